"""Contrasts: two predicates that do not say the same of one person and object."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        ("Edda Quill volunteered for the mission.", "Edda Quill was assigned to the mission."),
        ["conflict: volunteered for / was assigned to"],
    ),
    (("Edda Quill volunteered for the mission.", "Edda Quill was assigned to the archive."), []),
    (("Edda Quill volunteered for the mission.", "Odo Penhale was assigned to the mission."), []),
    (
        ("The council approved the plan on Friday.", "The council rejected the plan on Friday."),
        ["conflict: approved / rejected"],
    ),
    (
        ("The council approved the plan on Friday.", "The plan was rejected by the council on Friday."),
        ["conflict: approved / was rejected"],
    ),
    (("The council approved the plan on Friday.", "The plan was approved by the council on Friday."), []),
    (("The council approved the plan on Friday.", "The council rejected the budget on Friday."), []),
    (
        ("Alder Rovers won the cup on Friday.", "Alder Rovers lost the cup on Friday."),
        ["conflict: lost / won"],
    ),
    (("Alder Rovers won the cup on Friday.", "Wexby lost the cup on Friday."), []),
    # one article that tells both sides is no discrepancy between articles
    (("The council approved the plan. The council rejected the plan, her brother said.",), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_contrast(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("contrast"), told) == expected

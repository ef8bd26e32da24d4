"""Places: on which side of a place something lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says, wrong

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        ("The plane crashed 15 miles north of Quenby.", "The plane crashed 15 miles south of Quenby."),
        ["conflict: 15 miles north of Quenby / 15 miles south of Quenby"],
    ),
    (
        ("The plane crashed 15 miles north of Quenby.", "The plane crashed 15 miles east of Quenby."),
        ["conflict: 15 miles east of Quenby / 15 miles north of Quenby"],
    ),
    (("The plane crashed 15 miles north of Quenby.", "The plane crashed 15 miles northeast of Quenby."), []),
    (("The plane crashed 15 miles north of Quenby.", "The plane crashed 15 miles north of Quenby."), []),
    (("The plane crashed 15 miles north of Quenby.", "The plane crashed 15 miles from Quenby."), []),
    (("The plane crashed 15 miles north of Quenby.", "The plane crashed 90 miles south of Sorrin."), []),
    wrong(
        "two things at one distance from one place",
        ("The plane crashed 15 miles north of Quenby.", "The nearest hospital is 15 miles south of Quenby."),
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_place(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("place"), told) == expected

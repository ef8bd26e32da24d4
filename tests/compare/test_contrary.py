"""Contraries: complements said of one person or thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.lexicon import contrasts
from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        (
            "The skipper of the tug was drunk, the port said.",
            "The skipper of the tug was sober, the port said.",
        ),
        ["conflict: was drunk / was sober"],
    ),
    (
        ("The cargo of the tug was insured, the port said.", "The cargo of the tug was uninsured, he said."),
        ["conflict: was insured / was uninsured"],
    ),
    # both may be true: at two times, of two things, or as degrees
    (("The lock at Quenby was open on Sunday.", "The lock at Quenby was closed on Monday."), []),
    (("The lock at Quenby has been closed since Sunday.", "The lock at Quenby has been open."), []),
    (("The lock at Quenby was open.", "The mill at Tanfield was closed."), []),
    (("The skipper of the tug was happy, he said.", "The skipper of the tug was unhappy, he said."), []),
    # what is denied, planned or quoted is no such statement
    (("The lock at Quenby was not open.", "The lock at Quenby was closed."), []),
    (("The lock at Quenby will be open.", "The lock at Quenby will be closed."), []),
    # an article that says both tells of a change
    (("The lock at Quenby was open. Later the lock was closed.", "The lock at Quenby was closed."), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_table(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("contrary"), told) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("insured", "uninsured", True), ("insure", "uninsured", True), ("armed", "unarm", True),
        ("open", "close", True), ("likely", "unlikely", False), ("it", "unit", False),
        ("open", "open", False),
    ],
)  # fmt: skip
def test_complements(one: str, other: str, expected: bool) -> None:
    assert contrasts.contrary(one, other) is expected
    assert contrasts.contrary(other, one) is expected

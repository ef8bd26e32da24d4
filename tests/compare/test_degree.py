"""Degree: one act told with a reservation and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    # a bare verb does not say how far it went
    (("The flood almost destroyed the chapel in Quenby.", "The flood destroyed the chapel in Quenby."), []),
    (
        (
            "The flood partly destroyed the chapel in Quenby.",
            "The flood completely destroyed the chapel in Quenby.",
        ),
        ["conflict: completely destroyed / partly destroyed"],
    ),
    (
        (
            "The flood almost destroyed the chapel in Quenby.",
            "The flood nearly destroyed the chapel in Quenby.",
        ),
        [],
    ),
    (
        ("The flood completely destroyed the chapel in Quenby.", "The flood destroyed the chapel in Quenby."),
        [],
    ),
    (("The flood almost destroyed the chapel in Quenby.", "The flood destroyed the mill in Quenby."), []),
    (("The flood almost destroyed the chapel in Quenby.", "The fire destroyed the chapel in Quenby."), []),
    (
        ("The driver allegedly hit the cyclist in Quenby.", "The driver hit the cyclist in Quenby."),
        ["conflict: allegedly hit / hit"],
    ),
    (
        (
            "The driver allegedly hit the cyclist in Quenby.",
            "The driver allegedly hit the cyclist in Quenby.",
        ),
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_degree(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("degree"), told) == expected

"""Ages: one person, two ages that no birthday explains."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (("Tilda Marrow, 31, won the race.", "Tilda Marrow, 34, won the race."), ["conflict: 31 / 34"]),
    (
        ("Tilda Marrow, 31, won the race.", "The 34-year-old Tilda Marrow won the race."),
        ["conflict: 31 / 34-year-old"],
    ),
    (("Tilda Marrow, 31, won the race.", "Tilda Marrow, 31, came from Quenby."), []),
    (("Tilda Marrow, 31, won the race.", "Tilda Marrow, aged 31, won the race."), []),
    (("Tilda Marrow, 31, won the race.", "Marrow, 34, won the race."), ["conflict: 31 / 34"]),
    (("Tilda Marrow, 31, won the race.", "Tilda Marrow, thirty-one, won the race."), []),
    (("Tilda Marrow, 31, won.", "Tilda Marrow, thirty-four, won."), ["conflict: 31 / thirty-four"]),
    # an age beside the name goes before one of "she", who may be somebody else
    (
        (
            "Tilda Marrow, 31, won the race.",
            "Tilda Marrow, 31, won the race. She was 34 and had a bakery. Marrow rode well.",
        ),
        [],
    ),
    # two persons
    (("Tilda Marrow, 31, won the race.", "Odo Penhale, 34, won the race."), []),
    (("Tilda Marrow, 31, won the race.", "Her coach Odo Penhale, 34, was pleased."), []),
    # birthdays lie between articles that are weeks apart, not between those of one day
    (
        (
            ("2025-03-01", "Tilda Marrow, 31, won the race."),
            ("2025-06-01", "Tilda Marrow, 32, won the race."),
        ),
        [],
    ),
    (
        (
            ("2025-03-01", "Tilda Marrow, 31, won the race."),
            ("2025-03-01", "Tilda Marrow, 32, won the race."),
        ),
        ["conflict: 31 / 32"],
    ),
    (
        (
            ("2023-03-01", "Tilda Marrow, 31, won the race."),
            ("2025-03-10", "Tilda Marrow, 33, won the race."),
        ),
        [],
    ),
    (
        (
            ("2023-03-01", "Tilda Marrow, 31, won the race."),
            ("2025-03-10", "Tilda Marrow, 37, won the race."),
        ),
        ["conflict: 31 / 37"],
    ),
    (
        (
            ("2025-03-01", "Tilda Marrow, 32, won the race."),
            ("2025-06-01", "Tilda Marrow, 31, won the race."),
        ),
        ["conflict: 31 / 32"],
    ),
    # ages far apart are told of two times of a life, unless the digits are swapped
    (("Tilda Marrow, 31, won the race.", "Tilda Marrow, 58, won the race."), []),
    (("Tilda Marrow, 37, won the race.", "Tilda Marrow, 73, won the race."), ["conflict: 37 / 73"]),
    # three values are one finding
    (
        (
            "Tilda Marrow, 31, won.",
            "Tilda Marrow, 33, won.",
            "Tilda Marrow, 35, won.",
            "Tilda Marrow, 31, ran.",
        ),
        ["conflict: 31 / 33 / 35"],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_age(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("age"), told) == expected

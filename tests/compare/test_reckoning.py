"""Reckoning inside one article: ages and births, years and their ends, histories, percentages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

DAY = "2018-03-07"

TABLE: list[tuple[str, list[str]]] = [
    ("Ana Ruiz, 84, was born in Ardrey in 1930.", ["conflict: 1930 / 84"]),
    ("Ana Ruiz, 88, was born in Ardrey in 1930.", []),
    ("Ana Ruiz, 87, was born in Ardrey in 1930.", []),
    ("Ana Ruiz, 84, nursed Tom Hale, who was born in Ardrey in 1930.", []),
    ("The mill was founded in 1924. In its 84-year history it never closed.", ["conflict: 1924 / 84-year"]),
    ("The mill was founded in 1924. In its 94-year history it never closed.", []),
    ("He ran the mill for four years, from 1990 to 1997.", ["conflict: 1990 | 1997 / four years"]),
    ("He ran the mill for seven years, from 1990 to 1997.", []),
    ("Sales rose 10 percent to $130 from $100.", ["conflict: $100 | $130 / 10 percent"]),
    ("Sales rose 30 percent to $130 from $100.", []),
    ("Sales fell 23 percent from $130 to $100.", []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_reckoning(pipeline: Pipeline, told: str, expected: list[str]) -> None:
    assert says(pipeline, of_kinds("reckoning"), ((DAY, told),)) == expected

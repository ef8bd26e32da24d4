"""Conversions: one measure in two units, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[str, list[str]]] = [
    ("The bang was heard 60 km (47 miles) away.", ["conflict: 47 miles / 60 km"]),
    ("The bang was heard 60 km (37 miles) away.", []),
    ("The bang was heard about 60 km (about 40 miles) away.", []),
    ("The tower is 213 metres (899 feet) tall.", ["conflict: 213 metres / 899 feet"]),
    ("The tower is 213 metres (699 feet) tall.", []),
    ("The cloud rose nine kilometres (30,000 feet) into the sky.", []),
    # two measures of two things
    ("The road is 60 km long and the tunnel 47 miles.", []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_conversions(pipeline: Pipeline, told: str, expected: list[str]) -> None:
    assert says(pipeline, of_kinds("conversion"), (told,)) == expected

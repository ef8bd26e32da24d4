"""Periods of reporting, as parts of a year with the year that is named."""

from __future__ import annotations

import pytest

from factcheck.language.en.periods import periods

TABLE = [
    ("third quarter of 2020", "Q3 2020 None None"),
    ("third-quarter 2020", "Q3 2020 None None"),
    ("Q3", "Q3 None None None"),
    ("4Q 2020", "Q4 2020 None None"),
    ("2020 fourth quarter", "Q4 2020 None None"),
    ("last year's Q2", "Q2 last None None"),
    ("second quarter of last year", "Q2 last None None"),
    ("first half", "H1 None None None"),
    ("last quarter of the year", "Q4 None None None"),
    ("fiscal 2021", "None 2021 None None"),
    ("full year", "full None None None"),
    ("the prior year", "None last year None"),
    ("the previous quarter", "None last quarter None"),
    ("the year-ago quarter", "None last year None"),
    ("a year ago", "None last year None"),
    ("the quarter", "None None quarter None"),
    ("year-over-year", "None None None year"),
    ("quarter-over-quarter", "None None None quarter"),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_period(text: str, expected: str) -> None:
    first = periods(f"In {text} it rose.")[0]
    assert f"{first.part} {first.year} {first.span} {first.basis}" == expected


@pytest.mark.parametrize("text", ["a quarter of the votes", "half of them", "room 2020b", "Queen's 3"])
def test_no_period(text: str) -> None:
    assert periods(text) == []

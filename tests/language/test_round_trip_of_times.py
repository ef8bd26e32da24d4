"""Any age, date or time of day, written in any of our forms, reads back to the same value."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.model import Age, Time
from tests.language.forms import read_all
from tests.language.times_helper import view


@pytest.fixture(autouse=True, scope="module")
def warm() -> None:
    """Load the tokenizer before any example is timed."""
    view("warm")


AGES = [
    "A {}-year-old man left.", "A man aged {} left.", "He was {} years old.", "She left at the age of {}.",
    "Ana Ruiz, {}, left.", "Ana Ruiz ({}) left.", "A {} year old left.", "She is {} years old and left.",
    "Her brother, {}, left.", "A man of {} years of age left.",
]  # fmt: skip


@given(st.integers(1, 105), st.sampled_from(AGES))
def test_ages(number: int, form: str) -> None:
    [value] = read_all(form.format(number))
    assert isinstance(value, Age)
    assert (value.low, value.high) == (number, number)


@given(st.integers(2, 9), st.sampled_from([("early ", 0, 3), ("mid-", 4, 6), ("late ", 7, 9), ("", 0, 9)]))
def test_ages_by_decade(decade: int, part: tuple[str, int, int]) -> None:
    word, first, last = part
    [value] = read_all(f"A woman in her {word}{decade}0s left.")
    assert isinstance(value, Age)
    assert (value.low, value.high, value.approximate) == (decade * 10 + first, decade * 10 + last, True)


DAYS = ["{day} {month} {year}", "{month} {day}, {year}", "{day} {short} {year}", "{short} {day}, {year}",
        "{year}-{number:02d}-{day:02d}", "the {day}th of {month} {year}"]  # fmt: skip


@given(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.sampled_from(DAYS))
def test_days(day: date, form: str) -> None:
    assume("th" not in form.replace("month", "") or day.day not in (1, 2, 3, 21, 22, 23, 31))
    written = form.format(
        day=day.day, year=day.year, number=day.month, month=calendar.month_name[day.month],
        short=calendar.month_abbr[day.month],
    )  # fmt: skip
    [value] = read_all(f"The bridge opened on {written} at last.")
    assert isinstance(value, Time)
    assert (value.iso, value.granularity) == (day.isoformat(), "day")


@given(st.integers(1990, 2030), st.integers(1, 12), st.sampled_from(["month", "year"]))
def test_months_and_years(year: int, month: int, granularity: str) -> None:
    written = f"{calendar.month_name[month]} {year}" if granularity == "month" else str(year)
    [value] = read_all(f"The bridge opened in {written} at last.")
    assert isinstance(value, Time)
    iso = f"{year}-{month:02d}" if granularity == "month" else str(year)
    assert (value.iso, value.granularity) == (iso, granularity)


CLOCKS = [
    "{half}:{minute:02d} {mark}.m.", "{half}:{minute:02d}{mark}m", "{half}.{minute:02d}{mark}m",
    "{half}:{minute:02d} {upper}M", "{hour:02d}:{minute:02d}", "{hour:02d}{minute:02d} GMT",
]  # fmt: skip


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(CLOCKS))
def test_clock_times(hour: int, minute: int, form: str) -> None:
    mark = "a" if hour < 12 else "p"
    written = form.format(hour=hour, minute=minute, half=hour % 12 or 12, mark=mark, upper=mark.upper())
    [value] = read_all(f"The bridge opened at {written} then.")
    assert isinstance(value, Time)
    assert value.iso == f"T{hour:02d}:{minute:02d}" + ("Z" if "GMT" in form else "")

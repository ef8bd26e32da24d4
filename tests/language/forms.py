"""Values written in the forms that newspapers use, and how they are read back."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import assume
from hypothesis import strategies as st

from factcheck.language.en.ages import ages
from factcheck.language.en.quantities import quantities
from factcheck.language.en.times import times
from factcheck.model import Age, Quantity, Span, Time
from tests.language.conftest import sentence_view
from tests.language.test_numbers import in_words
from tests.language.times_helper import moment, view

Value = Quantity | Age | Time


def read_all(text: str) -> list[Value]:
    """What a text that is one sentence states, read in the order in which claims are extracted."""
    when = times(view(text), text, moment("2025-03-05"))
    old = ages(view(text, proper=True), text)
    taken = [Span(start=each.start, end=each.end) for each in (*when, *old)]
    return [each.value for each in (*when, *old, *quantities(sentence_view(text), text, taken))]


def quantity(text: str) -> Quantity:
    """The one quantity of a text."""
    [value] = read_all(text)
    assert isinstance(value, Quantity), value
    return value


@dataclass(frozen=True)
class Ends:
    """An interval, and how its ends are written around one number or two."""

    before: str
    after: str = ""
    low: bool = True
    high: bool = True
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False


SOFTENERS = "about,around,roughly,nearly,almost,some,an estimated,approximately,just over".split(",")
BOUNDS = [
    Ends(""),
    *(Ends(f"{words} ", high=False) for words in ("at least", "no fewer than", "upwards of")),
    *(Ends(f"{words} ", high=False, low_open=True) for words in ("more than", "in excess of", "well over")),
    *(Ends(f"{words} ", low=False) for words in ("up to", "at most", "no more than", "as many as")),
    *(Ends(f"{words} ", low=False, high_open=True) for words in ("fewer than", "less than", "under")),
    *(Ends(f"{words} ", approximate=True) for words in SOFTENERS),
]  # fmt: skip
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}


def grouped(number: int, mark: str) -> str:
    """`number` in digits with `mark` between thousands."""
    return f"{number:,}".replace(",", mark)


def plain_year(number: int, written: str) -> bool:
    """Whether bare digits would be taken for a year or the number of the emergency services."""
    return written == str(number) and (1500 <= number <= 2099 or number in (112, 911, 999))


@st.composite
def written_numbers(draw: st.DrawFn) -> tuple[float, str]:
    """A number from 2 on in digits, in words or with a scale word."""
    form = draw(st.sampled_from(["digits", "grouped", "words", "scaled"]))
    if form == "scaled":
        word, size = draw(st.sampled_from(sorted(SCALES.items())))
        tenths = draw(st.integers(11, 9999))
        shown = f"{tenths // 10}" if tenths % 10 == 0 else f"{tenths / 10:.1f}"
        return tenths * size / 10, f"{shown} {word}"
    number = draw(st.integers(2, 10**9))
    if form == "words":
        return number, in_words(number, british=draw(st.booleans()), hyphen=draw(st.booleans()))
    written = (
        grouped(number, draw(st.sampled_from([",", "\u202f", "\u00a0"])))
        if form == "grouped"
        else str(number)
    )
    assume(not plain_year(number, written))
    return number, written


def expect(value: Quantity, number: float, ends: Ends, form: str, unit: str) -> None:
    """Assert that `value` is `number` within `ends`, in `form` and `unit`."""
    assert (value.form, value.unit) == (form, unit)
    assert value.low == (pytest.approx(number) if ends.low else None)
    assert value.high == (pytest.approx(number) if ends.high else None)
    assert (value.low_open, value.high_open) == (ends.low_open, ends.high_open)
    assert value.approximate is ends.approximate

"""Quantities in sentences: what is read, how far, and what is left alone."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.language.en.quantities import quantities
from factcheck.model import Quantity, Span
from factcheck.model.units import convert, to_base
from tests.language.conftest import ReadQuantities, sentence_view
from tests.language.quantity_examples import LEFT_ALONE, READ


@pytest.mark.parametrize(("sentence", "mention", "fields"), READ, ids=[row[0] for row in READ])
def test_reads(read: ReadQuantities, sentence: str, mention: str, fields: dict[str, Any]) -> None:
    found = {sentence[one.start : one.end]: one.value for one in read(sentence)}
    assert mention in found
    for name, value in fields.items():
        got = getattr(found[mention], name)
        assert got == (pytest.approx(value) if isinstance(value, float) else value), name


@pytest.mark.parametrize("sentence", LEFT_ALONE)
def test_leaves_alone(read: ReadQuantities, sentence: str) -> None:
    assert [sentence[one.start : one.end] for one in read(sentence)] == []


def test_levels_are_two_values_and_not_a_range(read: ReadQuantities) -> None:
    values = [one.value for one in read("Profit rose from 10 to 15 percent.")]
    assert [(value.low, value.high, value.unit) for value in values] == [(10, 10, "%"), (15, 15, "%")]


def test_a_step_and_what_it_came_to_are_no_range(read: ReadQuantities) -> None:
    values = [one.value for one in read("Deaths rose by three to 12 on Friday.")]
    assert [(value.low, value.high, value.change) for value in values] == [(3, 3, "increase"), (12, 12, None)]


@pytest.mark.parametrize("sentence", ["By bus 42 people came.", "The 737 people there sang."])
def test_what_is_counted_makes_a_count_of_it(read: ReadQuantities, sentence: str) -> None:
    assert [one.value.form for one in read(sentence)] == ["count"]


def test_over_some_time_is_no_bound(read: ReadQuantities) -> None:
    values = [one.value for one in read("She gets $8 million over eight years.")]
    assert [(value.low, value.high, value.hedge) for value in values] == [(8e6, 8e6, None), (8, 8, None)]


def test_a_bound_holds_for_its_own_number_only(read: ReadQuantities) -> None:
    values = [one.value for one in read("At least 12 died and 30 were hurt.")]
    assert [(value.low, value.high) for value in values] == [(12, None), (30, 30)]


def test_what_is_taken_is_left_out(read: ReadQuantities) -> None:
    text = "He turns 40 in 12 days."
    start = text.index("12 days")
    assert read(text, (Span(start=start, end=start + 7),)) == []


def test_offsets_are_those_of_the_article() -> None:
    text = "Rain fell. Some 30 boats sank. İt was 5 km away."
    start = text.index("Some")
    end = text.index(" İt")
    [mention] = quantities(sentence_view(text, start=start, end=end), text)
    assert text[mention.start : mention.end] == "Some 30"
    assert text[mention.number_start : mention.number_end] == "30"
    [mention] = quantities(sentence_view(text, start=end + 1), text)
    assert text[mention.start : mention.end] == "5 km"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 tonne", "1,000 kg"),
        ("2 hours", "120 minutes"),
        ("6 hours and 55 minutes", "415 minutes"),
        ("1 hectare", "10,000 square metres"),
        ("212 degrees Fahrenheit", "100 degrees Celsius"),
        ("$1.4 billion", "$1,400 million"),
        ("50 percent", "half of them"),
        ("one mile", "5,280 feet"),
        ("6ft 2in", "74 inches"),
    ],
)
def test_equal_in_the_base_unit(read: ReadQuantities, one: str, other: str) -> None:
    [left], [right] = read(f"It is {one} now"), read(f"It is {other} now")
    first, second = to_base(left.value), to_base(right.value)
    assert first[0] == second[0]
    assert first[1:] == pytest.approx(second[1:], rel=1e-6)


def test_converts_within_a_dimension_only() -> None:
    mile = Quantity(form="measure", low=6, high=None, unit="[mi_i]")
    assert convert(mile, "km") == (pytest.approx(9.656064), None)
    assert convert(mile, "kg") is None
    assert convert(Quantity(form="measure", low=9, high=9, unit="[degF]", change="increase"), "Cel") == (5, 5)


_UNITS = ["", " people", " km", " percent", "%", " dollars", " weeks", " miles"]
_HEDGES = ["", "at least ", "about ", "more than ", "up to ", "nearly "]


@given(st.integers(2, 10**9), st.sampled_from(_UNITS), st.sampled_from(_HEDGES), st.booleans())
def test_rendered_quantities_read_back(number: int, unit: str, hedge: str, commas: bool) -> None:
    assume(commas or not (1500 <= number <= 2099 or number in (112, 911, 999)))
    text = f"They counted {hedge}{f'{number:,}' if commas else number}{unit} there."
    [mention] = quantities(sentence_view(text), text)
    low, high = mention.value.low, mention.value.high
    assert {low, high} <= {float(number), None}
    assert (low is None) == (hedge == "up to ")
    assert (high is None) == (hedge in ("at least ", "more than "))
    assert text[mention.start : mention.end].startswith(hedge.strip())


_PIECES = st.lists(
    st.sampled_from(
        ["at least", "12", "3-1", "$5m", "½", "one", "of", "the", "to", "and", "between", "million",
        "percent", "−5",
         "dozens", "a", "half", "an hour", "İ", "5-foot-10", "March 4", "no one", "6,", "(2)", "€", "first",
         "km"]
    ),
    max_size=14,
)  # fmt: skip


@given(_PIECES)
def test_spans_lie_in_the_text_in_order(pieces: list[str]) -> None:
    text = " ".join(pieces)
    end = 0
    for mention in quantities(sentence_view(text), text):
        assert end <= mention.start <= mention.number_start < mention.number_end <= mention.end <= len(text)
        end = mention.end

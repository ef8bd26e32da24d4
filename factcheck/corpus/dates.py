"""Dates as datelines and metadata write them. Direct patterns first; dateparser only as a fallback.

A time without a zone is taken as UTC, so that any two moments can be ordered; midnight to the minute
stands for the day, as content systems write it where they know no hour.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Literal

from factcheck.corpus.date_words import (
    DAY_FIRST_ZONES,
    HOURS_FROM_UTC,
    day_of,
    full_year,
    month_number,
    weekday_number,
    zone_of,
)
from factcheck.model import Moment

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[a-z]{4,10})"
)
_YEAR = r"(?:19|20)\d\d(?!\d)"
_ORDINAL = r"(?:st|nd|rd|th)?"
_ZONE_NAMES = "|".join(sorted((*HOURS_FROM_UTC, "uk", "ist", "msk"), key=len, reverse=True))

_PIECE = re.compile(
    rf"""
    (?P<label>\b(?:(?:last|first|originally|date)\s+)?
        (?:updated|modified|edited|revised|published|posted|created|issued|filed|released|dated?|on)\b
        (?:\s+(?:on|at)\b)?\s*:?)
  | (?P<weekday>\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?)
  | (?P<iso>{_YEAR}-\d\d-\d\d(?!\d)(?:[T\s]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z\b|[+-]\d\d:?\d\d)?)?)
  | (?P<ymd>(?P<y1>{_YEAR})(?P<s1>[./])(?P<m1>\d\d?)(?P=s1)(?P<d1>\d\d?)(?!\d))
  | (?P<num>(?P<a>\d\d?)(?P<s2>[./-])(?P<b>\d\d?)(?P=s2)(?P<y2>{_YEAR}|\d\d(?!\d)))
  | (?P<mdy>(?P<mon3>\b{_MONTH})\b\.?[\s-]*(?P<d3>\d\d?){_ORDINAL}
        (?:(?:\s*,\s*|\s*-\s*|\s+)(?P<y3>{_YEAR})|(?:-|,?\s*['’])(?P<y3s>\d\d)(?!\d)|(?![\w:]|[.-]\d)))
  | (?P<dmy>(?P<d4>\d\d?){_ORDINAL}\.?(?:\s+of)?[\s-]*(?P<mon4>\b{_MONTH}|(?<=-){_MONTH})\b\.?
        (?:(?:\s*,\s*|\s*-\s*|\s+)(?P<y4>{_YEAR})|(?:-|,?\s*['’])(?P<y4s>\d\d)(?!\d)|(?![\w]|\s*\d)))
  | (?P<time>(?P<h>\d\d?)(?:[:.](?P<mi>\d\d)(?::(?P<s>\d\d))?)?\s*(?P<half>[ap])\.?m\b\.?
        |(?P<h24>\d\d?)[:h.](?P<mi24>\d\d)(?!\d)(?::(?P<s24>\d\d))?
        |(?P<hh>[012]\d)(?P<mm>[0-5]\d)(?=\s*(?:hrs|hours|{_ZONE_NAMES})\b))
  | (?P<zone>\b(?:gmt|utc)\s*(?P<shift>[+-]\d\d?(?::?\d\d)?)|\b(?:{_ZONE_NAMES})\b|(?P<bare>[+-]\d\d:?\d\d))
  | (?P<join>\s+|[,;|/·•()\[\]:.–—-]|\b(?:at|the|of|hrs|hours|local\s+time)\b\.?)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")


@dataclass(frozen=True, slots=True)
class Stamp:
    """One date of a dateline: what it dates, and as much of it as was written."""

    role: Literal["published", "updated"] | None = None
    day: date | None = None
    clock: time | None = None
    month_day: tuple[int, int] | None = None
    """Month and day where the year is not given."""
    weekday: int | None = None

    @property
    def moment(self) -> Moment | None:
        """The moment, if the day is known."""
        return None if self.day is None else moment(self.day, self.clock)

    @property
    def weekday_is_wrong(self) -> bool:
        """True where the weekday named is not the date's."""
        return self.day is not None and self.weekday is not None and self.day.weekday() != self.weekday


@dataclass(frozen=True, slots=True)
class Scan:
    """The pieces of a dateline at the start of a text, up to `end`."""

    stamps: tuple[Stamp, ...]
    labels: tuple[str, ...]
    end: int

    @property
    def dated(self) -> bool:
        """True where a day is given, with or without its year."""
        return any(stamp.day or stamp.month_day for stamp in self.stamps)


def moment(day: date, clock: time | None) -> Moment:
    """A moment of a day, or the day alone."""
    if clock is None or (clock.hour, clock.minute, clock.second) == (0, 0, 0):
        return Moment(at=datetime.combine(day, time(), UTC), day_only=True)
    return Moment(
        at=datetime.combine(day, clock if clock.tzinfo else clock.replace(tzinfo=UTC)), day_only=False
    )


def scan(text: str, start: int = 0, *, one_day: bool = False) -> Scan:
    """Read datelines, labels, times and what joins them from `start` on, as far as there is nothing else.

    Args:
        text: a line.
        start: where to begin.
        one_day: stop after the first day and its time of day; what follows is running text.
    """
    found: list[re.Match[str]] = []
    has_day = False
    at = start
    while at < len(text):
        if _INVISIBLE.match(text, at):
            at += 1
            continue
        match = _PIECE.match(text, at)
        if match is None or (match.lastgroup is None) or not _is_sound(match):
            break
        if one_day and has_day and not (match["time"] or match["zone"] or match[0].isspace()):
            break
        has_day = has_day or bool(
            match["iso"] or match["ymd"] or match["num"] or match["mdy"] or match["dmy"]
        )
        found.append(match)
        at = match.end()
    return Scan(
        stamps=_stamps(found),
        labels=tuple(
            _INVISIBLE.sub("", match["label"]).strip(" :").lower() for match in found if match["label"]
        ),
        end=at,
    )


def moment_of(value: object) -> Moment | None:
    """The moment that a value of metadata names: a date, a datetime, seconds since 1970, or a string."""
    if isinstance(value, datetime):
        return moment(value.date(), value.timetz())
    if isinstance(value, date):
        return moment(value, None)
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1000 if abs(value) > 1e11 else value
        return _of_datetime(datetime.fromtimestamp(seconds, UTC)) if 1e8 < seconds < 4e9 else None
    if not isinstance(value, str) or not value.strip():
        return None
    value = value.strip()
    try:
        return _of_datetime(datetime.fromisoformat(value))
    except ValueError:
        pass
    result = scan(value)
    if result.end == len(value) and result.stamps:
        return result.stamps[0].moment
    try:
        return _of_datetime(parsedate_to_datetime(value))
    except (ValueError, TypeError):
        return _of_datetime(_slowly(value))


def moment_of_line(line: str) -> Moment | None:
    """The moment that a short line names in a form that only dateparser knows."""
    return _of_datetime(_slowly(line))


@lru_cache(maxsize=4096)
def _slowly(text: str) -> datetime | None:
    if len(text) > 60 or not re.search(r"\d", text):
        return None
    import dateparser

    found: datetime | None = dateparser.parse(
        text,
        languages=["en", "de", "fr", "es", "it", "pt", "nl"],
        settings={  # absolute only: a relative date would be reckoned from the day of the run
            "PARSERS": ["absolute-time"],
            "STRICT_PARSING": True,
            "REQUIRE_PARTS": ["day", "month", "year"],
        },
    )
    return found


def _of_datetime(value: datetime | None) -> Moment | None:
    return None if value is None else moment(value.date(), value.timetz())


def _is_sound(match: re.Match[str]) -> bool:
    """False where the pattern fits but names no month, day or hour that exists."""
    if match["mdy"] or match["dmy"]:
        word, day = (match["mon3"], match["d3"]) if match["mdy"] else (match["mon4"], match["d4"])
        return month_number(word) is not None and 1 <= int(day) <= 31
    if match["num"]:
        return _numeric_day(match, day_first=False) is not None
    if match["ymd"] or match["iso"]:
        return _year_first_day(match) is not None
    return not match["time"] or _clock(match) is not None


def _stamps(found: list[re.Match[str]]) -> tuple[Stamp, ...]:
    day_first = any(
        match["zone"] and match["zone"].lower()[:4].strip("+- ") in DAY_FIRST_ZONES for match in found
    )
    stamps: list[Stamp] = []
    current = Stamp()

    def close() -> None:
        nonlocal current
        if current.day or current.month_day:
            stamps.append(current)
        elif current.clock and stamps and stamps[-1].day:
            # "9 September 2013 Last updated at 14:39": the day is that of the stamp before
            stamps.append(replace(current, day=stamps[-1].day))
        current = Stamp()

    for match in found:
        if match["label"]:
            role = _role(match["label"])
            if role is not None:
                close()
                current = replace(current, role=role)
        elif match["weekday"]:
            if current.day:
                close()
            current = replace(current, weekday=weekday_number(match["weekday"]))
        elif match["iso"] or match["ymd"] or match["num"] or match["mdy"] or match["dmy"]:
            if current.day or current.month_day:
                close()
            current = _dated(current, match, day_first)
        elif match["time"]:
            if current.clock:
                close()
            current = replace(current, clock=_clock(match))
        elif match["zone"] and current.clock and current.clock.tzinfo is None:
            current = replace(
                current,
                clock=current.clock.replace(
                    tzinfo=zone_of(match["zone"], match["shift"] or match["bare"], current.day)
                ),
            )
    close()
    return tuple(stamps)


def _dated(stamp: Stamp, match: re.Match[str], day_first: bool) -> Stamp:
    if match["iso"]:
        value = datetime.fromisoformat(match["iso"].replace(",", "."))
        clock = value.timetz() if len(match["iso"]) > 10 else stamp.clock
        return replace(stamp, day=value.date(), clock=clock)
    if match["ymd"]:
        return replace(stamp, day=_year_first_day(match))
    if match["num"]:
        return replace(stamp, day=_numeric_day(match, day_first=day_first))
    kind = "3" if match["mdy"] else "4"
    month, day = month_number(match["mon" + kind]) or 0, int(match["d" + kind])
    year = match[f"y{kind}"] or match[f"y{kind}s"]
    if year is None:
        return replace(stamp, month_day=(month, day))
    return replace(stamp, day=day_of(full_year(year), month, day))


def _role(label: str) -> Literal["published", "updated"] | None:
    words = label.lower().strip(" :")
    if words.startswith(("on", "at")):
        return None
    return "updated" if re.search("updated|modified|edited|revised", words) else "published"


def _year_first_day(match: re.Match[str]) -> date | None:
    if match["ymd"]:
        return day_of(int(match["y1"]), int(match["m1"]), int(match["d1"]))
    try:
        return datetime.fromisoformat(match["iso"].replace(",", ".")).date()
    except ValueError:
        return None


def _numeric_day(match: re.Match[str], *, day_first: bool) -> date | None:
    """3/4/2025 is March 4 as US papers write it, unless dots or the time zone say that the day is first."""
    first, second, year = int(match["a"]), int(match["b"]), full_year(match["y2"])
    if first > 12 or (second <= 12 and (match["s2"] == "." or day_first)):
        first, second = second, first
    return day_of(year, first, second)


def _clock(match: re.Match[str]) -> time | None:
    hour = int(match["h"] or match["h24"] or match["hh"])
    minute = int(match["mi"] or match["mi24"] or match["mm"] or 0)
    second = int(match["s"] or match["s24"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None

"""Dates that name a month: "Tuesday, March 4th, 2025", "4 March", "Mar. 4-6", "late March"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.language.en import moments
from factcheck.language.en.found import Found, Setting
from factcheck.language.en.time_words import (
    COUNTED,
    HOLIDAYS,
    MONTHS,
    WEEKDAYS,
    valid,
)
from factcheck.model import Time

_MONTH = (
    r"(?P<month>(?=[JFMASOND])(?i:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?))(?!\w)"
)
_MONTH_NAME = re.compile(
    r"\b(?:J(?i:an|un|ul)|F(?i:eb)|M(?i:ar|ay)|A(?i:pr|ug)|S(?i:ep)|O(?i:ct)|N(?i:ov)|D(?i:ec))|(?i:\bchristmas|\bboxing|"
    r"\bnew year|\bvalentine|\bhalloween)"
)
_WEEKDAY = (
    r"(?:(?P<weekday>(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
    r"(?:\s(?P<part>morning|afternoon|evening|night))?(?:\s*,\s*|\s*(?P<paren>\()\s*|\s+)(?:the\s)?)?"
)
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th|ST|ND|RD|TH)\b)?(?![\d%]|[.,:/]\d)"
_DAY_YEAR = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th|ST|ND|RD|TH)\b)?"
YEAR = rf"(?P<year>1\d{{3}}|20\d\d)(?![\d%]|,\d{{3}}|[.:]\d|\s{COUNTED})"
_THIS_YEAR = r"(?:,?\s(?P<which>this|last|next)\syear\b)?"
_CLOSE = r"(?(paren)\)?)"
_NOT_AFTER_MONTH = r"(?!\s+(?:attacks|terror\w*|hijack\w*|people\b|soldiers\b|percent\b|per\scent\b))"
MOD = (
    r"(?:(?P<mod>[Ee]arly|[Mm]id|[Ll]ate|"
    r"(?:(?:[Tt]he\s)?(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\sof))[\s-](?:the\s)?)?"
)
_MODS = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}

_MDY = re.compile(rf"\b{_WEEKDAY}{_MONTH}\s?{_DAY_YEAR}(?:\s*[,-]\s*|\s+){YEAR}{_CLOSE}")
_DMY = re.compile(
    rf"(?<![\d.,$£€/:-])\b{_WEEKDAY}(?:the\s)?{_DAY_YEAR}(?:\s+of)?[\s-]+{_MONTH}(?:\s*[,-]\s*|\s+){YEAR}{_CLOSE}"
)
_MD = re.compile(rf"\b{_WEEKDAY}{_MONTH}\s{_DAY}(?!\s?{COUNTED}){_NOT_AFTER_MONTH}{_CLOSE}{_THIS_YEAR}")
_DM = re.compile(
    rf"(?<![\d.,$£€/:-])\b{_WEEKDAY}(?:the\s)?{_DAY}(?:\s+of)?\s+{_MONTH}(?!\s\d){_CLOSE}{_THIS_YEAR}"
)
_ATTACKS = re.compile(rf"\b{_MONTH}\s\d\d?(?:th|st)?\s(?:terror\w*\s)?(?:attack|hijack)\w*")
"""The attacks are of 2001, whatever year the text is of."""
_MD_RANGE = re.compile(
    rf"\b{_MONTH}\s{_DAY}\s?(?:-|–|to|through)\s?(?P<last>[12]?\d|3[01])(?:st|nd|rd|th)?(?![\d%]|[.,:/]\d|\s?{COUNTED})(?:,?\s{YEAR})?"
)
_DM_RANGE = re.compile(
    rf"(?<![\d.,$£€/:-])\b{_DAY}\s?(?:-|–|to|through)\s?(?P<last>[12]?\d|3[01])(?:st|nd|rd|th)?\s{_MONTH}(?:,?\s{YEAR})?"
)
_MD_LIST = re.compile(
    rf"\b{_MONTH}\s(?P<days>\d\d?(?:st|nd|rd|th)?(?:,\s\d\d?(?:st|nd|rd|th)?)*,?\s(?:and|or)\s\d\d?(?:st|nd|rd|th)?)\b"
    rf"(?![%]|[.,:/]\d|\s?{COUNTED}|\s[A-Z])(?:,?\s{YEAR})?"
)
_DM_LIST = re.compile(
    rf"(?<![\d.,$£€/:-])\b(?P<days>\d\d?(?:st|nd|rd|th)?(?:,\s\d\d?(?:st|nd|rd|th)?)*,?\s(?:and|or)\s\d\d?(?:st|nd|rd|th)?)\s{_MONTH}"
    rf"(?:,?\s{YEAR})?"
)
_MY = re.compile(rf"\b{MOD}{_MONTH},?\s(?:of\s)?{YEAR}")
_M = re.compile(
    rf"\b(?:(?P<word>(?!(?:[Ee]arly|[Mm]id|[Ll]ate)\b)[A-Za-z]+)\s)?{MOD}{_MONTH}(?![\w’'-]*\w)(?!\s\d){_THIS_YEAR}(?P<name>\s[A-Z][a-z])?"
)
_NTH = re.compile(
    r"\b(?P<nth>(?i:first|second|third|fourth|last))\s(?P<weekday>(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
    rf"\s(?:of|in)\s{_MONTH}(?:,?\s(?:of\s)?{YEAR})?"
)
"""A day told by its place in the month: "the last Friday in June"."""
_MONTH_END = re.compile(rf"\b{_MONTH}(?:[- ]|['’]s\s)end\b(?:\s(?:of\s)?{YEAR})?")
"""As "the end of June" is also written: "June-end"."""

_FEASTS = "|".join(name.replace("'", "['’]") for name, day in HOLIDAYS.items() if day)
_HOLIDAY = re.compile(rf"\b(?P<name>(?i:{_FEASTS}))(?:,?\s(?:in\s)?{YEAR})?")

_DOUBTFUL = frozenset((3, 4, 5, 6, 8))
"""March, April, May, June and August are also words or names."""
_BEFORE_MONTH = frozenset(
    "in since until till last next this during through by from of before after between and or to "
    "early late mid for previous".split()
)
_BEFORE_MAY = frozenset("in since until till last next this during through early late mid previous".split())


def month_dates(setting: Setting) -> Iterator[Found]:
    """Dates that name a month."""
    text = setting.text
    named = list(_MONTH_NAME.finditer(text))
    if not named:
        return
    begin = max(0, named[0].start() - 60)
    for match in _ATTACKS.finditer(text, begin):
        yield Found(match.start(), match.end(), None)
    for pattern in (_MDY, _DMY, _MD, _DM):
        for match in pattern.finditer(text, begin):
            if (found := _full(match, setting)) is not None:
                yield found
    for pattern in (_MD_RANGE, _DM_RANGE):
        for match in pattern.finditer(text, begin):
            first = _resolve(match, int(match["day"]), setting)
            last = _resolve(match, int(match["last"]), setting)
            if first and last and first[1] and last[1] and first[1] < last[1]:
                yield Found(
                    match.start(),
                    match.end(),
                    moments.days_time(first[1], last[1], anchored=match["year"] is None),
                )
    for pattern in (_MD_LIST, _DM_LIST):
        for match in pattern.finditer(text, begin):
            yield from _list(match, setting)
    for match in _MY.finditer(text, begin):
        part = part_of(match["mod"])
        yield Found(
            start_of(match), match.end(), moments.month_time(int(match["year"]), _month(match), part=part)
        )
    for match in _M.finditer(text, begin):
        if (found := _bare_month(match, setting)) is not None:
            yield found
    for match in _NTH.finditer(text, begin):
        yield Found(match.start(), match.end(), _nth(match, setting))
    for match in _MONTH_END.finditer(text, begin):
        if (time := _end_of(match, setting)) is not None:
            yield Found(match.start(), match.end(), time)
    for match in _HOLIDAY.finditer(text, begin):
        month, day = HOLIDAYS[match["name"].lower().replace("’", "'")] or (1, 1)
        time = _dated(month, day, match["year"], setting, match.start(), "")
        if time:
            yield Found(match.start(), match.end(), time)


def _year_of(match: re.Match[str], month: int, setting: Setting) -> int | None:
    """The year that is said, else the one that the bare month means; None where neither is known."""
    if match["year"]:
        return int(match["year"])
    if setting.today is None:
        return None
    return moments.nearest_month(setting.today, month, "future" if setting.future(match.start()) else "")


def _nth(match: re.Match[str], setting: Setting) -> Time | None:
    """The day that is so-manieth of its name in a month; the month where the year is not known."""
    month, weekday = _month(match), WEEKDAYS[match["weekday"].lower()]
    year = _year_of(match, month, setting)
    if year is None:
        return Time(iso=f"--{month:02d}", granularity="month")
    first = moments.month_start(year, month)
    days = [first + timedelta(days=n) for n in range(31)]
    days = [day for day in days if day.month == month and day.weekday() == weekday]
    place = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}[match["nth"].lower()]
    return moments.day_time(days[place], anchored=not match["year"])


def _end_of(match: re.Match[str], setting: Setting) -> Time | None:
    month = _month(match)
    year = _year_of(match, month, setting)
    if year is None:
        return Time(iso=f"--{month:02d}", granularity="month", approximate=True)
    return moments.month_time(year, month, part="late", anchored=not match["year"])


def _month(match: re.Match[str]) -> int:
    return MONTHS[match["month"].lower().rstrip(".")]


def part_of(mod: str | None) -> str | None:
    """What `MOD` has matched, as one of early, mid and late."""
    if not mod:
        return None
    word = mod.lower().removeprefix("the ").split()[0]
    return _MODS.get(word, word)


def start_of(match: re.Match[str]) -> int:
    """Where the date begins: "the" before "end of March" is no part of it."""
    start = (
        match.start("mod") if match["mod"] else match.start("month" if "month" in match.groupdict() else 0)
    )
    return start + 4 if match["mod"] and match["mod"].lower().startswith("the ") else start


def _resolve(match: re.Match[str], day: int, setting: Setting) -> tuple[Time, date | None] | None:
    month = _month(match)
    time = _dated(month, day, match["year"], setting, match.start(), match.groupdict().get("which") or "")
    if time is None:
        return None
    return time, date.fromisoformat(time.iso) if time.start else None


def _dated(
    month: int,
    day: int,
    year: str | None,
    setting: Setting,
    start: int,
    which: str,
    weekday: int | None = None,
) -> Time | None:
    if year is not None:
        full = valid(int(year), month, day)
        return moments.day_time(full, weekday=weekday) if full else None
    if valid(2000, month, day) is None:
        return None
    if setting.today is None:
        return Time(iso=f"--{month:02d}-{day:02d}", granularity="day", weekday=weekday)
    if which:
        full = valid(setting.today.year + {"this": 0, "last": -1, "next": 1}[which], month, day)
    else:
        full = moments.nearest_date(setting.today, month, day, "next" if setting.future(start) else "")
        near = moments.nearest_date(setting.today, month, day, "")
        if near and near.weekday() == weekday:
            full = near  # "we are planning for Thursday, February 15", in what is dated later
    return moments.day_time(full, anchored=True, weekday=weekday) if full else None


def _full(match: re.Match[str], setting: Setting) -> Found | None:
    groups = match.groupdict()
    weekday = WEEKDAYS[match["weekday"].lower()] if match["weekday"] and not _masthead(match) else None
    month, day = _month(match), int(match["day"])
    time = _dated(month, day, groups.get("year"), setting, match.start(), groups.get("which") or "", weekday)
    if time is None:
        return None
    if match["part"]:
        time = moments.part_time(
            time, {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}[match["part"]]
        )
    bare = groups.get("year") is None and not groups.get("which") and not match["part"]
    start = match.start()
    if match.group().startswith("the "):
        start += 4
    return Found(start, match.end(), time, yearless=(month, day) if bare else None)


def _masthead(match: re.Match[str]) -> bool:
    """True for a newspaper and its date: "Orrin Sun, August 16"."""
    before = match.string[max(0, match.start() - _LONGEST_WORD) : match.start()]
    return match["weekday"] == "Sun" and _CAPITALISED.search(before) is not None


_CAPITALISED = re.compile(r"[A-Z]\w+ $")
_LONGEST_WORD = 20


def _list(match: re.Match[str], setting: Setting) -> Iterator[Found]:
    days = list(re.finditer(r"\d+(?:st|nd|rd|th)?", match["days"]))
    numbers = [int(re.sub(r"\D", "", day.group())) for day in days]
    if numbers != sorted(set(numbers)):
        return
    shift, month_first = match.start("days"), match.start("month") < match.start("days")
    for index, (number, day) in enumerate(zip(numbers, days, strict=True)):
        resolved = _resolve(match, number, setting)
        start, end = day.start() + shift, day.end() + shift
        if month_first and index == 0:
            start = match.start()
        if index == len(days) - 1:
            end = match.end()
        if resolved:
            yield Found(start, end, resolved[0])


def _bare_month(match: re.Match[str], setting: Setting) -> Found | None:
    month, word = _month(match), (match["word"] or "").lower()
    part = part_of(match["mod"])
    which = word if word in ("last", "next", "this") else ""
    if word in ("every", "each", "a", "many") or (match["name"] and (word not in _BEFORE_MAY or month == 5)):
        return None
    if month in _DOUBTFUL and not part and not match["which"]:
        if word not in (_BEFORE_MAY if month == 5 else _BEFORE_MONTH) or (
            match["month"].lower().startswith("mar") and len(match["month"]) < 5
        ):
            return None
    elif len(match["month"].rstrip(".")) < 4 and word not in _BEFORE_MAY:
        return None
    start = match.start("word") if which else start_of(match)
    end = match.start("name") if match["name"] else match.end()
    if setting.today is None:
        return Found(
            start, end, Time(iso=f"--{month:02d}", granularity="month", approximate=part is not None)
        )
    if match["which"]:
        year = setting.today.year + {"this": 0, "last": -1, "next": 1}[match["which"]]
    else:
        year = moments.nearest_month(
            setting.today, month, which or ("future" if setting.future(start) else "")
        )
    return Found(start, end, moments.month_time(year, month, part=part, anchored=True))

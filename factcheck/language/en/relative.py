"""Days named from where the text stands: weekdays, "yesterday", "last week", "two days ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from factcheck.language.en import moments
from factcheck.language.en.found import Found, Setting
from factcheck.language.en.time_words import NUMBER_WORD, PARTS, SEASONS, WEEKDAYS, number
from factcheck.model import Time

_WEEKDAY = re.compile(
    r"\b(?:(?P<lead>[A-Za-z]+)\s(?P<second>coming\s|past\s|on\s)?)?"
    r"(?P<weekday>(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?P<short>Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\b\.?)"
    r"(?P<plural>s\b(?!['’]))?(?![\w-])"
)
_PAPERS = re.compile(
    r"['’]?s?\s(?:Times|Mirror|Mail|Telegraph|Herald|Express|World|Post|Independent|Business|Tribune|Star|Sun|Age|Night\s"
    r"(?:Live|Football|Lights|Fever|Raw)|People|Sport|Magazine|Review|the\s13th|Observer|Citizen|Standard|Gazette|School|Blues)\b"
)
_FEASTS = frozenset(
    "black good ash super bloody easter cyber palm man giving maundy sheffield shrove freaky ruby holy whit "
    "whitsun big".split()
)
_HABITS = frozenset(
    "every each a any one some most that following previous many per another alternate first second third "
    "fourth final same".split()
)
_DAY_WORDS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_TODAY = re.compile(
    r"\b(?:(?P<earlier>[Tt]he\sday\s(?P<side>before\syesterday|after\stomorrow))|(?P<title>[A-Z]\w+\s)?(?P<word>[Tt]oday|"
    r"TODAY|[Yy]esterday|YESTERDAY|[Tt]omorrow|TOMORROW)|(?P<tonight>[Tt]onight|TONIGHT)|(?P<lastnight>[Ll]ast\snight)|"
    r"(?P<this>[Tt]his)\s(?P<part>morning|afternoon|evening))\b(?!\s(?:Show|programme|show))(?!['’]?s?\s(?:world|society|standards))"
)
_UNIT = re.compile(
    r"\b(?P<which>(?i:last|next|this|the\spast|the\scoming))\s(?P<unit>week|month|year|weekend|spring|summer|autumn|fall|winter)"
    r"(?!-|\w)(?!\sof\b)"
)
_WEEKEND = re.compile(
    r"\b(?P<lead>(?:over|at|on|during|for)\s)?the\sweekend\b(?!\s(?:of|before|after|edition))"
)
_COUNT = rf"(?:an?\scouple\sof|an?|\d{{1,4}}|{NUMBER_WORD})"
_AGO = re.compile(
    rf"(?i:\b(?P<hedge>(?:about|around|nearly|almost|roughly|more\sthan|less\sthan|over|some|just|under|approximately)\s)?"
    rf"(?P<count>{_COUNT})\s(?P<unit>day|night|week|fortnight|month|year|decade)s?\s"
    r"(?P<dir>ago\b(?:\s(?P<today>today)\b)?|from\s(?:now|today)\b))"
)
_IN_TIME = re.compile(rf"(?i:\bin\s(?P<count>{_COUNT})\s(?P<unit>day|week|month|year)s?['’]?s?['’]?\stime\b)")
_RARE = re.compile(
    rf"(?i:\b(?:(?:{_COUNT}|half|\d+\.\d+|and)\s+(?:(?:and\sa\shalf|half)\s)?(?:years?|months?|weeks?|days?)"
    r"(?:,?\s+(?:and\s+)?(?:a\shalf|(?:\d+|an?|[a-z]+)\s(?:months?|weeks?|days?)))?)\s+ago\b)"
)
_DISTANCE = re.compile(r"\bago\b|\bfrom (?:now|today)\b|['’]? time\b")


def weekdays(setting: Setting) -> Iterator[Found]:
    """Weekdays: the nearest past or same day, unless the sentence looks ahead or says "next"."""
    for match in _WEEKDAY.finditer(setting.text):
        lead = (match["lead"] or "").lower()
        weekday = WEEKDAYS[match["weekday"].lower().rstrip(".")]
        start, end = match.start("weekday"), match.end("weekday")
        if (
            match["plural"]
            or (lead in _HABITS and not match["second"])
            or (lead in _FEASTS and (match["lead"] or "x")[0].isupper())
            or (_PAPERS.match(setting.text, end) and match["weekday"][0].isupper())
            or re.search(r"\bweek\s(?:on|from|ago|last)?\s?$", setting.text[max(0, start - 12) : start])
        ):
            yield Found(start, match.end(), None)
            continue
        which, second = (
            lead if lead in ("next", "last", "this", "coming") else "",
            (match["second"] or "").strip(),
        )
        if second in ("coming", "past") and lead in ("this", "the"):
            which = {"coming": "next", "past": "last"}[second]
        part = lead if lead in ("early", "late") else ""
        if which or part:
            start = match.start("lead")
        elif setting.future(start):
            which = "coming"
        weak = match["short"] is not None
        if setting.today is None:
            time = Time(iso=f"XXXX-WXX-{weekday + 1}", granularity="day", weekday=weekday)
        else:
            time = moments.day_time(
                moments.weekday_date(setting.today, weekday, which), anchored=True, weekday=weekday
            )
        if part:
            time = moments.part_time(time, PARTS[part])
        yield Found(start, end, time, weak=weak)


def relative_dates(setting: Setting) -> Iterator[Found]:
    """Days, weeks, months and years reckoned from the day of the text; nothing where that is unknown."""
    today = setting.today
    if today is None:
        return
    text = setting.text
    for match in _TODAY.finditer(text):
        if match["title"] and match["word"][0].isupper() and not match["word"].isupper():
            yield Found(match.start("word"), match.end(), None)  # the name of a paper or a programme
            continue
        yield _near(match, today)
    for match in _UNIT.finditer(text):
        time = _unit(match["which"].lower(), match["unit"], today, future=setting.future(match.start()))
        if time:
            yield Found(
                match.start() + (4 if match["which"].lower().startswith("the ") else 0), match.end(), time
            )
    for match in _WEEKEND.finditer(text):
        back = today.weekday() - 5 if today.weekday() > 4 else today.weekday() + 2
        shift = timedelta(days=7 if setting.future(match.start()) and today.weekday() < 5 else 0)
        yield Found(
            match.end() - 7,
            match.end(),
            moments.week_time(today - timedelta(days=back) + shift, weekend=True),
        )
    if not _DISTANCE.search(text):
        return
    for match in (*_AGO.finditer(text), *_IN_TIME.finditer(text)):
        groups = match.groupdict()
        count = number(groups["count"]) or 0
        direction = groups.get("dir") or ""
        time = _shifted(
            today,
            -count if direction.lower().startswith("ago") else count,
            match["unit"].lower(),
            exact=groups.get("today") is not None,
        )
        if time:
            time = time.model_copy(
                update={"approximate": time.approximate or groups.get("hedge") is not None}
            )
            yield Found(match.start() + (3 if "dir" not in groups else 0), match.end(), time)
    for match in _RARE.finditer(text):
        if time := _parsed(match.group().lower(), today):
            yield Found(match.start(), match.end(), time)


def _near(match: re.Match[str], today: date) -> Found:
    part: str | None = None
    shift: int
    if match["earlier"]:
        shift = -2 if str(match["side"]).startswith("before") else 2
    elif match["word"]:
        shift = _DAY_WORDS[match["word"].lower()]
    elif match["part"]:
        shift, part = 0, PARTS[match["part"]]
    else:
        shift, part = (-1 if match["lastnight"] else 0), "NI"
    time = moments.day_time(today + timedelta(days=shift), anchored=True)
    start = match.start("word") if match["word"] else match.start() + (4 if match["earlier"] else 0)
    return Found(start, match.end(), moments.part_time(time, part) if part else time)


def _unit(which: str, unit: str, today: date, *, future: bool) -> Time | None:
    step = {"last": -1, "next": 1, "this": 0}.get(which)
    if step is None:
        return None  # "the past week" is a stretch up to today, not a week of the calendar
    if unit == "week":
        return moments.week_time(today + timedelta(days=7 * step))
    if unit == "month":
        first = moments.month_start(today.year, today.month + step)
        return moments.month_time(first.year, first.month, anchored=True)
    if unit == "year":
        return moments.year_time(today.year + step, anchored=True)
    if unit == "weekend":
        if which == "last" or (which == "this" and today.weekday() == 0 and not future):
            saturday = today - timedelta(days=(today.weekday() - 5) % 7 or 7)
            if today.weekday() == 6:
                saturday -= timedelta(days=7)
        else:
            saturday = (
                today - timedelta(days=today.weekday() - 5) + timedelta(days=7 * step * (today.weekday() > 4))
            )
        return moments.week_time(saturday, weekend=True)
    code = SEASONS[unit]
    return moments.season_time(moments.nearest_season(today, code, which), code, anchored=True)


def _shifted(today: date, count: int, unit: str, *, exact: bool) -> Time | None:
    try:
        if unit in ("day", "night"):
            time = moments.day_time(today + timedelta(days=count), anchored=True)
            return moments.part_time(time, "NI") if unit == "night" else time
        if unit in ("week", "fortnight"):
            day = today + timedelta(days=count * (14 if unit == "fortnight" else 7))
            return moments.day_time(day, anchored=True) if exact else moments.week_time(day)
        if unit == "month":
            first = moments.month_start(today.year, today.month + count)
            return moments.month_time(first.year, first.month, anchored=True)
        if unit == "year" and exact:
            return moments.day_time(today.replace(year=today.year + count), anchored=True)
        year = moments.year_time(today.year + count * (10 if unit == "decade" else 1), anchored=True)
        return year.model_copy(update={"approximate": unit == "decade"})
    except (ValueError, OverflowError):
        return None  # before the first year of the calendar, or 29 February of a common year


@lru_cache(maxsize=4096)
def _parsed(phrase: str, today: date) -> Time | None:
    """A rare form such as "a year and a half ago" or "2 years, 3 months ago", read by dateparser."""
    import dateparser

    half = re.fullmatch(
        r"([a-z\d]+) (year|month|week)s? and a half ago|([a-z\d]+) and a half (year|month|week)s? ago", phrase
    )
    if half:
        days = ((number(half[1] or half[3]) or 0) + 0.5) * {"year": 12, "month": 30, "week": 7}[
            half[2] or half[4]
        ]
        phrase = f"{int(days)} {'months' if (half[2] or half[4]) == 'year' else 'days'} ago"
    base = datetime(today.year, today.month, today.day)
    read = dateparser.parse(
        phrase, languages=["en"], settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    )
    if read is None or read > base:
        return None
    units = re.findall(r"year|month|week|day", phrase)
    fine = "month" if units[-1] == "year" else units[-1]
    if fine == "month":
        time = moments.month_time(read.year, read.month, anchored=True)
        return time.model_copy(update={"approximate": units[-1] == "year"})
    return moments.week_time(read.date()) if fine == "week" else moments.day_time(read.date(), anchored=True)

"""Dates and times of day in a sentence, as ISO values with their granularity.

Isos follow ISO 8601 and, where it has no form, ISO-TimeML: parts of a day ("2025-03-04TMO", AF, EV, NI),
seasons ("2024-SP", SU, FA, WI), weekends ("2025-W09-WE"). A decade or century is written as its first year
("1990", "1800"), a day without known year as "--03-04", a weekday that cannot be placed as "XXXX-WXX-2".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from factcheck.language.en import moments
from factcheck.language.en.clock import clocks
from factcheck.language.en.dates import month_dates
from factcheck.language.en.figures import number_dates
from factcheck.language.en.found import Clock, Found, Setting
from factcheck.language.en.mentions import TimeMention
from factcheck.language.en.relative import relative_dates, weekdays
from factcheck.language.en.tense import ahead
from factcheck.language.en.time_words import PARTS, WEEKDAYS, valid
from factcheck.language.en.years import years
from factcheck.language.tokens import SentenceView
from factcheck.model import Granularity, Moment, Time

_KINDS = (
    r"(?P<month>(?:Jan|Feb|Mar(?:\b|ch)|Apr|May\b|Jun"
    r"|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR(?:\b|CH)|APR|MAY\b|JU[NL]|AUG"
    r"|SEP|OCT|NOV|DEC|Christmas |Boxing D|New Year|Hallow|Valentine))"
    r"|(?P<weekday>(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un|MON"
    r"|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY)"
    r"|(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)\b)"
    r"|(?P<relative>[Tt]o(?:day|night|morrow)\b|TO(?:DAY|NIGHT|MORROW)|[Yy]ester|YESTER"
    r"|ago\b|weekend|from (?:now|today)|(?:day|week|month|year)['’]?s?['’]? time\b"
    r"|(?:[Ll]ast|[Nn]ext|[Tt]his) (?:night|week|month|year|spring"
    r"|summer|autumn|fall|winter|morning|afternoon|evening))"
    r"|(?P<clock>[Nn]oon|[Mm]idnight|midday|\d+ ?[apAP]\.?[mM]|\d+ ?(?=[A-Z][A-Z])|\d+ ?(?:hrs?|hours|h)\b"
    r"|\d\d?(?:[.:]\d\d)? (?:in the|at night|o['’]clock)"
    r"|\d\d?[:.]\d\d(?!\d)|(?:one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve) (?:in the|at night|o['’]clock)"
    r"|(?:half|quarter|five|ten|twenty(?:[ -]five)?) (?:past|to) [a-z\d])"
    r"|(?P<figures>\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d|[2-9]0['’]?s)"
)
# The lookahead only saves time: with what little a match may begin.
_GATE = re.compile(
    rf"\b(?=[A-Z\d]|t[ohuwe]|[mw]|y|ag|f[rio]|day|s[aeiu]|last|n[eio]|on|ei|el|half|qu)(?:{_KINDS})"
)
_GATE_WITH_CENTURIES = re.compile(rf"\b(?:{_KINDS}|(?P<century>[a-z0-9]+[ -][Cc]entur(?:y|ies)))")
_PART_BEFORE = re.compile(
    r"\b(?:(?P<of>early hours|small hours|morning|afternoon|evening|night)(?: of|,)"
    r"|(?P<on>[Ee]arly|[Ll]ate) on|(?:[Jj]ust |[Ss]hortly )?(?:[Bb]efore|[Aa]round|[Aa]t|[Aa]fter) "
    r"(?P<light>dawn|daybreak|sunrise|dusk|sunset|nightfall)(?: on)?) (?:the )?$"
)
_PART_AFTER = re.compile(
    r"(?:,| in the)? (?:early )?(morning|afternoon|evening|night)\b(?! (?:news|show|edition|shift)|-)"
)
_HEDGE = re.compile(r"\b(?:[Aa]round|[Cc]irca|[Aa]pproximately|[Rr]oughly|[Oo]n or about|c\.|ca\.) ?$")
_DAY_THEN_CLOCK = re.compile(
    r"(?:\s*[,(|–—-]?\s*(?:(?:at|from|by|until|since|from about|,|@)\s+)?(?:the\s)?)?$"
)
_CLOCK_THEN_DAY = re.compile(r"\s*,?\s*(?:(?:on|of)\s+)?(?:the\s+)?$")
_RANGE_GAP = re.compile(r"\s*(?:-|–|—|,|to|and|or|through|until|till)\s*(?:on\s)?$")
_SAID_WEEKDAY = re.compile(
    r"(?:,? (?:which was )?a | \()(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)


def times(sentence: SentenceView, text: str, anchor: Moment | None) -> list[TimeMention]:
    """Find the dates and times of day of a sentence.

    Args:
        sentence: the sentence that is read.
        text: the text of the whole article.
        anchor: when the article speaks; None leaves weekdays and bare dates unplaced, and "yesterday" out.

    Returns:
        The mentions in order, without overlap, offsets those of `text`.
    """
    said = text[sentence.start : sentence.end]
    gate = _GATE_WITH_CENTURIES if "entur" in said else _GATE
    kinds = {match.lastgroup for match in gate.finditer(said)}
    if not kinds:
        return []
    setting = Setting(said, _today(anchor), ahead(said) if kinds & _LOOKING else ())
    found = _years_shared(_apart(_dates(setting, kinds)), setting)
    hours = clocks(said) if "clock" in kinds else []
    found = [_parted(each, setting, hours) for each in found]
    if hours:
        hours, found = _untangled(hours, found)
    mentions = [
        TimeMention(sentence.start + start, sentence.start + end, time)
        for start, end, time in _joined(found, hours, said)
    ]
    return sorted(mentions, key=lambda mention: mention.start)


def _today(anchor: Moment | None) -> date | None:
    """The day of the text; a year out of all reason is a slip, and the calendar ends soon after it."""
    return anchor.at.date() if anchor and 1000 < anchor.at.year < 9000 else None


_LOOKING = {"month", "weekday", "relative"}


def _dates(setting: Setting, kinds: set[str | None]) -> Iterator[Found]:
    if "month" in kinds:
        yield from month_dates(setting)
    if "weekday" in kinds:
        yield from weekdays(setting)
    if "relative" in kinds:
        yield from relative_dates(setting)
    if "figures" in kinds or "century" in kinds:
        yield from number_dates(setting)
        yield from years(setting)


def _apart(found: Iterable[Found]) -> list[Found]:
    """The first and longest of what overlaps; what only looks like a date has hidden its parts and goes."""
    out: list[Found] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end, each.time is not None)):
        if not out or each.start >= out[-1].end:
            out.append(each)
    return [each for each in out if each.time is not None]


def _years_shared(found: list[Found], setting: Setting) -> list[Found]:
    """Give "March 28" of "March 28 to April 2, 2020" the year of the other end."""
    out = list(found)
    for index in range(len(out) - 2, -1, -1):
        first, second = out[index], out[index + 1]
        if (
            first.yearless
            and not second.yearless
            and second.time
            and second.time.start
            and not second.time.anchored
            and second.time.granularity == "day"
            and _RANGE_GAP.fullmatch(setting.text, first.end, second.start)
        ):
            year = int(second.time.start[:4])
            month, day = first.yearless
            if (full := valid(year, month, day)) is not None:
                weekday = first.time.weekday if first.time else None
                out[index] = replace(first, time=moments.day_time(full, weekday=weekday), yearless=None)
    return out


def _parted(each: Found, setting: Setting, hours: Iterable[Clock] = ()) -> Found:
    """Narrow a day to the part that stands beside it, and read the hedge and the weekday around it.

    A part of the day that belongs to a time of day is left to that: "2.35 in the morning of 24 June".
    """
    time, start, end, text = each.time, each.start, each.end, setting.text
    if time is None or each.weak:
        return each
    if time.granularity == "day" and "/" not in time.iso:
        if time.weekday is None and not time.anchored and (match := _SAID_WEEKDAY.match(text, end)):
            time = time.model_copy(update={"weekday": WEEKDAYS[match["weekday"].lower()]})
            end = match.end() + (text[match.end() : match.end() + 1] == ")" and "(" in match.group())
        if match := _PART_AFTER.match(text, end):
            time, end = moments.part_time(time, PARTS[match[1]]), match.end(1)
        elif (match := _PART_BEFORE.search(text, max(0, start - 28), start)) and not any(
            clock.start < match.end() and match.start() < clock.end for clock in hours
        ):
            word = (match["of"] or match["on"] or match["light"]).lower()
            time, start = moments.part_time(time, PARTS[word]), match.start()
    if (match := _HEDGE.search(text, max(0, start - 16), start)) is not None:
        time, start = time.model_copy(update={"approximate": True}), match.start()
    return replace(each, time=time, start=start, end=end)


def _untangled(hours: list[Clock], found: list[Found]) -> tuple[list[Clock], list[Found]]:
    """Drop the clock inside a date (03.04.2025) and the year inside a clock (2045 GMT)."""
    kept = [
        clock
        for clock in hours
        if not any(
            each.start < clock.end and clock.start < each.end and _is_longer(each, clock) for each in found
        )
    ]
    left = [
        each for each in found if not any(each.start < clock.end and clock.start < each.end for clock in kept)
    ]
    return kept, left


def _is_longer(each: Found, clock: Clock) -> bool:
    return each.end - each.start > clock.end - clock.start or (
        each.end - each.start == clock.end - clock.start and clock.weak
    )


def _joined(found: list[Found], hours: list[Clock], text: str) -> Iterator[tuple[int, int, Time]]:
    """Put each time of day to the day of the same phrase."""
    free = list(found)
    for index, clock in enumerate(hours):
        day, inside = None, clock
        chain_end = clock.end
        for later in hours[index + 1 :]:  # "10:30 a.m. (1430 GMT) on Tuesday": the day belongs to both
            between = text[chain_end : later.start].strip()
            if between not in ("(", "/") or (between == "(" and text[later.end : later.end + 1] != ")"):
                break  # "4:12 a.m. (2012 GMT Tuesday)": the day in the brackets is that of the world
            chain_end = later.end + (text[later.end : later.end + 1] == ")")
        for each in found:
            if not _holds_day(each):
                continue
            if (each.end <= clock.start and _DAY_THEN_CLOCK.fullmatch(text, each.end, clock.start)) or (
                each.start >= clock.end
                and day is None
                and _CLOCK_THEN_DAY.fullmatch(text, chain_end, each.start)
            ):
                day = each
        if (
            day is None
            or day.time is None
            or clock.midnight
            or (day.time.iso.endswith("NI") and clock.hour < 12)
        ):  # "midnight on Tuesday" may begin or end it, and so may the small hours of Tuesday night
            if not clock.weak:
                yield clock.start, clock.end, _clock_time(clock)
            continue
        start, end = clock.start, clock.end
        if day in free and chain_end == clock.end:
            free.remove(day)
            start, end = min(start, day.start), max(end, day.end)
        yield start, end, _dated(inside, day.time)
        if index + 1 < len(hours) and chain_end > clock.end:
            world = hours[index + 1]
            hours[index + 1] = replace(world, midnight=True)  # its day may be another
    for each in free:
        if each.time is not None and not each.weak:
            yield each.start, each.end, each.time


def _holds_day(each: Found) -> bool:
    return each.time is not None and each.time.granularity in ("day", "part") and "/" not in each.time.iso


def _grain(clock: Clock) -> Granularity:
    return "hour" if clock.minute is None else "minute"


def _clock_time(clock: Clock) -> Time:
    return Time(iso=clock.iso, granularity=_grain(clock), approximate=clock.approximate)


def _dated(clock: Clock, day: Time) -> Time:
    day_iso = re.sub(r"T[A-Z]{2}$", "", day.iso)
    start = end = None
    if day.start is not None:
        midnight = date.fromisoformat(day_iso)
        minutes = clock.hour * 60 + (clock.minute or 0)
        start = moments.stamp(midnight, minutes)
        end = moments.stamp(midnight, minutes + (60 if clock.minute is None else 1))
    return Time(
        iso=day_iso + clock.iso,
        granularity=_grain(clock),
        start=start,
        end=end,
        weekday=day.weekday,
        approximate=clock.approximate or day.approximate,
        anchored=day.anchored,
    )

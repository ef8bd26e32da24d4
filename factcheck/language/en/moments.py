"""Calendar reckoning: values for days, weeks, months and the like, and the year that a bare date means."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from factcheck.language.en.time_words import SEASON_STARTS, valid
from factcheck.model import Granularity, Time

_DAY = timedelta(days=1)
_PART_HOURS = {"MO": (0, 12), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30)}


def stamp(day: date, minutes: int = 0) -> str:
    """A local time as ISO 8601 to the minute, `minutes` after the midnight that begins `day`."""
    day += timedelta(days=minutes // 1440)
    minutes %= 1440
    return f"{day.isoformat()}T{minutes // 60:02d}:{minutes % 60:02d}"


def _span(
    iso: str, granularity: Granularity, start: date, end: date, anchored: bool, rough: bool = False
) -> Time:
    return Time(
        iso=iso,
        granularity=granularity,
        start=stamp(start),
        end=stamp(end),
        anchored=anchored,
        approximate=rough,
    )


def day_time(day: date, *, anchored: bool = False, weekday: int | None = None) -> Time:
    """A calendar day; `weekday` is the one that was said, right or wrong."""
    return Time(
        iso=day.isoformat(),
        granularity="day",
        start=stamp(day),
        end=stamp(day + _DAY),
        anchored=anchored,
        weekday=weekday,
    )


def days_time(first: date, last: date, *, anchored: bool = False) -> Time:
    """A run of days, both ends included, as an ISO 8601 interval."""
    return _span(f"{first.isoformat()}/{last.isoformat()}", "day", first, last + _DAY, anchored)


def part_time(time: Time, code: str) -> Time:
    """A part of the day that `time` (of granularity day) is."""
    more: dict[str, str] = {}
    if time.start is not None:
        day = date.fromisoformat(time.start[:10])
        first, last = _PART_HOURS[code]
        more = {"start": stamp(day, first * 60), "end": stamp(day, last * 60)}
    return time.model_copy(update={"iso": f"{time.iso}T{code}", "granularity": "part", **more})


def month_start(year: int, month: int) -> date:
    """The first of a month; `month` may run past 12 or below 1 into another year."""
    year += (month - 1) // 12
    return date(year, (month - 1) % 12 + 1, 1)


def month_time(year: int, month: int, *, part: str | None = None, anchored: bool = False) -> Time:
    """A month, or its "early", "mid" or "late" part: bounds then leave a margin of some days."""
    first, after = month_start(year, month), month_start(year, month + 1)
    start, end = {
        "early": (first, first.replace(day=13)),
        "mid": (first.replace(day=9), first.replace(day=23)),
        "late": (first.replace(day=19), after),
    }.get(part or "", (first, after))
    return _span(f"{year:04d}-{month:02d}", "month", start, end, anchored, rough=part is not None)


def year_time(year: int, *, part: str | None = None, anchored: bool = False) -> Time:
    """A year, or its "early", "mid" or "late" part."""
    start, end = {"early": (1, 6), "mid": (4, 10), "late": (8, 13)}.get(part or "", (1, 13))
    return _span(
        f"{year:04d}", "year", month_start(year, start), month_start(year, end), anchored, part is not None
    )


def years_time(first: int, last: int) -> Time:
    """A run of years, both ends included."""
    return _span(f"{first:04d}/{last:04d}", "year", date(first, 1, 1), date(last + 1, 1, 1), False)


def decade_time(year: int, *, part: str | None = None) -> Time:
    """The ten years from `year` on, written as its first year."""
    start, end = {"early": (0, 5), "mid": (3, 8), "late": (5, 10)}.get(part or "", (0, 10))
    return _span(
        f"{year:04d}", "decade", date(year + start, 1, 1), date(year + end, 1, 1), False, part is not None
    )


def century_time(year: int, *, part: str | None = None) -> Time:
    """The hundred years from `year` on (1800: the 1800s, the 19th century), written as its first year."""
    start, end = {"early": (0, 40), "mid": (30, 70), "late": (60, 100)}.get(part or "", (0, 100))
    return _span(
        f"{year:04d}", "century", date(year + start, 1, 1), date(year + end, 1, 1), False, part is not None
    )


def quarter_time(year: int, quarter: int) -> Time:
    """A quarter of the calendar year."""
    return _span(
        f"{year:04d}-Q{quarter}",
        "quarter",
        month_start(year, quarter * 3 - 2),
        month_start(year, quarter * 3 + 1),
        False,
    )


def season_time(year: int, code: str, *, anchored: bool = False) -> Time:
    """A season ("2024-SP"). It falls half a year apart north and south: the bounds are those of the year."""
    first, last = ((year - 1, 12), (year + 1, 4)) if code == "WI" else ((year, 1), (year + 1, 1))
    return _span(f"{year:04d}-{code}", "season", date(*first, 1), date(*last, 1), anchored)


def week_time(day: date, *, weekend: bool = False) -> Time:
    """The week, Monday to Sunday, in which `day` lies, or its weekend."""
    year, week, number = day.isocalendar()
    monday = day - timedelta(days=number - 1)
    start = monday + timedelta(days=5 if weekend else 0)
    return _span(
        f"{year:04d}-W{week:02d}" + ("-WE" if weekend else ""),
        "week",
        start,
        monday + timedelta(days=7),
        True,
    )


def shifted(time: Time, *, years: int = 0, days: int = 0) -> Time:
    """A day or month so many years or days later; itself where the calendar has no such day."""
    if time.start is None or time.end is None:
        return time

    def moved(stamp: str) -> str:
        at = datetime.fromisoformat(stamp)
        return (at.replace(year=at.year + years) + timedelta(days=days)).isoformat(timespec="minutes")

    try:
        start, end = moved(time.start), moved(time.end)
        first = date.fromisoformat(f"{time.iso[:7]}-01" if time.granularity == "month" else time.iso[:10])
        first = first.replace(year=first.year + years) + timedelta(days=days)
    except ValueError:
        return time  # 29 February
    iso = first.isoformat()[: 7 if time.granularity == "month" else 10]
    return time.model_copy(update={"iso": iso + time.iso[len(iso) :], "start": start, "end": end})


def weekday_date(anchor: date, weekday: int, which: str = "") -> date:
    """The day that a weekday means in a text of `anchor`.

    Args:
        anchor: the day on which the text speaks.
        weekday: 0 is Monday.
        which: "next" (the first after the anchor), "last" (the last before it), "this" (of the same week),
            "coming" (on or after the anchor), else the nearest on or before it.
    """
    back = (anchor.weekday() - weekday) % 7
    if which == "last":
        return anchor - timedelta(days=back or 7)
    if which == "next":
        return anchor + timedelta(days=7 - back)
    if which == "coming":
        return anchor + timedelta(days=-back % 7)
    if which == "this":
        return anchor + timedelta(days=weekday - anchor.weekday())
    return anchor - timedelta(days=back)


def nearest_date(anchor: date, month: int, day: int, which: str = "") -> date | None:
    """The date that a month and day without year mean: the nearest, a past one where two are as near.

    `which` may be "next" (on or after the anchor), "last" (before it) or "this" (of the anchor's year).
    """
    dates = [found for year in range(anchor.year - 4, anchor.year + 5) if (found := valid(year, month, day))]
    if which == "next":
        return next((found for found in dates if found >= anchor), None)
    if which == "last":
        return next((found for found in reversed(dates) if found < anchor), None)
    if which == "this":
        return valid(anchor.year, month, day)
    return min(dates, key=lambda found: (abs((found - anchor).days), found), default=None)


def nearest_month(anchor: date, month: int, which: str = "") -> int:
    """The year that a bare month means; `which` as for `nearest_date`."""
    ahead = (month - anchor.month) % 12  # months from the anchor on to the next such month
    if which == "this":
        return anchor.year
    if which == "next" or (which == "future" and ahead) or (not which and 0 < ahead < 6):
        months = ahead or 12
    elif which == "last" or ahead:
        months = ahead - 12
    else:
        months = 0
    return month_start(anchor.year, anchor.month + months).year


def nearest_season(anchor: date, code: str, which: str) -> int:
    """The year in which "last", "this" or "next" such season begins (northern months)."""
    first = SEASON_STARTS[code]
    past = [
        year
        for year in (anchor.year - 2, anchor.year - 1, anchor.year)
        if month_start(year, first + 3) <= anchor.replace(day=1)
    ]
    if which == "last":
        return past[-1]
    return past[-1] + 1 + (which == "next" and month_start(past[-1] + 1, first) <= anchor)

"""How two days relate: dates, months and years, weekdays, what was told roughly or reckoned."""

from __future__ import annotations

import re
from datetime import date

from factcheck.model import Time, Verdict

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def against(earliest: Time, said: Time) -> tuple[Verdict, str]:
    """How a time before which something will not come relates to one on or by which it will."""
    if earliest.iso == said.iso:
        return "unclear", f"not before {earliest.iso} is hardly by {said.iso}"
    if earliest.start is None or said.end is None:
        before = earliest.iso[:2] == said.iso[:2] == "--" and said.iso < earliest.iso[: len(said.iso)]
    else:
        before = said.end <= earliest.start
    return ("conflict", f"{said.iso} is before {earliest.iso}") if before else ("not_comparable", "")


def relate(a: Time, b: Time, *, dated: bool, named: bool) -> tuple[Verdict, str]:
    """How two days relate.

    `dated` is true where one is written as a date, of which only the year was reckoned; `named` where one is
    no more than the name of a weekday, of which the week was reckoned.
    """
    partly = _partly(a, b)
    if partly is not None:
        return partly
    if a.start is None or b.start is None or a.end is None or b.end is None:
        return "not_comparable", ""
    if a.approximate and b.approximate and a.granularity == b.granularity == "month" and a.iso != b.iso:
        return "unclear", f"{a.iso} is not {b.iso}, though both are rough"
    together = a.start < b.end and b.start < a.end
    far = not together and _days_between(a, b) > MONTH
    if far and (a.granularity in _MONTHS) != (b.granularity in _MONTHS):
        return "not_comparable", ""  # what is told by its day is news, what is told by its month is the past
    if _slack(a) or _slack(b):
        if _days_between(a, b) <= _slack(a) + _slack(b):
            return "not_comparable", ""
        return "conflict", f"{a.iso} is not {b.iso}, roughly as both are said"
    if a.iso[:10] == b.iso[:10] and len(a.iso) >= 10:
        return "agree", ""  # one day; the clock is another rule's
    if together:
        return "precision" if a.iso[:10] != b.iso[:10] else "agree", ""
    if a.anchored and b.anchored and _may_be_late(a, b) and _near(a, b) and not dated:
        # Both were reckoned from the day of publication; night editions make them a day apart.
        return "not_comparable", ""
    if a.anchored and b.anchored and a.iso[4:] == b.iso[4:] != "":
        return "not_comparable", ""  # the date agrees; only the year was reckoned
    if named and (a.anchored or b.anchored) and _weekday_of(a) == _weekday_of(b) is not None:
        return "not_comparable", ""  # the weekday agrees; only the week was reckoned
    return "conflict", f"{a.iso} is not {b.iso}"


MONTH = 31
"""Days from which on a day and a month that lie apart are hardly told of one event."""

_MONTHS = frozenset(("month", "season", "quarter", "year", "decade", "century"))
"""Times of which no day is told."""

_SLACK = {"week": 7, "season": 31, "quarter": 15, "decade": 0, "century": 0}
"""Days by which a time told in such units may be off: "six weeks ago" is no exact week."""

_ROUGHLY = {"day": 3, "part": 3, "week": 14, "month": 10, "season": 90, "quarter": 45, "year": 180}
"""The same where it is rough: "about six weeks ago", "early 2019"; "around 1950" may be off by years."""


def _slack(value: Time) -> int:
    """Days by which a time may be off; 0 for what is told by the calendar."""
    if _rough(value):
        return _ROUGHLY.get(value.granularity, 3650)
    return _SLACK.get(value.granularity, 0) or (1 if value.granularity in _SLACK else 0)


def _days_between(a: Time, b: Time) -> int:
    """Days from the end of the earlier to the start of the later time; 0 where they overlap."""
    (_, first_end), (second_start, _) = sorted(
        (date.fromisoformat((t.start or "")[:10]), date.fromisoformat((t.end or "")[:10])) for t in (a, b)
    )
    return max(0, (second_start - first_end).days)


def _rough(value: Time) -> bool:
    """True for a rough day, month or year; a rough time of day still is on its day."""
    return value.approximate and value.granularity not in ("hour", "minute")


def _may_be_late(a: Time, b: Time) -> bool:
    """True where the hour of going to press may have moved one of two days.

    "Today" is then reckoned a day late, never early; a weekday is named and does not move.
    """
    if a.weekday is not None and b.weekday is not None:
        return False
    unnamed, named = (a, b) if a.weekday is None else (b, a)
    return named.weekday is None or unnamed.iso[:10] > named.iso[:10]


def _near(a: Time, b: Time) -> bool:
    """True where two days lie so near that the hour of going to press may explain it."""
    x, y = day_of(a), day_of(b)
    if x is None or y is None:
        return not {a.granularity, b.granularity} <= {"month", "year"}
    return abs((x - y).days) <= NIGHT


NIGHT = 1
"""Days that two reckoned from publication may lie apart for one event."""


def _partly(a: Time, b: Time) -> tuple[Verdict, str] | None:
    """What can be told where one of two days has no year, or is only named by its weekday.

    None where both are whole dates.
    """
    if a.start and b.start:
        return None
    if _rough(a) or _rough(b):
        return _rough_months(a, b)
    dates = [re.match(r"(?:\d{4}|-)-(\d{2}(?:-\d{2})?)", value.iso) for value in (a, b)]
    if dates[0] and dates[1]:
        x, y = dates[0][1], dates[1][1]
        if x == y or x.startswith(y) or y.startswith(x):
            return ("agree", "") if x == y else ("precision", "")
        return "conflict", f"{a.iso} is not {b.iso}"
    days = [value.weekday if value.weekday is not None else _weekday_of(value) for value in (a, b)]
    if days[0] is None or days[1] is None:
        return "not_comparable", ""
    if days[0] == days[1]:
        return "agree", ""
    return "conflict", f"{WEEKDAYS[days[0]]} is not {WEEKDAYS[days[1]]}"


def _rough_months(a: Time, b: Time) -> tuple[Verdict, str]:
    """How two months relate whose year is not known and of which one is told roughly: "early December"."""
    months = [re.match(r"(?:\d{4}|-)-(\d{2})$", value.iso) for value in (a, b)]
    if not months[0] or not months[1]:
        return "not_comparable", ""
    apart = abs(int(months[0][1]) - int(months[1][1]))
    apart = min(apart, 12 - apart)
    if apart > 1:
        return "conflict", f"{a.iso} is not {b.iso}"
    if apart == 1 and a.approximate and b.approximate:
        return "unclear", f"{a.iso} is not {b.iso}, though both are rough"
    return "not_comparable", ""


def day_of(value: Time) -> date | None:
    """The day of the calendar that a time names, None for a longer one and where the year is not known."""
    match = re.match(r"(\d{4})-(\d{2})-(\d{2})", value.iso)
    return date(*map(int, match.groups())) if match else None


def _weekday_of(value: Time) -> int | None:
    day = day_of(value)
    return day.weekday() if day else None

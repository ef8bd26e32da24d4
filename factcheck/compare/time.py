"""Dates and times of day: when one event happened."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from factcheck.compare.base import Comparison, Group, group_by, settle, surface
from factcheck.model import Claim, Fact, Rule, Story, Time, Verdict

EXCLUSIVE = False

_CLOCK = re.compile(r"T(\d{2})(?::(\d{2}))?(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?$")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class TimeRule(Rule):
    """Compare when an event happened.

    `what` is the calendar day or the time of day, or, within one article, a weekday against the date
    beside it.
    """

    kind: Literal["time"]
    what: Literal["day", "clock", "weekday"]
    """What is compared: calendar days, times of day, or a weekday with the date beside it."""
    minutes: int = 0
    """Differences of the clock up to this many minutes are granted (twice as many after "about")."""
    widest: int = 240
    """Times further apart than this many minutes are taken to be of two events."""


OPTIONS = TimeRule
FACTS = ("time",)


def applies(rule: TimeRule, fact: Fact, story: Story) -> int:
    """Facts of when; facts of one claim for the weekday."""
    if fact.frame is not None:
        return 0
    return 1 if (rule.what == "weekday") == (len(fact.claims) == 1) else 0


def compare(rule: TimeRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for an event."""
    claims = [story.claims[c] for c in fact.claims]
    if rule.what == "weekday":
        return _weekday(claims[0], story)
    groups = group_by(claims, lambda c: _value(c).iso, lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = _value(one.claims[0]), _value(other.claims[0])
        dated = any(any(c.isdigit() for c in group.value) for group in (one, other))
        return _clock(rule, a, b) if rule.what == "clock" else _day(a, b, dated=dated)

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2:
        return []
    return [
        Comparison(
            verdict,
            "time" if rule.what == "clock" else "date",
            kept,
            reasons,
            {"what": fact.label.removeprefix("when: ")},
        )
    ]


def _clock(rule: TimeRule, a: Time, b: Time) -> tuple[Verdict, str]:
    x, y = _minutes(a), _minutes(b)
    if x is None or y is None or {a.granularity, b.granularity} - {"hour", "minute"}:
        return "not_comparable", ""
    apart = abs(x[0] - y[0])
    if x[1] != y[1] and (apart > 30 or apart % 15 == 0):
        # Zones differ by quarters of an hour: what is no multiple of that, no zone explains.
        return "not_comparable", ""
    apart = min(apart, 24 * 60 - apart)
    if apart > rule.widest:
        return "not_comparable", ""
    granted = rule.minutes * (2 if a.approximate or b.approximate else 1)
    if "hour" in (a.granularity, b.granularity):
        granted = max(granted, 30)
    if apart == 0:
        return "agree", ""
    if apart <= granted:
        return "precision", ""
    return "conflict", f"{apart} minutes apart"


def _minutes(value: Time) -> tuple[int, str] | None:
    match = _CLOCK.search(value.iso)
    if not match:
        return None
    return int(match[1]) * 60 + int(match[2] or 0), match[3] or ""


def _day(a: Time, b: Time, *, dated: bool) -> tuple[Verdict, str]:
    """How two days relate; `dated` where one is written as a date, of which only the year was reckoned."""
    partly = _partly(a, b)
    if partly is not None:
        return partly
    if a.start is None or b.start is None or a.end is None or b.end is None:
        return "not_comparable", ""
    if a.approximate and b.approximate and a.granularity == b.granularity == "month" and a.iso != b.iso:
        return "unclear", f"{a.iso} is not {b.iso}, though both are rough"
    if (
        a.approximate
        or b.approximate
        or {a.granularity, b.granularity} & {"decade", "century", "season", "quarter", "week"}
    ):
        return "not_comparable", ""
    if a.iso[:10] == b.iso[:10] and len(a.iso) >= 10:
        return "agree", ""  # one day; the clock is another rule's
    if a.start < b.end and b.start < a.end:
        return "precision" if a.iso[:10] != b.iso[:10] else "agree", ""
    if a.anchored and b.anchored and (a.weekday is None or b.weekday is None) and _near(a, b) and not dated:
        # Both were reckoned from the day of publication; night editions make them a day apart.
        return "not_comparable", ""
    if (a.anchored or b.anchored) and a.weekday is not None and _weekday_of(a) == _weekday_of(b):
        return "not_comparable", ""  # the weekday agrees; only the week was reckoned
    return "conflict", f"{a.iso} is not {b.iso}"


def _near(a: Time, b: Time) -> bool:
    """True where two days lie so near that the hour of going to press may explain it."""
    x, y = _day_of(a), _day_of(b)
    return x is None or y is None or abs((x - y).days) <= NIGHT


NIGHT = 1
"""Days that two reckoned from publication may lie apart for one event."""


def _partly(a: Time, b: Time) -> tuple[Verdict, str] | None:
    """What can be told where one of two days has no year, or is only named by its weekday.

    None where both are whole dates.
    """
    if (a.start and b.start) or a.approximate or b.approximate:
        return None
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


def _day_of(value: Time) -> date | None:
    match = re.match(r"(\d{4})-(\d{2})-(\d{2})", value.iso)
    return date(*map(int, match.groups())) if match else None


def _weekday_of(value: Time) -> int | None:
    day = _day_of(value)
    return day.weekday() if day else None


def _weekday(claim: Claim, story: Story) -> list[Comparison]:
    value = _value(claim)
    day = _day_of(value)
    if value.weekday is None or day is None or not any(c.isdigit() for c in surface(story, claim)):
        return []
    if day.weekday() == value.weekday:
        return []
    said, true = WEEKDAYS[value.weekday], WEEKDAYS[day.weekday()]
    named, dated = _apart(claim, said, story)
    date_words = story.articles[claim.article].text[slice(*dated)]
    groups = (
        Group(said, said.casefold(), (claim,), {claim.id: named}),
        Group(f"{' '.join(date_words.split())}, a {true}", true.casefold(), (claim,), {claim.id: dated}),
    )
    return [
        Comparison(
            "conflict",
            "date",
            groups,
            (f"{day} fell on a {true}, not on a {said}",),
            {"what": surface(story, claim), "said": said, "actual": true},
        )
    ]


def _apart(claim: Claim, weekday: str, story: Story) -> tuple[tuple[int, int], tuple[int, int]]:
    """The ranges of the weekday and of the longer part of the words beside it, without marks at its ends."""
    words = claim.span.of(story.articles[claim.article].text)
    found = re.search(rf"\b{weekday[:3]}\w*", words, re.IGNORECASE)
    if found is None:
        return (claim.start, claim.end), (claim.start, claim.end)
    sides = [(0, found.start()), (found.end(), len(words))]
    start, end = max(sides, key=lambda side: side[1] - side[0])
    kept = re.search(r"\w(?:.*\w)?", words[start:end], re.DOTALL)
    if kept is None:
        return (claim.start, claim.end), (claim.start, claim.end)
    base = claim.start + start
    return (
        (claim.start + found.start(), claim.start + found.end()),
        (base + kept.start(), base + kept.end()),
    )


def _value(claim: Claim) -> Time:
    assert isinstance(claim.value, Time)
    return claim.value

"""Dates and times of day: when one event happened."""

from __future__ import annotations

import re
from typing import Literal

from factcheck.compare.base import Comparison, Group, by_time, group_by, settle, surface
from factcheck.compare.days import WEEKDAYS, against, day_of, relate
from factcheck.model import Claim, Fact, Rule, Story, Time, Verdict

EXCLUSIVE = False

_CLOCK = re.compile(r"T(\d{2})(?::(\d{2}))?(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?$")


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
    """Facts of the day or of the time of day; facts of one claim for the weekday."""
    if fact.frame != ("clock" if rule.what == "clock" else None):
        return 0
    return 1 if (rule.what == "weekday") == (len(fact.claims) == 1) else 0


def compare(rule: TimeRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for an event."""
    claims = [story.claims[c] for c in fact.claims]
    if rule.what == "weekday":
        return _weekday(claims[0], story)
    groups = group_by(
        claims,
        lambda c: _value(c).iso + (f" {_not_before(c)}" if rule.what == "day" and _not_before(c) else ""),
        lambda c: f"{_not_before(c)} {surface(story, c)}".strip(),
    )

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = _value(one.claims[0]), _value(other.claims[0])
        figures = [any(c.isdigit() for c in group.value) for group in (one, other)]
        named = any(
            value.weekday is not None and _MONTH.search(group.value) is None
            for value, group in ((a, one), (b, other))
        )
        if rule.what == "clock":
            if _shortly(one, other) or _shortly(other, one):
                return "precision", ""
            return _clock(rule, *(_local(value, group.value) for value, group in ((a, one), (b, other))))
        late = [bool(_not_before(group.claims[0])) for group in (one, other)]
        if late[0] != late[1]:
            return against(*((a, b) if late[0] else (b, a)))
        verdict, reason = relate(a, b, dated=any(figures), named=named)
        if verdict == "conflict" and (order := by_time(story, one, other)) and _to_come(story, order[0]):
            return "update", f"{reason}; it was still to come when the first was said"
        return verdict, reason

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


_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d/\d", re.IGNORECASE)
_ZONE = re.compile(r"[A-Z]{2,}|[A-Za-z]+ time\b|Z$|[+-]\d\d:?\d\d$")


def _local(value: Time, words: str) -> Time:
    """A time of day without the zone that only the time in brackets behind it has given it."""
    if _ZONE.search(re.sub(r"[AP]\.?M\b", "", words)) or "T" not in value.iso:
        return value
    return value.model_copy(update={"iso": re.sub(r"(?:Z|[+-]\d\d:?\d\d)$", "", value.iso)})


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


SHORTLY = 10
"""Minutes within which something comes that comes shortly after an hour."""

_SHORTLY = re.compile(r"(?:shortly|just|soon|moments|minutes) (?:(after|past)|before)\b", re.IGNORECASE)


def _shortly(rough: Group, exact: Group) -> bool:
    """True for a time that lies as the other one tells of it: 7:18, and shortly after 7:15."""
    said = _SHORTLY.match(rough.value)
    x, y = (_minutes(_value(group.claims[0])) for group in (rough, exact))
    if said is None or x is None or y is None:
        return False
    later = (y[0] - x[0]) if said[1] else (x[0] - y[0])
    return 0 <= later <= SHORTLY


def _minutes(value: Time) -> tuple[int, str] | None:
    match = _CLOCK.search(value.iso)
    if not match:
        return None
    return int(match[1]) * 60 + int(match[2] or 0), match[3] or ""


def _to_come(story: Story, group: Group) -> bool:
    """True for a day that lay ahead when it was told."""
    for claim in group.claims:
        start, day = _value(claim).start, story.day(claim.article)
        if claim.modality != "planned" and not (start and day and start[:10] > day):
            return False
    return True


def _not_before(claim: Claim) -> str:
    """What stands before a time before which something will not come, empty for any other time."""
    return "not before" if claim.slots.get("bound") == "not before" else ""


def _weekday(claim: Claim, story: Story) -> list[Comparison]:
    value = _value(claim)
    day = day_of(value)
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

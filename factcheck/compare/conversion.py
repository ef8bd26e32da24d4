"""Conversions inside one article: two units beside each other that do not say the same."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, surface
from factcheck.model import Claim, Fact, Quantity, Rule, Story, intervals

EXCLUSIVE = False


class ConversionRule(Rule):
    """Check that a measure and its conversion agree; `slack` is granted beyond the rounding of both."""

    kind: Literal["conversion"]
    slack: float = Field(default=0.05, ge=0)
    """Relative difference granted beyond the rounding of both measures."""


OPTIONS = ConversionRule
FACTS = ("quantity",)


def applies(rule: ConversionRule, fact: Fact, story: Story) -> int:
    """Facts of one measure in two units."""
    return 1 if fact.frame == "conversion" else 0


def compare(rule: ConversionRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison: the measure against its conversion."""
    claims = sorted((story.claims[c] for c in fact.claims), key=lambda c: c.start)
    a, b = (_value(claim) for claim in claims)
    granted = rule.slack + max(intervals.rounding(a), intervals.rounding(b))
    x, y = intervals.interval(a), intervals.interval(b)
    if x.dimension != y.dimension or _apart(x, y) <= granted:
        return []
    groups = tuple(Group(surface(story, c), f"{_value(c).low} {_value(c).unit}", (c,)) for c in claims)
    return [Comparison("conflict", "number", groups, (f"{groups[0].value} are not {groups[1].value}",))]


def _apart(x: intervals.Interval, y: intervals.Interval) -> float:
    """The share by which the ends that lie nearest differ; 0 where one is open or they meet."""
    if x.meets(y):
        return 0.0
    low, high = sorted((x, y), key=lambda side: side.low)
    return (high.low - low.high) / high.low if high.low > 0 else 0.0


def _value(claim: Claim) -> Quantity:
    assert isinstance(claim.value, Quantity)
    return claim.value

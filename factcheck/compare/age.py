"""Ages: one person, two ages that no birthday explains."""

from __future__ import annotations

from typing import Literal

from factcheck.compare.base import Comparison, Group, group_by, settle, surface
from factcheck.model import Age, Claim, Fact, Rule, Story, Verdict

EXCLUSIVE = False


class AgeRule(Rule):
    """Report differing ages of one person; `birthdays` years are granted for every year between the articles."""

    kind: Literal["age"]
    birthdays: float = 1.0


OPTIONS = AgeRule


def applies(rule: AgeRule, fact: Fact, story: Story) -> int:
    """Every fact of age."""
    return 1 if fact.kind == "age" else 0


def compare(rule: AgeRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a person."""
    claims = [story.claims[c] for c in fact.claims if story.scope(story.claims[c]) is None]
    groups = group_by(claims, lambda c: f"{_value(c).low:g}-{_value(c).high:g}", lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = _value(one.claims[0]), _value(other.claims[0])
        if a.low <= b.high and b.low <= a.high:
            return "precision" if (a.low, a.high) != (b.low, b.high) else "agree", ""
        apart = max(a.low, b.low) - min(a.high, b.high)
        grown = rule.birthdays * _years_between(story, one, other)
        if grown and apart <= grown:
            return "agree", ""
        return "conflict", f"{one.value} and {other.value} are {apart:g} years apart"

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2:
        return []
    return [Comparison(verdict, "age", kept, reasons, {"person": fact.label.removeprefix("age of "), "what": fact.label})]


def _years_between(story: Story, one: Group, other: Group) -> float:
    """Birthdays that may lie between the days on which the articles speak (0 for the same day)."""
    days = [story.spoken_at(c.article) for g in (one, other) for c in g.claims]
    known = [day.replace(tzinfo=None) for day in days if day is not None]
    if len(known) < 2:
        return 0.0
    gap = (max(known) - min(known)).days
    return 0.0 if gap < 14 else 1.0 + gap // 365


def _value(claim: Claim) -> Age:
    assert isinstance(claim.value, Age)
    return claim.value

"""Figures and changes of a measure that two articles tell otherwise in one particular."""

from __future__ import annotations

from typing import Literal

from factcheck.compare.base import Comparison, group_by, surface
from factcheck.model import Change, Claim, Fact, FindingType, Rule, Story

EXCLUSIVE = False


class FigureRule(Rule):
    """Report statements of one measure that differ in the particular named.

    `differs` is the value, the direction or degree of a change, the period, the period from which it is
    reckoned, the place, or a word of the measure that stands against its opposite. `of` confines the rule to
    figures or to changes.
    """

    kind: Literal["figure"]
    differs: Literal["value", "direction", "degree", "period", "basis", "place", "words"]
    """The particular in which the statements differ."""
    of: tuple[Literal["figure", "change"], ...] = ("figure", "change")
    """What is compared: figures, changes, or both."""
    verdict: Literal["conflict", "unclear"] = "conflict"
    """The verdict on what differs."""
    type: FindingType = "number"
    """The type of its findings."""


OPTIONS = FigureRule
FACTS = ("change", "figure")


def applies(rule: FigureRule, fact: Fact, story: Story) -> int:
    """Facts whose frame names the particular."""
    return 1 if fact.kind in rule.of and fact.frame == rule.differs else 0


def compare(rule: FigureRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison: alignment has asked whether the particular differs."""
    claims = [story.claims[key] for key in fact.claims]
    groups = tuple(group_by(claims, lambda c: _key(rule, c, story), lambda c: _value(rule, story, c)))
    if len(groups) < 2:
        return []
    return [Comparison(rule.verdict, rule.type, groups, (f"one measure, another {rule.differs}",))]


def _value(rule: FigureRule, story: Story, claim: Claim) -> str:
    """The words of a claim, with what they need to be understood apart from their sentence."""
    words = surface(story, claim)
    if rule.differs == "direction" and claim.polarity == "negative":
        words = f"not {words}"
    return f"{words}{_told(rule, claim)}"


def _told(rule: FigureRule, claim: Claim) -> str:
    """The particular that differs, where the words of the claim do not show it."""
    if rule.differs in ("period", "basis"):
        return f" ({_period(claim, rule.differs)})"
    if rule.differs == "place":
        return f" ({claim.slots.get('where', '')})"
    if rule.differs == "words":
        return f" ({' '.join((*claim.modifiers, claim.attribute or ''))})"
    return ""


def _period(claim: Claim, name: str) -> str:
    slots = (claim.slots.get(name), claim.slots.get(f"{name} year"), claim.slots.get(f"{name} span"))
    return " ".join(filter(None, slots))


def _key(rule: FigureRule, claim: Claim, story: Story) -> str:
    if rule.differs in ("period", "basis"):
        return _period(claim, rule.differs)
    if rule.differs == "words":
        return " ".join((*sorted(claim.modifiers), claim.attribute or "", claim.slots.get("more", "")))
    if rule.differs == "place":
        return claim.slots.get("where", "")
    if isinstance(claim.value, Change) and rule.differs == "direction":
        return f"{'not ' if claim.polarity == 'negative' else ''}{claim.value.direction}"
    if isinstance(claim.value, Change):
        return f"{claim.value.manner} {claim.value.amount}"
    return surface(story, claim).casefold()

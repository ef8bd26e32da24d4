"""Superlatives: two ranks of one achievement, or two holders of one rank."""

from __future__ import annotations

from typing import Literal

from factcheck.compare.base import Comparison, Group, group_by, settle, surface
from factcheck.model import Claim, Fact, Rule, Story, Superlative, Verdict

EXCLUSIVE = False


class SuperlativeRule(Rule):
    """Compare ranks of one class: `scales` names pairs of scales that are easily taken for each other."""

    kind: Literal["superlative"]
    scales: tuple[tuple[str, str], ...] = ()
    """Pairs of scales that are easily taken for each other."""
    ranks: bool = False
    """Also compare the ranks themselves: first against second."""
    holders: bool = False
    """Compare the holders of one rank instead."""


OPTIONS = SuperlativeRule
FACTS = ("superlative",)


def compare(rule: SuperlativeRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a class."""
    claims = [story.claims[c] for c in fact.claims if not _value(story.claims[c]).one_of]
    if rule.holders:
        return _holders(fact, story, claims)
    pairs = {frozenset(pair) for pair in rule.scales}
    groups = group_by(claims, lambda c: _rank(_value(c)), lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = _value(one.claims[0]), _value(other.claims[0])
        if frozenset((a.scale, b.scale)) in pairs:
            return "unclear", f"one ranks by {a.scale}, the other by {b.scale}, of one achievement"
        if rule.ranks and a.scale == b.scale == "order" and _one_holder(story, one, other):
            return "conflict", f"{a.word} and {b.word} of one achievement"
        return "not_comparable", ""

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2:
        return []
    return [Comparison(verdict, "superlative", kept, reasons, _names(fact))]


def _holders(fact: Fact, story: Story, claims: list[Claim]) -> list[Comparison]:
    held = [c for c in claims if "holder" in c.slots and story.canon(c.slots["holder"]) in story.by_id]
    groups = [
        Group(story.by_id[g.normalized].name, g.normalized, g.claims)
        for g in group_by(held, lambda c: story.canon(c.slots["holder"]), lambda c: c.slots["holder"])
    ]

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = _value(one.claims[0]), _value(other.claims[0])
        if (a.scale, a.word, a.noun, a.scope, a.achievement) == (
            b.scale,
            b.word,
            b.noun,
            b.scope,
            b.achievement,
        ):
            return "conflict", f"only one can be the {a.word}"
        return "not_comparable", ""

    verdict, kept, reasons = settle(fact, groups, judge)
    return [Comparison(verdict, "superlative", kept, reasons, _names(fact))] if len(kept) >= 2 else []


def _rank(value: Superlative) -> str:
    return value.word.removesuffix("-ever") if value.scale == "order" else value.scale


def _one_holder(story: Story, one: Group, other: Group) -> bool:
    """True where one holder is given both ranks, or a holder is not named."""
    held = [
        {
            story.canon(c.slots["holder"])
            for c in g.claims
            if c.slots.get("holder", "who").casefold() not in _PRONOUNS
        }
        for g in (one, other)
    ]
    return not held[0] or not held[1] or bool(held[0] & held[1])


_PRONOUNS = frozenset("who which that he she it they this".split())


def _names(fact: Fact) -> dict[str, str]:
    return {"what": fact.label.removeprefix("rank: ")}


def _value(claim: Claim) -> Superlative:
    assert isinstance(claim.value, Superlative)
    return claim.value

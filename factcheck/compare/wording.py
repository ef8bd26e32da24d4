"""Opposites: a word in one article, its antonym in the same place of another."""

from __future__ import annotations

from typing import Literal

from factcheck import lexicon
from factcheck.compare.base import Comparison, Group, group_by, settle, surface
from factcheck.model import Claim, Fact, FindingType, Rule, Story, Verdict, Wording

EXCLUSIVE = False


class WordingRule(Rule):
    """Report words that are each other's opposite, by the lexicon, in one place of parallel sentences."""

    kind: Literal["wording"]
    verdict: Literal["conflict", "unclear"] = "conflict"
    """The verdict on what differs."""
    type: FindingType = "wording"
    """The type of its findings."""


OPTIONS = WordingRule
FACTS = ("wording",)


def compare(rule: WordingRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a place."""
    claims = [story.claims[key] for key in fact.claims]
    groups = group_by(claims, lambda c: _value(c).word, lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = _value(one.claims[0]), _value(other.claims[0])
        if not lexicon.opposed(a.word, b.word, a.part):
            return "not_comparable", ""
        return rule.verdict, f"{a.word!r} and {b.word!r} are opposites"

    verdict, kept, reasons = settle(fact, groups, judge)
    return [Comparison(verdict, rule.type, kept, reasons)] if len(kept) > 1 else []


def _value(claim: Claim) -> Wording:
    assert isinstance(claim.value, Wording)
    return claim.value

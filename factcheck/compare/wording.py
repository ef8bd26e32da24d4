"""Opposites: a word in one article, one that excludes it in the same place of another."""

from __future__ import annotations

from typing import Literal

from factcheck import lexicon
from factcheck.compare.base import Comparison, Group, group_by, settle, surface
from factcheck.lexicon import contrasts
from factcheck.model import Claim, Fact, FindingType, Rule, Story, Verdict, Wording

EXCLUSIVE = False


class WordingRule(Rule):
    """Report words of which only one can be true in one place of parallel sentences.

    With `by: opposite` they are antonyms; with `by: class` other things of one class ("pickup", "van") or
    verbs with contrary results ("agree", "refuse"), in sentences that are the same but for a few words.
    """

    kind: Literal["wording"]
    by: Literal["opposite", "class"] = "opposite"
    """What makes one of the words exclude the other."""
    parts: tuple[Literal["n", "v", "a", "r"], ...] = ("n", "v", "a", "r")
    """The parts of speech that are compared: nouns, verbs, adjectives, adverbs."""
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
        opposite = lexicon.opposed(a.word, b.word, a.part)
        if a.part not in rule.parts or a.part != b.part or opposite != (rule.by == "opposite"):
            return "not_comparable", ""
        if opposite:
            return rule.verdict, f"{a.word!r} and {b.word!r} are opposites"
        if contrasts.exclude(a.word, b.word, a.part):
            return rule.verdict, f"{a.word!r} is not {b.word!r}"
        return "not_comparable", ""

    verdict, kept, reasons = settle(fact, groups, judge)
    return [Comparison(verdict, rule.type, kept, reasons)] if len(kept) > 1 else []


def _value(claim: Claim) -> Wording:
    assert isinstance(claim.value, Wording)
    return claim.value

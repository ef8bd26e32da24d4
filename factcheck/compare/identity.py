"""Identity: one person under two given names, one office or utterance given to two persons."""

from __future__ import annotations

from typing import Literal

from factcheck.compare.base import Comparison, group_by, surface
from factcheck.model import Fact, Rule, Story, Verdict, spelling

EXCLUSIVE = False


class IdentityRule(Rule):
    """Report two names of which only one can be right.

    `of` says of whom: a person by surname (`given`) or by first name and company (`surname`), the holder
    of an office, the speaker of the words, or whoever stands in one `place` of a sentence that both have.
    """

    kind: Literal["identity"]
    of: Literal["given", "surname", "holder", "speaker", "place"]
    """Whose names exclude each other."""
    verdict: Literal["conflict", "unclear"] = "conflict"
    """The verdict on what differs."""


OPTIONS = IdentityRule
FACTS = ("name",)


def applies(rule: IdentityRule, fact: Fact, story: Story) -> int:
    """Every fact of identity of the rule's sort."""
    return 1 if fact.frame == rule.of else 0


def compare(rule: IdentityRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison: alignment has found that the names exclude each other."""
    claims = [story.claims[key] for key in fact.claims]
    groups = group_by(claims, lambda c: story.canon(c.subject or ""), lambda c: surface(story, c))
    groups = [
        type(group)(group.value, " ".join(spelling.parts(group.value)), group.claims, group.spans)
        for group in groups
    ]
    if len(groups) < 2:
        return []
    verdict: Verdict = rule.verdict
    reason = f"{groups[0].value} and {groups[1].value}"
    kind = "quote" if rule.of == "speaker" else "name"
    return [
        Comparison(
            verdict, "quote" if kind == "quote" else "name", tuple(groups), (reason,), {"what": fact.label}
        )
    ]

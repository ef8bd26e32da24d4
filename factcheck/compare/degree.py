"""Degree and certainty: told in full by one article, with a reservation by another."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, participant, told
from factcheck.model import Claim, Fact, FindingType, Rule, Story

EXCLUSIVE = False

_ROLES = ("agent", "theme", "complement", "as")


class DegreeRule(Rule):
    """Report one act told with and without a reservation (`reserved`: "almost", "potentially").

    `plain` are predicates for which the word alone says it in full ("destroyed"); empty for all. Where `full`
    is given, the other side must say so, with one of these adverbs ("completely").
    """

    kind: Literal["degree"]
    reserved: tuple[str, ...] = Field(min_length=1)
    """Adverbs of reservation ("almost", "potentially")."""
    plain: tuple[str, ...] = ()
    """Predicates for which the word alone says it in full ("destroyed"); empty for all."""
    full: tuple[str, ...] = ()
    """Adverbs of which the other side must have one ("completely"); empty if it need not."""
    alike: float = Field(default=0.3, ge=0, le=1)
    """Least share of the shorter sentence's weighted words that the longer one has."""
    verdict: Literal["conflict", "unclear", "variant"] = "conflict"
    """The verdict on what differs."""
    type: FindingType = "wording"
    """The type of its findings."""


OPTIONS = DegreeRule
FACTS = ("act",)


def compare(rule: DegreeRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for each predicate told both ways by different articles."""
    by_predicate: dict[str, list[Claim]] = {}
    for key in fact.claims:
        claim = story.claims[key]
        if (
            claim.polarity == "positive"
            and claim.predicate
            and (not rule.plain or claim.predicate in rule.plain)
            and claim.modality in ("asserted", "alleged")
            and _about(story, fact, claim)
        ):
            by_predicate.setdefault(claim.predicate, []).append(claim)
    out = []
    for predicate, claims in sorted(by_predicate.items()):
        reserved = [c for c in claims if c.slots.get("manner") in rule.reserved]
        full = [c for c in claims if _in_full(rule, c.slots.get("manner"))]
        careful = {c.article for c in reserved}
        pairs = [
            (a, b)
            for a in reserved
            for b in full
            if (b.article not in careful or b.slots.get("manner"))
            and a.id != b.id
            and _one_act(rule, story, a, b)
        ]
        if not pairs:
            continue
        left = tuple({a.id: a for a, _ in pairs}.values())
        right = tuple({b.id: b for _, b in pairs}.values())
        groups = (
            Group(told(story, left[0]), left[0].slots["manner"], left),
            Group(told(story, right[0]), predicate, right),
        )
        out.append(
            Comparison(
                rule.verdict,
                rule.type,
                groups,
                (f"{predicate} is told with {left[0].slots['manner']!r} in one and without in the other",),
                {
                    "what": predicate,
                    "person": participant(fact),
                },
            )
        )
    return out


def _in_full(rule: DegreeRule, manner: str | None) -> bool:
    """True where the adverb of an act, or that it has none, tells it without a reservation."""
    return manner in rule.full if rule.full else manner not in rule.reserved


def _about(story: Story, fact: Fact, claim: Claim) -> bool:
    """True where the participant of the fact undergoes the act, or does it if nothing else undergoes it."""
    theme = claim.slots.get("theme") or claim.slots.get("agent") or ""
    return participant(fact) == story.name_of(theme) or _last(participant(fact)) == _last(theme)


def _last(text: str) -> str:
    return text.casefold().rsplit(" ", 1)[-1]


def _one_act(rule: DegreeRule, story: Story, one: Claim, other: Claim) -> bool:
    if not story.same_scope(one, other):
        return False
    same = False
    for role in _ROLES:
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y:
            if story.canon(x) != story.canon(y) and _last(x) != _last(y):
                return False
            same = same or role in ("theme", "complement", "as")
        elif role in ("as", "complement") and (x or y):
            return False
    return same and story.containment(one, other) >= rule.alike

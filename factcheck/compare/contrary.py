"""Contraries: two predicates of one person or thing of which one is true and the other false."""

from __future__ import annotations

from itertools import combinations
from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, participant
from factcheck.lexicon import contrasts
from factcheck.model import Act, Claim, Fact, FindingType, Rule, Story

EXCLUSIVE = False

_TIMES = ("on", "during", "since", "until", "in", "at", "by", "time")
_LASTING = frozenset(("since", "until", "by"))


class ContraryRule(Rule):
    """Report complements said of one participant: "insured" and "uninsured", "drunk" and "sober"."""

    kind: Literal["contrary"]
    named: float = Field(default=0.1, ge=0, le=1)
    """Least share of the shorter sentence's weighted words that the longer one has, of a name."""
    alike: float = Field(default=0.5, ge=0, le=1)
    """The same, of a noun."""
    verdict: Literal["conflict", "unclear"] = "conflict"
    """The verdict on what differs."""
    type: FindingType = "status"
    """The type of its findings."""


OPTIONS = ContraryRule
FACTS = ("act",)


def compare(rule: ContraryRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for the first pair of complements that two articles say of the participant."""
    name = participant(fact)
    claims = [c for c in (story.claims[key] for key in fact.claims) if _says(c, story, name)]
    said: dict[str, set[str]] = {}
    for claim in claims:
        said.setdefault(claim.article, set()).add(claim.predicate or "")
    least = rule.named if story.canon(name) in story.by_id else rule.alike
    for one, other in combinations(claims, 2):
        a, b = one.predicate or "", other.predicate or ""
        if one.article == other.article or not contrasts.contrary(a, b):
            continue
        if {a, b} & contrasts.PASSING and not any(
            one.slots.get(time) and one.slots.get(time) == other.slots.get(time) for time in _TIMES
        ):
            continue  # nothing says that it is one hour
        if b in said[one.article] or a in said[other.article] or not _at_once(one, other):
            continue
        if story.scope(one) or story.scope(other) or story.containment(one, other) < least:
            continue
        groups = tuple(Group(_words(story, claim), claim.predicate or "", (claim,)) for claim in (one, other))
        why = (f"{a!r} and {b!r} cannot both be true",)
        return [Comparison(rule.verdict, rule.type, groups, why, {"what": name, "holder": name})]
    return []


def _says(claim: Claim, story: Story, name: str) -> bool:
    """True where a claim says in the article's own voice how the participant is."""
    if claim.modality != "asserted" or claim.quoted or claim.polarity != "positive":
        return False
    assert isinstance(claim.value, Act)
    slots = claim.slots
    holder = slots.get("agent") if "complement" in slots else slots.get("theme")
    described = "complement" in slots or (claim.value.passive and "agent" not in slots)
    return described and holder is not None and story.name_of(holder) == name


def _at_once(one: Claim, other: Claim) -> bool:
    """True where nothing says that they speak of two times."""
    if one.slots.get("tense") != other.slots.get("tense"):
        return False
    for time in _TIMES:
        a, b = one.slots.get(time), other.slots.get(time)
        if a != b and (time in _LASTING or (a and b)):
            return False
    return True


def _words(story: Story, claim: Claim) -> str:
    return story.articles[claim.article].text[claim.start : claim.end]

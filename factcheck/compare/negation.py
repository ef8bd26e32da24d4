"""Negation: one article says that something happened, another that it did not."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, participant, told
from factcheck.model import Claim, Fact, Rule, Story

EXCLUSIVE = False

_ROLES = ("agent", "theme", "recipient", "complement")


class NegationRule(Rule):
    """Report one predicate asserted and denied of the same participants."""

    kind: Literal["negation"]
    roles: int = Field(default=2, ge=1)
    """How many participants must be named in both and be the same."""
    alike: float = Field(default=0.5, ge=0, le=1)
    """Least share of the shorter sentence's weighted words that the longer one has."""
    except_: tuple[str, ...] = Field(default=(), alias="except")
    """Predicates too general to compare."""


OPTIONS = NegationRule


def applies(rule: NegationRule, fact: Fact, story: Story) -> int:
    """Every fact of acts."""
    return 1 if fact.kind == "act" else 0


def compare(rule: NegationRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for the first predicate of the participant that is both asserted and denied."""
    claims = [story.claims[c] for c in fact.claims]
    usable = [
        c
        for c in claims
        if c.modality in ("asserted", "planned")
        and not c.quoted
        and c.zone == "body"
        and c.predicate not in rule.except_
        and story.scope(c) is None
    ]
    out = []
    seen: set[str] = set()
    for no in (c for c in usable if c.polarity == "negative"):
        act = [c for c in usable if c is no or _one_act(rule, story, no, c)]
        denials = tuple(c for c in act if c.polarity == "negative")
        against = tuple(c for c in act if c.polarity == "positive")
        if any(c.article != no.article for c in against) and (no.predicate or "") not in seen:
            seen.add(no.predicate or "")
            groups = (
                Group(told(story, no), f"not {no.predicate}", denials),
                Group(told(story, against[0]), no.predicate or "", against),
            )
            out.append(
                Comparison(
                    "conflict",
                    "negation",
                    groups,
                    (f"{no.predicate} is denied in one and asserted in the other",),
                    {
                        "what": no.predicate or "",
                        "person": participant(fact),
                    },
                )
            )
    return out


def _one_act(rule: NegationRule, story: Story, one: Claim, other: Claim) -> bool:
    """True where both tell one act: the same predicate, tense and modality, and the same participants.

    None of them differs, and enough are named in both, one of them at the core.
    """
    if one.predicate != other.predicate or one.modality != other.modality:
        return False
    if one.slots.get("tense") != other.slots.get("tense"):
        return False
    same, core = 0, 0
    for role in {*one.slots, *other.slots} - {"tense", "time", "on", "at"}:
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y:
            if story.canon(x) != story.canon(y):
                return False
            same += 1
            core += role in _ROLES
        elif role in _ROLES:
            return False
    return core >= 1 and same >= rule.roles and story.containment(one, other) >= rule.alike

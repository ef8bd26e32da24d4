"""Tolls of a part of an event or of another day: no other answer to how many were killed, hurt or missed."""

from __future__ import annotations

from collections import defaultdict

from factcheck.align.amounts import quantity_of, what_of
from factcheck.align.things import TOLLS
from factcheck.model import Claim, Story, Time

LEAD = 2
"""The headline and so many sentences behind it tell the whole toll."""


def lesser(story: Story) -> frozenset[str]:
    """Tolls behind the lead of an article that are less than that of the lead: of some of the victims."""
    told: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.frame in TOLLS and claim.kind == "quantity" and story.scope(claim) is None:
            told[claim.article, claim.frame].append(claim)
    found = set()
    for claims in told.values():
        lead = [
            low
            for c in claims
            if story.sentence(c).number <= LEAD and (low := quantity_of(c).low) is not None
        ]
        for claim in claims:
            low = quantity_of(claim).low
            behind = story.sentence(claim).number > LEAD or claim.slots.get("part") == "of the"
            if lead and low is not None and behind and 0 < low < max(lead):
                found.add(claim.id)
    return frozenset(found)


def of_a_part(story: Story, one: Claim, other: Claim, parts: frozenset[str]) -> bool:
    """True where one is a toll of some of the victims, and the other may be that of all or of others."""
    if one.frame not in TOLLS or one.frame != other.frame or not {one.id, other.id} & parts:
        return False
    nouns = {what_of(one), what_of(other)}
    if len(nouns) == 1 and nouns.isdisjoint(_GENERAL):
        return False  # the children among the dead
    return not {one.id, other.id} <= parts or story.containment(one, other) < ALIKE


ALIKE = 0.2
"""Least share of common words of two sentences that tell of the same part of the victims."""


_GENERAL = frozenset((None, "person", "people", "body", "victim", "civilian", "man", "death"))


def of_other_days(story: Story, one: Claim, other: Claim) -> bool:
    """True for two tolls of which one was suffered on one day and the other on another."""
    if one.frame not in TOLLS or one.frame != other.frame:
        return False
    ours, theirs = _suffered(story, one), _suffered(story, other)
    if ours is None or theirs is None:
        return False
    if ours.start and theirs.start:
        return ours.start[:10] != theirs.start[:10]
    return None is not ours.weekday != theirs.weekday is not None


def _suffered(story: Story, claim: Claim) -> Time | None:
    """The day on which those counted were struck, where their sentence tells one such day."""
    days: dict[str, Time] = {}
    for beside in story.claims_beside(claim):
        value = beside.value
        if not isinstance(value, Time) or value.granularity not in ("day", "part") or value.approximate:
            continue
        if beside.predicate not in _STRIKING or beside.slots.get("bound"):
            return None
        days[value.iso.partition("T")[0]] = value
    return days.popitem()[1] if len(days) == 1 else None


_STRIKING = frozenset(
    "kill murder die drown injure hurt wound shoot strike hit attack shell bomb blast storm raid ambush "
    "burst sweep rip tear slam plough ram burn fall leave claim collapse explode crash collide sink capsize "
    "overturn derail erupt".split()
)
"""Verbs of what strikes people; others date what was said, found or done about it."""

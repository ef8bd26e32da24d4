"""What is said to have happened to one person or thing: acts by participant, and their places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.event_words import PRONOUNS
from factcheck.align.facts import fact
from factcheck.align.links import Link
from factcheck.align.when import paired
from factcheck.model import Claim, Fact, Place, Story

CORE = ("agent", "theme", "recipient")


def participants(story: Story, claim: Claim) -> dict[str, str]:
    """The core participants of an act by role, pronouns left out."""
    return {
        role: story.canon(claim.slots[role])
        for role in CORE
        if role in claim.slots and claim.slots[role].casefold() not in PRONOUNS
    }


def acts(story: Story) -> Iterator[Fact]:
    """One fact for every participant of whom two articles report an act."""
    by_participant: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind == "act":
            for who in set(participants(story, claim).values()):
                by_participant[who].append(claim)
    for who, claims in sorted(by_participant.items()):
        if len({c.article for c in claims}) < 2:
            continue
        name = story.by_id[who].name if who in story.by_id else who
        # Every pair may be compared; the rules ask for the roles that they need.
        yield fact(
            story,
            "act",
            label=f"what is said of {name}",
            anchors=(story.anchor(name),),
            claims=(c.id for c in claims),
            trace=(f"acts of which {name} is a participant",),
        )


ALIKE_ONE = 0.1
"""Least share of common words for two sentences on a funeral or a crash: a story mostly has one."""


def _same_event(story: Story, one: Claim, other: Claim) -> str | None:
    """Why two placed clauses tell one event, None where they may not."""
    if one.polarity != other.polarity or not story.same_scope(one, other):
        return None
    if "copula" in one.slots or "copula" in other.slots:
        return None  # a state lasts; two days on which it held are no dispute
    if one.attribute and one.attribute == other.attribute:
        if _others(story, one, other) or story.containment(one, other) < ALIKE_ONE:
            return None
        return f"both of the {one.attribute}"
    if one.attribute or other.attribute:
        return None
    if not one.predicate or one.predicate != other.predicate or one.predicate in ("be", "say"):
        return None
    shared = 0
    for role in ("agent", "theme", "subject"):
        x, y = one.slots.get(role), other.slots.get(role)
        if role == "subject" and shared:
            break  # what is the theme of the one may be the subject of the other
        if x and y:
            a, b = story.canon(x), story.canon(y)
            if a != b and not (a in story.by_id) ^ (b in story.by_id):
                return None  # a name and a noun may mean one thing, two names or two nouns hardly
            shared += x.casefold() not in PRONOUNS
    if not shared or story.containment(one, other) < 0.3:
        return None
    return f"both when {one.slots.get('subject', '')} {one.predicate}"


def _others(story: Story, one: Claim, other: Claim) -> bool:
    """True where each has a participant of one role, and they are two of a kind."""
    for role in ("agent", "theme"):
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y and not {x.casefold(), y.casefold()} & PRONOUNS:
            a, b = story.canon(x), story.canon(y)
            if a != b and not (a in story.by_id) ^ (b in story.by_id) and one.predicate == other.predicate:
                return True
    return False


def places(story: Story) -> Iterator[Fact]:
    """Facts of where an event happened."""

    def judge(one: Claim, other: Claim) -> Link | None:
        a, b = one.value, other.value
        assert isinstance(a, Place)
        assert isinstance(b, Place)
        why = _same_event(story, one, other)
        if why is None:
            return None
        same = story.canon(a.name) == story.canon(b.name) and a.relation == b.relation
        return Link(one.id, other.id, story.containment(one, other), agree=same, why=why)

    placed = [claim for claim in story.claims.values() if claim.kind == "place"]
    yield from paired(story, placed, judge, "where")

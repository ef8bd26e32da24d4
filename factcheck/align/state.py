"""Which claims of state are of one person or thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align import ranks
from factcheck.align.facts import fact
from factcheck.align.holders import BOSSES, Holders
from factcheck.align.links import Link, clusters, link
from factcheck.model import Claim, Fact, State, Story

ALIKE = 0.15
"""Least share of common words for two sentences to speak of one unnamed thing."""


def facts(story: Story) -> Iterator[Fact]:
    """One fact for every question that two articles answer of one person or thing."""
    asked: dict[str, list[Claim]] = defaultdict(list)
    holders = Holders(story)
    for claim in story.claims.values():
        if isinstance(claim.value, State):
            asked[claim.value.question].append(claim)
    for question, claims in sorted(asked.items()):
        if len({claim.article for claim in claims}) < 2:
            continue

        def judge(one: Claim, other: Claim) -> Link | None:
            why = _one_holder(holders, one, other)
            # What holds of a whole life has no scope; a verb tells of an event, as does what it has one of.
            of_event = (one.predicate and other.predicate) or "unique" in one.slots
            if why is None or (of_event and not _one_time(story, one, other)):
                return None
            assert isinstance(one.value, State)
            assert isinstance(other.value, State)
            same = one.value.value == other.value.value and one.polarity == other.polarity
            # That both tell an early step does not explain away that one tells a later step too.
            steps = one.value.question == "case"
            return Link(one.id, other.id, 1.0, agree=same and not steps, compatible=same and steps, why=why)

        about: dict[tuple[str, str], tuple[list[str], list[Link]]] = defaultdict(lambda: ([], []))
        for members, links in clusters(link(claims, judge)):
            holder = min(holders.of(story.claims[key]) for key in members)
            name = story.by_id[holder].name if holder in story.by_id else holder
            count = min(story.claims[key].slots.get("count", "") for key in members)
            about[name, count][0].extend(members)
            about[name, count][1].extend(links)
        for (name, count), (members, links) in sorted(about.items()):
            yield fact(
                story,
                "state",
                label=f"{question}: {name}",
                frame=question,
                anchors=(story.anchor(name), count),
                claims=members,
                links=links,
            )


def _one_time(story: Story, one: Claim, other: Claim) -> bool:
    """True for two claims of one event; the year since which something is the worst is none of it."""
    assert isinstance(one.value, State)
    assert isinstance(other.value, State)
    if one.value.question == "since":
        scopes = {story.scope(c) for c in (one, other) if story.scope(c) != getattr(c.value, "value", None)}
        return len(scopes) < 2 or story.same_scope(one, other)
    return story.same_scope(one, other)


_ANYONE = frozenset(
    "person people man woman child boy girl one other victim resident official other thing place area home "
    "house building car group member worker student passenger".split()
)
"""Nouns of which a story has many: that two articles use one does not make it one person or thing."""


def _one_holder(holders: Holders, one: Claim, other: Claim) -> str | None:
    """Why two claims speak of one person or thing, None where they may not."""
    x, story = one.slots["holder"], holders.story
    if "scale" in one.slots:
        return (
            ranks.one_precedent(story, one, other)
            if "verb" in one.slots
            else ranks.one_rank(story, one, other)
        )
    if one.slots.get("year") and other.slots.get("year") and _differ(one, other, "year"):
        return None
    a, b = holders.of(one), holders.of(other)
    if a in story.by_id or b in story.by_id:
        if story.canon(one.slots.get("whose", "")) != story.canon(other.slots.get("whose", "")):
            return None
        return f"both of {story.by_id[a].name}" if a == b else None
    if a != b and {a, b} - BOSSES != {"boss"}:
        return None
    if "age" in one.slots and "age" in other.slots:
        return f"both of the {a}"
    if "unique" in one.slots:
        return f"both of the {x}"
    if _differ(one, other, "count") or ("plural" in one.slots) != ("plural" in other.slots):
        return None
    if _places_differ(one, other):
        return None
    if "plural" in one.slots:
        return (
            f"both of {one.slots['count']} {x}" if "count" in one.slots and "count" in other.slots else None
        )
    if x in _ANYONE:
        return None
    if one.frame in _PERSONAL:
        of_one, of_other = _told_apart(one), _told_apart(other)
        if of_one and of_other and not of_one & of_other:
            return None
        if of_one.issubset(of_other) == of_other.issubset(of_one) and _taken_for_known(one, other):
            return f"both of the {x}"
    return f"both of the {x}" if story.containment(one, other) >= ALIKE else None


_PERSONAL = frozenset("case custody plea bail fate condition hospital".split())


def _told_apart(claim: Claim) -> set[str]:
    """The words that say which of several somebody is: "bus" of "the bus driver"."""
    return {*claim.slots.get("modifiers", "").split(), claim.slots.get("narrowed", "")} - {""}


def _taken_for_known(one: Claim, other: Claim) -> bool:
    """True for one whom two texts take for known: "the driver was arrested"."""
    return all("definite" in claim.slots and "age" not in claim.slots for claim in (one, other))


def _differ(one: Claim, other: Claim, slot: str) -> bool:
    return one.slots.get(slot) != other.slots.get(slot)


def _places_differ(one: Claim, other: Claim) -> bool:
    """True where each names a place of its own."""
    a, b = (set(claim.slots.get("places", "").split()) for claim in (one, other))
    return bool(a and b) and not a & b

"""What is said to have happened to one person or thing: acts by participant, and their dates and places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.facts import fact
from factcheck.align.links import Judge, Link, clusters, link
from factcheck.model import Claim, Fact, Place, Story, Time

_PRONOUNS = frozenset(
    "i you he she it we they him her them us me who which that this these those one someone everyone".split()
)
CORE = ("agent", "theme", "recipient")


def participants(story: Story, claim: Claim) -> dict[str, str]:
    """The core participants of an act by role, pronouns left out."""
    return {
        role: story.canon(claim.slots[role])
        for role in CORE
        if role in claim.slots and claim.slots[role].casefold() not in _PRONOUNS
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


VAGUE = frozenset("have do tell expect see make take go come plan report".split())
"""Predicates that say too little to tell one event from another."""


def _same_event(story: Story, one: Claim, other: Claim) -> str | None:
    """Why two dated or placed clauses tell one event, None where they may not."""
    if one.polarity != other.polarity or (one.kind != "time" and not story.same_scope(one, other)):
        return None
    if "copula" in one.slots or "copula" in other.slots:
        return None  # a state lasts; two days on which it held are no dispute
    if one.attribute and one.attribute == other.attribute:
        return f"both of the {one.attribute}" if story.containment(one, other) >= 0.3 else None
    vague = one.kind == "time" and one.predicate in VAGUE
    if not one.predicate or one.predicate != other.predicate or vague or one.predicate in ("be", "say"):
        return None
    shared = 0
    for role in ("agent", "theme", "subject"):
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y:
            a, b = story.canon(x), story.canon(y)
            if a != b and not (a in story.by_id) ^ (b in story.by_id):
                return None  # a name and a noun may mean one thing, two names or two nouns hardly
            shared += x.casefold() not in _PRONOUNS
    if not shared or story.containment(one, other) < 0.3:
        return None
    return f"both when {one.slots.get('subject', '')} {one.predicate}"


_BOUNDS = frozenset("since until before after by from till".split())
"""Prepositions of a time before or after which something happened."""


def times(story: Story) -> Iterator[Fact]:
    """Facts of when an event happened."""
    lone = _lone_clocks(story)

    def judge(one: Claim, other: Claim) -> Link | None:
        a, b = one.value, other.value
        assert isinstance(a, Time)
        assert isinstance(b, Time)
        clock = a.granularity in ("hour", "minute"), b.granularity in ("hour", "minute")
        if clock[0] != clock[1]:
            return None
        if _BOUNDS & {one.slots.get("preposition"), other.slots.get("preposition")}:
            return None
        likeness = story.containment(one, other)
        why = _same_event(story, one, other)
        near = (
            one.id in lone
            and other.id in lone
            and one.polarity == other.polarity
            and _minutes_apart(a, b) <= LONE_MINUTES
        )
        if why is None and near and likeness >= LONE_ALIKE:
            why = "the only time of day that each article gives"
        if why is None or (
            a.iso[:4] != b.iso[:4] and not clock[0] and not _years_slip(story, one, other, likeness)
        ):
            return None
        return Link(one.id, other.id, likeness, agree=a.iso == b.iso, why=why)

    yield from _paired(story, "time", judge, "when")


def _years_slip(story: Story, one: Claim, other: Claim, likeness: float) -> bool:
    """True where different years may be a slip, and not two events of a kind.

    So it is where both have the same grain, a name takes part in both, and the words are much the same.
    """
    assert isinstance(one.value, Time)
    assert isinstance(other.value, Time)
    shared = any(
        story.canon(one.slots[role]) == story.canon(other.slots[role])
        and story.canon(one.slots[role]) in story.by_id
        for role in ("agent", "theme", "subject")
        if role in one.slots and role in other.slots
    )
    shared = shared or ("once" in one.slots and "once" in other.slots)
    return shared and one.value.granularity == other.value.granularity and likeness >= YEARS_ALIKE


LONE_MINUTES = 60
"""Lone times of day further apart than this are those of two events."""

LONE_ALIKE = 0.12
"""Least share of common words for two lone times of day to be of one event."""

YEARS_ALIKE = 0.3
"""Least share of common words for two dates in different years to be of one event."""


def _minutes_apart(a: Time, b: Time) -> int:
    """Minutes between two times of day, whatever their day and zone."""
    x, y = (int(iso[:2]) * 60 + int(iso[3:5]) for iso in (t.iso.rpartition("T")[2] for t in (a, b)))
    return min(abs(x - y), 24 * 60 - abs(x - y))


def _lone_clocks(story: Story) -> frozenset[str]:
    """Times of day to the minute that are the only ones of their article about the story's own event."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if (
            isinstance(claim.value, Time)
            and claim.value.granularity == "minute"
            and story.scope(claim) is None
        ):
            found[claim.article].append(claim)
    return frozenset(c.id for claims in found.values() if len({c.value for c in claims}) == 1 for c in claims)


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

    yield from _paired(story, "place", judge, "where")


def _event(story: Story, claims: list[Claim]) -> list[str]:
    """What the claims date or place, whichever articles tell it: verb or noun, and whom it is about."""
    doing = min((word for c in claims for word in (c.predicate, c.attribute) if word), default="")
    about = min((story.anchor(c.slots["subject"]) for c in claims if "subject" in c.slots), default="")
    return [doing, about]


def _clock(claim: Claim) -> str:
    return "clock" if isinstance(claim.value, Time) and claim.value.granularity == "minute" else ""


def _paired(story: Story, kind: str, judge: Judge, asks: str) -> Iterator[Fact]:
    blocks: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind == kind:
            for key in {
                claim.predicate or "",
                f"noun {claim.attribute}" if claim.attribute else "",
                _clock(claim),
            } - {""}:
                blocks[key].append(claim)
    links: dict[tuple[str, str], Link] = {}
    for _key, members in sorted(blocks.items()):
        for pair in link(members, judge):
            links.setdefault((pair.one, pair.other), pair)
    for keys, pairs in clusters(links.values()):
        first = story.claims[keys[0]]
        event = " ".join(filter(None, (first.slots.get("subject"), first.predicate, first.attribute)))
        yield fact(
            story,
            first.kind,
            label=f"{asks}: {event}",
            claims=keys,
            links=pairs,
            anchors=_event(story, [story.claims[key] for key in keys]),
        )

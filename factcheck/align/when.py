"""When something happened: dates and times of day of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.facts import fact
from factcheck.align.links import Judge, Link, clusters, link
from factcheck.model import Claim, Fact, Story, Time

_PRONOUNS = frozenset(
    "i you he she it we they him her them us me who which that this these those one someone everyone".split()
)

VAGUE = frozenset("be say have do tell expect see make take go come plan report put get give hold".split())
"""Predicates that say too little to tell one event from another."""

_BOUNDS = frozenset("since until before after by from till".split())
"""Prepositions of a time before or after which something happened."""


def times(story: Story) -> Iterator[Fact]:
    """Facts of when an event happened."""
    lone = _lone_clocks(story)
    single = _dated_once(story)
    given = {(c.article, c.value.iso) for c in story.claims.values() if isinstance(c.value, Time)}

    def judge(one: Claim, other: Claim) -> Link | None:
        a, b = time_of(one), time_of(other)
        clock = a.granularity in ("hour", "minute"), b.granularity in ("hour", "minute")
        if clock[0] != clock[1]:
            return None
        if a.iso != b.iso and {(one.article, b.iso), (other.article, a.iso)} & given:
            return None  # what both articles know they do not disagree about
        likeness = story.containment(one, other)
        why = _same_event(story, one, other, once=one.id in single and other.id in single)
        near = (
            one.id in lone
            and other.id in lone
            and one.polarity == other.polarity
            and _minutes_apart(a, b) <= LONE_MINUTES
        )
        if why is None and near and likeness >= LONE_ALIKE:
            why = "the only time of day that each article gives"
        if why is None or (_years(a, b) and not clock[0] and not _years_slip(story, one, other, likeness)):
            return None
        return Link(one.id, other.id, likeness, agree=a.iso == b.iso, why=why)

    yield from paired(story, "time", judge, "when")


def time_of(claim: Claim) -> Time:
    """The value of a claim of time."""
    assert isinstance(claim.value, Time)
    return claim.value


def _same_event(story: Story, one: Claim, other: Claim, *, once: bool) -> str | None:
    """Why two dated clauses or nouns tell one event, None where they may not.

    `once`: each article dates one event of the kind.
    """
    if one.polarity != other.polarity or "copula" in one.slots or "copula" in other.slots:
        return None  # a state lasts; two days on which it held are no dispute
    if "for" in (one.slots.get("preposition"), other.slots.get("preposition")):
        return None  # "sales for 2020" did not happen on a day
    bounds = {one.slots.get("preposition"), other.slots.get("preposition")} & _BOUNDS
    if one.attribute and one.attribute == other.attribute:
        if bounds:
            return None
        return f"both of the {one.attribute}" if story.containment(one, other) >= ALIKE else None
    for verb, noun in ((one, other), (other, one)):
        if verb.predicate and noun.attribute and names_act(noun.attribute, verb.predicate):
            if verb.slots.get("preposition") in _BOUNDS:
                return None
            if story.containment(one, other) >= ALIKE or (once and "once" in verb.slots):
                return f"the {noun.attribute} in both"
    if bounds or not one.predicate or one.predicate != other.predicate or one.predicate in VAGUE:
        return None
    same, shared = 0, 0
    for role in ("agent", "theme", "subject"):
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y:
            a, b = story.canon(x), story.canon(y)
            pronoun = bool(_PRONOUNS & {x.casefold(), y.casefold()})
            if a != b and not pronoun and not (a in story.by_id) ^ (b in story.by_id):
                return None  # a name and a noun may mean one thing, two names or two nouns hardly
            same += a == b and not pronoun
            shared += x.casefold() not in _PRONOUNS or y.casefold() not in _PRONOUNS
    if not shared or story.containment(one, other) < (ALIKE_SAME if same else ALIKE):
        return None
    return f"both when {one.slots.get('subject', '')} {one.predicate}"


ALIKE = 0.3
"""Least share of common words of two sentences that date one event."""

ALIKE_SAME = 0.2
"""The same where one participant is given by the same word."""

_ENDINGS = ("", "ing", "e", "ion", "ation", "ment", "al", "ure", "ance", "er", "y", "ery", "ning", "ping")
_ACTS = {"die": "death", "bear": "birth", "marry": "marriage", "arrive": "arrival", "erupt": "eruption"}


def names_act(noun: str, verb: str) -> bool:
    """True for a noun that names what a verb tells: "launch", "sinking", "death"."""
    if _ACTS.get(verb) == noun:
        return True
    stem = verb.removesuffix("e")
    return any(noun in (verb + ending, stem + ending) for ending in _ENDINGS)


def _years(a: Time, b: Time) -> bool:
    """True where two times name years, and other ones."""
    known = a.iso[:4].isdigit() and b.iso[:4].isdigit()
    return known and a.iso[:4] != b.iso[:4]


def _years_slip(story: Story, one: Claim, other: Claim, likeness: float) -> bool:
    """True where different years may be a slip, and not two events of a kind.

    So it is where both have the same grain, a name takes part in both or a seldom named thing stands in
    both sentences, and the words are much the same.
    """
    shared = any(
        story.canon(one.slots[role]) == story.canon(other.slots[role])
        and story.canon(one.slots[role]) in story.by_id
        for role in ("agent", "theme", "subject")
        if role in one.slots and role in other.slots
    )
    shared = shared or ("once" in one.slots and "once" in other.slots)
    shared = shared or bool(story.rare_names(one) & story.rare_names(other))
    told = one.predicate == other.predicate and one.modality == other.modality == "asserted"
    shared = shared or (told and likeness >= YEARS_SURE and _gap(one, other) <= YEARS_NEAR)
    return shared and time_of(one).granularity == time_of(other).granularity and likeness >= YEARS_ALIKE


LONE_MINUTES = 60
"""Lone times of day further apart than this are those of two events."""

LONE_ALIKE = 0.12
"""Least share of common words for two lone times of day to be of one event."""

YEARS_ALIKE = 0.3
"""Least share of common words for two dates in different years to be of one event."""

YEARS_SURE = 0.4
"""The same where no name takes part in both."""

YEARS_NEAR = 2
"""How many years may then lie between: a thing that comes again comes again later."""


def _gap(one: Claim, other: Claim) -> int:
    return abs(int(time_of(one).iso[:4]) - int(time_of(other).iso[:4]))


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


def _dated_once(story: Story) -> frozenset[str]:
    """Claims of the only date that their article has for an act (told by a verb or its noun)."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if isinstance(claim.value, Time):
            for word in filter(None, (claim.predicate, claim.attribute)):
                found[claim.article, word].append(claim)
    return frozenset(
        c.id for claims in found.values() if len({time_of(c).iso for c in claims}) == 1 for c in claims
    )


STEM = 3
"""So many letters a verb and its noun have in common ("sink", "sinking")."""


def _event(story: Story, claims: list[Claim]) -> list[str]:
    """What the claims date or place, whichever articles tell it: verb or noun, and whom it is about."""
    doing = min((word for c in claims for word in (c.predicate, c.attribute) if word), default="")
    about = min((story.anchor(c.slots["subject"]) for c in claims if "subject" in c.slots), default="")
    return [doing, about]


def _clock(claim: Claim) -> str:
    return "clock" if isinstance(claim.value, Time) and claim.value.granularity == "minute" else ""


def paired(story: Story, kind: str, judge: Judge, asks: str) -> Iterator[Fact]:
    """Facts of dates or places, of claims that share a verb or a noun."""
    blocks: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind == kind:
            for key in {
                claim.predicate or "",
                f"noun {claim.attribute}" if claim.attribute else "",
                *(f"act {word[:STEM]}" for word in (claim.predicate, claim.attribute) if word),
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

"""When something happened: dates and times of day of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.events import (
    bounds,
    classes,
    dated_once,
    happens_once,
    participants,
    same_event,
    words_of,
)
from factcheck.align.facts import fact
from factcheck.align.likeness import COPIED_WHY, copied, copies
from factcheck.align.links import Judge, Link, clusters, link
from factcheck.model import Claim, Fact, Story, Time


def times(story: Story) -> Iterator[Fact]:
    """Facts of when an event happened."""
    lone = _lone_clocks(story)
    single = dated_once(story)
    given = {(c.article, c.value.iso) for c in story.claims.values() if isinstance(c.value, Time)}

    def judge(one: Claim, other: Claim) -> Link | None:
        a, b = time_of(one), time_of(other)
        clock = a.granularity in ("hour", "minute"), b.granularity in ("hour", "minute")
        if clock[0] != clock[1]:
            return None
        long = {a.granularity, b.granularity} & {"year", "month"}
        if a.iso != b.iso and long and {(one.article, b.iso), (other.article, a.iso)} & given:
            return None  # what both articles know they do not disagree about
        if a.iso != b.iso and any(c.quoted and t.anchored for c, t in ((one, a), (other, b))):
            return None  # "tonight" in a quotation is the night on which it was said
        likeness = story.containment(one, other)
        why = same_event(story, one, other, single)
        near = (
            one.id in lone
            and other.id in lone
            and one.polarity == other.polarity
            and _minutes_apart(a, b) <= LONE_MINUTES
        )
        if why is None and near and (likeness >= LONE_ALIKE or _same_digits(a, b)):
            why = "the only time of day that each article gives"
        copy = (
            not (bounds(one) or bounds(other))
            and copied(story, one, other)
            and participants(story, one, other) is not None
        )
        if why is None and copy and one.polarity == other.polarity:
            why = COPIED_WHY
        years = _years(a, b) and not clock[0] and not copy
        if why is None or (years and not _years_slip(story, one, other, likeness)):
            return None
        return Link(one.id, other.id, likeness, agree=a.iso == b.iso, why=why)

    yield from paired(story, "time", judge, "when")


def time_of(claim: Claim) -> Time:
    """The value of a claim of time."""
    assert isinstance(claim.value, Time)
    return claim.value


def _years(a: Time, b: Time) -> bool:
    """True where two times name years, and other ones."""
    known = a.iso[:4].isdigit() and b.iso[:4].isdigit()
    return known and a.iso[:4] != b.iso[:4]


def _years_slip(story: Story, one: Claim, other: Claim, likeness: float) -> bool:
    """True where different years may be a slip, and not two events of a kind.

    So it is where both have the same grain and the words are much the same, if it is something that happens
    once, if a seldom named thing stands in both sentences or if the years are near.
    """
    shared = happens_once(one, other) or bool(story.rare_names(one) & story.rare_names(other))
    told = one.predicate == other.predicate and one.modality == other.modality == "asserted"
    shared = shared or (told and likeness >= YEARS_SURE and _gap(one, other) <= YEARS_NEAR)
    least = YEARS_ALIKE
    if happens_once(one, other) and (participants(story, one, other) or 0) >= 2:
        least = YEARS_ONCE
    return shared and time_of(one).granularity == time_of(other).granularity and likeness >= least


LONE_MINUTES = 60
"""Lone times of day further apart than this are those of two events."""

LONE_ALIKE = 0.12
"""Least share of common words for two lone times of day to be of one event."""

YEARS_ALIKE = 0.3
"""Least share of common words for two dates in different years to be of one event."""

YEARS_ONCE = 0.2
"""The same for what happens once, if who does it and to whom are the same."""

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


def _same_digits(a: Time, b: Time) -> bool:
    """True for two times of day written with the same digits in another order, as a slip of the pen is."""
    x, y = (t.iso.rpartition("T")[2][:5] for t in (a, b))
    return x != y and x[:2] == y[:2] and sorted(x) == sorted(y)


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
    dated = [claim for claim in story.claims.values() if claim.kind == kind]
    alike = classes(word for claim in dated for word in words_of(claim))
    for claim in story.claims.values():
        if claim.kind == kind:
            for key in {
                claim.predicate or "",
                f"noun {claim.attribute}" if claim.attribute else "",
                *(f"event {word}" for word in words_of(claim)),
                *(f"class {number}" for word in words_of(claim) for number in alike.get(word, ())),
                _clock(claim),
            } - {""}:
                blocks[key].append(claim)
    for number, (first, second) in enumerate(copies(story, kind)):
        blocks[f"copied {number}"] = [first, second]
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

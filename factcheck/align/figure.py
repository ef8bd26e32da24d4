"""Which statements of measures tell of one thing and differ in one particular.

A statement is a figure ("net sales of $2 billion in the third quarter") or a change ("net sales fell"). One
that any statement of the other article bears out is left alone. Of the rest, one that differs from a
statement of the other article in one particular alone - the value, the direction, the period, a word of the
measure - makes a fact whose frame names that particular.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters
from factcheck.align.measures import per_one
from factcheck.align.particulars import OPEN, Likeness, compared, replaceable, same_amount
from factcheck.model import Claim, Fact, Figure, Quantity, Story

NEEDED = 1.0
"""How much two statements of differing particulars must have in common."""

KINDS = ("figure", "change")


def facts(story: Story) -> Iterator[Fact]:
    """A fact for all statements that other articles tell otherwise in one particular."""
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind in KINDS and not claim.quoted:
            told[claim.article].append(claim)
    reports = {article for article in told if _reports(story, article)}
    links: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for first, second in combinations(sorted(told), 2):
        if {first, second} & reports:
            for clash, link in _pairs(story, told[first], told[second]):
                links[story.claims[link.one].kind, clash].append(link)
    for (_kind, clash), found in sorted(links.items()):
        for keys, pairs in clusters(found):
            claims = [story.claims[key] for key in keys]
            yield fact(
                story,
                claims[0].kind,
                frame=clash,
                label=_label(claims),
                anchors=(
                    min(c.attribute or "" for c in claims),
                    *set.intersection(*(set(c.modifiers) for c in claims)),
                ),
                claims=keys,
                links=pairs,
            )


PERIODIC = 0.25
"""The share of sentences from which an article that names periods reports figures."""
MEASURED = 0.7
"""The share of sentences with figures from which one sentence with a period is enough."""
_PERIODS = ("period", "period year", "basis", "basis year", "basis span")


def _reports(story: Story, article: str) -> bool:
    """True for an article that reports figures by period, as companies and statistical offices do.

    A quarter of its sentences give a measure for a period or a share; other news has hardly one such
    sentence, and its shares, prices and rates move from day to day.
    """
    extraction = story.extractions[article]
    told = [c for c in extraction.claims if c.kind in KINDS]
    periodic = {c.sentence for c in told if any(slot in c.slots for slot in _PERIODS) or per_one(c)}
    total = max(1, len(extraction.sentences))
    if len(periodic) < PERIODIC * total:
        return False
    return len(periodic) >= 2 or len({c.sentence for c in told}) >= MEASURED * total


def _pairs(story: Story, first: Sequence[Claim], second: Sequence[Claim]) -> Iterator[tuple[str, Link]]:
    """The statements of two articles that differ in one particular, with its name; best pairs first."""
    found = [
        likeness
        for one in first
        for other in second
        if one.kind == other.kind
        if (likeness := compared(story, one, other)) is not None
    ]
    borne_out = {key for likeness in found if not likeness.clashes for key in _borne_out(likeness)}
    stated = _stated(story, first, second) | _stated(story, second, first)
    taken: set[str] = set()
    for likeness in sorted(found, key=_first):
        ids = {likeness.one.id, likeness.other.id}
        if len(likeness.clashes) != 1 or likeness.points < NEEDED or ids & taken:
            continue
        clash = likeness.clashes[0]
        asked = clash if clash in OPEN else ""
        if any((key, asked) in borne_out for key in ids) or (clash == "value" and ids & stated):
            continue
        if clash in OPEN or clash == "words":
            # All that a sentence tells of another period or measure is one dispute.
            place = f"{clash} {likeness.one.sentence} {likeness.other.sentence}"
            if place in taken:
                continue
            taken.add(place)
        taken |= ids
        label = _label([likeness.one, likeness.other])
        why = f"both of {label}, {likeness.points:.2f} in common, another {clash}"
        yield clash, Link(likeness.one.id, likeness.other.id, likeness.points, agree=False, why=why)
    lost = taken | stated | {key for key, _ in borne_out}
    yield from _lost(story, [c for c in first if c.id not in lost], [c for c in second if c.id not in lost])


ALIKE = 0.45
"""The share of common words from which two sentences may give one figure of a measure told in other words."""


def _lost(story: Story, first: Sequence[Claim], second: Sequence[Claim]) -> Iterator[tuple[str, Link]]:
    """Figures that neither article has from the other, in sentences much alike: one in the other's place."""
    pairs = sorted(
        (-story.containment(one, other), one.id, other.id)
        for one in first
        for other in second
        if replaceable(story, one, other) and story.containment(one, other) >= ALIKE
    )
    taken: set[str] = set()
    for alike, one, other in pairs:
        if not {one, other} & taken:
            taken |= {one, other}
            why = f"sentences share {-alike:.2f} of their weight, and nothing else there says the figure"
            yield "value", Link(one, other, -alike, agree=False, why=why)


def _first(pair: Likeness) -> tuple[float, list[tuple[int, int]], str, str]:
    """What sorts the surest pair first; of equals by where they stand, and by name only then."""
    places = sorted((claim.start, claim.end) for claim in (pair.one, pair.other))
    return -pair.points, places, pair.one.id, pair.other.id


def _borne_out(likeness: Likeness) -> Iterator[tuple[str, str]]:
    """What two statements that agree bear out of each other: all, and each particular that both give."""
    for claim in (likeness.one, likeness.other):
        yield claim.id, ""
        for particular in likeness.given:
            yield claim.id, particular


def _stated(story: Story, claims: Sequence[Claim], others: Sequence[Claim]) -> set[str]:
    """The figures whose amount the other article gives, be it of whatever."""
    if not others:
        return set()
    amounts = [
        value.amount if isinstance(value, Figure) else value
        for value in (claim.value for claim in story.extractions[others[0].article].claims)
        if isinstance(value, Figure | Quantity)
    ]
    return {
        claim.id
        for claim in claims
        if isinstance(claim.value, Figure) and any(same_amount(claim.value.amount, a) for a in amounts)
    }


def _label(claims: Sequence[Claim]) -> str:
    """What is measured, in the words of the claim that says most of it."""
    claim = max(claims, key=lambda c: (len(c.modifiers), c.id))
    return " ".join((*claim.modifiers, claim.attribute or ""))

"""Dates of things that a story only touches on: when the act was signed, the earlier ship sank.

Such a thing has a name that an article gives once or twice, and one year beside it; two articles that give
the name another year each speak of one date.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factcheck import lexicon
from factcheck.align.event_words import VAGUE
from factcheck.align.events import other_charge, other_numbers, relative
from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters, link
from factcheck.model import Claim, Entity, Fact, Story, Time
from factcheck.model.story import a_slip

REACH = 80
"""How many code points may lie between a name and its year."""

OFTEN = 3
"""A name in more sentences of an article than this is one that the article is about, with many dates."""

ALIKE = 0.2
"""Least share of common words, beside the name, of two sentences that date one thing."""

ALIKE_PERSON = 0.35
"""The same for a person or place, of which there are many dates."""


def facts(story: Story) -> Iterator[Fact]:
    """Facts of when, one for every seldom named thing that two articles date."""
    times: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if isinstance(claim.value, Time) and claim.value.iso[:4].isdigit() and not claim.value.anchored:
            times[claim.article, claim.sentence].append(claim)
    given = {(claim.article, _year(claim)) for claims in times.values() for claim in claims}
    for entity in story.entities:
        dated = _dated(story, entity, times)
        if len({claim.article for claim in dated}) < 2:
            continue

        def judge(one: Claim, other: Claim, entity: Entity = entity) -> Link | None:
            likeness = story.containment(one, other)
            agree = _year(one) == _year(other)
            if not agree and {(one.article, _year(other)), (other.article, _year(one))} & given:
                return None  # what both articles know they do not disagree about
            early, late = sorted((one, other), key=_year)
            if not agree and late.modality == "planned" != early.modality:
                return None  # what is still to come is another event
            if not agree and entity.type == "person" and one.predicate != other.predicate:
                return None  # a life has many dates: what she was lent, what he won
            if likeness < (ALIKE_PERSON if entity.type in ("person", "place") else ALIKE) and not agree:
                return None
            if not agree and entity.type == "place" and not a_slip(_year(one), _year(other)):
                return None  # the quake of 1976 in a town, and that of 2009
            others = other_charge(one, other) or _other_acts(one, other) or _other_people(story, one, other)
            if not agree and (others or other_numbers(story, one, other)):
                return None
            return Link(one.id, other.id, likeness, agree=agree, why=f"the one year beside {entity.name}")

        for members, pairs in clusters(link(dated, judge)):
            yield fact(
                story,
                "time",
                label=f"when: {entity.name}",
                anchors=("dated", story.anchor(entity.name)),
                claims=members,
                links=pairs,
                trace=(f"each article names {entity.name} with one year",),
            )


def _other_acts(one: Claim, other: Claim) -> bool:
    """True where two verbs tell of two acts, such as being released and being sold."""
    x, y = one.predicate, other.predicate
    told = x is not None and y is not None and not {x, y} & VAGUE
    return told and not lexicon.synonyms(x or "", y or "", "v")


def _other_people(story: Story, one: Claim, other: Claim) -> bool:
    """True where the one sentence tells of somebody, and the other of somebody else or of a relative."""
    x, y = one.slots.get("subject"), other.slots.get("subject")
    if not x or not y or story.canon(x) == story.canon(y):
        return False
    people = [story.canon(w) in story.by_id and story.by_id[story.canon(w)].type == "person" for w in (x, y)]
    return all(people) or (any(people) and relative(x) != relative(y))


def _dated(story: Story, entity: Entity, times: dict[tuple[str, int], list[Claim]]) -> list[Claim]:
    """The time nearest to each mention of the entity, of the articles that give it one year only."""
    places: dict[str, list[Claim]] = defaultdict(list)
    for key in entity.claims:
        if key in story.claims:
            places[story.claims[key].article].append(story.claims[key])
    out: list[Claim] = []
    for article, mentions in sorted(places.items()):
        if len({m.sentence for m in mentions}) > OFTEN:
            continue
        near = {}
        for mention in mentions:
            close = [
                t
                for t in times.get((article, mention.sentence), ())
                if "/" not in _iso(t) and _gap(t, mention) <= REACH and not _another_time(story, t, mention)
            ]
            if len({_year(t) for t in close}) == 1:
                nearest = min(close, key=lambda t: _gap(t, mention))
                near[nearest.id] = nearest
            elif close:
                near.clear()
                break
        if len({_year(t) for t in near.values()}) == 1:
            out.extend(near.values())
    return out


def _another_time(story: Story, time: Claim, mention: Claim) -> bool:
    """True where between a date and a name a time is counted anew, or another clause begins.

    "In May, and a month later in Corr"; "won two Larks, and was knighted in 2003".
    """
    first, last = sorted((time, mention), key=lambda c: c.start)
    between = story.articles[time.article].text[first.end : last.start]
    return not {"later", "earlier"}.isdisjoint(between.split()) or _ANOTHER_CLAUSE.search(between) is not None


_ANOTHER_CLAUSE = re.compile(r"[,;] (?:and|but|while|then) (?:ha[sd]|was|were|is|did|would|will) ")


def _year(claim: Claim) -> str:
    return _iso(claim)[:4]


def _iso(claim: Claim) -> str:
    assert isinstance(claim.value, Time)
    return claim.value.iso


def _gap(one: Claim, other: Claim) -> int:
    return max(one.start - other.end, other.start - one.end, 0)

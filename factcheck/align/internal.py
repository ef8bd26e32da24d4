"""Questions that one article answers twice: in its headline and its body, or in parts and their sum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from factcheck.align.amounts import quantity_of
from factcheck.align.events import same_event
from factcheck.align.facts import fact
from factcheck.align.links import Link
from factcheck.model import Claim, Fact, Quantity, Story, Time, intervals

LEAD = 5
"""The headline is compared with so many of the first sentences."""

_ONE_NUMBER = frozenset(("deaths", "injuries", "missing", "arrests", "magnitude", "score"))
"""Frames of which an event has one number, whatever noun is counted."""

NEAR = 1.3
"""Sums and measures of no known question are compared if neither is larger than the other by this factor."""


def facts(story: Story) -> Iterator[Fact]:
    """Facts of a number in a headline that the body's first sentences give otherwise, and nowhere alike."""
    by_article: dict[str, list[Claim]] = {}
    for claim in story.claims.values():
        if claim.kind == "quantity" and isinstance(claim.value, Quantity):
            by_article.setdefault(claim.article, []).append(claim)
    for _article, claims in sorted(by_article.items()):
        body = [c for c in claims if c.zone == "body" and story.scope(c) is None]
        for one in (c for c in claims if c.zone == "headline"):
            if any(intervals.relate(quantity_of(one), quantity_of(c)) in ("same", "overlap") for c in body):
                continue
            if _reckoned(quantity_of(one), body):
                continue
            same = [
                c
                for c in body
                if c.sentence <= one.sentence + LEAD
                and intervals.relate(quantity_of(one), quantity_of(c)) == "disjoint"
                and _one_question(one, c)
            ]
            if len({normal for c in same if (normal := (quantity_of(c).low, quantity_of(c).high))}) == 1:
                links = [
                    Link(one.id, c.id, 1.0, agree=False, why="headline and body of one article") for c in same
                ]
                yield fact(
                    story,
                    "quantity",
                    frame=one.frame,
                    label=f"{one.frame or one.attribute or 'number'} in the headline and the body",
                    anchors=(one.frame or one.attribute or "", "headline"),
                    claims=(one.id, *(c.id for c in same)),
                    links=links,
                )


def _reckoned(value: Quantity, body: list[Claim]) -> bool:
    """True for the sum of two amounts of one sentence of the body, or for what lies between them."""
    told = [
        c for c in body if (q := quantity_of(c)).form == value.form and q.low is not None and q.low == q.high
    ]
    return value.low is not None and any(
        one.sentence == other.sentence
        and value.low
        in (
            abs((quantity_of(one).low or 0) - (quantity_of(other).low or 0)),
            (quantity_of(one).low or 0) + (quantity_of(other).low or 0),
        )
        for one, other in combinations(told, 2)
    )


def _one_question(one: Claim, other: Claim) -> bool:
    """True where a number of the body answers what one of the headline does.

    By frame or counted noun, or as a sum or measure of its unit that lies near.
    """
    a, b = quantity_of(one), quantity_of(other)
    if a.form != b.form or any(one.slots.get(s) != other.slots.get(s) for s in ("part", "group")):
        return False
    if one.frame and one.frame == other.frame:
        return a.counted == b.counted or (
            one.frame in _ONE_NUMBER and (not a.counted or not b.counted or "people" in one.slots)
        )
    if a.form == "count" and not one.frame and not other.frame:
        return bool(a.counted) and a.counted == b.counted and "people" not in one.slots
    if (
        a.form not in ("money", "percent", "measure")
        or a.unit != b.unit
        or a.change != b.change
        or not a.low
        or not b.low
    ):
        return False
    return max(a.low, b.low) / min(a.low, b.low) <= NEAR


def dates(story: Story) -> Iterator[Fact]:
    """Facts of a day in a headline that the body's first sentences give otherwise, and nowhere alike."""
    by_article: dict[str, list[Claim]] = {}
    for claim in story.claims.values():
        if isinstance(claim.value, Time) and claim.value.granularity in _DAYS:
            by_article.setdefault(claim.article, []).append(claim)
    for _article, claims in sorted(by_article.items()):
        body = [c for c in claims if c.zone == "body"]
        for one in (c for c in claims if c.zone == "headline"):
            said = one.span.of(story.articles[one.article].text).casefold()
            if any(said in c.span.of(story.articles[c.article].text).casefold() for c in body):
                continue
            same = [c for c in body if c.sentence <= one.sentence + LEAD and same_event(story, one, c)]
            if len(same) == 1:
                pair = Link(one.id, same[0].id, 1.0, agree=False, why="headline and body of one article")
                yield fact(
                    story,
                    "time",
                    label="the day in the headline and the body",
                    anchors=("day", "headline"),
                    claims=(one.id, same[0].id),
                    links=(pair,),
                )


_DAYS = ("day", "part", "hour", "minute")
"""How exact a time is that names a day."""

_INCLUDING = ("including", "among them", "of whom", "of them")
_MADE_OF = (":", "made up of", "consisting of", "comprising", "composed of", "--", "—", "–")
_CONSISTS = re.compile(
    r"(?:[\w'’-]+ ){0,3}(?:consists of|is made up of|comprises|is composed of)", re.IGNORECASE
)
"""The verb between a total and its parts: "the $4 million package consists of"."""


def sums(story: Story) -> Iterator[Fact]:
    """Facts of a total with its parts in one sentence: "12 people, including two men and ten women".

    So for counts, and for sums of money in one currency.
    """
    by_sentence: dict[tuple[str, int, str], list[Claim]] = {}
    for claim in story.claims.values():
        value = claim.value
        if (
            claim.kind == "quantity"
            and isinstance(value, Quantity)
            and value.form in ("count", "money")
            and value.per is None
            and value.low is not None
            and value.low == value.high
        ):
            unit = value.unit if value.form == "money" else ""
            by_sentence.setdefault((claim.article, claim.sentence, unit), []).append(claim)
    for (_article, _number, unit), claims in sorted(by_sentence.items()):
        claims.sort(key=lambda c: c.start)
        for position, total in enumerate(claims[:-1]):
            text = story.articles[total.article].text
            parts = _listed(text, claims[position + 1 :])
            between = text[total.end : parts[0].start].strip().casefold()
            frame = _parts(total, between, parts, text)
            if frame is None or (unit and frame == "part"):  # who pays part of a sum may pay for more
                continue
            yield fact(
                story,
                "quantity",
                frame=frame,
                label=f"{total.attribute or 'a total'} and its parts",
                anchors=(total.attribute or "", frame),
                claims=(total.id, *(p.id for p in parts)),
                trace=(f"the parts follow the total after {between!r}",),
            )
            break


_SEXES = frozenset(("man", "woman", "child", "boy", "girl", "adult"))
"""Nouns that divide people, so that a list of them beside a total is of its parts."""

_MORE = re.compile(
    r"\W*(?:,|and|plus|as well as|along with|of)\s*(?!(?:in|at|on|near|after|when|who|were|was)\b)\w", re.I
)
"""A list that goes on with what is not counted: "two men and a boy"."""


def _parts(total: Claim, between: str, parts: list[Claim], text: str) -> str | None:
    """How a list of counts relates to the total before it: "sum", "part" (of it), or not at all."""
    joint = between.strip(" ,(")
    if joint in _INCLUDING:
        return "part"
    counted = [quantity_of(part).counted for part in parts]
    people = set(counted) <= _SEXES and len(set(counted)) == len(parts)
    first = quantity_of(total).counted in _SEXES  # "five children, four women and five men" have no total
    if len(parts) < 2 or _MORE.match(text, parts[-1].end):
        return None
    if (
        joint in _MADE_OF
        or _CONSISTS.fullmatch(joint)
        or (people and not first and between in (",", "(", "-"))
    ):
        return "sum"
    return None


_OF_MONEY = re.compile(r"(?:in|from|for|of|by)(?: [\w'’-]+){1,5}?(?:,| and|, and| plus)")


def _listed(text: str, parts: list[Claim]) -> list[Claim]:
    """The first of some counts and those after it with nothing but "and" and commas between.

    Behind a sum of money may stand what it is: "$2 million in bonds and $3 million from the owner".
    """
    found = parts[:1]
    for one, other in pairwise(parts):
        between = text[one.end : other.start].strip().casefold()
        joined = between.strip(" ,") in ("and", "", "plus")
        if not joined and not (quantity_of(one).form == "money" and _OF_MONEY.fullmatch(between)):
            break
        found.append(other)
    return found


def weekdays(story: Story) -> Iterator[Fact]:
    """Facts of one claim that names both a weekday and a full date."""
    for claim in story.claims.values():
        value = claim.value
        if (
            isinstance(value, Time)
            and value.weekday is not None
            and len(value.iso) >= 10
            and value.iso[:4].isdigit()
        ):
            yield fact(
                story,
                "time",
                label="weekday and date",
                anchors=(value.iso, str(value.weekday)),
                claims=(claim.id,),
            )

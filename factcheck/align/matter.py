"""What has become of the things of a story: which claims are of one thing, for of most a story has one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from factcheck import lexicon
from factcheck.align.facts import fact
from factcheck.align.links import Judge, Link, clusters, link
from factcheck.model import Claim, Course, Fact, Story

ALIKE: Final = 0.15
"""Least share of common words where a story may have several of the thing."""


def facts(story: Story) -> Iterator[Fact]:
    """One fact for every matter of which two articles tell."""
    asked: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind == "matter":
            asked[claim.slots["holder"]].append(claim)
    for name, claims in sorted(asked.items()):
        if len({claim.article for claim in claims}) < 2:
            continue
        members: list[str] = []
        links: list[Link] = []
        for found, between in clusters(link(claims, _judge(story, claims))):
            members.extend(found)
            links.extend(between)
        if members:
            yield fact(
                story,
                "matter",
                label=f"what became of the {name}",
                frame=name,
                anchors=(name,),
                claims=members,
                links=links,
            )


def _judge(story: Story, claims: Sequence[Claim]) -> Judge:
    """What links two of the claims on one matter."""
    # Of people with names their own questions are asked; here it counts only whether there was anyone.
    named = any("who" in claim.slots for claim in claims)

    def judge(one: Claim, other: Claim) -> Link | None:
        why = _one_thing(story, one, other)
        if why is None or not story.same_scope(one, other):
            return None
        if named and not _lowest(one) and not _lowest(other):
            return None
        assert isinstance(one.value, Course)
        assert isinstance(other.value, Course)
        same = one.value.value == other.value.value and one.modality == other.modality
        # That both tell an early step does not explain away that one tells a later step too.
        steps = "step" in one.slots
        return Link(one.id, other.id, 1.0, agree=same and not steps, compatible=same and steps, why=why)

    return judge


def _one_thing(story: Story, one: Claim, other: Claim) -> str | None:
    """Why two claims are of one thing, None where they may not be."""
    a, b = (set(claim.slots.get("places", "").split()) for claim in (one, other))
    if a and b and not a & b:
        return None
    by = [story.canon(claim.slots["by"]) for claim in (one, other) if "by" in claim.slots]
    if len(set(by)) == 2:
        return None
    counts = {claim.slots["count"] for claim in (one, other) if "count" in claim.slots}
    if len(counts) == 2 and "people" not in one.slots:
        return None
    if len(counts - {"1", "one"}) == 1 and "people" not in one.slots:
        lone = one if "count" not in one.slots else other
        if "count" not in lone.slots and _singular(story, lone):
            return None  # "lost 15 seats", "held her seat"
    x, y = (set(claim.slots.get("more", "").split()) for claim in (one, other))
    m, n = one.slots.get("noun", ""), other.slots.get("noun", "")
    if "people" in one.slots and m == n and x and y and not x & y:
        return None  # "the tram driver", "the lorry driver"
    many = "many" in one.slots
    if many and story.containment(one, other) < ALIKE:
        return None
    if many and x and y and not x & y:
        return None
    if many and not (lexicon.synonyms(m, n, "n") or _closer(m, n) or _closer(n, m)):
        return None
    return f"both of the {one.slots['holder']}"


def _singular(story: Story, claim: Claim) -> bool:
    """True for one thing: the noun stands there as in a dictionary."""
    said = claim.span.of(story.articles[claim.article].text).casefold().split()
    return claim.slots.get("noun", "") in said


def _lowest(claim: Claim) -> bool:
    """True where a claim tells the first of the steps: nobody was arrested."""
    return claim.slots.get("step") == "2"


def _closer(one: str, other: str) -> bool:
    """True for a slightly more exact word: "highway" for "road"."""
    return lexicon.kind_of(one, other, "n", steps=2)

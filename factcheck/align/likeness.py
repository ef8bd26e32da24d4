"""Values in one place of sentences that are hardly told apart but by them: copy with a slip."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.model import Claim, Story

COPIED = 0.7
"""Which share of the words of the shorter sentence both have if one is a copy of the other."""

COPIED_ALIKE = 0.5
"""How alike the two sentences then are in their content words, by weight."""

COPIED_SIGNS = 2
"""How many of the four stretches of one and two words before and behind two values are the same, at least."""

SHARED = 4
"""The words that both sentences have are no fewer."""

COPIED_WHY = "in one place of sentences that are otherwise alike"
"""Why two such values are of one fact."""


def copied(story: Story, one: Claim, other: Claim) -> bool:
    """True for two values in one place of sentences that differ in little else: copy with a slip.

    Sentences of which each has a name that the other lacks tell of two things.
    """
    (before, behind), (earlier, later) = story.beside(one), story.beside(other)
    signs = (
        (before[-1:] == earlier[-1:]) + (before == earlier) + (behind[:1] == later[:1]) + (behind == later)
    )
    if signs < COPIED_SIGNS:
        return False
    ours, theirs = (
        {word for word in story.sentence(claim).words if word.isalpha()} for claim in (one, other)
    )
    shared = len(ours & theirs)
    if shared < SHARED or shared < COPIED * min(len(ours), len(theirs)):
        return False
    named, also = story.named(one), story.named(other)
    if named - also and also - named:
        return False
    return story.likeness(one, other) >= COPIED_ALIKE


def copies(story: Story, kind: str) -> Iterator[tuple[Claim, Claim]]:
    """All pairs of such claims of a kind, of two articles, in a stable order."""
    places: dict[tuple[str, tuple[str, ...]], list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind == kind:
            before, behind = story.beside(claim)
            for side, words in (("before", before), ("behind", behind)):
                if words:
                    places[side, words].append(claim)
            places["between", (*before[-1:], "", *behind[:1])].append(claim)
    given = {(claim.article, claim.value) for claim in story.claims.values() if claim.kind == kind}
    found = {
        (one.id, other.id)
        for claims in places.values()
        for one, other in combinations(sorted(claims, key=lambda c: c.id), 2)
        if one.article != other.article
        and one.value != other.value
        and (one.article, other.value) not in given  # what both articles give is no slip
        and (other.article, one.value) not in given
    }
    for one, other in sorted(found):
        pair = story.claims[one], story.claims[other]
        if copied(story, *pair):
            yield pair

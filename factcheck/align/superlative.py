"""Which superlatives rank within one class: the achievement and its bounds, not the noun before it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters
from factcheck.model import Claim, Fact, Story, Superlative

SHARED = 0.6
"""Least weighted share of the shorter class that the longer one has."""

_RANKS = frozenset("first last only best worst most least".split())


def facts(story: Story) -> Iterator[Fact]:
    """Facts of rank that claims of two articles answer."""
    claims = [
        c for c in story.claims.values() if c.kind == "superlative" and isinstance(c.value, Superlative)
    ]
    links = []
    for i, one in enumerate(claims):
        for other in claims[i + 1 :]:
            if one.article != other.article:
                judged = _judge(story, one, other)
                if judged is not None:
                    links.append(judged)
    for members, pairs in clusters(links):
        first = story.claims[members[0]]
        value = first.value
        assert isinstance(value, Superlative)
        yield fact(
            story,
            "superlative",
            label="rank: " + " ".join(value.achievement or (value.noun or "",)),
            claims=members,
            links=pairs,
            anchors=sorted(set.intersection(*(_class_words(story.claims[key]) for key in members))),
        )


def _class_words(claim: Claim) -> set[str]:
    assert isinstance(claim.value, Superlative)
    return {
        *claim.value.achievement,
        *((claim.value.noun,) if claim.value.noun and not claim.value.achievement else ()),
    }


def kind_of_class(value: Superlative) -> frozenset[str]:
    """The words of the class; a class that itself contains a rank is another class."""
    return frozenset((*value.achievement, *value.scope))


def _judge(story: Story, one: Claim, other: Claim) -> Link | None:
    a, b = one.value, other.value
    assert isinstance(a, Superlative)
    assert isinstance(b, Superlative)
    ranks = [
        frozenset(w for w in v.achievement if w in _RANKS or (w.endswith("est") and len(w) > 4))
        for v in (a, b)
    ]
    if ranks[0] != ranks[1]:
        return None
    if a.achievement and b.achievement:
        x, y = frozenset(a.achievement), frozenset(b.achievement)
        least = min(story.weight(x), story.weight(y))
        share = story.weight(x & y) / least if least else 0.0
        if len(x & y) >= 3 and share >= SHARED:
            return Link(
                one.id,
                other.id,
                share,
                agree=a.scale == b.scale and a.word == b.word,
                why=f"one achievement: {' '.join(sorted(x & y))}",
            )
        return None
    if a.achievement or b.achievement or a.scale != b.scale or a.noun != b.noun or not a.noun:
        return None
    x, y = kind_of_class(a), kind_of_class(b)
    if x and x == y:
        return Link(one.id, other.id, 1.0, agree=True, why=f"one class: {a.noun} {' '.join(sorted(x))}")
    return None

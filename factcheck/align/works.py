"""Facts of titles: which quoted titles of books, films, songs and the like are meant to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters
from factcheck.model import Claim, Fact, Story, spelling

_SMALL: Final = frozenset(
    "a an and as at but by for from in into is it its nor of on or over the to up via with".split()
)
_PARTS: Final = re.compile(r"\d+|[ivx]+|part|chapter|volume|episode|season|one|two|three|four|five")
_MARKS: Final = re.compile(r"[^\w\s'-]+")


def facts(story: Story) -> Iterator[Fact]:
    """One fact for every title that is given in two forms, of which no article has both."""
    titles = [claim for claim in story.claims.values() if "work" in claim.slots]
    said = {claim.id: _words(claim.subject or "") for claim in titles}
    articles: dict[tuple[str, ...], set[str]] = {}
    for claim in titles:
        articles.setdefault(said[claim.id], set()).add(claim.article)
    links = [
        Link(one.id, other.id, 1.0, agree=said[one.id] == said[other.id], why="titles but for one word alike")
        for one, other in combinations(titles, 2)
        if _one_title(said[one.id], said[other.id])
        and (said[one.id] == said[other.id] or not articles[said[one.id]] & articles[said[other.id]])
    ]
    for keys, pairs in clusters(links):
        if len({said[key] for key in keys}) > 1:
            yield _fact(story, [story.claims[key] for key in keys], pairs)


def _fact(story: Story, claims: list[Claim], links: list[Link]) -> Fact:
    shared = set.intersection(*(set(_words(claim.subject or "")) for claim in claims))
    return fact(
        story,
        "name",
        frame="work",
        label=f"the title {claims[0].subject}",
        anchors=sorted(shared - _SMALL, key=lambda word: (-len(word), word))[:3],
        claims=(claim.id for claim in claims),
        links=links,
    )


def _words(title: str) -> tuple[str, ...]:
    """The words of a title in small letters without marks, and without an article at its head."""
    words = tuple(spelling.fold(_MARKS.sub(" ", title)).split())
    return words[1:] if len(words) > 2 and words[0] in ("the", "a", "an") else words


def _one_title(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where two titles differ in one word alike, in small words, or in one word more or less within."""
    if one == other:
        return True
    a, b = ([word for word in title if word not in _SMALL] for title in (one, other))
    if any(_PARTS.fullmatch(word) for word in set(a) ^ set(b)):
        return False
    if len(a) == len(b):
        different = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
        if not different:
            return len(a) > 1
        return len(different) == 1 < len(a) and _slip(*different[0])
    short, long = sorted((a, b), key=len)
    at = next((n for n, word in enumerate(short) if word != long[n]), len(short))
    return len(short) > 2 and 0 < at < len(short) and long[at + 1 :] == short[at:]


def _slip(one: str, other: str) -> bool:
    """True for two spellings, and for two forms of a word: Harvest, Harvests."""
    short, long = sorted((one, other), key=len)
    return (
        spelling.alike(one, other)
        or spelling.sounds_alike(one, other)
        or (len(short) >= 4 and long[: len(short) - 1] == short[:-1] and len(long) - len(short) <= 2)
    )

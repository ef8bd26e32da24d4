"""Which quotations give the same words: by their wording, and by speaker where both are known."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters
from factcheck.model import Claim, Fact, Quotation, Story

LIKE = 0.6
"""Least share of common words, in order, for two quotations to be one utterance."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def words(text: str) -> tuple[str, ...]:
    """The words of a quotation in lower case, marks dropped."""
    return tuple(word.casefold().replace("’", "'") for word in _WORD.findall(text))


def facts(story: Story) -> Iterator[Fact]:
    """Facts of utterances that two or more quotations give."""
    claims = [c for c in story.claims.values() if c.kind == "quotation" and isinstance(c.value, Quotation)]
    said = {c.id: words(c.value.compared) for c in claims if isinstance(c.value, Quotation)}
    index: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for word in sorted(set(said[claim.id]), key=lambda w: (-story.weights.get(w, 3.0), w))[:6]:
            index[word].append(claim)
    links: dict[tuple[str, str], Link] = {}
    for members in index.values():
        for i, one in enumerate(members):
            for other in members[i + 1 :]:
                if one.id != other.id and (one.id, other.id) not in links:
                    judged = _judge(one, other, said[one.id], said[other.id])
                    if judged is not None:
                        links[one.id, other.id] = judged
    for keys, pairs in clusters(links.values()):
        speaker = next((story.claims[k].subject for k in keys if story.claims[k].subject), None)
        yield fact(
            story,
            "quotation",
            label=f"words of {speaker or 'an unnamed speaker'}",
            claims=keys,
            links=pairs,
            anchors=_common(said[key] for key in keys),
        )


def _common(wordings: Iterable[tuple[str, ...]]) -> list[str]:
    """The longest words that all wordings share: they stay when another article gives the words."""
    shared = set.intersection(*map(set, wordings))
    return sorted(shared, key=lambda word: (-len(word), word))[:6]


def _judge(one: Claim, other: Claim, a: tuple[str, ...], b: tuple[str, ...]) -> Link | None:
    if min(len(a), len(b)) < 3 or one.article == other.article:
        return None
    if a == b:
        return Link(one.id, other.id, 2.0, agree=True, why="the same words")
    if min(len(a), len(b)) < 0.34 * max(len(a), len(b)):
        return None
    common = LCSseq.similarity(a, b)
    share = common / max(len(a), len(b))
    whole = common / min(len(a), len(b))
    if share < LIKE and not (whole >= 0.8 and common >= 5):
        return None
    if common < 3 or fuzz.ratio(" ".join(a), " ".join(b)) < 60:
        return None
    return Link(one.id, other.id, share, agree=False, why=f"{common} words in common, in order")

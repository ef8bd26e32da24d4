"""Facts of one person's place in a sentence that two articles share, each with a name of its own in it.

Agency copy with one name changed is strong evidence of a slip where all else in the sentence is the same,
a figure or another name included, and neither article knows the person of the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import LCSseq

from factcheck.align.facts import fact
from factcheck.align.links import Link
from factcheck.model import Claim, Fact, Sentence, Story, spelling

ALIKE: Final = 0.85
"""Least share of words, in order, that two sentences have in common."""

FEWEST: Final = 4
"""Fewest words of content that they share, apart from the name."""

_CONTENT: Final = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM"))
_LIGHT: Final = frozenset("be have do say tell add also mr mrs ms".split())
_NAME: Final = "@"


@dataclass(frozen=True, slots=True)
class _Frame:
    """A sentence around the name of a person."""

    name: Claim
    person: str
    words: tuple[str, ...]
    """Its lemmas without marks, one sign for the name."""
    content: frozenset[str]
    anchors: frozenset[str]
    """Its figures and other names."""


def facts(story: Story) -> Iterator[Fact]:
    """One fact for two names in one place."""
    known: dict[str, set[str]] = defaultdict(set)
    for entity in story.entities:
        for key in entity.claims:
            known[story.claims[key].article].add(entity.id)
    index: dict[str, list[_Frame]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for frame in _frames(story):
        candidates = {id(other): other for anchor in frame.anchors for other in index[anchor]}
        for anchor in frame.anchors:
            index[anchor].append(frame)
        for other in candidates.values():
            pair = (min(frame.person, other.person), max(frame.person, other.person))
            if pair not in seen and _one_place(story, frame, other, known):
                seen.add(pair)
                yield _fact(story, other, frame)


def _frames(story: Story) -> Iterator[_Frame]:
    for claim in story.claims.values():
        if claim.kind != "name" or claim.quoted or claim.zone == "headline" or "work" in claim.slots:
            continue
        person = story.by_id.get(story.canon(claim.subject or ""))
        if person is not None and person.type == "person" and claim.id in person.claims:
            yield _frame(claim, person.id, story.sentence(claim))


def _frame(name: Claim, person: str, sentence: Sentence) -> _Frame:
    grammar = sentence.grammar
    first, last = bisect_left(grammar.starts, name.start), bisect_left(grammar.starts, name.end)
    words: list[str] = []
    content: set[str] = set()
    anchors: set[str] = set()
    for at, (lemma, part) in enumerate(zip(grammar.lemmas, grammar.parts, strict=True)):
        if at == first:
            words.append(_NAME)
        if first <= at < last or part in ("PUNCT", "SYM"):
            continue
        words.append(lemma)
        if part in _CONTENT and lemma not in _LIGHT:
            content.add(lemma)
            if part in ("PROPN", "NUM"):
                anchors.add(lemma)
    return _Frame(name, person, tuple(words), frozenset(content), frozenset(anchors))


def _one_place(story: Story, one: _Frame, other: _Frame, known: Mapping[str, set[str]]) -> bool:
    if one.person == other.person or one.name.article == other.name.article:
        return False
    if one.person in known[other.name.article] or other.person in known[one.name.article]:
        return False
    if len(one.content & other.content) < FEWEST or not one.anchors & other.anchors:
        return False
    if one.anchors != other.anchors or not story.same_scope(one.name, other.name):
        return False
    share = LCSseq.similarity(one.words, other.words) / max(len(one.words), len(other.words))
    return share >= ALIKE and not _near(one.name, other.name)


def _near(one: Claim, other: Claim) -> bool:
    """True where the names share a word, or are spellings of one: another rule speaks of them."""
    a, b = (spelling.parts(claim.subject or "") for claim in (one, other))
    return bool(set(a) & set(b)) or spelling.relation(a, b) is not None


def _fact(story: Story, one: _Frame, other: _Frame) -> Fact:
    shared = sorted(one.content & other.content, key=lambda word: (-len(word), word))
    return fact(
        story,
        "name",
        frame="place",
        label=" ".join(shared[:6]),
        anchors=shared[:6],
        claims=(one.name.id, other.name.id),
        links=[
            Link(one.name.id, other.name.id, 1.0, agree=False, why="all else in the sentences is the same")
        ],
    )

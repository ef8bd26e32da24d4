"""Where somebody was hit, by a bullet, a blade or a fist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.extract.noun_groups import object_after
from factcheck.extract.people import People
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en.particulars import WOUNDED, WOUNDING
from factcheck.language.tokens import SentenceView
from factcheck.model import Claim

_HIM: Final = frozenset(("him", "her"))
_FARTHEST: Final = 8
_BE: Final = frozenset("was were is been being got".split())


def wounds(reading: Reading, people: People, sentence: SentenceView) -> Iterator[Claim]:
    """The part of the body in "Varga was shot in the shoulder" and "the bullet hit him in the neck"."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.pos != "VERB" or token.lemma.lower() not in WOUNDING:
            continue
        for position in range(at + 1, min(len(tokens) - 1, at + _FARTHEST)):
            if tokens[position].pos in ("PUNCT", "VERB", "SCONJ", "CCONJ"):
                break
            if tokens[position].lower not in ("in", "through", "on"):
                continue
            group = object_after(tokens, position + 1)
            part = WOUNDED.get(group.head.lemma.lower()) if group is not None else None
            if group is None or part is None or not {"the", "his", "her"} & set(group.determiners):
                break
            holder = _hit(reading, people, sentence, at, position)
            if holder is not None:
                yield stated(
                    reading, sentence, "wound", part, holder, token, group.head, predicate=token.lemma.lower()
                )
            break


def _hit(reading: Reading, people: People, sentence: SentenceView, at: int, end: int) -> str | None:
    """Who was hit: the object beside the verb, else the subject of a passive."""
    tokens = sentence.tokens
    for token in tokens[at + 1 : end]:
        mention = reading.mention_at(token)
        if mention is not None and people.is_person(mention):
            return mention.value.surface
        if token.lower in _HIM:
            return people.topic(sentence) or token.lower
        if token.pos == "NOUN":
            return token.lemma.lower()
    if any(token.lower in _BE for token in tokens[max(0, at - 3) : at]):
        return people.before(sentence, at)
    return None

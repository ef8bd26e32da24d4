"""Particulars of a person, each the free answer to a question: died where and of what, which limb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck import lexicon
from factcheck.extract.family import bonds, family
from factcheck.extract.noun_groups import object_after
from factcheck.extract.occasions import occasions
from factcheck.extract.origins import origins
from factcheck.extract.people import People
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.extract.whereabouts import whereabouts
from factcheck.extract.wounds import wounds
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.particulars import DEATHPLACES, LIMBS, METHODS, UNKNOWN
from factcheck.language.en.titles import ROLE_NOUNS
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

_SIDES: Final = frozenset(("left", "right"))
_STOPS: Final = frozenset((";", ":", "(", ")", ".", '"', "“", "”"))
_FARTHEST: Final = 14


def particulars(reading: Reading, people: People) -> Iterator[Claim]:
    """Claims of state whose answers are words of the text."""
    dead: str | None = None
    yield from bonds(reading)
    for sentence in reading.document.sentences:
        yield from whereabouts(reading, people, sentence)
        yield from family(reading, people, sentence)
        yield from origins(reading, people, sentence)
        yield from occasions(reading, people, sentence)
        yield from wounds(reading, people, sentence)
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            word = token.lower
            if word in ("died", "dies"):
                noun = _unnamed(reading, sentence, at)
                holder = noun or people.before(sentence, at)
                if holder is not None:
                    yield from _died(reading, sentence, at, holder, {"definite": "yes"} if noun else {})
                dead = (holder if not noun else None) or dead
            elif word == "cause" and dead is not None:
                yield from _cause(reading, sentence, at, dead)
            elif word in _SIDES and at + 1 < len(tokens):
                yield from _side(reading, people, sentence, at)


def _unnamed(reading: Reading, sentence: SentenceView, at: int) -> str | None:
    """The noun for whom the sentence says has died without a name: "the head of the orchestra died"."""
    token = sentence.tokens[at]
    subject = next((c.subject for c in reading.clauses[sentence.number] if c.predicate is token), None)
    if subject is None or subject.tag != "NN" or subject.sentence != sentence.number:
        return None
    if reading.name_at(subject) is not None or not any(c.lower == "the" for c in subject.children):
        return None
    noun = subject.lemma.lower()
    human = noun in PEOPLE or noun in ROLE_NOUNS or lexicon.names_people(noun)
    return noun if human and not any(c.relation in ("appos", "flat") for c in subject.children) else None


def _died(
    reading: Reading, sentence: SentenceView, at: int, holder: str, more: dict[str, str]
) -> Iterator[Claim]:
    """Where and of what someone died, up to the end of the clause."""
    tokens = sentence.tokens
    end = min(len(tokens), at + 2 * _FARTHEST)
    told = 0
    for position in range(at + 1, end):
        token = tokens[position]
        if token.index <= told:
            continue
        if token.text in _STOPS or token.pos in ("VERB", "AUX", "SCONJ") or token.lower in _TURNS:
            break
        group = object_after(tokens, position + 1) if token.pos == "ADP" else None
        if group is None:
            continue
        noun = group.head
        if token.lower in ("at", "in"):
            kind = DEATHPLACES.get(noun.lemma.lower())
            if kind is not None:
                yield stated(reading, sentence, "deathplace", kind, holder, token, noun, **more)
        elif (
            token.lower in ("of", "from") and reading.name_at(noun) is None and not _inside(tokens, position)
        ):
            disease, noun = _disease(tokens, noun)
            told = noun.index
            yield stated(reading, sentence, "cause of death", disease, holder, token, noun, **more)
            yield from _done_to(reading, sentence, disease, holder, token, noun)


def _done_to(
    reading: Reading, sentence: SentenceView, disease: str, holder: str, first: Token, last: Token
) -> Iterator[Claim]:
    """What was done to somebody who died of it: who died of a stab wound was stabbed."""
    method = next((METHODS[word] for word in disease.split() if word in METHODS), None)
    if method is not None:
        yield stated(reading, sentence, "method", method, holder, first, last)


_TURNS: Final = frozenset(("and", "but", "while", "though", "although"))


def _inside(tokens: list[Token], at: int) -> bool:
    """True for an "of" that belongs to the noun before it: "in the ward of the prison"."""
    before = tokens[at - 1]
    return (
        before.pos == "NOUN"
        and any(token.pos == "ADP" for token in tokens[max(0, at - 4) : at - 1])
        and (not lexicon.kind_of(tokens[at].head.lemma.lower(), "illness", "n", steps=8))
    )


def _disease(tokens: list[Token], noun: Token) -> tuple[str, Token]:
    """What someone died of, in lemmas, and its noun: of "complications of pneumonia" the disease."""
    at = noun.index - tokens[0].index
    if at + 2 < len(tokens) and tokens[at + 1].lower in ("of", "from", "to") and noun.lemma.lower() in _VAGUE:
        inner = object_after(tokens, at + 2)
        if inner is not None:
            noun = inner.head
            at = noun.index - tokens[0].index
    words = [noun.lemma.lower()]
    while at and (tokens[at - 1].pos in ("NOUN", "PROPN") or tokens[at - 1].tag == "POS"):
        at -= 1
        if tokens[at].tag != "POS":
            words.append(tokens[at].lemma.lower())
    return " ".join(sorted(words)), noun


_VAGUE: Final = frozenset("complication complications effect result cause case form bout".split())


def _cause(reading: Reading, sentence: SentenceView, at: int, holder: str) -> Iterator[Claim]:
    """What a sentence says of the cause of death: that it is not known, or what it was."""
    tokens = sentence.tokens
    after = at + 1
    while after < len(tokens) and tokens[after].lower in ("of", "his", "her", "the", "death"):
        after += 1
    words = [token.lower for token in tokens[after : after + 5]]
    if not words or words[0] not in ("was", "is", "has", "remains"):
        before = {token.lower for token in tokens[max(0, at - 5) : at]}
        of_death = "death" in [token.lower for token in tokens[at : at + 4]]
        if of_death and before & {"not", "no", "n't"}:
            yield stated(
                reading, sentence, "cause of death", "unknown", holder, tokens[at], tokens[after - 1]
            )
        return
    for position, word in enumerate(words):
        if word in UNKNOWN and (
            "not" in words[:position] or word.startswith("un") or "n't" in words[:position]
        ):
            yield stated(
                reading, sentence, "cause of death", "unknown", holder, tokens[at], tokens[after + position]
            )
            return
    group = object_after(tokens, after + 1)
    if words[0] in ("was", "is") and group is not None:
        value, noun = _disease(tokens, group.head)
        yield stated(reading, sentence, "cause of death", value, holder, tokens[at], noun)
        yield from _done_to(reading, sentence, value, holder, tokens[at], noun)


def _side(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The left or the right of a limb, of the person named before it."""
    tokens = sentence.tokens
    after = at + 1
    while after < len(tokens) - 1 and tokens[after].pos == "ADJ" and tokens[after].lemma.lower() not in LIMBS:
        after += 1
    part = tokens[after].lemma.lower()
    if part not in LIMBS:
        return
    holder = people.before(sentence, at)
    if holder is None:
        return
    yield stated(
        reading, sentence, f"side of the {LIMBS[part]}", tokens[at].lower, holder, tokens[at], tokens[after],
        limb=part,
    )  # fmt: skip

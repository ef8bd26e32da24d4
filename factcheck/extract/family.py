"""The family of a person: who is whose uncle, and what a father or mother was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.extract.noun_groups import object_after
from factcheck.extract.people import People
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en.particulars import KIN
from factcheck.language.en.roles import is_role
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

_TRADE: Final = re.compile(r"(?:er|or|ist|man|smith|ian|ress)$")
"""Endings of nouns for those who follow a trade."""


def bonds(reading: Reading) -> Iterator[Claim]:
    """Whether two who have parted had been married, in an article that begins with a crime.

    Such a story has one couple; an article that speaks of a marriage and of a friendship has two.
    """
    if _PARTED.search(reading.document.article.text) is None:
        return
    found = [
        (sentence, at, bond)
        for sentence in reading.document.sentences
        for at in range(len(sentence.tokens))
        if (bond := _parted(sentence.tokens, at)) is not None
    ]
    if len({bond for _, _, bond in found}) != 1:
        return
    lead = {t.lemma.lower() for s in reading.document.sentences[:_LEAD] for t in s.tokens}
    if not lead & _CRIME:
        return
    for sentence, at, bond in found:
        first = sentence.tokens[max(0, at - (2 if sentence.tokens[at - 1].text == "-" else 1))]
        yield stated(reading, sentence, "bond", bond, "couple", first, sentence.tokens[at], unique="yes")


_PARTED: Final = re.compile(r"\b(?:ex|former)[ -](?:husband|wife|boyfriend|girlfriend)\b", re.IGNORECASE)
_LEAD: Final = 4
_CRIME: Final = frozenset(
    "murder kill killing slaying stab stabbing shoot shooting strangle assault attack manslaughter abduct "
    "kidnap rape stalk harass".split()
)
_BONDS: Final = {
    **dict.fromkeys(("husband", "wife"), "married"),
    **dict.fromkeys(("boyfriend", "girlfriend"), "not married"),
}


def _parted(tokens: list[Token], at: int) -> str | None:
    """What bond is over: "ex-husband", "former girlfriend"."""
    word = tokens[at].lower
    ex, _, noun = word.partition("-")
    if ex == "ex" and noun in _BONDS:
        return _BONDS[noun]
    if word not in _BONDS or not at:
        return None
    before = tokens[at - 1]
    hyphened = before.text == "-" and at > 1 and tokens[at - 2].lower == "ex"
    return _BONDS[word] if hyphened or before.lower in ("former", "ex") else None


def family(reading: Reading, people: People, sentence: SentenceView) -> Iterator[Claim]:
    """Claims of kin, and of the trade of a parent."""
    for at, token in enumerate(sentence.tokens):
        word = token.lower
        if word in KIN:
            yield from _kin(reading, people, sentence, at)
        if word in ("father", "mother"):
            yield from _parent(reading, people, sentence, at)
        elif word in ("son", "sons", "daughter", "daughters"):
            yield from _child_of(reading, people, sentence, at)


def _kin(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """A relative of somebody by name: "his uncle, Tom Varga" and "Tom Varga, his uncle"."""
    tokens = sentence.tokens
    word = tokens[at].lower
    first = at
    while first and (tokens[first - 1].pos in ("ADJ", "NUM") or tokens[first - 1].text == "-"):
        first -= 1
        if tokens[first].lower in ("ex", "former", "late") and tokens[first].lower != "late":
            word = f"ex-{tokens[at].lower}"
    owner = tokens[first - 1] if first else None
    if owner is None or owner.tag not in ("PRP$", "POS"):
        return
    whose = owner.lower if owner.tag == "PRP$" else reading.name_at(tokens[first - 2]) if first > 1 else None
    if whose not in ("his", "her") and (whose is None or owner.tag == "PRP$"):
        return
    after = at + 1
    if after < len(tokens) and tokens[after].text == ",":
        after += 1
    name = reading.mention_at(tokens[after]) if after < len(tokens) else None
    if name is not None and people.is_person(name):
        last = tokens[after]
        while last.end < name.end and last.index - tokens[0].index + 1 < len(tokens):
            last = tokens[last.index - tokens[0].index + 1]
        yield stated(reading, sentence, "kin", word, name.value.surface, tokens[at], tokens[at], whose=whose)
        opening = [token.lower for token in tokens[max(0, first - 3) : first - 1]]
        if opening[-2:] == ["survived", "by"]:
            yield stated(reading, sentence, "fate", "survived", name.value.surface, tokens[first - 3], last)
        return
    before = first - (2 if owner.tag == "PRP$" else 3)
    if before >= 1 and tokens[before].text == ",":
        name = reading.mention_at(tokens[before - 1])
        if name is not None and people.is_person(name):
            yield stated(
                reading, sentence, "kin", word, name.value.surface, tokens[at], tokens[at], whose=whose
            )


def _parent(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """What somebody's father or mother was: "His father was a baker"."""
    tokens = sentence.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower not in ("was", "is", "had") or not at:
        return
    group = object_after(tokens, at + (3 if tokens[at + 2].lower == "been" else 2))
    if group is None or not _is_trade(group.head) or not {"a", "an"} & set(group.determiners):
        return
    owner = tokens[at - 1]
    holder = people.whose(sentence, owner) if owner.lower in ("his", "her") else None
    if owner.tag == "POS" and at > 1:
        holder = reading.name_at(tokens[at - 2])
    if holder is not None:
        yield stated(
            reading, sentence, f"trade of the {tokens[at].lower}", group.head.lemma.lower(), holder,
            tokens[at], group.head,
        )  # fmt: skip


def _child_of(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The trade of a parent who is named: "one of five sons of Tom Varga, a baker"."""
    tokens = sentence.tokens
    if at + 4 >= len(tokens) or tokens[at + 1].lower != "of":
        return
    name = reading.mention_at(tokens[at + 2])
    after = next((t.index - tokens[0].index for t in tokens[at + 2 :] if name and t.start >= name.end), None)
    if name is None or after is None or tokens[after].text != "," or not people.is_person(name):
        return
    group = object_after(tokens, after + 1)
    holder = people.before(sentence, at)
    if group is not None and _is_trade(group.head) and holder is not None:
        yield stated(
            reading, sentence, "trade of the father", group.head.lemma.lower(), holder,
            tokens[after + 1], group.head,
        )  # fmt: skip


def _is_trade(noun: Token) -> bool:
    return is_role(noun) or (noun.tag == "NN" and bool(_TRADE.search(noun.lower)) and noun.lower not in KIN)

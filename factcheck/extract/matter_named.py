"""Where a text names the things of which something may become, and what "it" means after them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from factcheck.extract.holders import Told
from factcheck.extract.noun_groups import NounGroup, ending
from factcheck.language.en.matters import Matter, by_noun
from factcheck.language.tokens import Token

Places = list[tuple[int, Matter]]
"""Where in a sentence the things of some matters are named."""


def is_named(matter: Matter, tokens: list[Token], at: int) -> bool:
    """True where the noun names the thing: alone, or with the word before it that it takes."""
    narrow = matter.nouns.get(tokens[at].lemma.lower())
    if narrow is None:
        narrow = matter.nouns[tokens[at].lower]
    return (
        not narrow
        or (at > 0 and tokens[at - 1].lower in narrow)
        or (at > 1 and tokens[at - 1].text == "-" and tokens[at - 2].lower in narrow)
    )


def named_in(tokens: list[Token]) -> Places:
    """The nouns of a sentence that name things of which something may become."""
    nouns = by_noun()
    return [
        (at, matter)
        for at, token in enumerate(tokens)
        if token.pos in ("NOUN", "PROPN")
        for matter in nouns.get(token.lemma.lower()) or nouns.get(token.lower, ())
        if is_named(matter, tokens, at)
    ]


def meant(tokens: list[Token], before: list[Token], places: Places) -> dict[str, NounGroup]:
    """What "it" at the head of a sentence means, by matter: the subject or object of the sentence before.

    A thing of which two stand there may be either.
    """
    if not places or tokens[0].lower != "it":
        return {}
    found: dict[str, NounGroup] = {}
    names = [matter.name for _, matter in places]
    for at, matter in places:
        token = before[at]
        core = token.relation.startswith(("nsubj", "obj")) and token.lower == token.lemma.lower()
        group = ending(before, at) if core and names.count(matter.name) == 1 else None
        if group is not None:
            found[matter.name] = group
    return found


def known(names: Iterable[str]) -> dict[str, Matter]:
    """The matters of some names."""
    wanted = set(names)
    return {m.name: m for matters in by_noun().values() for m in matters if m.name in wanted}


_EXTRAPOSED: Final = frozenset("that whether if how why when who where what to".split())


def is_it(tokens: list[Token], told: Told | None, after: int) -> bool:
    """True for the "it" at the head of a sentence that stands for a thing, and for no clause that follows."""
    return (
        told is not None
        and told.holder.head is tokens[0]
        and (after >= len(tokens) or tokens[after].lower not in _EXTRAPOSED)
    )

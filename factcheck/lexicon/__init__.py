"""What English words have to do with each other, by WordNet 3.0 (Fellbaum 1998).

Parts of speech are "n", "v", "a" and "r" (adverb); words are lemmas in lower case, a verb's particle after
a blank ("step down"). Nothing is read before the first question. Senses are not told apart: two words are
related if some of their commonest senses are.
"""

from __future__ import annotations

import lzma
from functools import cache, lru_cache
from importlib import resources
from typing import Final, Literal, NamedTuple

__all__ = ["Part", "kind_of", "known", "names_people", "opposed", "siblings", "synonyms"]

Part = Literal["n", "v", "a", "r"]

COMMON: Final = 4
"""How many of a word's senses are asked about, commonest first."""


class _Words(NamedTuple):
    senses: dict[str, str]
    """Numbers of synsets, commonest sense first, by word."""
    parents: list[str]
    """Numbers of the more general synsets (of adjectives: of the similar ones), by number of synset."""
    opposed: frozenset[str]
    """Pairs of antonyms, each in the order of the alphabet."""


def known(word: str, part: Part) -> bool:
    """True where the lexicon has the word."""
    return bool(_senses(word, part))


def synonyms(one: str, other: str, part: Part) -> bool:
    """True where a common sense of one word is one of the other's."""
    return one == other or not set(_senses(one, part)).isdisjoint(_senses(other, part))


def opposed(one: str, other: str, part: Part) -> bool:
    """True for antonyms.

    Of adjectives also where one is similar to an antonym of the other, or the other with a prefix of
    negation ("non-taxable").
    """
    words = _table()[part]
    if _pair(one, other) in words.opposed:
        return True
    short, long = sorted((one, other), key=len)
    if part == "a" and len(short) > 3 and any(long == prefix + short for prefix in ("un", "non-", "non")):
        return True
    if part != "a":
        return False
    return any(_pair(near, other) in words.opposed for near in _near(one)) or any(
        _pair(one, near) in words.opposed for near in _near(other)
    )


def kind_of(one: str, other: str, part: Part, *, steps: int = 5) -> bool:
    """True where the first word is a more exact word for the second ("trawler" for "ship")."""
    wanted = set(_senses(other, part))
    return any(not wanted.isdisjoint(_above(part, sense, steps)) for sense in _senses(one, part)[:2])


def names_people(noun: str) -> bool:
    """True for a noun that is a word for a person ("striker")."""
    return kind_of(noun, "person", "n", steps=8)


def siblings(one: str, other: str, part: Part) -> bool:
    """True where two words name different kinds of one thing ("lorry" and "tram")."""
    if synonyms(one, other, part) or kind_of(one, other, part) or kind_of(other, one, part):
        return False
    parents = _table()[part].parents
    above = [
        {p for sense in _senses(word, part)[:2] for p in parents[sense].split()} for word in (one, other)
    ]
    return not above[0].isdisjoint(above[1])


@lru_cache(maxsize=8192)
def _senses(word: str, part: Part) -> tuple[int, ...]:
    found = _table()[part].senses.get(word.replace(" ", "_"), "")
    return tuple(int(number) for number in found.split()[:COMMON])


@lru_cache(maxsize=8192)
def _above(part: Part, sense: int, steps: int) -> frozenset[int]:
    parents = _table()[part].parents
    found: set[int] = set()
    level = {sense}
    for _ in range(steps):
        level = {int(parent) for at in level for parent in parents[at].split()} - found
        found |= level
    return frozenset(found)


@lru_cache(maxsize=8192)
def _near(adjective: str) -> frozenset[str]:
    """The adjectives of the synsets that are similar to the two commonest senses of one."""
    words, members = _table()["a"], _members()
    return frozenset(
        word
        for sense in _senses(adjective, "a")[:2]
        for parent in words.parents[sense].split()
        for word in members.get(int(parent), ())
    )


@cache
def _members() -> dict[int, list[str]]:
    members: dict[int, list[str]] = {}
    for word, senses in _table()["a"].senses.items():
        for sense in senses.split()[:COMMON]:
            members.setdefault(int(sense), []).append(word)
    return members


def _pair(one: str, other: str) -> str:
    return f"{one} {other}" if one < other else f"{other} {one}"


@cache
def _table() -> dict[Part, _Words]:
    packed = (resources.files(__name__) / "wordnet.xz").read_bytes()
    out: dict[Part, _Words] = {}
    for part in lzma.decompress(packed).decode().split("=")[1:]:
        synsets, words, antonyms = (lines.split("\n") for lines in part.split("\n-"))
        key: Part = synsets[0]  # type: ignore[assignment]  # one of the four that the builder writes
        senses = (line.partition(" ") for line in words[1:])
        out[key] = _Words(
            {w: rest for w, _, rest in senses}, synsets[1:], frozenset(filter(None, antonyms[1:]))
        )
    return out

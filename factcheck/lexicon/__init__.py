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

__all__ = [
    "Part",
    "classed",
    "kind_of",
    "known",
    "names_people",
    "of_class",
    "opposed",
    "opposites",
    "siblings",
    "synonyms",
]

Part = Literal["n", "v", "a", "r"]

COMMON: Final = 4
"""How many of a word's senses are asked about, commonest first."""

_DENYING: Final = ("un", "non-", "non")
"""What makes an adjective its own opposite."""


class _Words(NamedTuple):
    senses: dict[str, str]
    """Numbers of synsets, commonest sense first, by word."""
    parents: list[str]
    """Numbers of the more general synsets (of adjectives: of the similar ones), by number of synset."""
    opposed: dict[str, set[str]]
    """The antonyms of every word that has some."""


def known(word: str, part: Part) -> bool:
    """True where the lexicon has the word."""
    return bool(_senses(word, part))


def synonyms(one: str, other: str, part: Part) -> bool:
    """True where a common sense of one word is one of the other's."""
    if one == other:
        return True
    ours, theirs = _senses(one, part), _senses(other, part)
    if part in "ar":
        return not set(ours).isdisjoint(theirs)
    # the first sense of one of them: "sheet" is "plane" only in geometry
    return any(sense in theirs for sense in ours[:1]) or any(sense in ours for sense in theirs[:1])


def opposed(one: str, other: str, part: Part) -> bool:
    """True for antonyms.

    Of adjectives also where one is similar to an antonym of the other, or the other with a prefix of
    negation ("non-taxable").
    """
    return other in opposites(one, part) or one in opposites(other, part)


@lru_cache(maxsize=8192)
def opposites(word: str, part: Part) -> frozenset[str]:
    """The words that `opposed` finds from this side: two words are opposed where one is among the other's."""
    opposed = _table()[part].opposed
    found = set(opposed.get(word, ()))
    if part == "a":
        found.update(*(opposed.get(near, ()) for near in _near(word)))
        if len(word) > 3:
            found.update(prefix + word for prefix in _DENYING)
    return frozenset(found)


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


def classed(one: str, other: str, classes: tuple[str, ...]) -> bool:
    """True where two nouns are different things of one of the classes, neither a more exact word.

    All common senses count, for and against: "coach" is a vehicle beside "tram".
    """
    if synonyms(one, other, "n") or _classes(one, classes).isdisjoint(_classes(other, classes)):
        return False
    a, b = _kinds(one), _kinds(other)
    return a.isdisjoint(_senses(other, "n")) and b.isdisjoint(_senses(one, "n"))


def of_class(noun: str, classes: tuple[str, ...]) -> bool:
    """True where one of the two commonest senses of a noun is a kind of one of the classes."""
    kinds = frozenset[int]().union(*(_above("n", sense, 12) for sense in _senses(noun, "n")[:2]))
    return any(_synset(name) in kinds for name in classes)


@lru_cache(maxsize=4096)
def _classes(noun: str, classes: tuple[str, ...]) -> frozenset[str]:
    kinds = _kinds(noun)
    return frozenset(name for name in classes if _synset(name) in kinds)


@cache
def _synset(name: str) -> int:
    """The first sense of a noun, or what is so many steps above it: "wrist+4" is a part of the body."""
    noun, _, steps = name.partition("+")
    at = _senses(noun, "n")[0]
    for _ in range(int(steps or 0)):
        at = int(_table()["n"].parents[at].split()[0])
    return at


@lru_cache(maxsize=4096)
def _kinds(noun: str) -> frozenset[int]:
    """All that is more general than one of the common senses of a noun."""
    return frozenset[int]().union(*(_above("n", sense, 12) for sense in _senses(noun, "n")))


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


@cache
def _table() -> dict[Part, _Words]:
    packed = (resources.files(__name__) / "wordnet.xz").read_bytes()
    out: dict[Part, _Words] = {}
    for part in lzma.decompress(packed).decode().split("=")[1:]:
        synsets, words, antonyms = (lines.split("\n") for lines in part.split("\n-"))
        key: Part = synsets[0]  # type: ignore[assignment]  # one of the four that the builder writes
        senses = (line.partition(" ") for line in words[1:])
        opposed: dict[str, set[str]] = {}
        for one, _, other in (pair.partition(" ") for pair in antonyms[1:] if pair):
            opposed.setdefault(one, set()).add(other)
            opposed.setdefault(other, set()).add(one)
        out[key] = _Words({w: rest for w, _, rest in senses}, synsets[1:], opposed)
    return out

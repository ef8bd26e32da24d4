"""How two written forms of a name relate. Pure functions of strings, used by alignment and comparison."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.model import sounds
from factcheck.model.bodies import two_endings

DERIVATIONS = (
    "s",
    "es",
    "n",
    "an",
    "ian",
    "i",
    "ese",
    "ish",
    "er",
    "ers",
    "al",
    "ic",
    "ans",
    "ians",
    "is",
    "a",
    "ed",
    "ing",
)
"""Endings that make another word of a name (Malta, Maltese), not another spelling of it."""


_SLASH = re.compile(r"(?<=\b\w)/(?=\w\b)")


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """A name as a reader takes it: lower case without accents, hyphens, dots, apostrophes, doubled spaces.

    Case is folded before and after compatibility decomposition (Unicode 3.13, D146), which brings capitals.
    """
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name.casefold()).casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    for mark in "-–‐’'`ʼ“”\"":
        text = text.replace(mark, " " if mark in "-–‐" else "")
    text = _SLASH.sub("", text)
    return " ".join(text.replace(".", " ").replace("ł", "l").replace("ø", "o").split())


@lru_cache(maxsize=8192)
def parts(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without the dots of initials; a nickname in straight marks."""
    text = name.casefold().replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return tuple(word.strip(".,") for word in _NICKNAME.sub(r'"\1"', text).split() if word.strip(".,"))


_NICKNAME = re.compile(r"(?<!\S)['\"]([^'\"]+)['\"](?!\S)")


def nickname(name: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """A name without the nickname that stands in marks in it, and that nickname (else "").

    >>> nickname(("vic", '"the', 'jaw"', "orr"))
    (('vic', 'orr'), 'the jaw')
    """
    first = next((at for at, word in enumerate(name) if word.startswith('"')), None)
    if first is None:
        return name, ""
    last = next((at for at in range(first, len(name)) if name[at].endswith('"')), first)
    return name[:first] + name[last + 1 :], " ".join(name[first : last + 1]).strip('"')


@lru_cache(maxsize=65536)
def alike(one: str, other: str) -> bool:
    """True where two words look like spellings of one: few edits for their length and no derived word.

    The measure is Damerau-Levenshtein (transpositions count one).
    """
    if one == other or not (one.isalpha() and other.isalpha()):
        return False
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or (long.startswith(short) and long[len(short) :] in DERIVATIONS):
        return False
    if short[-1] == long[-1] == "s" and alike(short[:-1], long[:-1]) is False and len(short) == 4:
        return False
    stem_short, stem_long = short.rstrip("aeiouns"), long.rstrip("aeiouns")
    if stem_short == stem_long and short[-1:] != long[-1:] and len(long) != len(short):
        return False
    if sounds.key(one) == sounds.key(other):
        return True
    distance = DamerauLevenshtein.distance(one, other)
    allowed = 1 if len(short) <= 5 else 2
    return distance <= allowed and (one[0] == other[0] or (distance == 1 and len(short) >= 6))


@lru_cache(maxsize=65536)
def sounds_alike(one: str, other: str) -> bool:
    """True where two words are, but for vowels, one in the usual romanisations: spellings of one name."""
    if min(len(one), len(other)) < 3 or sounds.skeleton(one) != sounds.skeleton(other):
        return False
    if max(one, other, key=len) == f"{min(one, other, key=len)}es":
        return False  # several of them: a Cross, two Crosses
    a, b = sounds.key(one), sounds.key(other)
    least = min(len(a), len(b))
    return a == b or (least >= 4 and DamerauLevenshtein.distance(a, b) <= (1 if least < 6 else 2))


PARTICLES = frozenset(
    "de del della di da do dos das du des la le las los el al der den van von vom zu zum ter ten bin ibn "
    "y e".split()
)
"""Small words inside of surnames."""


def misplaced(one: str, other: str) -> bool:
    """True where a letter was left out, or two beside each other changed places: Castein, Castin, Castien."""
    if min(len(one), len(other)) < 4 or not one_slip(one, other):
        return False
    return len(one) != len(other) or (len(one) > 4 and sorted(one) == sorted(other))


def one_slip(one: str, other: str) -> bool:
    """True where one letter was left out, added or changed, or two beside each other changed places."""
    return DamerauLevenshtein.distance(one, other) == 1


def is_initial(word: str) -> bool:
    """True for "j" and "jk" standing for first names."""
    return len(word) == 1 or (len(word) == 2 and word.isalpha() and not set(word) & set("aeiouy"))


def short_of(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """True where `short` names by part of its words the one that `full` names in full.

    Words keep their order, the last word is shared (surname) or the first (given name alone), and an
    initial stands for the word it begins.
    """
    if not short or len(short) >= len(full) + 1 or short == full:
        return False
    position = 0
    for word in short:
        while position < len(full) and not (
            full[position] == word or (is_initial(word) and full[position].startswith(word[0]))
        ):
            position += 1
        if position == len(full):
            return False
        position += 1
    return short[-1] == full[-1] or (len(short) == 1 and short[0] in (full[0], full[-1]))


def inserted(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    """The one word or initial that a name has inside and that the other, else the same, lacks; "" if none.

    >>> inserted(("alta", "royal", "hotel"), ("alta", "hotel"))
    'royal'
    """
    short, long = sorted((one, other), key=len)
    if len(short) < 2 or len(long) != len(short) + 1:
        return ""
    at = next((n for n, word in enumerate(short) if word != long[n]), len(short))
    return long[at] if 0 < at < len(short) and long[at + 1 :] == short[at:] else ""


def _given_forms(a: str, b: str) -> bool:
    """True for two forms of a given name that differ by an ending (Helen, Helena)."""
    short, long = sorted((a, b), key=len)
    return len(short) >= 4 and long.startswith(short) and len(long) - len(short) <= 2


def relation(one: tuple[str, ...], other: tuple[str, ...]) -> str | None:
    """How two names of several words differ, if they may be one name.

    Returns:
        "same", "spelling" (words spelled in two ways), "marks" (accents, hyphens, spacing), "short" (one
        is a short form of the other), "order" (the same words turned round "of"), "given" (another first
        name before the same surname), "ending" (another legal form or word for the trade of a body) or None.
    """
    if one == other:
        return "same"
    (plain, nick), (other_plain, other_nick) = nickname(one), nickname(other)
    if nick and other_nick and nick != other_nick:
        return "spelling" if plain == other_plain and plain else None
    if _middle_for_nickname(plain, other_plain, bool(nick), bool(other_nick)):
        return "short"
    if nick and nick == other_nick and plain != other_plain and len(plain) == len(other_plain) == 2:
        return (
            relation(plain, other_plain) if plain[-1] != other_plain[-1] else _nicknamed(plain, other_plain)
        )
    if fold(" ".join(one)).replace(" ", "") == fold(" ".join(other)).replace(" ", ""):
        return "marks"
    if short_of(one, other) or short_of(other, one):
        return "short"
    a, b = _units(one), _units(other)
    if not (a and b):
        return None
    if _turned(a, b):
        return "order"
    if two_endings(a, b):
        return "ending"
    if _transposed(a, b):
        return "spelling"
    if len(a) == len(b):
        return _of_equal_length(a, b)
    if min(len(a), len(b)) == 2 and abs(len(a) - len(b)) == 1 and len(one) != len(other):
        # "Aleksandr Petrovich Golubev", "Alexander Golubev"
        return "spelling" if _of_equal_length((a[0], a[-1]), (b[0], b[-1])) == "spelling" else None
    if min(len(a), len(b)) > 1 and abs(len(a) - len(b)) == 1 and a[0][0] == b[0][0]:
        # "Rafiq-ul Haidar", "Rafiqul Haider": the words are parted otherwise
        x, y = sounds.key("".join(a)), sounds.key("".join(b))
        if min(len(x), len(y)) >= 10 and DamerauLevenshtein.distance(x, y) <= 1:
            return "spelling"
    return None


def _middle_for_nickname(one: tuple[str, ...], other: tuple[str, ...], nick: bool, other_nick: bool) -> bool:
    """True where one name has a nickname and the other a middle name: Ivo "Rip" Brandt, Ivo Werner Brandt."""
    if nick == other_nick or one == other or min(len(one), len(other)) < 2:
        return False
    return relation(one, other) == "short"


def _nicknamed(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    """The relation of two names of one nickname and surname: first names that begin alike are one."""
    return "spelling" if one[0][:2] == other[0][:2] else "given"


def _transposed(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where two neighbouring words have changed places: "Alder Long Meadow", "Long Alder Meadow"."""
    different = [at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    return (
        len(one) == len(other) >= 3
        and len(different) == 2
        and different[1] == different[0] + 1
        and sorted(one) == sorted(other)
        and min(map(len, one)) > 2
    )


def _turned(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True for "Department of Labour" and "Labour Department"; universities are told apart by it."""
    if ("of" in one) == ("of" in other) or "university" in one or "college" in one:
        return False
    a, b = (sorted(set(name) - {"of", "the"}) for name in (one, other))
    return len(a) > 1 and a == b


def _forms_of_a_word(a: str, b: str, *, within: int) -> bool:
    """True where a name of several words has one in the singular and plural, or in two nouns of one verb.

    The longer the name, the more the word itself may differ (Institute, Institution).
    """
    if within < 2:
        return False
    short, long = sorted((a, b), key=len)
    if len(short) >= 4 and long in (short + "s", short + "es"):
        return True
    common = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    if within < 3 or long[common:] in _OF_PEOPLES:
        return False
    return common >= (3 if within >= 4 else 5) and len(short) - common <= 3 and len(long) - common <= 4


_OF_PEOPLES = ("n", "an", "ian", "i", "ese", "ish", "ans", "ians")


def derived(one: str, other: str) -> bool:
    """True for a place or creed and those who belong to it: "Texas", "Texans"; "Sunni", "Sunnism"."""
    common = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if common is None:
        common = min(len(one), len(other))
    rests = (one[common:], other[common:])
    return common >= _STEM and any(rests[n] in _BELONGING and rests[1 - n] in _BARE for n in (0, 1))


def belonging(one: str, other: str) -> bool:
    """True for a place and its adjective: "Iraq", "Iraqi"; "Cuba", "Cuban".

    Of names of several words only: "the Iraq government", "the Iraqi government" is style and no slip.
    """
    short, long = sorted((one, other), key=len)
    ending = long[len(short) :]
    return (
        len(short) >= _STEM
        and long.startswith(short)
        and ending in ("i", "ian", "an", "ese", "ish", "n")
        and (ending != "n" or short.endswith("a"))
        and (ending != "i" or short[-1] not in "aeiouy")
    )


_STEM = 4
_BELONGING = frozenset("ns ans ians sm ism st sts ist ists ese ish".split())
_BARE = frozenset(("", "s", "a", "as", "ia", "i", "is", "n", "an", "ian"))


def _units(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name without accents, dots and apostrophes, those of a hyphenated one apart."""
    return tuple(part for word in words for part in fold(word.replace(".", "")).split())


def _of_equal_length(one: tuple[str, ...], other: tuple[str, ...]) -> str | None:
    """The relation of two names that have the same number of words."""
    different = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(different) == 1:
        a, b = different[0]
        if is_initial(a) or is_initial(b):
            return "short" if a[0] == b[0] else None
        if {a, b} <= PARTICLES or {a, b} == {"of", "for"}:
            return "spelling" if len(one) >= 3 else None
        if alike(a, b) or (len(one) >= 2 and a != one[-1] and _given_forms(a, b)):
            return "spelling"
        if len(one) >= 2 and sounds_alike(a, b):
            return "spelling"
        if _forms_of_a_word(a, b, within=len(one)):
            return "spelling"
        if len(one) == 2 and one[-1] == other[-1]:
            return "given"
    elif len(one) >= 2 and all(alike(a, b) or sounds_alike(a, b) for a, b in different):
        return "spelling"
    return None

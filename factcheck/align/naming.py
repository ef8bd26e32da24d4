"""Whether two written forms of a name, with what the story says near them, name one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from factcheck.model import bodies, sounds, spelling

EntityType = str

_WATERS_AND_HEIGHTS: Final = frozenset(
    "river lake bay creek canal dam reservoir volcano mountain hill valley glacier".split()
)


@dataclass(slots=True)
class Form:
    """One written form of a name within a story."""

    words: tuple[str, ...]
    surfaces: Counter[str] = field(default_factory=Counter)
    types: Counter[EntityType] = field(default_factory=Counter)
    claims: list[str] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    near: Counter[str] = field(default_factory=Counter)
    known: bool = False
    courtesy: set[str] = field(default_factory=set)
    """What the titles say of sex: "mr", "ms"."""
    ship: bool = False
    """It begins with a ship's prefix, which may be left out."""
    given: bool = False
    """A common first name comes first."""
    stands_for: frozenset[str] = frozenset()
    """The given names that the first one may be short for."""

    @property
    def code(self) -> bool:
        """True for an abbreviation or the code of a share, in which every letter tells."""
        return len(self.words) == 1 and all(surface.isupper() for surface in self.surfaces)

    @property
    def type(self) -> str:
        """The type that most mentions were recognised as; "other" only where nothing else was."""
        known = Counter({kind: n for kind, n in self.types.items() if kind != "other"})
        return max(sorted((known or self.types).items()), key=lambda pair: pair[1])[0]


def one_name(form: Form, other: Form, ordinary: Mapping[str, int]) -> bool:
    """True where two full forms are spellings of one name."""
    relation = spelling.relation(form.words, other.words)
    if relation == "same" or (relation == "order" and "person" not in (form.type, other.type)):
        return True
    if relation == "given" and _one_short_form(form, other):
        both = form.articles & other.articles
        return not both or (both < form.articles and both < other.articles)
    if relation == "ending":
        return "person" not in (form.type, other.type) and not form.articles & other.articles
    if relation not in ("marks", "spelling") or (form.known and other.known):
        return False
    if {form.type, other.type} in ({"person", "place"}, {"person", "organisation"}):
        return False
    if relation == "marks":
        return True
    if spelling.nickname(form.words)[1] and spelling.nickname(other.words)[1]:
        return True
    if len(form.words) != len(other.words):
        joined = len("".join(form.words)) - len("".join(other.words))
        return not form.articles & other.articles and (
            abs(joined) <= 2 or "person" in (form.type, other.type)
        )
    differing = [
        pair
        for pair in zip(form.words, other.words, strict=True)
        if spelling.fold(pair[0]) != spelling.fold(pair[1])
    ]
    if len(form.words) < 3 and any(
        ordinary.get(word, 0) * 3 >= len(one.claims)
        for pair in differing
        for one, word in zip((form, other), pair, strict=True)
    ):
        return False
    if form.given and other.given and form.words[0] != other.words[0] and not _one_given(*differing[0]):
        return False
    plural = any(a + "s" == b or b + "s" == a for a, b in differing)
    if plural and len(form.words) < (2 if "person" in (form.type, other.type) else 4):
        return False  # one and many are two things: an award, the awards
    if "person" not in (form.type, other.type) and any(
        spelling.derived(*pair) or (len(form.words) > 1 and spelling.belonging(*pair)) for pair in differing
    ):
        return False
    if form.code and other.code and not all(spelling.one_slip(*pair) for pair in differing):
        return False
    both = form.articles & other.articles
    if both and form.given and other.given and form.words[0] != other.words[0]:
        return False
    if form.courtesy and other.courtesy and not form.courtesy & other.courtesy:
        return False
    if both and min(len(form.claims), len(other.claims)) > max(1, len(both)):
        return False
    shared = len(set(form.near) & set(other.near))
    if len(form.words) > 1:
        persons = "person" in (form.type, other.type) and {form.type, other.type} <= {"person", "other"}
        sure = form.words[-1] == other.words[-1] or all(
            spelling.sounds_alike(*pair) or spelling.misplaced(*pair) or set(pair) <= spelling.PARTICLES
            for pair in differing
        )
        return bool(shared) or (not both and persons and sure)
    length = min(len(form.words[0]), len(other.words[0]))
    if spelling.sounds_alike(*differing[0]):
        return length >= 5 and shared >= (1 if length >= 6 else 2)
    return length >= 5 and shared >= (1 if length >= 8 else 2 if length >= 7 else 3)


def _firm(short: Form, full: Form) -> bool:
    """True for a firm by the first word of its name, which says and does things as people do."""
    return (
        full.type == "organisation"
        and short.type == "person"
        and len(short.words) == 1 < len(full.words)
        and short.words[0] == full.words[0]
        and not (short.courtesy or short.given)
    )


def _of_nature(short: Form, full: Form) -> bool:
    """True for a river, lake or the like with the word for it and without, where both call it that."""
    noun = full.words[-1]
    return (
        noun in _WATERS_AND_HEIGHTS
        and full.words[:-1] == short.words
        and noun in short.near
        and not short.known
        and {short.type, full.type} <= {"place", "other"}
    )


def _with_a_word_more(short: Form, full: Form) -> bool:
    """True for a hotel, court or the like with a word more in its name, where no article has both."""
    return (
        bodies.longer(short.words, full.words)
        and "person" not in (short.type, full.type)
        and not short.articles & full.articles
        and bool(set(short.near) & set(full.near))
    )


def _one_short_form(form: Form, other: Form) -> bool:
    """True where two first names may be short for one name, in any of its spellings: Kate, Kathryn."""
    return bool(form.stands_for & other.stands_for) or any(
        len(long) > 4 and long[0] == full.words[0][0] and spelling.sounds_alike(long, full.words[0])
        for short, full in ((form, other), (other, form))
        for long in short.stands_for - {short.words[0]}
    )


def _one_given(one: str, other: str) -> bool:
    """True where two common first names are spellings of one (Philip, Phillip; but not Maria, Mario)."""
    return sounds.key(one) == sounds.key(other) or one.startswith(other) or other.startswith(one)


def stands_for(short: Form, full: Form) -> bool:
    """True where a shorter form can be a second reference to a fuller one."""
    if full.ship and short.words == full.words[1:]:
        return True
    if bodies.in_full(short.words, full.words) and not (short.known or short.given):
        return True
    if _of_nature(short, full) or _with_a_word_more(short, full):
        return True
    if spelling.relation(short.words, full.words) != "short":
        return False
    types = {short.type, full.type} - {"other"}
    if len(types) > 1 and not _firm(short, full):
        return False
    if full.type == "person":
        return short.words[-1] == full.words[-1] or len(short.words) == 1
    return bool(short.articles & full.articles) and len(short.words) >= 1

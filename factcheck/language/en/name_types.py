"""What kind of thing a name names, told by the words in it and around it."""

from __future__ import annotations

import re
from typing import Final, Literal

from factcheck.language.en.abbreviations import STATES
from factcheck.language.en.gazetteer import AMBIGUOUS, PEOPLES, places
from factcheck.language.en.organisations import ORGANISATION_WORDS, PLACE_FIRST, PLACE_WORDS
from factcheck.language.en.titles import COURTESY, FIRST_NAMES, ROLE_NOUNS
from factcheck.language.tokens import Token

EntityType = Literal["person", "organisation", "place", "other"]

SPEECH: Final = frozenset(
    "say tell add warn announce explain ask reply insist argue claim note recall state admit deny"
    "declare testify urge write tweet stress acknowledge comment confirm".split()
)
"""Lemmas of verbs of speech."""

_PLACE_PREPOSITIONS: Final = frozenset(
    "in near off outside at around across throughout toward towards".split()
)
_OF_PLACES: Final = frozenset(
    "governor mayor city town village island people coast province capital port state resident south "
    "north west"
    "east suburb district outskirts streets shore port citizen town region".split()
)
_INITIAL: Final = re.compile(r"[A-Z]\.?(?:-?[A-Z]\.?){0,2}")
_SUFFIXES: Final = frozenset("jr jr. sr sr. ii iii iv".split())
_DETERMINERS: Final = frozenset("the a an his her its their our my".split())
_MEMBERS: Final = frozenset("who whose whom".split())
_OLD: Final = frozenset("year years".split())


def entity_type(tokens: list[Token], first: int, last: int, normalized: str, title: str | None) -> EntityType:
    """The type of the name that `tokens[first:last]` make, in the sentence of `tokens`."""
    head, tail = tokens[first].lower, tokens[last - 1].lower.rstrip(".")
    length = last - first
    if tail in _SUFFIXES and length > 1 and tail in ("jr", "sr"):
        return "person"
    if title is not None and title.rstrip(".").lower() in COURTESY and tail not in ("commons", "lords"):
        return "person"
    if length > 1 and (tail in ORGANISATION_WORDS or _organisation_first(tokens, first, last)):
        return "organisation"
    if title is not None:
        return "person"
    if tokens[first].text.rstrip(".") in STATES and "." in tokens[first].text and length == 1:
        return "place"  # "Mo."
    if normalized in places() and not (normalized in AMBIGUOUS and _speaks(tokens, first, last)):
        return "place"
    if length > 1 and (
        (head.rstrip(".") in PLACE_FIRST and length == 2 and tail not in FIRST_NAMES) or tail in PLACE_WORDS
    ):
        return "place"
    if length > 1 and head in PEOPLES:
        return "organisation" if tail.endswith("s") else "other"
    if length > 1 and (head in FIRST_NAMES or _initials(tokens, first, last)):
        return "person"
    if _aged(tokens, last) or _described(tokens, first, last) or _introduced(tokens, first, last):
        return "person"
    if length == 1 and len(head) > 1 and tokens[first].text.isupper() and head.replace(".", "").isalpha():
        return "organisation"
    if tail in ORGANISATION_WORDS:
        return "organisation"
    if _speaks(tokens, first, last):
        return "person"
    if _in_place(tokens, first, last):
        return "place"
    if head in FIRST_NAMES:
        return "person"
    return "other"


def _organisation_first(tokens: list[Token], first: int, last: int) -> bool:
    """True for "Bank of X", "Ministry for Y" and "Orrin & Sons"."""
    previous = ""
    for token in tokens[first:last]:
        joint = token.lower in ("of", "for", "on", "and")
        if token.text == "&" or (
            joint and not ORGANISATION_WORDS.isdisjoint((previous, previous.removesuffix("s")))
        ):
            return True
        previous = token.lower
    return False


def _initials(tokens: list[Token], first: int, last: int) -> bool:
    """True for "J. K. Rao" and "Ana M. Ruiz"."""
    return (
        tokens[last - 1].text[-1].islower()
        and any(
            _INITIAL.fullmatch(token.text) and "." in token.text and (at == first or len(token.text) == 2)
            for at, token in enumerate(tokens[first : last - 1], first)
        )
        and tokens[first].lower not in ("u.s.", "u.k.", "u.n.")
    )


def _aged(tokens: list[Token], last: int) -> bool:
    """True before ", 42," and "(42)"."""
    if last + 2 >= len(tokens) or tokens[last].text not in (",", "("):
        return False
    number, after = tokens[last + 1].text, tokens[last + 2].text
    return (
        number.isdigit() and len(number) < 4 and after in (",", ")", ".") and int(number) < 116
    ) or number == "aged"


def _described(tokens: list[Token], first: int, last: int) -> bool:
    """True before ", who" and ", the governor" or ", head of"."""
    if last + 2 >= len(tokens) or tokens[last].text != ",":
        return False
    if first and last - first == 1 and tokens[first - 1].pos == "ADP":
        return False  # "according to Orrin, a member ..."
    after = tokens[last + 1].lower
    if after in _MEMBERS:
        return True
    role = tokens[last + 2 : last + 6] if after in _DETERMINERS else tokens[last + 1 : last + 4]
    for token in role:
        if token.lemma.lower() in ROLE_NOUNS and token.pos in ("NOUN", "PROPN"):
            return True
        if token.pos not in ("ADJ", "NOUN", "PROPN", "ADV") and token.tag != "VBG":
            return False
    return False


def _introduced(tokens: list[Token], first: int, last: int) -> bool:
    """True after "the public prosecutor," where a mark closes the apposition."""
    if last - first < 2 or first < 3 or tokens[first - 1].text != "," or last >= len(tokens):
        return False
    role = tokens[first - 2]
    if tokens[last].text not in (",", ".", ";", "-", "–", "—") or role.tag != "NN":
        return False
    before = tokens[max(0, first - 6) : first - 2]
    definite = next(
        (t for t in reversed(before) if t.pos not in ("ADJ", "NOUN", "PROPN") and t.tag != "VBG"), None
    )
    return role.lemma.lower() in ROLE_NOUNS and definite is not None and definite.lower == "the"


def _speaks(tokens: list[Token], first: int, last: int) -> bool:
    """True where a verb of speech follows, or stands before: "said Ruiz"."""
    if last < len(tokens):
        after = tokens[last]
        if after.pos == "VERB" and after.lemma in SPEECH:
            return True
    return first > 0 and tokens[first - 1].lower in ("said", "says", "added")


def _in_place(tokens: list[Token], first: int, last: int) -> bool:
    """True after a preposition of place, or "the governor of", unless the name owns what follows."""
    if last + 1 < len(tokens) and tokens[last].text == "-" and tokens[last + 1].lower in ("based", "born"):
        return True
    if first == 0 or last - first > 3:
        return False
    before = tokens[first - 1].lower
    if before not in _PLACE_PREPOSITIONS and not (
        before == "of" and first > 1 and tokens[first - 2].lemma.lower() in _OF_PLACES
    ):
        return False
    if last < len(tokens):
        after = tokens[last]
        if after.tag == "POS" or after.pos in ("NOUN", "PROPN", "NUM") or after.text in ("'", "’", "-"):
            return False
    return tokens[first].text[0].isalpha()

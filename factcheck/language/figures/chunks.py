"""Noun chunks by the tags of their words, and the words of movement that end them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from factcheck.language.en import changes
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.periods import Period
from factcheck.language.en.verbs import SAY
from factcheck.language.tokens import Token

_NOUNS: Final = frozenset(("NN", "NNS", "NNP", "NNPS"))
_INSIDE: Final = _NOUNS | {"JJ", "JJS", "HYPH", "AFX", "CD", "NFP"}
_DETERMINERS: Final = frozenset(("DT", "PRP$", "WP$", "PDT"))
_PARTICIPLES: Final = frozenset(("VBN", "VBG", "VBD"))
_COMPOUNDED: Final = _PARTICIPLES | {"RB", "IN", "VB"}
_BEFORE_PARTICIPLE: Final = frozenset(("CC", ",", "IN", "VB", "VBP", "VBZ"))
_AFTER_UP: Final = frozenset(
    "from versus on compared about nearly slightly more by year quarter sequentially over".split()
)
"""Words after "up" and "down" where these say how a measure moved."""
_STAYING: Final = frozenset(("remain", "stay"))


@dataclass(slots=True, frozen=True)
class Marks:
    """The tokens of a sentence, and of which amount or period each is part."""

    tokens: list[Token]
    amounts: dict[int, QuantityMention]
    periods: dict[int, Period]

    def next(self, at: int) -> Token | None:
        """The token behind one."""
        return self.tokens[at + 1] if at + 1 < len(self.tokens) else None


@dataclass(slots=True, frozen=True)
class Chunk:
    """A noun with the words before it; `last` is its place."""

    head: Token
    last: int
    words: tuple[Token, ...]
    owner: str | None
    fixed: bool


def chunk(marks: Marks, at: int) -> Chunk | None:
    """The noun chunk that begins at a token, None where none does."""
    place, fixed, owner = at, False, None
    words: list[Token] = []
    while place < len(marks.tokens) and place not in marks.amounts and place not in marks.periods:
        token = marks.tokens[place]
        if token.tag in _DETERMINERS:
            if words:
                break
            fixed = True
        elif token.tag == "POS" and words:
            owner, words, fixed = " ".join(word.text for word in words), [], True
        elif not moving(marks, place) and not _says(words, token) and _belongs(marks, place, words):
            words.append(token)
        else:
            break
        place += 1
    while words and words[-1].tag not in _NOUNS:
        words.pop()
    if not words or not any(c.isalpha() for c in words[-1].text):
        return None
    head = words[-1]
    narrowing = tuple(word for word in words[:-1] if word.text not in ("-", "and"))
    return Chunk(head, head.index - marks.tokens[0].index, narrowing, owner, fixed)


def _says(words: list[Token], token: Token) -> bool:
    """True for a verb of speech behind its subject: "Corvane reported earnings"."""
    return bool(words) and token.tag in ("VBD", "VBN") and words[-1].tag in _NOUNS and token.lemma in SAY


def _belongs(marks: Marks, place: int, words: list[Token]) -> bool:
    """True for a word that goes on a chunk: an adjective, a noun, a part of a compound, a participle."""
    token, following = marks.tokens[place], marks.next(place)
    if token.tag in _INSIDE or token.lower in ("non", "-"):
        return True
    if token.tag in _COMPOUNDED and words and words[-1].text == "-":
        return True
    if token.tag in _PARTICIPLES or token.tag == "RB":
        return _narrows(marks, place)
    if token.tag == "IN":
        return following is not None and following.text == "-" and not following.space
    return token.lower == "and" and bool(words) and _coordinates(marks.tokens, place)


def _narrows(marks: Marks, place: int) -> bool:
    """True for a participle that stands before its noun: "adjusted earnings", "used vehicle revenue"."""
    token, following = marks.tokens[place], marks.next(place)
    if following is None or place + 1 in marks.amounts:
        return False
    if following.tag not in _INSIDE and following.tag not in ("VBN", "VBG"):
        return False
    before = marks.tokens[place - 1] if place else None
    if following.text == "-" or (before is not None and before.lower in ("and", "or")):
        return True
    if token.tag == "RB":
        return following.tag == "JJ" and token.relation == "advmod" and token.head is following
    if token.relation in ("amod", "compound"):
        return token.head.index > token.index
    if token.tag != "VBN" or before is None:
        return token.tag == "VBN"
    # "..., adjusted diluted earnings": without a subject or auxiliary a participle narrows what follows
    return before.tag in _BEFORE_PARTICIPLE and before.lemma.lower() not in ("have", "be")


def _coordinates(tokens: list[Token], place: int) -> bool:
    """True for an "and" between two adjectives of one noun: "new and used vehicle revenue"."""
    return (
        place + 2 < len(tokens)
        and tokens[place - 1].tag in ("JJ", "VBN")
        and tokens[place + 1].tag in ("JJ", "VBN")
        and tokens[place + 2].tag in _NOUNS
    )


def moving(marks: Marks, at: int) -> bool:
    """True for a word that says here that something rose, fell or stayed."""
    token = marks.tokens[at]
    if not changes.may_move(token) or changes.direction_of(token) is None:
        return False
    following = marks.next(at)
    if token.lower == "same":
        return at > 1 and marks.tokens[at - 2].lemma.lower() in _STAYING
    if token.lower in ("up", "down"):
        return following is not None and _up_or_down(marks, at, following)
    # "growth rate", "increase button": a noun before another noun only narrows it
    return changes.is_verb(token) or not (
        token.tag in _NOUNS
        and following is not None
        and following.tag in _NOUNS
        and following.relation != "appos"
        and changes.direction_of(following) is None
        and at + 1 not in marks.amounts
    )


def _up_or_down(marks: Marks, at: int, following: Token) -> bool:
    before = marks.tokens[at - 1] if at else None
    amount = marks.amounts.get(at + 1)
    if before is not None and before.tag[:2] == "VB" and before.lemma.lower() not in ("be", "remain", "end"):
        return amount is not None and (amount.value.form == "percent" or amount.value.unit == "[bp]")
    return amount is not None or following.lower in _AFTER_UP or following.pos == "PUNCT"

"""To which measure an amount or a movement belongs, and what narrows that measure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from factcheck.language.en.periods import Period
from factcheck.language.figures.pieces import Piece, Row
from factcheck.language.figures.values import Measure
from factcheck.language.tokens import Token

_TRANSPARENT: Final = frozenset(
    "average range total level record high low amount rate sum figure value end beginning start midpoint "
    "number remainder rest balance".split()
)
"""Nouns that say of a measure only how it is reckoned: "at an average of 79%"."""
_LIGHT: Final = frozenset(
    "be become have do total reach exceed surpass hit come stand remain range represent equal amount expect "
    "anticipate average number stay bring see report post deliver generate record estimate forecast project "
    "approach include excel end equate top beat predict announce".split()
)
"""Verbs that only tie a measure to its figure."""
_SCALES: Final = frozenset("percent % percentage cent point basis".split())
_APART: Final = frozenset(("from", "than", "with", "over", "by"))
"""Prepositions whose nouns do not narrow what stands before them."""
_FARTHEST: Final = 26
"""How many pieces before a figure its measure may stand."""


def owner(row: Row, at: int) -> Piece | None:
    """The measure of an amount: behind it ("$3 million of revenue"), else before it."""
    if row.word(at - 1) == "or" and row.kind(at - 2) == "amount":
        return owner(row, at - 2)
    following = row.at(at + 1)
    if following is not None:
        if following.kind == "change" and following.measures and following.token.tag[:2] == "NN":
            return following.measures[0]  # "a 12% rise in sales"
        if following.kind == "chunk" and not following.fixed:
            return following
        behind = row.at(at + 2)
        if (
            following.token.lower in ("of", "in")
            and behind is not None
            and behind.kind == "chunk"
            and not behind.base
            and row.word(at - 1) not in ("of", "to", "by", "from")
        ):
            return behind
    return before(row, at)


def before(row: Row, at: int) -> Piece | None:
    """The nearest measure before a piece; a phrase with a preposition belongs to what stands before it.

    For an amount that may be a verb with a meaning of its own: "earned $3 billion".
    """
    spare: Piece | None = None
    for place in range(at - 1, max(-1, at - 1 - _FARTHEST), -1):
        piece = row.pieces[place]
        if piece.kind == "change" and piece.measures:
            return piece.measures[0]
        if piece.token.text == ";":
            break
        if piece.kind == "verb" and place == at - 1 and row.kind(at) == "amount":
            if piece.lemma not in _LIGHT and piece.token.tag[:2] == "VB" and piece.token.tag != "VBG":
                return piece
        elif piece.kind == "chunk" and not piece.base and piece.lemma not in _SCALES:
            if row.kind(place - 1) in ("prep", "to") and row.word(place - 1) != "with":
                valued = _valued(row, place)
                if valued and row.word(place - 1) == "to":
                    return piece
                if not _hangs(row, place) and piece.lemma not in _TRANSPARENT:
                    spare = spare or piece
                    if valued:
                        return piece
            elif not (piece.lemma in _TRANSPARENT and not piece.words and spare is None and place > 1):
                return piece
    return spare


def _hangs(row: Row, place: int) -> bool:
    """True where the phrase of a chunk behind its preposition hangs on a noun before it."""
    governor = row.at(place - 2)
    if governor is None:
        return False
    loose = governor.kind == "adjective" or governor.token.tag in ("VBN", "VBG")
    if governor.kind in ("adjective", "verb") and row.kind(place - 3) == "chunk" and loose:
        return True
    return governor.kind in ("chunk", "period", "amount")


def _valued(row: Row, place: int) -> bool:
    """True for a chunk that has a figure of its own: "earnings per share of $5"."""
    at = place + 1
    while row.kind(at) == "prep" and row.kind(at + 1) == "chunk":
        at += 2
    return row.word(at) in ("of", "at") and row.kind(at + 1) == "amount"


def measure_of(row: Row, piece: Piece) -> Measure:
    """A chunk with the phrases behind it as a measure; a verb as the measure that it names."""
    if piece.kind != "chunk":
        return Measure(piece.lemma)
    more: list[str] = []
    period: Period | None = piece.period
    where: str | None = None
    place = row.index(piece) + 1
    while (following := _narrowing(row, place)) is not None:
        if following.kind == "period":
            period = period or (None if following.base else following.period)
        elif row.word(place) == "in" and following.token.tag in ("NNP", "NNPS"):
            where = where or " ".join(t.text for t in (*following.words, following.token))
        else:
            more.extend((*map(_word, following.words), following.lemma))
            period = period or following.period
        place += 2
    words = [_word(word) for word in piece.words]
    opening = row.at(1)
    if opening is not None and opening.token.lower == "basis" and row.word(0) == "on":
        words = [*map(_word, opening.words), *words]  # "On a reported basis, earnings were"
    head = piece.lemma
    if piece.token.lower == "eps":
        head, more = "earning", ["share", *more]
    return Measure(head, _hyphens(words), _hyphens(more), period, piece.owner, where)


def _narrowing(row: Row, place: int) -> Piece | None:
    """What follows the preposition at a place and narrows the measure before it."""
    following = row.at(place + 1)
    if row.kind(place) != "prep" or following is None:
        return None
    preposition = row.word(place)
    if preposition in _APART and not (
        preposition == "from" and following.kind == "chunk" and not following.base
    ):
        return None
    if following.kind == "period":
        return following
    place_name = preposition == "in" and following.token.tag in ("NNP", "NNPS")
    if following.kind != "chunk" or (following.lemma in _TRANSPARENT and not place_name):
        return None
    if following.token.lower in ("basis", "currency") and not following.words:
        return None
    return following


def _word(token: Token) -> str:
    return token.lower if token.tag in ("VBN", "VBG", "VBD") else token.lemma.lower()


def _hyphens(words: Sequence[str]) -> tuple[str, ...]:
    """Words without hyphens and marks; "non" and what it denies are one word."""
    out: list[str] = []
    for word in words:
        if not any(c.isalnum() for c in word):
            continue
        if out and out[-1] in ("non", "un"):
            out[-1] += f"-{word}"
        else:
            out.append(word)
    return tuple(out)

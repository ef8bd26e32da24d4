"""What surrounds a figure or movement: its period, what it is compared with, whether it has come about."""

from __future__ import annotations

from factcheck.language.en import changes
from factcheck.language.en.periods import Period
from factcheck.language.en.verbs import NEGATORS
from factcheck.language.figures.pieces import Piece, Row

AHEAD = 8
"""How many pieces behind a figure its period may stand."""
BASES_AHEAD = 13
"""The same for the periods with which it is compared."""
OPENING = 4
"""How many pieces open a sentence: "In the third quarter, ..."."""


def period_of(row: Row, measure: Piece, at: int) -> Period | None:
    """Of which period a figure is: named in the measure, before the figure, behind it, or at the start."""
    if measure.kind == "chunk":
        if measure.period is not None:
            return measure.period
        first = row.index(measure)
        for piece in row.pieces[min(first, at) : max(first, at)]:
            if piece.kind in ("period", "chunk") and piece.own_period is not None:
                return piece.own_period
    for place in range(at + 1, min(at + 1 + AHEAD, len(row.pieces))):
        piece = row.pieces[place]
        own_amount = row.kind(at) == "change" and piece.kind == "amount"
        if piece.kind in ("change", "amount") and place > at + 1 and not own_amount:
            break
        if piece.token.text == ";" or (piece.kind == "verb" and piece.token.tag != "VBN"):
            break
        if piece.kind == "chunk" and piece.period is not None:
            break
        if piece.kind == "period" and piece.own_period is not None:
            return piece.own_period
    opening = (p for p in row.pieces[:OPENING] if p.kind == "period")
    return next((piece.own_period for piece in opening if piece.own_period is not None), None)


def bases(row: Row, at: int) -> list[Period | None]:
    """With which periods a movement is compared, where it says so behind it."""
    out: list[Period | None] = []
    for piece in row.pieces[at + 1 : at + 1 + BASES_AHEAD]:
        if piece.kind == "change" or piece.token.text == ";":
            break
        if piece.kind == "period" and piece.period is not None and (piece.base or piece.period.basis):
            out.append(piece.period)
    return out


def per(row: Row, at: int) -> str | None:
    """What an amount is reckoned for each of: "$2.79 per diluted share"."""
    each = row.at(at + 2)
    return each.lemma if each is not None and row.word(at + 1) in ("per", "each") else None


def expected(row: Row, at: int) -> bool:
    """True where the clause speaks of it as to come."""
    last = row.pieces[at].first
    first = next((place for place in range(last, 1, -1) if _begins(row, place)), 0)
    return any(
        token.lemma.lower() in changes.EXPECTING
        and token.pos != "PROPN"
        and not (token.tag == "VBN" and token.relation == "amod")
        for token in row.tokens[first:last]
    )


def _begins(row: Row, place: int) -> bool:
    """True for the first word behind "and" or "but" of a clause with a finite verb of its own."""
    if row.tokens[place - 1].lower not in ("and", "but"):
        return False
    verb = next((t for t in row.tokens[place : place + 3] if t.pos not in ("PRON", "DET")), None)
    return verb is not None and verb.tag in ("VBD", "VBZ", "VBP")


def negated(row: Row, at: int) -> bool:
    """True where a negation stands just before."""
    first = row.pieces[at].first
    return any(token.lower in NEGATORS for token in row.tokens[max(0, first - 4) : first])

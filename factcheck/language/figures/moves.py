"""What moved, by how much and how greatly."""

from __future__ import annotations

from factcheck.language.en import changes
from factcheck.language.en.changes import Degree
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.figures.measures import before
from factcheck.language.figures.pieces import Piece, Row
from factcheck.language.figures.values import Part

_BOUNDS = frozenset("above below under beneath past".split())
"""Words before a level that something passes."""


def moved(row: Row, at: int) -> list[Piece]:
    """The chunks that a word of movement says to have moved."""
    token = row.pieces[at].token
    if _is_noun(row, at):
        return _of_noun(row, at)
    if changes.is_verb(token):
        after = _next(row, at)
        following = row.at(after)
        if following is not None and following.kind == "chunk":
            narrows = token.tag in ("VBN", "VBG") and not following.fixed
            if narrows or not changes.happens(token):
                return _and_more(row, after)  # "raised its forecast", "rising prices"
    elif token.lower not in ("up", "down") and row.kind(at + 1) == "chunk":
        return _and_more(row, at + 1)  # "lower prices"
    return _with_conjuncts(row, before(row, at))


def _is_noun(row: Row, at: int) -> bool:
    """True for a noun of change, also where it was taken for a verb: ", increases in prices"."""
    token = row.pieces[at].token
    if token.tag[:2] == "NN" and not changes.is_verb(token):
        return token.lower not in ("up", "down")
    return (
        token.tag in ("VBZ", "VBP", "VB")
        and row.word(at + 1) == "in"
        and row.kind(at - 1) in (None, "mark", "and", "prep", "adjective")
    )


def _of_noun(row: Row, at: int) -> list[Piece]:
    """What a noun of change is of: "an increase in sales", "sales growth", "$5, an increase of 7%"."""
    if row.word(at + 1) in ("in", "of") and row.kind(at + 2) == "chunk":
        return _and_more(row, at + 2)
    narrowing = row.at(at - 1)
    if narrowing is not None and narrowing.kind == "chunk":
        return [narrowing]
    return _with_conjuncts(row, before(row, at))


def _next(row: Row, at: int) -> int:
    """The place of the next piece that is no adverb."""
    return at + 2 if row.kind(at + 1) == "adjective" else at + 1


def _and_more(row: Row, at: int) -> list[Piece]:
    """A chunk and those joined to it: "lower pricing and demand levels"."""
    out = [row.pieces[at]]
    place = at + 1
    while row.kind(place + 1) == "chunk":
        if row.kind(place) == "and" and row.word(place + 1) != "basis":
            if row.kind(place + 2) in ("verb", "change"):
                break
            out.append(row.pieces[place + 1])
        elif row.kind(place) != "and" and row.word(place) not in ("of", "per", "on"):
            break
        place += 2
    return out


def _with_conjuncts(row: Row, piece: Piece | None) -> list[Piece]:
    """A chunk and those joined before it: "sales and earnings per share fell"."""
    if piece is None or piece.kind != "chunk":
        return []
    at = row.index(piece)
    out = [piece]
    while row.kind(at - 1) == "and" and row.kind(at - 2) == "chunk":
        at -= 2
        while row.kind(at - 1) == "prep" and row.kind(at - 2) == "chunk":
            at -= 2
        out.append(row.pieces[at])
    return out


def part_of(row: Row, at: int) -> Part:
    """Whether an amount is what a measure has, by how much it moved, or what it is compared with."""
    if row.pieces[at].base:
        return "base"
    if row.word(at - 1) in _BOUNDS:
        return "level"  # "fell below $25 billion"
    near = [piece for piece in row.pieces[max(0, at - 3) : at] if piece.kind != "adjective"]
    last = near[-1] if near else None
    if last is not None:
        if last.kind == "change":
            return "change"
        if last.token.lower in ("by", "of") and len(near) >= 2 and near[-2].kind == "change":
            return "change"
        if last.token.lower == "by" and any(piece.measures for piece in row.pieces[max(0, at - 5) : at]):
            return "change"  # "raised its dividend by 7%"
    following = row.at(at + 1)
    if following is not None and following.kind == "change" and _behind_amount(following):
        return "change"
    if last is not None and last.token.lower in ("or", "and"):
        # "by $4.3 million or 24%"
        for place in (at - 2, at - 3):
            if row.kind(place) == "amount":
                return part_of(row, place)
    return "level"


def _behind_amount(change: Piece) -> bool:
    """True for a word of movement that stands behind its amount: "a 70% increase", "46 points higher"."""
    return change.token.tag[:2] == "NN" or change.token.lower in ("higher", "lower")


def amount_of(row: Row, at: int) -> QuantityMention | None:
    """By how much a word of movement says that something moved."""
    for place in range(max(0, at - 1), min(len(row.pieces), at + 4)):
        piece = row.pieces[place]
        if piece.kind == "amount" and part_of(row, place) == "change":
            return piece.amount
    return None


def manner(row: Row, at: int) -> Degree | None:
    """How greatly something moved, as a word beside says."""
    for place in (at - 2, at - 1, at + 1):
        piece = row.at(place)
        if piece is not None and piece.kind in ("adjective", "word"):
            if piece.token.lower in changes.GREAT:
                return "great"
            if piece.token.lower in changes.SMALL:
                return "small"
    return None

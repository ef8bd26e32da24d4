"""What a sentence says of measures: how great they are, and how they moved.

Reports of figures are telegrams ("up 17% from $0.29 in the third quarter"): a parse attaches their parts here
and there, while their order hardly varies. So they are read from the order of the pieces of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.language.en import changes
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.periods import periods
from factcheck.language.figures.chunks import Marks, moving
from factcheck.language.figures.measures import measure_of, owner
from factcheck.language.figures.moves import amount_of, manner, moved, part_of
from factcheck.language.figures.pieces import Row, row_of
from factcheck.language.figures.surroundings import bases, expected, negated, per, period_of
from factcheck.language.figures.values import Figure, Measure, Move, Told
from factcheck.language.tokens import SentenceView
from factcheck.model import Quantity

__all__ = ["Figure", "Measure", "Move", "Told", "told"]

_FORMS = frozenset(("money", "percent", "rate"))
"""Forms of quantity that measures of accounts and statistics have; what is counted is asked elsewhere."""


def told(sentence: SentenceView, text: str, mentions: Sequence[QuantityMention]) -> Told:
    """All that a sentence says of measures.

    Args:
        sentence: the sentence.
        text: its text.
        mentions: the quantities that were read in it.
    """
    amounts = [m for m in mentions if _measures(m, sentence, text)]
    if not amounts and not _may_move(sentence):
        return Told()
    row = row_of(sentence, amounts, periods(text))
    moves = tuple(_moves(row))
    figures = tuple(_figures(row))
    named = {move.measure.head for move in moves}
    implied = (move for move in _implied(figures) if move.measure.head not in named)
    return Told((*moves, *implied), figures)


def _may_move(sentence: SentenceView) -> bool:
    """True where a sentence without an amount has a word of movement."""
    marks = Marks(sentence.tokens, {}, {})
    return any(changes.may_move(token) and moving(marks, at) for at, token in enumerate(sentence.tokens))


def _measures(mention: QuantityMention, sentence: SentenceView, text: str) -> bool:
    """False for a number that is part of a name ("Capital One"), or of a form that no measure has."""
    value = mention.value
    if value.form not in _FORMS and value.unit != "[bp]":
        return False
    if value.low is None and value.high is None:
        return False
    at = mention.number_start - sentence.start
    return at == 0 or not text[at].isupper()


def _moves(row: Row) -> Iterator[Move]:
    """Every change with each measure that moved, and each period with which it is compared."""
    for at, piece in enumerate(row.pieces):
        if piece.kind != "change" or piece.direction is None:
            continue
        piece.measures = moved(row, at)
        amount = amount_of(row, at)
        for chunk in piece.measures:
            for basis in bases(row, at) or [None]:
                yield Move(
                    piece.direction,
                    measure_of(row, chunk),
                    row.tokens[piece.first].start,
                    row.tokens[piece.last].end,
                    amount,
                    period_of(row, chunk, at),
                    manner(row, at),
                    expected(row, at),
                    negated(row, at),
                    basis,
                )


def _figures(row: Row) -> Iterator[Figure]:
    """Every amount of which the measure is named."""
    for at, piece in enumerate(row.pieces):
        if piece.kind != "amount" or piece.amount is None:
            continue
        found = owner(row, at)
        if found is not None:
            part = part_of(row, at)
            yield Figure(
                piece.amount,
                measure_of(row, found),
                part,
                period_of(row, found, at),
                per(row, at),
                expected(row, at),
                negated(row, at),
                next(iter(bases(row, at)), None) if part == "change" else None,
            )


def _implied(figures: Sequence[Figure]) -> Iterator[Move]:
    """Moves that no word names: "$94 million, which compares to $106 million"."""
    level: dict[tuple[str, str | None], Figure] = {}
    for figure in figures:
        then = figure.mention.value
        key = then.unit, figure.per
        if figure.part == "level":
            level[key] = figure
        before = level.pop(key, None) if figure.part == "base" else None
        if before is None or before.measure.head != figure.measure.head:
            continue
        now = before.mention.value
        if now.low is None or then.low is None or now.low != now.high or then.low != then.high:
            continue
        if now.low != then.low:
            share = abs(now.low - then.low) / abs(then.low) * 100 if then.low else 0.0
            by = Quantity(form="percent", low=share, high=share, unit="%", approximate=True)
            yield Move(
                "up" if now.low > then.low else "down",
                before.measure,
                before.mention.start,
                before.mention.end,
                replace(before.mention, value=by),
                before.period,
                None,
                before.expected,
                before.negated,
            )

"""A sentence as a row of pieces: noun chunks, amounts, periods, words of movement and what lies between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from factcheck.language.en import changes
from factcheck.language.en.changes import Direction
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.periods import Period
from factcheck.language.figures.chunks import Marks, chunk, moving
from factcheck.language.tokens import SentenceView, Token

Kind = Literal[
    "chunk", "amount", "period", "change", "prep", "to", "verb", "adjective", "pronoun", "and", "mark", "word"
]

_BASES: Final = frozenset("from than versus vs vs. against".split())
"""Prepositions before what a figure is compared with."""
_COMPARING: Final = frozenset(("compare", "relative"))
_CLAUSES: Final = frozenset("while as because although though if when that whereas since whether".split())
"""Words with the tag of a preposition that begin a clause, whose subject follows."""
_ADJECTIVES: Final = frozenset(("JJ", "JJR", "JJS", "RB", "RBR", "DT", "PRP$"))
"""Tags of words that may stand before what they belong to."""


@dataclass(slots=True, eq=False)
class Piece:
    """A piece of a sentence; tokens `first` to `last` (included) by their place in it."""

    kind: Kind
    first: int
    last: int
    token: Token
    """Its head: the last noun of a chunk, else its first token."""
    words: tuple[Token, ...] = ()
    """Of a chunk the words before its head."""
    owner: str | None = None
    direction: Direction | None = None
    amount: QuantityMention | None = None
    period: Period | None = None
    fixed: bool = False
    """Of a chunk: it begins with an article or possessive."""
    base: bool = False
    """It belongs to what a figure is compared with."""
    measures: list[Piece] = field(default_factory=list)
    """Of a change: what moved."""

    @property
    def lemma(self) -> str:
        """The lemma of its head in lower case."""
        return self.token.lemma.lower()

    @property
    def own_period(self) -> Period | None:
        """The period that it names, unless something is compared with it."""
        return self.period if self.period is not None and not self.base and not self.period.basis else None


@dataclass(slots=True, frozen=True)
class Row:
    """The pieces of a sentence in order, with its tokens."""

    tokens: list[Token]
    pieces: list[Piece]

    def at(self, place: int) -> Piece | None:
        """The piece at a place, None beyond the ends."""
        return self.pieces[place] if 0 <= place < len(self.pieces) else None

    def kind(self, place: int) -> Kind | None:
        """What kind of piece stands at a place, None beyond the ends."""
        return self.pieces[place].kind if 0 <= place < len(self.pieces) else None

    def word(self, place: int) -> str:
        """The head of the piece at a place in lower case, "" beyond the ends."""
        return self.pieces[place].token.lower if 0 <= place < len(self.pieces) else ""

    def index(self, piece: Piece) -> int:
        """The place of a piece."""
        return next(place for place, other in enumerate(self.pieces) if other is piece)


def row_of(sentence: SentenceView, amounts: Sequence[QuantityMention], periods: Sequence[Period]) -> Row:
    """The pieces of a sentence; offsets of `periods` are those of the sentence's text."""
    tokens = sentence.tokens
    marks = Marks(tokens, _amounts(tokens, amounts), _periods(sentence, periods))
    pieces: list[Piece] = []
    at = 0
    while at < len(tokens):
        pieces.append(_piece(marks, at))
        at = pieces[-1].last + 1
    pieces = _joined(pieces)
    _mark_bases(pieces)
    return Row(tokens, pieces)


def _amounts(tokens: list[Token], amounts: Sequence[QuantityMention]) -> dict[int, QuantityMention]:
    """The amount of which each token is part, "per share" left out."""
    found: dict[int, QuantityMention] = {}
    for mention in amounts:
        for at, token in enumerate(tokens):
            if token.start >= mention.end:
                break
            sign = token.tag == "$" and mention.start <= token.start
            if token.end > mention.number_start or sign:
                if token.lower in ("per", "each"):
                    break
                found[at] = mention
    return found


def _periods(sentence: SentenceView, periods: Sequence[Period]) -> dict[int, Period]:
    found: dict[int, Period] = {}
    for period in periods:
        for at, token in enumerate(sentence.tokens):
            if token.start - sentence.start < period.end and period.start < token.end - sentence.start:
                found.setdefault(at, period)
    return found


def _piece(marks: Marks, at: int) -> Piece:
    token = marks.tokens[at]
    if (amount := marks.amounts.get(at)) is not None:
        last = at
        while marks.amounts.get(last + 1) is amount:
            last += 1
        return Piece("amount", at, last, token, amount=amount)
    if (period := marks.periods.get(at)) is not None:
        last = at
        while marks.periods.get(last + 1) is period:
            last += 1
        return Piece("period", at, last, token, period=period)
    if moving(marks, at):
        return Piece("change", at, at, token, direction=changes.direction_of(token))
    found = chunk(marks, at)
    if found is not None:
        return Piece(
            "chunk", at, found.last, found.head, words=found.words, owner=found.owner, fixed=found.fixed
        )
    return Piece(_kind(token), at, at, token)


def _kind(token: Token) -> Kind:
    """What a word is that is part of nothing else."""
    if token.tag in _ADJECTIVES:
        return "adjective"
    if token.lower in _CLAUSES:
        return "word"
    if token.lower in _BASES or token.tag == "IN" or token.pos == "ADP":
        return "prep"
    if token.tag == "TO":
        return "to"
    if token.tag[:2] in ("VB", "MD"):
        return "verb"
    if token.pos == "PRON":
        return "pronoun"
    if token.lower in ("and", "&"):
        return "and"
    return "mark" if token.pos == "PUNCT" else "word"


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Two amounts that are the ends of one range become one; a period before a chunk narrows it."""
    out: list[Piece] = []
    for piece in pieces:
        if (joint := _range(out, piece)) is not None:
            out[-2:] = [Piece("amount", out[-2].first, piece.last, out[-2].token, amount=joint)]
            continue
        before = out[-1] if out else None
        if (
            piece.kind == "chunk"
            and not piece.fixed
            and before is not None
            and before.period is not None
            and before.period.basis is None
            and before.kind == "period"
        ):
            piece.period, piece.first = before.period, before.first
            out.pop()
            if out and out[-1].token.tag in ("DT", "PRP$"):
                piece.first, piece.fixed = out.pop().first, True
        out.append(piece)
    return out


def _range(out: list[Piece], piece: Piece) -> QuantityMention | None:
    """The range of which a piece is the upper end: "4% to 7%", "between 3% and 5%", not "from 3% to 5%"."""
    low = out[-2].amount if len(out) >= 2 else None
    high = piece.amount
    if low is None or high is None or out[-1].token.lower not in ("to", "and", "-", "–"):
        return None
    a, b = low.value, high.value
    if a.unit != b.unit or a.form != b.form or a.low is None or b.high is None or a.low >= b.high:
        return None
    before = out[-3].token.lower if len(out) >= 3 else ""
    if out[-1].token.lower == "and" and before != "between":
        return None
    if before == "from" and len(out) >= 4 and out[-4].kind == "change":
        return None
    value = a.model_copy(update={"high": b.high})
    return QuantityMention(low.start, high.end, low.number_start, high.number_end, value)


def _mark_bases(pieces: list[Piece]) -> None:
    """Mark what figures are compared with: "from $0.29 in the third quarter", "compared to last year"."""
    base = False
    for at, piece in enumerate(pieces):
        lower = piece.token.lower
        following = pieces[at + 1].kind if at + 1 < len(pieces) else None
        if piece.kind == "amount" and following == "change":
            base = False  # "... and 67 points higher than"
        if piece.kind == "prep" and lower in _BASES:
            near = pieces[max(0, at - 4) : at]
            base = lower != "from" or any(other.kind in ("change", "amount") for other in near)
        elif (lower in ("over", "on") and _leads_to_period(pieces, at)) or piece.lemma in _COMPARING:
            base = True
        elif piece.kind in ("mark", "change", "verb") or (piece.kind == "and" and following == "change"):
            base = False
        elif base and piece.kind != "and":
            piece.base = True


def _leads_to_period(pieces: list[Piece], at: int) -> bool:
    """True where a period follows, no more than its adjectives before it: "over the prior first quarter"."""
    following = next((piece for piece in pieces[at + 1 : at + 6] if piece.kind != "adjective"), None)
    return following is not None and following.kind == "period"

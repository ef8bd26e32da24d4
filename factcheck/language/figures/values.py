"""What the reading of figures hands on: measures, figures and moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.language.en.changes import Degree, Direction
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.periods import Period

Part = Literal["level", "change", "base"]


@dataclass(frozen=True, slots=True)
class Measure:
    """What is measured: the head noun's lemma, words before it, and nouns of the phrases after it."""

    head: str
    words: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    period: Period | None = None
    owner: str | None = None
    """Whose it is, as a possessive before it says."""
    where: str | None = None
    """The place named behind it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount that a measure has, by which it moved, or with which it is compared."""

    mention: QuantityMention
    measure: Measure
    part: Part
    period: Period | None
    per: str | None
    expected: bool
    negated: bool
    basis: Period | None = None
    """Of a change, the period with which it is compared."""


@dataclass(frozen=True, slots=True)
class Move:
    """A measure that rose, fell or stayed as it was; [start, end) is the word that says so."""

    direction: Direction
    measure: Measure
    start: int
    end: int
    amount: QuantityMention | None
    period: Period | None
    manner: Degree | None
    expected: bool
    negated: bool
    basis: Period | None = None
    """The period with which it is compared."""


@dataclass(frozen=True, slots=True)
class Told:
    """The moves and figures of one sentence."""

    moves: tuple[Move, ...] = ()
    figures: tuple[Figure, ...] = ()

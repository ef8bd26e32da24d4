"""Quantities as intervals: what can be told of two of them without knowing what they measure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from factcheck.model.units import to_base
from factcheck.model.values import Quantity

Relation = Literal["same", "overlap", "disjoint", "incomparable"]


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of a dimension; infinite where open, with excluded ends marked."""

    dimension: str
    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    @property
    def point(self) -> bool:
        """True for a single value."""
        return self.low == self.high

    def meets(self, other: Interval) -> bool:
        """True where the two share a value or touch: "over 12" and "12" do not exclude each other in news."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or math.isclose(low, high, rel_tol=1e-9)


def interval(quantity: Quantity, *, rough: float = 0.0, converted: float = 0.0) -> Interval:
    """A quantity in the base unit of its dimension.

    Args:
        quantity: as it was said.
        rough: relative width that "about" stands for (0.1 is ten per cent to either side).
        converted: relative width granted to every value, for one that was converted and rounded.
    """
    dimension, low, high = to_base(quantity)
    wide = (rough if quantity.approximate else 0.0) + converted
    lowest = -math.inf if low is None else low - abs(low) * wide
    if low is None and high is not None and quantity.hedge == "as many as":
        lowest = high - abs(high) * max(wide, rough)  # "as many as 80 were hurt" means some eighty
    below = rough and quantity.hedge in BELOW  # "nearly 53" is not 60
    highest = math.inf if high is None else high + abs(high) * (converted if below else wide)
    return Interval(
        dimension, lowest, highest, quantity.low_open and not wide, quantity.high_open and not wide
    )


BELOW = frozenset(("nearly", "almost", "just under", "not quite", "just short of"))
"""Hedges of an amount that was not reached."""

MOST = 0.1
"""A converted value is never granted more than this share: 10 km are 6 miles, not 9."""


def rounding(quantity: Quantity) -> float:
    """Relative half-width of the last digit given: 940 was read to the nearest 10, 2.5 to a tenth."""
    value = quantity.low if quantity.low is not None else quantity.high
    if not value:
        return 0.0
    step = 1.0
    digits = abs(value)
    while step < 1e12 and math.isclose(digits / (step * 10), round(digits / (step * 10)), abs_tol=1e-9):
        step *= 10
    if not math.isclose(digits, round(digits), abs_tol=1e-9):
        step = 0.1 if math.isclose(digits * 10, round(digits * 10), abs_tol=1e-6) else 0.01
    return min(step / 2 / digits, MOST)


def relate(one: Quantity, other: Quantity, *, rough: float = 0.1) -> Relation:
    """Whether two quantities are the same, could be, or cannot be.

    Values in different units of one dimension are granted the rounding of the coarser of them.
    """
    if one.form == "score" or other.form == "score":
        if one.form != other.form:
            return "incomparable"
        if len(one.parts) != len(other.parts):
            return "incomparable"  # the sets of a match, and one of them
        swapped = tuple(
            part for i in range(0, len(other.parts) - 1, 2) for part in (other.parts[i + 1], other.parts[i])
        )
        return "same" if one.parts in (other.parts, swapped) else "disjoint"
    converted = max(rounding(one), rounding(other)) if one.unit != other.unit else 0.0
    a, b = interval(one, rough=rough, converted=converted), interval(other, rough=rough, converted=converted)
    if a.dimension != b.dimension:
        return "incomparable"
    if a == b or (one.unit != other.unit and a.meets(b) and one.low == one.high and other.low == other.high):
        return "same"
    return "overlap" if a.meets(b) else "disjoint"


REACH = 2.0
"""How far an open bound is taken to reach: "more than 100" hardly means 400."""


def stretched(one: Quantity, other: Quantity, *, reach: float = REACH) -> bool:
    """True where two quantities meet only in the open end of a bound.

    Either both are bounds of one side with different numbers ("more than 100", "more than 120"), or one
    value lies further from the other's bound than `reach` allows.
    """
    a, b = interval(one), interval(other)
    if math.isinf(a.high) and math.isinf(b.high):
        return not math.isclose(a.low, b.low, rel_tol=0.05) and min(a.low, b.low) > 0
    if math.isinf(a.low) and math.isinf(b.low):
        return not math.isclose(a.high, b.high, rel_tol=0.05)
    for bound, value in ((a, b), (b, a)):
        if math.isinf(bound.high) and not math.isinf(value.low) and value.low > reach * bound.low > 0:
            return True
        if math.isinf(bound.low) and not math.isinf(value.high) and 0 < value.high < bound.high / reach:
            return True
    return False

"""The amounts that claims of quantity state: how exact they are, and how far apart two of them lie."""

from __future__ import annotations

import math

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.model import Claim, Quantity
from factcheck.model.units import dimension, to_base


def quantity_of(claim: Claim) -> Quantity:
    """The value of a claim of quantity."""
    assert isinstance(claim.value, Quantity)
    return claim.value


def what_of(claim: Claim) -> str | None:
    """The noun that is counted, else the one that is measured."""
    return quantity_of(claim).counted or claim.attribute


def vague(value: Quantity) -> bool:
    """True for "several" and "dozens", which agree with nearly everything."""
    return value.approximate and (value.low is None or value.high is None)


def far_apart(a: Quantity, b: Quantity, times: float = 10) -> bool:
    """True where one amount is more than `times` the other, so that they hardly answer one question.

    One may be the other with a wrong scale word (millions for billions).
    """
    x, y = _sizes(a, b)
    if not x or not y or x * y < 0:
        return False
    ratio = max(abs(x), abs(y)) / min(abs(x), abs(y))
    return ratio > times and ratio not in (1000.0, 1_000_000.0)


def _ends(a: Quantity, b: Quantity) -> tuple[list[float], list[float]]:
    """The ends that each of two amounts names, in one unit where they are given in two."""
    ends = []
    for value in (a, b):
        low, high = (value.low, value.high) if (a.form, a.unit) == (b.form, b.unit) else to_base(value)[1:]
        ends.append([end for end in (low, high) if end is not None])
    return ends[0], ends[1]


def _sizes(a: Quantity, b: Quantity) -> tuple[float, float]:
    """The first end of each of two amounts, 0 where there is none."""
    ours, theirs = _ends(a, b)
    return ours[0] if ours else 0.0, theirs[0] if theirs else 0.0


CLOSE = 0.1
"""The share of the greater of two compatible amounts by which they may differ and still be one."""


def close(a: Quantity, b: Quantity) -> bool:
    """True where the ends that two amounts name lie close to each other."""
    ours, theirs = _ends(a, b)
    return any(abs(x - y) <= CLOSE * max(abs(x), abs(y)) for x in ours for y in theirs)


def significant(value: Quantity) -> str:
    """The digits of a single value without zeros at its ends: "1423" of 142,300."""
    if value.low is None or value.low != value.high:
        return ""
    return f"{value.low:.10g}".replace(".", "").replace("-", "").strip("0") if value.low < 1e10 else ""


def transposed(a: Quantity, b: Quantity) -> bool:
    """True where two values are written with the same digits in another order, as a slip of the pen is."""
    if a.unit != b.unit or _magnitude(a) != _magnitude(b):
        return False
    x, y = significant(a), significant(b)
    if len(x) != len(y) and min(len(x), len(y)) >= _EXACT:  # one of them ends with a nought: 1,204 and 1,240
        x, y = (digits.ljust(max(len(x), len(y)), "0") for digits in (x, y))
        return DamerauLevenshtein.distance(x, y) == 1 and sorted(x) == sorted(y)
    return len(x) >= 2 and x != y and sorted(x) == sorted(y)


_EXACT = 3
"""From so many digits on an amount is hardly met by chance, even with a nought more."""


def misplaced(a: Quantity, b: Quantity) -> bool:
    """True for the same digits with the point elsewhere, another scale word or unit: 18 km and 18 miles."""
    x = significant(a)
    if a.form == b.form == "measure" and a.unit != b.unit:
        return len(x) >= 2 and a.low == b.low and dimension(a.unit) == dimension(b.unit) is not None
    if len(x) < 2 or x != significant(b) or a.unit != b.unit or not a.low or not b.low:
        return False
    ratio = max(a.low, b.low) / min(a.low, b.low)
    return any(math.isclose(ratio, power) for power in (10, 1000, 1_000_000))


def slip(a: Quantity, b: Quantity) -> bool:
    """True for digits that changed places, or a point or a scale word that did."""
    return transposed(a, b) or misplaced(a, b)


def _magnitude(value: Quantity) -> int:
    """How many digits stand before the decimal point."""
    return len(str(int(abs(value.low or 0))))


def nearness(a: Quantity, b: Quantity) -> float:
    """How near two differing amounts lie: 1 for next to nothing between them, 0 for a half or more.

    Small counts and round ones lie near each other by chance; an amount that is large or exact seldom does.
    """
    x, y = _sizes(a, b)
    if not x or not y or x * y < 0:
        return 0.0
    if not telling(a) or not telling(b):
        return 0.0
    ratio = max(abs(x), abs(y)) / min(abs(x), abs(y))
    return max(0.0, 1.0 - (ratio - 1.0) / FARTHEST)


def telling(value: Quantity) -> bool:
    """True for an amount that two articles hardly give by chance: no small count, no low score."""
    if value.form == "score":
        return max(value.parts, default=0) >= TELLING
    end = value.low if value.low is not None else value.high
    return end is not None and (value.form not in ("count", "number") or abs(end) >= TELLING or end % 1 != 0)


TELLING = 13
"""Counts from this one on are seldom the same or nearly so by chance."""

FARTHEST = 0.5
"""The share by which two amounts may differ and still lie near each other."""


def replaced(later: Claim, before: Claim) -> bool:
    """True where an article tells that its amount was before what the other gives."""
    low = quantity_of(before).low
    return low is not None and later.slots.get("revised from") == f"{low:.12g}"

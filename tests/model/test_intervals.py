"""Quantities as intervals: which are the same, which may be, and which cannot."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factcheck.model import Quantity
from factcheck.model.intervals import Interval, interval, relate, rounding, stretched


def exactly(value: float, unit: str = "1", **more: Any) -> Quantity:
    return Quantity(
        form=more.pop("form", "count" if unit == "1" else "measure"), low=value, high=value, unit=unit, **more
    )


def about(value: float, unit: str = "1") -> Quantity:
    return exactly(value, unit, approximate=True, hedge="about")


def between(low: float, high: float, unit: str = "1") -> Quantity:
    return Quantity(form="count", low=low, high=high, unit=unit)


def at_least(value: float) -> Quantity:
    return Quantity(form="count", low=value, high=None, hedge="at least")


def over(value: float) -> Quantity:
    return Quantity(form="count", low=value, high=None, low_open=True, hedge="more than")


def at_most(value: float) -> Quantity:
    return Quantity(form="count", low=None, high=value, hedge="at most")


def under(value: float) -> Quantity:
    return Quantity(form="count", low=None, high=value, high_open=True, hedge="fewer than")


def score(*parts: float) -> Quantity:
    return Quantity(form="score", low=None, high=None, parts=parts)


TABLE = [
    (exactly(12), exactly(12), "same"),
    (exactly(12), exactly(13), "disjoint"),
    (exactly(0), exactly(0), "same"),
    (exactly(0), exactly(1), "disjoint"),
    (exactly(-3), exactly(3), "disjoint"),
    # hedges are widened by a tenth
    (about(100), exactly(109), "overlap"),
    (about(100), exactly(110), "overlap"),
    (about(100), exactly(112), "disjoint"),
    (about(100), about(120), "overlap"),
    (about(100), about(130), "disjoint"),
    # stretches and bounds
    (between(9, 12), exactly(10), "overlap"),
    (between(9, 12), exactly(12), "overlap"),
    (between(9, 12), exactly(13), "disjoint"),
    (between(9, 12), between(9, 12), "same"),
    (between(9, 12), between(11, 20), "overlap"),
    (at_least(12), exactly(12), "overlap"),
    (at_least(12), exactly(50), "overlap"),
    (at_least(12), exactly(11), "disjoint"),
    (over(12), exactly(13), "overlap"),
    (over(12), exactly(12), "overlap"),
    (over(12), exactly(11), "disjoint"),
    (at_most(12), exactly(12), "overlap"),
    (under(12), exactly(13), "disjoint"),
    (under(12), over(12), "overlap"),
    (under(12), over(13), "disjoint"),
    (at_least(12), at_least(20), "overlap"),
    # units of one dimension
    (exactly(1.5, "km"), exactly(1500, "m"), "same"),
    (exactly(10, "km"), exactly(6, "[mi_i]"), "same"),
    (exactly(12.5, "km"), exactly(9.5, "[mi_i]"), "disjoint"),
    (exactly(26.2, "[mi_i]"), exactly(42.2, "km"), "same"),
    (exactly(10, "km"), exactly(9, "[mi_i]"), "disjoint"),
    (exactly(100, "km"), exactly(90, "[mi_i]"), "disjoint"),
    (exactly(3, "a"), exactly(36, "mo"), "same"),
    # other dimensions
    (exactly(10, "km"), exactly(10, "kg"), "incomparable"),
    (exactly(10, "USD", form="money"), exactly(10, "EUR", form="money"), "incomparable"),
    (exactly(10, "USD", form="money"), exactly(12, "USD", form="money"), "disjoint"),
    (exactly(10, "%", form="percent"), exactly(10), "incomparable"),
    # scores have no side
    (score(2, 1), score(2, 1), "same"),
    (score(2, 1), score(1, 2), "same"),
    (score(2, 1), score(3, 1), "disjoint"),
    (score(6, 4, 7, 5), score(6, 4, 7, 6), "disjoint"),
    (score(2, 1), exactly(2), "incomparable"),
]


@pytest.mark.parametrize(("one", "other", "expected"), TABLE)
def test_relate(one: Quantity, other: Quantity, expected: str) -> None:
    assert relate(one, other) == expected
    assert relate(other, one) == expected


@pytest.mark.parametrize(
    ("rough", "expected"), [(0.0, "disjoint"), (0.1, "disjoint"), (0.15, "overlap"), (0.5, "overlap")]
)
def test_the_rule_says_how_wide_a_hedge_is(rough: float, expected: str) -> None:
    assert relate(about(100), exactly(114), rough=rough) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (12, 0.5 / 12),
        (940, 5 / 940),
        (2.5, 0.05 / 2.5),
        (2.25, 0.005 / 2.25),
        (1200, 50 / 1200),
        (0, 0.0),
        (-940, 5 / 940),
    ],
)
def test_rounding(value: float, expected: float) -> None:
    assert rounding(exactly(value)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (over(100), exactly(150), False),
        (over(100), exactly(200), False),
        (over(100), exactly(400), True),
        (at_least(12), exactly(30), True),
        (at_least(12), between(20, 90), False),
        (under(100), exactly(60), False),
        (under(100), exactly(20), True),
        (over(100), over(100), False),
        (over(100), over(103), False),
        (over(100), over(120), True),
        (under(100), under(80), True),
        (over(100), under(120), False),
        (exactly(100), exactly(400), False),
    ],
)
def test_stretched(one: Quantity, other: Quantity, expected: bool) -> None:
    assert stretched(one, other) is expected
    assert stretched(other, one) is expected


def test_how_far_a_bound_reaches_is_said_by_the_rule() -> None:
    assert stretched(over(100), exactly(400), reach=3)
    assert not stretched(over(100), exactly(400), reach=5)


def test_an_interval_is_in_the_base_unit() -> None:
    assert interval(exactly(2, "km")).low == pytest.approx(2 * interval(exactly(1000, "m")).low)
    assert interval(exactly(2, "km")).dimension == interval(exactly(9, "[mi_i]")).dimension
    assert interval(exactly(2)).point
    assert not interval(between(2, 3)).point
    assert interval(at_least(2)).high == math.inf
    assert interval(at_most(2)).low == -math.inf


def test_as_many_as_means_some() -> None:
    eighty = Quantity(form="count", low=None, high=80, hedge="as many as")
    assert relate(eighty, exactly(78)) == "overlap"
    assert relate(eighty, exactly(40)) == "disjoint"
    assert relate(eighty, exactly(90)) == "disjoint"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Interval("1", 0, 2), Interval("1", 1, 3), True),
        (Interval("1", 0, 1), Interval("1", 1, 3), True),
        (Interval("1", 0, 1), Interval("1", 2, 3), False),
        (Interval("1", 0, math.inf), Interval("1", 5, 5), True),
        (Interval("1", 0.1 + 0.2, 1), Interval("1", 0, 0.3), True),
    ],
)
def test_meets(one: Interval, other: Interval, expected: bool) -> None:
    assert one.meets(other) is expected
    assert other.meets(one) is expected


NUMBERS = st.one_of(
    st.integers(-10_000, 10_000).map(float), st.floats(-1e6, 1e6, allow_nan=False).map(lambda x: round(x, 2))
)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    """A quantity as a text may give it."""
    unit = draw(st.sampled_from(["1", "km", "m", "[mi_i]", "kg", "USD"]))
    form: Any = {"1": "count", "USD": "money"}.get(unit, "measure")
    if draw(st.integers(0, 9)) == 0:
        return score(*draw(st.lists(st.integers(0, 9).map(float), min_size=2, max_size=4)))
    low, high = sorted([draw(NUMBERS), draw(NUMBERS)])
    shape = draw(st.sampled_from(["point", "point", "rough", "between", "least", "most"]))
    return Quantity(
        form=form,
        unit=unit,
        low=None if shape == "most" else low,
        high={"point": low, "rough": low, "least": None}.get(shape, high),
        approximate=shape == "rough",
        low_open=shape == "least" and draw(st.booleans()),
        high_open=shape == "most" and draw(st.booleans()),
        hedge="as many as" if shape == "most" and draw(st.booleans()) else None,
    )


@given(one=quantities(), other=quantities(), rough=st.floats(0, 0.5))
def test_relate_is_symmetric(one: Quantity, other: Quantity, rough: float) -> None:
    assert relate(one, other, rough=rough) == relate(other, one, rough=rough)


@given(one=quantities(), other=quantities())
def test_stretched_is_symmetric(one: Quantity, other: Quantity) -> None:
    assume("score" not in (one.form, other.form))
    assert stretched(one, other) == stretched(other, one)


@given(one=quantities())
def test_a_quantity_is_the_same_as_itself(one: Quantity) -> None:
    assert relate(one, one) == "same"


@given(one=quantities(), other=quantities())
def test_a_wider_hedge_never_makes_a_conflict(one: Quantity, other: Quantity) -> None:
    if relate(one, other, rough=0.05) in ("same", "overlap"):
        assert relate(one, other, rough=0.3) in ("same", "overlap")

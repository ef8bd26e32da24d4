"""Quantities: values that cannot both be true of one fact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from factcheck.compare.base import Comparison, Group, by_time, disputes, group_by, surface
from factcheck.model import Authored, Claim, Fact, Quantity, QuantityForm, Rule, Story, Verdict, intervals

EXCLUSIVE = True


def _share(value: object) -> object:
    """A percentage as a share."""
    if isinstance(value, str) and re.fullmatch(PERCENT, value):
        return float(value[:-1]) / 100
    return value


PERCENT = r"^\d+(\.\d+)?%$"
Share = Annotated[
    float,
    Field(ge=0),
    BeforeValidator(_share),
    WithJsonSchema({"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": PERCENT}]}),
]
"""A share, as a number or in percent."""


class Tolerance(Authored):
    """Relative widths granted before two values count as different, such as "10%" or 0.1."""

    exact: Share = 0.0
    """Relative difference granted to plain values."""
    rough: Share = 0.1
    """Width given to "about" and "some", relative to the number."""
    reach: float = 2.0
    """How many times its number an open bound ("more than 100") is taken to reach."""


class QuantityRule(Rule):
    """Compare quantities of one frame, form or counted noun.

    `frame` and `nouns` choose the facts (both empty: every fact that no other rule takes); `forms` the forms
    of quantity; `unit` is "person" for counts of people, else a unit or dimension. `over_time` says
    which way time may move the value.
    """

    kind: Literal["quantity"]
    frame: str | None = Field(default=None, json_schema_extra={"vocabulary": "frame"})
    """The question that the number answers ("deaths"); goes before nouns and forms."""
    nouns: tuple[str, ...] = ()
    """Counted nouns, in the singular, of the facts that the rule takes."""
    forms: tuple[QuantityForm, ...] = ()
    """Forms of quantity that the rule takes; empty for all."""
    unit: str | None = Field(default=None, json_schema_extra={"vocabulary": "unit"})
    """What is counted or measured, for the reader: person, or a unit or dimension."""
    tolerance: Tolerance = Tolerance()
    """How far two values may lie apart and still agree."""
    over_time: Literal["grows", "shrinks", "varies", "fixed"] = "fixed"
    """Which way time may move the value; a later value that way is an update."""
    widest: float = Field(default=1000.0, gt=1)
    """Values further apart than this factor are taken to be about different things."""
    within: Literal["articles", "article"] = "articles"
    """Whether articles are compared with each other, or each with itself."""


OPTIONS = QuantityRule
FACTS = ("quantity",)


def applies(rule: QuantityRule, fact: Fact, story: Story) -> int:
    """How specifically the rule speaks of the fact (0: not at all)."""
    if fact.frame in (
        "sum",
        "part",
        "conversion",
        "years and their ends",
        "history and founding",
        "percentage",
    ) or (rule.within == "article") != (fact.scope == "internal"):
        return 0
    values = [story.claims[c].value for c in fact.claims]
    first = values[0]
    if not isinstance(first, Quantity):
        return 0
    # a share may be given as a fraction, too ("two thirds")
    form = "percent" if any(isinstance(v, Quantity) and v.form == "percent" for v in values) else first.form
    if rule.forms and form not in rule.forms:
        return 0
    if rule.frame:
        return 3 if fact.frame == rule.frame else 0
    if rule.nouns:
        return 2 if any(isinstance(v, Quantity) and v.counted in rule.nouns for v in values) else 0
    return 1


def compare(rule: QuantityRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for every set of values of the fact that exclude each other."""
    claims = [story.claims[c] for c in fact.claims]
    groups = group_by(claims, lambda c: normalized(_value(c)), lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = _value(one.claims[0]), _value(other.claims[0])
        relation = intervals.relate(a, b, rough=rule.tolerance.rough)
        if relation == "same":
            return "agree", ""
        far = relation == "overlap" and intervals.stretched(a, b, reach=rule.tolerance.reach)
        if relation == "overlap" and (not far or (fact.frame is None and _floor_rose(story, one, other))):
            return "precision", ""
        if relation == "incomparable":
            return "not_comparable", ""
        if rule.tolerance.exact and _close(a, b, rule.tolerance.exact) and not _digits_swapped(a, b):
            return "precision", ""
        replaced = _revised(one, other) or _revised(other, one)
        if rule.frame is None and not replaced and _held_by_others(story, one, other):
            return "not_comparable", ""
        reason = (
            f"{one.value} and {other.value} exclude each other"
            if not far
            else f"{one.value} and {other.value} meet only in an open end"
        )
        if replaced:
            return "update", f"{reason}; one is told to have replaced the other"
        if rule.over_time in ("grows", "shrinks"):
            order = by_time(story, one, other)
            if order is None:
                return "unclear", f"{reason}; which is the later word is not known"
            early, late = (_middle(_value(group.claims[0])) for group in order)
            if (late > early) == (rule.over_time == "grows"):
                return "update", f"{order[1].value} is the later word"
            return "conflict", f"{reason}; time should not move it that way"
        if rule.over_time == "varies" and by_time(story, one, other) is not None:
            return "update", f"{reason}; it may have changed in between"
        return "unclear" if far else "conflict", reason

    out = []
    for verdict, kept, reasons in disputes(fact, groups, judge):
        if len(kept) < 2 or (fact.scope == "cross" and _told_apart(kept)):
            continue
        values = [_middle(_value(group.claims[0])) for group in kept]
        if min(values) > 0 and max(values) / min(values) > rule.widest:
            continue
        out.append(Comparison(verdict, "number", kept, reasons))
    return out


def _floor_rose(story: Story, one: Group, other: Group) -> bool:
    """True for two counts told to be at least so many, of which the later one is the greater."""
    order = by_time(story, one, other)
    if order is None:
        return False
    early, late = (_value(group.claims[0]) for group in order)
    floors = early.form == late.form == "count" and early.high is None is late.high
    return floors and early.low is not None and late.low is not None and early.low < late.low


def _revised(one: Group, other: Group) -> bool:
    """True where an article tells that one amount was the other before."""
    before = {f"{low:.12g}" for c in other.claims if (low := _value(c).low) is not None}
    return any(c.slots.get("revised from") in before for c in one.claims)


def _held_by_others(story: Story, one: Group, other: Group) -> bool:
    """True where names of the story do or have each value, and no name both: two bids by two bidders.

    An article that gives an amount twice names its holder once: "Corvane offered $5m. They gave $5m in May".
    """
    told = [_as_told(story, group) for group in (one, other)]
    for role in ("subject", "agent"):
        ours, theirs = (
            {story.canon(c.slots[role]) for c in side if role in c.slots} & set(story.by_id) for side in told
        )
        if ours and theirs and not ours & theirs:
            return True
    return False


def _as_told(story: Story, group: Group) -> list[Claim]:
    """The claims of a group, and those of the same articles that give the same amount of the same frame."""
    values = {normalized(_value(claim)) for claim in group.claims}
    again = [
        claim
        for article, frame in sorted({(c.article, c.frame) for c in group.claims if c.frame})
        for claim in story.extractions[article].claims
        if claim.frame == frame and isinstance(claim.value, Quantity) and normalized(claim.value) in values
    ]
    return [*group.claims, *again]


def _told_apart(groups: Sequence[Group]) -> bool:
    """True where whoever gives one of two amounts gives the other, too: two sentences, two prices.

    Counts are left out: an article may well repeat an old count beside a new one.
    """
    if len(groups) != 2 or any(_value(c).form in ("count", "number") for g in groups for c in g.claims):
        return False
    ours, theirs = ({c.article for c in group.claims} for group in groups)
    return ours < theirs or theirs < ours


def _value(claim: Claim) -> Quantity:
    assert isinstance(claim.value, Quantity)
    return claim.value


def normalized(value: Quantity) -> str:
    """The value as a key: the same for "12", "twelve" and "a dozen", other for "at least 12"."""
    if value.parts:
        return "-".join(f"{part:g}" for part in value.parts)
    low = "" if value.low is None else f"{value.low:.12g}"
    high = "" if value.high is None else f"{value.high:.12g}"
    ends = (
        f"{low}{'<' if value.low_open else ''}"
        if low == high
        else f"{'(' if value.low_open else '['}{low},{high}{')' if value.high_open else ']'}"
    )
    return f"{'~' if value.approximate else ''}{ends} {value.unit}".strip()


def _middle(value: Quantity) -> float:
    ends = [end for end in (value.low, value.high) if end is not None]
    return sum(ends) / len(ends) if ends else 0.0


def _digits_swapped(a: Quantity, b: Quantity) -> bool:
    """True for a slip of the pen, which no rounding explains: 6,874 and 6,784 metres."""
    x, y = (f"{_middle(value):.12g}" for value in (a, b))
    return a.unit == b.unit and len(x) == len(y) > 2 and x != y and sorted(x) == sorted(y)


def _close(a: Quantity, b: Quantity, share: float) -> bool:
    if a.unit != b.unit:  # 18 km and 18 miles are not near each other
        return intervals.relate(a, b, rough=share) != "disjoint"
    x, y = _middle(a), _middle(b)
    return abs(x - y) <= share * max(abs(x), abs(y))

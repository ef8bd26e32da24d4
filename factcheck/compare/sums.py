"""Arithmetic inside one article: parts that exceed or miss their total."""

from __future__ import annotations

import math
from typing import Literal

from factcheck.compare.base import Comparison, Group, surface
from factcheck.model import Claim, Fact, Quantity, Rule, Story, intervals

EXCLUSIVE = False


class SumsRule(Rule):
    """Check that the parts of a total add up; the fact is a total with its parts in one sentence."""

    kind: Literal["sums"]
    slack: float = 0.0
    """Relative difference granted, for rounded parts."""


OPTIONS = SumsRule
FACTS = ("quantity",)


def applies(rule: SumsRule, fact: Fact, story: Story) -> int:
    """Facts of a total and its parts."""
    return 1 if fact.frame in ("sum", "part") else 0


def compare(rule: SumsRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison: the stated total against the sum of the parts."""
    claims = sorted((story.claims[c] for c in fact.claims), key=lambda c: c.start)
    total, parts = claims[0], claims[1:]
    whole, added = _number(total), sum(_number(part) for part in parts)
    granted = max(rule.slack, 1e-9, *(_rounding(claim) for claim in claims))
    if math.isclose(whole, added, rel_tol=granted) or (fact.frame == "part" and added <= whole):
        return []
    summands = " + ".join(surface(story, part) for part in parts)
    groups = (
        Group(surface(story, total), f"{whole:g}", (total,)),
        Group(f"{summands} = {added:,.10g}", f"{added:g}", tuple(parts)),
    )
    return [
        Comparison(
            "conflict",
            "number",
            groups,
            (f"the parts make {added:,.10g}, the total is given as {whole:,.10g}",),
        )
    ]


def _rounding(claim: Claim) -> float:
    """What is granted for the last digit of a sum of money; what is counted is exact."""
    value = claim.value
    return intervals.rounding(value) if isinstance(value, Quantity) and value.form == "money" else 0.0


def _number(claim: Claim) -> float:
    assert isinstance(claim.value, Quantity)
    return claim.value.low if claim.value.low is not None else claim.value.high or 0.0

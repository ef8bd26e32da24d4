"""Reckoning inside one article: what can be worked out against what is said."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, surface
from factcheck.model import Age, Claim, Fact, FindingType, Quantity, Rule, Story, Time

EXCLUSIVE = False

_FRAMES = {
    "birth": "age and birth",
    "founding": "history and founding",
    "ends": "years and their ends",
    "percentage": "percentage",
}


class ReckoningRule(Rule):
    """Check a number against what others of its article make; `slack` years or points are granted.

    What differs by more than `widest` is taken to be about something else.
    """

    kind: Literal["reckoning"]
    what: Literal["birth", "founding", "ends", "percentage"]
    """What is reckoned: an age from a birth, a history from a founding, years from their ends, a share."""
    slack: float = Field(default=1.0, ge=0)
    """Years or points granted."""
    widest: float = Field(default=20.0, gt=0)
    """What differs by more is taken to be about something else."""


OPTIONS = ReckoningRule
FACTS = ("age", "quantity")


def applies(rule: ReckoningRule, fact: Fact, story: Story) -> int:
    """Facts of this rule's frame."""
    return 1 if fact.frame == _FRAMES[rule.what] else 0


def compare(rule: ReckoningRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison: the number against what the others make."""
    claims = [story.claims[c] for c in fact.claims]
    said = next(c for c in claims if not isinstance(c.value, Time) and _is_said(rule, c))
    rest = sorted((c for c in claims if c is not said), key=lambda c: c.start)
    reckoned = _reckoned(rule, story, said, rest)
    if reckoned is None:
        return []
    low, high = reckoned
    number = _number(said)
    apart = max(low - number, number - high, 0.0)
    if apart <= rule.slack or apart > rule.widest:
        return []
    made = f"{low:.3g}" if low == high else f"{low:.3g} or {high:.3g}"
    words = " / ".join(surface(story, claim) for claim in rest)
    groups = (
        Group(surface(story, said), f"{number:g}", (said,)),
        Group(f"{words}: {made}", made, tuple(rest)),
    )
    kind: FindingType = "age" if rule.what == "birth" else "number"
    return [Comparison("conflict", kind, groups, (f"{words} make {made}, said is {number:g}",))]


def _is_said(rule: ReckoningRule, claim: Claim) -> bool:
    if rule.what == "percentage":
        return isinstance(claim.value, Quantity) and claim.value.form == "percent"
    return isinstance(claim.value, Age | Quantity)


def _number(claim: Claim) -> float:
    value = claim.value
    assert isinstance(value, Age | Quantity)
    return value.low or value.high or 0.0


def _reckoned(
    rule: ReckoningRule, story: Story, said: Claim, rest: list[Claim]
) -> tuple[float, float] | None:
    """The least and the greatest that the other claims allow."""
    if rule.what == "percentage":
        amounts = [c.value for c in rest if isinstance(c.value, Quantity)]
        text = story.articles[said.article].text
        before = text[said.end : rest[0].start].strip().casefold()
        first, last = (
            (amounts[0].low, amounts[1].low) if before == "from" else (amounts[1].low, amounts[0].low)
        )
        if not first or last is None:
            return None
        share = abs(last - first) / first * 100
        return share, share
    years = [int(c.value.iso[:4]) for c in rest if isinstance(c.value, Time)]
    if rule.what == "ends":
        span = float(abs(years[1] - years[0]))
        return span, span
    day = story.day(said.article)
    if day is None:
        return None
    passed = float(date.fromisoformat(day).year - years[0])
    return (passed - 1, passed) if rule.what == "birth" else (passed, passed)

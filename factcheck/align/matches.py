"""Which results of contests may be of one contest: the day, and what other articles know, tell two apart."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from factcheck.align.amounts import quantity_of, what_of
from factcheck.align.likeness import copied
from factcheck.model import Claim, Story

_TALLIES: Final = frozenset(("record", "season", "career", "overall", "standing"))
"""Words beside a pair of numbers that is no result, but how many were won and lost so far."""

_TALLY_NEAR: Final = 3

IN_A_MATCH: Final = frozenset(
    "point goal assist rebound shot save run hit wicket strikeout yard touchdown try pass tackle ace foul "
    "penalty homer rbi steal".split()
)
"""What is counted anew in every match."""

NEXT_MATCH: Final = 3
"""From so many days on between two articles each tells of a match of its own."""

PLAYED_SINCE: Final = 12
"""So many contests may lie between two articles of one story."""

_WEEKDAY: Final = re.compile(r"XXXX-WXX-\d")
_DATE: Final = re.compile(r"(?:\d{4}|-)-\d\d-\d\d")


def other_match(story: Story, one: Claim, other: Claim) -> bool:
    """True for two results of which something says that they are not of one contest."""
    return (
        (_moved_on(one, other) and not copied(story, one, other))
        or "lead" in (one.slots.get("group"), other.slots.get("group"))  # there may have been several
        or _other_day(story, one, other)
        or _both_known(story, one, other)
    )


def _moved_on(one: Claim, other: Claim) -> bool:
    """True for two tallies of contests won and lost, of which one is the other some contests later."""
    if not all(
        c.slots.get("group") == "tally"
        or _TALLIES & {what_of(c), c.slots.get("theme"), *c.near[:_TALLY_NEAR]}
        for c in (one, other)
    ):
        return False
    x, y = sorted((quantity_of(one).parts, quantity_of(other).parts), key=sum)
    later = len(x) == len(y) and all(a <= b for a, b in zip(x, y, strict=True))
    return later and sum(y) - sum(x) <= PLAYED_SINCE


def _other_day(story: Story, one: Claim, other: Claim) -> bool:
    """True where the sentences name two weekdays, or two dates."""
    ours, theirs = story.sentence(one).times, story.sentence(other).times
    for kind in (_WEEKDAY, _DATE):
        x, y = ({iso[:10] for iso in times if kind.match(iso)} for times in (ours, theirs))
        if x and y and not x & y:
            return True
    return False


def _both_known(story: Story, one: Claim, other: Claim) -> bool:
    """True where an article gives both results: they are of two contests, of which it tells."""
    pair = {_result(one), _result(other)}
    return any(pair <= known for known in _results(story).values())


def _results(story: Story) -> Mapping[str, set[tuple[float, ...]]]:
    found: dict[str, set[tuple[float, ...]]] = {}
    for claim in story.claims.values():
        if claim.kind == "quantity" and claim.frame == "score":
            found.setdefault(claim.article, set()).add(_result(claim))
    return found


def _result(claim: Claim) -> tuple[float, ...]:
    """A result as a set of figures: "beat them 3-1" and "lost 1-3" are one."""
    return tuple(sorted(quantity_of(claim).parts))

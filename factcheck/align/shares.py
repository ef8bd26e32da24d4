"""Parts and wholes: which of two counts is of some of those whom the other counts."""

from __future__ import annotations

from factcheck.align.amounts import quantity_of, what_of
from factcheck.align.things import ONE_NUMBER
from factcheck.model import Claim, Story


def part_of(claim: Claim, other: Claim) -> str | None:
    """How a count relates to others; one in a list is a whole if it is told of the same frame and noun."""
    part = claim.slots.get("part")
    alike = claim.frame and claim.frame == other.frame and what_of(claim) == what_of(other)
    alone = not {"group", "where"} & claim.slots.keys()
    if part == "whole" and claim.frame:
        return None  # "most of the 120 survivors": the noun itself tells the question
    if part == "of the" and (_done_alike(claim, other) or claim.frame == other.frame not in GROUPS | {None}):
        return None  # "two of the robbers fled", "three robbers fled"
    if part == "some" and claim.frame == other.frame and claim.frame in ONE_NUMBER | {"recovered"}:
        return None  # of those in the hands of somebody so many were freed, whoever counts them all
    return None if part == "listed" and alike and alone else part


def _done_alike(claim: Claim, other: Claim) -> bool:
    """True where one verb tells of both counts, or one doer beside them takes part in both."""
    if claim.predicate and claim.predicate == other.predicate:
        return True
    ours, theirs = ({c.slots.get(role) for role in ("subject", "agent")} for c in (claim, other))
    return bool(ours & theirs - {None, what_of(claim), what_of(other)})


GROUPS = frozenset(("hostages", "attackers", "aboard", "inside", "visitors", "crowd", "workforce"))
"""Frames of a group of people, of whom some may have done or undergone what is told."""


def adds_up(story: Story, part: Claim, whole: Claim) -> bool:
    """True for one of two counts of a sentence that make the other article's.

    "Eight clerks and three customers" are eleven people, but no eleven clerks.
    """
    value, total = quantity_of(part), quantity_of(whole)
    if value.form != "count" or value.low is None or total.low is None or total.low != total.high:
        return False
    return any(
        beside.kind == "quantity"
        and beside.id != part.id
        and (also := quantity_of(beside)).form == "count"
        and also.low == also.high
        and also.low == total.low - value.low
        and "and"
        in story.articles[part.article]
        .text[min(part.end, beside.end) : max(part.start, beside.start)]
        .split()
        for beside in story.claims_beside(part)
    )

"""Numbers that hold for a while: where somebody on the way is, a count so far, one aftershock of many."""

from __future__ import annotations

from itertools import pairwise

from factcheck.align.amounts import quantity_of
from factcheck.align.things import TOLLS
from factcheck.model import Claim, Story


def passing(story: Story, one: Claim, other: Claim) -> bool:
    """True where two differing numbers may both have been right, each at its time."""
    return (
        _on_the_way(one)
        or _on_the_way(other)
        or _so_far(story, one, other)
        or _so_far(story, other, one)
        or (one.frame == other.frame == "magnitude" and _aftershocks(story, one, other))
    )


def _on_the_way(claim: Claim) -> bool:
    """True for how deep or high somebody has been brought: elsewhere on another day."""
    return claim.slots.get("to") in _HEIGHTS and claim.predicate in _CARRIED


_HEIGHTS = frozenset("depth height altitude elevation level".split())
_CARRIED = frozenset(
    "bring carry pull raise lower lift haul move climb descend rise come go get reach take".split()
)


def _so_far(story: Story, early: Claim, late: Claim) -> bool:
    """True for a count that is the lesser one, and tells of itself that it is not the last."""
    a, b = quantity_of(early), quantity_of(late)
    if early.frame in TOLLS or a.form not in ("count", "number"):
        return False
    if a.low is None or b.low is None or a.low >= b.low:
        return False
    return any(pair in _SO_FAR for pair in pairwise(story.sentence(early).words))


_SO_FAR = frozenset((("so", "far"), ("until", "now"), ("to", "date"), ("as", "yet")))


def _aftershocks(story: Story, one: Claim, other: Claim) -> bool:
    """True for two aftershocks of many: neither of one hour, nor both the strongest, nor both the first."""
    if not all("aftershock" in story.sentence(claim).lemmas for claim in (one, other)):
        return False
    hours = [
        {iso.partition("T")[2] for iso in story.sentence(c).times if "T" in iso} - {""} for c in (one, other)
    ]
    if hours[0] & hours[1]:
        return False
    singled = [_SINGLED & set(story.sentence(claim).words) for claim in (one, other)]
    return not (singled[0] and singled[1])


_SINGLED = frozenset("strongest largest biggest greatest first second last latest most".split())

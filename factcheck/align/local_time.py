"""One moment by two clocks, side by side: "4:30 a.m. local time (11:30 p.m. ET)"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.facts import fact
from factcheck.model import Claim, Fact, Story, Time

FRAME = "two clocks"

_JOINTS = frozenset(("(", "/", ", or", "or"))
"""What stands between a time of day and the same by another clock."""


def facts(story: Story) -> Iterator[Fact]:
    """One fact of all times of day that are each followed at once by another one; its claims go by twos."""
    clocks: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if isinstance(claim.value, Time) and claim.value.granularity in ("hour", "minute"):
            clocks[claim.article, claim.sentence].append(claim)
    found: list[Claim] = []
    for (article, _), claims in sorted(clocks.items()):
        text = story.articles[article].text
        for one, other in pairwise(sorted(claims, key=lambda c: c.start)):
            between = " ".join(text[one.end : other.start].split()).casefold()
            if between in _JOINTS and one not in found:
                found += [one, other]
    if found:
        yield fact(
            story,
            "time",
            frame=FRAME,
            label="one moment by two clocks",
            anchors=(FRAME,),
            claims=(claim.id for claim in found),
            trace=("times of day by two clocks, side by side",),
        )

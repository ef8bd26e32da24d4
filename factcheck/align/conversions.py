"""One measure given in two units, side by side: "60 km (37 miles)", "nine kilometres, or 30,000 feet"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from factcheck.align.amounts import quantity_of
from factcheck.align.facts import fact
from factcheck.model import Claim, Fact, Story
from factcheck.model.units import dimension

_JOINTS = frozenset(("(", ", or", "or", "/", "(about", "(around", "(some", "(nearly"))
"""What stands between a measure and the same in another unit."""


def facts(story: Story) -> Iterator[Fact]:
    """A fact for every measure that is followed at once by the same in another unit."""
    measures: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind == "quantity" and quantity_of(claim).form == "measure":
            measures[claim.article, claim.sentence].append(claim)
    for (article, _), claims in sorted(measures.items()):
        text = story.articles[article].text
        for one, other in pairwise(sorted(claims, key=lambda c: c.start)):
            between = " ".join(text[one.end : other.start].split()).casefold()
            a, b = quantity_of(one), quantity_of(other)
            if between in _JOINTS and a.unit != b.unit and dimension(a.unit) == dimension(b.unit) is not None:
                yield fact(
                    story,
                    "quantity",
                    frame="conversion",
                    label=f"{one.span.of(text)} in two units",
                    anchors=("conversion", one.attribute or "", str(a.low or a.high), str(b.low or b.high)),
                    claims=(one.id, other.id),
                    trace=("one measure in two units, side by side",),
                )

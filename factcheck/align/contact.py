"""Telephone numbers that two articles give for one line, a digit dropped, doubled or changed in one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.align.facts import fact
from factcheck.align.links import Link
from factcheck.model import Claim, Fact, Story

EDITS = 2
"""So many digits may be dropped, doubled, changed or swapped."""

SAME_START = 4
"""So many digits at the start the two have in common: the code of the place or the line."""


def facts(story: Story) -> Iterator[Fact]:
    """A fact for every number of which another article, that does not give it, gives a near one."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if "digits" in claim.slots:
            by_article[claim.article].append(claim)
    links: dict[str, list[Link]] = defaultdict(list)
    for first, second in combinations(sorted(by_article), 2):
        given = [{claim.slots["digits"] for claim in by_article[key]} for key in (first, second)]
        for one in by_article[first]:
            for other in by_article[second]:
                x, y = one.slots["digits"], other.slots["digits"]
                if x not in given[1] and y not in given[0] and _near(x, y):
                    links[min(x, y)].append(Link(one.id, other.id, 1.0, agree=False, why="nearly one number"))
    for digits, pairs in sorted(links.items()):
        yield fact(
            story,
            "quantity",
            frame="telephone number",
            label="telephone number",
            anchors=("telephone number", digits[:SAME_START]),
            claims={claim for pair in pairs for claim in (pair.one, pair.other)},
            links=pairs,
        )


def _near(x: str, y: str) -> bool:
    return x[:SAME_START] == y[:SAME_START] and 0 < DamerauLevenshtein.distance(x, y) <= EDITS

"""From pairs of claims to facts: agreement is matched first, then what is left is linked and clustered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from factcheck.model import Claim


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims that answer one question: how surely (larger is surer), why, and whether they agree."""

    one: str
    other: str
    strength: float
    agree: bool
    """The values are the same, so that each explains the other."""
    compatible: bool = False
    """The values differ but do not exclude each other."""
    why: str = ""


Judge = Callable[[Claim, Claim], Link | None]


def judged_once(judge: Judge) -> Judge:
    """A judge that remembers what it said: two claims may meet in several blocks."""
    judged: dict[tuple[str, str], Link | None] = {}

    def remembered(one: Claim, other: Claim) -> Link | None:
        key = one.id, other.id
        if key not in judged:
            judged[key] = judge(one, other)
        return judged[key]

    return remembered


def link(claims: Sequence[Claim], judge: Judge, *, internal: bool = False) -> list[Link]:
    """Links between claims of different articles (and of one article, if `internal`).

    Within every pair of articles, claims that agree are matched first and explain each other: a claim
    whose value the other article states too is not set against a third value there. Of what is left,
    each claim keeps its strongest partner if it is that one's strongest too.
    """
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    names = sorted(by_article)
    out: list[Link] = []
    for i, first in enumerate(names):
        for second in names[i if internal else i + 1 :]:
            out.extend(_link_pair(by_article[first], by_article[second], judge, same=first == second))
    return out


def _link_pair(first: list[Claim], second: list[Claim], judge: Judge, *, same: bool) -> list[Link]:
    found: list[Link] = []
    for one in first:
        for other in second:
            if same and one.id >= other.id:
                continue
            judged = judge(one, other)
            if judged is not None:
                found.append(judged)
    agreed = {claim for pair in found if pair.agree for claim in (pair.one, pair.other)}
    kept = [pair for pair in found if pair.agree or pair.compatible]
    rest = [
        pair
        for pair in found
        if not pair.agree and not pair.compatible and pair.one not in agreed and pair.other not in agreed
    ]
    best: dict[str, float] = defaultdict(float)
    for pair in rest:
        for claim in (pair.one, pair.other):
            best[claim] = max(best[claim], pair.strength)
    kept.extend(
        pair for pair in rest if pair.strength >= best[pair.one] and pair.strength >= best[pair.other]
    )
    return kept


STRONG = 0.8
"""A claim's weaker links are dropped below this share of its strongest: they join one dispute to another."""


def prune(links: Iterable[Link]) -> list[Link]:
    """Links without those of differing values that are weak beside the best that both claims have."""
    links = list(links)
    best: dict[str, float] = defaultdict(float)
    for pair in links:
        if not pair.agree and not pair.compatible:
            for claim in (pair.one, pair.other):
                best[claim] = max(best[claim], pair.strength)
    return [
        pair
        for pair in links
        if pair.agree or pair.compatible or pair.strength >= STRONG * min(best[pair.one], best[pair.other])
    ]


def clusters(links: Iterable[Link]) -> list[tuple[list[str], list[Link]]]:
    """Connected claims, each cluster with its links, in a stable order."""
    group: dict[str, str] = {}

    def root(claim: str) -> str:
        group.setdefault(claim, claim)
        while group[claim] != claim:
            group[claim] = group[group[claim]]
            claim = group[claim]
        return claim

    links = sorted(links, key=lambda pair: (pair.one, pair.other))
    for pair in links:
        a, b = root(pair.one), root(pair.other)
        if a != b:
            group[max(a, b)] = min(a, b)
    members: dict[str, list[str]] = defaultdict(list)
    for claim in sorted(group):
        members[root(claim)].append(claim)
    of: dict[str, list[Link]] = defaultdict(list)
    for pair in links:
        of[root(pair.one)].append(pair)
    return [(members[key], of[key]) for key in sorted(members)]

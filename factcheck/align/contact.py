"""Facts of contact: which telephone numbers and addresses are, or were meant to be, the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters
from factcheck.model import Claim, Contact, Fact, Story

LEAST: Final = 8
"""Shorter ones differ by one sign though each is right."""

_NATIONAL: Final = 9
"""So many digits at the end tell a number apart, whatever stands before them for the country."""


def facts(story: Story) -> Iterator[Fact]:
    """One fact for every number or address that is written in two ways, or with one sign other."""
    claims = [claim for claim in story.claims.values() if claim.kind == "contact"]
    links = [
        Link(one.id, other.id, 1.0, agree=distance == 0, why=f"{distance} signs apart")
        for one, other in combinations(claims, 2)
        if (distance := _distance(one, other)) is not None
    ]
    for keys, pairs in clusters(links):
        value = story.claims[keys[0]].value
        assert isinstance(value, Contact)
        yield fact(
            story,
            "contact",
            label=f"{value.form} {value.surface}",
            anchors=(value.form, value.normalized[:4]),
            claims=keys,
            links=pairs,
        )


def _distance(one: Claim, other: Claim) -> int | None:
    """How many signs part two that are meant to be one (0 or 1); None for two that are not."""
    a, b = one.value, other.value
    if not (isinstance(a, Contact) and isinstance(b, Contact)) or a.form != b.form:
        return None
    if a.normalized == b.normalized:
        return 0
    if min(len(a.normalized), len(b.normalized)) < LEAST:
        return None
    if a.form == "phone" and a.normalized[-_NATIONAL:] == b.normalized[-_NATIONAL:]:
        return 0
    if one.article == other.article:
        return None
    return 1 if DamerauLevenshtein.distance(a.normalized, b.normalized, score_cutoff=1) == 1 else None

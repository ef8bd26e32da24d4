"""Facts of whom somebody is named with: a first name beside one partner, with two surnames.

"Ivo Tarn and Heloise Brandt" in one article and "Ivo Tarn and Heloise Quill" in another are one pair, where
no article names both women and the two sentences have a third name in common.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from factcheck.align.facts import fact
from factcheck.align.links import Link
from factcheck.model import Claim, Fact, Name, Story, spelling

_AND: Final = re.compile(r"\s+(?:and|&|with|alongside|opposite)\s+")


def facts(story: Story) -> Iterator[Fact]:
    """One fact for every person of a pair who has another surname elsewhere."""
    full = [claim for claim in story.claims.values() if _is_full(claim)]
    named: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    articles: dict[str, set[str]] = defaultdict(set)
    for claim in full:
        named[claim.article, claim.sentence].append(claim)
        articles[story.canon(claim.subject or "")].add(claim.article)
    pairs: dict[tuple[str, str], list[tuple[Claim, frozenset[str]]]] = defaultdict(list)
    for claims in named.values():
        beside = frozenset(story.canon(claim.subject or "") for claim in claims)
        for one, other in _neighbours(story, claims):
            for person, partner in ((one, other), (other, one)):
                partner_is, first = story.canon(partner.subject or ""), _words(person)[0]
                pairs[partner_is, first].append((person, beside - {partner_is}))
    for (_, first), members in sorted(pairs.items()):
        found = {story.canon(claim.subject or "") for claim, _ in members}
        if len(found) != 2:
            continue
        a, b = sorted(found)
        if articles[a] & articles[b] or not _in_one_company(story, members, a, b):
            continue
        claims = [claim for claim, _ in members]
        yield fact(
            story,
            "name",
            frame="surname",
            label=first,
            anchors=(first,),
            claims=[claim.id for claim in claims],
            links=[
                Link(x.id, y.id, 1.0, agree=False, why="named with the same persons")
                for x, y in combinations(claims, 2)
                if story.canon(x.subject or "") != story.canon(y.subject or "")
            ],
        )


def _is_full(claim: Claim) -> bool:
    """True for what may be a person's first name and surname."""
    return (
        claim.kind == "name"
        and isinstance(claim.value, Name)
        and claim.value.entity in ("person", "other")
        and len(_words(claim)) == 2
        and all(len(word) > 2 and word.isalpha() for word in _words(claim))
    )


def _words(claim: Claim) -> tuple[str, ...]:
    return spelling.parts(claim.subject or "")


def _neighbours(story: Story, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The names that "and" joins."""
    ordered = sorted(claims, key=lambda claim: claim.start)
    for one, other in pairwise(ordered):
        if one.end < other.start and _AND.fullmatch(story.articles[one.article].text[one.end : other.start]):
            yield one, other


def _in_one_company(
    story: Story, members: Sequence[tuple[Claim, frozenset[str]]], one: str, other: str
) -> bool:
    """True where the sentences of both name a third, and the names do not look like spellings of one."""
    sides = [
        [(claim, beside - {key}) for claim, beside in members if story.canon(claim.subject or "") == key]
        for key in (one, other)
    ]
    return any(
        a & b and spelling.relation(_words(x), _words(y)) is None for x, a in sides[0] for y, b in sides[1]
    )

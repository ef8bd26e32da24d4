"""Names: one entity written in two spellings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import combinations
from typing import Literal

from factcheck.compare.base import Comparison, Group, surface
from factcheck.model import Claim, Fact, Name, Rule, Story, spelling

EXCLUSIVE = False


class NameRule(Rule):
    """Report the spellings of one name.

    `differ` says in what way: a word spelled otherwise, or accents, hyphens and spacing.
    """

    kind: Literal["name"]
    differ: Literal["spelling", "marks"]


OPTIONS = NameRule


def applies(rule: NameRule, fact: Fact, story: Story) -> int:
    """Every fact of naming."""
    return 1 if fact.kind == "name" else 0


def compare(rule: NameRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for all spellings of the entity that differ in the rule's way."""
    forms: dict[tuple[str, ...], list[Claim]] = {}
    for key in fact.claims:
        claim = story.claims[key]
        if isinstance(claim.value, Name):
            forms.setdefault(spelling.parts(claim.value.surface), []).append(claim)
    chosen = _differing(rule, forms)
    if len(chosen) < 2:
        return []
    longest = max(len(w) for w in chosen)
    together = set().union(*map(set, chosen))
    rest = [w for w in forms if w not in chosen and not (set(w) <= together and len(w) > longest)]
    members: list[tuple[tuple[str, ...], list[Claim]]] = []
    for w in chosen:
        others = [o for o in chosen if o != w]
        own = set(w) - set().union(*map(set, others))
        claims = list(forms[w])
        # Second references that carry the spelling count with it: "Ortega" against "Ortego".
        claims += [
            c
            for r in sorted(rest)
            if set(r) & own and not any(set(r) & (set(o) - set(w)) for o in others)
            for c in forms[r]
        ]
        members.append((w, sorted(claims, key=lambda c: (c.article, c.start))))
    slips = _inside(members)
    groups = [
        Group(
            surface(story, forms[w][0]),
            " ".join(w),
            tuple(c for c in claims if not slips or c.article in slips),
        )
        for w, claims in members
    ]
    label = groups[0].value
    return [
        Comparison(
            "variant",
            "name",
            tuple(groups),
            (f"one {fact.label.removeprefix('the ')} in {len(groups)} spellings",),
            {"what": label},
        )
    ]


def _differing(rule: NameRule, forms: Mapping[tuple[str, ...], list[Claim]]) -> list[tuple[str, ...]]:
    """The forms that differ in the rule's way, the most frequent first: of several lengths only the longest."""
    pairs = [
        (one, other)
        for one, other in combinations(sorted(forms, key=lambda w: (-len(w), w)), 2)
        if spelling.relation(one, other) == rule.differ and not _same_to_a_reader(one, other)
    ]
    longest = max((max(map(len, pair)) for pair in pairs), default=0)
    if rule.differ == "spelling":
        pairs = [pair for pair in pairs if max(map(len, pair)) == longest]
    return sorted({w for pair in pairs for w in pair}, key=lambda w: (-len(forms[w]), w))


def _inside(members: list[tuple[tuple[str, ...], list[Claim]]]) -> set[str]:
    """The articles of a slip that no article makes throughout: each that has it also has the usual form."""
    usual = {c.article for c in members[0][1]}
    slips = {c.article for _, claims in members[1:] for c in claims}
    return slips if slips < usual else set()


def _same_to_a_reader(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where only dots, the shape of an apostrophe or blanks beside a hyphen tell the forms apart."""
    a, b = (_HYPHEN.sub("-", " ".join(words)).replace(".", "").replace("'", "") for words in (one, other))
    return a == b


_HYPHEN = re.compile(r"\s*-\s*")

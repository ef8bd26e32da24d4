"""Names: one entity written in two spellings."""

from __future__ import annotations

import re
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
    words = sorted(forms, key=lambda w: (-len(w), w))
    differing: list[tuple[str, ...]] = []
    for i, one in enumerate(words):
        for other in words[i + 1 :]:
            if spelling.relation(one, other) == rule.differ and not _same_to_a_reader(one, other):
                differing += [one, other]
    if not differing:
        return []
    longest = max(len(w) for w in differing)
    of_length = set(differing) if rule.differ == "marks" else {w for w in differing if len(w) == longest}
    chosen = sorted(of_length, key=lambda w: (-len(forms[w]), w))
    if len(chosen) < 2:
        return []
    rest = [
        w
        for w in words
        if w not in chosen and not (set(w) <= set().union(*map(set, chosen)) and len(w) > longest)
    ]
    groups = []
    for w in chosen:
        others = [o for o in chosen if o != w]
        own = set(w) - set().union(*map(set, others))
        claims = list(forms[w])
        # Second references that carry the spelling count with it: "Ortega" against "Ortego".
        claims += [
            c
            for r in rest
            if set(r) & own and not any(set(r) & (set(o) - set(w)) for o in others)
            for c in forms[r]
        ]
        claims.sort(key=lambda c: (c.article, c.start))
        groups.append(Group(surface(story, forms[w][0]), " ".join(w), tuple(claims)))
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


def _same_to_a_reader(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where only dots, the shape of an apostrophe or blanks beside a hyphen tell the forms apart."""
    a, b = (_HYPHEN.sub("-", " ".join(words)).replace(".", "").replace("'", "") for words in (one, other))
    return a == b


_HYPHEN = re.compile(r"\s*-\s*")

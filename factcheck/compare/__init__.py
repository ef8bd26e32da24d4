"""How the claims of one fact relate: one file for every kind of rule, found by its `OPTIONS`.

`FACTS` are the kinds of fact of which the rules of a kind speak; `applies`, where there is one, says of which
of these, and how specifically (0: not of this one).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from factcheck.compare.base import Comparison, Group, told_alike
from factcheck.model import Fact, Rule, Story

__all__ = ["KINDS", "MODULES", "Comparison", "Group", "by_kind", "compare", "told_alike"]

_FOUND = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))

MODULES: Mapping[str, ModuleType] = {
    module.__name__.rpartition(".")[2]: module for module in _FOUND if hasattr(module, "OPTIONS")
}
"""The module of every kind of rule, by the name of its file."""

KINDS: Mapping[str, type[Rule]] = {kind: module.OPTIONS for kind, module in MODULES.items()}
"""The options of every kind of rule, by the word that rule files use."""


def by_kind(rules: Sequence[Rule]) -> Mapping[str, list[Rule]]:
    """The rules of each kind, kinds without rules left out."""
    grouped: dict[str, list[Rule]] = {}
    for rule in rules:
        grouped.setdefault(rule.kind, []).append(rule)
    return grouped


def compare(
    rules: Mapping[str, Sequence[Rule]],
    fact: Fact,
    story: Story,
    silent: Mapping[str, frozenset[str]] | None = None,
) -> Iterator[tuple[Rule, list[Comparison]]]:
    """Every rule that speaks of the fact, with what it has to say.

    Of the rules of an exclusive kind only the most specific one speaks.

    Args:
        rules: the rules, by kind.
        fact: the fact.
        story: its story.
        silent: ids of articles of which a rule does not speak, by the id of the rule. It stands in the way of
            more general rules as if it did.
    """
    for kind, members in rules.items():
        module = MODULES[kind]
        if fact.kind not in module.FACTS:
            continue
        applies = getattr(module, "applies", _always)
        speaking = []
        for rule in members:
            one = _what_counts(rule, fact, story) if rule.unless else fact
            rank = applies(rule, one, story) if one.claims else 0
            if rank:
                speaking.append((rank, rule, one))
        if module.EXCLUSIVE and speaking:
            speaking = [max(speaking, key=lambda found: (found[0], found[1].id))]
        for _rank, rule, one in speaking:
            if silent and rule.id in silent:
                kept = tuple(key for key in one.claims if story.claims[key].article not in silent[rule.id])
                one = one.model_copy(update={"claims": kept})
            if one.claims:
                yield rule, module.compare(rule, one, story)


def _always(_rule: Rule, _fact: Fact, _story: Story) -> int:
    return 1


def _what_counts(rule: Rule, fact: Fact, story: Story) -> Fact:
    """The fact without the claims in sentences of which the rule does not speak."""
    patterns = [re.compile(pattern) for pattern in rule.unless]

    def counts(key: str) -> bool:
        claim = story.claims[key]
        sentence = story.sentence(claim).span.of(story.articles[claim.article].text)
        return not any(pattern.search(sentence) for pattern in patterns)

    return fact.model_copy(update={"claims": tuple(key for key in fact.claims if counts(key))})

"""Rules that say less, or more gravely, of the articles below some paths."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product

from factcheck.globs import Globs
from factcheck.model import LEVELS, Article, FindingValue, Level, Rule, Verdict


@dataclass(frozen=True, slots=True)
class PathRule:
    """What is otherwise for the articles that some patterns mean.

    Attributes:
        paths: the patterns.
        levels: the level of a rule, by its id.
        ignore: ids of rules for which what these articles say does not count.
    """

    paths: Globs
    levels: Mapping[str, Level] = field(default_factory=dict)
    ignore: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OfStory:
    """What is otherwise for the articles of one story.

    Attributes:
        silent: ids of the articles that do not count, by the id of the rule.
        levels: the level by the id of the rule, and then of the article.
    """

    silent: Mapping[str, frozenset[str]] = field(default_factory=dict)
    levels: Mapping[str, Mapping[str, Level]] = field(default_factory=dict)


def of_story(rules: Sequence[PathRule], articles: Iterable[Article]) -> OfStory:
    """What these say of the articles of a story; of two levels for one article the later one counts."""
    silent: dict[str, set[str]] = {}
    levels: dict[str, dict[str, Level]] = {}
    for article in articles if rules else ():
        for rule in rules:
            if not rule.paths.match(article.path):
                continue
            for rule_id in rule.ignore:
                silent.setdefault(rule_id, set()).add(article.id)
            for rule_id, level in rule.levels.items():
                levels.setdefault(rule_id, {})[article.id] = level
    return OfStory({rule_id: frozenset(ids) for rule_id, ids in silent.items()}, levels)


def level_of(
    rule: Rule, verdict: Verdict, values: Sequence[FindingValue], levels: Mapping[str, Level]
) -> Level:
    """The level of a finding: that of the gravest of its pairs of articles with different values.

    A pair is as mild as the milder article where one of them is milder than the rule, else as grave as the
    graver. So a news page that is at odds with another one keeps the level of the rule, whatever an opinion
    page says, and what only the opinion page puts otherwise has the level of that page.

    Args:
        rule: the rule.
        verdict: what it found.
        values: of the finding.
        levels: of the articles that have one of their own for this rule, by their ids.
    """
    usual = rule.level_of(verdict)
    if not levels or verdict not in ("conflict", "unclear"):
        return usual
    sides = [
        {levels.get(mention.article, usual) for mention in value.mentions} or {usual} for value in values
    ]
    pairs = [pair for one, other in combinations(sides, 2) for pair in product(one, other)]
    rank = LEVELS.index
    found = [
        min(pair, key=rank) if rank(min(pair, key=rank)) < rank(usual) else max(pair, key=rank)
        for pair in pairs or [(level, level) for side in sides for level in side]
    ]
    return max(found, key=rank, default=usual)

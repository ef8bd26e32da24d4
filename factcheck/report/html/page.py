"""What stands on the HTML page, in the order in which it stands there; the templates only write it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeVar

from factcheck.model.report import ClaimRecord, Report, StoryRecord
from factcheck.report.html.articles import ArticleView, article_view, places
from factcheck.report.html.facts import FactRow, agreements, alike
from factcheck.report.html.findings import FindingView, findings
from factcheck.report.html.matrix import Matrix, matrix
from factcheck.report.html.passages import Place
from factcheck.report.html.sources import Sources
from factcheck.report.layout import GRAVEST_FIRST, counted
from factcheck.status import FOUND, INCOMPLETE, PASSED

T = TypeVar("T")

_STATES: Final = ("new", "known", "accepted", "allowed")
_VERDICTS: Final = {PASSED: "Passed", FOUND: "Failed", INCOMPLETE: "Incomplete"}


@dataclass(frozen=True)
class StoryView:
    """A story: how many findings it has, who stands apart, what its articles agree on, and the articles."""

    anchor: str
    id: str
    findings: int
    matrix: Matrix
    facts: tuple[FactRow, ...]
    articles: tuple[ArticleView, ...]


@dataclass(frozen=True)
class Choice:
    """A value by which findings can be filtered, and how many have it."""

    value: str
    count: int


class Page:
    """The whole page. What links lead to is numbered or a fingerprint, so that no name can break a link."""

    def __init__(self, report: Report) -> None:
        """Index the report; findings and stories are laid out when they are asked for."""
        self.report = report
        self._sources = Sources(report)

    @property
    def verdict(self) -> str:
        """How the run ended, in a word or two."""
        report = self.report
        compared = report.findings or any(fact.scope == "cross" for fact in report.facts)
        if report.outcome.exit == PASSED and not compared:
            return "Nothing was compared"
        return _VERDICTS.get(report.outcome.exit, "Broken off")

    @property
    def headline(self) -> str:
        """How many discrepancies there are; only new ones are counted where others are settled."""
        articles = self.report.stats.articles
        if not articles:
            return "No article was checked"
        new = sum(finding.state == "new" for finding in self.report.findings)
        kind = "new " if new < len(self.report.findings) else ""
        one, more = f"{kind}discrepancy", f"{kind}discrepancies"
        return f"{counted(new, one, more) if new else f'No {more}'} in {counted(articles, 'article')}"

    @cached_property
    def findings(self) -> tuple[FindingView, ...]:
        """Worst first."""
        return tuple(findings(self.report, self._sources))

    @property
    def levels(self) -> tuple[Choice, ...]:
        """The levels of the findings, the gravest first."""
        counts = Counter(finding.level for finding in self.report.findings)
        return tuple(Choice(level, counts[level]) for level in GRAVEST_FIRST if counts[level])

    @property
    def states(self) -> tuple[Choice, ...]:
        """The states of the findings, new first."""
        counts = Counter(finding.state for finding in self.report.findings)
        return tuple(Choice(state, counts[state]) for state in _STATES if counts[state])

    @property
    def rules(self) -> tuple[Choice, ...]:
        """The rules that fired, by name."""
        return _choices(finding.rule for finding in self.report.findings)

    @property
    def disputed_stories(self) -> tuple[Choice, ...]:
        """The stories in which something was found, by name."""
        return _choices(finding.story for finding in self.report.findings)

    @cached_property
    def stories(self) -> tuple[StoryView, ...]:
        """The stories in the order of the report."""
        found = _by_story(self.findings, lambda view: view.finding.story)
        agreed = _by_story(agreements(self.report, self._sources), lambda row: row.fact.story)
        claims = self._disputed_claims()
        spots = places(self.findings, (row for rows in agreed.values() for row in rows), claims)
        return tuple(
            self._story(
                f"story-{number}", story, found.get(story.id, []), agreed.get(story.id, []), claims, spots
            )
            for number, story in enumerate(self.report.stories, 1)
        )

    def _story(
        self,
        anchor: str,
        story: StoryRecord,
        found: Sequence[FindingView],
        agreed: Sequence[FactRow],
        claims: Mapping[str, Sequence[ClaimRecord]],
        spots: Mapping[str, Sequence[Place]],
    ) -> StoryView:
        sources = self._sources
        articles = [sources.articles[each] for each in story.articles if each in sources.articles]
        return StoryView(
            anchor=anchor,
            id=story.id,
            findings=len(found),
            matrix=matrix(articles, found, agreed, claims, sources),
            facts=tuple(agreed),
            articles=tuple(article_view(each, spots.get(each.id, ()), sources) for each in articles),
        )

    def _disputed_claims(self) -> Mapping[str, Sequence[ClaimRecord]]:
        """The claims of each fact that a finding is about, as far as others speak of the same thing."""
        claims = {claim.id: claim for claim in self.report.claims}
        disputed = {finding.fact for finding in self.report.findings}
        return {
            fact.id: list(alike([claims[each] for each in fact.claims if each in claims]))
            for fact in self.report.facts
            if fact.id in disputed
        }


def _choices(values: Iterable[str]) -> tuple[Choice, ...]:
    return tuple(Choice(value, count) for value, count in sorted(Counter(values).items()))


def _by_story(views: Iterable[T], story: Callable[[T], str]) -> Mapping[str, list[T]]:
    groups: dict[str, list[T]] = {}
    for view in views:
        groups.setdefault(story(view), []).append(view)
    return groups

"""What the formats for machines list: each finding at one place, the changed side, with the other sides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from factcheck.model.finding import Finding, FindingValue, Mention
from factcheck.model.report import ArticleRecord, Problem, Report, StoryRecord
from factcheck.model.rule import Level
from factcheck.report.layout import history, moment_or_earliest, source_of, spoken_at, worst_first
from factcheck.report.regions import Position, Region, Regions

NOT_CHECKED: Final = "not-checked"
PROBLEM: Final = "problem"
"""In the place of a rule, for what is no finding."""

_SHOWN: Final = 3
"""So many places of one value are told in a message; a format that lists places has them all."""


@dataclass(frozen=True)
class Side:
    """One place where one of the values is stated."""

    value: FindingValue
    mention: Mention
    region: Region | None
    source: str

    @property
    def place(self) -> str:
        """`path:line:column`, as much of it as is known."""
        return at(self.mention.path, self.region)


@dataclass(frozen=True)
class Entry:
    """A finding, or something else that a person should know, at one place.

    `others` are the sides of a finding but the first, those of other values before those of the same. A
    problem that `gates` counts as a new warning.
    """

    path: str
    region: Region | None
    level: Level
    rule: str
    message: str
    finding: Finding | None = None
    first: Side | None = None
    others: tuple[Side, ...] = field(default=())
    gates: bool = False

    @property
    def settled(self) -> str:
        """`known`, `accepted` or `allowed` where the finding is not new."""
        return self.finding.state if self.finding and self.finding.state != "new" else ""

    def told(
        self,
        escaped: Callable[[str], str] = str,
        link: Callable[[str, int], str] = lambda place, _: place,
        *,
        between: str = " ",
    ) -> str:
        """The message, what is said here, what elsewhere and the question to settle.

        Args:
            escaped: makes text harmless for the format.
            link: makes a place, which is escaped, lead to the side of that index in `others`.
            between: stands between the sentences.
        """
        message = self.message if self.message.rstrip().endswith((".", "?", "!")) else f"{self.message}."
        parts = [escaped(message), *self._sides(escaped, link)]
        if self.finding and self.finding.question:
            parts.append(f"To settle: {escaped(self.finding.question)}")
        if self.finding and (told := history(self.finding)):
            parts.append(f"({escaped(told)})")
        if self.settled and not (self.finding and self.finding.settled):
            parts.append(f"({self.settled})")
        return between.join(parts)

    def _sides(self, escaped: Callable[[str], str], link: Callable[[str, int], str]) -> Iterator[str]:
        if self.finding is None:
            return
        if self.first is None:
            yield f"Values: {', '.join(f'“{escaped(value.value)}”' for value in self.finding.values)}."
            return
        yield f"Here: “{escaped(self.first.value.value)}” ({escaped(self.first.source)})."
        told = []
        for value in self.finding.values:
            if value is self.first.value:
                continue
            sides = [(index, side) for index, side in enumerate(self.others) if side.value is value]
            places = [
                f"{escaped(side.source)}, {link(escaped(side.place), index)}"
                for index, side in sides[:_SHOWN]
            ]
            if len(sides) > _SHOWN:
                places.append(f"and {len(sides) - _SHOWN} more")
            told.append(f"“{escaped(value.value)}” ({'; '.join(places) or 'computed'})")
        if told:
            yield f"Elsewhere: {', '.join(told)}."


def entries(report: Report) -> tuple[Entry, ...]:
    """The findings, worst first, then what was not checked, then the problems."""
    regions = Regions(report)
    stories = {story.id: story for story in report.stories}
    articles = {article.id: article for article in report.articles}
    return (
        *(_entry(each, regions, stories, articles, report) for each in worst_first(report.findings)),
        *(Entry(each.path, None, "error", NOT_CHECKED, each.reason) for each in report.not_checked),
        *map(_problem, report.problems),
    )


def _problem(problem: Problem) -> Entry:
    """A problem at its place, which may be `path:line`."""
    path, _, line = problem.where.rpartition(":")
    known = bool(path) and line.isascii() and line.isdigit() and int(line) > 0
    return Entry(
        (path if known else problem.where) or ".",
        Region(Position(int(line))) if known else None,
        "warning",
        PROBLEM,
        f"{problem.what}: {problem.message}",
        gates=problem.gates,
    )


def at(path: str, region: Region | None) -> str:
    """`path:line:column`, as much of it as is known."""
    if region is None:
        return path
    column = "" if region.start.column is None else f":{region.start.column}"
    return f"{path}:{region.start.line}{column}"


def _entry(
    finding: Finding,
    regions: Regions,
    stories: dict[str, StoryRecord],
    articles: dict[str, ArticleRecord],
    report: Report,
) -> Entry:
    sides = [
        Side(value, mention, regions.of(mention), source_of(regions.article(mention), mention.path))
        for value in finding.values
        for mention in value.mentions
    ]
    if not sides:
        story = stories.get(finding.story)
        paths = [articles[each].path for each in (story.articles if story else ()) if each in articles]
        path = next(iter((*paths, *report.run.paths)), ".")
        return Entry(path, None, finding.level, finding.rule, finding.message, finding)
    first = max(reversed(sides), key=lambda side: _changed(regions.article(side.mention)))
    others = [side for side in sides if side is not first]
    others.sort(key=lambda side: side.value is first.value)
    return Entry(
        first.mention.path,
        first.region,
        finding.level,
        finding.rule,
        finding.message,
        finding,
        first,
        tuple(others),
    )


def _changed(article: ArticleRecord | None) -> tuple[bool, datetime]:
    """What is greatest for the side to look at first: changed since the base, else the newest article."""
    if article is None:
        return False, moment_or_earliest(None)
    return bool(article.changed), moment_or_earliest(spoken_at(article))


def by_path(found: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Entries by their path, in the order in which the paths come first."""
    groups: dict[str, list[Entry]] = {}
    for entry in found:
        groups.setdefault(entry.path, []).append(entry)
    return groups

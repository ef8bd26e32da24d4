"""What stands on the HTML page, in the order in which it stands there; the template only writes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from factcheck.model.fact import Fact
from factcheck.model.finding import Finding, FindingValue, Mention
from factcheck.model.report import ArticleRecord, ClaimRecord, Report
from factcheck.report.layout import Marked, marked, place, source_of, worst_first
from factcheck.report.passages import Passage, Place, passages


@dataclass(frozen=True)
class Source:
    """Who says something and where; `date` is when the article speaks, `href` is empty if it is not here."""

    name: str
    date: str | None
    place: str
    href: str
    attribution: str | None = None
    times: int = 1


@dataclass(frozen=True)
class Quote:
    """A sentence with the clashing words cut out, and everyone who has it."""

    pieces: Marked
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class ValueView:
    """One value of a finding under its letter."""

    letter: str
    value: str
    speakers: tuple[Source, ...]
    mentions: int
    origins: int
    quotes: tuple[Quote, ...]


@dataclass(frozen=True)
class FindingView:
    """A finding and where on the page it stands."""

    anchor: str
    finding: Finding
    rule_title: str | None
    values: tuple[ValueView, ...]


@dataclass(frozen=True)
class FactRow:
    """A fact on which nothing was found: each wording with those who use it."""

    anchor: str
    fact: Fact
    wordings: tuple[tuple[str, tuple[Source, ...]], ...]


@dataclass(frozen=True)
class ArticleView:
    """An article and its text in passages; no passages where the report has no text."""

    anchor: str
    record: ArticleRecord
    name: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class StoryView:
    """A story: what its articles agree on, and the articles."""

    id: str
    facts: tuple[FactRow, ...]
    articles: tuple[ArticleView, ...]


class Page:
    """The whole page. Anchors are numbered, so that no name in the report can break one."""

    def __init__(self, report: Report) -> None:
        """Index the report; findings and stories are laid out when they are asked for."""
        self.report = report
        self._articles = {article.id: article for article in report.articles}
        self._anchors = {article.id: f"article-{number}" for number, article in enumerate(report.articles, 1)}
        self._claims = {claim.id: claim for claim in report.claims}
        self._rules = {rule.id: rule for rule in report.rules}

    @cached_property
    def findings(self) -> tuple[FindingView, ...]:
        """Worst first."""
        return tuple(
            FindingView(
                anchor=f"finding-{number}",
                finding=finding,
                rule_title=self._rules[finding.rule].title if finding.rule in self._rules else None,
                values=tuple(self._value(value, index) for index, value in enumerate(finding.values)),
            )
            for number, finding in enumerate(worst_first(self.report.findings), 1)
        )

    @cached_property
    def stories(self) -> tuple[StoryView, ...]:
        """The stories in the order of the report."""
        rows = self._fact_rows()
        places = self._places(rows)
        return tuple(
            StoryView(
                id=story.id,
                facts=tuple(row for row in rows if row.fact.story == story.id),
                articles=tuple(
                    self._article(self._articles[each], places.get(each, ()))
                    for each in story.articles
                    if each in self._articles
                ),
            )
            for story in self.report.stories
        )

    def spot(self, article: str, offset: int) -> str:
        """Where on the page `offset` of an article's text stands, as a link."""
        record = self._articles.get(article)
        if record is None:
            return ""
        anchor = f"#{self._anchors[article]}"
        return f"{anchor}-{offset}" if 0 <= offset <= len(record.text or "") and record.text else anchor

    def _value(self, value: FindingValue, index: int) -> ValueView:
        quotes: dict[Marked, list[Source]] = {}
        speakers: dict[str, Source] = {}
        for mention in value.mentions:
            quotes.setdefault(marked(mention), []).append(self._source(mention))
            first = speakers.get(mention.article)
            speakers[mention.article] = self._source(mention, (first.times if first else 0) + 1)
        origins = {self._articles[each].origin if each in self._articles else each for each in speakers}
        return ValueView(
            letter=_letter(index),
            value=value.value,
            speakers=tuple(speakers.values()),
            mentions=len(value.mentions),
            origins=len(origins),
            quotes=tuple(Quote(pieces, tuple(sources)) for pieces, sources in quotes.items()),
        )

    def _source(self, mention: Mention, times: int = 1) -> Source:
        record = self._articles.get(mention.article)
        return Source(
            name=source_of(record, mention.path),
            date=_spoken_at(record),
            place=place(mention),
            href=self.spot(mention.article, mention.start),
            attribution=mention.attribution,
            times=times,
        )

    def _fact_rows(self) -> tuple[FactRow, ...]:
        disputed = {finding.fact for finding in self.report.findings}
        agreeing = [fact for fact in self.report.facts if fact.id not in disputed and len(fact.claims) > 1]
        return tuple(
            FactRow(
                f"fact-{number}",
                fact,
                self._wordings(self._claims[each] for each in fact.claims if each in self._claims),
            )
            for number, fact in enumerate(agreeing, 1)
        )

    def _wordings(self, claims: Iterable[ClaimRecord]) -> tuple[tuple[str, tuple[Source, ...]], ...]:
        wordings: dict[str, list[Source]] = {}
        for claim in claims:
            record = self._articles.get(claim.article)
            path = record.path if record else claim.article
            words = ((record.text if record else None) or "")[claim.start : claim.end]
            wordings.setdefault(" ".join(words.split()), []).append(
                Source(
                    source_of(record, path), _spoken_at(record), path, self.spot(claim.article, claim.start)
                )
            )
        return tuple((words, tuple(sources)) for words, sources in wordings.items())

    def _places(self, rows: Iterable[FactRow]) -> Mapping[str, list[Place]]:
        """By article, what the findings and the facts speak of; the worst finding first."""
        places: dict[str, list[Place]] = {}
        for view in self.findings:
            for value in view.finding.values:
                for mention in value.mentions:
                    places.setdefault(mention.article, []).append(
                        Place(mention.start, mention.end, f"#{view.anchor}", "differs")
                    )
        for row in rows:
            for claim in (self._claims[each] for each in row.fact.claims if each in self._claims):
                places.setdefault(claim.article, []).append(
                    Place(claim.start, claim.end, f"#{row.anchor}", "agrees")
                )
        return places

    def _article(self, record: ArticleRecord, places: Iterable[Place]) -> ArticleView:
        return ArticleView(
            anchor=self._anchors[record.id],
            record=record,
            name=record.title or source_of(record, record.path),
            passages=passages(record.text, places) if record.text else (),
        )


def _spoken_at(record: ArticleRecord | None) -> str | None:
    return (record.updated or record.published) if record else None


def _letter(index: int) -> str:
    """The letters that stand for a number from 0: A, B … Z, AA, AB …."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters

"""Who says something and where on the page it stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.model.finding import Mention
from factcheck.model.report import ClaimRecord, Report
from factcheck.report.layout import place, source_of, spoken_at


@dataclass(frozen=True)
class Source:
    """Who says something; `date` is when the article speaks, `href` is empty if it is not on the page."""

    article: str
    name: str
    date: str | None
    place: str
    href: str
    attribution: str | None = None
    times: int = 1

    def again(self) -> Source:
        """The same source, heard once more."""
        return replace(self, times=self.times + 1)


class Sources:
    """The articles of a report as those who speak.

    Anchors of articles are numbered, so that no name in the report can break one.
    """

    def __init__(self, report: Report) -> None:
        """Index the articles."""
        self.articles = {article.id: article for article in report.articles}
        self._anchors = {article.id: f"article-{number}" for number, article in enumerate(report.articles, 1)}

    def anchor(self, article: str) -> str:
        """The id of an article of the report on the page."""
        return self._anchors[article]

    def spot(self, article: str, offset: int) -> str:
        """Where on the page `offset` of an article's text stands, as a link."""
        record = self.articles.get(article)
        if record is None:
            return ""
        anchor = f"#{self._anchors[article]}"
        return f"{anchor}-{offset}" if record.text and 0 <= offset <= len(record.text) else anchor

    def of_mention(self, mention: Mention) -> Source:
        """Who states a value at a place."""
        record = self.articles.get(mention.article)
        return Source(
            article=mention.article,
            name=source_of(record, mention.path),
            date=spoken_at(record),
            place=place(mention),
            href=self.spot(mention.article, mention.start),
            attribution=mention.attribution,
        )

    def of_claim(self, claim: ClaimRecord) -> Source:
        """Who makes a claim."""
        record = self.articles.get(claim.article)
        path = record.path if record else claim.article
        return Source(
            claim.article,
            source_of(record, path),
            spoken_at(record),
            path,
            self.spot(claim.article, claim.start),
        )

    def origin(self, article: str) -> str:
        """The text of which an article is a copy; copies share it."""
        record = self.articles.get(article)
        return record.origin if record else article

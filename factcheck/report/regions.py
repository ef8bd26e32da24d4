"""Where a mention stands in its file, from its first to its last character, as far as the report knows."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.model.finding import Mention
from factcheck.model.report import ArticleRecord, Report

_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True)
class Position:
    """A place in a file, 1-based; `column` counts code points, `byte` the bytes of UTF-8."""

    line: int
    column: int | None = None
    byte: int | None = None


@dataclass(frozen=True)
class Region:
    """From `start` to before `end`; the end is known only where the article's text is the file itself."""

    start: Position
    end: Position | None = None


class Regions:
    """The regions of the mentions of a report."""

    def __init__(self, report: Report) -> None:
        self._articles = {article.id: article for article in report.articles}
        self._lines: dict[str, Sequence[int]] = {}

    def article(self, mention: Mention) -> ArticleRecord | None:
        """The article of a mention."""
        return self._articles.get(mention.article)

    def of(self, mention: Mention) -> Region | None:
        """Where a mention stands; None where the report does not say."""
        spot = mention.location
        if spot is None:
            return None
        article = self.article(mention)
        text = article.text if article else None
        if text and 0 <= mention.start <= mention.end <= len(text):
            start = self._position(mention.article, text, mention.start)
            # In HTML and JSON the text was taken out of the file: its lines are not the file's.
            if (start.line, start.column) == (spot.line, spot.column):
                return Region(start, self._position(mention.article, text, mention.end))
        return Region(Position(spot.line, spot.column))

    def _position(self, article: str, text: str, offset: int) -> Position:
        lines = self._lines.get(article)
        if lines is None:
            lines = self._lines[article] = [0, *(end.end() for end in _LINE_END.finditer(text))]
        line = bisect_right(lines, offset)
        before = text[lines[line - 1] : offset]
        return Position(line, len(before) + 1, len(before.encode("utf-8", errors="replace")) + 1)

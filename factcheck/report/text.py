"""The report for a terminal: plain lines, coloured only when asked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Final, NamedTuple

from factcheck.model.finding import Finding, FindingValue, Mention
from factcheck.model.report import ArticleRecord, Report
from factcheck.report.layout import (
    GRAVEST_FIRST,
    by_story,
    counted,
    history,
    marked,
    one_line,
    place,
    source_of,
    times,
    trimmed,
)

_STYLES: Final[Mapping[str, str]] = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold blue",
    "strong": "bold",
    "mark": "bold underline",
    "place": "cyan",
    "faint": "dim",
}
_NARROWEST = 40

SHORT: Final = 8
"""So much of a fingerprint is shown: enough for `factcheck explain`."""


class Piece(NamedTuple):
    """Text in one style; `whole` is never broken over two lines."""

    text: str
    style: str = ""
    whole: bool = False


class Line(NamedTuple):
    """A logical line: wrapped lines begin at `hanging`."""

    pieces: tuple[Piece, ...] = ()
    indent: int = 0
    hanging: int = 0


class _View(NamedTuple):
    """What every part of the layout needs; `mark` stands around marked words where there is no colour."""

    articles: Mapping[str, ArticleRecord]
    width: int
    mark: str


class TextFormat:
    """Worst findings first by story, each value with who says so, where and in what words."""

    name: Final = "text"
    suffix: Final = ".txt"

    def render(self, report: Report, *, colour: bool = False, width: int = 100) -> str:
        """The report as lines of at most `width` columns; ANSI colours only with `colour`.

        A path is never broken, so that it stays a link; it may run over the edge.
        """
        view = _View(
            {article.id: article for article in report.articles},
            max(width, _NARROWEST),
            mark="" if colour else "*",
        )
        paint = _painter() if colour else _plain
        rows = (row for line in _lines(report, view) for row in _wrapped(line, view.width))
        return "".join("".join(map(paint, _runs(row))) + "\n" for row in rows)


FORMAT: Final = TextFormat()


def _lines(report: Report, view: _View) -> Iterator[Line]:
    for story, findings in by_story(report.findings).items():
        yield Line((Piece(one_line(story), "strong"),))
        for finding in findings:
            yield Line()
            yield from _finding(finding, view)
        yield Line()
    if report.not_checked:
        yield Line((Piece("Not checked:", "warning"),))
        for missed in report.not_checked:
            yield Line(
                (Piece(one_line(missed.path), "place", whole=True), Piece(f": {one_line(missed.reason)}")),
                2,
                4,
            )
        yield Line()
    if report.problems:
        yield Line((Piece("Problems:", "warning"),))
        for problem in report.problems:
            yield Line(
                (
                    *(
                        (Piece(one_line(problem.where), "place", whole=True), Piece(": "))
                        if problem.where
                        else ()
                    ),
                    Piece(f"{one_line(problem.what)}: {one_line(problem.message)}"),
                ),
                2,
                4,
            )
        yield Line()
    yield Line((Piece(_summary(report), "strong"),))


def _finding(finding: Finding, view: _View) -> Iterator[Line]:
    state = "" if finding.state == "new" else f" ({finding.state})"
    yield Line(
        (
            Piece(finding.level, finding.level),
            Piece(f"{state}: "),
            Piece(one_line(finding.message), "strong"),
            Piece(" "),
            Piece(f"[{one_line(finding.rule)} {one_line(finding.fingerprint)[:SHORT]}]", "faint", whole=True),
        ),
        2,
        4,
    )
    for value in finding.values:
        yield Line(
            (Piece("- "), Piece(one_line(value.value), "strong"), Piece(f" ({_who(value, view.articles)})")),
            4,
            6,
        )
        for mention in value.mentions:
            yield _quote(mention, view)
    if told := history(finding):
        yield Line((Piece(one_line(told)),), 4, 6)
    if finding.question and not finding.settled:
        yield Line((Piece("To settle: ", "strong"), Piece(one_line(finding.question))), 4, 6)


def _who(value: FindingValue, articles: Mapping[str, ArticleRecord]) -> str:
    if not value.mentions:
        return "computed, no article says it in these words"
    speakers = dict.fromkeys(source_of(articles.get(each.article), each.path) for each in value.mentions)
    return f"{times(len(value.mentions))}: {', '.join(one_line(speaker) for speaker in speakers)}"


def _quote(mention: Mention, view: _View) -> Line:
    before, words, after = (one_line(piece) for piece in trimmed(marked(mention), context=view.width - 20))
    return Line(
        (
            Piece(one_line(place(mention)), "place", whole=True),
            Piece("  "),
            Piece(before),
            Piece(f"{view.mark}{words}{view.mark}", "mark"),
            Piece(after),
        ),
        6,
        8,
    )


def _summary(report: Report) -> str:
    stats = report.stats
    if not stats.articles:
        return "No article was checked."
    articles = counted(stats.articles, "article")
    told = [finding for finding in report.findings if finding.verdict != "precision"]
    levels = [finding.level for finding in told if finding.state == "new"]
    states = [finding.state for finding in told]
    settled = [
        f"{states.count(each):,} {each}" for each in ("known", "accepted", "allowed") if each in states
    ]
    rounder = len(report.findings) - len(told)
    rest = f" Not new: {', '.join(settled)}." if settled else ""
    rest += f" {counted(rounder, 'fact')} told more or less exactly." if rounder else ""
    new = "new " if settled else ""
    if not levels:
        return f"No {new}discrepancies in {articles}.{rest}"
    counts = ", ".join(counted(levels.count(each), each) for each in GRAVEST_FIRST if each in levels)
    many = counted(len(levels), f"{new}discrepancy", f"{new}discrepancies")
    return f"{many} in {articles}: {counts}.{rest}"


def _wrapped(line: Line, width: int) -> Iterator[list[Piece]]:
    """Rows of at most `width` columns; only what cannot be broken is longer."""
    row: list[Piece] = [Piece(" " * line.indent)]
    used, margin = line.indent, line.indent
    for word in _words(line.pieces):
        size = sum(_columns(part.text) for part in word)
        blank = len(word) == 1 and word[0].text.isspace()
        if used + size > width and used > margin:
            yield _stripped(row)
            row, used = [Piece(" " * line.hanging)], line.hanging
            margin = line.hanging
        if blank and used == margin:
            continue
        row.extend(word)
        used += size
    yield _stripped(row)


def _stripped(row: list[Piece]) -> list[Piece]:
    while row and row[-1].text.isspace():
        row = row[:-1]
    return row


def _runs(row: list[Piece]) -> Iterator[Piece]:
    """Neighbours of one style as one piece, so that colours are switched no more than needed."""
    for style, pieces in groupby(row, key=lambda piece: piece.style):
        yield Piece("".join(piece.text for piece in pieces), style)


def _plain(piece: Piece) -> str:
    return piece.text


def _painter() -> Callable[[Piece], str]:
    from rich.color import ColorSystem
    from rich.style import Style

    styles = {name: Style.parse(definition) for name, definition in _STYLES.items()}

    def paint(piece: Piece) -> str:
        style = styles.get(piece.style)
        return style.render(piece.text, color_system=ColorSystem.STANDARD) if style else piece.text

    return paint


def _words(pieces: tuple[Piece, ...]) -> Iterator[list[Piece]]:
    """Blanks, and words; a word may change its style within ("*14*,")."""
    word: list[Piece] = []
    for piece in pieces:
        for part in [piece.text] if piece.whole else re.split(r"( +)", piece.text):
            if not part:
                continue
            if part.isspace() and not piece.whole:
                if word:
                    yield word
                    word = []
                yield [Piece(part, piece.style)]
            else:
                word.append(Piece(part, piece.style))
    if word:
        yield word


def _columns(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )

"""Who stands apart: the facts of a story, and for each article whether it agrees, differs or is silent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from factcheck.model.report import ArticleRecord, ClaimRecord
from factcheck.model.rule import Level
from factcheck.report.html.facts import FactRow
from factcheck.report.html.findings import FindingView
from factcheck.report.html.sources import Source, Sources
from factcheck.report.layout import source_of, spoken_at

_AGREES: Final = "✓"
_LETTERS: Final = 3
"""A cell shows so many letters of values that one article states."""


@dataclass(frozen=True)
class Cell:
    """What one article has to do with one fact; `text` is the letter of its value, or a sign.

    On a disputed fact, what more than half of the independent articles say is what most agree on; where
    there is no such value, all differ.
    """

    stand: Literal["agree", "differ", "silent"]
    text: str = ""
    href: str = ""
    title: str = ""


@dataclass(frozen=True)
class MatrixRow:
    """A fact and a cell for each article of the story; `level` if it is disputed."""

    label: str
    href: str
    level: Level | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """An article, and on how many facts it differs."""

    name: str
    title: str
    href: str
    date: str | None
    differs: int


@dataclass(frozen=True)
class Matrix:
    """Articles by facts, the disputed ones first."""

    columns: tuple[Column, ...]
    rows: tuple[MatrixRow, ...]


_SILENT: Final = Cell("silent")


def matrix(
    articles: Sequence[ArticleRecord],
    findings: Iterable[FindingView],
    facts: Iterable[FactRow],
    claims: Mapping[str, Sequence[ClaimRecord]],
    sources: Sources,
) -> Matrix:
    """The matrix of a story.

    Args:
        articles: those of the story; each is a column.
        findings: those of the story.
        facts: those on which its articles agree.
        claims: what was claimed of each disputed fact, by the fact's id.
        sources: all articles of the report.
    """
    ids = [article.id for article in articles]
    rows = (
        *(_disputed(view, ids, claims.get(view.finding.fact, ()), sources) for view in findings),
        *(_agreed(row, ids) for row in facts),
    )
    columns = (
        Column(
            name=source_of(article, article.path),
            title=article.title or article.path,
            href=f"#{sources.anchor(article.id)}",
            date=spoken_at(article),
            differs=sum(row.cells[index].stand == "differ" for row in rows),
        )
        for index, article in enumerate(articles)
    )
    return Matrix(columns=tuple(columns), rows=rows)


def _disputed(
    view: FindingView, articles: Sequence[str], claims: Iterable[ClaimRecord], sources: Sources
) -> MatrixRow:
    """The row of a finding; who speaks of its fact and is in none of its values does not differ."""
    cells = {
        claim.article: Cell(
            "agree", _AGREES, sources.spot(claim.article, claim.start), "not at odds with the others"
        )
        for claim in claims
    }
    held: dict[str, list[tuple[str, str, Source]]] = {}
    for value in view.values:
        for speaker in value.speakers:
            held.setdefault(speaker.article, []).append((value.letter, value.value, speaker))
    most = _most(view, sources)
    for article, values in held.items():
        letters = [letter for letter, _, _ in values]
        text = " ".join(letters[:_LETTERS]) + ("…" if len(letters) > _LETTERS else "")
        agrees = letters == [most]
        cells[article] = Cell(
            "agree" if agrees else "differ",
            f"{_AGREES} {text}" if agrees else text,
            values[0][2].href,
            " / ".join(value for _, value, _ in values),
        )
    return MatrixRow(
        view.finding.message,
        f"#{view.anchor}",
        view.finding.level,
        tuple(cells.get(each, _SILENT) for each in articles),
    )


def _most(view: FindingView, sources: Sources) -> str | None:
    """The letter of the value that more than half of those who speak state; copies are one witness."""
    everyone = {sources.origin(speaker.article) for value in view.values for speaker in value.speakers}
    return next((value.letter for value in view.values if 2 * value.origins > len(everyone) > 1), None)


def _agreed(row: FactRow, articles: Sequence[str]) -> MatrixRow:
    cells = {
        source.article: Cell("agree", _AGREES, source.href, wording.words)
        for wording in reversed(row.wordings)
        for source in wording.sources
    }
    return MatrixRow(
        row.fact.label, f"#{row.anchor}", None, tuple(cells.get(each, _SILENT) for each in articles)
    )

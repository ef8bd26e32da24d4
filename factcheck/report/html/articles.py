"""The articles with their claims in place: what differs leads to its finding, what agrees to its fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from factcheck.model.report import ArticleRecord, ClaimRecord
from factcheck.report.html.facts import FactRow
from factcheck.report.html.findings import FindingView
from factcheck.report.html.passages import Passage, Place, passages
from factcheck.report.html.sources import Sources
from factcheck.report.layout import letter, source_of

_FRONT_MATTER: Final = re.compile(r"---[ \t]*\r?\n.*?\n---[ \t]*(?=\r?\n|$)", re.DOTALL)


@dataclass(frozen=True)
class ArticleView:
    """An article and its text in passages; no passages where the report has no text."""

    anchor: str
    record: ArticleRecord
    name: str
    passages: tuple[Passage, ...]


def article_view(record: ArticleRecord, places: Iterable[Place], sources: Sources) -> ArticleView:
    """An article with the places of its text that the report speaks of."""
    return ArticleView(
        anchor=sources.anchor(record.id),
        record=record,
        name=record.title or source_of(record, record.path),
        passages=passages(record.text, (*places, *_aside(record.text))) if record.text else (),
    )


def _aside(text: str) -> Iterator[Place]:
    """The front matter of Markdown."""
    if found := _FRONT_MATTER.match(text):
        yield Place(found.start(), found.end(), "", "aside")


def places(
    findings: Iterable[FindingView],
    facts: Iterable[FactRow],
    claims: Mapping[str, Sequence[ClaimRecord]],
) -> Mapping[str, list[Place]]:
    """By article, what the report speaks of; the worst finding first.

    `claims` are those of disputed facts, by the fact's id: such of them as no finding names do not differ.
    """
    found: dict[str, list[Place]] = {}
    for view in findings:
        href, message = f"#{view.anchor}", view.finding.message
        named = set()
        for index, value in enumerate(view.finding.values):
            for mention in value.mentions:
                named.add(mention.claim)
                found.setdefault(mention.article, []).append(
                    Place(mention.start, mention.end, href, "differs", message, letter(index))
                )
        for claim in claims.get(view.finding.fact, ()):
            if claim.id not in named:
                found.setdefault(claim.article, []).append(
                    Place(claim.start, claim.end, href, "agrees", message)
                )
    for row in facts:
        for claim in row.claims:
            found.setdefault(claim.article, []).append(
                Place(claim.start, claim.end, f"#{row.anchor}", "agrees", row.fact.label)
            )
    return found

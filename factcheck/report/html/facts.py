"""The facts on which nothing was found: each wording with those who use it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.model.fact import Fact
from factcheck.model.report import ClaimRecord, Report
from factcheck.model.values import Act, State
from factcheck.report.html.sources import Source, Sources


@dataclass(frozen=True)
class Wording:
    """Words that state a fact, and who uses them."""

    words: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class FactRow:
    """A fact that articles agree on, and where on the page it stands."""

    anchor: str
    fact: Fact
    claims: tuple[ClaimRecord, ...]
    wordings: tuple[Wording, ...]


def agreements(report: Report, sources: Sources) -> Iterator[FactRow]:
    """The facts that two or more articles state alike and no finding disputes."""
    claims = {claim.id: claim for claim in report.claims}
    disputed = {finding.fact for finding in report.findings}
    number = 0
    for fact in report.facts:
        stated = tuple(alike([claims[each] for each in fact.claims if each in claims]))
        if fact.id in disputed or len({claim.article for claim in stated}) < 2:
            continue
        number += 1
        yield FactRow(f"fact-{number}", fact, stated, tuple(_wordings(stated, sources)))


def alike(claims: Sequence[ClaimRecord]) -> Iterator[ClaimRecord]:
    """The claims that say the same.

    Acts and states of one person or thing are one fact, though they may be quite different ones that no rule
    sets against each other: only those that two articles tell of are alike. Other values of a fact answer one
    question, and where nothing was found they agree.
    """
    said: dict[str, set[str]] = {}
    for claim in claims:
        said.setdefault(_told(claim), set()).add(claim.article)
    return (claim for claim in claims if not _told(claim) or len(said[_told(claim)]) > 1)


def _told(claim: ClaimRecord) -> str:
    if isinstance(claim.value, Act):
        return claim.value.predicate
    return claim.value.value if isinstance(claim.value, State) else ""


def _wordings(claims: Iterable[ClaimRecord], sources: Sources) -> Iterator[Wording]:
    """By words; an article that uses the same words twice is named once."""
    wordings: dict[str, dict[str, Source]] = {}
    for claim in claims:
        record = sources.articles.get(claim.article)
        words = " ".join(((record.text if record else None) or "")[claim.start : claim.end].split())
        said = wordings.setdefault(words, {})
        first = said.get(claim.article)
        said[claim.article] = first.again() if first else sources.of_claim(claim)
    return (Wording(words, tuple(said.values())) for words, said in wordings.items())

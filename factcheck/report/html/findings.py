"""The findings as the page shows them: worst and newest first, each value with who says it in which words."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from factcheck.model.finding import Finding
from factcheck.model.report import Report, RuleRecord
from factcheck.model.rule import ID
from factcheck.report.html.clash import Piece, clashes
from factcheck.report.html.sources import Source, Sources
from factcheck.report.html.timeline import Timeline, timeline
from factcheck.report.layout import letter, marked, moment_or_earliest, spoken_at, worst_first


@dataclass(frozen=True)
class Quote:
    """A sentence with the words that state a value, the clashing ones set apart, and who has it."""

    before: str
    words: tuple[Piece, ...]
    after: str
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class ValueView:
    """One value of a finding under its letter."""

    letter: str
    value: str
    speakers: tuple[Source, ...]
    origins: int
    quotes: tuple[Quote, ...]


@dataclass(frozen=True)
class FindingView:
    """A finding and where on the page it stands.

    `accept` and `allow` are what settles it, to be copied: a command and a comment in an article; empty where
    the finding is settled, or where its rule has no name that can be put into a comment.
    """

    anchor: str
    finding: Finding
    rule_title: str | None
    values: tuple[ValueView, ...]
    timeline: Timeline | None
    accept: str
    allow: str


def findings(report: Report, sources: Sources) -> Iterator[FindingView]:
    """The findings of a report: the worst first, new ones before settled ones, then the newest."""
    rules = {rule.id: rule for rule in report.rules}
    claims = {claim.id: claim for claim in report.claims}
    taken: set[str] = set()
    for number, finding in enumerate(_ordered(report, sources), 1):
        anchor = _anchor(finding, number, taken)
        values = tuple(_values(finding, sources))
        yield FindingView(
            anchor=anchor,
            finding=finding,
            rule_title=rules[finding.rule].title if finding.rule in rules else None,
            values=values,
            timeline=timeline(finding, claims, sources) if _moves(finding, rules.get(finding.rule)) else None,
            accept=_accept(finding),
            allow=_allow(finding),
        )


def _ordered(report: Report, sources: Sources) -> Sequence[Finding]:
    def newest(finding: Finding) -> datetime:
        mentions = (mention for value in finding.values for mention in value.mentions)
        times = (moment_or_earliest(spoken_at(sources.articles.get(each.article))) for each in mentions)
        return max(times, default=moment_or_earliest(None))

    return worst_first(sorted(report.findings, key=newest, reverse=True))


def _anchor(finding: Finding, number: int, taken: set[str]) -> str:
    """By its fingerprint, so that a link still leads to it in the next report; else by its number."""
    anchor = f"finding-{finding.fingerprint}"
    if not re.fullmatch(r"finding-[0-9a-f]{4,64}", anchor) or anchor in taken:
        anchor = f"finding-no-{number}"
    taken.add(anchor)
    return anchor


def _moves(finding: Finding, rule: RuleRecord | None) -> bool:
    """Whether time may move the value: the rule says so, or the values came one after the other."""
    return finding.verdict == "update" or (
        rule is not None and rule.options.get("over_time", "fixed") != "fixed"
    )


def _accept(finding: Finding) -> str:
    if finding.state not in ("new", "known"):
        return ""
    return f'factcheck accept {shlex.quote(finding.fingerprint)} --because "..." --by NAME --until DATE'


def _allow(finding: Finding) -> str:
    if finding.state not in ("new", "known") or not re.fullmatch(ID, finding.rule):
        return ""
    return f'<!-- factcheck: allow {finding.rule} until DATE because "..." -->'


def _values(finding: Finding, sources: Sources) -> Iterator[ValueView]:
    cut = clashes([[marked(mention).words for mention in value.mentions] for value in finding.values])
    for index, value in enumerate(finding.values):
        quotes: dict[tuple[str, str, str], list[Source]] = {}
        speakers: dict[str, Source] = {}
        for mention in value.mentions:
            source = sources.of_mention(mention)
            quotes.setdefault(marked(mention), []).append(source)
            first = speakers.get(mention.article)
            speakers[mention.article] = first.again() if first else source
        yield ValueView(
            letter=letter(index),
            value=value.value,
            speakers=_by_time(tuple(speakers.values())),
            origins=len({sources.origin(each) for each in speakers}),
            quotes=tuple(
                Quote(before, cut(index, words), after, tuple(said))
                for (before, words, after), said in quotes.items()
            ),
        )


def _by_time(speakers: Sequence[Source]) -> tuple[Source, ...]:
    return tuple(sorted(speakers, key=lambda each: moment_or_earliest(each.date)))

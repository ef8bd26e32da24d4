"""What the tables of comparisons share: stories made of texts, the rules that judge them, what was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from factcheck.compare import KINDS
from factcheck.extract import extract
from factcheck.model import Article, Extraction, Finding, Moment, Rule, Span, Zone
from factcheck.pipeline import Checked, check_story
from factcheck.ruleset import load

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

RULES: Final = Path(__file__).resolve().parents[2] / "rules"

Told = str | tuple[str, str]
"""An article: its text, or its day of publication (ISO) and its text."""

Row = tuple[str, str, tuple[tuple[str, ...], ...]]
"""Of a finding: rule, verdict, and for every value the words that state it."""

_READ: dict[tuple[str, str, str, str], Extraction] = {}
"""Extractions by article id, day, title and text: a story is often read again in another order."""


@cache
def shipped() -> tuple[Rule, ...]:
    """The rules of the repository."""
    return load([RULES], KINDS).rules


def of_kinds(*kinds: str) -> list[Rule]:
    """The shipped rules of these kinds."""
    return [rule for rule in shipped() if rule.kind in kinds]


def rule(kind: str, **options: Any) -> Rule:
    """A rule of our own; the cases do not matter here."""
    cases = [{"articles": ["One.", "Two."], "expect": "silent"}] * 3
    given = {"schema": 1, "id": "own", "title": "Own", "kind": kind, "cases": cases, **options}
    return KINDS[kind].model_validate(given)


def article(
    name: str, told: Told, *, story: str = "s", title: str | None = None, origin: str | None = None
) -> Article:
    """An article that is called `s/name`; with a title, the text begins with it."""
    day, text = told if isinstance(told, tuple) else ("", told)
    key = f"{story}/{name}"
    published = (
        Moment(at=datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)) if day else None
    )
    zones: tuple[Zone, ...] = ()
    if title:
        text = f"{title}\n\n{text}"
        zones = (Zone(kind="headline", span=Span(start=0, end=len(title))),)
    return Article(
        id=key,
        story=story,
        path=key,
        text=text,
        title=title,
        published=published,
        zones=zones,
        origin=origin or key,
    )


def extractions(pipeline: Pipeline, articles: Sequence[Article]) -> list[Extraction]:
    """The extraction of each article, read once for the whole run of the tests."""

    def key(one: Article) -> tuple[str, str, str, str]:
        return one.id, one.published.iso if one.published else "", one.title or "", one.text

    new = list({key(one): one for one in articles if key(one) not in _READ}.values())
    for one, document in zip(new, pipeline.read(new), strict=True):
        _READ[key(one)] = extract(document)
    return [_READ[key(one)] for one in articles]


def checked(
    pipeline: Pipeline,
    articles: Sequence[Article],
    rules: Iterable[Rule] | None = None,
    *,
    show_precision: bool = False,
) -> Checked:
    """One story, judged by these rules or by all that are shipped."""
    judges = shipped() if rules is None else tuple(rules)
    read = extractions(pipeline, articles)
    return check_story(articles[0].story, articles, read, judges, show_precision=show_precision)


def story(told: Sequence[Told]) -> list[Article]:
    """The articles a, b, c ... of these texts."""
    return [article("abcdefghij"[number], one) for number, one in enumerate(told)]


def says(pipeline: Pipeline, rules: Iterable[Rule], told: Sequence[Told], **options: Any) -> list[str]:
    """What the rules find, in every order of the articles: `conflict: 12 crates / 15 crates`.

    A value is told by the words that state it; where there are none, as a sum has none, by the value itself.
    """
    rules = tuple(rules)
    articles = story(told)
    ways = [
        sorted(
            f"{verdict}: {' / '.join(' | '.join(value) for value in values)}"
            for _, verdict, values in map(row, found.findings)
        )
        for found in (checked(pipeline, order, rules, **options) for order in (articles, articles[::-1]))
    ]
    assert ways[0] == ways[1], "the order of the articles matters"
    return ways[0]


def row(finding: Finding) -> Row:
    """What a finding says, whatever its articles are called and in whichever order they came."""
    values = sorted(
        tuple(sorted({m.quote for m in value.mentions})) or (value.value,) for value in finding.values
    )
    return finding.rule, finding.verdict, tuple(values)


def prints(found: Checked) -> list[str]:
    """The fingerprints of all findings."""
    return sorted(finding.fingerprint for finding in found.findings)


def wrong(reason: str, *row: Any) -> Any:
    """A row that states what is right and is known to fail; it fails the run once it is right.

    Only a wrong answer is expected: a row that cannot be run at all fails as any other.
    """
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason))

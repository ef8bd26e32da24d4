"""The cases of rules as small stories to check, and how the rules fared on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from factcheck.model import Article, CaseArticle, Finding, Moment, Rule, Span, Zone


@dataclass(frozen=True, slots=True)
class CaseResult:
    """How a rule fared on one of its cases, in one order of the articles."""

    rule: str
    case_index: int
    expected: str
    got: str
    passed: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CaseStory:
    """One case of a rule with its articles in one order."""

    rule: Rule
    case_index: int
    order: str
    key: str
    articles: tuple[Article, ...]

    def result(self, findings: Sequence[Finding]) -> CaseResult:
        """How the rule fared, given what it found."""
        expected = self.rule.cases[self.case_index].expect
        got = "+".join(sorted({finding.verdict for finding in findings})) or "silent"
        said = "; ".join(finding.message for finding in findings)
        detail = f"{self.order}: {said}" if said else self.order
        return CaseResult(self.rule.id, self.case_index, expected, got, got == expected, detail)


def case_stories(rules: Sequence[Rule]) -> Iterator[CaseStory]:
    """Every case of every rule, forwards and, if it has several articles, backwards."""
    for rule in rules:
        for index, case in enumerate(rule.cases):
            for order in ("forwards", "backwards") if len(case.articles) > 1 else ("forwards",):
                given = case.articles if order == "forwards" else case.articles[::-1]
                key = f"{rule.id}/{index}/{order}"
                articles = tuple(case_article(key, number, each) for number, each in enumerate(given))
                yield CaseStory(rule, index, order, key, articles)


def case_article(key: str, number: int, case: str | CaseArticle) -> Article:
    """The article that a case gives; its title is the headline, above the text."""
    given = CaseArticle(text=case) if isinstance(case, str) else case
    title = given.title
    return Article(
        id=f"{key}/{number}",
        story=key,
        path=f"{key}/{number}",
        text=f"{title}\n\n{given.text}" if title else given.text,
        title=title,
        source=given.source,
        published=_published(given),
        zones=(Zone(kind="headline", span=Span(start=0, end=len(title))),) if title else (),
        origin=f"{key}/{number}",
    )


def _published(given: CaseArticle) -> Moment | None:
    if given.published is None:
        return None
    if isinstance(given.published, datetime):
        return Moment(at=given.published, day_only=False)
    return Moment(at=datetime.combine(given.published, datetime.min.time()), day_only=True)

"""The one place that knows the order: articles, documents, claims, facts, findings, report."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from factcheck.align import align
from factcheck.align import story as make_story
from factcheck.assembly import NO_TERMS, Base, Checked, assemble
from factcheck.cases import CaseResult, case_article, case_stories
from factcheck.compare import by_kind, compare, told_alike
from factcheck.findings import MAX_SENTENCE, finding, once
from factcheck.gate import Terms
from factcheck.model import (
    Article,
    CaseArticle,
    Claim,
    Extraction,
    Finding,
    NotChecked,
    Problem,
    Report,
    Rule,
    RulePlace,
)
from factcheck.past import Past, by_story
from factcheck.path_rules import PathRule, of_story

if TYPE_CHECKING:
    from factcheck.corpus import Reading
    from factcheck.language.pipeline import Pipeline

__all__ = [
    "MAX_SENTENCE",
    "CaseResult",
    "Checked",
    "Progress",
    "Read",
    "check",
    "check_story",
    "claims",
    "claims_of",
    "extract_all",
    "few_collections",
    "run_cases",
]

Progress = Callable[[int, int, str], None]
"""Called with (articles read, articles in all, path)."""


@contextmanager
def few_collections() -> Iterator[None]:
    """Let the garbage collector run less often.

    Nearly all objects of a run are kept to its end or go by themselves (`Document.release`); to look through
    them again and again costs a tenth of it. Around a function, as a decorator, it lets its objects go before
    the collector is set back.
    """
    before = gc.get_threshold()
    gc.set_threshold(1_000_000, 20, 20)
    try:
        yield
    finally:
        if not gc.get_freeze_count():
            # All that lives now counts as old: to look through it once more first would find next to nothing.
            gc.freeze()
            gc.unfreeze()
        gc.set_threshold(*before)


@few_collections()
def check(
    paths: Sequence[str],
    *,
    rules: Sequence[Rule],
    fail_on: str = "warning",
    model: str | None = None,
    rules_digest: str = "",
    rule_places: Mapping[str, RulePlace] | None = None,
    muted: Sequence[Rule] = (),
    show_precision: bool = False,
    reading: Reading | None = None,
    path_rules: Sequence[PathRule] = (),
    terms: Terms = NO_TERMS,
    progress: Progress | None = None,
) -> Report:
    """Read, extract, align and compare; every story on its own.

    Args:
        paths: files, story folders or folders of stories.
        rules: the rules to judge by.
        fail_on: the mildest level that fails the run, or "never".
        model: name or path of a spaCy pipeline; None for the packaged one.
        rules_digest: the digest of the rules, for the report.
        rule_places: where each rule stands, by its id, for the report.
        muted: rules that say nothing, and keep more general ones of their kind from speaking instead.
        show_precision: also report values that are only rounder or vaguer.
        reading: how the house keeps its articles; None for the usual.
        path_rules: what the rules say less of, or more gravely.
        terms: with what the findings are held against at the gate: a base, the accepted file.
        progress: told of every article read.

    Raises:
        UsageError: the model cannot be loaded, or the base cannot be found.
    """
    from factcheck import corpus
    from factcheck.gate.sides import sides
    from factcheck.language.pipeline import load

    with sides(paths, terms, corpus.SUFFIXES) as both:
        read = corpus.read(paths, reading=reading, at=both.head if both else None)
        base = corpus.read(paths, reading=reading, at=both.base).articles if both else ()
    past = Past(base, read.articles, path_rules)
    pipeline = load(model)
    wanted = (*read.articles, *past.to_extract)
    extractions = tuple(extract_all(wanted, pipeline, progress=progress))
    today, earlier = extractions[: len(read.articles)], extractions[len(read.articles) :]
    extracted = {extraction.article: extraction for extraction in today}

    def judge(key: str, members: Sequence[Article], claims: Sequence[Extraction]) -> Checked:
        return check_story(
            key, members, claims, rules, muted=muted, show_precision=show_precision, path_rules=path_rules
        )

    checked = [
        judge(key, members, [extracted[article.id] for article in members])
        for key, members in by_story(read.articles).items()
    ]
    before = past.findings(checked, extracted, earlier, judge)
    return assemble(
        paths,
        checked,
        rules=rules,
        fail_on=fail_on,
        not_checked=read.not_checked,
        problems=read.problems,
        model=pipeline.name,
        rules_digest=rules_digest,
        rule_places=rule_places or {},
        terms=terms,
        base=Base(both.commit, before, past.contents) if both else None,
    )


@dataclass(frozen=True, slots=True)
class Read:
    """Articles with their claims, and what could not be read."""

    articles: tuple[tuple[Article, Extraction], ...]
    not_checked: tuple[NotChecked, ...]
    problems: tuple[Problem, ...]


def claims(paths: Sequence[str], *, model: str | None = None, reading: Reading | None = None) -> Read:
    """The claims of every article below some paths."""
    from factcheck import corpus
    from factcheck.language.pipeline import load

    read = corpus.read(paths, reading=reading)
    extractions = extract_all(read.articles, load(model)) if read.articles else ()
    return Read(tuple(zip(read.articles, extractions, strict=True)), read.not_checked, read.problems)


def claims_of(
    text: str, *, published: date | datetime | None = None, model: str | None = None
) -> tuple[Claim, ...]:
    """The claims of one text."""
    from factcheck.language.pipeline import load

    article = case_article("text", 0, CaseArticle(text=text, published=published))
    (extraction,) = extract_all([article], load(model))
    return extraction.claims


def extract_all(
    articles: Sequence[Article], pipeline: Pipeline, *, progress: Progress | None = None
) -> Iterator[Extraction]:
    """The extraction of each article, in order."""
    from factcheck.extract import extract

    for number, document in enumerate(pipeline.read(articles), 1):
        if progress is not None:
            progress(number, len(articles), document.article.path)
        extraction = extract(document)
        document.release()
        yield extraction


def check_story(
    key: str,
    articles: Sequence[Article],
    extractions: Sequence[Extraction],
    rules: Sequence[Rule],
    *,
    muted: Sequence[Rule] = (),
    show_precision: bool = False,
    path_rules: Sequence[PathRule] = (),
) -> Checked:
    """Align and compare the claims of one story."""
    story = make_story(key, articles, extractions)
    facts = align(story)
    grouped = by_kind([*rules, *muted])
    silent = {rule.id for rule in muted}
    otherwise = of_story(path_rules, articles)
    findings: list[Finding] = []
    compared: Counter[str] = Counter()
    for fact in facts:
        for rule, comparisons in compare(grouped, fact, story, otherwise.silent):
            if rule.id in silent:
                continue
            compared[rule.id] += 1
            findings.extend(
                finding(rule, fact, story, c, otherwise.levels.get(rule.id))
                for c in comparisons
                if not (fact.scope == "cross" and told_alike(story, c.groups))
                if show_precision or c.verdict != "precision"
            )
    return Checked(story, facts, tuple(once(findings, facts)), dict(compared))


def run_cases(rules: Sequence[Rule], *, model: str | None = None) -> list[CaseResult]:
    """Every case of every rule, forwards and backwards; all cases are read in one pass."""
    from factcheck.language.pipeline import load

    stories = list(case_stories(rules))
    extractions = extract_all([article for story in stories for article in story.articles], load(model))
    return [
        story.result(
            check_story(
                story.key, story.articles, [next(extractions) for _ in story.articles], [story.rule]
            ).findings
        )
        for story in stories
    ]

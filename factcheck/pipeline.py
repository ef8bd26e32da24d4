"""The one place that knows the order: articles, documents, claims, facts, findings, report."""

from __future__ import annotations

import gc
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from factcheck import gate
from factcheck.align import align
from factcheck.align import story as make_story
from factcheck.compare import Comparison, Group, by_kind, compare, told_alike
from factcheck.model import (
    LEVELS,
    Article,
    ArticleRecord,
    CaseArticle,
    Claim,
    ClaimRecord,
    Extraction,
    Fact,
    Finding,
    FindingValue,
    Mention,
    Moment,
    NotChecked,
    Problem,
    Report,
    Rule,
    RuleRecord,
    Run,
    Stats,
    Story,
    StoryRecord,
    Tool,
)

if TYPE_CHECKING:
    from factcheck.corpus import Corpus
    from factcheck.language.pipeline import Pipeline

Progress = Callable[[int, int, str], None]

MAX_SENTENCE = 600
"""Code points of a sentence that a finding shows; a longer one is cut around the mention."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check of one story gives."""

    story: Story
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    compared: dict[str, int]


def check(
    paths: Sequence[str],
    *,
    rules: Sequence[Rule],
    fail_on: str = "warning",
    model: str | None = None,
    rules_digest: str = "",
    show_precision: bool = False,
    progress: Progress | None = None,
) -> Report:
    """Read, extract, align and compare; every story on its own.

    Args:
        paths: files, story folders or folders of stories.
        rules: the rules to judge by.
        fail_on: the mildest level that fails the run, or "never".
        model: name or path of a spaCy pipeline; None for the packaged one.
        rules_digest: the digest of the rules, for the report.
        show_precision: also report values that are only rounder or vaguer.
        progress: called with (articles read, articles in all, path).

    Raises:
        UsageError: the model cannot be loaded.
    """
    from factcheck import corpus
    from factcheck.language.pipeline import load

    read = corpus.read(paths)
    pipeline = load(model)
    with few_collections():
        return _check(
            paths,
            read,
            pipeline,
            rules=rules,
            fail_on=fail_on,
            rules_digest=rules_digest,
            show_precision=show_precision,
            progress=progress,
        )


@contextmanager
def few_collections() -> Iterator[None]:
    """Let the garbage collector run less often: documents are large webs of small objects, and looking
    through them again and again costs a tenth of a run.
    """
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 20)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _check(
    paths: Sequence[str],
    read: Corpus,
    pipeline: Pipeline,
    *,
    rules: Sequence[Rule],
    fail_on: str,
    rules_digest: str,
    show_precision: bool,
    progress: Progress | None,
) -> Report:
    extracted = {
        extraction.article: extraction
        for extraction in extract_all(read.articles, pipeline, progress=progress)
    }
    checked = [
        check_story(key, members, [extracted[a.id] for a in members], rules, show_precision=show_precision)
        for key, members in (
            (key, list(group)) for key, group in groupby(read.articles, key=lambda a: a.story)
        )
    ]
    return assemble(
        paths,
        checked,
        rules=rules,
        fail_on=fail_on,
        not_checked=read.not_checked,
        problems=read.problems,
        model=pipeline.name,
        rules_digest=rules_digest,
    )


@dataclass(frozen=True, slots=True)
class Read:
    """Articles with their claims, and what could not be read."""

    articles: tuple[tuple[Article, Extraction], ...]
    not_checked: tuple[NotChecked, ...]
    problems: tuple[Problem, ...]


def claims(paths: Sequence[str], *, model: str | None = None) -> Read:
    """The claims of every article below some paths."""
    from factcheck import corpus
    from factcheck.language.pipeline import load

    read = corpus.read(paths)
    extractions = extract_all(read.articles, load(model)) if read.articles else ()
    return Read(tuple(zip(read.articles, extractions, strict=True)), read.not_checked, read.problems)


def extract_all(
    articles: Sequence[Article], pipeline: Pipeline, *, progress: Progress | None = None
) -> Iterator[Extraction]:
    """The extraction of each article, in order."""
    from factcheck.extract import extract

    for number, document in enumerate(pipeline.read(articles), 1):
        if progress is not None:
            progress(number, len(articles), document.article.path)
        yield extract(document)


def check_story(
    key: str,
    articles: Sequence[Article],
    extractions: Sequence[Extraction],
    rules: Sequence[Rule],
    *,
    show_precision: bool = False,
) -> Checked:
    """Align and compare the claims of one story."""
    story = make_story(key, articles, extractions)
    facts = align(story)
    grouped = by_kind(rules)
    findings: list[Finding] = []
    compared: Counter[str] = Counter()
    for fact in facts:
        for rule, comparisons in compare(grouped, fact, story):
            compared[rule.id] += 1
            findings.extend(
                _finding(rule, fact, story, c)
                for c in comparisons
                if not (fact.scope == "cross" and told_alike(story, c.groups))
                if show_precision or c.verdict != "precision"
            )
    return Checked(story, facts, tuple(_once(findings)), dict(compared))


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """One finding for one fact: of those with the same places, the gravest; numbered worst first."""
    kept: list[tuple[Finding, frozenset[tuple[str, int, int]]]] = []
    for finding in sorted(
        findings,
        key=lambda f: (
            -LEVELS.index(f.level),
            -sum(len(v.mentions) for v in f.values),
            f.rule,
            f.fingerprint,
        ),
    ):
        places = frozenset((m.article, m.start, m.end) for v in finding.values for m in v.mentions)
        if not any(finding.type == other.type and places <= seen for other, seen in kept):
            kept.append((finding, places))
    return (f.model_copy(update={"id": f"{f.story}/{n}"}) for n, (f, _) in enumerate(kept, 1))


def _finding(rule: Rule, fact: Fact, story: Story, comparison: Comparison) -> Finding:
    values = tuple(_value(story, group) for group in comparison.groups)
    normalized = sorted({value.normalized for value in values})
    fingerprint = hashlib.sha256("\x1f".join((rule.id, fact.key, *normalized)).encode()).hexdigest()[:16]
    articles = {m.article for v in values for m in v.mentions}
    names = {"what": fact.label, **comparison.names}
    return Finding(
        id="",
        fingerprint=fingerprint,
        rule=rule.id,
        level=rule.level_of(comparison.verdict),
        verdict=comparison.verdict,
        type=comparison.type,
        scope="cross" if len(articles) > 1 else "internal",
        story=story.id,
        fact=fact.id,
        message=_fill(rule.message or rule.title, names),
        question=_fill(rule.question, names),
        values=values,
        trace=(*fact.trace, *comparison.trace, f"rule {rule.id} ({rule.kind}): {comparison.verdict}"),
    )


def _fill(template: str, names: dict[str, str]) -> str:
    """Put names into a message; a slot that has no name keeps its word."""
    for key, value in names.items():
        template = template.replace("{" + key + "}", value)
    return template


def _value(story: Story, group: Group) -> FindingValue:
    return FindingValue(
        value=group.value,
        normalized=group.normalized,
        mentions=tuple(_mention(story, c, group) for c in group.claims),
    )


def _mention(story: Story, claim: Claim, group: Group) -> Mention:
    article = story.articles[claim.article]
    start, end = group.spans.get(claim.id, (claim.start, claim.end))
    sentence = story.sentence(claim)
    first, last = min(sentence.start, start), max(sentence.end, end)
    if last - first > MAX_SENTENCE:
        first, last = max(first, start - MAX_SENTENCE // 2), min(last, end + MAX_SENTENCE // 2)
    return Mention(
        claim=claim.id,
        article=article.id,
        path=article.path,
        start=start,
        end=end,
        location=article.location(start),
        quote=article.text[start:end],
        sentence=article.text[first:last],
        sentence_start=first,
        attribution=claim.attribution.speaker if claim.attribution else None,
    )


def assemble(
    paths: Sequence[str],
    checked: Sequence[Checked],
    *,
    rules: Sequence[Rule],
    fail_on: str,
    not_checked: Sequence[NotChecked],
    problems: Sequence[Problem],
    model: str,
    rules_digest: str,
) -> Report:
    """The report of all checked stories."""
    from factcheck import __version__

    findings = tuple(finding for one in checked for finding in one.findings)
    articles = [article for one in checked for article in one.story.articles.values()]
    fired = Counter(finding.rule for finding in findings)
    levels = Counter(finding.level for finding in findings)
    facts = tuple(fact for one in checked for fact in one.facts)
    claims_total = sum(len(e.claims) for one in checked for e in one.story.extractions.values())
    stats = Stats(
        stories=len(checked),
        articles=len(articles),
        claims=claims_total,
        facts=len(facts),
        findings={level: levels[level] for level in reversed(LEVELS)},
    )
    needed = {key for fact in facts for key in fact.claims}
    return Report(
        tool=Tool(version=__version__),
        run=Run(paths=tuple(paths), as_of=_as_of(articles), rules_digest=rules_digest, model=model),
        outcome=gate.outcome(
            findings,
            not_checked,
            problems,
            fail_on,
            stats=stats,
            shared=sum(fact.scope == "cross" for fact in facts),
        ),
        stories=tuple(StoryRecord(id=one.story.id, articles=tuple(one.story.articles)) for one in checked),
        articles=tuple(_article_record(article) for article in articles),
        claims=tuple(
            _claim_record(claim)
            for one in checked
            for claim in one.story.claims.values()
            if claim.id in needed
        ),
        facts=facts,
        findings=findings,
        problems=tuple(problems),
        not_checked=tuple(not_checked),
        rules=tuple(
            RuleRecord(
                id=rule.id,
                title=rule.title,
                kind=rule.kind,
                level=rule.level,
                compared=sum(one.compared.get(rule.id, 0) for one in checked),
                fired=fired[rule.id],
            )
            for rule in rules
        ),
        stats=stats,
    )


def _as_of(articles: Iterable[Article]) -> str | None:
    days = [article.spoken_at.at.date().isoformat() for article in articles if article.spoken_at]
    return max(days, default=None)


def _article_record(article: Article) -> ArticleRecord:
    return ArticleRecord(
        id=article.id,
        story=article.story,
        path=article.path,
        title=article.title,
        source=article.source,
        url=article.url,
        published=article.published.iso if article.published else None,
        updated=article.updated.iso if article.updated else None,
        origin=article.origin or article.id,
        sha256=article.sha256,
        text=article.text,
    )


def _claim_record(claim: Claim) -> ClaimRecord:
    return ClaimRecord.model_construct(
        id=claim.id,
        article=claim.article,
        kind=claim.kind,
        start=claim.start,
        end=claim.end,
        value=claim.value,
        subject=claim.subject,
        attribute=claim.attribute or claim.frame,
        attribution=claim.attribution,
        modality=claim.modality,
        zone=claim.zone,
        derivation=claim.derivation,
    )


@dataclass(frozen=True, slots=True)
class CaseResult:
    """How a rule fared on one of its cases, in one order of the articles."""

    rule: str
    case_index: int
    expected: str
    got: str
    passed: bool
    detail: str = ""


def run_cases(rules: Sequence[Rule], *, model: str | None = None) -> list[CaseResult]:
    """Every case of every rule, forwards and backwards; all cases are read in one pass."""
    jobs = []
    for rule in rules:
        for index, case in enumerate(rule.cases):
            for order in ("forwards", "backwards") if len(case.articles) > 1 else ("forwards",):
                texts = case.articles if order == "forwards" else case.articles[::-1]
                key = f"{rule.id}/{index}/{order}"
                jobs.append(
                    (
                        rule,
                        index,
                        case.expect,
                        order,
                        key,
                        [_case_article(key, n, text) for n, text in enumerate(texts)],
                    )
                )
    from factcheck.language.pipeline import load

    extractions = extract_all([article for *_, articles in jobs for article in articles], load(model))
    out = []
    for rule, index, expected, order, key, articles in jobs:
        checked = check_story(key, articles, [next(extractions) for _ in articles], [rule])
        verdicts = sorted({finding.verdict for finding in checked.findings})
        got = "+".join(verdicts) or "silent"
        detail = "; ".join(finding.message for finding in checked.findings)
        out.append(
            CaseResult(
                rule.id, index, expected, got, got == expected, f"{order}: {detail}" if detail else order
            )
        )
    return out


def _case_article(key: str, number: int, case: str | CaseArticle) -> Article:
    from datetime import datetime

    given = CaseArticle(text=case) if isinstance(case, str) else case
    published = None
    if given.published is not None:
        timed = isinstance(given.published, datetime)
        at = (
            given.published
            if isinstance(given.published, datetime)
            else datetime.combine(given.published, datetime.min.time())
        )
        published = Moment(at=at, day_only=not timed)
    text = f"{given.title}\n\n{given.text}" if given.title else given.text
    from factcheck.model import Span, Zone

    zones = (Zone(kind="headline", span=Span(start=0, end=len(given.title))),) if given.title else ()
    return Article(
        id=f"{key}/{number}",
        story=key,
        path=f"{key}/{number}",
        text=text,
        title=given.title,
        source=given.source,
        published=published,
        zones=zones,
        origin=f"{key}/{number}",
    )

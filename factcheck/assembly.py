"""The report of all checked stories: everything counted once, for every format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from factcheck import gate
from factcheck.gate import Known, Terms
from factcheck.model import (
    LEVELS,
    Article,
    ArticleRecord,
    Claim,
    ClaimRecord,
    Fact,
    Finding,
    NotChecked,
    Problem,
    Report,
    Rule,
    RulePlace,
    RuleRecord,
    Run,
    Stats,
    Story,
    StoryRecord,
    Tool,
)

NO_TERMS: Final = gate.Terms()


@dataclass(frozen=True, slots=True)
class Base:
    """What the findings are compared with: the commit, its findings, and the digests of its articles."""

    commit: str
    findings: tuple[Known, ...]
    contents: frozenset[str]


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check of one story gives."""

    story: Story
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    compared: dict[str, int]


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
    rule_places: Mapping[str, RulePlace],
    terms: Terms = NO_TERMS,
    base: Base | None = None,
) -> Report:
    """The report of all checked stories, each finding in its state."""
    from factcheck import __version__

    articles = [article for one in checked for article in one.story.articles.values()]
    judged = gate.judged(
        tuple(finding for one in checked for finding in one.findings),
        {fact.id: fact.key for one in checked for fact in one.facts},
        articles,
        terms,
        base=base.findings if base else None,
        stories={one.story.id for one in checked},
        run={rule.id for rule in rules},
        whole=not not_checked,
    )
    findings = judged.findings
    problems = (*problems, *judged.problems)
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
        run=Run(
            paths=tuple(paths),
            as_of=_as_of(articles),
            rules_digest=rules_digest,
            model=model,
            new_from=terms.since,
            base=base.commit or None if base else None,
            staged=terms.staged,
        ),
        outcome=gate.outcome(
            findings,
            not_checked,
            problems,
            fail_on,
            stats=stats,
            shared=sum(fact.scope == "cross" for fact in facts),
            since=terms.since,
        ),
        stories=tuple(StoryRecord(id=one.story.id, articles=tuple(one.story.articles)) for one in checked),
        articles=tuple(_article_record(article, base) for article in articles),
        claims=tuple(
            _claim_record(claim)
            for one in checked
            for claim in one.story.claims.values()
            if claim.id in needed
        ),
        facts=facts,
        findings=findings,
        problems=problems,
        not_checked=tuple(not_checked),
        rules=tuple(
            RuleRecord(
                id=rule.id,
                title=rule.title,
                kind=rule.kind,
                level=rule.level,
                compared=sum(one.compared.get(rule.id, 0) for one in checked),
                fired=fired[rule.id],
                place=rule_places.get(rule.id),
                options=_options(rule) if fired[rule.id] else {},
            )
            for rule in rules
        ),
        stats=stats,
    )


def _options(rule: Rule) -> dict[str, Any]:
    """What a rule judges by, beside what all rules have."""
    options: dict[str, Any] = _plain(rule.model_dump(by_alias=True, exclude=set(Rule.model_fields)))
    return options


def _plain(value: Any) -> Any:
    """A value as JSON has it, in a fixed order where it had none."""
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(map(_plain, value), key=str)
    return list(map(_plain, value)) if isinstance(value, list | tuple) else value


def _as_of(articles: Iterable[Article]) -> str | None:
    days = [article.spoken_at.at.date().isoformat() for article in articles if article.spoken_at]
    return max(days, default=None)


def _article_record(article: Article, base: Base | None) -> ArticleRecord:
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
        changed=article.sha256 not in base.contents if base else None,
        text=article.text,
    )


def _claim_record(claim: Claim) -> ClaimRecord:
    return ClaimRecord(
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

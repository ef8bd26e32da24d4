"""A pipeline that says what it is told to, so that these tests are about the command line alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, NamedTuple

from factcheck.gate import outcome
from factcheck.model import (
    Article,
    Claim,
    Extraction,
    Finding,
    NotChecked,
    Problem,
    Quantity,
    Report,
    Rule,
    Run,
    Stats,
    Tool,
)

RULE = """\
schema: 1
id: {id}
title: Length of a bridge
kind: plain
level: error
cases:
  - {{articles: ["The bridge is 90 m long.", "The bridge is 120 m long."], expect: conflict}}
  - {{articles: ["The bridge is 90 m long."], expect: silent}}
  - {{articles: ["The tunnel is 90 m long."], expect: silent}}
"""


class Plain(Rule):
    kind: Literal["plain"]


class CaseResult(NamedTuple):
    rule: str
    case_index: int
    expected: str
    got: str
    passed: bool
    detail: str


class Read(NamedTuple):
    articles: tuple[tuple[Article, Extraction], ...]
    not_checked: tuple[NotChecked, ...]
    problems: tuple[Problem, ...]


class Fake(ModuleType):
    """Stands for factcheck.pipeline."""

    def __init__(self) -> None:
        super().__init__("factcheck.pipeline")
        self.findings: list[Finding] = []
        self.not_checked: list[NotChecked] = []
        self.problems: list[Problem] = []
        self.results: list[CaseResult] = []
        self.called: dict[str, Any] = {}
        self.error: BaseException | None = None

    def check(self, paths: Sequence[str], *, rules: Sequence[Rule], fail_on: str, **options: Any) -> Report:
        self.called = {
            "paths": tuple(paths),
            "rules": [rule.id for rule in rules],
            "fail_on": fail_on,
            **options,
        }
        if self.error:
            raise self.error
        stats = Stats(stories=1, articles=2, claims=5, facts=3)
        return Report(
            tool=Tool(version="0"),
            run=Run(paths=tuple(paths), rules_digest="", model=""),
            outcome=outcome(self.findings, self.not_checked, self.problems, fail_on, stats=stats),
            findings=tuple(self.findings),
            problems=tuple(self.problems),
            not_checked=tuple(self.not_checked),
            stats=stats,
        )

    def claims(self, paths: Sequence[str], *, model: str | None, **options: Any) -> Read:
        self.called = {"paths": tuple(paths), "model": model}
        articles, not_checked = [], []
        for path in paths:
            text = Path(path).read_text(encoding="utf-8") if Path(path).exists() else None
            if text:
                articles.append(Article(id=path, story="s", path=path, text=text))
            else:
                reason = "no such file" if text is None else "the file is empty"
                not_checked.append(NotChecked(path=path, reason=reason))
        return Read(
            tuple((one, Extraction(article=one.id, claims=_claims(one))) for one in articles),
            (*not_checked, *self.not_checked),
            tuple(self.problems),
        )

    def run_cases(self, rules: Sequence[Rule], *, model: str | None) -> list[CaseResult]:
        self.called = {"rules": [rule.id for rule in rules], "model": model}
        return self.results


def _claims(article: Article) -> tuple[Claim, ...]:
    start = article.text.find("90 m")
    if start < 0:
        return ()
    value = Quantity(form="measure", low=90, high=90, unit="m")
    claim = Claim(
        id="c1", article=article.id, kind="quantity", start=start, end=start + 4, sentence=0, value=value,
        subject="bridge", derivation=("number 90", "unit m"),
    )  # fmt: skip
    return (claim,)


def finding(level: str = "warning", message: str = "How long is the bridge?") -> Finding:
    return Finding.model_validate(
        {
            "id": "f1", "fingerprint": "x", "rule": "bridge-length", "level": level, "verdict": "conflict",
            "type": "number", "scope": "cross", "story": "s", "fact": "k", "message": message,
            "values": [{"value": v, "normalized": v, "mentions": []} for v in ("90 m", "120 m")],
        }
    )  # fmt: skip


class Ran(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def last(self) -> str:
        return self.err.splitlines()[-1]

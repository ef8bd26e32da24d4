"""Findings, facts and articles for tests of the gate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from factcheck.gate import Terms
from factcheck.gate.accepted import Accepted, Entry, entry_of
from factcheck.gate.sameness import Known, known
from factcheck.gate.states import Judged, judged
from factcheck.model import Allow, Article, Finding

TODAY = date(2027, 1, 15)
RULES = frozenset({"death-toll", "age"})


def finding(
    values: Mapping[str, str] | None = None,
    *,
    rule: str = "death-toll",
    fingerprint: str | None = None,
    verdict: str = "conflict",
    story: str = "ferry",
    fact: str = "f1",
) -> Finding:
    """A finding of these values, each stated in one sentence of an article of its own (a, b, c ...)."""
    told = values or {"12": "Twelve people died.", "14": "At least 14 people died."}

    def value(number: int, name: str, sentence: str) -> dict[str, Any]:
        article = "abcdefgh"[number]
        mention = {
            "article": f"{story}/{article}", "path": f"{article}.md", "start": 10, "end": 20,
            "quote": name, "sentence": sentence, "sentence_start": 10,
        }  # fmt: skip
        return {"value": f"{name} people", "normalized": name, "mentions": [mention]}

    return Finding.model_validate(
        {
            "id": f"{story}/1", "fingerprint": fingerprint or f"{rule} {fact} {sorted(told)}", "rule": rule,
            "level": "error", "verdict": verdict, "type": "number", "scope": "cross", "story": story,
            "fact": fact, "message": "How many?",
            "values": [value(n, name, text) for n, (name, text) in enumerate(told.items())],
        }
    )  # fmt: skip


def remembered(one: Finding, question: str = "q") -> Known:
    return known(one, question)


def entry(one: Finding, *, question: str = "q", until: date = date(2027, 6, 30)) -> Entry:
    return entry_of(one, question, until=until, by="Ana Ruiz", because="Both are named.")


def article(*allows: Allow, name: str = "a", story: str = "ferry") -> Article:
    return Article(id=f"{story}/{name}", story=story, path=f"{name}.md", text="x" * 100, allows=allows)


def gate(
    *findings: Finding,
    accepted: tuple[Entry, ...] = (),
    base: tuple[Known, ...] | None = None,
    articles: tuple[Article, ...] = (),
    questions: Mapping[str, str] | None = None,
    stories: frozenset[str] = frozenset({"ferry"}),
    run: frozenset[str] = RULES,
    renamed: Mapping[str, str] | None = None,
    whole: bool = True,
) -> Judged:
    """The findings as they leave the gate on 15 January 2027."""
    return judged(
        findings,
        questions or {"f1": "q"},
        articles,
        Terms(
            accepted=Accepted("factcheck-accepted.yaml", accepted),
            today=TODAY,
            rule_ids=RULES,
            renamed=renamed or {},
        ),
        base=base,
        stories=stories,
        run=run,
        whole=whole,
    )

"""The report: the one value from which every format is rendered."""

from __future__ import annotations

from typing import Any, Final, Literal

from pydantic import Field

from factcheck.model.article import ZoneKind
from factcheck.model.base import Record
from factcheck.model.claim import Attribution, ClaimKind, Modality
from factcheck.model.fact import Fact
from factcheck.model.finding import Finding
from factcheck.model.rule import Level
from factcheck.model.values import Value

SCHEMA: Final = "factcheck-report/1"


class Tool(Record):
    """The program that wrote the report."""

    name: str = "factcheck"
    version: str


class Run(Record):
    """What was run: the paths as given, the day it speaks for, and what judged.

    `new_from` is what findings were compared with, as given, and `base` the commit that this was; `staged`
    says that the articles are those of the index.
    """

    paths: tuple[str, ...]
    as_of: str | None = None
    rules_digest: str
    model: str
    new_from: str | None = None
    base: str | None = None
    staged: bool = False


class Outcome(Record):
    """How the run ended: the exit status of the program and the sentence that explains it.

    `fail_on` is the mildest level that failed the run, or `never`.
    """

    exit: int
    reason: str
    fail_on: str | None = None


class StoryRecord(Record):
    """A story and its articles."""

    id: str
    articles: tuple[str, ...]


class ArticleRecord(Record):
    """An article as the report knows it; `text` so that the report can be rendered alone.

    `changed` where the run was compared with a base: whether the article is not as it was there.
    """

    id: str
    story: str
    path: str
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    updated: str | None = None
    origin: str
    sha256: str
    changed: bool | None = None
    text: str | None = None


class ClaimRecord(Record):
    """A claim as the report shows it."""

    id: str
    article: str
    kind: ClaimKind
    start: int
    end: int
    value: Value
    subject: str | None = None
    attribute: str | None = None
    attribution: Attribution | None = None
    modality: Modality = "asserted"
    zone: ZoneKind = "body"
    derivation: tuple[str, ...] = ()


class Problem(Record):
    """Something about the run that a person should know, though it is no finding.

    `gates` where it counts as a new warning at the gate, such as an acceptance that has expired.
    """

    what: str
    where: str
    message: str
    gates: bool = False


class NotChecked(Record):
    """A path that was to be checked and was not."""

    path: str
    reason: str


class RulePlace(Record):
    """The file of a rule and the line of each of its keys: `lines["tolerance"]`, `lines["sides.left"]`.

    The file is named as it was given; a shipped rule's begins with `rules/`, as in the repository.
    """

    file: str
    lines: dict[str, int] = Field(default={})


class RuleRecord(Record):
    """A rule and what it did in this run: facts compared, findings fired.

    `options` is what a rule that fired judges by, beside what all rules have; `place` is where it stands.
    """

    id: str
    title: str
    kind: str
    level: Level | None = None
    compared: int = 0
    fired: int = 0
    place: RulePlace | None = None
    options: dict[str, Any] = Field(default={})


class Stats(Record):
    """Counts of the run."""

    stories: int = 0
    articles: int = 0
    claims: int = 0
    facts: int = 0
    findings: dict[Literal["error", "warning", "note"], int] = Field(default={})


class Report(Record):
    """The discrepancy report. Fields are added within a version of `schema`, none change."""

    schema_: Literal["factcheck-report/1"] = Field(default=SCHEMA, alias="schema")
    tool: Tool
    run: Run
    outcome: Outcome
    stories: tuple[StoryRecord, ...] = ()
    articles: tuple[ArticleRecord, ...] = ()
    claims: tuple[ClaimRecord, ...] = ()
    facts: tuple[Fact, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    rules: tuple[RuleRecord, ...] = ()
    stats: Stats = Stats()

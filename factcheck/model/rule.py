"""Rules: what every kind of rule has in common. Each kind adds its own options (see compare/)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import Field

from factcheck.model.base import Authored

Level = Literal["error", "warning", "note"]
Verdict = Literal["agree", "precision", "update", "variant", "conflict", "unclear", "not_comparable"]
FindingType = Literal[
    "number",
    "date",
    "time",
    "name",
    "role",
    "age",
    "quote",
    "superlative",
    "wording",
    "place",
    "negation",
    "status",
    "cause",
    "other",
]

LEVELS: tuple[Level, ...] = ("note", "warning", "error")
"""From the mildest to the gravest."""


class CaseArticle(Authored):
    """An article of a case, where more than its text matters."""

    text: str
    title: str | None = None
    published: date | datetime | None = None
    source: str | None = None


class Case(Authored):
    """Articles, and what the rule must say of them: a verdict, or `silent`."""

    articles: tuple[str | CaseArticle, ...] = Field(min_length=1)
    expect: Literal["conflict", "unclear", "update", "variant", "precision", "silent"]
    note: str | None = None


class Rule(Authored):
    """What every rule says of itself; a kind of rule is a subclass with `kind` fixed.

    `level` unset: conflict and unclear are warnings, update and variant notes.
    """

    schema_: Literal[1] = Field(alias="schema")
    id: str = Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")
    title: str = Field(min_length=1)
    kind: str
    language: str = "en"
    level: Level | None = None
    message: str = ""
    question: str = ""
    cases: tuple[Case, ...] = Field(min_length=3)

    def level_of(self, verdict: Verdict) -> Level:
        """The level of a finding with this verdict."""
        if verdict in ("update", "variant", "precision"):
            return "note"
        return self.level or "warning"

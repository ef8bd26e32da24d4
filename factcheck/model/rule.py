"""Rules: what every kind of rule has in common. Each kind adds its own options (see compare/)."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

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


ID = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
"""The form of the id of a rule."""


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


def _compiles(text: str) -> str:
    """The text, if it is a regular expression."""
    try:
        re.compile(text)
    except re.error as error:
        raise ValueError(f"expected a regular expression: {error}") from None
    return text


Pattern = Annotated[str, AfterValidator(_compiles)]
"""A regular expression of Python."""


class Rule(Authored):
    """What every rule says of itself; a kind of rule is a subclass with `kind` fixed."""

    schema_: Literal[1] = Field(alias="schema")
    """The version of the form of rule files."""
    id: str = Field(pattern=ID)
    """The name of the rule, which never changes: reports, `--select` and accepted findings go by it."""
    title: str = Field(min_length=1)
    """What the rule is about, in a few words."""
    kind: str
    """The comparison that the rule configures."""
    language: str = Field(default="en", json_schema_extra={"vocabulary": "language"})
    """The language of the articles."""
    level: Level | None = None
    """How grave a conflict is; unset, a warning. Variants and updates are notes."""
    message: str = ""
    """What a finding says; `{values}` and `{what}` stand for the differing values and what they are of."""
    question: str = ""
    """What is to be settled."""
    unless: tuple[Pattern, ...] = ()
    """Regular expressions; what stands in a sentence in which one of them is found does not count."""
    replaces: tuple[Annotated[str, Field(pattern=ID)], ...] = ()
    """Ids of rules whose place this one has taken; they still work where ids are given."""
    cases: tuple[Case, ...] = Field(min_length=3)
    """Articles, and what the rule says of them: one case that fires and two that stay silent, at least."""

    def level_of(self, verdict: Verdict) -> Level:
        """The level of a finding with this verdict."""
        if verdict in ("update", "variant", "precision"):
            return "note"
        return self.level or "warning"

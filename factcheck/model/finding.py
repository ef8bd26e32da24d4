"""Findings: facts on which the articles differ, with every value and who states it."""

from __future__ import annotations

from typing import Literal

from factcheck.model.article import Location
from factcheck.model.base import Record
from factcheck.model.rule import FindingType, Level, Verdict


class Mention(Record):
    """One place where a value is stated. `start` and `end` are code points of the article's text."""

    claim: str | None = None
    article: str
    path: str
    start: int
    end: int
    location: Location | None = None
    quote: str
    sentence: str
    sentence_start: int
    attribution: str | None = None


class FindingValue(Record):
    """One of the differing values, as a reader would say it, with all the places that state it."""

    value: str
    normalized: str
    mentions: tuple[Mention, ...]


class Evidence(Record):
    """Why two claims, by their ids, were taken to answer one question."""

    one: str
    other: str
    why: str


class Settled(Record):
    """Who settled a finding, why and until which day (ISO), and where that is written (`path:line`)."""

    where: str
    because: str
    until: str
    by: str | None = None


class Finding(Record):
    """A fact with two or more differing values.

    `alignment` has the evidence for pairs of claims that are shown with different values; `reasons` is what
    the comparison says of the values. `trace` is both in brief, and the rule.

    `state` is `known` where the base has it, `accepted` in the accepted file, `allowed` in an article; of the
    last two `settled` tells more.
    `supersedes` is the fingerprint of an accepted finding on the same question, of which `accepted_values`
    are the values: this one has others, and is new.
    """

    id: str
    fingerprint: str
    rule: str
    level: Level
    verdict: Verdict
    type: FindingType
    scope: Literal["cross", "internal"]
    state: Literal["new", "known", "accepted", "allowed"] = "new"
    settled: Settled | None = None
    supersedes: str | None = None
    accepted_values: tuple[str, ...] = ()
    story: str
    fact: str
    message: str
    question: str = ""
    values: tuple[FindingValue, ...]
    trace: tuple[str, ...] = ()
    alignment: tuple[Evidence, ...] = ()
    reasons: tuple[str, ...] = ()

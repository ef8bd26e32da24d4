"""What a brief says that the article which it sums up does not say, in whatever words.

An article bears out a value that it gives in another unit, rounder, or only by what makes it: two numbers of
which it is the sum, two years between which it lies. Where that cannot be ruled out, nothing is reported.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, islice
from typing import Literal, TypeGuard, get_args

from factcheck import lexicon
from factcheck.compare.base import Comparison, Group, surface
from factcheck.model import (
    Age,
    Brief,
    Claim,
    Extraction,
    Fact,
    FindingType,
    Quantity,
    Rule,
    Sentence,
    Story,
    Time,
    Value,
    Words,
    intervals,
)
from factcheck.model.units import to_base

EXCLUSIVE = False

Said = Literal[
    "age", "number", "ordinal", "event", "weekday", "year", "quotation", "place", "person", "name", "denial"
]

_TYPES: Mapping[str, FindingType] = {
    "age": "age",
    "number": "number",
    "ordinal": "number",
    "event": "status",
    "weekday": "date",
    "year": "date",
    "quotation": "quote",
    "place": "place",
    "person": "name",
    "name": "name",
    "denial": "negation",
}


class SupportRule(Rule):
    """Report what a short text says and the one article that it sums up does not."""

    kind: Literal["support"]
    of: tuple[Said, ...] = get_args(Said)
    """What of the short text is looked for in the article."""


OPTIONS = SupportRule
FACTS = ("brief",)

SMALL = 20
"""Fewer things than this are counted by whoever lists them."""

NEAR = 0.1
"""A rounder number differs by no more than this share,"""

SUM = 0.02
"""and a number that two others make by no more than this."""

LONG = 10
"""From so many years on a time may be that since a year which the article names."""

PAIRED = 60
"""Of an article no more numbers than these are put together."""

AFFIRMED = 0.6
"""A passage has at least this share of the content words of the sentence that denies what it says."""

_NEGATORS = frozenset(
    "not n't n’t no never without neither nor none nobody nothing cannot fail deny refuse lack unable "
    "unlikely stop avoid prevent reject hardly little few cease decline".split()
)
_SORTS = ("person", "artifact", "animal", "flora")
"""What is counted as one of these is none of the others."""

_SIMPLE = re.compile(r"(?:\w+ )?(?:\w+ )?[\d,]+(?: [a-z]+)+")
"""A count without names and other numbers."""
_DATE = re.compile(r"(?:\d{4}|-)-\d\d-\d\d")
_SHARES = ("half", "halv", "third", "quarter", "doubl", "tripl", "twice", "two-thirds", "majority")
"""Beginnings of words by which an article tells a share without a number."""


def compare(rule: SupportRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison: what the brief says against the passage of the article that comes nearest."""
    claims = [story.claims[key] for key in fact.claims]
    passage = next((c for c in claims if isinstance(c.value, Brief) and c.value.what == "passage"), None)
    said = next((c for c in claims if c is not passage), None)
    if (
        passage is None
        or said is None
        or _what(said) not in rule.of
        or _borne_out(story, said, passage.article)
    ):
        return []
    words = surface(story, said)
    groups = (
        Group(words, words.casefold(), (said,)),
        Group(f"not in the article: see {surface(story, passage)!r}", "", (passage,)),
    )
    why = f"{words!r} stands nowhere in the article, nor does what would make it"
    return [Comparison("unclear", _TYPES[_what(said)], groups, (why,), {"said": words})]


def _what(claim: Claim) -> str:
    if isinstance(claim.value, Brief):
        return claim.value.what
    return "age" if isinstance(claim.value, Age) else "number"


def _borne_out(story: Story, claim: Claim, article: str) -> bool:
    """True where the article says it, or where it cannot be told that it does not."""
    value = claim.value
    theirs = [c for c in story.claims.values() if c.article == article]
    text = f" {' '.join(word for s in story.extractions[article].sentences for word in s.words)} "
    if isinstance(value, Brief):
        if value.what == "denial":
            return not _affirmed(story.sentence(claim), claim.predicate or "", story.extractions[article])
        if value.what == "weekday" and any(_dated(c) for c in theirs):
            return True
        return _spoken_of(value, text) and not (value.what == "place" and _only_in_names(claim, theirs))
    if isinstance(value, Age):
        told = (c.value for c in theirs if _may_be_age(c.value))
        return " born " in text or any(_near(value.low, x, 0.0, slack=1) for x in _numbers(told))
    assert isinstance(value, Quantity)
    if value.form == "count" and _counts_other_things(value, surface(story, claim), theirs):
        return False
    moment = story.spoken_at(article)
    now = moment.year if moment else None
    return _counted_out(value) or _told_otherwise(value, text) or _given(value, theirs, now)


def _affirmed(denial: Sentence, verb: str, article: Extraction) -> bool:
    """True where a passage that tells of the same has the verb, and no sentence denies it."""
    told = [s for s in article.sentences if verb in s.grammar.lemmas]
    about = set(denial.lemmas) - {verb}
    return (
        len(about) > 2
        and not any(_denied(s.grammar, verb) for s in told)
        and any(len(about.intersection(s.lemmas)) >= AFFIRMED * len(about) for s in told)
    )


def _denied(words: Words, verb: str) -> bool:
    """True where a word of negation hangs on the verb in a sentence."""
    return any(
        lemma in _NEGATORS and words.lemmas[head] == verb
        for lemma, head in zip(words.lemmas, words.heads, strict=True)
    )


def _may_be_age(value: Value) -> bool:
    """True for an age, for a number of years, and for one without a unit."""
    if isinstance(value, Quantity):
        return value.form in ("number", "count") or value.unit == "a"
    return isinstance(value, Age)


def _spoken_of(value: Brief, text: str) -> bool:
    """True where of each set of beginnings the text has a word; its words stand between single blanks."""
    return all(any(f" {begin}" in text for begin in ways) for ways in value.spoken)


def _dated(claim: Claim) -> bool:
    """True for a date, whose weekday is not told."""
    value = claim.value
    return isinstance(value, Time) and value.weekday is None and bool(_DATE.match(value.iso))


def _only_in_names(claim: Claim, theirs: list[Claim]) -> bool:
    """True for a place that the article names only within a longer name ("Ardrey Royal Infirmary")."""
    place = claim.subject or ""
    names = {c.subject.casefold() for c in theirs if c.kind == "name" and c.subject}
    return place not in names and any(f" {place} " in f" {name} " for name in names)


def _counted_out(value: Quantity) -> bool:
    """True for numbers that an article may bear out without giving them, and for vague ones."""
    number = _number(value)
    if number is None or value.form in ("ordinal", "score", "rate"):
        return True
    if value.approximate and value.low != value.high:
        return True  # "hundreds"
    if value.form in ("count", "number"):
        return number <= SMALL
    return value.form == "duration" and value.unit not in ("a", "mo")


def _told_otherwise(value: Quantity, text: str) -> bool:
    """True for a share where the article tells one in words."""
    return value.form == "percent" and any(f" {begin}" in text for begin in _SHARES)


def _given(value: Quantity, theirs: list[Claim], now: int | None) -> bool:
    """True where a number of the article is the same or rounder, or where two of its numbers make it."""
    given = [c.value for c in theirs if isinstance(c.value, Quantity)]
    if any(intervals.relate(value, other) in ("same", "overlap") for other in given):
        return True
    if value.form == "duration":
        times = [c.value for c in theirs if isinstance(c.value, Time)]
        return _lasts(value, given) or _lies_between(value, times, now)
    money = [other for other in given if other.form == "money"]
    if value.form == "money" and money and all(other.unit != value.unit for other in money):
        return True  # in another currency
    number = _number(value) or 0.0
    if any(_near(number, x, NEAR) for x in _numbers(c.value for c in theirs)):
        return True
    amounts = islice(_numbers(q for q in given if q.form != "percent"), PAIRED)
    return any(_near(number, x, SUM) for a, b in combinations(amounts, 2) for x in _made(value, a, b))


def _counts_other_things(value: Quantity, said: str, theirs: list[Claim]) -> bool:
    """True where the article has the very number, and of nothing but other things: "340 jobs", "340 people".

    Or an ordinal: "a 54th race". Of names and numbers within the words nothing is known.
    """
    number = _number(value)
    if number is None or number <= SMALL or not _plain(value.counted) or not _SIMPLE.fullmatch(said):
        return False
    same = [
        c.value
        for c in theirs
        if isinstance(c.value, Age | Quantity) and number in tuple(_numbers([c.value]))
    ]
    return bool(same) and all(
        isinstance(other, Quantity)
        and (
            other.form == "ordinal"
            or (other.form == "count" and _plain(other.counted) and not _may_be(value.counted, other.counted))
        )
        for other in same
    )


def _plain(noun: str | None) -> TypeGuard[str]:
    """True for a noun of the dictionary."""
    return noun is not None and lexicon.known(noun, "n")


def _may_be(one: str, other: str) -> bool:
    """True for two nouns that may be said of the same things, as far as can be told."""
    a, b = (
        frozenset(sort for sort in _SORTS if noun == sort or lexicon.of_class(noun, (sort,)))
        for noun in (one, other)
    )
    return not (a and b) or not a.isdisjoint(b)


def _lasts(value: Quantity, given: list[Quantity]) -> bool:
    """True where the article has a time about as long, or the bare number."""
    _, low, high = to_base(value)
    size, number = low or high or 0.0, _number(value) or 0.0
    return any(
        _near(number, x, 0.0) if other.form == "number" else _near(size, x, NEAR)
        for other in given
        if other.form in ("duration", "number")
        for x in (_numbers([other]) if other.form == "number" else to_base(other)[1:])
        if x is not None
    )


def _lies_between(value: Quantity, times: list[Time], now: int | None) -> bool:
    """True where two years of the article lie so far apart, or one and the present.

    The present of an article without a date may be any year from the latest that it names.
    """
    years = {year for time in times for year in _years(time)}
    length = (_number(value) or 0.0) / (1 if value.unit == "a" else 12)
    if now is None and length >= LONG and any(year + length >= max(years) - 0.5 for year in years):
        return True
    ends = years if now is None else years | {now}
    return any(math.isclose(abs(a - b), length, abs_tol=0.5) for a, b in combinations(ends, 2))


def _years(time: Time) -> Iterator[int]:
    """The year of a time, of a stretch of more than one ("2011-12") the first and the last."""
    if time.iso[:4].isdigit():
        first = int(time.iso[:4])
        yield first
        if time.end and int(time.end[:4]) > first + 1:
            yield int(time.end[:4]) - 1


def _made(value: Quantity, a: float, b: float) -> Iterator[float]:
    """What a value may be reckoned as from two numbers."""
    if value.form != "percent":
        yield from (a + b, abs(a - b))
    elif a and b:
        yield from (100 * a / b, 100 * b / a, 100 * abs(a - b) / a, 100 * abs(a - b) / b)


def _number(value: Quantity) -> float | None:
    return value.low if value.low is not None else value.high


def _numbers(values: Iterable[object]) -> Iterator[float]:
    """The ends of all amounts and ages."""
    for value in values:
        if isinstance(value, Age | Quantity):
            yield from (end for end in (value.low, value.high) if end is not None)


def _near(one: float, other: float, share: float, *, slack: float = 0.0) -> bool:
    return abs(one - other) <= max(share * abs(one), slack)

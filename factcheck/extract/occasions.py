"""What is told of an occasion: a place in a contest, payment, a red card, an emergency, an author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.extract import extent
from factcheck.extract.noun_groups import object_after
from factcheck.extract.people import People
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.occasions import (
    ALARMS,
    CARDS,
    CONTESTS,
    FINISHING,
    MEANS_OF_PAYMENT,
    PAYING,
    PLACINGS,
    PROCLAIMING,
    WRITING,
)
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

_MARKS: Final = frozenset(("“", '"', "‘", "'"))
_BEING: Final = frozenset(("be", "as", "the"))
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def occasions(reading: Reading, people: People, sentence: SentenceView) -> Iterator[Claim]:
    """Claims of state about occasions, one sentence at a time."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        word, lemma = token.lower, token.lemma.lower()
        if lemma in FINISHING or lemma == "win" or word in PLACINGS:
            yield from _placing(reading, people, sentence, at)
        if word in CARDS and at + 1 < len(tokens) and tokens[at + 1].lower in CARDS[word]:
            yield from _card(reading, people, sentence, at)
        if lemma in PROCLAIMING and token.pos == "VERB":
            yield from _alarm(reading, sentence, at)
        if word in WRITING:
            yield from _written(reading, people, sentence, at)
        if word in MEANS_OF_PAYMENT:
            yield from _paid(reading, sentence, at)


def _placing(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The place that somebody took in a contest that is named."""
    tokens = sentence.tokens
    token = tokens[at]
    last = at + 2 if token.lower == "runner" and at + 2 < len(tokens) and tokens[at + 1].text == "-" else at
    before = tokens[at - 1].lemma.lower() if at else ""
    if token.lemma.lower() == "win":
        place = "1"
    elif (
        token.lower in PLACINGS
        and (before in FINISHING or before in _BEING)
        and not _counts_something(tokens, last + 1)
    ):
        place = PLACINGS[token.lower]
    else:
        return
    contest = next(
        (
            name
            for name in reading.names[sentence.number]
            if set(name.value.normalized.split()) & CONTESTS and name.value.entity != "person"
        ),
        None,
    )
    if contest is None or any(
        t.lower in ("not", "n't", "never", "if", "would", "could") for t in tokens[:at]
    ):
        return
    if place == "1" and token.lemma.lower() == "win" and not 0 <= _gap(tokens, at, contest) <= 3:
        return
    holder = people.before(sentence, at)
    if holder is not None:
        yield stated(
            reading, sentence, f"finish of the {contest.value.normalized}", place, holder,
            token, tokens[last], predicate="finish",
            year=next((t.text for t in tokens if _YEAR.fullmatch(t.text)), ""),
        )  # fmt: skip


def _counts_something(tokens: list[Token], at: int) -> bool:
    """True where what follows is counted, and no contest was finished: "the last kick", "second-tier"."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    return token.text == "-" or (token.pos in ("NOUN", "ADJ", "PROPN") and token.lower != "place")


def _gap(tokens: list[Token], at: int, name: NameMention) -> int:
    """How many tokens stand between a verb and a name behind it, -1 if it stands before."""
    return (
        next((i for i, token in enumerate(tokens[at + 1 :]) if token.start >= name.start), -1)
        if (name.start > tokens[at].start)
        else -1
    )


def _card(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """For what a player was sent off: a second booking or a straight red card."""
    tokens = sentence.tokens
    value = "second booking" if tokens[at].lower == "second" else "straight red card"
    holder = people.before(sentence, at)
    if holder is not None:
        yield stated(reading, sentence, "sending-off", value, holder, tokens[at], tokens[at + 1])


def _alarm(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """Whether a state of emergency or a curfew has been declared."""
    tokens = sentence.tokens
    for position in range(max(0, at - 10), min(len(tokens) - 2, at + 5)):
        words = tuple(token.lower for token in tokens[position : position + 3])
        alarm = next((name for name in ALARMS if words[: len(name)] == name), None)
        if alarm is None:
            continue
        before = [token.lower for token in tokens[max(0, min(at, position) - 6) : max(at, position)]]
        if {"would", "could", "may", "might", "if", "whether", "will"} & set(before):
            return
        denied = {"not", "n't", "no", "never"} & set(before) or "yet" in before
        first, last = (at, position + len(alarm) - 1) if at < position else (position, at)
        first, last = extent.before(tokens, first) if at < position else first, extent.behind(tokens, last)
        yield stated(
            reading, sentence, "emergency", "not declared" if denied else "declared", " ".join(alarm),
            tokens[first], tokens[last], unique="yes",
        )  # fmt: skip
        return


def _written(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """Who wrote a work that is named in marks: "“Corr Night”, written by Tom Varga"."""
    tokens = sentence.tokens
    if at + 1 >= len(tokens) or tokens[at + 1].lower != "by":
        return
    work = _work_before(tokens, at)
    author = next((n for n in reading.names[sentence.number] if n.start > tokens[at].start), None)
    if work is None or author is None or not people.is_person(author) or author.start > tokens[at].end + 30:
        return
    last = next(t for t in reversed(tokens) if t.start < author.end)
    yield stated(reading, sentence, "author", author.value.surface, work, tokens[at], last, unique="yes")


def _work_before(tokens: list[Token], at: int) -> str | None:
    """The words in marks that end just before, at most a comma and a verb of being away."""
    end = at - 1
    while end >= 0 and tokens[end].lower in (",", "was", "is", "which", "were"):
        end -= 1
    if end < 1 or tokens[end].text not in ("”", '"', "’", "'"):
        return None
    first = end - 1
    while first >= 0 and tokens[first].text not in _MARKS:
        first -= 1
    return " ".join(t.lower for t in tokens[first + 1 : end]) if 0 <= first < end - 1 else None


def _paid(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """How a purchase is paid for: in cash or in shares."""
    tokens = sentence.tokens
    value = MEANS_OF_PAYMENT[tokens[at].lower]
    before = [token.lower for token in tokens[max(0, at - 3) : at]]
    lemmas = {token.lemma.lower() for token in tokens}
    if ("in" not in before and "all" not in before) or not PAYING & lemmas:
        return
    words = {token.lower for token in tokens}
    both = {MEANS_OF_PAYMENT[word] for word in words & set(MEANS_OF_PAYMENT)}
    if len(both) > 1 or {"part", "partly", "million", "billion"} & set(before[-1:]):
        value = "mixed"
    group = object_after(tokens, at)
    if group is not None and group.head.index != tokens[at].index:
        return
    yield stated(
        reading, sentence, "payment", value, "payment", tokens[max(0, at - 1)], tokens[at], unique="yes"
    )

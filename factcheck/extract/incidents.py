"""Particulars of accidents, attacks and findings that are known by how they are written, as states.

What an article answers in two ways it answers of two things; it then says nothing of the story's own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Final

from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en.incidents import (
    DESIGNATORS,
    DIED,
    FATAL,
    HEDGED,
    INCIDENTS,
    KILLED,
    SIDES,
    Incident,
)
from factcheck.language.en.numbers import read_number
from factcheck.language.tokens import SentenceView
from factcheck.model import Claim

LEAD: Final = 12
"""So many sentences tell of the story's own event; later ones have the background."""

REACH: Final = 45
"""So many characters before an answer may take it back."""

Answer = tuple[SentenceView, int, int, str]
"""The sentence of an answer, where it stands, and the answer."""


def incidents(reading: Reading) -> Iterator[Claim]:
    """The one answer that the article gives to each question, wherever it gives it."""
    sentences = reading.document.sentences[:LEAD]
    if not sentences:
        return
    text = reading.document.text(0, sentences[-1].end)
    starts = [sentence.start for sentence in sentences]

    def place(match: re.Match[str]) -> SentenceView | None:
        at = bisect_right(starts, match.start()) - 1
        return sentences[at] if at >= 0 and match.end() <= sentences[at].end else None

    for incident in INCIDENTS:
        if not any(word in text for word in incident.words):
            continue
        if incident.within is not None and not incident.within.search(text):
            continue
        found: list[Answer] = []
        for match in incident.pattern.finditer(text):
            sentence = place(match)
            if sentence is not None and (answer := _answer(incident, text, sentence, match)):
                found.append((sentence, match.start(), match.end(), answer))
        if len({answer.casefold() for *_, answer in found}) == 1:
            for one in found:
                yield from _told(reading, incident.question, incident.holder, one)
    yield from _dead(reading, text, place)


def _answer(incident: Incident, text: str, sentence: SentenceView, match: re.Match[str]) -> str | None:
    """The answer that a match gives; None for what is hedged, told of several, or without what it needs."""
    if incident.beside is not None and not incident.beside.search(text, sentence.start, sentence.end):
        return None
    if HEDGED.search(text, max(sentence.start, match.start() - REACH), match.start()):
        return None
    told = {name: words for name, words in match.groupdict().items() if words}
    if "many" in told:
        return "several"
    if "model" in told:
        return f"{told['maker'] if 'maker' in told else DESIGNATORS[told['short']]} {told['model']}".lower()
    said = told.get("answer") or told.get("titled")
    if said is None:
        return next(iter(told))
    return said.replace("-", "") if incident.question == "heading" else said.removeprefix("of ")


def _told(reading: Reading, question: str, holder: str, answer: Answer) -> Iterator[Claim]:
    sentence, start, end, value = answer
    tokens = sentence.within(start, end)
    if tokens and value != "several":
        yield stated(
            reading,
            sentence,
            question,
            value,
            holder,
            tokens[0],
            tokens[-1],
            predicate=question,
            unique="yes",
        )


def _dead(
    reading: Reading, text: str, place: Callable[[re.Match[str]], SentenceView | None]
) -> Iterator[Claim]:
    """On which side so many died: "killed five soldiers", where another has five civilians killed."""
    found: dict[float, list[Answer]] = defaultdict(list)
    if not any(word in text for word in FATAL):
        return
    for pattern in (KILLED, DIED):
        for match in pattern.finditer(text):
            count = match["count"].lower()
            numeral = read_number(count, 0)
            sentence = place(match)
            if numeral is None or numeral.end != len(count) or numeral.value < SEVERAL or sentence is None:
                continue
            if HEDGED.search(text, max(sentence.start, match.start() - REACH), match.start()):
                continue
            side = next(side for side in SIDES if match[side])
            found[float(numeral.value)].append((sentence, match.start(), match.end(), side))
    for number, answers in found.items():
        if len({side for *_, side in answers}) == 1:
            for answer in answers:
                yield from _told(reading, "fallen", f"{number:g} dead", answer)


SEVERAL: Final = 2
"""Of so many dead, at least, a number tells that they are the same."""

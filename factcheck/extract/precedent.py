"""Whether there had been the like before, as states: the first ever, the worst since 1988, not the first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.extract.precedent_found import NONE, STARTS, Found
from factcheck.extract.precedent_ranks import bounded
from factcheck.extract.precedent_told import told
from factcheck.extract.reading import Reading, referent
from factcheck.language import grammar
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView
from factcheck.model import Claim, State

QUESTION: Final = "precedent"
GATE: Final = re.compile(
    r"\b(?:first|second|third|never|ever|since|history|record|known|last|once|than any\w*|only(?=.*before))\b"
)


def precedents(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """Claims that something was without precedent, or had been before."""
    for at in range(len(sentence.tokens)):
        found = told(reading, sentence, at)
        for each in found if found is not None else bounded(reading, sentence, at):
            yield _claim(reading, sentence, each)


def _surely(clause: Clause) -> bool:
    """True for what would be so by what is planned: "it would be the biggest takeover ever"."""
    return any(child.lower in ("would", "will") for child in clause.predicate.children)


def _claim(reading: Reading, sentence: SentenceView, found: Found) -> Claim:
    first, last = sorted((found.first, found.last), key=lambda t: t.index)
    slots = {
        "holder": found.noun,
        "scale": found.scale,
        "verb": found.verb,
        "class": " ".join(sorted(found.words - {found.noun, found.verb})),
    }
    if found.who is not None:
        slots["who"] = referent(found.who, reading)
    if found.rank:
        slots["rank"] = found.rank
    if last.lower in STARTS:
        slots["began"] = "yes"  # the year after it is no time of what is told
    clause = found.clause
    how = "without precedent" if found.value == NONE else "not the first"
    return reading.claim(
        "state",
        sentence,
        first.start,
        last.end,
        State(question=QUESTION, value=found.value),
        subject=found.noun,
        frame=QUESTION,
        slots=slots,
        modality="asserted" if clause is None or _surely(clause) else clause.modality,
        quoted=first.quoted,
        attribution=grammar.attribution_of(reading.document, first),
        derivation=(f"{found.noun or found.verb}: {how}",),
    )

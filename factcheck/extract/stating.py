"""Making claims of state."""

from __future__ import annotations

from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, State


def stated(
    reading: Reading,
    sentence: SentenceView,
    question: str,
    value: str,
    holder: str,
    first: Token,
    last: Token,
    predicate: str | None = None,
    **slots: str,
) -> Claim:
    """A claim that a holder answers a question so; with a predicate it is of an event, not of a life."""
    return reading.claim(
        "state",
        sentence,
        first.start,
        last.end,
        State(question=question, value=value),
        subject=holder,
        predicate=predicate,
        frame=question,
        slots={"holder": holder, **slots},
        attribution=grammar.attribution_of(reading.document, first),
        quoted=first.quoted,
        derivation=(f"{holder}: {question} {value}",),
    )

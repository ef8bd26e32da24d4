"""What a claim of state says besides: answers to other questions, and the killing of which a case is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from factcheck.language.en.states import MEANS, OFFENCES
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView
from factcheck.model import Claim, State


def implied(claim: Claim) -> Iterator[Claim]:
    """What the answer says of another question: who was arrested is held."""
    assert isinstance(claim.value, State)
    implied = MEANS.get((claim.value.question, claim.value.value))
    if claim.value.value == "convicted" and claim.polarity == "negative" and "never" in claim.slots:
        implied = ("record", "convicted")
    elif claim.polarity == "negative":
        return
    elif claim.value.question == "plea" and not (claim.predicate or "").startswith(("plead", "enter")):
        return  # to deny or to confess is no step before a court
    if implied is not None:
        yield claim.model_copy(
            update={
                "value": State(question=implied[0], value=implied[1]),
                "frame": implied[0],
            }
        )


def offences(sentence: SentenceView, after: int, claim: Claim) -> Iterator[Claim]:
    """The killing of which a case is: "charged with attempted murder"."""
    assert isinstance(claim.value, State)
    if claim.value.question != "case" and claim.value.value != "guilty":
        return
    tokens = sentence.tokens
    if after >= len(tokens):
        return
    at = after
    while at < min(len(tokens), after + 14) and tokens[at].text not in (";", ".", "but", "while", "who"):
        for phrase, value in OFFENCES:
            if tuple(t.lower for t in tokens[at : at + len(phrase)]) == phrase:
                yield claim.model_copy(
                    update={
                        "id": f"{claim.id}-{tokens[at].start}",
                        "start": tokens[at].start,
                        "end": tokens[at + len(phrase) - 1].end,
                        "value": State(question="offence", value=value),
                        "frame": "offence",
                    }
                )
                at += len(phrase) - 1
                break
        at += 1


_SOON: Final = 8
"""Within so many words the year of a conviction stands."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def on_record(sentence: SentenceView, after: int, claim: Claim) -> Iterator[Claim]:
    """The earlier conviction of which a year tells: "convicted of fraud in 2007"."""
    assert isinstance(claim.value, State)
    if claim.value.value != "convicted" or claim.value.question != "case" or claim.polarity == "negative":
        return
    for word, year in pairwise(sentence.tokens[after : after + _SOON]):
        if word.lower == "in" and _YEAR.fullmatch(year.lower):
            yield claim.model_copy(
                update={
                    "id": f"{claim.id}-{year.start}",
                    "end": year.end,
                    "value": State(question="record", value="convicted"),
                    "frame": "record",
                    "predicate": None,
                }
            )
            return


_PAROLE: Final = re.compile(
    r"(?P<none>(?:without|with no|no) (?:(?:the|any|a) )?"
    r"(?:(?:possibility|chance|prospect|eligibility) (?:of|for) )?parole)\b"
    r"|(?:with|after which|before) (?:[\w’']+ ){0,8}?parole\b"
)


def paroled(sentence: SentenceView, after: int, claim: Claim) -> Iterator[Claim]:
    """Whether who is sentenced may be let out early: "jailed for life without parole"."""
    assert isinstance(claim.value, State)
    if claim.value.question not in ("punishment", "case") or claim.value.value not in ("life", "sentenced"):
        return
    tokens = sentence.tokens[after : after + 16]
    found = _PAROLE.search(" ".join(token.lower for token in tokens))
    if found is not None and claim.polarity == "positive":
        yield claim.model_copy(
            update={
                "id": f"{claim.id}-parole",
                "end": next(token.end for token in tokens if token.lower == "parole"),
                "value": State(question="parole", value="none" if found["none"] else "possible"),
                "frame": "parole",
            }
        )


_OF_A_CHARGE: Final = frozenset("convict charge acquit jail sentence arrest indict accuse fine".split())
_CHARGING: Final = frozenset(("of", "for", "with"))


def charge_of(clause: Clause) -> str | None:
    """What a step of a case is for, which tells the cases of one man apart: "convicted of burglary"."""
    if clause.lemma not in _OF_A_CHARGE:
        return None
    return next((h.lemma.lower() for p, h in clause.obliques if p in _CHARGING and h.pos == "NOUN"), None)

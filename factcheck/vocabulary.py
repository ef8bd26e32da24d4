"""The words that options of rules take from closed lists, so that a misspelt one is told and not ignored."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache


@cache
def vocabulary() -> Mapping[str, frozenset[str]]:
    """The words of each list, by the name that options of rules give for theirs."""
    from factcheck.language.en import frames, states
    from factcheck.model import units

    answers = states.answers()
    return {
        "language": frozenset(["en"]),
        "frame": frozenset(frames.BY_NAME),
        "unit": frozenset(["person", *units.NAMES]),
        "question": frozenset([*answers, *states.PARTICULARS]),
        **{f"answers to {question}": _in_every_form(known) for question, known in answers.items()},
    }


def _in_every_form(answers: frozenset[str]) -> frozenset[str]:
    """Answers as they are given, denied, given in part, and planned."""
    return frozenset(
        f"{plan}{no}{part}{answer}"
        for answer in answers
        for plan in ("", "to be ")
        for no in ("", "not ")
        for part in ("", "partly ")
    )

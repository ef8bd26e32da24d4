"""Claims of a brief: what a short text says, and the words by which its article would speak of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.language.en.grave import BY_WORD
from factcheck.model import Brief
from tests.compare.helper import extractions, story

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[str, list[str]]] = [
    ("A man has been found guilty of the murder.", ["event found guilty", "event murder"]),
    (
        "Two men were shot dead in Ardrey on Sunday.",
        ["event dead", "event shot dead", "place Ardrey", "weekday Sunday"],
    ),
    ("The talks go on after Sunday's defeat.", ["weekday Sunday"]),
    (
        "Mayor Ada Brandt resigned for the third time.",
        ["event resigned", "ordinal third", "person Ada Brandt"],
    ),
    (
        "Mayor Ada Brandt won for the first time in 2016.",
        ["ordinal first time", "person Ada Brandt", "year 2016"],
    ),
    (
        "Mayor Ada Brandt did not resign and never left.",
        ["denial never left", "denial not resign", "person Ada Brandt"],
    ),
    ("Nobody was, or did not want to be, there.", []),
    ("The Tarnwick Line bought the Evening Post.", ["name Tarnwick Line"]),
    ("The DFO has no Wi-Fi and no iBrary.", []),
    ("Residents are “disgusted” with the repairs.", ["quotation disgusted"]),
    # what a speaker says, and what is in a name, the brief does not say of its own
    ('Brandt said: "He was murdered on Sunday."', ["quotation He was murdered on Sunday."]),
    ("The paper is the Sunday Courier.", []),
    # a home country need not be told, nor a name of words that are no names
    ("A bridge is to be built in Scotland.", []),
    ("The council has met in North and South Harl.", []),
    ("The Quenby council has met.", ["name Quenby"]),
    ("A Quenby-based firm has won the prize.", ["place Quenby"]),
    # more than two sentences are an article
    ("A man was killed. He was 41. It was a Sunday.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_table(pipeline: Pipeline, text: str, expected: list[str]) -> None:
    (article,) = story([text])
    (read,) = extractions(pipeline, [article])
    found = [
        f"{claim.value.what} {claim.span.of(text)}" for claim in read.claims if isinstance(claim.value, Brief)
    ]
    assert sorted(found) == expected


def test_who_says_a_thing_in_its_own_words_speaks_of_it() -> None:
    """A brief whose article has the same words is never asked where they stand."""
    silent = [
        " ".join(phrase)
        for phrases in BY_WORD.values()
        for phrase, kind in phrases
        if not any(f" {begin}" in f" {' '.join(phrase)} " for begin in kind.spoken)
    ]
    assert silent == []

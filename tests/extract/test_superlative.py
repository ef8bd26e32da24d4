"""Superlatives: scale, noun, achievement and bounds; and the many words that only look like one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import claims, seen, wrong

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

RANKS: list[tuple[str, str, dict[str, Any]]] = [
    ("Mara Teel is the first woman to win the Lune Prize.", "first woman",
     {"scale": "order", "word": "first", "noun": "woman", "achievement": ("win", "lune", "prize"),
      "scope": (),
      "subject": "Mara Teel"}),
    ("They are the first-ever Danish players to reach the final.", "first-ever Danish players",
     {"scale": "order", "noun": "player", "achievement": ("reach", "final"), "scope": ("danish",)}),
    ("Mara Teel was the first to cross the strait.", "first",
     {"scale": "order", "noun": None, "achievement": ("cross", "strait"), "slot_holder": "Mara Teel"}),
    ("Mara Teel became the first woman ever to lead the bank.", "first woman",
     {"scale": "order", "noun": "woman", "achievement": ("lead", "bank"), "slot_holder": "Mara Teel"}),
    ("Tom Brandt was the last man to leave the ship.", "last man",
     {"scale": "order", "word": "last", "noun": "man", "achievement": ("leave", "ship")}),
    ("It is the fastest post by any Danish player to reach 10 million views.", "fastest post",
     {"scale": "speed", "noun": "post", "achievement": ("reach", "10", "million", "view"),
      "scope": ("danish", "player")}),
    ("It was the largest fire in the county since 1987.", "largest fire",
     {"scale": "size", "noun": "fire", "achievement": (), "scope": ("county", "1987"), "one_of": False}),
    ("It was the biggest blaze in the county.", "biggest blaze",
     {"scale": "size", "noun": "fire", "scope": ("county",)}),
    ("It was one of the largest fires in the county.", "largest fires", {"scale": "size", "one_of": True}),
    ("It was the deadliest crash in Brask since 1991.", "deadliest crash",
     {"scale": "severity", "noun": "crash", "scope": ("brask", "1991")}),
    ("Mara Teel became the youngest mayor of Brask.", "youngest mayor",
     {"scale": "age", "noun": "mayor", "scope": ("brask",), "slot_holder": "Mara Teel"}),
    ("Brask, the oldest town on the island, was cut off.", "oldest town",
     {"scale": "age", "scope": ("island",), "slot_holder": "Brask"}),
    ("Mara Teel is the only woman on the council.", "only woman",
     {"scale": "uniqueness", "noun": "woman", "scope": ("council",)}),
    ("It was the county's worst flood.", "worst flood", {"scale": "quality", "noun": "flood"}),
    ("It was not the largest fire in the county.", "largest fire", {"polarity": "negative"}),
    ("It may be the largest fire in the county.", "largest fire", {"modality": "conditional"}),
    ("“It was the biggest fire of all,” said Mara Teel.", "biggest fire", {"scale": "size", "quoted": True}),
    ("Mara Teel said it was the largest fire in the county.", "largest fire",
     {"slot_holder": "it", "predicate": "fire"}),
    ("Officials said it was not the deadliest crash since 1991.", "deadliest crash",
     {"polarity": "negative"}),
    ("The tallest tower in Lunmouth was closed.", "tallest tower",
     {"scale": "height", "noun": "tower", "scope": ("lunmouth",)}),
    wrong("the main verb runs into the scope", "The record crowd cheered.", "record crowd",
          {"scale": "size", "noun": "crowd", "scope": ()}),
    ("The tower, the tallest in the country, was closed.", "tallest",
     {"scale": "height", "scope": ("country",)}),
    wrong("most with an adjective is let through by the gate and on no scale",
          "It is the most expensive school in the country.", "most expensive school",
          {"scale": "cost", "noun": "school"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "expected"), RANKS)
def test_rank(pipeline: Pipeline, text: str, mention: str, expected: dict[str, Any]) -> None:
    (claim,) = claims(pipeline, text, "superlative")
    assert text[claim.start : claim.end] == mention
    assert seen(claim, expected) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It is the fastest post to reach 10 views.", "It is the quickest post to reach 10 views."),
        ("It was the largest fire in Brask.", "It was the biggest fire in Brask."),
        ("It was the deadliest crash in Brask.", "It was the bloodiest crash in Brask."),
        ("He is the richest man in Brask.", "He is the wealthiest man in Brask."),
        ("It was the largest fire in Brask.", "It was the largest-ever fire in Brask."),
    ],
)
def test_words_of_one_scale(pipeline: Pipeline, one: str, other: str) -> None:
    (first,), (second,) = claims(pipeline, one, "superlative"), claims(pipeline, other, "superlative")
    assert seen(first, {"scale": 0, "noun": 0, "scope": 0}) == seen(
        second, {"scale": 0, "noun": 0, "scope": 0}
    )


@pytest.mark.parametrize(
    "text",
    [
        "At first, the road was open.",
        "The first day was quiet.",
        "The first half ended at noon.",
        "At least 12 people died.",
        "At last the road was open.",
        "Last week the road was closed.",
        "The forest burned.",
        "The protest began at noon.",
        "The guest praised the chest.",
        "It was a modest success.",
        "The latest figures were published.",
        "The interest was high.",
        "Mara Teel first met Tom Brandt in 2003.",
        "The team went west.",
        "The firm is the country's second-largest bank.",
        "Only six people came.",
        "They had only two boats.",
        "Only Mara Teel came.",
        wrong("a rank word inside a name", "Best Foods closed the mill."),
    ],
)
def test_what_is_no_rank(pipeline: Pipeline, text: str) -> None:
    assert claims(pipeline, text, "superlative") == []

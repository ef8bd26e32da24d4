"""Words and values that stand in one place of parallel sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align import story as make_story
from tests.compare.helper import article, extractions

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[str, str, list[str]]] = [
    # two sentences, the words and values that stand in one place of them
    (
        "The crew of the Anneke pulled 14 sailors out of the water off Sorrin.",
        "The crew of the Anneke pulled 16 sailors out of the water off Sorrin.",
        ["14 / 16"],
    ),
    (
        "The crew of the Anneke pulled 14 sailors out of the water off Sorrin on Friday.",
        "Off Sorrin, 16 sailors were pulled out of the water by the crew of the Anneke.",
        ["14 / 16"],
    ),
    (
        "The old bridge over the Quenby canal opened in 1961.",
        "The old bridge over the Quenby canal opened in 1964.",
        ["1961 / 1964"],
    ),
    (
        "The wide barge sank in the Quenby canal on Sunday.",
        "The narrow barge sank in the Quenby canal on Sunday.",
        ["narrow / wide"],
    ),
    # a value is not set against a word, nor words of two kinds against each other
    (
        "The wide barge sank in the Quenby canal on Sunday.",
        "The 30-tonne barge sank in the Quenby canal on Sunday.",
        [],
    ),
    # too little in common
    ("A barge sank near Sorrin on Sunday.", "A kite flew over Sorrin on Sunday.", []),
    # what both have is no slip
    (
        "The crew pulled 14 sailors and 3 dogs out of the water off Sorrin.",
        "The crew pulled 3 dogs and 14 sailors out of the water off Sorrin.",
        [],
    ),
    ("", "The crew pulled 14 sailors out of the water.", []),
]


def _found(pipeline: Pipeline, *texts: str) -> list[str]:
    articles = [article(name, text) for name, text in zip("ab", texts, strict=True)]
    story = make_story("s", articles, extractions(pipeline, articles))
    out = []
    for pair in story.parallels:
        words = []
        for slot in (pair.one, pair.other):
            grammar = story.extractions[slot.article].sentences[slot.sentence].grammar
            text = story.articles[slot.article].text
            words.append(text[grammar.starts[slot.place] : grammar.ends[slot.place]])
        out.append(" / ".join(sorted(words)))
    return out


@pytest.mark.parametrize(("one", "other", "expected"), TABLE)
def test_table(pipeline: Pipeline, one: str, other: str, expected: list[str]) -> None:
    assert _found(pipeline, one, other) == expected
    assert _found(pipeline, other, one) == expected


def test_values_are_found_by_their_claims(pipeline: Pipeline) -> None:
    articles = [
        article(name, f"The crew of the Anneke pulled {number} sailors out of the water off Sorrin.")
        for name, number in (("a", 14), ("b", 16))
    ]
    story = make_story("s", articles, extractions(pipeline, articles))
    one, other = (c.id for c in story.claims.values() if c.kind == "quantity")
    assert story.in_parallel[one, other] is story.in_parallel[other, one]

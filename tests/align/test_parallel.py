"""Words that stand in one place of parallel sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align import story as make_story
from tests.compare.helper import article, extractions

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[str, str, list[str]]] = [
    # two sentences, the words and their opposites that stand in one place of them
    (
        "The wide barge sank in the Quenby canal on Sunday.",
        "The narrow barge sank in the Quenby canal on Sunday.",
        ["narrow / wide"],
    ),
    (
        "The crew of the Anneke pulled 14 young sailors out of the water off Sorrin on Friday.",
        "Off Sorrin, 14 old sailors were pulled out of the water by the crew of the Anneke.",
        ["old / young"],
    ),
    # values stand for words that both sentences have, and are not compared here
    (
        "The crew of the Anneke pulled 14 sailors out of the water off Sorrin.",
        "The crew of the Anneke pulled 16 sailors out of the water off Sorrin.",
        [],
    ),
    # a value is not set against a word, nor words of two kinds against each other
    (
        "The wide barge sank in the Quenby canal on Sunday.",
        "The 30-tonne barge sank in the Quenby canal on Sunday.",
        [],
    ),
    # too little in common
    ("A wide barge sank near Sorrin on Sunday.", "A narrow kite flew over Sorrin on Sunday.", []),
    # an article that has both words speaks of two things
    (
        "The wide barge sank in the Quenby canal on Sunday.",
        "The narrow barge sank in the Quenby canal on Sunday, and the wide one did not.",
        [],
    ),
    ("", "The wide barge sank in the Quenby canal.", []),
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

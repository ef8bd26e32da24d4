"""Quotations: whose words, sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.extract import quotation
from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en.names import names
from factcheck.language.tokens import Document
from factcheck.model import Article, Attribution, Claim, Quotation

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline


@pytest.fixture(autouse=True)
def _no_speaker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "speaker_of", lambda document, number: None)


def claims(pipeline: Pipeline, text: str) -> list[Claim]:
    (document,) = pipeline.read([Article(id="a", story="s", path="a.txt", text=text)])
    empty: list[list[object]] = [[] for _ in document.sentences]
    found = [names(sentence, text) for sentence in document.sentences]
    return list(quotation.claims(Reading(document, found, *[empty] * 4)))  # type: ignore[arg-type]


def words(pipeline: Pipeline, text: str) -> list[tuple[str, bool]]:
    out = []
    for claim in claims(pipeline, text):
        assert isinstance(claim.value, Quotation)
        assert " ".join(text[claim.start : claim.end].split()) == claim.value.words
        out.append((claim.value.words, claim.value.partial))
    return out


@pytest.mark.parametrize(
    "text",
    [
        'He said: "We are safe now."',
        "He said: “We are safe now.”",
        '"We are safe now." That was all he said.',
        'The note said "We are safe now."',
        "“We\nare safe now.” That was all.",
    ],
)
def test_one_quotation_in_many_marks(pipeline: Pipeline, text: str) -> None:
    assert words(pipeline, text) == [("We are safe now.", False)]


TABLE = [
    ('"We are safe now," said Ruiz.', [("We are safe now", False)]),
    ('She called it a "long and hard road" on Sunday.', [("long and hard road", True)]),
    ('"The sea was calm. Then we saw the rocks," he said.',
     [("The sea was calm.", False), ("Then we saw the rocks", False),
      ("The sea was calm. Then we saw the rocks", False)]),
    ('"Yes. We will all go home," he said.',
     [("We will all go home", False), ("Yes. We will all go home", False)]),
    ('"We are not going," Ruiz said, "and that is final."',
     [("We are not going", False), ("and that is final.", True)]),
    ("The caption read, Six of us came home.", [("Six of us came home.", False)]),
    ("A note under the picture read: Back in six weeks.", [("Back in six weeks.", False)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[row[0][:40] for row in TABLE])
def test_quotations(pipeline: Pipeline, text: str, expected: list[tuple[str, bool]]) -> None:
    assert words(pipeline, text) == expected


@pytest.mark.parametrize("between", [" ", "  ", "\n"])
def test_a_short_quotation_of_sentences_is_one_claim_too(pipeline: Pipeline, between: str) -> None:
    found = [said for said, _ in words(pipeline, f'The sign read: "Back in May.{between}We shall be glad."')]
    whole = [] if "\n" in between else ["Back in May. We shall be glad."]
    assert found == ["Back in May.", "We shall be glad.", *whole]


@pytest.mark.parametrize(("times", "whole"), [(10, True), (11, False)])
def test_a_long_quotation_is_its_sentences_only(pipeline: Pipeline, times: int, whole: bool) -> None:
    said = " ".join(["We came home."] * times)
    found = [words for words, _ in words(pipeline, f'He said: "{said}"')]
    assert found == ["We came home."] * times + [said] * whole


@pytest.mark.parametrize(
    "text",
    [
        'He sang "The Long Road to Ardrey" for them.',
        'The so-called "hit" was no success.',
        'The "ghost ship" was towed away.',
        "The ferry sank within the hour.",
        "The statement said, on Monday, that six people came home.",
        "He read the caption, and Ruiz left.",
    ],
)
def test_what_is_no_quotation(pipeline: Pipeline, text: str) -> None:
    assert words(pipeline, text) == []


@pytest.mark.parametrize(
    "text",
    ['The sign read: "We are closed until May."', "The sign read, We are closed until May."],
)
def test_writings_speak_for_themselves(pipeline: Pipeline, text: str) -> None:
    (claim,) = claims(pipeline, text)
    assert claim.subject == "The sign"
    assert claim.attribution is not None
    assert text[claim.attribution.start : claim.attribution.end] == "The sign"


def test_the_speaker_comes_from_the_grammar(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    def speaker(document: Document, number: int) -> Attribution:
        return Attribution(speaker=f"speaker {number}", start=0, end=1)

    monkeypatch.setattr(grammar, "speaker_of", speaker)
    found = claims(pipeline, '"The sea was calm. We saw the rocks," he said. "It was too late," she said.')
    assert [(claim.subject, claim.slots["quotation"]) for claim in found] == [
        ("speaker 0", "0"), ("speaker 0", "0"), ("speaker 0", "0"), ("speaker 1", "1"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("Ana Ruiz, 42", "Ana Ruiz"),
        ("Gov. Ana Ruiz", "Ana Ruiz"),
        ("a friend of Ana Ruiz", "a friend of Ana Ruiz"),
        ("Ana Ruiz's lawyer", "Ana Ruiz's lawyer"),
    ],
)
def test_a_speaker_is_called_by_name(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch, phrase: str, speaker: str
) -> None:
    text = f'"The sea was calm," said {phrase}, on Monday.'
    start = text.index(phrase)
    source = Attribution(speaker=phrase, start=start, end=start + len(phrase))
    monkeypatch.setattr(grammar, "speaker_of", lambda document, number: source)
    (claim,) = claims(pipeline, text)
    assert claim.subject == speaker


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("said the harbour master, Ada Brandt.", "Ada Brandt"),
        ("says the head of the Corr council, Ida Holm.", "Ida Holm"),
        ("said neighbour Tom Varga.", "Tom Varga"),
        ("said Corvane chief executive Tom Varga.", "Tom Varga"),
        ("recalled his brother, Sgt. Tom Varga.", "Tom Varga"),
        ("said a spokesman for Mayor Tom Varga.", None),
        ("said the widow, who came with Tom Varga.", None),
    ],
)
def test_a_speaker_is_named_behind_the_marks(pipeline: Pipeline, behind: str, speaker: str | None) -> None:
    text = f'"We saw the whole thing from the bridge," {behind}'
    (claim,) = claims(pipeline, text)
    assert claim.subject == speaker

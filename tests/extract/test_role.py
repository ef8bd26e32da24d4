"""Roles: one value, many phrasings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.extract import role
from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en.names import names
from factcheck.model import Article, Attribution, Claim, Role

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline


@pytest.fixture(autouse=True)
def _no_attribution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "attribution_of", lambda document, token: None)


def claims(pipeline: Pipeline, text: str) -> list[Claim]:
    (document,) = pipeline.read([Article(id="a", story="s", path="a.txt", text=text)])
    empty: list[list[object]] = [[] for _ in document.sentences]
    found = [names(sentence, text) for sentence in document.sentences]
    reading = Reading(document, found, empty, empty, empty, empty)  # type: ignore[arg-type]
    return list(role.claims(reading))


def roles(pipeline: Pipeline, text: str) -> list[tuple[str | None, str, str | None]]:
    out = []
    for claim in claims(pipeline, text):
        assert isinstance(claim.value, Role)
        assert text[claim.start : claim.end] == claim.value.surface
        out.append((claim.subject, claim.value.title, claim.value.of))
    return out


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz, the governor of Ardrey, denied it.",
        "Ana Ruiz, governor of Ardrey, denied it.",
        "Ana Ruiz, 42, the governor of Ardrey, denied it.",
        "The governor of Ardrey, Ana Ruiz, denied it.",
        "Ardrey's governor, Ana Ruiz, denied it.",
        "Ana Ruiz is the governor of Ardrey.",
        "Ana Ruiz became governor of Ardrey.",
        "Ana Ruiz served as governor of Ardrey.",
        "The police blamed Ana Ruiz, the governor of Ardrey.",
        "Ana Ruiz, Ardrey's governor, denied it.",
    ],
)
def test_one_role_in_many_phrasings(pipeline: Pipeline, text: str) -> None:
    assert roles(pipeline, text) == [("Ana Ruiz", "governor", "ardrey")]


TABLE = [
    ("Governor Ana Ruiz resigned.", [("Ana Ruiz", "governor", None)]),
    ("Gov. Ana Ruiz resigned.", [("Ana Ruiz", "governor", None)]),
    ("Navy spokesman Cdr Jon Vale denied it.",
     [("Jon Vale", "navy spokesman", None), ("Jon Vale", "commander", None)]),
    ("Iranian Foreign Minister Mehdi Orr left.", [("Mehdi Orr", "foreign minister", "iran")]),
    ("They met Vice President Carla Mori.", [("Carla Mori", "vice president", None)]),
    ("Deputy Police Commissioner Raj Orr left.", [("Raj Orr", "deputy police commissioner", None)]),
    ("They met Attorney General Hugo Lund.", [("Hugo Lund", "attorney general", None)]),
    ("The former Orrin University president Ana Ruiz died.", [("Ana Ruiz", "president", "orrin university")]),
    ("Mehdi Orr, head of the institute, denied it.", [("Mehdi Orr", "head", "institute")]),
    ("Tom Hale, a lawyer and activist, denied it.",
     [("Tom Hale", "lawyer", None), ("Tom Hale", "activist", None)]),
    ("Ruiz's lawyer, Tom Hale, denied it.", [("Tom Hale", "lawyer", "ruiz")]),
    ("Ana Ruiz of Ardrey University wrote the study.", [("Ana Ruiz", "", "ardrey university")]),
    ("It was seen by Lia Benn, a teacher who lives there.", [("Lia Benn", "teacher", None)]),
    ("They met U.S. District Judge Ana Ruiz.", [("Ana Ruiz", "district judge", "united states")]),
    ("Tom Hale was a small-time boxer.", [("Tom Hale", "boxer", None)]),
    ("Lt. Gen. Tom Hale, commander of the 5th Fleet, left.",
     [("Tom Hale", "lieutenant general", None), ("Tom Hale", "commander", "5th fleet")]),
    ("Acme Inc. chief executive Jon Vale left.", [("Jon Vale", "chief executive", "acme inc")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[row[0][:40] for row in TABLE])
def test_roles(pipeline: Pipeline, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert roles(pipeline, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "When he was asked by Ruiz, the governor denied it.",
        "According to the governor, Ana Ruiz left.",
        "In Ardrey, the governor denied it.",
        "Ana Ruiz met the governor of Ardrey.",
        "Jon Vale, Tom Hale and Ana Ruiz left.",
        "They thanked Mr Hale.",
        "Ana Ruiz was the first to leave.",
        "On Monday, the mayor left Ardrey.",
    ],
)
def test_what_is_no_role(pipeline: Pipeline, text: str) -> None:
    assert roles(pipeline, text) == []


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("The former governor Ana Ruiz died.", True),
        ("Ana Ruiz, then governor of Ardrey, fled.", True),
        ("Ana Ruiz, in those days governor of Ardrey, fled.", True),
        ("Ex-governor Ana Ruiz died.", True),
        ("Governor Ana Ruiz died.", False),
    ],
)
def test_former_office(pipeline: Pipeline, text: str, former: bool) -> None:
    (claim,) = claims(pipeline, text)
    assert isinstance(claim.value, Role)
    assert (claim.value.title, claim.value.former) == ("governor", former)


def test_a_denied_role_is_negative(pipeline: Pipeline) -> None:
    (claim,) = claims(pipeline, "Ana Ruiz was not the governor of Ardrey.")
    assert claim.polarity == "negative"


def test_copula_from_afar_is_read_from_the_clause(pipeline: Pipeline) -> None:
    text = "Ana Ruiz, who lives in Ohio, may be the governor of Ardrey."
    (document,) = pipeline.read([Article(id="a", story="s", path="a.txt", text=text)])
    (sentence,) = document.sentences
    word = {token.lower: token for token in sentence.tokens}
    clause = grammar.Clause(
        word["governor"], "governor", "copula", subject=word["ruiz"], complement=word["governor"],
        modality="conditional",
    )  # fmt: skip
    reading = Reading(document, [names(sentence, text)], [[]], [[]], [[]], [[clause]])
    (claim,) = role.claims(reading)
    assert isinstance(claim.value, Role)
    assert (claim.subject, claim.value.title, claim.value.of) == ("Ana Ruiz", "governor", "ardrey")
    assert claim.modality == "conditional"


def test_attribution_comes_from_the_grammar(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Attribution(speaker="Officials", start=0, end=9)
    monkeypatch.setattr(
        grammar, "attribution_of", lambda document, token: source if token.lower == "ana" else None
    )
    (claim,) = claims(pipeline, "Officials said that Governor Ana Ruiz had left.")
    assert claim.attribution == source
    assert claim.derivation[0] == "title before name"

"""Ages: whose they are, in many phrasings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from factcheck.extract import age
from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en.mentions import AgeMention
from factcheck.language.en.names import names
from factcheck.model import Age, Article, Claim

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

AGE = re.compile(r"42-year-old|aged 42|42 years old|42")


@pytest.fixture(autouse=True)
def _no_attribution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "attribution_of", lambda document, token: None)


def claims(pipeline: Pipeline, text: str) -> list[Claim]:
    """The claims of a text whose every "42" is an age: the recogniser of ages has tests of its own."""
    (document,) = pipeline.read([Article(id="a", story="s", path="a.txt", text=text)])
    empty: list[list[object]] = [[] for _ in document.sentences]
    found = [names(sentence, text) for sentence in document.sentences]
    ages = [
        [AgeMention(match.start(), match.end(), Age(low=42, high=42))
         for match in AGE.finditer(text, sentence.start, sentence.end)]
        for sentence in document.sentences
    ]  # fmt: skip
    return list(age.claims(Reading(document, found, empty, ages, empty, empty)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz, 42, was found.",
        "Ana Ruiz (42) was found.",
        "Ana Ruiz, aged 42, was found.",
        "Ana Ruiz, of Port Lune, 42, was found.",
        "The 42-year-old Ana Ruiz was found.",
        "42-year-old Ana Ruiz was found.",
        "Ana Ruiz, a 42-year-old teacher, was found.",
        "The 42-year-old teacher, Ana Ruiz, was found.",
        "Ana Ruiz is 42 years old.",
        "Ana Ruiz is a 42-year-old teacher.",
        "Police named Tom Hale and Ana Ruiz, 42, on Friday.",
        "Ana Ruiz, the 42-year-old sailor who was lost, was found.",
        "Ana Ruiz, a trainee teacher aged 42, was found.",
        "Ana Ruiz, now 42, was found.",
        "Ana Ruiz, a teacher from Velm, is 42, and sings.",
    ],
)
def test_age_of_a_name(pipeline: Pipeline, text: str) -> None:
    (claim,) = claims(pipeline, text)
    assert claim.subject == "Ana Ruiz"
    assert claim.slots == {"person": "Ana Ruiz"}
    assert "42" in text[claim.start : claim.end]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The 42-year-old teacher was found.", "teacher"),
        ("A woman aged 42 was found.", "woman"),
        ("The 42-year-old was found.", None),
        ("She is 42 years old.", None),
        ("Ana Ruiz found the 42-year-old driver.", "driver"),
        ("After beating Ana Ruiz, the 42-year-old Italian won the cup.", None),
        ("The body is that of Ana Ruiz, the 42-year-old teacher who fell.", "Ana Ruiz"),
        ("Ana Ruiz, the 42-year-old teacher who fell, was found.", "Ana Ruiz"),
        ("In Ardrey, a 42-year-old driver was found.", "driver"),
    ],
)
def test_age_of_a_noun_or_of_nobody(pipeline: Pipeline, text: str, subject: str | None) -> None:
    (claim,) = claims(pipeline, text)
    assert claim.subject == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ana Ruiz won the race on Sunday. The 42-year-old was cheered in Ardrey.", "Ana Ruiz"),
        ("On Sunday Tom Hale met Ana Ruiz. The 42-year-old was cheered.", None),
        ("The race was on Sunday. The 42-year-old was cheered.", None),
        ("Ana Ruiz won the race. The 42-year-old teacher was cheered.", "teacher"),
        # whom the sentence names beside "the 42-year-old" is somebody else
        ("Tom Hale was let go on Monday. The 42-year-old replaces Tom Hale.", None),
        ("Ana Ruiz was named coach on Monday. The 42-year-old Dane succeeds Tom Hale.", "Ana Ruiz"),
    ],
)
def test_the_one_just_spoken_of(pipeline: Pipeline, text: str, subject: str | None) -> None:
    (claim,) = claims(pipeline, text)
    assert claim.subject == subject


def test_two_people_keep_their_own_ages(pipeline: Pipeline) -> None:
    found = claims(pipeline, "Tom Hale, 42, and Ana Ruiz, 42, were found.")
    assert [claim.subject for claim in found] == ["Tom Hale", "Ana Ruiz"]


def test_no_ages_no_claims(pipeline: Pipeline) -> None:
    assert claims(pipeline, "Ana Ruiz was found.") == []

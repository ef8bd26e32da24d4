"""Names: one table of sentences with the names they hold, near misses included."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.en.gazetteer import places
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.names import names, normalized
from factcheck.model import Article

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline


def found(pipeline: Pipeline, text: str) -> list[NameMention]:
    (document,) = pipeline.read([Article(id="a", story="s", path="a.txt", text=text)])
    return [mention for sentence in document.sentences for mention in names(sentence, text)]


SURFACES = [
    ("Bubbly Ana Ruiz won the part.", ["Ana Ruiz"]),
    ("Plucky Tom Varga Hale won the part.", ["Tom Varga Hale"]),
    ("Orrin Ana Ruiz won the part.", ["Orrin Ana Ruiz"]),
    ("Tariq Usman Saddiq, 24, Orrin E17", ["Tariq Usman Saddiq", "Orrin E17"]),
    ("It was done for Odo Penhale-- then he left.", ["Odo Penhale"]),
    ("Even Administrator Penhale said so.", ["Penhale"]),
    ("Ana Ruiz met Jean-Luc de Vries in Ohio.", ["Ana Ruiz", "Jean-Luc de Vries", "Ohio"]),
    ("The prize went to J. K. Rao and to Mary O'Hara.", ["J. K. Rao", "Mary O'Hara"]),
    ("BTS' V and the band met Lena Ott.", ["BTS", "V", "Lena Ott"]),
    ("Orrin University's Institute of Marine Science is closed.",
     ["Orrin University", "Institute of Marine Science"]),
    ("They met Sheikh Omar bin Rashid al Noor.", ["Omar bin Rashid al Noor"]),
    ("The Food and Drug Administration and the Department of Health and Human Services disagreed.",
     ["Food and Drug Administration", "Department of Health and Human Services"]),
    ("The ship belongs to Hale & Sons Ltd. of Port Lune.", ["Hale & Sons Ltd.", "Port Lune"]),
    ("He was taken to St. Mary's Hospital by the Coast Guard.", ["St. Mary's Hospital", "Coast Guard"]),
    ("The 5th Fleet and Task Force 151 looked for Flight 40.", ["5th Fleet", "Task Force 151", "Flight 40"]),
    ("Doctors at Children's Hospital warned of COVID-19.", ["Children's Hospital", "COVID-19"]),
    ("Martin Luther King and John Major never met Theresa May.",
     ["Martin Luther King", "John Major", "Theresa May"]),
    ("Rescuers found the Ardrey-based singer Lena Ott.", ["Ardrey", "Lena Ott"]),
    ("Ruiz's lawyer, Tom Hale, denied it.", ["Ruiz", "Tom Hale"]),
    ("Hugo Lund flew to The Hague.", ["Hugo Lund", "The Hague"]),
    ("Sen. Ana Ruiz (D-Ohio) agreed.", ["Ana Ruiz", "Ohio"]),
    ('They arrested Vic "Chip" Orlo in Ohio.', ['Vic "Chip" Orlo', "Ohio"]),
    ("The Ardrey Times reported it on Tuesday.", ["Ardrey Times"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "surfaces"), SURFACES, ids=[row[0][:40] for row in SURFACES])
def test_names_are_found_as_written(pipeline: Pipeline, text: str, surfaces: list[str]) -> None:
    mentions = found(pipeline, text)
    assert [mention.value.surface for mention in mentions] == surfaces
    assert all(text[mention.start : mention.end] == mention.value.surface for mention in mentions)


@pytest.mark.parametrize(
    "text",
    [
        "Iranian officials said that the President had met Somali pirates.",
        "On Monday, 3 March, the police closed the road.",
        "However, they left in May.",
        "The Governor and the Police Chief declined.",
        "Rescue came quickly.",
        "I saw it on TV at 10 a.m. GMT.",
        "FERRY SINKS OFF COAST",
        "Ferry Sinks Off Coast As Storm Grows",
    ],
)
def test_what_is_no_name(pipeline: Pipeline, text: str) -> None:
    assert found(pipeline, text) == []


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("They trust Dr. Ana Ruiz fully.", "Ana Ruiz", "Dr."),
        ("They trust Mr Hale.", "Hale", "Mr"),
        ("Gov. Ana Ruiz resigned.", "Ana Ruiz", "Gov."),
        ("Navy spokesman Commander Jon Vale denied it.", "Jon Vale", "Navy spokesman Commander"),
        ("Iranian Foreign Minister Mehdi Orr left.", "Mehdi Orr", "Iranian Foreign Minister"),
        (
            "The former Orrin University president Ana Ruiz died.",
            "Ana Ruiz",
            "former Orrin University president",
        ),
        ("Orrin University President Ana Ruiz died.", "Ana Ruiz", "Orrin University President"),
        ("They met Secretary of State Hugo Lund.", "Hugo Lund", "Secretary of State"),
        ("They met Queen Elizabeth II.", "Elizabeth II", "Queen"),
        ("They met Lt. Gregg Orr.", "Gregg Orr", "Lt."),
        ("They met Ana Ruiz.", "Ana Ruiz", None),
    ],
)
def test_titles_are_set_apart(pipeline: Pipeline, text: str, name: str, title: str | None) -> None:
    mention = next(mention for mention in found(pipeline, text) if mention.value.surface == name)
    assert mention.title == title
    if title is not None:
        assert mention.title_start is not None
        assert text[mention.title_start :].startswith(title)
        assert mention.value.entity == "person"


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("Lund Orlo, 42, was found.", "Lund Orlo", "person"),
        ("It was seen by Lund Orlo, who fled.", "Lund Orlo", "person"),
        ("Lund Orlo said that it was dark.", "Lund Orlo", "person"),
        ("They met Ana Orlo.", "Ana Orlo", "person"),
        ("They met J. K. Orlo.", "J. K. Orlo", "person"),
        ("They sold Orlo Inc. to a rival.", "Orlo Inc.", "organisation"),
        ("The Ministry of Trade denied it.", "Ministry of Trade", "organisation"),
        ("Orlo Police arrested two men.", "Orlo Police", "organisation"),
        ("Manchester United beat Orrin FC.", "Manchester United", "organisation"),
        ("The ship sank in Orlo.", "Orlo", "place"),
        ("They sailed on Lake Orlo.", "Lake Orlo", "place"),
        ("They sailed to Norway.", "Norway", "place"),
        ("They bought a Zondrix.", "Zondrix", "other"),
    ],
)
def test_types_by_cue(pipeline: Pipeline, text: str, name: str, entity: str) -> None:
    assert {mention.value.surface: mention.value.entity for mention in found(pipeline, text)}[name] == entity


def test_headline_in_title_case_yields_only_names_that_the_body_knows(pipeline: Pipeline) -> None:
    body = "The ferry sinks off the island. It belongs to Ardrey, and the governor, Ana Ruiz, asked for calm."
    text = f"Ferry Sinks Off Ardrey As Ana Ruiz Asks For Calm\n\n{body}"
    headline = [mention.value.surface for mention in found(pipeline, text) if mention.start < 48]
    assert headline == ["Ardrey", "Ana Ruiz"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.", "US"),
        ("J. K. Rao", "J.K. Rao"),
        ("Mary O’Hara", "Mary O'Hara"),
        ("Jean-Luc Orr", "Jean Luc Orr"),
        ("ARDREY", "Ardrey"),
        ("Hale  &\nSons", "Hale & Sons"),
    ],
)
def test_forms_that_match(one: str, other: str) -> None:
    assert normalized(one) == normalized(other)


@pytest.mark.parametrize(("one", "other"), [("José", "Jose"), ("Hale", "Hall"), ("Ana Ruiz", "Ruiz")])
def test_forms_that_differ(one: str, other: str) -> None:
    assert normalized(one) != normalized(other)


@given(st.text(alphabet=st.characters(categories=["L", "Zs", "Pd"], include_characters=".'’"), max_size=30))
def test_normalizing_changes_nothing_twice(surface: str) -> None:
    once = normalized(surface)
    assert normalized(once) == once


def test_gazetteer_knows_countries_cities_and_states() -> None:
    assert {"norway", "ohio", "nairobi", "uk", "south korea"} <= places()
    assert "ardrey" not in places()

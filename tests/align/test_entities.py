"""Which names of a story are taken for one person, organisation, place or thing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.align.entities import resolve
from factcheck.model import Claim, Extraction, Name, Sentence, spelling
from tests.compare.helper import checked, story

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

Kind = Literal["person", "organisation", "place", "other"]


def extraction(
    article: str, *names: tuple[str, Kind], words: str = "spoke at the harbour on friday evening"
) -> Extraction:
    """An article with one sentence for every name, and the same ordinary words in each."""
    sentences, claims = [], []
    for number, (name, kind) in enumerate(names):
        start = 100 * number
        about = tuple(words.split())
        sentences.append(
            Sentence(
                number=number,
                start=start,
                end=start + 99,
                lemmas=about,
                words=(*spelling.parts(name), *about),
                names=(name,),
            )
        )
        claims.append(
            Claim(
                id=f"{article}#{number}",
                article=article,
                kind="name",
                start=start,
                end=start + len(name),
                sentence=number,
                value=Name(surface=name, normalized=name.casefold(), entity=kind),
                subject=name,
            )
        )
    return Extraction(article=article, sentences=tuple(sentences), claims=tuple(claims))


def groups(extractions: Iterable[Extraction]) -> list[tuple[str, ...]]:
    """The forms of every entity."""
    return sorted(entity.forms for entity in resolve(list(extractions)).entities)


P: Kind = "person"

TABLE: list[tuple[str, list[list[tuple[str, Kind]]], list[tuple[str, ...]]]] = [
    ("a surname after the full name", [[("Odo Penhale", P), ("Penhale", P)]], [("Odo Penhale", "Penhale")]),
    ("a first name after the full name", [[("Odo Penhale", P), ("Odo", P)]], [("Odo", "Odo Penhale")]),
    ("a surname in another article", [[("Odo Penhale", P)], [("Penhale", P)]], [("Odo Penhale", "Penhale")]),
    (
        "an initial",
        [[("Odo Penhale", P)], [("O. Penhale", P)]],
        [("O. Penhale", "Odo Penhale")],
    ),
    (
        "a middle name",
        [[("Odo James Penhale", P)], [("Odo Penhale", P)]],
        [("Odo James Penhale", "Odo Penhale")],
    ),
    (
        "a middle initial",
        [[("Odo J. Penhale", P)], [("Odo Penhale", P)]],
        [("Odo J. Penhale", "Odo Penhale")],
    ),
    ("an accent", [[("Renée Dufort", P)], [("Renee Dufort", P)]], [("Renee Dufort", "Renée Dufort")]),
    (
        "a hyphen",
        [[("Anne-Lise Dufort", P)], [("Anne Lise Dufort", P)]],
        [("Anne Lise Dufort", "Anne-Lise Dufort")],
    ),
    ("dots", [[("T.J. Farrow", P)], [("TJ Farrow", P)]], [("T.J. Farrow", "TJ Farrow")]),
    (
        "another spelling",
        [[("Aurelia Fenwick", P)], [("Aurelia Fenwyck", P)]],
        [("Aurelia Fenwick", "Aurelia Fenwyck")],
    ),
    (
        "letters swapped",
        [[("Aurelia Fenwick", P)], [("Aurelia Fewnick", P)]],
        [("Aurelia Fenwick", "Aurelia Fewnick")],
    ),
    ("two first names", [[("Odo Penhale", P)], [("Edda Penhale", P)]], [("Edda Penhale",), ("Odo Penhale",)]),
    ("two initials", [[("O. Penhale", P)], [("E. Penhale", P)]], [("E. Penhale",), ("O. Penhale",)]),
    (
        "a surname that two persons have is neither's",
        [[("Odo Penhale", P), ("Edda Penhale", P), ("Penhale", P)]],
        [("Edda Penhale",), ("Odo Penhale",), ("Penhale",)],
    ),
    (
        "a person and a place",
        [[("Odo Fenwick", P)], [("Fenwick", "place")]],
        [("Fenwick",), ("Odo Fenwick",)],
    ),
    (
        "a person and a place spelled nearly alike",
        [[("Fenwick", "place")], [("Fenwyck", P)]],
        [("Fenwick",), ("Fenwyck",)],
    ),
    (
        "a person and a firm",
        [[("Odo Brevoort", P)], [("Brevoort", "organisation")]],
        [("Brevoort",), ("Odo Brevoort",)],
    ),
    (
        "a place and those who live there",
        [[("Lorvia", "place")], [("Lorvian", "other")]],
        [("Lorvia",), ("Lorvian",)],
    ),
    (
        "a firm by the first word of its name",
        [[("Brevoort Quarries", "organisation"), ("Brevoort", "organisation")]],
        [("Brevoort", "Brevoort Quarries")],
    ),
    (
        "a firm without its legal form, taken for a place elsewhere",
        [[("Brevoort ASA", "organisation")], [("Brevoort", "place")]],
        [("Brevoort", "Brevoort ASA")],
    ),
    (
        "a firm with a word for its trade in another article",
        [[("Brevoort Quarries", "organisation")], [("Brevoort", "place")]],
        [("Brevoort",), ("Brevoort Quarries",)],
    ),
    (
        "names of no likeness",
        [[("Odo Penhale", P)], [("Merrin Holloway", P)]],
        [("Merrin Holloway",), ("Odo Penhale",)],
    ),
    (
        "two spellings that one article uses side by side",
        [[("Jon Marlow", P), ("Jan Marlow", P), ("Jon Marlow", P), ("Jan Marlow", P)]],
        [("Jan Marlow",), ("Jon Marlow",)],
    ),
]


@pytest.mark.parametrize(("what", "articles", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_which_names_are_one(
    what: str, articles: list[list[tuple[str, Kind]]], expected: list[tuple[str, ...]]
) -> None:
    read = [extraction(f"a{number}", *names) for number, names in enumerate(articles)]
    assert groups(read) == expected
    assert groups(read[::-1]) == expected, "the order of the articles matters"


@pytest.mark.parametrize(
    ("name", "other_name", "one_person"),
    [
        ("Aurelia Fenwick", "Aurelia Fenrick", False),
        ("Aurelia Fenwick", "Aurelia Fenwyck", True),  # one sound
        ("Yusuf Kassem", "Yousef Qasim", True),
        ("Aurelia Fenwick", "Aurelja Fenwick", True),
    ],
)
def test_full_names_that_nothing_else_joins(name: str, other_name: str, one_person: bool) -> None:
    one = extraction("a", (name, P), words="painted a fresco")
    other = extraction("b", (other_name, P), words="repaired engines")
    expected = [tuple(sorted((name, other_name)))] if one_person else sorted([(name,), (other_name,)])
    assert groups([one, other]) == expected


def test_two_surnames_alike_are_two_families_if_each_has_a_person_of_its_own() -> None:
    one = extraction("a", ("Merrin Halvard", P), ("Halvard", P))
    other = extraction("b", ("Edda Hallvard", P), ("Hallvard", P))
    assert groups([one, other]) == [("Edda Hallvard", "Hallvard"), ("Halvard", "Merrin Halvard")]


def test_a_word_that_is_an_ordinary_one_in_the_story_is_no_misspelling() -> None:
    one = extraction("a", ("Rivers Ford", "place"), words="by the ferry near the old mill fill a form")
    other = extraction("b", ("Rivers Form", "other"), words="by the ferry near the old mill")
    assert groups([one, other]) == [("Rivers Ford",), ("Rivers Form",)]


def test_an_entity_is_called_by_its_fullest_form_and_found_by_every_form() -> None:
    resolved = resolve(
        [extraction("a", ("Odo James Penhale", P), ("Odo Penhale", P), ("Penhale", P), ("Penhale", P))]
    )
    (entity,) = resolved.entities
    assert (entity.name, entity.type) == ("Odo James Penhale", P)
    assert entity.claims == ("a#0", "a#1", "a#2", "a#3")
    for form in ("odo james penhale", "odo penhale", "penhale"):
        assert resolved.by_form[form] == entity.id
    assert resolved.by_word["penhale"] == entity.id


def test_a_surname_of_two_persons_leads_to_neither() -> None:
    resolved = resolve([extraction("a", ("Odo Penhale", P), ("Edda Penhale", P))])
    assert "penhale" not in resolved.by_word


def test_what_kind_of_thing_a_name_is_does_not_rest_on_the_order_of_the_articles() -> None:
    one = extraction("a", ("Renée Dufort", P))
    other = extraction("b", ("Renée Dufort", "place"), ("Renee Dufort", P))
    assert groups([one, other]) == groups([other, one])


KINDS: dict[str, Kind] = {
    "Odo Penhale": P,
    "Penhale": P,
    "Edda Penhale": P,
    "O. Penhale": P,
    "Aurelia Fenwick": P,
    "Aurelia Fenwyck": P,
    "Fenwick": "place",
    "Renée Dufort": P,
    "Renee Dufort": P,
    "Brevoort": "organisation",
    "Brevoort Quarries": "organisation",
    "Quenby": "place",
    "North Quenby": "place",
    "Lorvian": "other",
}


@given(articles=st.lists(st.lists(st.sampled_from(sorted(KINDS)), max_size=5), min_size=1, max_size=4))
@settings(deadline=None, max_examples=80, derandomize=True)
def test_every_name_is_of_one_entity_in_whichever_order_the_articles_come(articles: list[list[str]]) -> None:
    read = [
        extraction(f"a{number}", *((name, KINDS[name]) for name in names))
        for number, names in enumerate(articles)
    ]
    claims = [claim for entity in resolve(read).entities for claim in entity.claims]
    assert sorted(claims) == sorted(claim.id for one in read for claim in one.claims)
    assert len(claims) == len(set(claims))
    assert groups(read) == groups(read[::-1])


TEXTS: list[tuple[tuple[str, ...], dict[str, str]]] = [
    (("Captain Odo Penhale led the search. Penhale was tired.",), {"odo penhale": "penhale"}),
    (("Captain Odo Penhale led the search.", "Mr Penhale was tired."), {"odo penhale": "penhale"}),
    (
        ("Captain Odo Penhale led the search.", "Commander Odo Penhale led the search."),
        {"odo penhale": "odo penhale"},
    ),
    (
        ("Senator Aurelia Fenwick spoke in Quenby.", "Senator Aurelia Fenwyck spoke in Quenby."),
        {"aurelia fenwick": "aurelia fenwyck"},
    ),
]


@pytest.mark.parametrize(("texts", "same"), TEXTS)
def test_names_of_a_text(pipeline: Pipeline, texts: tuple[str, ...], same: dict[str, str]) -> None:
    found = checked(pipeline, story(texts), ()).story
    ids = {entity.id for entity in found.entities}
    for one, other in same.items():
        assert found.canon(one) == found.canon(other)
        assert found.canon(one) in ids

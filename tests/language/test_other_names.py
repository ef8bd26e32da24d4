"""Nations and places of two names, and slips in the adjective of a nation."""

from __future__ import annotations

import pytest

from factcheck.language.en.given_names import full
from factcheck.language.en.other_names import ADJECTIVES, PLACES, people, place


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("argentine", ("argentine", False)),
        ("argentinian", ("argentine", False)),
        ("indians", ("indian", False)),
        ("bulgerian", ("bulgarian", True)),
        ("bulgerians", ("bulgarian", True)),
        ("norwegan", ("norwegian", True)),
        # nations of their own, and words that are none
        ("gambian", None),
        ("nigerien", None),
        ("georgians", ("georgian", False)),
        ("ingrian", None),
        ("musician", None),
        ("roman", None),
    ],
)
def test_people(word: str, expected: tuple[str, bool] | None) -> None:
    assert people(word) == expected


@pytest.mark.parametrize(
    ("name", "expected"), [("kiev", "kyiv"), ("kyiv", "kyiv"), ("burma", "myanmar"), ("quenby", None)]
)
def test_place(name: str, expected: str | None) -> None:
    assert place(name) == expected


def test_no_name_leads_to_one_that_leads_on() -> None:
    assert not set(PLACES.values()) & set(PLACES)
    assert not set(ADJECTIVES.values()) & set(ADJECTIVES)


def test_short_given_names() -> None:
    assert full("bob") == "bob robert"
    assert set(full("steve").split()) & set(full("stephen").split())
    assert not set(full("bob").split()) & set(full("bill").split())

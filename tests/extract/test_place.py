"""Places: where an event took place, with the relation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import claims, seen, wrong

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

PLACES: list[tuple[str, str, dict[str, Any]]] = [
    ("The ferry sank in Brask.", "in Brask", {"relation": "in", "name": "Brask", "predicate": "sink"}),
    ("The ferry sank near Brask.", "near Brask", {"relation": "near", "name": "Brask", "subject": "ferry"}),
    ("The ferry sank off Brask.", "off Brask", {"relation": "off", "slot_place": "Brask"}),
    ("The bomb exploded outside Lunmouth.", "outside Lunmouth", {"relation": "outside", "name": "Lunmouth"}),
    ("The ferry sank in Brask on Monday.", "in Brask", {"relation": "in", "name": "Brask"}),
    ("In Ohio, the road was closed.", "In Ohio", {"relation": "in", "name": "Ohio"}),
    ("The plane crashed in northern Kenya.", "in northern Kenya", {"relation": "in", "name": "Kenya"}),
    ("Tom Brandt was arrested at Port Lune.", "at Port Lune",
     {"relation": "at", "name": "Port Lune", "predicate": "arrest", "polarity": "positive"}),
    ("Tom Brandt was not arrested in Lunmouth.", "in Lunmouth", {"relation": "in", "polarity": "negative"}),
    ("The band may play in Lunmouth.", "in Lunmouth", {"modality": "conditional", "slot_agent": "band"}),
    ("Police said the ferry sank off Brask.", "off Brask", {"relation": "off", "predicate": "sink"}),
    ("The quake struck south of Lunmouth.", "south of Lunmouth", {"name": "Lunmouth"}),
    ("The plane crashed north of Lunmouth.", "north of Lunmouth",
     {"relation": "north of", "slot_place": "Lunmouth", "predicate": "crash"}),
    ("The quake struck south-east of Lunmouth.", "south-east of Lunmouth", {"name": "Lunmouth"}),
    wrong("a distance with a direction leads to no place",
          "The quake struck 30 km south of Lunmouth.", "south of Lunmouth", {"name": "Lunmouth"}),
    ("The plane crashed near the city of Leeds.", "near the city of Leeds",
     {"relation": "near", "name": "Leeds"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "expected"), PLACES)
def test_place(pipeline: Pipeline, text: str, mention: str, expected: dict[str, Any]) -> None:
    found = claims(pipeline, text, "place")
    assert [text[claim.start : claim.end] for claim in found] == [mention]
    assert seen(found[0], expected) == expected


def test_a_street_and_its_town(pipeline: Pipeline) -> None:
    found = claims(pipeline, "Protesters gathered on Mill Street in Glasgow.", "place")
    assert [(c.slots["relation"], c.slots["place"]) for c in found] == [
        ("on", "Mill Street"),
        ("in", "Glasgow"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry will sail from Brask.",
        "The ferry sailed to Brask.",
        "It happened in March.",
        "The party trusts in Tom Brandt.",
        "The road to Brask was closed.",
        "Brask was cut off.",
        "The ferry sank in the harbour.",
    ],
)
def test_what_is_no_place_of_an_event(pipeline: Pipeline, text: str) -> None:
    assert claims(pipeline, text, "place") == []

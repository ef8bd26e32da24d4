"""Which question a sum, a length of time, an ordinal or a count of people answers by the phrase around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import by_words, seen

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

ASKED: list[tuple[str, str, dict[str, Any]]] = [
    # sums
    ("Tell will walk away with £3.2m.", "£3.2m", {"frame": "compensation"}),
    ("The ransom is thought to be about $2 million.", "about $2 million", {"frame": "ransom"}),
    ("The court was told that the policy was for $450,000.", "$450,000", {"frame": "insured"}),
    ("The film was shot in 11 weeks for $9 million.", "$9 million", {"frame": "cost of making"}),
    ("She earns £110,000 a week.", "£110,000 a week", {"frame": "salary"}),
    ("The rent is £500 a week.", "£500 a week", {"frame": None}),
    ("Officers recovered $142,300 in cash.", "$142,300", {"frame": "recovered"}),
    ("The town found $3 million for a school.", "$3 million", {"frame": None}),
    ("He gave 10,000 euros of his prize money to the poor.", "10,000 euros", {"slot_part": "some"}),
    # people and jobs
    ("The mill is to scrap 430 posts.", "430 posts", {"frame": "jobs"}),
    ("The bank will create 400 jobs.", "400 jobs", {"frame": "new jobs"}),
    ("The blog has 430 posts.", "430 posts", {"frame": None}),
    ("Eleven people were driven to St Orrin Hospital.", "Eleven people", {"frame": "hospitalised"}),
    ("Three people are in custody.", "Three people", {"frame": "arrests"}),
    ("Hurricane nears coast as 410,000 flee", "410,000", {"frame": "evacuations", "counted": None}),
    ("Two men fled after the robbery.", "Two men", {"frame": None}),
    # lengths of time
    ("A jury took nine hours to convict Mack.", "nine hours", {"frame": "deliberation"}),
    ("The judge spoke for three hours.", "three hours", {"frame": None}),
    ("Mack has signed up for three and a half years.", "three and a half years", {"frame": "contract"}),
    ("Tell had been at the helm for seven years.", "seven years", {"frame": "tenure"}),
    ("Tell worked for the firm for 22 years.", "22 years", {"frame": None}),
    # ordinals
    ("It is her third novel.", "third", {"slot_turn": "tally"}),
    ("Wexby Town lie in 18th place.", "18th", {"slot_turn": "standing", "slot_state": "table"}),
    ("Ruiz is ranked 87th in the world.", "87th", {"slot_turn": "standing", "slot_state": "ranking"}),
    ("Harrow won for the third time.", "third", {"slot_turn": None}),
    # values that replace others
    ("On Sunday 35,000 homes were dark, down from 140,000.", "35,000 homes", {"slot_revised from": "140000"}),
    (
        "On Sunday 35,000 homes were dark, down from 140,000.",
        "140,000",
        {"slot_former": "yes", "counted": "house"},
    ),
    ("Sales rose to 500 cars from 400 a year earlier.", "500 cars", {"slot_revised from": None}),
    ("Town have two wins from 13 matches.", "two wins", {"slot_revised from": None}),
]


@pytest.mark.parametrize(("text", "words", "expected"), ASKED)
def test_asked(pipeline: Pipeline, text: str, words: str, expected: dict[str, Any]) -> None:
    found = by_words(pipeline, text, "quantity")
    assert words in found, sorted(found)
    assert seen(found[words], expected) == expected

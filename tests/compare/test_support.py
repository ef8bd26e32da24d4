"""Support: what a summary says and the article beside it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, article, checked, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline
    from factcheck.model import Article

FERRY = (
    "The Corva left Quenby at noon with 140 people and a cargo of timber. Off the Harl light she took in "
    "water, and the master, Ada Brandt, 58, turned back. Lifeboats from Ardrey and Skell took off 96 "
    "passengers and 44 of the crew. Nobody was hurt. The owner, the Brandt Line, bought the ship for $12 "
    "million in 2009, and had her rebuilt in 2016. Her keel was laid half a century ago. An inquiry will "
    "begin on Tuesday, said Tom Varga of the coast guard: it would be “swift and open”. A porter at Skell "
    "Infirmary said that three passengers had stayed the night."
)
OTHER = (
    "The Corva left port at noon. Off the light she took in water. The master turned back. Lifeboats took "
    "off all who were on board, with their bags. The owner did not wish to speak of it. The weather was "
    "fair, and the sea calm."
)


def brief(text: str, *expected: str, article: str = FERRY) -> tuple[tuple[Told, ...], list[str]]:
    """A row of the table; the words in the article at which a reader would look are not told."""
    return (text, article), list(expected)


TABLE = [
    # ages
    brief("The master of the Corva, a woman of 58, turned back when the ferry took in water."),
    brief("The master of the Corva, 57, turned back when the ferry took in water."),
    brief("A 71-year-old passenger was on the ferry Corva when it took in water.", "71-year-old"),
    brief("A 44-year-old passenger was on the ferry Corva when it took in water."),
    # numbers, their sums and differences, rounder and in other units
    brief("The ferry Corva took in water off the Harl light with 140 people."),
    brief("The ferry Corva took in water off the Harl light with about 150 people."),
    brief("The ferry Corva took in water, and lifeboats took off 52 more passengers than crew."),
    brief("The ferry Corva took in water off the Harl light with dozens of people."),
    brief("The ferry Corva took in water off the Harl light with 3,000 sheep.", "3,000 sheep"),
    brief("The ferry Corva, which cost its owner £3 million, took in water off the Harl light."),
    brief(
        "The ferry Corva, which cost its owner $30 million, took in water off the Harl light.", "$30 million"
    ),
    brief("The ferry Corva, rebuilt seven years after the Brandt Line bought the ship, took in water."),
    brief(
        "The ferry Corva, rebuilt four years after the Brandt Line bought the ship, took in water.",
        "four years",
    ),
    brief("The ferry Corva, which the Brandt Line has had for 16 years, took in water."),
    brief("The ferry Corva, which the Brandt Line has had for three years, took in water.", "three years"),
    # the very number, of other things
    brief("The ferry Corva took in water off the Harl light with 140 lorries.", "140 lorries"),
    brief("The ferry Corva took in water off the Harl light with 140 travellers."),
    brief("The ferry Corva took in water off the Harl light with a crew of 44 and 96 horses.", "96 horses"),
    brief("The ferry Corva took in water on a day of 140 cases of flu."),
    brief(
        "The ferry Corva has taken in water in 25 storms.", "25 storms", article=OTHER + " It was her 25th."
    ),
    brief("Of the people on the ferry Corva 69% were passengers when she took in water."),
    brief("Of the people on the ferry Corva 12% were children when she took in water."),
    brief("The ferry Corva took in water for the third time in its life."),
    brief("The ferry Corva took in water for the sixth time in its life.", "sixth"),
    # grave events
    brief("A man was killed when the ferry Corva took in water.", "killed"),
    brief("The inquiry into the ferry Corva was called off.", "called off"),
    brief("Passengers of the ferry Corva were discharged from hospital.", "discharged from hospital"),
    brief("A porter of the ferry Corva was acquitted.", "acquitted"),
    brief("The master of the ferry Corva has been given a life sentence.", "life sentence"),
    brief("The master of the Corva was jailed for life.", article=OTHER + " He will be in jail for life."),
    brief("A porter of the ferry Corva got a suspended sentence.", "suspended sentence"),
    # what is new
    brief("The ferry Corva took in water for the first time.", "first time"),
    brief("The ferry Corva took in water for the first time.", article=OTHER + " She never had before."),
    # what is denied
    brief("The master, Ada Brandt, did not turn back off the Harl light.", "not turn"),
    brief("The owner, the Brandt Line, never bought the ship in 2009.", "never bought"),
    brief("The master of the Corva did not abandon the ferry when she took in water."),
    brief("The owner of the ferry Corva did not wish to speak of the weather.", article=OTHER),
    brief("A porter at the inn did not buy a ship."),
    # days
    brief("An inquiry into the ferry Corva will begin on Tuesday, the coast guard says."),
    brief("The ferry Corva took in water on Friday.", "Friday", article=OTHER),
    brief("The owner had the ferry Corva rebuilt in 2016."),
    brief("The owner had the ferry Corva rebuilt in 2016, and again in 2019."),
    brief("The owner of the ferry Corva, which took in water, bought her in 2019.", "2019", article=OTHER),
    brief("The ferry Corva took in water on Friday.", article=OTHER + " It was 4 May."),
    brief("The ferry Corva took in water on Friday.", article=OTHER + " It was last weekend."),
    # places and people
    brief("Lifeboats from Skell saved the passengers of the ferry Corva."),
    brief("The ferry Corva took in water in Norrholm.", "Norrholm"),
    brief(
        "Passengers of the ferry Corva stayed the night in Skell.",
        "Skell",
        article=OTHER + " Skell Infirmary is near.",
    ),
    brief("The inquiry into the ferry Corva will be swift, said Ilse Ostrander.", "Ilse Ostrander"),
    brief("The inquiry into the ferry Corva will be swift, said T. Varga."),
    # names
    brief("The ferry Corva, built by the Tarnwick yards for the Brandt Line, took in water.", "Tarnwick"),
    brief("The ferry Corva of the Brandt Shipping Company took in water off the Harl light."),
    brief("The ferry Corva took in water, says the TFO.", article=OTHER + " So says the Tarn Ferry Office."),
    brief("Passengers of the ferry Corva had no Wi-Fi when she took in water."),
    brief("Nordvik Marine is to mend the ferry Corva, which took in water.", "Nordvik Marine"),
    # quoted words
    brief("The inquiry into the ferry Corva will be “swift”, the coast guard says."),
    brief("The inquiry into the ferry Corva will be “thorough”, the coast guard says.", "thorough"),
    # no brief: of two short texts or of two articles neither has to say what the other does
    (
        ("A 71-year-old passenger was on the ferry Corva.", "The ferry Corva took in water with 140 people."),
        [],
    ),
    ((OTHER + " A man of 71 was killed in Norrholm.", FERRY), []),
    # another thing
    brief("A 71-year-old painter has sold a portrait to a museum in Norrholm."),
    # three texts are not one article and its brief
    (("A 71-year-old passenger was on the ferry Corva when it took in water.", FERRY, OTHER), []),
    brief("", article=FERRY),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_table(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    found = [
        said.removeprefix("unclear: ").split(" / ") for said in says(pipeline, of_kinds("support"), told)
    ]
    assert len(found) == len(expected), found
    assert all(any(one in values for values in found) for one in expected), found


def test_what_another_rule_sets_against_the_article_is_not_asked_again(pipeline: Pipeline) -> None:
    told = ("An inquiry into the ferry Corva will begin on Friday, the coast guard says.", FERRY)
    assert says(pipeline, of_kinds("support"), told) == ["unclear: Friday / inquiry"]
    assert says(pipeline, of_kinds("support", "time"), told) == ["conflict: Friday / Tuesday"]


def test_a_short_text_that_is_a_report_of_its_own_is_no_brief(pipeline: Pipeline) -> None:
    text = "A 71-year-old passenger was on the ferry Corva when it took in water."
    long = article("b", FERRY)

    def found(short: Article, other: Article = long) -> int:
        return len(checked(pipeline, [short, other], of_kinds("support")).findings)

    assert found(article("a", text)) == 1
    assert found(article("a", text, title="Corva takes in water")) == 0
    one, two = (
        a.model_copy(update={"source": s})
        for a, s in ((article("a", text), "Norline"), (long, "Ardrey Post"))
    )
    assert found(one, two) == 0
    assert found(one, two.model_copy(update={"source": "Norline"})) == 1

"""Quantities: which numbers of one question exclude each other, and which way time may move them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says, wrong

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    # numbers that exclude each other, and the ways of saying one number
    (
        ("The trawler carried 30 barrels of oil.", "The trawler carried 36 barrels of oil."),
        ["conflict: 30 barrels / 36 barrels"],
    ),
    (("The trawler carried 30 barrels of oil.", "The trawler carried thirty barrels of oil."), []),
    (("The trawler carried 24 barrels of oil.", "The trawler carried two dozen barrels of oil."), []),
    (("The trawler carried 30 barrels of oil.", "The trawler carried 36 sacks of grain."), []),
    (
        ("The trawler carried 100 barrels of oil.", "The trawler carried 104 barrels of oil."),
        ["conflict: 100 barrels / 104 barrels"],
    ),
    # bounds and roundness
    (("The trawler carried about 30 barrels of oil.", "The trawler carried 32 barrels of oil."), []),
    (
        ("The trawler carried about 30 barrels of oil.", "The trawler carried 45 barrels of oil."),
        ["conflict: 45 barrels / about 30 barrels"],
    ),
    (("The trawler carried at least 30 barrels of oil.", "The trawler carried 36 barrels of oil."), []),
    (
        ("The trawler carried at least 30 barrels of oil.", "The trawler carried 20 barrels of oil."),
        ["conflict: 20 barrels / at least 30 barrels"],
    ),
    (("The trawler carried between 30 and 40 barrels of oil.", "The trawler carried 36 barrels of oil."), []),
    (
        ("The trawler carried fewer than 30 barrels of oil.", "The trawler carried 36 barrels of oil."),
        ["conflict: 36 barrels / fewer than 30 barrels"],
    ),
    # money and units
    (
        ("Brevoort paid $3.2 million for the quarry.", "Brevoort paid $2.3 million for the quarry."),
        ["conflict: $2.3 million / $3.2 million"],
    ),
    (("Brevoort paid $1.4 billion for the quarry.", "Brevoort paid $1,400 million for the quarry."), []),
    (("Brevoort paid $3.2 million for the quarry.", "Brevoort paid 3.2 million euros for the quarry."), []),
    (("The tunnel is 10 km long.", "The tunnel is six miles long."), []),
    (
        ("The tunnel is 10 km long.", "The tunnel is nine miles long."),
        ["conflict: 10 km / nine miles"],
    ),
    (("The tunnel is 1.5 km long.", "The tunnel is 1,500 metres long."), []),
    (
        (
            "Inflation in Lorvia rose to 4.1 percent in May.",
            "Inflation in Lorvia rose to 4.7 percent in May.",
        ),
        ["conflict: 4.1 percent / 4.7 percent"],
    ),
    (("Inflation in Lorvia rose to 4.1 percent in May.", "Inflation in Lorvia rose to 4.1% in May."), []),
    (("A court jailed Tilda Marrow for three years.", "A court jailed Tilda Marrow for 36 months."), []),
    (
        ("A court jailed Tilda Marrow for three years.", "A court jailed Tilda Marrow for eight years."),
        ["conflict: eight years / three years"],
    ),
    # deaths grow with time; of one day, or of no day, it has to be asked
    (
        ("The landslide at Quenby killed 8 people.", "The landslide at Quenby killed 11 people."),
        ["unclear: 11 people / 8 people"],
    ),
    (
        (
            ("2025-06-02", "The landslide at Quenby killed 8 people."),
            ("2025-06-02", "The landslide at Quenby killed 11 people."),
        ),
        ["unclear: 11 people / 8 people"],
    ),
    (
        (
            ("2025-06-02", "The landslide at Quenby killed 8 people."),
            ("2025-06-04", "The landslide at Quenby killed 11 people."),
        ),
        ["update: 11 people / 8 people"],
    ),
    (
        (
            ("2025-06-02", "The landslide at Quenby killed 11 people."),
            ("2025-06-04", "The landslide at Quenby killed 8 people."),
        ),
        ["conflict: 11 people / 8 people"],
    ),
    (("The landslide at Quenby killed 8 people.", "The landslide at Quenby killed eight people."), []),
    (("The landslide at Quenby killed 8 people.", "The landslide at Quenby injured 11 people."), []),
    (("The landslide at Quenby killed 8 people.", "A similar landslide in 1996 killed 40 people."), []),
    # the missing become fewer
    (
        (
            ("2025-06-02", "Seven miners are missing at Quenby."),
            ("2025-06-03", "Two miners are missing at Quenby."),
        ),
        ["update: Seven miners / Two miners"],
    ),
    (
        (
            ("2025-06-02", "Two miners are missing at Quenby."),
            ("2025-06-03", "Seven miners are missing at Quenby."),
        ),
        ["conflict: Seven miners / Two miners"],
    ),
    # several values of one fact are one finding
    (
        (
            "The landslide at Quenby killed 8 people.",
            "The landslide at Quenby killed 11 people.",
            "The landslide at Quenby killed 14 people.",
            "The landslide at Quenby killed eight people.",
        ),
        ["unclear: 11 people / 14 people / 8 people | eight people"],
    ),
    # scores have no home side; a third team's is another match
    (
        ("Alder Rovers beat Wexby 2-1 on Saturday.", "Alder Rovers beat Wexby 3-1 on Saturday."),
        ["conflict: 2-1 / 3-1"],
    ),
    (("Alder Rovers beat Wexby 2-1 on Saturday.", "Wexby lost 1-2 to Alder Rovers on Saturday."), []),
    (("Alder Rovers beat Wexby 2-1 on Saturday.", "Alder Rovers beat Tanfield 3-1 on Saturday."), []),
    # magnitude
    (
        ("A magnitude 6.1 earthquake shook Sorrin.", "A magnitude 6.4 earthquake shook Sorrin."),
        ["conflict: magnitude 6.1 / magnitude 6.4"],
    ),
    (("A magnitude 6.1 earthquake shook Sorrin.", "A 6.1-magnitude earthquake shook Sorrin."), []),
    # who says more than 38,000 agrees with those who say 40,000, not with others in the same article
    (
        (
            "Police said 10,000 people marched in Wexby. Organisers said 40,000 people marched in Wexby.",
            "More than 38,000 people marched in Wexby.",
        ),
        [],
    ),
    # two bids by two bidders, also where one is a pronoun
    (
        (
            "Brevoort offered Odo Penhale $200 million. They offered $200 million in spring.",
            "Halvern offered Odo Penhale $150 million in spring.",
        ),
        [],
    ),
    # whoever gives both of two terms means two
    (
        (
            "Odo Penhale was sentenced to seven years in prison for theft.",
            "Odo Penhale was sentenced to 12 years in prison for theft. "
            "Odo Penhale was sentenced to seven years in prison for theft.",
        ),
        [],
    ),
    # the share that is counted is not the share that is won
    (("With 62 percent of the votes counted, Quill led.", "Quill won 43 percent of the votes."), []),
    (
        ("At 67.2 percent the turnout was high.", "Turnout was 71.2 percent."),
        ["conflict: 67.2 percent / 71.2 percent"],
    ),
    # what narrows the thing counted
    (("Eleven female pilots took part in the race.", "Fourteen male pilots took part in the race."), []),
    wrong(
        "the mayors of two towns are two persons",
        ("The mayor of Wexby planted 40 trees.", "The mayor of Tanfield planted 45 trees."),
        [],
    ),
    (("Brevoort plans to hire 40 drivers.", "Brevoort hired 55 drivers."), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_quantity(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("quantity"), told) == expected

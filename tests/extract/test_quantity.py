"""Quantities: which question a number answers, in many phrasings, and which it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import by_words, claims, seen, wrong

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

Row = tuple[str, str, dict[str, Any]]

DEATHS = [
    ("The fire killed 12 people.", "12 people"),
    ("Twelve people were killed in the blast.", "Twelve people"),
    ("A bus fell into the river, killing 12 passengers.", "12 passengers"),
    ("A gunman opened fire, killing 12 and wounding 30.", "12"),
    ("Twelve villagers died when the dam burst.", "Twelve villagers"),
    ("Twelve people drowned when the ferry sank.", "Twelve people"),
    ("The blast left 12 dead.", "12"),
    ("The blast left 12 people dead.", "12 people"),
    ("The fire left 12 people dead and 30 injured.", "12 people"),
    ("12 dead as ferry sinks off Brask", "12"),
    ("12 killed in ferry fire", "12"),
    ("The death toll rose to 12 on Tuesday.", "12"),
    ("The death toll stood at 12.", "12"),
    ("The toll rose to 12.", "12"),
    ("There were 12 deaths in the camp.", "12 deaths"),
    ("The storm caused 12 deaths.", "12 deaths"),
    ("The deaths of 12 people shocked the town.", "12 people"),
    ("Twelve people were confirmed dead on Monday.", "Twelve people"),
    ("Officials confirmed that 12 miners had been killed.", "12 miners"),
    ("The men, who killed 12 villagers, fled.", "12 villagers"),
    ("Nobody had heard of the 12 people killed.", "12 people"),
    ("The landslide claimed 12 lives.", "12 lives"),
    ("As the fire spread 12 people, including five guards, were killed.", "12 people"),
    ("Twelve people, most of them guards, died.", "Twelve people"),
    ("The flood took 12 lives.", "12 lives"),
    ("Twelve people lost their lives in the fire.", "Twelve people"),
    ("Rescuers pulled 12 bodies from the rubble.",
          "12 bodies"),
    ("The crash killed a pilot and 12 passengers.", "12 passengers"),
    ("The fever has killed 12.", "12"),
    ("The fire in the old mill killed 12.", "12"),
    ("The death toll from the fire has risen to 12, officials said.", "12"),
    ("Twelve officers were killed.",
          "Twelve officers"),
    ("The number of dead rose to 12.", "12"),
    ("12 die in ferry fire", "12"),
    ("12 shot dead in Brask", "12"),
    ("An officer died, raising to 12 the number of people killed.", "12"),
    ("That took to 12 the toll of the fire.", "12"),
    ("A 12th victim died on Friday.", "12th victim"),
    ("Twelfth worker dies", "Twelfth worker"),
    ("Twelve were stabbed to death.", "Twelve"),
    ("Twelve sailors froze to death.", "Twelve sailors"),
    ("Twelve men were assassinated.", "Twelve men"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention"), DEATHS)
def test_twelve_deaths(pipeline: Pipeline, text: str, mention: str) -> None:
    found = by_words(pipeline, text, "quantity")
    assert mention in found
    expected = {"low": 12, "high": 12, "unit": "1", "frame": "deaths", "polarity": "positive"}
    assert seen(found[mention], expected) == expected


PEOPLE: list[Row] = [
    # injuries
    ("The crash injured 30 passengers.", "30 passengers", {"frame": "injuries", "counted": "passenger"}),
    ("Thirty people were wounded in the attack.", "Thirty people", {"frame": "injuries", "low": 30}),
    ("The blast left 30 people wounded.", "30 people", {"frame": "injuries", "slot_agent": "explosion"}),
    ("Thirty injuries were reported.", "Thirty injuries", {"frame": "injuries", "counted": "injury"}),
    ("A wall collapsed, injuring about 30 worshippers.", "about 30 worshippers",
     {"frame": "injuries", "low": 30, "high": 30, "approximate": True, "slot_agent": "wall"}),
    ("Up to 12 people were hurt.", "Up to 12 people", {"frame": "injuries", "low": None, "high": 12}),
    ("No fewer than 12 people were hurt.", "No fewer than 12 people",
     {"frame": "injuries", "low": 12, "high": None, "low_open": False}),
    # missing
    ("Twelve people are missing.", "Twelve people", {"frame": "missing", "counted": "person"}),
    ("Six miners are still missing.", "Six miners", {"frame": "missing", "counted": "miner"}),
    ("Six people remain unaccounted for.", "Six people", {"frame": "missing", "low": 6}),
    # arrests
    ("Police arrested 15 protesters.", "15 protesters", {"frame": "arrests", "slot_agent": "police"}),
    ("Fifteen people were arrested.", "Fifteen people", {"frame": "arrests", "low": 15}),
    ("Fifteen people have been detained since Friday.", "Fifteen people", {"frame": "arrests"}),
    ("Police made 15 arrests.", "15 arrests", {"frame": "arrests", "counted": "arrest"}),
    ("The arrest of 15 protesters angered the crowd.", "15 protesters", {"frame": "arrests"}),
    ("Police said 15 people were arrested.", "15 people", {"frame": "arrests"}),
    # rescues and evacuations
    ("Firefighters rescued nine children.", "nine children", {"frame": "rescues", "counted": "child"}),
    ("Nine children were rescued from the roof.", "Nine children", {"frame": "rescues", "slot_from": "roof"}),
    ("The 80 people on board were rescued.", "80 people", {"frame": "rescues", "low": 80}),
    ("More than 2,000 residents were evacuated.", "More than 2,000 residents",
     {"frame": "evacuations", "low": 2000, "high": None, "low_open": True, "counted": "resident"}),
    ("The flood forced the evacuation of 2,000 people.", "2,000 people", {"frame": "evacuations"}),
    ("The people of the quarter, some 600 of them, had to leave their homes.", "some 600",
     {"frame": "evacuations"}),
    ("Some 600 residents were forced to leave their homes.", "Some 600 residents", {"frame": "evacuations"}),
    ("The evacuation of the quarter, which affected about 600 residents, was lifted.", "about 600 residents",
     {"frame": "evacuations"}),
    # crowds, those led away, caught, freed, left behind
    ("Some 600 people marched through Corr.", "Some 600 people", {"frame": "crowd"}),
    ("Over 600 people were on the square.", "Over 600 people", {"frame": "crowd"}),
    ("Twelve people had been led away by midnight.", "Twelve people", {"frame": "arrests"}),
    ("Seven hikers were carried along by the mud.", "Seven hikers", {"frame": "caught"}),
    ("Five of the party were caught in the mud.", "Five of the party",
     {"frame": "caught", "counted": "person"}),
    ("He let five of his 12 captives go.", "five of his 12 captives",
     {"frame": "released", "counted": "hostage"}),
    ("She leaves eight grandkids.", "eight grandkids", {"frame": "grandchildren", "counted": "grandchild"}),
    ("She is survived by three kids.", "three kids", {"frame": "children", "counted": "child"}),
    # jobs, crowds, votes
    ("The company will cut 400 jobs.", "400 jobs", {"frame": "jobs", "modality": "planned"}),
    ("A crowd of 3,000 filled the square.", "3,000", {"frame": "crowd", "attribute": "crowd"}),
    ("The match drew 3,000 spectators.", "3,000 spectators", {"frame": "crowd", "counted": "spectator"}),
    ("About 3,000 people attended the concert.", "About 3,000 people", {"frame": "crowd"}),
    ("Mara Teel won 4,200 votes.", "4,200 votes", {"frame": "votes", "subject": "Mara Teel"}),
    ("Mara Teel did not win 4,200 votes.", "4,200 votes", {"frame": "votes", "polarity": "negative"}),
    ("The bill passed by a majority of 12 votes.", "12 votes", {"frame": "votes", "counted": "vote"}),
    ("The judge was charged with three counts of fraud.", "three counts",
     {"frame": "charges", "slot_of": "fraud"}),
    ("Brevoort posted a net loss of 2,585,000.", "2,585,000", {"frame": None}),
    ("Twelve lives were lost at sea.", "Twelve lives", {"frame": "deaths"}),
    ("He killed two co-workers.", "two co-workers", {"frame": "deaths", "counted": "worker"}),
    ("Some 300 posts would be lost.", "Some 300 posts", {"frame": "jobs"}),
    ("The 300 workers of the mill do not know.", "300 workers",
     {"frame": "workforce", "polarity": "positive"}),
    # things keep their noun
    ("Some 40 houses were destroyed.", "Some 40 houses",
     {"frame": "destroyed", "counted": "house", "approximate": True}),
    ("The storm damaged 40 houses.", "40 houses", {"frame": "damaged", "counted": "house"}),
    ("The thieves stole 40 paintings.", "40 paintings", {"counted": "painting"}),
    # bounds, hedges, modality, quotations
    ("At least 12 people may have died.", "At least 12 people",
     {"frame": "deaths", "low": 12, "high": None, "modality": "conditional"}),
    ("The death toll has climbed to more than 40.", "more than 40",
     {"frame": "deaths", "low": 40, "high": None, "low_open": True}),
    ("Between 40 and 50 children were hurt.", "40 and 50 children",
     {"frame": "injuries", "low": 40, "high": 50, "counted": "child"}),
    ('"We lost 12 people," said Mara Teel.', "12 people", {"quoted": True, "counted": "person"}),
    ("11 female soldiers took part.", "11 female soldiers", {"counted": "soldier", "modifiers": ("female",)}),
    ("Eleven female soldiers took part.",
     "Eleven female soldiers", {"counted": "soldier", "modifiers": ("female",)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "expected"), PEOPLE)
def test_counts(pipeline: Pipeline, text: str, mention: str, expected: dict[str, Any]) -> None:
    found = by_words(pipeline, text, "quantity")
    assert mention in found
    assert seen(found[mention], expected) == expected
    value: Any = found[mention].value
    assert (value.form, value.unit) == ("count", "1")


MEASURES: list[Row] = [
    ("The number of thefts in the port area has dropped by 10%.", "10%", {"attribute": "theft"}),
    ("Profit margins in the division fell by 3%.", "3%", {"attribute": "margin"}),
    ("Ticket prices rose by just 1.6% last year.", "1.6%", {"attribute": "price"}),
    ("We get two or three reports a week.", "two or three", {"frame": None, "attribute": "report"}),
    ("Sales grew by 25% to 10,000.", "25%", {"low": 25, "high": 25}),
    ("The family holds 38% of the shares.", "38% of the shares", {"frame": "stake"}),
    ("The family's 38 per cent stake is for sale.", "38 per cent stake", {"frame": "stake"}),
    ("The dam broke after 24 hours of heavy rain.", "24 hours", {"frame": "rainfall"}),
    ("It rained on the valley for 36 hours.", "36 hours", {"frame": "rainfall"}),
    ("The fee is £42m.", "£42m", {"frame": "price"}),
    ("Corr shares jumped 31% in Velden.", "31%", {"attribute": "share"}),
    # magnitude
    ("An earthquake of magnitude 5.6 shook the coast.", "magnitude 5.6", {"low": 5.6, "frame": "magnitude"}),
    ("A 5.6-magnitude earthquake shook the coast.", "5.6-magnitude", {"low": 5.6, "frame": "magnitude"}),
    ("The quake measured 5.6 on the Richter scale.", "5.6", {"low": 5.6, "frame": "magnitude"}),
    ("The quake had a magnitude of 5.6.", "magnitude of 5.6", {"low": 5.6, "frame": "magnitude"}),
    ("The quake's magnitude was put at 5.6.", "5.6", {"low": 5.6, "frame": "magnitude"}),
    # population
    ("Brask, home to 500 people, was cut off.", "500 people", {"frame": "population", "counted": "person"}),
    ("Brask, a town of 500 people, was cut off.", "500 people", {"frame": "population"}),
    ("Brask, which has 500 residents, was cut off.", "500 residents", {"frame": "population"}),
    ("Brask has a population of 500.", "500", {"frame": "population", "attribute": "population"}),
    ("The island is home to about 500 people.", "about 500 people",
     {"frame": "population", "slot_whose": "island"}),
    ("The population of Brask is 500.", "500",
          {"frame": "population", "attribute": "population"}),
    # money
    ("The bank made an offer of $5 million for the mill.", "$5 million",
     {"low": 5e6, "high": 5e6, "unit": "USD", "frame": "offer", "attribute": "offer"}),
    ("The bank offered $5 million for the mill.", "$5 million", {"frame": "offer", "slot_for": "mill"}),
    ("The bank offered $14 per share.", "$14 per share", {"low": 14, "per": "share", "frame": "offer"}),
    ("The shares were sold at $14 a share.", "$14 a share", {"low": 14, "per": "share", "frame": "price"}),
    ("The bank bought the mill for $5 million.", "$5 million", {"frame": "price", "slot_theme": "mill"}),
    ("The mill was sold for £3.2 million.", "£3.2 million", {"low": 3.2e6, "unit": "GBP", "frame": "price"}),
    ("The bank will pay $5 million for the mill.", "$5 million", {"frame": "price", "modality": "planned"}),
    ("The bridge cost £3.2 million.", "£3.2 million", {"frame": "price", "slot_agent": "bridge"}),
    ("The bank was ordered to pay a fine of $40,000.", "$40,000", {"frame": "fine", "low": 40000}),
    ("Tom Brandt was freed on $250,000 bail.", "$250,000", {"frame": "bail", "attribute": "bail"}),
    ("A judge set bail at $250,000.", "$250,000", {"frame": "bail", "attribute": "bail"}),
    ("Damage was put at $5 million.", "$5 million", {"frame": "damage bill", "attribute": "damage"}),
    ("The bank reported a profit of $5 million.", "$5 million", {"frame": "profit", "attribute": "profit"}),
    ("Revenue was $5 million.", "$5 million", {"frame": "revenue"}),
    ("Bail was set at $250,000.", "$250,000", {"frame": "bail", "attribute": "bail"}),
    ("The bank fined the firm $2 million.", "$2 million", {"frame": "fine", "predicate": "fine"}),
    ("The company was fined 40,000 euros.", "40,000 euros", {"frame": "fine", "unit": "EUR"}),
    ("The deal is worth $5 million.", "$5 million", {"frame": "value"}),
    ("Sales fell by 8% to $4 million.", "$4 million", {"frame": "revenue"}),
    ("The bank's $5 million bid was rejected.", "$5 million", {"frame": "offer", "attribute": "offer"}),
    ("The $5 million deal was signed on Monday.", "$5 million", {"frame": "price", "modifiers": ()}),
    wrong("of two prices the first gets the noun beside it",
          "The price of the bridge rose from $5 million to $8 million.", "$5 million",
          {"frame": "price", "attribute": "price"}),
    # sentences and other durations
    ("Tom Brandt was sentenced to 12 years in prison.", "12 years",
     {"low": 12, "unit": "a", "iso": "P12Y", "frame": "sentence"}),
    ("Tom Brandt received a 12-year prison sentence.", "12-year",
     {"low": 12, "unit": "a", "frame": "sentence", "attribute": "term"}),
    ("Tom Brandt was given a sentence of 18 months.", "18 months",
     {"low": 18, "unit": "mo", "iso": "P18M", "frame": "sentence"}),
    ("The judge jailed Tom Brandt for 12 years.", "12 years", {"frame": "sentence", "predicate": "jail"}),
    ("The ceasefire is to last 72 hours.", "72 hours", {"low": 72, "unit": "h", "attribute": "ceasefire"}),
    ("The 72-hour ceasefire began on Monday.", "72-hour", {"low": 72, "unit": "h", "attribute": "ceasefire"}),
    ("The trial lasted three weeks.", "three weeks", {"low": 3, "iso": "P3W", "attribute": "trial"}),
    ("The trial took three weeks.", "three weeks", {"low": 3, "unit": "wk", "attribute": "trial"}),
    ("The truce is expected to last 72 hours.", "72 hours",
          {"attribute": "truce"}),
    # distances
    ("The quake struck 36 miles southwest of Brask.", "36 miles",
     {"low": 36, "unit": "[mi_i]", "slot_from": "brask", "slot_direction": "southwest"}),
    ("The epicentre was 10 km from the port.", "10 km",
     {"low": 10, "unit": "km", "slot_from": "port", "slot_direction": None}),
    ("The wreck lies 30 miles north of the harbour.", "30 miles",
     {"slot_from": "harbour", "slot_direction": "north"}),
    ("The ship burned about 20 kilometres off Brask.", "about 20 kilometres",
     {"approximate": True, "unit": "km", "slot_from": "brask"}),
    ("The fire broke out 12 km outside Lunmouth.", "12 km",
     {"slot_from": "lunmouth", "predicate": "break out"}),
    ("The epicentre was 30 miles north-east of Lunmouth.", "30 miles",
     {"slot_from": "lunmouth", "slot_direction": "northeast"}),
    ("The ship sank about 20 kilometres off Brask.",
     "about 20 kilometres", {"change": None, "slot_from": "brask"}),
    ("Police seized 40 kilograms of cocaine.",
     "40 kilograms", {"unit": "kg", "slot_from": None, "slot_distance": None}),
    # height, depth, speed ...
    ("The tower is 120 metres tall.", "120 metres", {"frame": "height", "unit": "m", "attribute": "tower"}),
    ("The lake is 40 feet deep.", "40 feet", {"frame": "depth", "unit": "[ft_i]"}),
    ("The quake hit at a depth of 10 km.", "10 km", {"frame": "depth", "attribute": "depth"}),
    ("The bridge, 900 metres long, was closed.", "900 metres", {"frame": "length", "unit": "m"}),
    ("Winds of 90 mph were recorded.", "90 mph", {"frame": "speed", "unit": "[mi_i]/h", "attribute": "wind"}),
    ("It took the bend at 68 mph, against a limit of 43.", "43", {"unit": "[mi_i]/h", "attribute": "limit"}),
    ("The wind reached 90 mph.", "90 mph", {"frame": "speed", "attribute": "wind"}),
    ("The temperature rose to 41 degrees Celsius.", "41 degrees Celsius",
     {"frame": "temperature", "unit": "Cel"}),
    # scores
    ("Lunmouth beat Brask 3-1.", "3-1", {"form": "score", "parts": (3, 1), "slot_theme": "Brask"}),
    ("Lunmouth won 3-1 on Saturday.", "3-1", {"frame": "score", "parts": (3, 1), "subject": "Lunmouth"}),
    ("The match ended in a 2-2 draw.", "2-2", {"frame": "score", "parts": (2, 2), "attribute": "draw"}),
    ("Lunmouth beat Brask by three goals to one.", "three goals to one", {"parts": (3, 1)}),
    ("The bill was approved by 41 votes to 38.", "41 votes to 38", {"frame": "ballot", "parts": (41, 38)}),
    # percentages
    ("The turnout was 62 percent.", "62 percent", {"form": "percent", "unit": "%", "attribute": "turnout"}),
    ("Mara Teel received 62 percent of the vote.", "62 percent of the vote",
     {"counted": "vote", "subject": "Mara Teel", "unit": "%"}),
    ("About 62% of voters backed the plan.", "About 62% of voters",
     {"counted": "voter", "approximate": True}),
    ("Profits rose 8 percent.", "8 percent", {"attribute": "profit", "change": "increase"}),
    ("Sales fell by 8% to $4 million.", "8%", {"attribute": "sale", "change": "decrease"}),
    ("Unemployment fell to 5.5 percent.", "5.5 percent", {"attribute": "unemployment", "change": None}),
    ("Turnout was 62 percent.", "62 percent", {"attribute": "turnout"}),
    # ordinals
    ("The 14th victim was named on Friday.", "14th", {"form": "ordinal", "low": 14, "attribute": "victim"}),
    ("It was the team's third win.", "third", {"form": "ordinal", "low": 3, "attribute": "win"}),
    ("Mara Teel finished in fifth place.", "fifth", {"form": "ordinal", "low": 5, "attribute": "place"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "expected"), MEASURES)
def test_measures(pipeline: Pipeline, text: str, mention: str, expected: dict[str, Any]) -> None:
    found = by_words(pipeline, text, "quantity")
    assert mention in found
    assert seen(found[mention], expected) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Brask, home to 500 people, was cut off.",
        "Brask, a town of 500 people, was cut off.",
        "Brask, which has 500 residents, was cut off.",
        "Brask has a population of 500.",
    ],
)
def test_whose_population(pipeline: Pipeline, text: str) -> None:
    (claim,) = claims(pipeline, text, "quantity")
    assert claim.slots["whose"].casefold() == "brask"


FRAMES_OF_NUMBERS = [
    ("The fire killed 12 people and injured 30.", {12: "deaths", 30: "injuries"}),
    ("Twelve people died and 30 were hurt.", {12: "deaths", 30: "injuries"}),
    ("Twelve people were killed and another 30 were injured.", {12: "deaths", 30: "injuries"}),
    ("The blast killed 12 people, injured 30 and left four missing.",
     {12: "deaths", 30: "injuries", 4: "missing"}),
    ("The quake killed more than 300 and injured 2,000.", {300: "deaths", 2000: "injuries"}),
    ("Three people were arrested in connection with the deaths of 12 miners.", {3: "arrests", 12: "deaths"}),
    ("The ferry was carrying 80 people when it sank.", {80: "aboard"}),
    ("Some 80 people were on board the ferry.", {80: "aboard"}),
    ("The ferry sank with 80 people on board.", {80: "aboard"}),
    ("Seven miners had yet to be traced.", {7: "missing"}),
    ("On Sunday 35,000 homes were without power.", {35000: "without power"}),
    ("The storm cut off power to 35,000 homes.", {35000: "without power"}),
    ("The wreck lies in 60 feet of water.", {60: "depth"}),
    ("The volcano sent ash nine kilometres (30,000 feet) into the sky.", {9: "height", 30000: None}),
    ("Observers put the number of complaints at 470.", {470: None}),
    ("Twelve people survived the crash.", {12: "survivors"}),
    ("Twelve dogs were killed in the fire.", {12: None}),
    ("The mine has 1,200 workers in six towns.", {1200: "workforce", 6: None}),
    ("The mill employs 300 people and laid off 40.", {300: "workforce", 40: "jobs"}),
    ("The crash left 15 people with injuries.", {15: "injuries"}),
    ("Twelve houses burned down.", {12: "destroyed"}),
    ("Odo Penhale got 15 years in prison.", {15: "sentence"}),
    ("The jury deliberated for nine hours.", {9: "deliberation"}),
    ("Mara Teel is the mother of four.", {4: "children"}),
    ("Four men killed 12 villagers.", {4: None, 12: "deaths"}),
    ("Four gunmen wounded 12 villagers.", {4: "attackers", 12: "injuries"}),
    ("Twelve of the 40 passengers died.", {12: "deaths", 40: None}),
    ("Twelve hikers were found alive.", {12: None}),
    ("Gunmen shot dead 12 guards.", {12: "deaths"}),
    ("Twelve guards were shot dead.", {12: "deaths"}),
    ("They shot 12 guards dead.", {12: "deaths"}),
    ("They found 12 dead hikers.", {12: "deaths"}),
    ("Gunmen overpowered 12 guards.", {12: None}),
    ("Villagers found six bodies in the river.",
          {6: "deaths"}),
    ("There were 80 people on board the ferry.", {80: "aboard"}),
    ("All 80 people aboard the ferry were killed.", {80: "deaths"}),
    ("There were 80 villagers in the town hall.", {80: None}),
    ("The rebels took 13 people hostage.", {13: "hostages"}),
    ("The rebels read 13 letters.", {13: None}),
    ("Six of the dead were children.", {6: "among the dead"}),
    ("The dead include six children.", {6: "among the dead"}),
    ("Six of the guests were children.", {6: None}),
    ("The train was delayed by four hours.", {4: "delay"}),
    ("The train ran for four hours.", {4: None}),
    ("Police are looking for five men who robbed a mill.", {5: "attackers"}),
    ("Sixteen miners were brought out alive.", {16: "rescues"}),
    ("The storm was a Category 3 hurricane.", {3: "grade"}),
    ("The avalanche danger was put at level four.", {4: "grade"}),
    ("The club meets on level four.", {}),
    ("Mara Teel left at 16.", {16: "age at the time"}),
    ("The bus left Brask at 16 miles an hour.", {16: None}),
    ("The mast is 60 metres high.", {60: "height"}),
    ("The 60-metre tower was closed.", {60: "height"}),
    ("The 60-metre rule was dropped.", {60: None}),
    ("Police offer a reward of $15,000.", {15000: "reward"}),
    ("Mara Teel earns $15,000 a month.", {15000: "salary"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FRAMES_OF_NUMBERS)
def test_each_number_its_own_question(
    pipeline: Pipeline, text: str, expected: dict[float, str | None]
) -> None:
    found: dict[float, str | None] = {}
    for claim in claims(pipeline, text, "quantity"):
        value: Any = claim.value
        found[value.low] = claim.frame
    assert found == expected


def test_what_the_number_of_counts(pipeline: Pipeline) -> None:
    (claim,) = claims(pipeline, "Observers put the number of complaints lodged with it at 470.", "quantity")
    value: Any = claim.value
    assert value.counted == "complaint"


@pytest.mark.parametrize(
    ("text", "number", "part"),
    [
        ("Another 12 people were rescued.", 12, "more"),
        ("Twelve more people were rescued.", 12, "more"),
        (
            "Twelve other people were rescued.",
            12,
            None,
        ),  # other than those told of before, who may not be rescued
        ("A further 12 people were rescued.", 12, "more"),
        ("Twelve people were rescued.", 12, None),
        ("At least 12 people were rescued.", 12, None),
        ("More than 12 people were rescued.", 12, None),
        ("More than 2,000 residents were evacuated.", 2000, None),
        ("Five people died and another 12 were hurt.", 12, "more"),
        ("Five people died and 12 more were hurt.", 12, "more"),
        ("Five people died and 12 others were hurt.", 12, None),  # other than the dead: all who were hurt
    ],
)
def test_further_people_are_a_part(pipeline: Pipeline, text: str, number: float, part: str | None) -> None:
    parts = {claim.value.low: claim.slots.get("part") for claim in claims(pipeline, text, "quantity")}  # type: ignore[union-attr]
    assert parts[number] == part


SLOTS = [
    ("Twelve villagers were rescued.", 12, {"people": "yes", "part": None, "group": None, "kept": None}),
    ("Some 40 houses were destroyed.", 40, {"people": None, "kept": "house"}),
    ("Police seized 40 rifles.", 40, {"people": None, "kept": "gun"}),
    ("Twelve French sailors were killed.", 12, {"people": "yes", "group": "french"}),
    ("Twelve of the 40 sailors were killed.", 40, {"part": "whole"}),
    ("Twelve French and 11 German sailors died.", 11, {"part": "listed"}),
    ("Six children and five adults died.", 5, {"part": "listed"}),
    ("It killed 12 people in Port Selby and three in Corr.", 12, {"where": "Port Selby", "part": "listed"}),
    ("It killed 12 people in Port Selby and three in Corr.", 3, {"where": "Corr", "part": "listed"}),
    ("It killed 12 people in Port Selby and hurt three in Corr.", 12, {"where": None, "part": None}),
    ("Twelve of them were treated for burns.", 12, {"part": "some"}),
    ("Twelve of the sailors were treated for burns.", 12, {"part": "of the"}),
    ("With 62 percent of the votes counted, she led.", 62, {"state": "counted"}),
    ("She won 62 percent of the votes.", 62, {"state": None}),
    ("Brask, home to 500 people, was cut off.", 500, {"whose": "Brask", "people": "yes"}),
    ("Two men hurt 12 villagers.", 12, {"role": "theme", "people": "yes"}),
    ("Twelve French and 11 German sailors died.", 11,
          {"group": "german"}),
    ("The blast killed 12 Britons.", 12,
          {"people": "yes"}),
    ("The captain and 12 sailors were rescued.", 12, {"part": "listed"}),
    ("The guests and 12 sailors were rescued.", 12, {"part": None}),
    ("The bus can carry 60 passengers.", 60, {"group": "room"}),
    ("The bus carried 60 passengers.", 60, {"group": None}),
    ("The boat sank 20 miles off the coast of Brask.", 20, {"from": "brask"}),
    ("Mara Teel, who resigned on Monday, had run the mill for nine years.", 9, {"subject": "Mara Teel"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "expected"), SLOTS)
def test_slots(pipeline: Pipeline, text: str, number: float, expected: dict[str, str | None]) -> None:
    found = {claim.value.low: claim.slots for claim in claims(pipeline, text, "quantity")}  # type: ignore[union-attr]
    assert {slot: found[number].get(slot) for slot in expected} == expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("The ship carried 30,000 tonnes of palm oil.", 30000, "oil"),
        ("The eight-storey hotel burned down.", 8, "storey"),
        ("Mara Teel had won 26 of her last 27 matches.", 26, "match"),
        ("After seven days the search was called off.", 7, "search"),
        ("The ceasefire held for five days.", 5, "ceasefire"),
        ("After seven days the guests left.", 7, None),
    ],
)
def test_what_is_counted_or_measured(
    pipeline: Pipeline, text: str, number: float, expected: str | None
) -> None:
    found = [c for c in claims(pipeline, text, "quantity") if c.value.low == number]  # type: ignore[union-attr]
    assert [c.value.counted or c.attribute for c in found] == [expected]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fee was $40 million. Harrow had paid 35 million for the wing.", "USD"),
        ("The fee was $40 million. Harrow had paid €30 million, then 35 million.", "1"),
        ("The fee was $40 million. The book sold 35 million copies.", "1"),
        ("Harrow had paid 35 million for the wing.", "1"),
    ],
)
def test_a_bare_number_is_a_sum_in_the_one_currency(pipeline: Pipeline, text: str, expected: str) -> None:
    found = {c.value.low: c.value.unit for c in claims(pipeline, text, "quantity")}  # type: ignore[union-attr]
    assert found[35_000_000.0] == expected


@pytest.mark.parametrize(
    ("text", "predicate", "counted"),
    [
        ("Twelve people were hurt.", "injure", "person"),
        ("Twelve people were wounded.", "injure", "person"),
        ("Gunmen murdered 12 villagers.", "kill", "villager"),
        ("Police impounded 12 boats.", "seize", "ship"),
        ("Police impounded 12 vessels.", "seize", "ship"),
        ("The fire destroyed 12 homes.", "destroy", "house"),
    ],
)
def test_words_of_one_class_are_one(pipeline: Pipeline, text: str, predicate: str, counted: str) -> None:
    (claim,) = claims(pipeline, text, "quantity")
    assert seen(claim, {"predicate": None, "counted": None}) == {"predicate": predicate, "counted": counted}


@pytest.mark.parametrize(
    "text",
    [
        "The council met in the town hall.",
        "The road was closed on 2 March 2025.",
        "Mara Teel, 42, praised the plan.",
        "The school closed at 7:30 p.m.",
        "Cameras were mounted on four-by-four cars.",
        "Norwings flight 4U 9525 took off from Orrin.",
        "Hale and Orr were jailed for 21 months and 12 months respectively.",
        "Another third went north.",
        "Net 12.1 mln vs 9.4 mln",
        "Production 12.5 13.1 14.4 15.0 16.2 17.7",
        "Shr 68 cts vs 1.05 dlrs",
        "Stocks 24.71 24.75 Production 317.90 318.90 Feed Use 101.79 100.82",
    ],
)
def test_what_is_no_quantity(pipeline: Pipeline, text: str) -> None:
    assert claims(pipeline, text, "quantity") == []

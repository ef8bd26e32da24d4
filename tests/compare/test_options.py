"""Options of rules: each row gives one kind of rule other options than the shipped rules have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from factcheck.compare import KINDS
from tests.compare.helper import Told, rule, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

Options = dict[str, Any]

SACKS = ("The trawler carried 20 sacks of grain.", "The trawler carried 21 sacks of grain.")
SACKS_BY_DAY = (("2025-01-02", SACKS[0]), ("2025-01-09", SACKS[1]))
ROUGH = ("The trawler carried about 20 sacks of grain.", "The trawler carried 23 sacks of grain.")
OPEN = ("The trawler carried more than 20 sacks of grain.", "The trawler carried 70 sacks of grain.")
NORTH_EAST = (
    "The plane crashed 15 miles north of Quenby.",
    "The plane crashed 15 miles northeast of Quenby.",
)
SIDES = {
    "rose": {"gloss": "rose", "any": ["rise", "climb"], "object": "none"},
    "fell": {"gloss": "fell", "any": ["fall", "drop"], "object": "none"},
}
WIDE = (
    "The wide barge sank in the Quenby canal on Sunday.",
    "The narrow barge sank in the Quenby canal on Sunday.",
)
FLASH = (
    "A 41-year-old man took the painting on Friday.",
    "Ada Brandt found the wall empty. A man had been in the house. He took the painting and a clock.",
)
GIVEN = (
    "Mayor Merrin Dufort, 58, opened the lock at Quenby on Sunday.",
    "Mayor Tilda Dufort, 58, opened the lock at Quenby on Sunday.",
)
RISE = ("Brevoort rose.", "Brevoort fell.")
DERAILED = ("The train derailed at 9.15am near Quenby.", "The train derailed at 9.45am near Quenby.")
ROUGHLY_DERAILED = ("The train derailed at about 9.15am near Quenby.", DERAILED[1])
HARDLY = (
    '"The dam will hold through May," said Odo Penhale.',
    '"The dam will hardly hold through May," said Odo Penhale.',
)
FLOOD = ("The flood almost destroyed the chapel in Quenby.", "The flood destroyed the chapel in Quenby.")
SOLD = ("Brevoort sold the quarry at Sorrin.", "Brevoort did not sell the quarry at Sorrin.")
DRUNK = ("The skipper of the tug was drunk, the port said.", "The skipper of the tug was sober, police said.")
SELLS = ("Brevoort will sell the quarry at Sorrin.", "Brevoort sold the quarry at Sorrin.")
CASE = (
    ("2025-03-02", "It was cold. Police arrested Odo Penhale in Quenby."),
    ("2025-03-09", "Odo Penhale was charged with theft."),
)
STEPS = ["held", "charged"]
LATE = "It was cold. It was dark. Odo Penhale was charged with theft."
BIRTH = ("Odo Penhale was born in Quenby.", "Odo Penhale was born in Wexby.")
MILL = ("The fire damaged the mill at Quenby.", "The fire destroyed the mill at Quenby.")
PLEA = ("Odo Penhale pleaded guilty to theft.", "Odo Penhale had pleaded not guilty to theft.")
EARNED = (
    "Earnings per share at Brevoort were $0.34 in the third quarter.",
    "Earnings per share at Brevoort were $0.43 in the third quarter.",
)
RANSOM = ("The owners handed over the ransom.", "No ransom was paid.")
RANKS = ("Captain Odo Penhale spoke.", "Commander Odo Penhale spoke.")

TABLE: list[tuple[str, Options, tuple[Told, ...], list[str]]] = [
    # quantity: tolerance, choice of facts, time
    ("quantity", {}, SACKS, ["conflict: 20 sacks / 21 sacks"]),
    ("quantity", {"tolerance": {"exact": "6%"}}, SACKS, []),
    ("quantity", {"tolerance": {"exact": 0.02}}, SACKS, ["conflict: 20 sacks / 21 sacks"]),
    ("quantity", {"nouns": ["sack"]}, SACKS, ["conflict: 20 sacks / 21 sacks"]),
    ("quantity", {"nouns": ["barrel"]}, SACKS, []),
    ("quantity", {"forms": ["money"]}, SACKS, []),
    ("quantity", {"frame": "deaths"}, SACKS, []),
    ("quantity", {"within": "article"}, SACKS, []),
    ("quantity", {"tolerance": {"rough": "5%"}}, ROUGH, ["conflict: 23 sacks / about 20 sacks"]),
    ("quantity", {"tolerance": {"rough": "20%"}}, ROUGH, []),
    ("quantity", {}, OPEN, ["unclear: 70 sacks / more than 20 sacks"]),
    ("quantity", {"tolerance": {"reach": 4}}, OPEN, []),
    ("quantity", {"widest": 1.02}, SACKS, []),
    ("quantity", {"over_time": "fixed"}, SACKS_BY_DAY, ["conflict: 20 sacks / 21 sacks"]),
    ("quantity", {"over_time": "grows"}, SACKS_BY_DAY, ["update: 20 sacks / 21 sacks"]),
    ("quantity", {"over_time": "shrinks"}, SACKS_BY_DAY, ["conflict: 20 sacks / 21 sacks"]),
    ("quantity", {"over_time": "varies"}, SACKS_BY_DAY, ["update: 20 sacks / 21 sacks"]),
    ("quantity", {"over_time": "varies"}, SACKS, ["conflict: 20 sacks / 21 sacks"]),
    # age
    ("age", {"widest": 40}, ("Tilda Marrow, 31, won.", "Tilda Marrow, 58, won."), ["conflict: 31 / 58"]),
    (
        "age",
        {"birthdays": 2},
        (("2025-03-01", "Tilda Marrow, 31, won."), ("2025-06-01", "Tilda Marrow, 33, won.")),
        [],
    ),
    # name
    (
        "name",
        {"differ": "marks"},
        ("Judge Renée Dufort sat.", "Judge Renee Dufort sat."),
        ["variant: Renee Dufort / Renée Dufort"],
    ),
    ("name", {"differ": "spelling"}, ("Judge Renée Dufort sat.", "Judge Renee Dufort sat."), []),
    (
        "name",
        {"differ": "spelling"},
        ("Senator Aurelia Fenwick spoke in Quenby.", "Senator Amanda Fenwick spoke in Quenby."),
        [],
    ),
    # quotation
    (
        "quotation",
        {},
        HARDLY,
        ["variant: The dam will hardly hold through May / The dam will hold through May"],
    ),
    (
        "quotation",
        {"turns": ["hardly"]},
        HARDLY,
        ["conflict: The dam will hardly hold through May / The dam will hold through May"],
    ),
    # contact
    (
        "contact",
        {},
        ("Call 0161 496 0345 in Quenby.", "Call 0161 496 0354 in Quenby."),
        ["conflict: 0161 496 0345 / 0161 496 0354"],
    ),
    # identity
    ("identity", {"of": "given"}, GIVEN, ["conflict: Merrin Dufort / Tilda Dufort"]),
    ("identity", {"of": "given", "verdict": "unclear"}, GIVEN, ["unclear: Merrin Dufort / Tilda Dufort"]),
    ("identity", {"of": "holder"}, GIVEN, []),
    # support
    ("support", {}, FLASH, ["unclear: 41-year-old / took", "unclear: Friday / took"]),
    ("support", {"of": ["age"]}, FLASH, ["unclear: 41-year-old / took"]),
    ("support", {"of": ["place", "number"]}, FLASH, []),
    # wording
    ("wording", {}, WIDE, ["conflict: narrow / wide"]),
    ("wording", {"verdict": "unclear"}, WIDE, ["unclear: narrow / wide"]),
    # superlative
    (
        "superlative",
        {},
        (
            "Tilda Marrow was the first woman to cross the Harl glacier alone.",
            "Tilda Marrow was the third woman to cross the Harl glacier alone.",
        ),
        [],
    ),
    (
        "superlative",
        {"holders": True},
        (
            "Tilda Marrow was the first woman to cross the Harl glacier alone.",
            "Merrin Holloway was the first woman to cross the Harl glacier alone.",
        ),
        ["conflict: first woman / first woman"],
    ),
    (
        "superlative",
        {"holders": True},
        (
            "Tilda Marrow was the first woman to cross the Harl glacier alone.",
            "Merrin Holloway was the third woman to cross the Harl glacier alone.",
        ),
        [],
    ),
    # contrast
    ("contrast", {"sides": SIDES}, RISE, ["conflict: fell / rose"]),
    ("contrast", {"sides": SIDES, "verdict": "unclear"}, RISE, ["unclear: fell / rose"]),
    ("contrast", {"sides": SIDES}, ("Brevoort rose.", "Brevoort climbed."), []),
    ("contrast", {"sides": SIDES}, ("Brevoort rose.", "Halvern fell."), []),
    (
        "contrast",
        {"sides": SIDES, "over_time": "moves"},
        (("2025-01-02", RISE[0]), ("2025-01-09", RISE[1])),
        ["update: fell / rose"],
    ),
    (
        "contrast",
        {"sides": SIDES, "over_time": "moves"},
        (("2025-01-09", RISE[0]), ("2025-01-02", RISE[1])),
        ["conflict: fell / rose"],
    ),
    ("contrast", {"sides": SIDES}, (RISE[0], "Brevoort did not fall."), ["conflict: did not fall / rose"]),
    ("contrast", {"sides": SIDES, "silent_if": ["negated"]}, (RISE[0], "Brevoort did not fall."), []),
    ("contrast", {"sides": SIDES}, (RISE[0], "Brevoort will fall."), ["conflict: rose / will fall"]),
    ("contrast", {"sides": SIDES, "silent_if": ["planned"]}, (RISE[0], "Brevoort will fall."), []),
    (
        "contrast",
        {"sides": SIDES},
        (RISE[0], '"Brevoort fell," said Odo Penhale.'),
        ["conflict: fell / rose"],
    ),
    (
        "contrast",
        {"sides": SIDES, "silent_if": ["inside_quotation"]},
        (RISE[0], '"Brevoort fell," said Odo Penhale.'),
        [],
    ),
    ("contrast", {"sides": SIDES, "silent_if": ["other_scope"]}, (RISE[0], "Brevoort fell in 1987."), []),
    # state
    # course
    ("course", {"beat": "economy"}, RANSOM, []),
    ("course", {"beat": "crime"}, RANSOM, ["conflict: No ransom was paid / handed over the ransom"]),
    (
        "course",
        {"beat": "crime", "verdict": "unclear"},
        RANSOM,
        ["unclear: No ransom was paid / handed over the ransom"],
    ),
    # state
    ("state", {"asks": "case", "order": STEPS}, CASE, ["update: arrested / was charged"]),
    ("state", {"asks": "case", "order": STEPS[::-1]}, CASE, []),
    ("state", {"asks": "case", "order": STEPS, "lead": 1}, (CASE[0], ("2025-03-09", LATE)), []),
    ("state", {"asks": "fate", "order": STEPS}, CASE, []),
    ("state", {"asks": "case", "exclude": [STEPS]}, CASE, ["conflict: arrested / was charged"]),
    (
        "state",
        {"asks": "case", "exclude": [STEPS], "verdict": "unclear"},
        CASE,
        ["unclear: arrested / was charged"],
    ),
    ("state", {"asks": "case", "exclude": [STEPS], "daily": [STEPS[0]]}, CASE, []),
    ("state", {"asks": "birthplace"}, BIRTH, []),
    ("state", {"asks": "birthplace", "free": True}, BIRTH, ["conflict: born in Quenby / born in Wexby"]),
    (
        "state",
        {"asks": "birthplace", "free": True, "compatible": [["Quenby", "Wexby"]]},
        BIRTH,
        [],
    ),
    (
        "state",
        {"asks": "birthplace", "free": True, "apart": True},
        (BIRTH[0], f"{BIRTH[1]} Quenby is far."),
        [],
    ),
    (
        "state",
        {"asks": "extent", "exclude": [["damaged", "destroyed"]]},
        MILL,
        ["conflict: damaged / destroyed"],
    ),
    ("state", {"asks": "extent", "exclude": [["damaged", "destroyed"]], "named": True}, MILL, []),
    (
        "state",
        {"asks": "plea", "exclude": [["guilty", "denied"]]},
        PLEA,
        ["conflict: had pleaded not guilty / pleaded guilty"],
    ),
    ("state", {"asks": "plea", "exclude": [["guilty", "denied"]], "settled": True}, PLEA, []),
    # degree
    ("degree", {"reserved": ["almost"]}, FLOOD, ["conflict: almost destroyed / destroyed"]),
    (
        "degree",
        {"reserved": ["almost"], "verdict": "unclear"},
        FLOOD,
        ["unclear: almost destroyed / destroyed"],
    ),
    ("degree", {"reserved": ["partly"]}, FLOOD, []),
    ("degree", {"reserved": ["almost"], "plain": ["ruin"]}, FLOOD, []),
    # progress and negation
    ("progress", {}, SELLS, ["unclear: sold / will sell"]),
    ("progress", {"except": ["sell"]}, SELLS, []),
    (
        "progress",
        {"roles": 1},
        ("Brevoort will vanish.", "Brevoort vanished."),
        ["unclear: vanished / will vanish"],
    ),
    ("progress", {}, ("Brevoort will vanish.", "Brevoort vanished."), []),
    ("contrary", {"verdict": "unclear", "alike": 0.1}, DRUNK, ["unclear: was drunk / was sober"]),
    ("contrary", {"alike": 1.0}, DRUNK, []),
    ("negation", {}, SOLD, ["conflict: did not sell the quarry / sold the quarry"]),
    ("negation", {"except": ["sell"]}, SOLD, []),
    (
        "negation",
        {"roles": 1},
        ("Brevoort vanished.", "Brevoort did not vanish."),
        ["conflict: did not vanish / vanished"],
    ),
    ("negation", {}, ("Brevoort vanished.", "Brevoort did not vanish."), []),
    # place
    ("place", {"what": "direction", "apart": 2}, NORTH_EAST, []),
    (
        "place",
        {"what": "direction", "apart": 3},
        (NORTH_EAST[0], "The plane crashed 15 miles east of Quenby."),
        [],
    ),
    (
        "place",
        {"what": "relation", "relations": [["in", "near"]]},
        ("The plane crashed in Quenby.", "The plane crashed near Quenby."),
        ["conflict: in Quenby / near Quenby"],
    ),
    (
        "place",
        {"what": "relation", "relations": [["in", "near"]]},
        ("The plane crashed in Quenby.", "The plane crashed in Quenby."),
        [],
    ),
    (
        "place",
        {"what": "relation", "relations": [["in", "near"]]},
        ("The plane crashed in Quenby.", "The plane crashed near Sorrin."),
        [],
    ),
    (
        "place",
        {"what": "relation", "relations": [["in", "off"]]},
        ("The plane crashed in Quenby.", "The plane crashed near Quenby."),
        [],
    ),
    # reckoning
    (
        "reckoning",
        {"what": "ends"},
        ("He ran the mill for four years, from 1990 to 1997.",),
        ["conflict: 1990 | 1997 / four years"],
    ),
    ("reckoning", {"what": "ends", "slack": 3}, ("He ran the mill for four years, from 1990 to 1997.",), []),
    ("reckoning", {"what": "ends", "widest": 2}, ("He ran the mill for four years, from 1990 to 1997.",), []),
    # figure: the particular, and of what
    ("figure", {"differs": "value"}, EARNED, ["conflict: $0.34 / $0.43"]),
    ("figure", {"differs": "value", "of": ["change"]}, EARNED, []),
    ("figure", {"differs": "value", "verdict": "unclear"}, EARNED, ["unclear: $0.34 / $0.43"]),
    ("figure", {"differs": "direction"}, EARNED, []),
    # role
    ("role", {"ladders": [["captain", "commander"]]}, RANKS, ["conflict: Captain / Commander"]),
    ("role", {"ladders": [["captain"], ["commander"]]}, RANKS, []),
    (
        "role",
        {"ladders": [["captain"]], "qualifiers": ["vice"]},
        (RANKS[0], "Vice Captain Odo Penhale spoke."),
        ["conflict: Captain / Vice Captain"],
    ),
    (
        "role",
        {"ladders": [["captain"]], "for_a_time": ["vice"]},
        (RANKS[0], "Vice Captain Odo Penhale spoke."),
        [],
    ),
    # conversion
    (
        "conversion",
        {"slack": 0.05},
        ("The tower is 213 metres (799 feet) tall.",),
        ["conflict: 213 metres / 799 feet"],
    ),
    ("conversion", {"slack": 0.2}, ("The tower is 213 metres (799 feet) tall.",), []),
    # sums
    (
        "sums",
        {"slack": 0.05},
        ("The flood killed 10 people, including 4 children and 7 women.",),
        ["conflict: 10 people / 4 children | 7 women"],
    ),
    ("sums", {"slack": 0.1}, ("The flood killed 10 people, including 4 children and 7 women.",), []),
    # time
    ("time", {"what": "clock"}, DERAILED, ["conflict: 9.15am / 9.45am"]),
    ("time", {"what": "clock", "minutes": 30}, DERAILED, []),
    ("time", {"what": "clock", "minutes": 15}, ROUGHLY_DERAILED, []),
    ("time", {"what": "clock", "minutes": 10}, ROUGHLY_DERAILED, ["conflict: 9.45am / about 9.15am"]),
    ("time", {"what": "clock", "widest": 20}, DERAILED, []),
    ("time", {"what": "day"}, DERAILED, []),
    # zones
    (
        "zones",
        {"level": "error"},
        ("The quake struck Iran at 1:30 p.m. (1100 GMT).",),
        ["conflict: 1100 GMT / 1:30 p.m."],
    ),
]

PRECISION: list[tuple[str, Options, tuple[Told, ...], list[str]]] = [
    (
        "quantity",
        {},
        (ROUGH[0], "The trawler carried 21 sacks of grain."),
        ["precision: 21 sacks / about 20 sacks"],
    ),
    (
        "quantity",
        {},
        ("The trawler carried more than 20 sacks of grain.", "The trawler carried 24 sacks of grain."),
        ["precision: 24 sacks / more than 20 sacks"],
    ),
    ("quantity", {}, SACKS[:1] * 2, []),
    ("quantity", {"tolerance": {"exact": "6%"}}, SACKS, ["precision: 20 sacks / 21 sacks"]),
    ("time", {"what": "clock", "minutes": 30}, DERAILED, ["precision: 9.15am / 9.45am"]),
    (
        "time",
        {"what": "day"},
        ("The library opened on 3 June 2024.", "The library opened in June 2024."),
        ["precision: 3 June 2024 / June 2024"],
    ),
]


def test_every_kind_has_a_row() -> None:
    assert {getattr(row, "values", row)[0] for row in TABLE} == set(KINDS)


@pytest.mark.parametrize(("kind", "options", "told", "expected"), TABLE)
def test_options(
    pipeline: Pipeline, kind: str, options: Options, told: tuple[Told, ...], expected: list[str]
) -> None:
    assert says(pipeline, [rule(kind, **options)], told) == expected


@pytest.mark.parametrize(("kind", "options", "told", "expected"), PRECISION)
def test_what_is_only_rounder_is_shown_if_asked_for(
    pipeline: Pipeline, kind: str, options: Options, told: tuple[Told, ...], expected: list[str]
) -> None:
    own = [rule(kind, **options)]
    assert says(pipeline, own, told) == []
    assert says(pipeline, own, told, show_precision=True) == expected


def test_of_the_rules_of_quantities_the_most_specific_one_speaks(pipeline: Pipeline) -> None:
    killed = ("The landslide at Quenby killed 8 people.", "The landslide at Quenby killed 11 people.")
    general, by_frame = (
        rule("quantity", id="general"),
        rule("quantity", id="frame", frame="deaths", over_time="grows"),
    )
    assert says(pipeline, [general], killed) == ["conflict: 11 people / 8 people"]
    assert says(pipeline, [by_frame, general], killed) == ["unclear: 11 people / 8 people"]
    assert says(pipeline, [general, by_frame], killed) == ["unclear: 11 people / 8 people"]


@pytest.mark.parametrize(
    ("verdict", "level", "expected"),
    [
        ("conflict", "error", "error"),
        ("conflict", None, "warning"),
        ("unclear", "error", "error"),
        ("unclear", None, "warning"),
        ("update", "error", "note"),
        ("variant", "error", "note"),
        ("precision", "error", "note"),
    ],
)
def test_levels(verdict: Any, level: str | None, expected: str) -> None:
    assert rule("age", **({"level": level} if level else {})).level_of(verdict) == expected

"""Which question a number answers: frames evoked by the words around it.

The frames and most of their words follow FrameNet 1.7 (Killing, Death, Cause_harm, Experience_bodily_harm,
Arrest, Rescuing, Sentencing, Fining, Destroying, Damaging, Commerce_pay, ...); the words are the lexical
units that news writing uses of numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, field

Words = frozenset[str]


def words(text: str) -> Words:
    """The words of a table, underscores standing for spaces."""
    return frozenset(word.replace("_", " ") for word in text.split())


PEOPLE = words(
    "person people man woman child boy girl victim resident villager passenger worker civilian soldier "
    "policeman officer student pupil adult infant baby teenager youth worshipper tourist patient migrant "
    "refugee citizen fan spectator employee miner firefighter crew member sailor pilot driver pedestrian "
    "protester demonstrator gunman militant rebel fighter hostage suspect inmate prisoner customer guest "
    "shopper local other fisherman farmer nurse doctor teacher trooper marine rider walker climber hiker "
    "skier bystander staff guard diver rescuer paramedic cyclist motorist commuter juror attacker robber "
    "runner swimmer diplomat envoy attache"
)
"""Counted nouns that count people, so that "12 people" and "12 villagers" may be the same twelve."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Words that show that a number answers this question.

    Attributes:
        name: the frame.
        themes: verbs whose undergoer is counted ("killed 12", "12 were killed").
        subjects: verbs whose subject is counted ("12 died").
        nouns: counted nouns that name the frame alone ("12 deaths").
        attributes: nouns whose measure the number is ("a death toll of 12", "an offer of $5m").
        states: adjectives said of the counted ("left 12 dead", "12 are missing").
        forms: forms of quantity that the frame takes; empty for all.
        people: whether only people are counted.
        keeps_noun: whether the counted noun stays part of the question ("12 houses destroyed").
        things: whether only things are counted, never people.
    """

    name: str
    themes: Words = frozenset()
    subjects: Words = frozenset()
    nouns: Words = frozenset()
    attributes: Words = frozenset()
    states: Words = frozenset()
    forms: Words = field(default_factory=lambda: words("count"))
    people: bool = False
    keeps_noun: bool = False
    things: bool = False


MONEY = words("money rate")
FRAMES: tuple[Frame, ...] = (
    Frame(
        "deaths",
        people=True,
        themes=words(
            "kill slay murder massacre drown crush electrocute assassinate butcher execute slaughter behead "
            "hang strangle suffocate asphyxiate gun_down"
        ),
        subjects=words("die perish drown suffocate asphyxiate"),
        nouns=words("death fatality dead corpse"),
        attributes=words("death_toll death toll fatality killing"),
        states=words("dead killed"),
    ),
    Frame(
        "injuries",
        people=True,
        themes=words("injure wound hurt maim"),
        nouns=words("injury injured wounded wounding"),
        attributes=words("injury"),
        states=words("injured wounded hurt"),
    ),
    Frame(
        "infected",
        themes=words("infect sicken"),
        nouns=words("infection"),
        attributes=words("infection"),
        states=words("infected"),
    ),
    Frame("missing", people=True, nouns=words("missing"), states=words("missing unaccounted trapped")),
    Frame(
        "arrests",
        people=True,
        themes=words("arrest detain apprehend capture nab hold round_up"),
        nouns=words("arrest detention"),
        attributes=words("arrest"),
    ),
    Frame(
        "rescues",
        people=True,
        themes=words("rescue save free pull"),
        nouns=words("rescue"),
        attributes=words("rescue"),
    ),
    Frame("survivors", people=True, subjects=words("survive"), nouns=words("survivor")),
    Frame(
        "evacuations",
        people=True,
        themes=words("evacuate displace"),
        nouns=words("evacuee homeless"),
        attributes=words("evacuation displacement"),
        states=words("homeless displaced"),
    ),
    Frame("released", people=True, themes=words("release")),
    Frame("expelled", people=True, themes=words("expel deport")),
    Frame("shots fired"),
    Frame("hostages", people=True),
    Frame("among the dead", people=True, keeps_noun=True),
    Frame(
        "attackers",
        people=True,
        subjects=words("rob burgle raid storm hijack ambush hold_up steal snatch kidnap abduct"),
        nouns=words(
            "robber gunman attacker raider hijacker burglar thief kidnapper assailant armed_man masked_man "
            "masked_robber armed_robber"
        ),
    ),
    Frame("electorate", people=True, nouns=words("registered_voter eligible_voter")),
    Frame("turnout", forms=words("percent"), attributes=words("turnout")),
    Frame("visitors", people=True, subjects=words("visit"), nouns=words("visitor")),
    Frame(
        "delay",
        forms=words("duration"),
        themes=words("delay hold_up"),
        attributes=words("delay"),
        states=words("late"),
    ),
    Frame("caught", people=True, themes=words("sweep sweep_away carry_along engulf bury")),
    Frame("hospitalised", people=True, themes=words("hospitalize hospitalise admit treat")),
    Frame(
        "destroyed",
        keeps_noun=True,
        themes=words("destroy flatten level raze demolish wreck gut incinerate"),
        subjects=words("burn_down"),
        states=words("destroyed"),
    ),
    Frame("damaged", keeps_noun=True, themes=words("damage"), states=words("damaged")),
    Frame(
        "seized",
        keeps_noun=True,
        things=True,
        themes=words("seize confiscate recover find impound"),
        states=words("seized"),
    ),
    Frame("stolen", keeps_noun=True, things=True, themes=words("steal loot rob"), forms=words("count money")),
    Frame("aboard", people=True),
    Frame("inside", people=True),
    Frame("without power", forms=words("count")),
    Frame("charges", nouns=words("charge count"), attributes=words("charge")),
    Frame("votes", nouns=words("vote ballot"), attributes=words("majority margin vote")),
    Frame("population", nouns=words("inhabitant"), attributes=words("population"), people=True),
    Frame(
        "crowd",
        people=True,
        themes=words("draw attract"),
        subjects=words(
            "attend turn_out march rally demonstrate protest gather assemble congregate flock parade"
        ),
        nouns=words("spectator attendee onlooker"),
        attributes=words("crowd attendance audience turnout"),
    ),
    Frame(
        "participants",
        people=True,
        subjects=words("compete participate"),
        nouns=words("participant entrant competitor contestant starter"),
    ),
    Frame("workforce", themes=words("employ"), attributes=words("workforce headcount staff")),
    Frame("jobs", themes=words("lay_off"), nouns=words("job redundancy layoff job_cut job_loss job_losses")),
    Frame("new jobs"),
    Frame("magnitude", forms=words("measure number"), attributes=words("magnitude")),
    Frame(
        "sentence",
        forms=words("duration"),
        themes=words("sentence jail imprison"),
        attributes=words("sentence term imprisonment prison jail"),
    ),
    Frame(
        "deliberation", forms=words("duration"), themes=words("deliberate"), attributes=words("deliberation")
    ),
    Frame("tenure", forms=words("duration")),
    Frame("time held", forms=words("duration"), attributes=words("captivity ordeal")),
    Frame("on death row", forms=words("duration")),
    Frame("ban", forms=words("duration"), attributes=words("ban suspension disqualification")),
    Frame("talks", forms=words("duration"), attributes=words("talk talks meeting conversation discussion")),
    Frame("visit", forms=words("duration"), attributes=words("visit trip tour")),
    Frame("contract", forms=words("duration"), attributes=words("contract deal")),
    Frame("children", nouns=words("offspring")),
    Frame(
        "rainfall",
        forms=words("duration"),
        attributes=words("rain rainfall downpour snow snowfall blizzard hail"),
    ),
    Frame("precipitation", forms=words("measure"), attributes=words("rainfall snowfall precipitation")),
    Frame("closest approach", forms=words("measure")),
    Frame("grandchildren", nouns=words("grandchild")),
    Frame("fine", forms=MONEY, themes=words("fine"), attributes=words("fine penalty")),
    Frame("bail", forms=MONEY, attributes=words("bail bond")),
    Frame("reward", forms=MONEY, attributes=words("reward bounty")),
    Frame("prize", forms=MONEY, attributes=words("prize award jackpot purse winnings")),
    Frame(
        "compensation",
        forms=MONEY,
        attributes=words("compensation severance pay-off payoff payout redundancy damages gratia"),
    ),
    Frame("cost of making", forms=MONEY),
    Frame("recovered", forms=MONEY, subjects=words("turn_up resurface")),
    Frame("ransom", forms=MONEY, attributes=words("ransom")),
    Frame("bribe", forms=MONEY, themes=words("bribe"), attributes=words("bribe bribes kickback backhander")),
    Frame("insured", forms=MONEY, themes=words("insure"), attributes=words("policy insurance")),
    Frame("salary", forms=MONEY, attributes=words("salary wage wages pay pension")),
    Frame("offer", forms=MONEY, themes=words("offer bid"), attributes=words("offer bid proposal")),
    Frame(
        "price",
        forms=MONEY,
        themes=words("buy acquire purchase sell pay cost sign recruit"),
        attributes=words("price cost deal takeover acquisition purchase contract fee transfer signing"),
    ),
    Frame(
        "value",
        forms=MONEY,
        themes=words("value appraise"),
        attributes=words("value worth valuation"),
        states=words("worth"),
    ),
    Frame("loss", forms=MONEY, themes=words("lose"), attributes=words("loss")),
    Frame("damage bill", forms=MONEY, attributes=words("damage")),
    Frame("savings", forms=MONEY, themes=words("save"), attributes=words("saving savings")),
    Frame("raised", forms=MONEY, themes=words("raise"), attributes=words("donation proceeds fundraising")),
    Frame("borrowed", forms=MONEY, themes=words("borrow lend"), attributes=words("loan")),
    Frame(
        "stolen",
        forms=MONEY,
        themes=words("steal embezzle swindle launder misappropriate"),
        attributes=words("haul loot theft"),
    ),
    Frame(
        "earnings per share",
        forms=words("per_share"),
        themes=words("earn"),
        attributes=words("earnings earning profit income"),
    ),
    Frame("marriage", forms=words("duration"), attributes=words("marriage")),
    Frame("winning time", forms=words("duration"), attributes=words("match final semi-final quarter-final")),
    Frame("points deducted", themes=words("dock deduct"), attributes=words("deduction")),
    Frame("profit", forms=MONEY, attributes=words("profit earnings income")),
    Frame(
        "revenue",
        forms=MONEY,
        themes=words("gross rake_in"),
        attributes=words("revenue sale turnover takings"),
    ),
    Frame(
        "budget",
        forms=MONEY,
        themes=words("spend invest"),
        attributes=words("budget spending investment funding grant"),
    ),
    Frame(
        "stake",
        forms=words("percent"),
        nouns=words("stake shareholding holding"),
        attributes=words("stake shareholding holding"),
    ),
    Frame("nominations", nouns=words("nomination nod")),
    Frame("awards"),
    Frame("streak"),
    Frame("viewers", nouns=words("viewer"), subjects=words("tune_in"), attributes=words("viewership")),
    Frame("battery life", forms=words("duration"), attributes=words("battery battery_life")),
    Frame("range", forms=words("measure"), attributes=words("range")),
    Frame("ordered", keeps_noun=True, things=True, themes=words("order")),
    Frame("records exposed"),
    Frame("caps", nouns=words("cap")),
    Frame("pay demand", forms=words("percent")),
    Frame("pay offer", forms=words("percent")),
    Frame("grade", forms=words("measure")),
    Frame("age at the time"),
    Frame(
        "spilled",
        forms=words("measure"),
        themes=words("spill leak"),
        attributes=words("spill slick spillage"),
    ),
    Frame("explosives", forms=words("measure"), attributes=words("explosive dynamite tnt")),
    Frame("fall", forms=words("measure")),
    Frame("deployed", people=True, keeps_noun=True),
    Frame("studied", people=True),
    Frame("firefighting", forms=words("duration")),
    Frame("outage", forms=words("duration"), attributes=words("outage blackout power_cut power_failure")),
    Frame("ordeal", forms=words("duration")),
    Frame("in space", forms=words("duration")),
    Frame("efficacy", forms=words("percent"), attributes=words("efficacy effectiveness")),
    Frame("likelihood", forms=words("percent")),
    Frame("light-years", forms=words("measure")),
    Frame("storeys", nouns=words("storey")),
    Frame("altitude", forms=words("measure")),
    Frame("depth", forms=words("measure"), attributes=words("depth"), states=words("deep")),
    Frame(
        "height",
        forms=words("measure"),
        attributes=words("height altitude elevation"),
        states=words("tall high"),
    ),
    Frame("length", forms=words("measure"), attributes=words("length"), states=words("long")),
    Frame("thickness", forms=words("measure"), attributes=words("thickness"), states=words("thick thin")),
    Frame("width", forms=words("measure"), attributes=words("width breadth"), states=words("wide broad")),
    Frame("blows", forms=words("count")),
    Frame("area", forms=words("measure"), attributes=words("area")),
    Frame("speed", forms=words("measure"), attributes=words("speed wind gust")),
    Frame("weight", forms=words("measure"), themes=words("weigh"), attributes=words("weight")),
    Frame("temperature", forms=words("measure"), attributes=words("temperature high low")),
    Frame("score", forms=words("score")),
    Frame("ballot", forms=words("score")),
)

BY_NAME = {frame.name: frame for frame in FRAMES}
BY_THEME = {verb: frame for frame in reversed(FRAMES) for verb in frame.themes}
BY_SUBJECT = {verb: frame for frame in reversed(FRAMES) for verb in frame.subjects}
BY_NOUN = {noun: frame for frame in reversed(FRAMES) for noun in frame.nouns}
BY_PAIR = {
    (verb, noun): BY_NAME[frame]
    for frame, noun, verbs in (
        ("deaths", "life", "claim take lose cost"),
        ("deaths", "body", "find recover pull retrieve discover identify"),
        ("deaths", "corpse", "find recover pull"),
        ("workforce", "employee", "have"),
        ("workforce", "worker", "have"),
        ("children", "child", "have survive leave"),
        ("injuries", "injury", "suffer sustain"),
        ("hospitalised", "patient", "see treat admit receive"),
        *(
            ("deaths", noun, "lose")
            for noun in ("man", "soldier", "troop", "fighter", "policeman", "officer")
        ),
        ("infected", "infection", "record report confirm"),
        ("hostages", "hostage", "take hold seize keep capture"),
        *(
            ("jobs", noun, "cut axe shed scrap eliminate slash abolish")
            for noun in ("post", "position", "role", "worker", "staff")
        ),
        *(("jobs", noun, "lose") for noun in ("post", "position")),
        ("jobs", "worker", "dismiss sack fire"),
        *(("released", noun, "free release let") for noun in ("hostage", "prisoner", "inmate", "detainee")),
        ("new jobs", "job", "create add generate bring promise"),
        *(
            ("awards", noun, "win take collect pick scoop receive earn")
            for noun in ("award", "prize", "trophy", "oscar", "statuette", "gong")
        ),
    )
    for verb in verbs.split()
}
BY_STATE = {state: frame for frame in reversed(FRAMES) for state in frame.states}

STUDYING = words(
    "follow study survey interview monitor track examine analyze analyse test poll enrol enroll recruit "
    "question"
)
"""Verbs of what researchers do with those whom they study (FrameNet 1.7, Research, Scrutiny, Questioning)."""

STUDIES = words("study researcher scientist survey team trial poll pollster author")
"""Subjects of these verbs."""

STRIKING = words("shoot stab punch kick slash")
"""Verbs that tell how many times somebody was struck: "shot him seven times"."""

FALLING = words("fall plunge drop tumble plummet")
"""Verbs with which a length tells how far somebody or something fell."""

RESPONDERS = {
    word: kind
    for kind, names in {
        "firefighter": "firefighter fireman",
        "soldier": "soldier troop serviceman",
        "policeman": "policeman trooper",
        "rescuer": "rescuer",
        "paramedic": "paramedic",
        "diver": "diver",
    }.items()
    for word in words(names)
}
"""Counted nouns of those who are sent to where something has happened, each under its kind."""

DEPLOYED = words(
    "send deploy mobilize mobilise dispatch summon scramble fight tackle battle combat attend search comb "
    "work struggle douse"
)
"""Verbs of sending responders and of what they then do (VerbNet 3.3, send-11.1, battle-36.4, search-35.2)."""

PRICED = words("start retail sell list price go")
"""Verbs of what a thing is sold for: "starts at $2,799"."""

STEALING = words("steal loot rob snatch swipe") | {
    "make off",
    "get away",
    "walk off",
    "run off",
    "flee",
    "escape",
}
"""Verbs by which what is worth so much is taken away."""

EMPLOYED = words("employee worker staff staffer")
"""Nouns of those who are a firm's workforce where they are said to be its own."""

VOTING = words(
    "vote ballot bill motion amendment resolution lawmaker deputy senator legislator councillor senate "
    "parliament division shareholder member"
)
"""Words beside a result that is one of a vote, not of a match."""

PLAYED = words("win victory defeat loss draw match game lead triumph")
"""Nouns whose result is one of a match."""

TO_HOSPITAL = words(
    "put land leave take drive rush send fly airlift carry bring ferry transport transfer admit treat"
)
"""Verbs by which people come to a hospital or are treated there."""

EARNING = words("pay earn get receive make")
"""Verbs that with a sum for every week, month or year tell of a salary."""

GRADES = frozenset(("{category}", "{level}"))
"""Units of scales by which storms, dangers and alerts are graded."""

PASSING = words("pass fly come sweep swing approach whiz zoom hurtle zip")
"""Verbs of what goes by at a distance (VerbNet 3.3, escape-51.1)."""

CAPTORS = words("pirate hijacker kidnapper abductor captor hostage-taker gang")
"""Who asks for a ransom."""

MAIN_DIMENSION = tuple(
    (kind, BY_NAME[frame])
    for frame, kinds in (
        ("length", "ship bridge tunnel train runway pipeline fence"),
        ("height", "tower building mountain statue tree wave wall"),
        ("depth", "hole lake shaft"),
        ("weight", "robot spacecraft vehicle aircraft bomb animal meteorite"),
    )
    for kind in kinds.split()
)
"""(kind of thing, the frame of the measure by which things of the kind are known): "a 212-metre tower"."""


def named(name: str, form: str) -> Frame:
    """The frame of a name that takes quantities of a form: what is stolen is counted, or is worth so much."""
    return next((f for f in FRAMES if f.name == name and (not f.forms or form in f.forms)), BY_NAME[name])


def by_attribute(noun: str, form: str) -> Frame | None:
    """The frame that a measured noun evokes for a quantity of this form."""
    return next(
        (frame for frame in FRAMES if noun in frame.attributes and (not frame.forms or form in frame.forms)),
        None,
    )

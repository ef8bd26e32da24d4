"""Words of the particulars that news gives of a person: kin, limbs, where and of what someone died.

Kin are those of Murdock, Kinship terminology in English; limbs and organs those of the Abbreviated Injury
Scale's regions (Association for the Advancement of Automotive Medicine), in everyday words.
"""

from __future__ import annotations

from typing import Final

KIN: Final = frozenset(
    "wife husband widow widower ex-wife ex-husband girlfriend boyfriend fiancee fiance partner mother father "
    "stepmother stepfather mother-in-law father-in-law son daughter stepson stepdaughter brother sister "
    "stepbrother stepsister half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law "
    "uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter godfather "
    "godmother".split()
)

LIMBS: Final[dict[str, str]] = {
    part: region
    for region, parts in {
        "leg": "leg thigh calf shin knee ankle foot heel hamstring toe hip groin",
        "arm": "arm forearm elbow wrist hand finger thumb shoulder bicep",
        "eye": "eye",
        "ear": "ear",
        "lung": "lung",
        "kidney": "kidney",
        "breast": "breast",
        "cheek": "cheek",
        "temple": "temple",
        "wing": "wing",
        "engine": "engine",
    }.items()
    for part in parts.split()
}
"""What there is on the left and on the right, and the region that it belongs to."""

GENERIC: Final = frozenset(("leg", "arm"))
"""Words that may stand for any part of their region."""

DEATHPLACES: Final[dict[str, str]] = {
    word: place
    for place, words in {
        "home": "home house apartment flat residence farm",
        "hospital": "hospital clinic infirmary",
        "hospice": "hospice",
        "prison": "prison jail cell penitentiary",
        "hotel": "hotel motel",
        "scene": "scene spot",
    }.items()
    for word in words.split()
}
"""Nouns after "died at", and the kind of place that they are."""

UNKNOWN: Final = frozenset(
    "unknown undetermined unclear unexplained known given disclosed announced released determined "
    "established provided specified revealed".split()
)
"""What is said of a cause of death that is not given; the later ones with a negation."""

METHODS: Final[dict[str, str]] = {
    word: method
    for method, words in {
        "shot": "gunshot bullet",
        "stabbed": "stab stabbing knife",
        "strangled": "strangulation",
        "beaten": "blow beating bludgeon bludgeoning",
        "poisoned": "poison poisoning cyanide",
        "hanged": "hanging",
    }.items()
    for word in words.split()
}
"""Of what those die to whom this was done (injuries as the International Classification of Diseases
has them by their external cause, chapter XX: assault)."""

_COMPASS: Final = "north south east west northeast northwest southeast southwest"
COMPASS: Final[dict[str, str]] = {
    **{word: word for word in _COMPASS.split()},
    **{f"{word}ern": word for word in _COMPASS.split()},
    "central": "central",
}
"""Adjectives of the parts of a country, and the part."""

SETTLEMENTS: Final = frozenset(
    "city town village port capital suburb district island province county".split()
)
"""Nouns before "of" and the name of a place."""

SEXES: Final[dict[str, str]] = {
    "man": "male",
    "boy": "male",
    "father": "male",
    "woman": "female",
    "girl": "female",
    "mother": "female",
}
"""Nouns for a person that tell the sex."""

WEAPONS: Final[dict[str, str]] = {
    word: kind
    for kind, words in {
        "handgun": "handgun pistol revolver",
        "rifle": "rifle",
        "shotgun": "shotgun",
        "machine gun": "submachine",
        "knife": "knife dagger",
        "machete": "machete",
        "axe": "axe hatchet",
        "hammer": "hammer",
        "sword": "sword",
        "crossbow": "crossbow",
    }.items()
    for word in words.split()
}
"""Weapons, each under its kind (WordNet 3.0, the direct kinds of firearm and of edge tool)."""

SORTS_OF_WEAPON: Final[dict[str, str]] = {
    kind: sort
    for sort, kinds in {
        "firearm": ("handgun", "rifle", "shotgun", "machine gun"),
        "blade": ("knife", "machete", "axe", "sword"),
        "hammer": ("hammer",),
        "bow": ("crossbow",),
    }.items()
    for kind in kinds
}
"""Kinds of one sort are taken for each other; who has a pistol may well have a hammer, too."""

SITES: Final[dict[str, str]] = {
    word: kind
    for kind, words in {
        "home": "home house apartment flat residence bungalow cottage townhouse condo farmhouse villa",
        "garden": "garden yard backyard courtyard driveway porch balcony lawn",
        "service station": "stop",
        "hotel": "hotel motel hostel inn",
        "car": "car van truck taxi suv pickup limousine",
        "street": "street road highway sidewalk pavement alley motorway intersection",
        "car park": "lot",
        "park": "park playground",
        "school": "school classroom campus",
        "church": "church mosque synagogue temple",
        "hospital": "hospital clinic",
        "prison": "prison jail cell",
        "bar": "bar pub nightclub club",
        "restaurant": "restaurant cafe diner",
        "shop": "shop store supermarket mall",
        "office": "office",
        "bank": "bank",
        "station": "station platform",
        "airport": "airport",
        "train": "train",
        "bus": "bus",
        "water": "river lake canal pond reservoir",
        "woods": "forest woods woodland",
        "field": "field",
        "beach": "beach",
        "kitchen": "kitchen",
        "bedroom": "bedroom",
        "bathroom": "bathroom",
        "basement": "basement cellar",
        "attic": "attic",
        "roof": "roof",
        "garage": "garage",
        "warehouse": "warehouse storeroom",
        "factory": "factory mill",
        "market": "market",
        "gym": "gym",
    }.items()
    for word in words.split()
}
"""Nouns for where something happens to people, each under its kind."""

SITED: Final[dict[str, str]] = {
    word: kind
    for kind, words in {
        "find": "find|discover|spot|locate",
        "shoot": "shoot|gun down",
        "stab": "stab|knife",
        "arrest": "arrest|capture|detain|apprehend|seize|nab|catch|pick up|recapture|take into custody",
        "kill": "kill|murder|slay|assassinate",
        "attack": "attack|assault|ambush",
        "rob": "rob|mug",
        "kidnap": "kidnap|abduct|snatch",
        "collapse": "collapse",
        "marry": "marry|wed",
        "bury": "bury",
        "hold": "imprison|intern",
    }.items()
    for word in words.split("|")
}
"""Verbs of what happens to somebody once, under the commonest of each meaning (VerbNet 3.3, discover-84,
murder-42.1, steal-10.5, marry-36.2, concealment-16)."""

SITE_CLASSES: Final = ("building", "room", "vehicle", "road", "river+2", "tract", "room+2")
"""Synsets of WordNet 3.0 whose kinds are sites too ("room+2" is a structure)."""

EVENTS: Final = frozenset(
    "fire blaze crash accident explosion blast collision derailment collapse sinking outage blackout delay "
    "flood outbreak spill leak stampede landslide avalanche disaster".split()
)
"""Events that have a cause."""

CAUSING: Final = frozenset("cause trigger spark ignite start provoke".split()) | {"set off"}
"""Verbs whose subject brings an event about (VerbNet 3.3, engender-27)."""

BLAMING: Final = frozenset(("blame", "attribute", "ascribe", "put down"))
"""Verbs of which the object is an event and "on" or "to" leads to its cause (VerbNet 3.3, blame-33.1-1)."""

_CAUSES: Final = {
    "electricity": "electrical electric electricity wiring wire short circuit short-circuit cable socket",
    "speed": "speed speeding fast",
    "ice": "ice icy black frost slippery snow",
    "pilot": "pilot human crew driver captain operator",
    "weather": "weather storm wind gust rain rainfall downpour fog",
    "arson": "arson arsonist firebomb",
    "smoking": "cigarette cigar smoking smoker",
    "engine": "engine motor",
    "brake": "brake brakes",
}
CAUSE_KINDS: Final[dict[str, str]] = {word: kind for kind, words in _CAUSES.items() for word in words.split()}
"""Words for one kind of cause, under its name (the headings of accident reports: human, weather, ...)."""

CAUSE_HEADS: Final = frozenset(
    "fault failure problem error defect malfunction issue damage accident defective faulty fire technical "
    "mechanical device heavy burning discarded mistake massive large apparent possible suspected".split()
)
"""Words that do not tell one cause from another."""

CAUSED: Final = (
    ("caused", "by"), ("blamed", "on"), ("triggered", "by"), ("sparked", "by"), ("due", "to"),
    ("started", "by"), ("ignited", "by"), ("off", "by"), ("provoked", "by"),
)  # fmt: skip
"""What stands between an event and its cause."""

NATIVE: Final = frozenset(("born",))
"""Words after a place and a hyphen that tell where somebody was born."""

FIRMS: Final = frozenset(
    "company firm group corporation business maker manufacturer producer supplier retailer chain bank "
    "insurer lender airline carrier brewer carmaker automaker drugmaker shipyard shipbuilder publisher "
    "broadcaster conglomerate giant start-up startup concern contractor developer operator provider utility "
    "miner steelmaker chipmaker brand club team studio label outfit".split()
)
"""Nouns for a firm or club (WordNet 3.0, kinds of enterprise, and those who make or sell)."""

NATIONALS: Final = frozenset(
    "businessman businesswoman entrepreneur tycoon millionaire billionaire shipowner investor actor actress "
    "singer dancer musician composer pianist violinist conductor soprano tenor novelist writer author poet "
    "playwright painter sculptor artist photographer film-maker filmmaker designer architect chef model "
    "scientist physicist chemist biologist astronomer engineer inventor astronaut cosmonaut doctor nurse "
    "climber mountaineer hiker sailor diver tourist backpacker citizen national priest monk nun farmer "
    "striker midfielder defender goalkeeper winger footballer cyclist swimmer golfer boxer wrestler skier "
    "runner sprinter jumper rower jockey quarterback pitcher gymnast skater surfer racer".split()
)
"""Nouns for people of whom an adjective of nation tells where they are from (WordNet 3.0: trades and sports).

Not those in whom it may tell something else: a French teacher, the Spanish coach, the Italian ambassador.
"""

WOUNDED: Final[dict[str, str]] = {
    part: region
    for region, parts in {
        "head": "head skull face forehead temple jaw cheek eye scalp",
        "neck": "neck throat nape",
        "chest": "chest thorax breast ribs heart lung",
        "abdomen": "abdomen stomach belly groin",
        "back": "back spine",
        "shoulder": "shoulder",
        "arm": "arm forearm elbow wrist hand finger thumb",
        "leg": "leg thigh calf shin knee ankle foot hip buttock",
    }.items()
    for part in parts.split()
}
"""Where a body is hit, under the region (those of the Abbreviated Injury Scale, the shoulder by itself)."""

WOUNDING: Final = frozenset(
    "shoot stab hit strike wound knife bite kick punch injure graze pierce slash".split()
)
"""Verbs that tell where a body is hit (VerbNet 3.3, hit-18.1, poison-42.2, hurt-40.8.3, swat-18.2)."""

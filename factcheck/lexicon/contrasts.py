"""Words that cannot both be true in one place of a sentence although no dictionary calls them opposites.

Nouns are told apart inside one class only: a motel is no farmhouse, but a farmhouse may be a ruin. The
classes are WordNet 3.0's own synsets, named by a word of theirs. Verbs are set against each other by what
they leave behind: who refuses does not do it, who is released is not held (implicative verbs: Karttunen
1971; classes of VerbNet 3.3: refuse-like of conjecture and reject-77, get-13.5, release-80).
"""

from __future__ import annotations

from typing import Final

from factcheck import lexicon

CLASSES: Final = (
    "daughter+4", "wrist+4", "disease", "injury", "vehicle", "building", "room", "road", "river+2", "weapon",
    "animal", "tree", "foodstuff", "dish", "garment", "fabric", "container", "furniture", "refrigerator+2",
    "violin+2", "metal", "gem", "gas", "fuel", "windstorm", "sport",
)  # fmt: skip
"""Nouns of one class exclude each other, where neither is a more exact word for the other.

"daughter+4" is what stands four steps above a daughter: a relative.
"""

_ALIKE: Final = (
    "boat ship vessel craft", "bus coach minibus", "plane jet jetliner airliner aircraft airplane aeroplane",
    "truck lorry tanker trailer rig", "clinic hospital infirmary", "bag suitcase case sack",
    "house home hall cottage bungalow villa mansion residence", "tank tanker", "gun rifle weapon",
    "head skull face scalp temple forehead", "leg foot thigh shin calf", "arm hand", "chest breast rib",
    "abdomen stomach belly", "bar pub tavern", "church chapel cathedral temple", "hotel inn hostel",
    "scooter moped motorcycle motorbike", "road street highway motorway avenue lane", "river stream creek",
    "tornado cyclone hurricane typhoon", "jacket coat", "cell prison jail", "car taxi cab vehicle",
    "wife widow", "husband widower", "child kid son daughter boy girl", "illness disease virus infection",
    "school college academy",
)  # fmt: skip
ALIKE: Final[dict[str, frozenset[int]]] = {
    word: frozenset(row for row, words in enumerate(_ALIKE) if word in words.split())
    for words in _ALIKE
    for word in words.split()
}
"""Nouns that news uses for one thing although the lexicon has them side by side, by row."""


COLOURS: Final = ("red+2",)
"""Two steps above red there is every colour."""


_PARTIES: Final = (
    ("pirate robber gunman rebel militant hijacker kidnapper attacker insurgent terrorist thief burglar "
     "intruder protester protestor demonstrator rioter prisoner inmate suspect smuggler poacher raider",
     "marine soldier officer policeman commando guard trooper deputy paratrooper gendarme warder ranger"),
    ("passenger", "crew crewman steward stewardess attendant pilot driver"),
    ("player", "referee umpire fan supporter spectator steward"),
    ("teacher", "pupil student"),
    ("patient", "nurse doctor medic surgeon"),
    ("miner firefighter climber hostage", "rescuer kidnapper"),
    ("buyer bidder", "seller"),
    ("employee worker striker", "employer manager"),
    ("landlord", "tenant"),
    ("shareholder", "creditor bondholder"),
    ("plaintiff prosecutor", "defendant"),
)  # fmt: skip
"""The two sides of a scene, of which both are in every article of it (frames of FrameNet 1.7: Piracy, Arrest,
Commerce_scenario, Education_teaching, Medical_professionals, Employing, Renting_out, Trial)."""


_SCENES: Final[dict[str, frozenset[tuple[int, int]]]] = {
    word: frozenset(
        (row, side) for row, sides in enumerate(_PARTIES) for side in (0, 1) if word in sides[side].split()
    )
    for sides in _PARTIES
    for words in sides
    for word in words.split()
}


def parties(one: str, other: str) -> bool:
    """True for nouns of people who stand on two sides of one scene: "pirate", "marine"."""
    return any((row, 1 - side) in _SCENES.get(other, ()) for row, side in _SCENES.get(one, ()))


def exclude(one: str, other: str, part: lexicon.Part) -> bool:
    """True for two words of which only one can stand in one place of what is otherwise one sentence."""
    if part == "v":
        return against(one, other)
    return (part == "n" and (apart(one, other) or parties(one, other))) or (
        part == "a" and lexicon.classed(one, other, COLOURS)
    )


def apart(one: str, other: str) -> bool:
    """True for two nouns of one class that are not said of one thing."""
    return ALIKE.get(one, frozenset()).isdisjoint(ALIKE.get(other, ())) and lexicon.classed(
        one, other, CLASSES
    )


_STANCES: Final = (
    (
        "agree accept consent approve grant obtain secure allow permit back endorse",
        "refuse decline reject deny ban forbid block bar oppose",
    ),
    ("confirm admit acknowledge concede", "deny dispute rebut"),
    ("release free acquit clear", "detain hold jail imprison convict charge arrest place remand sentence"),
    ("leave resign quit retire", "drop fire sack dismiss oust axe remove"),
    ("survive rescue save", "die drown kill perish"),
    ("manage succeed", "fail"),
    ("keep retain hold", "lose drop abandon sell scrap"),
    ("join", "leave quit"),
    ("open reopen", "close shut"),
    ("begin start resume", "end finish stop halt cancel postpone abandon"),
    ("extend expand build", "cut close demolish scrap"),
    ("win beat defeat", "lose draw"),
    ("hit strike", "miss"),
)
STANCES: Final[dict[str, tuple[tuple[int, int], ...]]] = {
    verb: tuple(
        (row, side)
        for row, sides in enumerate(_STANCES)
        for side, verbs in enumerate(sides)
        if verb in verbs.split()
    )
    for sides in _STANCES
    for verbs in sides
    for verb in verbs.split()
}
"""For each verb the rows that have it and on which side."""


_COMPLEMENTS: Final = (
    ("open", "closed close shut"), ("asleep", "awake"), ("sober", "drunk intoxicated"),
    ("married marry", "single unmarried divorced divorce"), ("conscious", "unconscious"),
    ("legal", "illegal"), ("lawful", "unlawful"), ("empty", "full occupied occupy"), ("present", "absent"),
    ("naked", "clothed dressed clothe dress"), ("permanent", "temporary"), ("manned", "unmanned"),
    ("voluntary", "involuntary compulsory"), ("employed", "unemployed jobless"), ("valid", "invalid"),
    ("intact", "broken break"), ("operational", "inoperative"), ("alone", "accompanied accompany"),
    ("benign", "malignant"), ("edible", "inedible"), ("winner", "loser runner-up"),
    ("unanimous", "split divided divide"), ("deaf", "hearing"), ("male", "female"), ("dead", "alive"),
)  # fmt: skip
"""Of a pair of complements one is true and the other false; there is no middle (Lyons 1977, section 9.1)."""

_SIDES: Final[dict[str, frozenset[tuple[int, int]]]] = {
    word: frozenset(
        (row, side)
        for row, sides in enumerate(_COMPLEMENTS)
        for side in (0, 1)
        if word in sides[side].split()
    )
    for sides in _COMPLEMENTS
    for words in sides
    for word in words.split()
}


PASSING: Final = frozenset(
    "open closed close shut asleep awake conscious unconscious empty full occupied occupy present absent "
    "alone accompanied accompany".split()
)
"""Complements of which one gives way to the other within hours."""


def contrary(one: str, other: str) -> bool:
    """True for complements as predicates: "drunk", "sober", and participles with and without "un-"."""
    if any((row, 1 - side) in _SIDES.get(other, ()) for row, side in _SIDES.get(one, ())):
        return True
    if one.startswith("un") == other.startswith("un"):
        return False
    plain, denied = (other, one) if one.startswith("un") else (one, other)
    if len(plain) < 3 or _stem(plain) != _stem(denied[2:]):
        return False
    return any(lexicon.known(_stem(denied) + ending, "a") for ending in ("ed", "d"))


def _stem(word: str) -> str:
    """A participle or verb without its ending, for a tagger gives "insured" either lemma."""
    return word.removesuffix("ed") if word.endswith("ed") else word.removesuffix("e")


def against(one: str, other: str) -> bool:
    """True for two verbs that stand on the two sides of a row."""
    rows = set(STANCES.get(other, ()))
    return any((row, 1 - side) in rows for row, side in STANCES.get(one, ()))

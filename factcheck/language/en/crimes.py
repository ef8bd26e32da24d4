"""Words of reports of crimes: who is suspected, what becomes of them, how they get away.

Verbs are those of VerbNet 3.3 (murder-42.1, steal-10.5, escape-51.1, judgment-33.1); vehicles are kinds of
conveyance of WordNet 3.0 in everyday words, the steps of a case those of the Legal Information Institute.
"""

from __future__ import annotations

from typing import Final

CRIMES: Final = frozenset(
    "murder kill killing slaying stab stabbing shoot shooting strangle assault attack manslaughter abduct "
    "kidnap rape rob robbery raid steal theft heist burglary gunman murderer killer".split()
)
"""Words by which an article's first sentences tell of a crime."""

SUSPECTS: Final = frozenset(
    "suspect gunman killer attacker murderer assailant robber thief raider burglar shooter kidnapper "
    "hijacker accused defendant perpetrator culprit intruder bomber".split()
)
"""Nouns for who did it, or is taken to have."""

STEPS: Final = frozenset(
    "arrest charge detain hold accuse convict suspect jail sentence indict question seek want".split()
)
"""Verbs of what is done to a suspect."""

ACQUAINTANCES: Final = frozenset(
    "neighbour neighbor colleague co-worker landlord tenant classmate friend acquaintance lodger flatmate "
    "roommate housemate employer employee nanny babysitter".split()
)
"""What somebody may be to another who is no kin."""

FLEEING: Final[dict[str, frozenset[str]]] = {
    "flee": frozenset(),
    "escape": frozenset(),
    "get": frozenset(("away",)),
    "make": frozenset(("off",)),
    "drive": frozenset(("off", "away")),
    "speed": frozenset(("off", "away")),
    "ride": frozenset(("off", "away")),
    "run": frozenset(("off", "away")),
}
"""Verbs of getting away, each with the particles of which it needs one."""

VEHICLES: Final[dict[str, str]] = {
    word: kind
    for kind, words in {
        "foot": "foot",
        "car": "car sedan saloon hatchback taxi suv jeep limousine",
        "van": "van minivan minibus",
        "truck": "truck lorry pickup",
        "motorcycle": "motorcycle motorbike scooter moped",
        "bicycle": "bicycle bike",
        "boat": "boat speedboat dinghy",
        "bus": "bus",
        "train": "train",
        "helicopter": "helicopter",
    }.items()
    for word in words.split()
}
"""By what people get away, each under its kind."""

ANYBODY: Final = frozenset(
    "man woman person people boy girl resident local official officer police policeman authority team "
    "rescuer searcher diver crew worker member volunteer somebody someone detective investigator".split()
)
"""Those of whom another word may tell more, and those who come when a body has been found."""

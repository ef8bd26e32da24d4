"""Words for what a story tells of once, and where it was: a funeral, a crash, a landfall."""

from __future__ import annotations

from typing import Final

_EVENTS: Final = """
funeral: funeral burial
wedding: wedding
crash: crash
collision: collision
earthquake: earthquake quake temblor tremor
explosion: explosion blast
fire: fire blaze
avalanche: avalanche
landslide: landslide mudslide
landing: landing
landfall: landfall
shooting: shooting
robbery: robbery heist
trial: trial
summit: summit
hospital: hospital
derailment: derailment
wreck: shipwreck
filming: filming
"""
EVENTS: Final = {
    noun: line.partition(":")[0] for line in _EVENTS.split("\n") for noun in line.partition(":")[2].split()
}
"""Nouns of what a story tells of once, and the one of their meaning that stands for all."""

ACTS: Final = {
    "bury": "funeral",
    "crash": "crash",
    "collide": "collision",
    "explode": "explosion",
    "derail": "derailment",
    "crash land": "landing",
    "ditch": "landing",
    "come ashore": "landfall",
}
"""Verbs for the same (VerbNet 3.3: hit-18.4, entity_specific_cos-45.5, and the rites of marry-36.2)."""

HELD: Final = frozenset(
    "hold take happen occur strike hit begin start schedule locate center centre record make register".split()
)
"""Verbs that only say that, or where, an event was."""

BEGINNING: Final = frozenset("begin start commence roll".split())
TAKEN: Final = frozenset("shooting shoot production photography camera cameras".split())
"""What begins, or rolls, where a film is made."""

DIVISIONS: Final = frozenset(
    "county province parish oblast prefecture governorate canton region department district borough".split()
)
"""The last word of the name of a part of a country, of which the same place lies in one."""

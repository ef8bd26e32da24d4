"""Questions that the news of each beat asks of the things that a story has one of, and how it answers them.

One file holds the tables of some beats, which follow the top of the IPTC Media Topics (CC BY 4.0); `table`
says how they are written.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Final

from factcheck.language.en.matters import crime, disaster, economy, leisure, politics
from factcheck.language.en.matters.table import Matter, read

__all__ = ["BEATS", "Matter", "by_noun", "matters", "of_people"]

BEATS: Final = (
    "crime",
    "disaster",
    "economy",
    "labour",
    "politics",
    "sport",
    "arts",
    "science",
    "health",
    "transport",
)


@cache
def matters() -> tuple[Matter, ...]:
    """All matters."""
    modules = (crime, disaster, economy, politics, leisure)
    return tuple(matter for module in modules for matter in read(module.TABLE))


@cache
def of_people() -> dict[str, tuple[Matter, ...]]:
    """The matters that are told of people, by the forms that tell them."""
    found: dict[str, list[Matter]] = defaultdict(list)
    for matter in matters():
        if "people" in matter.marks:
            for form in matter.phrases:
                found[form].append(matter)
    return {form: tuple(of) for form, of in found.items()}


@cache
def by_noun() -> dict[str, tuple[Matter, ...]]:
    """The matters that a noun may be about, by its lemma."""
    found: dict[str, list[Matter]] = defaultdict(list)
    for matter in matters():
        for noun in matter.nouns:
            found[noun].append(matter)
    return {noun: tuple(of) for noun, of in found.items()}

"""Nouns that news writing uses for one and the same thing, each class under its commonest word.

Every class lies within one synset of WordNet 3.1 or a synset and its direct hyponyms; the sense is
the one that news gives the word (a "blaze" is a fire, a "temblor" an earthquake).
"""

from __future__ import annotations

CLASSES: tuple[tuple[str, ...], ...] = (
    ("fire", "blaze", "inferno"),
    ("earthquake", "quake", "temblor", "tremor"),
    ("explosion", "blast", "detonation"),
    ("crash", "collision", "smash", "wreck"),
    ("attack", "assault", "onslaught"),
    ("robbery", "heist", "holdup"),
    ("robber", "thief", "burglar"),
    ("ship", "vessel", "boat"),
    ("plane", "aircraft", "airplane", "jet", "airliner"),
    ("car", "automobile", "vehicle"),
    ("gun", "firearm", "rifle", "weapon"),
    ("gunman", "shooter"),
    ("police", "cop", "policeman", "officer"),
    ("firm", "company", "corporation"),
    ("house", "home", "dwelling"),
    ("shop", "store"),
    ("strike", "walkout", "stoppage"),
    ("vote", "ballot"),
    ("offer", "bid"),
    ("deal", "contract", "agreement"),
    ("film", "movie"),
    ("epicentre", "epicenter"),
    ("resident", "inhabitant"),
    ("doctor", "physician"),
    ("lawyer", "attorney"),
    ("jail", "prison"),
    ("child", "kid"),
    ("person", "people", "persons"),
    ("man", "men"),
    ("woman", "women"),
    ("match", "game", "fixture"),
    ("team", "side", "squad"),
    ("killing", "slaying", "murder", "homicide"),
    ("storm", "tempest"),
    ("crew", "crewman", "crewmember"),
    ("street", "road"),
    ("rocket", "missile"),
    ("phone", "telephone"),
    ("hospital", "clinic"),
    ("worker", "employee", "staff"),
)
_HEAD = {word: words[0] for words in CLASSES for word in words}


def head(lemma: str) -> str:
    """The word under which a noun's class stands, the noun itself if it is in none."""
    return _HEAD.get(lemma, lemma)

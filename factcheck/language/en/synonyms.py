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
    ("ship", "vessel", "boat", "speedboat", "motorboat"),
    ("plane", "aircraft", "airplane", "jet", "airliner"),
    ("car", "automobile", "vehicle"),
    ("gun", "firearm", "rifle", "weapon"),
    ("gunman", "shooter"),
    ("police", "cop"),
    ("firm", "company", "corporation"),
    ("house", "home", "dwelling"),
    ("shop", "store", "supermarket"),
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
    ("child", "kid", "kids", "youngster"),
    ("grandchild", "grandkid", "grandkids", "grandchildren"),
    ("stepchild", "stepkid"),
    ("colleague", "workmate", "co-worker", "coworker"),
    ("friend", "mate", "pal", "buddy"),
    ("hostage", "captive"),
    ("stake", "shareholding"),
    ("person", "people", "persons"),
    ("man", "men"),
    ("woman", "women"),
    ("match", "game", "fixture"),
    ("team", "side", "squad"),
    ("killing", "slaying", "murder", "homicide"),
    ("storm", "tempest"),
    ("crew", "crewman", "crewmember"),
    ("coach", "carriage", "railcar"),
    ("term", "sentence"),
    ("pay-off", "payoff", "severance", "payout"),
    ("street", "road"),
    ("rocket", "missile"),
    ("search", "manhunt", "hunt"),
    ("phone", "telephone"),
    ("hospital", "clinic"),
    ("worker", "employee", "staff"),
    ("screen", "display", "touchscreen"),
    ("memory", "ram"),
    ("minister", "p.m."),  # how the model lemmatises "PM"
)
VERBS: tuple[tuple[str, ...], ...] = (
    ("kill", "slay", "murder"),
    ("injure", "wound", "hurt"),
    ("arrest", "detain", "apprehend", "capture", "nab"),
    ("release", "free"),
    ("jail", "imprison"),
    ("buy", "purchase", "acquire"),
    ("begin", "start", "commence"),
    ("end", "finish", "conclude"),
    ("found", "establish", "set up"),
    ("resign", "step down", "quit", "stand down"),
    ("get", "receive", "obtain"),
    ("hold", "keep"),
    ("build", "construct", "erect"),
    ("destroy", "demolish", "raze", "flatten", "level"),
    ("seize", "confiscate", "impound"),
    ("find", "discover"),
    ("happen", "occur", "take place"),
    ("vote", "ballot"),
    ("choose", "select", "pick"),
    ("marry", "wed"),
    ("steal", "rob", "loot"),
    ("flee", "escape"),
    ("hire", "employ"),
    ("dismiss", "fire", "sack"),
    ("sink", "founder"),
    ("strike", "hit"),
)
"""Verbs under their commonest, each class within one synset of WordNet 3.1 in the sense of the news."""

_HEAD = {word: words[0] for words in CLASSES for word in words}
_VERB = {word: words[0] for words in VERBS for word in words}


def verb(lemma: str) -> str:
    """The verb under which a verb's class stands, the verb itself if it is in none."""
    return _VERB.get(lemma, lemma)


def head(lemma: str) -> str:
    """The word under which a noun's class stands, the noun itself if it is in none."""
    return _HEAD.get(lemma, lemma)

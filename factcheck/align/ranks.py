"""Whether two ranks, or two statements that there had been the like before, are of one thing."""

from __future__ import annotations

from typing import Final

from factcheck import lexicon
from factcheck.model import Claim, State, Story

RANKED_ALIKE: Final = 0.2
"""Least share of common words for two ranks to be of one thing."""

_EXTENTS: Final = frozenset(
    "world planet globe earth country nation city town state county province region district village club "
    "company firm group league history continent team family museum".split()
)
"""Nouns for that within which a rank holds."""
_LEADING: Final = frozenset("run lead head govern manage coach chair command captain direct".split())
_PRIZES: Final = frozenset("cup trophy title championship league medal award prize crown final".split())
_DISASTERS: Final = frozenset("disaster accident tragedy catastrophe calamity incident failure crash".split())


def one_rank(story: Story, one: Claim, other: Claim) -> str | None:
    """Why two ranks are of one thing among its like: the same scale, noun and class, told alike."""
    if one.slots["scale"] != other.slots["scale"] or one.slots["holder"] != other.slots["holder"]:
        return None
    x, y = (story.canon(claim.slots.get("who", "")) for claim in (one, other))
    named = x == y and x in story.by_id
    if x != y and {x, y} <= set(story.by_id):
        return None
    kinds, classes = ([set(c.slots[slot].split()) for c in (one, other)] for slot in ("kind", "class"))
    if all(kinds) and not (kinds[0] | classes[0]) & (kinds[1] | classes[1]) - _EXTENTS:
        return None
    if all(classes) and not classes[0] & classes[1] and not named:
        return None
    if not named and (one.slots["scale"] == "order" or story.containment(one, other) < RANKED_ALIKE):
        return None
    return f"both rank a {one.slots['holder']} by {one.slots['scale']}"


def one_precedent(story: Story, one: Claim, other: Claim) -> str | None:
    """Why two statements say of one thing that there had been, or had not been, the like."""
    if one.slots["scale"] != other.slots["scale"]:
        return None
    x, y = (story.canon(claim.slots.get("who", "")) for claim in (one, other))
    if x != y and {x, y} <= set(story.by_id):
        return None
    if any(isinstance(c.value, State) and c.value.value == "none" and story.scope(c) for c in (one, other)):
        return None  # the worst on record, of long ago
    words = [set(claim.slots["class"].split()) for claim in (one, other)]
    extents = [side & _EXTENTS for side in words]
    if extents[0] and extents[1] and not extents[0] & extents[1]:
        return None
    a, b = one.slots["holder"], other.slots["holder"]
    verbs = _verbs_alike(one.slots["verb"], other.slots["verb"])
    one_who = x == y and x in story.by_id
    leads = a == b and {one.slots["verb"], other.slots["verb"]} <= _LEADING
    if words[0] and words[1] and not words[0] & words[1] and not (one_who or leads):
        return None
    shared = words[0] & words[1]
    if "rank" in one.slots and "rank" in other.slots and a == b and (shared or one_who):
        return None  # the first and the second of one class: a matter of rank
    nouns = _alike(a, b) or (not (a and b) and bool(shared))
    if one.slots["scale"] != "order":
        told = bool(shared - _EXTENTS) or a in words[1] or b in words[0] or (one_who and verbs)
        return f"both of the {one.slots['scale']} {a}" if _alike(a, b) or told else None
    if shared and (a == other.slots["verb"] or b == one.slots["verb"]):
        return f"both of the first to {a}"  # the first drill, the first to drill
    if verbs is None:
        return f"both of the first {a or b}" if nouns and (shared or one_who) else None
    named = one_who or bool(story.named(one) & story.named(other))
    if not verbs or not (nouns or (named and {a, b} <= _PRIZES) or (shared and one_who)):
        return None
    return f"both of who or what was first to {one.slots['verb'] or other.slots['verb']}"


def _alike(one: str, other: str) -> bool:
    """True for two nouns that may name one thing: the same, synonyms, or a noun and a more exact one."""
    if not one or not other:
        return False
    return (
        one == other
        or {one, other} <= _DISASTERS
        or lexicon.synonyms(one, other, "n")
        or lexicon.kind_of(one, other, "n", steps=2)
        or lexicon.kind_of(other, one, "n", steps=2)
    )


def _verbs_alike(one: str, other: str) -> bool | None:
    """Whether two verbs may tell one deed; None where one is missing."""
    if not one or not other:
        return None
    return one == other or {one, other} <= _LEADING or lexicon.synonyms(one, other, "v")

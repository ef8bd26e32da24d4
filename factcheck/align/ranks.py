"""Whether two ranks, or two statements that there had been the like before, are of one thing."""

from __future__ import annotations

from typing import Final

from factcheck import lexicon
from factcheck.model import Claim, State, Story

RANKED_ALIKE: Final = 0.2
"""Least share of common words for two ranks to be of one thing."""

_EXTENTS: Final = frozenset(
    "world planet globe earth country nation republic kingdom city town state county province region "
    "district village club company firm group league history continent team family museum".split()
)
"""Nouns for that within which a rank holds."""
_LANDS: Final = frozenset("country nation republic kingdom state".split())
"""What a nation is called."""
_WIDER: Final = frozenset("world planet globe earth continent europe asia africa history".split())
_RECORDS: Final = frozenset("largest best strongest highest".split())
"""What a record may be."""
_FIRMS: Final = frozenset(
    "company firm group business corporation concern enterprise bank lender insurer airline carrier maker "
    "manufacturer producer retailer brewer".split()
)
_LEADING: Final = frozenset("run lead head govern manage coach chair command captain direct".split())
_PRIZES: Final = frozenset("cup trophy title championship league medal award prize crown final".split())
_DISASTERS: Final = frozenset("disaster accident tragedy catastrophe calamity incident failure crash".split())


def one_rank(story: Story, one: Claim, other: Claim) -> str | None:
    """Why two ranks are of one thing among its like: the same scale, noun and class, told alike."""
    x, y = (story.canon(claim.slots.get("who", "")) for claim in (one, other))
    named = x == y and x in story.by_id
    nouns = {claim.slots["holder"] for claim in (one, other)}
    if one.slots["scale"] != other.slots["scale"] or not _of_one_kind(nouns, named=named):
        return None
    if _other_extent(story, one, other):
        return None
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


def _of_one_kind(nouns: set[str], *, named: bool) -> bool:
    """True for nouns of which one thing may be both: a firm and a lender; of one person, any two."""
    if len(nouns) == 1 or nouns <= _FIRMS:
        return True
    return named and (_alike(*nouns) or all(lexicon.names_people(noun) for noun in nouns))


def _other_extent(story: Story, one: Claim, other: Claim) -> bool:
    """True where one holds in a country and the other in the world, or each in another country."""
    a, b = (claim.slots.get("extent", "").casefold() for claim in (one, other))
    if not a or not b or story.canon(a) == story.canon(b):
        return False
    if {a, b} <= _LANDS:
        return False
    named = [name for name in (a, b) if name not in _EXTENTS]
    # A country of the story may be "the country"; the world and a continent are more.
    return len(named) != 1 or {a, b} & _WIDER != set() or not {a, b} & _LANDS


def one_precedent(story: Story, one: Claim, other: Claim) -> str | None:
    """Why two statements say of one thing that there had been, or had not been, the like."""
    scales = {claim.slots["scale"] for claim in (one, other)}
    if len(scales) > 1 and ("record" not in scales or not scales & _RECORDS):
        return None
    x, y = (story.canon(claim.slots.get("who", "")) for claim in (one, other))
    if x != y and {x, y} <= set(story.by_id):
        return None
    none = [c for c in (one, other) if isinstance(c.value, State) and c.value.value == "none"]
    if any(story.scope(claim) and "began" not in claim.slots for claim in none):
        return None  # the worst on record, of long ago
    words = [set(claim.slots["class"].split()) for claim in (one, other)]
    words = [side - _LANDS | {"country"} if side & _LANDS else side for side in words]
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
    if len(scales) > 1:
        alone = a == b and story.scope(one) == story.scope(other) is None
        return f"both of a record {a}" if alone and story.containment(one, other) >= RANKED_ALIKE else None
    if scales != {"order"}:
        if "rank" in one.slots or "rank" in other.slots:
            return None  # the largest and the second-largest: a matter of rank
        told = bool(shared - _EXTENTS) or a in words[1] or b in words[0] or (one_who and verbs)
        return f"both of the {one.slots['scale']} {a}" if _alike(a, b) or told else None
    if shared and (_doing(a, other.slots["verb"]) or _doing(b, one.slots["verb"])):
        return f"both of the first to {a}"
    if verbs is None:
        return f"both of the first {a or b}" if nouns and (shared or one_who) else None
    named = one_who or bool(story.named(one) & story.named(other))
    if not verbs or not (nouns or (named and {a, b} <= _PRIZES) or (shared and one_who)):
        return None
    return f"both of who or what was first to {one.slots['verb'] or other.slots['verb']}"


def _doing(noun: str, verb: str) -> bool:
    """True for a noun of a deed or doer and its verb: the first drill, to drill; the first winner, to win."""
    return bool(verb) and (noun == verb or (noun.startswith(verb) and noun.endswith(("er", "or"))))


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

"""What two quantities measure: the frames, nouns, verbs and units by which it is one thing, or are two."""

from __future__ import annotations

from factcheck import lexicon
from factcheck.align.amounts import quantity_of, significant, transposed, what_of
from factcheck.model import Claim
from factcheck.model.units import dimension

ONE_NUMBER = frozenset(
    (
        "deaths",
        "injuries",
        "missing",
        "magnitude",
        "population",
        "score",
        "bail",
        "crowd",
        "evacuations",
        "caught",
        "survivors",
        "hostages",
        "attackers",
        "deliberation",
    )
)
"""Frames of which an event has one number, so that little else need agree."""

TOLLS = frozenset(("deaths", "injuries", "missing"))
"""Frames of which the body that the counted belong to is no part: officers of the force, men of the unit."""

OWN = frozenset(
    (
        "workforce",
        "children",
        "aboard",
        "without power",
        "stake",
        "grandchildren",
        "inside",
        "grade",
        "reward",
        "hospitalised",
        "blows",
        "shots fired",
        "expelled",
        "electorate",
        "turnout",
        "on death row",
        "thickness",
        "width",
        "nominations",
        "awards",
        "streak",
        "marriage",
        "points deducted",
        "viewers",
        "battery life",
        "range",
        "records exposed",
        "caps",
        "pay demand",
        "pay offer",
        "firefighting",
        "outage",
        "spilled",
        "light-years",
    )
)
"""Frames of which a firm, a person, an accident, a storm or a search has one number, whatever is counted."""

PAID = frozenset(("offer", "price", "value"))
"""Frames of money that are one sum where a thing changes hands: offered, paid, worth."""

ONE_SUM = frozenset(
    (
        "ransom",
        "bribe",
        "compensation",
        "insured",
        "prize",
        "salary",
        "cost of making",
        "damage bill",
        "savings",
        "raised",
        "borrowed",
        "stolen",
        "recovered",
    )
)
"""Frames of money of which most stories tell one sum."""

PERSONAL = ONE_SUM | {"contract", "tenure", "marriage", "winning time"}
"""Frames of which every person has a number of their own."""

TELLING = frozenset(("speed", "temperature", "power", "energy", "area", "volume", "frequency"))
"""Dimensions of which a story has few measures; lengths and weights it has of many things."""


TRADED = frozenset("share stock index currency bond".split())
"""What has another price every day."""

_LIMITS = frozenset(("limit", "maximum", "minimum"))
"""What may be, and not what was."""


def measured_dimension(claim: Claim) -> str | None:
    """What a measure is of where its unit alone tells it: a speed, a temperature, a power."""
    value = quantity_of(claim)
    if value.form != "measure" or what_of(claim) in _LIMITS:
        return None
    if value.unit.startswith("{"):
        return value.unit.strip("{}")
    kind = dimension(value.unit)
    return kind if kind in TELLING else None


def kept_apart(one: Claim, other: Claim) -> bool:
    """True where a frame keeps the counted noun for its question, and the nouns are not the same."""
    if quantity_of(one).form == "money" or "kept" not in {*one.slots, *other.slots}:
        return False
    told = one.predicate and one.predicate == other.predicate
    x, y = (claim.slots.get("kept", what_of(claim) if told else None) for claim in (one, other))
    return x != y


def measured_otherwise(one: Claim, other: Claim) -> bool:
    """True where frames, nouns or verbs say that two different things are measured."""
    slip = transposed(quantity_of(one), quantity_of(other))
    if "age at the time" in (one.frame, other.frame):
        return one.frame != other.frame or not _did_alike(one, other)
    if (one.frame and one.frame == other.frame) or (slip and len(significant(quantity_of(one))) >= 3):
        return False
    if one.frame and other.frame:
        return not {one.frame, other.frame} <= PAID
    if _of_its_act(one, other):
        return True
    a, b = what_of(one), what_of(other)
    if a and b and not lexicon.synonyms(a, b, "n") and "from" not in one.slots and not slip:
        # what has a grade is named by its kind or in general: a hurricane, a storm
        graded = quantity_of(one).unit.startswith("{")
        return not graded or not (lexicon.kind_of(a, b, "n") or lexicon.kind_of(b, a, "n"))
    verbs = {one.predicate, other.predicate}
    return bool(one.frame or other.frame) and len(verbs) == 2 and not verbs & {"be", "have", None}


def _of_its_act(one: Claim, other: Claim) -> bool:
    """True for none of a thing where the other has another verb: that no guard was hurt counts no guards."""
    told = any(quantity_of(c).high == 0 for c in (one, other))
    x, y = one.predicate, other.predicate
    if not told or not x or not y or {x, y} & _INFLECTED:
        return False
    return not lexicon.synonyms(x, y, "v")


_INFLECTED = frozenset(("be", "have"))


def _did_alike(one: Claim, other: Claim) -> bool:
    """True where two clauses tell of one deed: verbs of one sense, and no other object."""
    x, y = one.predicate, other.predicate
    if not x or not y or not lexicon.synonyms(x, y, "v"):
        return False
    told = _SELECTORS | {"again"}
    if told & set(one.near) != told & set(other.near):
        return False  # her first record, her second
    a, b = one.slots.get("theme"), other.slots.get("theme")
    return not a or not b or a == b or lexicon.synonyms(a, b, "n")


_SELECTORS = frozenset(
    "first second third fourth fifth initial last latest previous former final main next early late "
    "original new additional remaining".split()
)
"""Adjectives that pick one of several of a kind, so that "the initial tremor" is not "the tremor"."""


def selected(claim: Claim) -> frozenset[str]:
    """The modifiers that pick out some of a kind: selectors, and names of models ("AK-47")."""
    numbers = {"".join(c for c in m if c.isdigit()) for m in claim.modifiers}
    return frozenset(m for m in claim.modifiers if m in _SELECTORS) | frozenset(numbers - {""})

"""Whether two quantities may answer one question: what is measured, and what tells two of a kind apart."""

from __future__ import annotations

import re

from factcheck import lexicon
from factcheck.align.amounts import nearness, quantity_of, significant, transposed, what_of
from factcheck.align.events import apart
from factcheck.align.likeness import COPIED_WHY, copied
from factcheck.model import Claim, Story
from factcheck.model.units import dimension

NARROWING = ("of", "possessor", "from", "whose", "where", "direction")
"""Slots that narrow what is counted or measured."""

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
    )
)
"""Frames of which a firm, a person, an accident, a storm or a search has one number, whatever is counted."""


def same_thing(story: Story, one: Claim, other: Claim) -> list[str] | None:
    """Reasons why both measure one thing, None where something tells them apart."""
    slip = transposed(quantity_of(one), quantity_of(other))
    if (_kept_apart(one, other) and not slip) or _measured_otherwise(one, other):
        return None
    reasons = [f"both {one.frame}"] if one.frame and one.frame == other.frame else []
    if slip and len(significant(quantity_of(one))) >= 3:
        reasons.append("the same digits in another order")
    x, y = what_of(one), what_of(other)
    if x and y and lexicon.synonyms(x, y, "n"):
        reasons.append(f"both of {x}" if x == y else f"{x} is {y}")
    if not reasons and (kind := measured_dimension(one)) and kind == measured_dimension(other):
        reasons.append(f"both a {kind}")
    if not reasons and one.frame in PAID and other.frame in PAID:
        reasons.append("both sums for which a thing changes hands")
    if not reasons and (beside := beside_one(story, one, other)):
        reasons.append(beside)
    if not reasons and copied(story, one, other):
        reasons.append(COPIED_WHY)
    if one.frame == other.frame == "stake" and not _one_holder(story, one, other):
        return None
    for slot in NARROWING:
        x, y = one.slots.get(slot), other.slots.get(slot)
        loose = slot == "of" and one.frame == other.frame and one.frame in TOLLS and f"{x}{y}".islower()
        if x and y and not same_filler(story, x, y) and slot != "direction" and not loose:
            return None
    if not slip and _selected(one) != _selected(other):
        return None
    if any(one.slots.get(s) != other.slots.get(s) for s in ("group", "state", *(() if slip else ("which",)))):
        return None
    if "from" in one.slots and "from" in other.slots and _other_start(story, one, other):
        return None
    if ("from" in one.slots) != ("from" in other.slots) and quantity_of(one).form == "measure":
        return None
    if "where" in one.slots and "where" in other.slots:
        return [*reasons, f"both in {one.slots['where']}"]
    if _names_clash(story, one, other):
        return None
    if _holders_clash(story, one, other) or _other_lasting(one, other):
        return None
    if _placed(one) and _placed(other) and apart(story, one, other):
        return None
    if (
        not reasons
        and not any(
            one.slots.get(r)
            and other.slots.get(r)
            and story.canon(one.slots[r]) == story.canon(other.slots[r])
            for r in ("subject", "agent", "theme")
        )
        and "from" not in one.slots
    ):
        return None
    ours, theirs = set(one.modifiers), set(other.modifiers)
    if quantity_of(one).form == "percent" and _other_months(story, one, other):
        return None
    if (
        ours
        and theirs
        and not ours & theirs
        and (quantity_of(one).form in ("count", "number") or quantity_of(one).change)
        and not one.frame
    ):
        return None
    return reasons or [f"both {one.predicate}"]


def beside_one(story: Story, one: Claim, other: Claim) -> str | None:
    """Why two sums that lie near each other are one: both stand beside a name that the story seldom has."""
    a, b = quantity_of(one), quantity_of(other)
    if a.form != "money" or a.unit != b.unit or nearness(a, b) < NEAR:
        return None
    shared = story.rare_names(one) & story.rare_names(other)
    if shared:
        return f"both beside {min(story.by_id[key].name for key in shared)}"
    return (
        "both the sum of the lead"
        if in_leads(story, one, other) and PAID & {one.frame, other.frame}
        else None
    )


def in_leads(story: Story, one: Claim, other: Claim) -> bool:
    """True for two claims that stand where their articles tell what the story is about."""
    return all(story.sentence(claim).number <= LEAD for claim in (one, other))


LEAD = 3
"""So many sentences, headlines among them, tell what the story is about."""


NEAR = 0.5
"""How near two sums beside one name must lie."""


def _one_holder(story: Story, one: Claim, other: Claim) -> bool:
    """True where those who hold two stakes may be one."""
    ours, theirs = (
        [claim.slots[role] for role in ("possessor", "agent", "subject") if role in claim.slots]
        for claim in (one, other)
    )
    return any(same_filler(story, x, y) for x in ours for y in theirs)


def measured_dimension(claim: Claim) -> str | None:
    """What a measure is of where its unit alone tells it: a speed, a temperature, a power."""
    value = quantity_of(claim)
    if value.form != "measure":
        return None
    if value.unit.startswith("{"):
        return value.unit.strip("{}")
    kind = dimension(value.unit)
    return kind if kind in TELLING else None


TELLING = frozenset(("speed", "temperature", "power", "energy", "area", "volume", "frequency"))
"""Dimensions of which a story has few measures; lengths and weights it has of many things."""


def _kept_apart(one: Claim, other: Claim) -> bool:
    """True where a frame keeps the counted noun for its question, and the nouns are not the same."""
    if quantity_of(one).form == "money" or "kept" not in {*one.slots, *other.slots}:
        return False
    told = one.predicate and one.predicate == other.predicate
    x, y = (claim.slots.get("kept", what_of(claim) if told else None) for claim in (one, other))
    return x != y


def _measured_otherwise(one: Claim, other: Claim) -> bool:
    """True where frames, nouns or verbs say that two different things are measured."""
    slip = transposed(quantity_of(one), quantity_of(other))
    if "age at the time" in (one.frame, other.frame):
        return one.frame != other.frame or not _did_alike(one, other)
    if (one.frame and one.frame == other.frame) or (slip and len(significant(quantity_of(one))) >= 3):
        return False
    if one.frame and other.frame:
        return not {one.frame, other.frame} <= PAID
    a, b = what_of(one), what_of(other)
    if a and b and not lexicon.synonyms(a, b, "n") and "from" not in one.slots and not slip:
        # what has a grade is named by its kind or in general: a hurricane, a storm
        graded = quantity_of(one).unit.startswith("{")
        return not graded or not (lexicon.kind_of(a, b, "n") or lexicon.kind_of(b, a, "n"))
    verbs = {one.predicate, other.predicate}
    return bool(one.frame or other.frame) and len(verbs) == 2 and not verbs & {"be", "have", None}


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


PAID = frozenset(("offer", "price", "value"))
"""Frames of money that are one sum where a thing changes hands: offered, paid, worth."""


def _one_sort(x: str, y: str) -> bool:
    """True for two nouns of one sense, or of which one is the more exact: "ballpark", "stadium"."""
    return (
        lexicon.synonyms(x, y, "n")
        or lexicon.kind_of(x, y, "n", steps=2)
        or lexicon.kind_of(y, x, "n", steps=2)
    )


def same_filler(story: Story, x: str, y: str) -> bool:
    """True where two participants are one entity of the story or have a word in common."""
    if story.canon(x) == story.canon(y):
        return True
    if x.islower() and y.islower() and _one_sort(x, y):
        return True
    return bool(set(x.casefold().split()) & set(y.casefold().split()))


_SELECTORS = frozenset(
    "first second third fourth fifth initial last latest previous former final main next early late "
    "original new additional remaining".split()
)
"""Adjectives that pick one of several of a kind, so that "the initial tremor" is not "the tremor"."""


def _selected(claim: Claim) -> frozenset[str]:
    """The modifiers that pick out some of a kind: selectors, and names of models ("AK-47")."""
    numbers = {"".join(c for c in m if c.isdigit()) for m in claim.modifiers}
    return frozenset(m for m in claim.modifiers if m in _SELECTORS) | frozenset(numbers - {""})


_PLACED = frozenset(("delay", "grade", "length", "height", "attackers", "hostages", "visitors"))
"""Frames of which every place has a number of its own."""


def _placed(claim: Claim) -> bool:
    return claim.frame in _PLACED or quantity_of(claim).form == "ordinal"


def _other_lasting(one: Claim, other: Claim) -> bool:
    """True where a verb tells of two things how long each was done: ran the firm, ran the club."""
    a, b = one.slots.get("theme"), other.slots.get("theme")
    done = quantity_of(one).form == "duration" and one.predicate == other.predicate and not one.frame
    return bool(done and a and b and a.islower() and b.islower() and not _akin(a, b))


def _akin(one: str, other: str) -> bool:
    """True where two nouns may name one thing."""
    return (
        lexicon.synonyms(one, other, "n")
        or lexicon.kind_of(one, other, "n")
        or lexicon.kind_of(other, one, "n")
    )


def _other_months(story: Story, one: Claim, other: Claim) -> bool:
    """True where two shares are told each of a month of its own: the inflation of May and that of June."""
    ours, theirs = (
        {match[1] for iso in story.sentence(claim).times if (match := _MONTH.fullmatch(iso))}
        for claim in (one, other)
    )
    return bool(ours and theirs and not ours & theirs)


_MONTH = re.compile(r"(?:\d{4}|-)-(\d\d)")

BEFORE = 45
"""How many code points before a distance the name of what lies there may stand."""


def _other_start(story: Story, one: Claim, other: Claim) -> bool:
    """True where the names before two distances from one place are other ones."""
    sides = []
    for claim in (one, other):
        sentence = story.sentence(claim)
        text = story.articles[claim.article].text[max(sentence.start, claim.start - BEFORE) : claim.start]
        origin = story.canon(claim.slots["from"])
        sides.append({story.canon(name) for name in sentence.names if name in text} - {origin})
    return bool(sides[0] and sides[1] and not sides[0] & sides[1])


def _names_clash(story: Story, one: Claim, other: Claim) -> bool:
    """True where the sentences of two numbers of which an event has one name other places or sides.

    The sentences of two scores must share two names, or all.
    """
    if one.frame in ONE_NUMBER and one.frame != "score":
        return _elsewhere(story, one, other)
    if one.frame != "score":
        return False
    a, b = story.named(one), story.named(other)
    if min(len(a), len(b)) == 1 and a & b and story.containment(one, other) >= 0.4:
        return False  # a headline names one side only
    return len(a & b) < 2 and a != b


def _elsewhere(story: Story, one: Claim, other: Claim) -> bool:
    """True where one sentence names places and the other names other places: a similar event elsewhere.

    The places of one of them are each named by a single article of the story.
    """
    places = [
        {key for key in story.named(claim) if key in story.by_id and story.by_id[key].type == "place"}
        for claim in (one, other)
    ]
    if not places[0] or not places[1] or places[0] & places[1] or len(story.articles) < 3:
        return False
    return any(
        all(
            len({story.claims[c].article for c in story.by_id[place].claims if c in story.claims}) == 1
            for place in side
        )
        for side in places
    )


_GENERIC = frozenset(
    "company firm group club team agency government police official officials authority authorities "
    "spokesman spokeswoman report source ministry it they he she who which that this we man woman person "
    "owner maker giant rival".split()
)
"""Nouns that may stand for any name of the story."""


_CHAMBERS = frozenset(
    "house senate commons lords assembly council committee congress parliament board".split()
)
"""Bodies that vote one after the other."""


def _holders_clash(story: Story, one: Claim, other: Claim) -> bool:
    """True where two different names of the story do, have or undergo what is counted."""
    if one.frame in ONE_NUMBER:
        return False
    themes = {story.canon(claim.slots.get("theme", "")) for claim in (one, other)}
    if len(themes) == 2 and themes <= story.by_id.keys() and one.predicate == other.predicate:
        return True
    for role in ("subject", "agent"):
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y:
            a, b = story.canon(x), story.canon(y)
            if a != b and one.frame == "ballot" and {x.casefold(), y.casefold()} <= _CHAMBERS:
                return True
            if a != b and ((a in story.by_id and b in story.by_id) or {a, b} == {"he", "she"}):
                return True
            if (
                a != b
                and one.predicate == other.predicate
                and not {a, b} & _GENERIC
                and (a in story.by_id or b in story.by_id)
            ):
                return True
    return False

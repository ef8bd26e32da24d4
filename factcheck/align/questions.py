"""Whether two quantities may answer one question: one thing is measured, and of one participant."""

from __future__ import annotations

import re

from factcheck import lexicon
from factcheck.align.amounts import far_apart, nearness, quantity_of, significant, transposed, what_of
from factcheck.align.likeness import COPIED_WHY, copied
from factcheck.align.parties import (
    done_otherwise,
    holders_clash,
    names_clash,
    of_other_works,
    one_holder,
    other_lasting,
    other_start,
    placed_apart,
    same_filler,
)
from factcheck.align.things import PAID, TOLLS, kept_apart, measured_dimension, measured_otherwise, selected
from factcheck.model import Claim, Story

NARROWING = ("of", "possessor", "from", "whose", "where", "direction")
"""Slots that narrow what is counted or measured."""


def same_thing(story: Story, one: Claim, other: Claim) -> list[str] | None:
    """Reasons why both measure one thing, None where something tells them apart."""
    slip = transposed(quantity_of(one), quantity_of(other))
    if (kept_apart(one, other) and not slip) or measured_otherwise(one, other):
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
    if one.frame in PAID and other.frame in PAID and _on_the_market(one) != _on_the_market(other):
        return None
    if one.slots.get("turn") == "standing" == other.slots.get("turn"):
        if not (holder := _one_standing(story, one, other)):
            return None
        reasons.append(f"both where {holder} stands")
    if one.frame == other.frame == "workforce" and _of_a_part(one, other):
        return None
    if one.frame == other.frame == "stake" and not one_holder(story, one, other):
        return None
    for slot in NARROWING:
        x, y = one.slots.get(slot), other.slots.get(slot)
        loose = slot == "of" and one.frame == other.frame and one.frame in TOLLS and f"{x}{y}".islower()
        if x and y and not same_filler(story, x, y) and slot != "direction" and not loose:
            return None
    x, y = one.slots.get("direction"), other.slots.get("direction")
    if x and y and x != y and not slip and nearness(quantity_of(one), quantity_of(other)) < ELSEWHERE:
        return None  # 35 km north of the port the storm came ashore, 210 km east of it it had been at noon
    if not slip and selected(one) != selected(other):
        return None
    if (one.predicate == "average") != (other.predicate == "average") and not one.frame:
        return None  # what somebody scores in a match, and what he did in one
    if not slip and quantity_of(one).form == "count" and not one.frame and _anew(story, one, other):
        return None
    told_apart = ("group", "state", "interim", *(() if slip else ("which",)))
    if any(one.slots.get(slot) != other.slots.get(slot) for slot in told_apart):
        return None
    if "from" in one.slots and "from" in other.slots and other_start(story, one, other):
        return None
    spilled = one.frame == other.frame == "spilled"  # from a ship, which the other names otherwise
    if (
        not spilled
        and ("from" in one.slots) != ("from" in other.slots)
        and quantity_of(one).form == "measure"
    ):
        return None
    if "where" in one.slots and "where" in other.slots:
        return [*reasons, f"both in {one.slots['where']}"]
    if names_clash(story, one, other) or of_other_works(story, one, other):
        return None
    if not slip and quantity_of(one).form == "count" and done_otherwise(one, other):
        return None
    if holders_clash(story, one, other) or other_lasting(one, other):
        return None
    if placed_apart(story, one, other):
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


LEAD = 3
"""So many sentences, headlines among them, tell what the story is about."""

ELSEWHERE = 0.25
"""How near two distances in other directions must lie to be told of one place."""

NEAR = 0.5
"""How near two sums beside one name must lie."""


STARTLESS = frozenset(("spilled", "light-years", "closest approach"))
"""Frames of measures that start anywhere: oil leaks from a ship, a star is so many light-years from Earth."""


def in_leads(story: Story, one: Claim, other: Claim) -> bool:
    """True for two claims that stand where their articles tell what the story is about."""
    return all(story.sentence(claim).number <= LEAD for claim in (one, other))


def _of_a_part(one: Claim, other: Claim) -> bool:
    """True where one workforce may be that of a plant or of another year, and the other that of the firm."""
    return one.slots.get("in") != other.slots.get("in") or far_apart(
        quantity_of(one), quantity_of(other), PART
    )


PART = 2
"""From so many times as many on one workforce is that of the whole firm, the other that of a plant."""


def _anew(story: Story, one: Claim, other: Claim) -> bool:
    """True where one sentence tells of something done again: "took off again with 227 passengers"."""
    return ("again" in story.sentence(one).words) != ("again" in story.sentence(other).words)


_SHARES = frozenset(("share", "stock"))


def _on_the_market(claim: Claim) -> bool:
    """True for what the price of its shares makes a firm worth, which is not what is offered for it."""
    return not _SHARES.isdisjoint(claim.slots.get(role) for role in ("subject", "agent"))


_TEAM = frozenset(("club", "team", "side"))


def _one_standing(story: Story, one: Claim, other: Claim) -> str | None:
    """The name of the story that takes part in two clauses of a place in a table or ranking."""
    ours, theirs = (
        {story.canon(c.slots[role]) for role in ("subject", "agent", "theme") if role in c.slots}
        for c in (one, other)
    )
    shared = ours & theirs & story.by_id.keys()
    if not shared and (ours | theirs) & _TEAM:  # "the club" is the one of which the story tells most
        teams = [entity for entity in story.entities if entity.type != "person"]
        most = max(teams, key=lambda entity: (len(entity.claims), entity.id), default=None)
        shared = {most.id} & (ours | theirs) if most is not None else set()
    return story.by_id[min(shared)].name if shared else None


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


def _other_months(story: Story, one: Claim, other: Claim) -> bool:
    """True where two shares are told each of a month of its own: the inflation of May and that of June."""
    ours, theirs = (
        {match[1] for iso in story.sentence(claim).times if (match := _MONTH.fullmatch(iso))}
        for claim in (one, other)
    )
    return bool(ours and theirs and not ours & theirs)


_MONTH = re.compile(r"(?:\d{4}|-)-(\d\d)")

"""How surely two quantities answer one question: points for every sign, and how many are needed."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from factcheck import lexicon
from factcheck.align.amounts import (
    nearness,
    quantity_of,
    replaced,
    significant,
    slip,
    telling,
    what_of,
)
from factcheck.align.likeness import copied
from factcheck.align.parties import same_filler
from factcheck.align.questions import NARROWING, beside_one, in_leads
from factcheck.align.things import ONE_NUMBER, ONE_SUM, OWN, measured_dimension
from factcheck.model import Claim, Story

_INFLECTED = frozenset(("be", "have", "do"))
"""Verbs that say too little for their repetition to be a sign."""

_LIGHT = frozenset(("take", "get", "make", "give", "come", "go", "put"))
"""Verbs that may stand for another one."""

OTHER_ACT = -0.5
"""Points for two sums of which other things are told: what a share fell to, and what it was worth."""

NEAR_POINTS = 1.0
"""Points for two amounts that are nearly the same."""

BESIDE_POINTS = 1.0
"""Points for two sums beside one seldom name."""

GROWN_POINTS = 1.0
"""Points against two counts of which the later one may have grown from the other."""

PAST_POINTS = 0.5
"""Points for two numbers that answer one question about one time in the background."""

LEAD_POINTS = 1.0
"""Points for two tolls in the leads of their articles, which tell of the story's own event."""

LARGE = 10
"""So many votes for one side are hardly cast twice."""

COPIED_POINTS = 3.0
"""Points for two values in one place of sentences that are hardly told apart but by them."""

REPLACED_POINTS = 3.5
"""Points for an amount of which the other article tells that it was the former one."""

NEAREST = 6
"""How many of the words beside a number are compared."""


def needed(one: Claim, other: Claim) -> float:
    """How many points two differing quantities need to be taken as answers to one question."""
    if one.frame == other.frame and one.frame in ONE_NUMBER:
        return 1.5
    if one.frame == other.frame and one.frame in OWN:
        return 2.0
    if one.frame == other.frame == "ballot":  # the votes of one side are told alike, or it is another vote
        alike = set(quantity_of(one).parts) & set(quantity_of(other).parts)
        return 4.5 if not alike else 0.0 if max(alike) >= LARGE else 1.5
    if one.slots.get("turn") == "standing":
        return -1.0  # of one holder, in one table, on one day: that was asked before
    if quantity_of(one).form == "duration":
        if one.frame and one.frame == other.frame:
            return 3.0
        return 3.8 if what_of(one) and what_of(one) == what_of(other) else 4.5
    if quantity_of(one).form in ("money", "percent"):
        return 2.0 if one.frame == other.frame and one.frame in ONE_SUM else 4.0
    if quantity_of(one).form == "measure" and not (
        what_of(one) or one.frame or "from" in one.slots or measured_dimension(one)
    ):
        return 4.5
    if "people" in one.slots and not (one.frame and one.frame == other.frame):
        return 4.0
    return 2.5 if one.frame and one.frame == other.frame else 3.0


def points(story: Story, one: Claim, other: Claim, *, lone: bool) -> float:
    """Points for all signs; `lone` where either is the only number that its article has for the thing."""
    alone = 0.0
    if _may_have_grown(story, one, other):
        alone = -GROWN_POINTS
    elif lone and not _long_after(story, one, other):
        akin = not one.predicate or not other.predicate or one.predicate == other.predicate
        alone = 1.5 if akin or set(one.modifiers) & set(other.modifiers) else 1.0
    a, b = quantity_of(one), quantity_of(other)
    if slip(a, b):
        alone += 3.0 if len(significant(a)) >= 3 else 2.0
    alone += NEAR_POINTS * nearness(a, b)
    if beside_one(story, one, other):
        alone += BESIDE_POINTS
    if one.frame and one.frame == other.frame and story.scope(one) is not None:
        alone += PAST_POINTS
    if copied(story, one, other):
        alone += COPIED_POINTS
    if telling(a) and telling(b) and (replaced(one, other) or replaced(other, one)):
        alone += REPLACED_POINTS
    if one.frame == other.frame and one.frame in ONE_NUMBER and in_leads(story, one, other):
        alone += LEAD_POINTS
    return alone + _said(story, one, other) + 3 * _surroundings(one, other)


FAR = 2
"""From so many days on between two articles what is counted may have become more."""

LONG = 45
"""From so many days on between two articles each speaks of the measures of its own day."""


def _may_have_grown(story: Story, one: Claim, other: Claim) -> bool:
    """True for a greater count in an article of a later day: games played, signatures gathered.

    The questions that a frame asks know themselves which way time may move them.
    """
    days = days_later(story, one, other)
    if days is None or one.frame or quantity_of(one).form not in ("count", "number"):
        return False
    early, late = (one, other) if days > 0 else (other, one)
    x, y = quantity_of(early).low, quantity_of(late).low
    return abs(days) >= FAR and x is not None and y is not None and x < y


def _long_after(story: Story, one: Claim, other: Claim) -> bool:
    """True for what no frame asks in articles of days that lie far apart: a price, a turnout."""
    days = days_later(story, one, other)
    return days is not None and not one.frame and abs(days) >= LONG


def days_later(story: Story, one: Claim, other: Claim) -> int | None:
    """How many days after the article of one claim that of the other speaks; None where a day is unknown.

    Datelines that leave out the year ("CORR (Feb. 3) —") tell at least how far apart two articles are.
    """
    a, b = story.spoken_at(one.article), story.spoken_at(other.article)
    if a is not None and b is not None:
        return (b.date() - a.date()).days
    x, y = (_day_of_year(story.articles[claim.article].text[:HEAD]) for claim in (one, other))
    if x is None or y is None:
        return None
    return (y - x + YEAR // 2) % YEAR - YEAR // 2


HEAD = 400
"""So many code points of an article may hold its dateline."""

YEAR = 366

_DATELINE = re.compile(
    r"^[A-Z][^\n]{0,50}?[(,] ?(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? "
    r"(?P<day>\d\d?)\)?(?: \([^)\n]{1,30}\))? ?(?:—|–|--?)\s",
    re.MULTILINE,
)
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@lru_cache(maxsize=4096)
def _day_of_year(head: str) -> int | None:
    """The day of its dateline, as that of a leap year."""
    found = _DATELINE.search(head)
    if found is None or not 1 <= int(found["day"]) <= MOST_DAYS:
        return None
    at = date(2000, 1 + _MONTHS.index(found["month"]), 1) + timedelta(days=int(found["day"]) - 1)
    return at.timetuple().tm_yday


MOST_DAYS = 31


def _said(story: Story, one: Claim, other: Claim) -> float:
    """Points for what both claims say alike: frame, thing, modifiers, verb and participants."""
    points = 0.0
    if one.frame and one.frame == other.frame:
        points += 1.0
    what = what_of(one)
    also = what_of(other)
    if what and also and lexicon.synonyms(what, also, "n"):
        points += 1.0
    shared = set(one.modifiers) & set(other.modifiers)
    points += 0.7 * min(2, len(shared))
    if set(one.modifiers) - shared and set(other.modifiers) - shared:
        points -= 0.7
    if one.predicate and other.predicate and not {one.predicate, other.predicate} & _INFLECTED:
        # Many things are done to counted people and things by verbs of one sense; sums and times are few.
        counts = quantity_of(one).form in ("count", "number")
        alike = not counts or ("theme" in one.slots and one.slots["theme"] == other.slots.get("theme"))
        akin = alike and lexicon.synonyms(one.predicate, other.predicate, "v")
        money = quantity_of(one).form == "money" and not one.frame
        other_act = money and not {one.predicate, other.predicate} & _LIGHT
        points += 1.0 if akin or one.predicate == other.predicate else OTHER_ACT if other_act else 0.0
    if "from" in one.slots and "from" in other.slots:
        points += 1.0
    if "where" in one.slots and "where" in other.slots:
        points += 2.0  # that the places are the same was asked before
    for slot in (*NARROWING, "subject", "agent", "theme", "in", "at", "for", "to"):
        x, y = one.slots.get(slot), other.slots.get(slot)
        if x and y:
            points += 0.6 if same_filler(story, x, y) else 0.0 if one.frame in ONE_NUMBER else -0.3
    return points


def _surroundings(one: Claim, other: Claim) -> float:
    """How alike the words beside two numbers are: the Dice coefficient of the nearest lemmas (0 to 1).

    Unweighted: the words that a story repeats are just those that its numbers are about.
    """
    what = {what_of(one), what_of(other)}
    a, b = ({word for word in claim.near[:NEAREST] if word not in what} for claim in (one, other))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0

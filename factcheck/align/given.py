"""What amounts each article gives: those it gives alone of a thing, and those that two articles both know."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from factcheck.align.amounts import quantity_of, replaced, telling, vague, what_of
from factcheck.align.things import ONE_SUM, OWN, measured_dimension
from factcheck.model import Claim, Quantity, Story, intervals


def counted_once(story: Story) -> frozenset[str]:
    """Claims that give the only number that their article has for a thing (not for people).

    They tend to answer the one question that the story asks of it.
    """
    values: dict[tuple[str, ...], set[tuple[float | None, float | None]]] = defaultdict(set)
    members: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for claim in story.claims.values():
        people = "people" in claim.slots and claim.frame not in OWN
        if claim.kind != "quantity" or people or claim.slots.get("part") == "whole":
            continue
        value = quantity_of(claim)
        if vague(value) or story.scope(claim) is not None:
            continue
        asked = (
            claim.frame if value.form in ("duration", "measure") or claim.frame in OWN | ONE_SUM else None,
            what_of(claim),
            f"per {value.per}" if value.per else None,
            measured_dimension(claim),
        )
        for key in filter(None, asked):
            values[claim.article, value.form, key].add((value.low, value.high))
            members[claim.article, value.form, key].append(claim.id)
    return frozenset(claim for key, claims in members.items() if len(values[key]) == 1 for claim in claims)


Given = Mapping[tuple[str, str, str | None], set[tuple[Quantity, str | None]]]
"""The amounts that an article gives of a form and thing (of money, shares and measures: of anything).

With each, the question that it surely answers there.
"""


def amounts(story: Story) -> Given:
    """All amounts by article, form and what they count."""
    found: dict[tuple[str, str, str | None], set[tuple[Quantity, str | None]]] = defaultdict(set)
    for claim in story.claims.values():
        if claim.kind == "quantity":
            found[_kind(claim, claim.article)].add((quantity_of(claim), _asked(claim)))
    return found


def _asked(claim: Claim) -> str | None:
    """The question of a measure: a distance from a place is no depth, though both may be 24 miles."""
    if quantity_of(claim).form != "measure":
        return None
    return "distance" if "from" in claim.slots else claim.frame


def _kind(claim: Claim, article: str) -> tuple[str, str, str | None]:
    value = quantity_of(claim)
    thing = what_of(claim) if value.form in ("count", "number", "duration") else None
    return (
        article,
        value.form,
        "people" if "people" in claim.slots else thing,
    )  # "seen by 12m people", "viewers"


def stated(given: Given, one: Claim, other: Claim) -> bool:
    """True where the article of one claim gives the other's amount, too, in another place.

    What both articles know they do not disagree about: the amount has a question of its own.
    """
    value = quantity_of(other)
    if replaced(one, other):
        return False  # the amount that it tells to be past
    return telling(value) and any(
        intervals.relate(value, found) == "same"
        and (not asked or not _asked(other) or asked == _asked(other))
        for found, asked in given.get(_kind(other, one.article), ())
    )


def told_apart(story: Story, one: Claim, other: Claim) -> bool:
    """True where a third article gives both amounts of one thing: they answer two questions.

    That eleven and six nominations are not one number is what the article knows that lists the films.
    """
    thing = what_of(one)
    if thing is None or thing != what_of(other) or one.frame or other.frame:
        return False  # what a frame asks has one answer, and an article may tell of an older one
    told: dict[str, list[Quantity]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind != "quantity" or claim.frame or what_of(claim) != thing:
            continue
        if claim.article not in (one.article, other.article) and _in_words(story, claim, thing):
            told[claim.article].append(quantity_of(claim))
    return any(
        all(
            any(intervals.relate(quantity_of(claim), found) == "same" for found in amounts)
            for claim in (one, other)
        )
        for amounts in told.values()
    )


def _in_words(story: Story, claim: Claim, thing: str) -> bool:
    """False for a number before a noun in the singular, which may be part of a name: "the Karo 4 cable"."""
    said = claim.span.of(story.articles[claim.article].text).casefold()
    return not said.endswith(f" {thing}") or quantity_of(claim).low == 1

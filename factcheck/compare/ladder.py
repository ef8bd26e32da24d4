"""Ladders: steps of a process of which a person has reached one in one article and a later one in another."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, by_time, participant, surface
from factcheck.model import Act, Authored, Claim, Fact, Rule, Story

EXCLUSIVE = False


class Step(Authored):
    """A step: how a reader says it, and the predicates that tell it of their undergoer (or agent)."""

    gloss: str
    any: tuple[str, ...] = Field(min_length=1)
    role: Literal["theme", "agent"] = "theme"


class LadderRule(Rule):
    """Report a person who has reached a higher step in a later article: an update.

    Articles of one day may each tell their part of it, and a lower step later is a look back.
    """

    kind: Literal["ladder"]
    lead: int = 6
    """Only so many sentences from the top tell the news."""
    steps: tuple[Step, ...] = Field(min_length=2)


OPTIONS = LadderRule


def applies(rule: LadderRule, fact: Fact, story: Story) -> int:
    """Facts of acts of a named person."""
    return 1 if fact.kind == "act" else 0


def compare(rule: LadderRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a person: the two highest steps told by articles of different days."""
    reached: dict[str, tuple[int, Claim]] = {}
    for key in fact.claims:
        claim = story.claims[key]
        step = _step(rule, claim, fact, story)
        if step is not None and (claim.article not in reached or step > reached[claim.article][0]):
            reached[claim.article] = (step, claim)
    by_step: dict[int, list[Claim]] = {}
    for step, claim in reached.values():
        by_step.setdefault(step, []).append(claim)
    if len(by_step) < 2:
        return []
    low, high = sorted(by_step)[-2:]
    groups = tuple(
        Group(
            rule.steps[step].gloss,
            rule.steps[step].gloss,
            tuple(sorted(by_step[step], key=lambda c: (c.article, c.start))),
        )
        for step in (low, high)
    )
    order = by_time(story, *groups)
    if order is None or order[0] is not groups[0]:
        return []  # articles of one day may each tell their part of it
    told = tuple(f"{group.value}: {surface(story, group.claims[0])}" for group in groups)
    person = participant(fact)
    names = {"person": person, "what": person}
    return [Comparison("update", "status", groups, told, names)]


def _step(rule: LadderRule, claim: Claim, fact: Fact, story: Story) -> int | None:
    """The highest step that a claim tells of the fact's participant."""
    if claim.sentence > rule.lead:
        return None  # further down stands what happened long before
    if (
        claim.polarity != "positive"
        or claim.modality not in ("asserted", "alleged")
        or claim.quoted
        or story.scope(claim) is not None
    ):
        return None
    assert isinstance(claim.value, Act)
    for number in range(len(rule.steps) - 1, -1, -1):
        step = rule.steps[number]
        if claim.predicate in step.any and step.role in claim.slots:
            who = claim.slots[step.role]
            if story.canon(who) in story.by_id and story.name_of(who) == participant(fact):
                return number
    return None

"""The course of things: what has become of something of which a story mostly has one."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.compare.base import Comparison, Group, by_time, group_by, settle, surface
from factcheck.model import Claim, Course, Fact, FindingType, Rule, Story, Verdict

EXCLUSIVE = False


class CourseRule(Rule):
    """Report two answers to one question about a thing that exclude each other, or of which one follows.

    What the answers exclude and which follows which stands in the table of matters. Time may go up the steps:
    that is an update; so is a change of what may change within a day, in articles of two days.
    """

    kind: Literal["course"]
    beat: str = ""
    """The beat whose matters are compared."""
    verdict: Literal["conflict", "unclear"] = "conflict"
    """The verdict on what differs."""
    type: FindingType = "status"
    """The type of its findings."""


OPTIONS = CourseRule
FACTS = ("matter",)


def applies(rule: CourseRule, fact: Fact, story: Story) -> int:
    """Facts of a matter of the beat."""
    return int(bool(fact.claims) and story.claims[fact.claims[0]].slots.get("beat") == rule.beat)


def compare(rule: CourseRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a fact."""
    told = [story.claims[key] for key in fact.claims]
    claims = _once(_whole(_latest([c for c in told if story.scope(c) is None] or told)))
    groups = group_by(claims, _answer, lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = one.claims[0], other.claims[0]
        order = by_time(story, one, other)
        excluded = _excluded(a, b)
        low, high = (one, other) if _step(a) <= _step(b) else (other, one)
        if one.normalized.startswith("not ") and other.normalized.startswith("not "):
            return "not_comparable", ""
        if min(_step(a), _step(b)) > 0 and _step(a) != _step(b) and not _planned(high):
            if order is not None and order[0] is low:
                return "update", f"{low.normalized}, then {high.normalized}"
            if (
                order is None
                and not excluded
                and ("people" not in a.slots or min(_step(a), _step(b)) == LOWEST)
            ):
                return "unclear", f"{low.normalized} or {high.normalized} by now"
        if not excluded:
            return "not_comparable", ""
        if "daily" in a.slots and order is not None:
            return "not_comparable", ""
        if "passing" in a.slots and not _one_day(story, one, other):
            if order is None:
                asks = "many" not in a.slots and _undated(story, one, other)
                return ("unclear" if asks else "not_comparable"), "which is later?"
            return "update", f"{order[0].normalized}, then {order[1].normalized}"
        return rule.verdict, f"{one.normalized} excludes {other.normalized}"

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2 or len({c.article for g in kept for c in g.claims}) < 2:
        return []
    names = {"what": fact.label, "holder": fact.frame or ""}
    return [Comparison(verdict, rule.type, kept, reasons, names)]


def _one_day(story: Story, one: Group, other: Group) -> bool:
    """True where all articles speak on one day."""
    days = {story.order(claim.article) for claim in (*one.claims, *other.claims)}
    return len(days) == 1 and None not in days


def _undated(story: Story, one: Group, other: Group) -> bool:
    """True where no article has a day."""
    return not any(story.order(claim.article) for claim in (*one.claims, *other.claims))


def _excluded(one: Claim, other: Claim) -> bool:
    a, b = _value(one), _value(other)
    if a.removeprefix("not ") == b.removeprefix("not "):
        # That no one has been named yet does not exclude that someone will be.
        return a != b and (one.modality == other.modality or not _step(one))
    return b in one.slots.get("against", "").split() or a in other.slots.get("against", "").split()


def _latest(claims: list[Claim]) -> list[Claim]:
    """Of each article the claims of its last step, and those that are no steps."""
    top: dict[str, int] = {}
    for claim in claims:
        top[claim.article] = max(top.get(claim.article, 0), _step(claim))
    return [c for c in claims if _step(c) in (0, top[c.article])]


def _whole(claims: list[Claim]) -> list[Claim]:
    """Without the articles that give both of two answers that exclude each other: they tell of the change."""
    told: dict[str, list[Claim]] = {}
    for claim in claims:
        told.setdefault(claim.article, []).append(claim)
    return [c for c in claims if not any(_excluded(c, other) for other in told[c.article])]


LOWEST: Final = 2
"""The first step."""


def _once(claims: list[Claim]) -> list[Claim]:
    """Of each article its first claim of an answer, one in the body before a headline."""
    first: dict[tuple[str, str], Claim] = {}
    for claim in sorted(claims, key=lambda c: (c.zone != "body", c.start)):
        first.setdefault((claim.article, _answer(claim)), claim)
    kept = {claim.id for claim in first.values()}
    return [c for c in claims if c.id in kept]


def _planned(group: Group) -> bool:
    return all(claim.modality == "planned" for claim in group.claims)


def _step(claim: Claim) -> int:
    return int(claim.slots.get("step", "0"))


def _value(claim: Claim) -> str:
    assert isinstance(claim.value, Course)
    return claim.value.value


def _answer(claim: Claim) -> str:
    return f"{'to be ' if claim.modality == 'planned' else ''}{_value(claim)}"

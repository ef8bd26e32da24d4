"""Negation: one article says that something happened, another that it did not."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, participant
from factcheck.model import Act, Claim, Fact, Place, Rule, Story

EXCLUSIVE = False

_ROLES = ("agent", "theme", "recipient", "complement")
_PRONOUNS = frozenset("i you he she it we they him her them us me who which that this these those".split())


class NegationRule(Rule):
    """Report one predicate asserted and denied of the same participants."""

    kind: Literal["negation"]
    roles: int = Field(default=2, ge=1)
    """How many participants must be named in both and be the same."""
    alike: float = Field(default=0.5, ge=0, le=1)
    """Least share of the shorter sentence's weighted words that the longer one has."""
    nearly: float = Field(default=0.5, ge=0, le=1)
    """The same where only what an act is done to is named in both."""
    except_: tuple[str, ...] = Field(default=(), alias="except")
    """Predicates too general to compare."""


OPTIONS = NegationRule
FACTS = ("act",)


def compare(rule: NegationRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for the first predicate of the participant that is both asserted and denied."""
    claims = [story.claims[c] for c in fact.claims]
    usable = [
        c
        for c in claims
        if c.modality in ("asserted", "planned")
        and not c.quoted
        and c.zone == "body"
        and c.predicate not in rule.except_
        and not _only_there(story, c)
    ]
    now = [c for c in usable if story.scope(c) is None]
    out = []
    seen: set[str] = set()
    for no in (c for c in now if c.polarity == "negative"):
        # What never happened did not happen in earlier years either.
        told = usable if "never" in no.slots else now
        act = [c for c in told if c is no or _one_act(rule, story, no, c)]
        denials = tuple(c for c in act if c.polarity == "negative")
        against = tuple(c for c in act if c.polarity == "positive")
        if any(c.article != no.article for c in against) and (no.predicate or "") not in seen:
            seen.add(no.predicate or "")
            groups = (
                Group(_worded(story, no), f"not {no.predicate}", denials, _ranges(story, denials)),
                Group(_worded(story, against[0]), no.predicate or "", against, _ranges(story, against)),
            )
            out.append(
                Comparison(
                    "conflict",
                    "negation",
                    groups,
                    (f"{no.predicate} is denied in one and asserted in the other",),
                    {
                        "what": no.predicate or "",
                        "person": participant(fact),
                    },
                )
            )
    return out


def _one_act(rule: NegationRule, story: Story, one: Claim, other: Claim) -> bool:
    """True where both tell one act: the same predicate, tense and modality, and the same participants.

    None of them differs, and enough are named in both, one of them at the core.
    """
    if one.predicate != other.predicate or one.modality != other.modality:
        return False
    if one.slots.get("tense") != other.slots.get("tense"):
        return False
    same, core = 0, 0
    if none := one.slots.get("none") or other.slots.get("none"):
        return _denied_of_all(story, one, other, none)
    for role in {*one.slots, *other.slots} - {"tense", "time", "on", "at"}:
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y:
            if story.canon(x) != story.canon(y):
                return False
            same += 1
            core += role in _ROLES
        elif role in _ROLES and not (role == "agent" and _passive(one if not x else other)):
            return False
    alike = story.containment(one, other)
    enough = same >= rule.roles or (_undergone(one, other) and alike >= rule.nearly)
    return core >= 1 and enough and alike >= rule.alike and not _elsewhere(story, one, other)


def _only_there(story: Story, claim: Claim) -> bool:
    """True where what is said of a thing is another's: "a note that there was a bomb on board was found"."""
    theme = claim.slots.get("theme")
    if theme is None:
        return False
    before = story.articles[claim.article].text[story.sentence(claim).start : claim.start]
    if "there " not in before:  # before a pattern is compiled for the thing
        return False
    return re.search(rf"{_THERE}{re.escape(theme)}", before) is not None


_THERE = r"\bthere (?:was|were|is|are) (?:\w+ ){0,3}"


def _passive(claim: Claim) -> bool:
    """True where an act is told without who did it."""
    return isinstance(claim.value, Act) and claim.value.passive


def _undergone(one: Claim, other: Claim) -> bool:
    """True where both tell what was done to one thing that has a noun or name."""
    return one.slots.get("theme", "it").casefold() not in _PRONOUNS and "theme" in other.slots


def _elsewhere(story: Story, one: Claim, other: Claim) -> bool:
    """True where each sentence names a place of its own: the plant in Corr, the one in Velden."""
    a, b = (
        {
            story.canon(claim.value.name)
            for claim in story.extractions[c.article].claims
            if isinstance(claim.value, Place) and claim.sentence == c.sentence
        }
        for c in (one, other)
    )
    return bool(a - b) and bool(b - a)


def _denied_of_all(story: Story, one: Claim, other: Claim, role: str) -> bool:
    """True where one denies of anything of a kind what the other tells of such a thing.

    "No tear gas was used" denies all of it, whoever should have used it: the thing and the act are enough,
    as long as no other participant that both name differs.
    """
    x, y = one.slots.get(role), other.slots.get(role)
    if not x or not y or x.casefold() != y.casefold():
        return False
    for also in set(_ROLES) - {role}:
        a, b = one.slots.get(also), other.slots.get(also)
        if a and b and not {a, b} & _PRONOUNS and story.canon(a) != story.canon(b):
            return False
    no, told = (one, other) if "none" in one.slots else (other, one)
    where = {no.slots[slot] for slot in ("in", "at") if no.slots.get(slot, "").isalpha()}
    if no.predicate in _MET and where and not where & set(story.sentence(told).lemmas):
        return False  # none was found at the farm, where the eggs came from
    return story.same_scope(one, other) and not _elsewhere(story, one, other)


_MET = frozenset("find detect discover see report recover".split())
"""What is met with at one place and not at another."""

_BESIDE = 30
"""How many characters may stand between an act and what it is done to."""


_DENIAL = re.compile(r"(?:(?:not|no|\w+n['’]t) )?\w+ \Z")
"""What stands before an infinitive and says that it did not come about."""


def _range(story: Story, claim: Claim) -> tuple[int, int]:
    """The range of an act with what it is done to, where that stands beside it: "No tear gas was used"."""
    text, sentence = story.articles[claim.article].text, story.sentence(claim)
    start, end = claim.start, claim.end
    last = text[start:end].rpartition(" ")
    if last[0] and last[2].casefold() in claim.slots:
        end = start + len(last[0].rstrip())  # a preposition, whose noun is not in the range
    if claim.polarity == "negative" and text[start:end].casefold().startswith("to "):
        denial = _DENIAL.search(text, sentence.start, start)  # "unable to reach", "refused to meet"
        start = denial.start() if denial else start
    theme = claim.slots.get(claim.slots.get("none", "theme"), "")
    before, after = text[sentence.start : start], text[end : sentence.end]
    if not theme or theme.casefold() in _PRONOUNS:
        return start, end
    if 0 <= (at := after.casefold().find(theme.casefold())) <= _BESIDE:
        return start, end + at + len(theme)
    if (at := before.casefold().rfind(theme.casefold())) >= 0 and len(before) - at - len(theme) <= _BESIDE:
        no = before[:at].casefold().rfind("no ") if "none" in claim.slots else -1
        return sentence.start + (no if 0 <= at - no <= _BESIDE and no >= 0 else at), end
    return start, end


def _ranges(story: Story, claims: tuple[Claim, ...]) -> dict[str, tuple[int, int]]:
    return {claim.id: _range(story, claim) for claim in claims}


def _worded(story: Story, claim: Claim) -> str:
    start, end = _range(story, claim)
    return " ".join(story.articles[claim.article].text[start:end].split())

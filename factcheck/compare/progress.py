"""Progress: told as done by one article and as still to come by another."""

from __future__ import annotations

import re
from typing import Final, Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, by_time, participant, told
from factcheck.model import Claim, Fact, Rule, Story, Time, Verdict

EXCLUSIVE = False

_CORE = ("agent", "theme", "recipient")


class ProgressRule(Rule):
    """Report one act told as done and as planned; an update where the later article tells it as done."""

    kind: Literal["progress"]
    roles: int = Field(default=2, ge=1)
    """How many core participants must be named in both and be the same."""
    alike: float = Field(default=0.3, ge=0, le=1)
    """Least share of the shorter sentence's weighted words that the longer one has."""
    except_: tuple[str, ...] = Field(default=(), alias="except")
    """Predicates too general to compare."""


OPTIONS = ProgressRule
FACTS = ("act",)


def compare(rule: ProgressRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for each predicate of the participant that is told both ways."""
    usable = [
        c
        for c in (story.claims[key] for key in fact.claims)
        if c.polarity == "positive"
        and not c.quoted
        and c.predicate not in rule.except_
        and story.scope(c) is None
    ]
    out = []
    seen: set[str] = set()
    for plan in (c for c in usable if c.modality == "planned" and not _anew(story, c)):
        act = [c for c in usable if c is plan or _aligned(fact, plan, c) or _one_act(rule, story, plan, c)]
        plans = tuple(c for c in act if c.modality == "planned")
        done = tuple(c for c in act if c.modality == "asserted" and c.slots.get("tense") == "past")
        predicate = plan.predicate or ""
        if all(c.article == plan.article for c in done) or predicate in seen:
            continue
        if any(_days(story, c) & _days(story, plan) for c in done):
            continue  # what came about on the very day for which it was announced
        seen.add(predicate)
        groups = (
            Group(told(story, plan), f"planned {predicate}", plans),
            Group(told(story, done[0]), predicate, done),
        )
        order = by_time(story, *groups)
        verdict: Verdict = "unclear"
        if order is not None:
            verdict = "update" if order[0] is groups[0] else "conflict"
        out.append(
            Comparison(
                verdict,
                "status",
                groups,
                (f"{predicate} is told as planned in one and as done in the other",),
                {
                    "what": predicate,
                    "person": participant(fact),
                },
            )
        )
    return out


_FORMER_PLAN: Final = re.compile(r"\bhad (?:been )?(?:expected|planned|hoped|forecast|predicted|intended)\b")


def _anew(story: Story, plan: Claim) -> bool:
    """True for what is to be done once more, or of which any part may be done: "would collect signatures".

    Nor does it matter what somebody "had expected" to be done.
    """
    sentence = story.sentence(plan)
    if "again" in sentence.words:
        return True
    before = story.articles[plan.article].text[sentence.start : plan.start]
    if _FORMER_PLAN.search(before):
        return True
    words = sentence.grammar
    theme = plan.slots.get("theme")
    for at, lemma in enumerate(words.lemmas):
        if lemma == theme and words.tags[at] == "NNS":
            return at not in words.heads  # nothing says which
    return False


def _days(story: Story, claim: Claim) -> set[str]:
    """The days that the sentence of a claim names."""
    times = (c for c in story.extractions[claim.article].claims if c.sentence == claim.sentence)
    return {c.value.iso[:10] for c in times if isinstance(c.value, Time) and _DAY.match(c.value.iso)}


_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def _aligned(fact: Fact, plan: Claim, other: Claim) -> bool:
    """True in a fact of one planned act, of claims that were found to tell it."""
    return fact.frame == "plan" and fact.linked(plan.id, other.id)


def _one_act(rule: ProgressRule, story: Story, one: Claim, other: Claim) -> bool:
    if one.predicate != other.predicate:
        return False
    same, named = 0, False
    for role in _CORE:
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y:
            if story.canon(x) != story.canon(y):
                return False
            same += 1
            named = named or story.canon(x) in story.by_id
    return named and same >= rule.roles and story.containment(one, other) >= rule.alike

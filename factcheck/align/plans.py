"""Acts that one article tells as planned and another as done, of one thing by another name.

"Plans to send a maintenance boat" and "a repair vessel has been sent" have no participant in common by its
full name; verb, head noun and the words around them say that it is one act.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.act import participants
from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters
from factcheck.model import Claim, Fact, Story

ALIKE = 0.2
"""Least share of common words of two sentences that tell of one act."""

_COMMON = frozenset(
    "be have do say make get take give go see know continue help play begin start remain put come keep use "
    "need want try look find tell show ask work call let face hold pay meet move open speak talk lead".split()
)
"""Verbs of which an article tells many acts."""


def facts(story: Story) -> Iterator[Fact]:
    """A fact for every act on a thing that is planned in one article and done in another."""
    by_act: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind != "act" or claim.polarity != "positive" or claim.quoted or "theme" not in claim.slots:
            continue
        noun = claim.slots["theme"].rsplit(" ", 1)[-1].casefold()
        if (
            claim.predicate
            and claim.predicate not in _COMMON
            and noun.isalpha()
            and story.scope(claim) is None
        ):
            by_act[claim.predicate, noun].append(claim)
    for (verb, noun), claims in sorted(by_act.items()):
        links = [
            Link(plan.id, done.id, story.containment(plan, done), agree=False, why=f"both {verb} a {noun}")
            for plan in claims
            if plan.modality == "planned" and _is_plan(story, plan)
            for done in claims
            if done.article != plan.article
            and done.modality == "asserted"
            and done.slots.get("tense") == "past"
            and not _bare(story, done)
            and _one_act(story, plan, done)
        ]
        for keys, pairs in clusters(links):
            yield fact(
                story,
                "act",
                frame="plan",
                label=f"what is said of {noun}",
                anchors=(verb, noun),
                claims=keys,
                links=pairs,
            )


_PLANS = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|expect(?:s|ed)?|agree[sd]?|decide[sd]?|vow(?:s|ed)?|pledge[sd]?"
    r"|promise[sd]?|scheduled|due|set|going)\s+$",
    re.IGNORECASE,
)


def _bare(story: Story, claim: Claim) -> bool:
    """True for "to board a ship" and "boarding a ship", of which another verb tells whether it came about."""
    first = claim.span.of(story.articles[claim.article].text).casefold().split(" ", 1)[0]
    return first == "to" or first.endswith("ing")


def _is_plan(story: Story, claim: Claim) -> bool:
    """True for what is to come, and not only what somebody tries or wants."""
    before = story.articles[claim.article].text[max(0, claim.start - 20) : claim.start]
    return not _bare(story, claim) or _PLANS.search(before) is not None


def _one_act(story: Story, plan: Claim, done: Claim) -> bool:
    ours, theirs = participants(story, plan), participants(story, done)
    if any(ours[role] != theirs[role] for role in ("agent", "recipient") if role in ours and role in theirs):
        return False
    if ours.get("theme") == theirs.get("theme") and ours.get("theme") in story.by_id:
        return False  # told of a name: the acts of that name are compared
    return story.containment(plan, done) >= ALIKE

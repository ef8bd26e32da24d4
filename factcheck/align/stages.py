"""Stages of a story that have amounts of their own: what is wanted, offered and done; one day and another."""

from __future__ import annotations

import re
from datetime import timedelta

from factcheck.align.amounts import quantity_of
from factcheck.align.evidence import FAR, days_later
from factcheck.align.things import PAID
from factcheck.model import Claim, Story

_WANTS = frozenset("want demand seek request insist".split())
_WANTS_FOR = frozenset("ask call press push campaign".split())
_OFFERS = frozenset("offer propose suggest recommend".split())
_UPWARDS = frozenset("obj obl xcomp ccomp nmod nummod compound amod fixed".split())
"""Relations by which a number hangs on the verb that tells whether it is, is wanted or is offered."""

WISHED = frozenset(("money", "percent", "measure", "duration", "rate"))
"""Forms of which a story tells what is asked for, what is offered and what comes of it."""


def wished(story: Story, claim: Claim) -> str | None:
    """Whether an amount is what somebody wants or what somebody offers, None where it simply is."""
    if quantity_of(claim).form not in WISHED or claim.frame in _OF_WISHES:
        return None
    sentence = story.sentence(claim)
    words = sentence.grammar
    if not (_WANTS | _WANTS_FOR | _OFFERS).intersection(words.lemmas):
        return None
    inside = [i for i, start in enumerate(words.starts) if claim.start <= start < claim.end]
    at = next((i for i in inside if words.heads[i] not in inside), None)
    for _ in range(HIGHEST):
        if at is None or words.heads[at] == at:
            return None
        relation = words.relations[at].partition(":")[0]
        beside = {words.lemmas[i] for i, head in enumerate(words.heads) if head == at}
        to_do = words.relations[at] == "acl" and "to" in beside  # "wants the guns to be pulled back"
        if relation not in _UPWARDS and not to_do:
            return None
        at = words.heads[at]
        if words.parts[at] != "VERB":
            continue
        lemma = words.lemmas[at]
        asked = lemma in _WANTS_FOR and (relation in ("xcomp", "ccomp") or "for" in beside)
        if lemma in _WANTS or asked:
            return "wanted"
        if lemma in _OFFERS:
            return "offered"
    return None


HIGHEST = 6
"""So many words up from a number the verb stands that tells of a wish."""

_OF_WISHES = PAID | {"ransom", "bribe", "reward", "bail", "prize", "pay demand", "pay offer"}
"""Frames that ask themselves what was wanted or offered."""


_STEPS = {
    **dict.fromkeys("charge accuse indict face book arraign".split(), "charged"),
    **dict.fromkeys("plead admit confess".split(), "admitted"),
    **dict.fromkeys("deny contest".split(), "denied"),
    **dict.fromkeys("convict find".split(), "convicted"),
    **dict.fromkeys("acquit clear".split(), "cleared"),
    **dict.fromkeys("drop dismiss withdraw".split(), "dropped"),
}
"""The steps of a case by their verbs; at each there may be other counts."""


def at_other_steps(one: Claim, other: Claim) -> bool:
    """True for the counts at two steps of a case: charged with twelve, guilty of nine."""
    if not one.frame == other.frame == "charges" or "portion" in {*one.slots, *other.slots}:
        return False  # who is guilty of all nine is cleared of none
    ours, theirs = (
        next((_STEPS[word] for word in (claim.predicate or "", *claim.near) if word in _STEPS), None)
        for claim in (one, other)
    )
    return ours is not None and theirs is not None and ours != theirs


def none_after_some(story: Story, one: Claim, other: Claim) -> bool:
    """True where days after some were counted an article tells of none: of what has happened since."""
    days = days_later(story, one, other)
    if days is None or abs(days) < FAR:
        return False
    late = quantity_of(other if days > 0 else one)
    return late.form == "count" and late.high == 0


def gathered_on_other_days(story: Story, one: Claim, other: Claim) -> bool:
    """True for two crowds of which the sentences, or else the articles, tell other days.

    An article without a day in its sentence speaks of its own day or of the one before.
    """
    if not one.frame == other.frame == "crowd":
        return False
    ours, theirs = _days(story, one), _days(story, other)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _days(story: Story, claim: Claim) -> set[str]:
    """The days on which what a claim counts may have been, none where they are not known."""
    told = {iso[:10] for iso in story.sentence(claim).times if _DAY.match(iso)}
    moment = story.spoken_at(claim.article)
    if told or moment is None:
        return told
    return {(moment.date() - timedelta(days=ago)).isoformat() for ago in range(FAR)}


_DAY = re.compile(r"\d{4}-\d\d-\d\d")

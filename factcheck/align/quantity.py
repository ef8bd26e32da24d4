"""Which quantities answer the same question.

What is measured comes first (frame, counted noun, measured noun), then what narrows it (modifiers, of whom,
from where), then whether the sentences speak of one event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from factcheck import lexicon
from factcheck.align import evidence
from factcheck.align.amounts import (
    close,
    far_apart,
    quantity_of,
    replaced,
    significant,
    slip,
    vague,
    what_of,
)
from factcheck.align.behind import other_question
from factcheck.align.event_words import PRONOUNS
from factcheck.align.facts import fact
from factcheck.align.given import Given, amounts, counted_once, stated, told_apart
from factcheck.align.likeness import copied, copies
from factcheck.align.links import Link, clusters, judged_once, link, prune
from factcheck.align.matches import IN_A_MATCH, NEXT_MATCH, other_match
from factcheck.align.particulars import other_figure
from factcheck.align.passing import passing
from factcheck.align.questions import same_thing
from factcheck.align.shares import adds_up, part_of
from factcheck.align.stages import at_other_steps, gathered_on_other_days, none_after_some, wished
from factcheck.align.things import PAID, TRADED, measured_dimension
from factcheck.align.tolls import lesser, of_a_part, of_other_days
from factcheck.model import Claim, Fact, Quantity, Story, intervals
from factcheck.model.units import dimension

_ALWAYS = ("from", "where")
"""Narrowing slots that all claims of a fact have if one has them, so that its key may rest on them."""


def facts(story: Story) -> Iterator[Fact]:
    """Facts of all quantities of the story."""
    blocks: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    classes = _classes(story)
    for claim in story.claims.values():
        if claim.kind == "quantity":
            for key in (*_keys(claim), *_participants(story, claim)):
                blocks[key].append(claim)
            for number in classes.get(what_of(claim) or "", ()):
                blocks[quantity_of(claim).form, "class", str(number)].append(claim)
    for one, other in copies(story, "quantity"):
        if quantity_of(one).form != "ordinal" or "turn" in one.slots:  # ranks have claims of their own
            blocks["copied", one.id, other.id] = [one, other]
    links: dict[tuple[str, str], Link] = {}
    lone = counted_once(story)
    given = amounts(story)
    parts = lesser(story)
    judge = judged_once(lambda one, other: _judge(story, one, other, lone, given, parts))

    for _key, members in sorted(blocks.items()):
        if len({claim.article for claim in members}) > 1:
            for pair in link(members, judge):
                links.setdefault((pair.one, pair.other), pair)
    kept = prune(links.values())
    revised = [pair for pair in kept if _revision(story, pair)]
    for keys, pairs in (*clusters(pair for pair in kept if pair not in revised), *clusters(revised)):
        claims = [story.claims[key] for key in keys]
        frame = min((c.frame for c in claims if c.frame), default=None)  # offered here, paid there
        yield fact(
            story,
            "quantity",
            frame=frame,
            label=_label(story, claims),
            claims=keys,
            links=pairs,
            anchors=(
                min(_form(quantity_of(claim)) for claim in claims),
                frame or min(filter(None, map(what_of, claims)), default=""),
                *_narrowed(story, claims),
            ),
        )


def _revision(story: Story, pair: Link) -> bool:
    """True where one of two sums is told to have replaced the other: the sums of other bidders stay out."""
    one, other = story.claims[pair.one], story.claims[pair.other]
    return quantity_of(one).form == "money" and (replaced(one, other) or replaced(other, one))


def _narrowed(story: Story, claims: list[Claim]) -> list[str]:
    """What all claims of a fact are reckoned from or found in."""
    return sorted(
        {f"{slot}={story.anchor(c.slots[slot])}" for c in claims for slot in _ALWAYS if slot in c.slots}
    )


def _classes(story: Story) -> Mapping[str, list[int]]:
    """For the story's counted nouns, the numbers of pairs of synonyms of which they are one."""
    nouns = sorted({what_of(c) or "" for c in story.claims.values() if c.kind == "quantity"} - {""})
    found: dict[str, list[int]] = defaultdict(list)
    for number, (one, other) in enumerate(combinations(nouns, 2)):
        if lexicon.synonyms(one, other, "n"):
            found[one].append(number)
            found[other].append(number)
    return found


def _form(value: Quantity) -> str:
    """The form of a quantity; a part of a whole ("two thirds of them") is a percentage in other words."""
    part = (
        value.form == "number"
        and value.unit == "1"
        and all(end is None or 0 < end < 1 for end in (value.low, value.high))
    )
    return "percent" if part else value.form


def _keys(claim: Claim) -> list[tuple[str, ...]]:
    """What a claim and another one must share, one key at least, to be compared at all."""
    value = quantity_of(claim)
    if value.form == "ordinal":
        return _places(claim)
    if value.low is None and value.high is None and not value.parts:
        return []
    form = _form(value)
    keys: list[tuple[str, ...]] = []
    if claim.frame:
        keys.append((form, "frame", claim.frame))
        if claim.frame in PAID:
            keys.append((form, "frame", "paid"))
    what = what_of(claim)
    if what:
        keys.append((form, "noun", what))
        if value.form == "count" and claim.predicate and claim.slots.get("role") == "theme":
            keys.append((form, "verb", claim.predicate))
    named = bool(keys)
    digits = significant(value)
    if len(digits) >= 3:
        keys.append((form, "digits", "".join(sorted(digits)).lstrip("0")))
    if "where" in claim.slots:
        keys.append((form, "where", claim.slots["where"].casefold()))
    if value.per:
        keys.append((form, "per", value.per))
    kind = measured_dimension(claim)
    if kind:
        keys.append((form, "dimension", kind))
    if value.form == "measure" and "from" in claim.slots:
        return [*keys, (form, "from", claim.slots["from"].rsplit(" ", 1)[-1])]
    if (
        not what
        and value.form == "count"
        and claim.predicate
        and claim.slots.get("role") in ("theme", "agent")
    ):
        keys.append((form, "verb", claim.predicate))
    if form == "money":
        keys.append((form, "unit", value.unit))
    if form in ("money", "percent", "duration") and claim.predicate and claim.predicate not in EMPTY:
        keys.append((form, "verb", claim.predicate))
    if not named and claim.near:
        keys.append((form, "near", claim.near[0]))
    if not keys and claim.predicate and value.form in ("money", "percent", "measure", "duration", "rate"):
        keys.append((form, "verb", claim.predicate))
    return keys


def _places(claim: Claim) -> list[tuple[str, ...]]:
    """The keys of an ordinal: what happened in that minute, what it is the third of, the table or ranking."""
    turn = claim.slots.get("turn")
    if turn == "standing":
        return [("ordinal", "standing", claim.slots.get("state", ""))]
    keys: list[tuple[str, ...]] = []
    if turn and claim.predicate:
        keys.append(("ordinal", claim.attribute or "", claim.predicate))
    if turn == "tally" and "which" not in claim.slots:
        keys.append(("ordinal", claim.attribute or ""))
    return keys


def _participants(story: Story, claim: Claim) -> set[tuple[str, ...]]:
    """Who or what lasted so long or is so large, as keys."""
    form = _form(quantity_of(claim))
    if form not in ("duration", "measure"):
        return set()
    fillers = {claim.slots[role] for role in ("subject", "agent", "theme") if role in claim.slots}
    return {(form, "of", story.canon(filler)) for filler in fillers if filler not in PRONOUNS}


EMPTY = frozenset("be have do say make take get go come give put".split())
"""Verbs that bring nothing together."""

_DIMENSIONS = {"length": "distance", "mass": "weight"}


def _label(story: Story, claims: list[Claim]) -> str:
    """What is counted or measured, in the words of the claim that says most of it."""
    claim = max(claims, key=lambda c: (bool(c.frame), bool(what_of(c)), len(c.modifiers), c.id))
    value = quantity_of(claim)
    what = what_of(claim) or claim.frame or _DIMENSIONS.get(dimension(value.unit) or "") or value.form
    if value.form == "measure" and claim.slots.get("from"):
        origin = claim.slots["from"]
        named = story.canon(origin) in story.by_id
        what = f"distance from {story.name_of(origin) if named else f'the {origin}'}"
    if quantity_of(claim).counted:
        said = claim.span.of(story.articles[claim.article].text).split()
        what = said[-1].strip(".,;:)") if len(said) > 1 and said[-1].strip(".,;:)").isalpha() else what
    # What only one article says before the noun may be misread, and narrows nothing for the others.
    shared = {m for other in claims if other.article != claim.article for m in other.modifiers}
    words = " ".join(
        (*(m for m in claim.modifiers if m in shared and m.casefold() not in what.casefold()), what)
    )
    return f"{words} ({claim.frame})" if claim.frame and claim.frame not in words else words


_REPORTED = frozenset(("profit", "revenue", "loss", "earnings per share"))
"""Frames of what a firm foretells of one period and reports of another."""

_CHANGING = frozenset("wind temperature swell tide".split())
"""What is measured anew from hour to hour; a gust or a record is an event."""


def _judge(
    story: Story, one: Claim, other: Claim, lone: frozenset[str], given: Given, parts: frozenset[str]
) -> Link | None:
    """The link of two claims that answer one question; values that differ need evidence for it."""
    a, b = quantity_of(one), quantity_of(other)
    if a.change != b.change or bool(a.per) != bool(b.per):
        return None
    if (a.approximate and a.low is None) or vague(a) or vague(b):
        return None
    if not (story.same_scope(one, other) or _lasting(one, other)):
        return None
    relation = intervals.relate(a, b)
    if relation == "incomparable":
        return None
    compatible = relation == "overlap" and not intervals.stretched(a, b)
    # "40" and "some 40" explain each other as well as "40" and "40" do; so do "more than 38" and "40".
    agree = relation == "same" or (compatible and close(a, b))
    apart = other_figure(story, one, other) or other_question(story, one, other)
    reasons = None if apart else same_thing(story, one, other)
    if reasons is None:
        return None
    what = frozenset(filter(None, (what_of(one), what_of(other), one.frame)))
    strength = story.containment(one, other, without=what)
    if agree and ("former" in one.slots) != ("former" in other.slots):
        return None  # what an article tells to be past does not bear out who gives it as today's
    if agree or compatible:
        return Link(
            one.id, other.id, 1 + strength, agree=agree, compatible=compatible, why="; ".join(reasons)
        )
    reported = one.frame == other.frame and one.frame in _REPORTED
    unreal = {"conditional"}
    if a.form in ("count", "number") or reported or one.slots.get("turn") == "standing":
        unreal |= {"planned"}
    most = one.frame == other.frame == "sentence" and a.hedge == b.hedge == "up to"  # "could get", "faces"
    if {one.modality, other.modality} & unreal and one.modality != other.modality and not most:
        return None
    if (one.polarity != other.polarity and a.form != "ordinal") or part_of(one, other) != part_of(other, one):
        return None
    of_a_day = (
        one.slots.get("part") == "more"
        or one.slots.get("turn") == "standing"
        or one.frame == other.frame == "streak"
        or {what_of(one), what_of(other)} <= _CHANGING
    )
    if of_a_day and story.order(one.article) != story.order(other.article):
        return None  # what one day added, and what another did; how hard it blew
    told_of = (what_of(one), what_of(other), one.slots.get("subject"), other.slots.get("subject"))
    traded = not one.frame and not a.per and not TRADED.isdisjoint(told_of)
    if traded and a.form in ("percent", "money"):
        days = evidence.days_later(story, one, other)
        if (abs(days) > 1) if days is not None else not (slip(a, b) or copied(story, one, other)):
            return None  # the price of a day that is not known
    if a.form == "count" and what_of(one) in IN_A_MATCH and not one.frame:
        days = evidence.days_later(story, one, other)
        if days is not None and abs(days) >= NEXT_MATCH:
            return None
    if a.form == "score" and other_match(story, one, other):
        return None
    if passing(story, one, other) or of_a_part(story, one, other, parts) or of_other_days(story, one, other):
        return None
    if none_after_some(story, one, other) or gathered_on_other_days(story, one, other):
        return None
    if at_other_steps(one, other):
        return None
    if wished(story, one) != wished(story, other):
        return None  # what is asked for, what is offered, and what comes of it
    if one.frame == other.frame == "deliberation" and (a.unit == "d") != (b.unit == "d"):
        return None  # 22 hours over four days
    if "interim" in one.slots and sum(a.parts) != sum(b.parts):
        return None  # the score of the series after another match
    if far_apart(a, b) or stated(given, one, other) or stated(given, other, one):
        return None
    gathered = {one.attribute, other.attribute}
    if not strength and gathered <= _GATHERED and gathered != {"spectator"}:
        return None  # those in the stadium, and the crowd in the square
    likeness = story.likeness(one, other)
    points = evidence.points(story, one, other, lone=one.id in lone and other.id in lone)
    if points + 4 * strength < evidence.needed(one, other):
        return None
    if adds_up(story, one, other) or adds_up(story, other, one) or told_apart(story, one, other):
        return None
    reasons.append(f"sentences share {strength:.2f} of their weight, evidence {points:.1f}")
    surety = max(0.0, points + 4 * strength + likeness)
    return Link(one.id, other.id, surety, agree=False, why="; ".join(reasons))


_GATHERED = frozenset(("crowd", "attendance", "audience", "spectator"))
"""Nouns of those who are there, wherever that is."""


def _lasting(one: Claim, other: Claim) -> bool:
    """True for measures of one thing that it has at all times, whatever date stands beside them."""
    return one.frame == other.frame and one.frame in ("length", "height") and what_of(one) == what_of(other)

"""Which event a date or time of day belongs to, and whether two of them belong to one."""

from __future__ import annotations

import re
from collections import defaultdict

from factcheck import lexicon
from factcheck.align.event_words import (
    DAILY,
    ENDS,
    LIGHT,
    MOVES,
    ONCE,
    PRONOUNS,
    SET,
    one_word,
    words_of,
)
from factcheck.lexicon.dating import PUT_OFF
from factcheck.model import Claim, Quantity, Story, Time

_BOUNDS = frozenset("since until before after by from till".split())
"""Prepositions of a time before or after which something happened."""

ALIKE_ONCE = 0.12
"""Least share of common words where something that happens once is told of one participant."""

ALIKE_NAMED = 0.03
"""The same where that participant has a name, and each article gives one date for it."""

ALIKE = 0.2
"""The same for any other event, if one participant is the same."""

ALIKE_OTHERS = 0.3
"""The same where no participant is the same."""

ALIKE_DAILY = 0.7
"""The same for what may happen on every day."""


def dated_once(story: Story) -> frozenset[tuple[str, str]]:
    """(article, word) of the events that an article gives one date."""
    dates: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in story.claims.values():
        if isinstance(claim.value, Time):
            for word in words_of(claim):
                dates[claim.article, word].add(_day_of(claim.value))
    return frozenset(key for key, found in dates.items() if len(found) == 1)


def _day_of(time: Time) -> str:
    """The day of a time as far as it is known: of a time of day, or of a part of the day, the day."""
    return time.iso.partition("T")[0] or time.iso


def same_event(
    story: Story, one: Claim, other: Claim, single: frozenset[tuple[str, str]] = frozenset()
) -> str | None:
    """Why two dates or times of day are of one event, None where they may not be."""
    shared = {(x, y) for x in words_of(one) for y in words_of(other) if one_word(x, y)}
    if not shared or not (one.polarity == other.polarity or _not_before(one, other)):
        return None
    if not (bounds(one) == bounds(other) or _not_before(one, other)) or _again(story, one, other):
        return None
    same = participants(story, one, other)
    if (
        same is None
        or other_numbers(story, one, other)
        or (one.predicate in ENDS) != (other.predicate in ENDS)
    ):
        return None
    once = happens_once(story, one, other)
    daily = any({x, y} & DAILY for x, y in shared)
    alone = dated_alone(one, other, single)
    named = (
        alone and one.attribute == other.attribute is not None
    )  # "Saturday's run-off", "the 24 May run-off"
    shared_names = taking_part(story, one, other)
    if apart(story, one, other) and not (once and alone and shared_names & story.by_id.keys()):
        return None
    akin = bool(shared_names) or _may_be_one(story, one, other)
    foretold = (one.modality == "planned") != (other.modality == "planned")
    if daily and not (alone and (shared_names & story.by_id.keys() or (foretold and shared_names))):
        least = ALIKE_DAILY
    elif once and alone and any(key in story.by_id for key in shared_names):
        least = ALIKE_NAMED
    elif (once and (same or alone or akin)) or (alone and akin):
        least = ALIKE_ONCE
    elif same or once or named:
        least = ALIKE
    else:
        least = ALIKE_OTHERS
    if story.containment(one, other) < least:
        return None
    x, y = min(shared)
    return f"both dated: {x}" if x == y else f"both dated: {x}, {y}"


def other_numbers(story: Story, one: Claim, other: Claim) -> bool:
    """True where far more do or undergo the one than the other: four died then, and 47 died in that year."""
    ours, theirs = _numbers(story, one), _numbers(story, other)
    return bool(ours and theirs) and all(max(x, y) > MANY_TIMES * min(x, y) for x in ours for y in theirs)


MANY_TIMES = 3
"""So many times as many take part in another event."""


def _numbers(story: Story, claim: Claim) -> set[float]:
    """How many take part in what a claim dates."""
    return {
        beside.value.low
        for beside in story.claims_beside(claim)
        if isinstance(beside.value, Quantity)
        and beside.value.form == "count"
        and beside.value.low
        and beside.predicate == claim.predicate
        and beside.slots.get("role") in ("agent", "theme")
    }


def dated_alone(one: Claim, other: Claim, single: frozenset[tuple[str, str]]) -> bool:
    """True where each article gives one date for what both date."""
    return any(
        (one.article, x) in single and (other.article, y) in single
        for x in words_of(one)
        for y in words_of(other)
        if one_word(x, y)
    )


def taking_part(story: Story, one: Claim, other: Claim) -> set[str]:
    """Who and what takes part in both."""
    return _taking_part(story, one) & _taking_part(story, other)


def happens_once(story: Story, one: Claim, other: Claim) -> bool:
    """True where both date what happens once to a person or thing, or since when somebody holds a post.

    There is but one last event of a kind, too.
    """
    if _the_last(story, one) and _the_last(story, other):
        return True
    since = all(claim.slots.get("preposition") == "since" for claim in (one, other))
    return any(
        {x, y} & ONCE or (since and (lexicon.names_people(x) or lexicon.names_people(y)))
        for x in words_of(one)
        for y in words_of(other)
        if one_word(x, y)
    )


def _the_last(story: Story, claim: Claim) -> bool:
    """True where the event is the last of its kind, which is one: "the last inspection", "last erupted"."""
    sentence = story.sentence(claim)
    if "last" not in sentence.words:
        return False
    text = story.articles[claim.article].text[sentence.start : sentence.end].casefold()
    return any(re.search(rf"\blast (?:\w+ )?{re.escape(word[:_STEM])}", text) for word in words_of(claim))


_STEM = 5
"""So many letters of a verb are those of its noun, too."""


def bounds(claim: Claim) -> str | None:
    """The preposition of a time that only bounds the event, or that names the period of a figure."""
    preposition = claim.slots.get("bound") or claim.slots.get("preposition")
    value = claim.value
    if isinstance(value, Time) and value.approximate and value.granularity in ("hour", "minute"):
        return None  # "shortly before 5 a.m." is a rough time, and no bound
    if claim.predicate == "date":
        return None  # "dates from 1986" is in that year
    if claim.predicate in PUT_OFF:
        return None  # "has been put off until 3 May" is on that day
    if preposition == "from" and claim.predicate in ("go on sale", "release"):
        return None  # "available from 9 May" is on sale on that day
    if preposition == "for":
        return None if claim.predicate in SET else "for"
    return preposition if preposition in _BOUNDS or preposition == "not before" else None


def _not_before(one: Claim, other: Claim) -> bool:
    """True where one says before when something will not come, and the other on or by when it will."""
    sides = {one.slots.get("bound"), other.slots.get("bound")}
    return (
        "not before" in sides
        and len(sides) == 2
        and all(
            claim.slots.get("bound") or (bounds(claim) is None and claim.modality == "planned")
            for claim in (one, other)
        )
    )


def _again(story: Story, one: Claim, other: Claim) -> bool:
    """True where a sentence says that something came anew, or to one more of its kind."""
    ours, theirs = (_ANEW & set(story.sentence(claim).words) for claim in (one, other))
    return ours != theirs or ("again" in ours and not _not_before(one, other))


_ANEW = frozenset("again another second third fourth fifth".split())


def apart(story: Story, one: Claim, other: Claim) -> bool:
    """True where each sentence names places, and none of the other's."""
    places = [
        {key for key in story.named(claim) if key in story.by_id and story.by_id[key].type == "place"}
        for claim in (one, other)
    ]
    return bool(places[0] and places[1] and not places[0] & places[1])


def other_charge(one: Claim, other: Claim) -> bool:
    """True for steps of two cases: convicted of burglary, convicted of assault."""
    x, y = one.slots.get("charge"), other.slots.get("charge")
    return bool(x and y and x != y and not lexicon.synonyms(x, y, "n"))


def participants(story: Story, one: Claim, other: Claim) -> int | None:
    """How many participants are the same; None where two are other ones.

    A pronoun may be anybody, a name and a noun may mean one thing; what stands around the noun of an event
    ("in custody since his arrest") does not take part in it.
    """
    by_noun = any(
        x != one.predicate or y != other.predicate
        for x in words_of(one)
        for y in words_of(other)
        if one_word(x, y)
    )
    for role in ("agent", "theme"):
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y and relative(x) != relative(y) and not _told_of(story, one, other, x, y):
            return None  # somebody's brother is somebody else
        if by_noun or not x or not y or (PRONOUNS | _OF_SOME) & {x.casefold(), y.casefold()}:
            continue
        a, b = story.canon(x), story.canon(y)
        if one.predicate == other.predicate and _other_sort(story, a, b, role):
            return None  # the storm that reaches the island, and the rescuers who reach a village
        if role == "theme" and LIGHT & {one.predicate, other.predicate}:
            continue  # "made her debut" beside "appeared first"
        if a == b or lexicon.synonyms(x, y, "n"):
            continue
        if (a in story.by_id) ^ (b in story.by_id):
            continue
        if a not in story.by_id and _one_kind(x, y):
            continue
        if role == "theme" and {one.predicate, other.predicate} & MOVES and not _persons(story, a, b):
            continue  # a ship leaves a quay and the town that the quay lies in
        return None
    return len(_taking_part(story, one) & _taking_part(story, other)) or int(
        bool(_actors(story, one) & _actors(story, other))
    )


def _taking_part(story: Story, claim: Claim) -> set[str]:
    return {story.canon(claim.slots[r]) for r in ("agent", "theme", "subject") if r in claim.slots} - PRONOUNS


def _may_be_one(story: Story, one: Claim, other: Claim) -> bool:
    """True where a name stands in the role of a noun, as "Corr erupted" beside "the volcano erupted"."""
    for role in ("agent", "theme", "subject"):
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y and not PRONOUNS & {x.casefold(), y.casefold()}:
            return (story.canon(x) in story.by_id) ^ (story.canon(y) in story.by_id)
    return False


def _told_of(story: Story, one: Claim, other: Claim, *words: str) -> bool:
    """True where both sentences have one of the words: "her sister Bea" and "her sister"."""
    return not set(words).isdisjoint(story.sentence(one).words) and any(
        word in story.sentence(one).words and word in story.sentence(other).words for word in words
    )


def _persons(story: Story, *keys: str) -> bool:
    return any(key in story.by_id and story.by_id[key].type == "person" for key in keys)


def _other_sort(story: Story, one: str, other: str, role: str) -> bool:
    """True where one is of people, and the other a force of nature or (of what undergoes it) a place."""
    for a, b in ((one, other), (other, one)):
        people = story.by_id[a].type == "person" if a in story.by_id else lexicon.names_people(a)
        if people and (_natural(story, b) or (role == "theme" and _placed(story, b))):
            return True
    return False


def _natural(story: Story, key: str) -> bool:
    """True for a storm or quake, be it by its name: "Hurricane Ida"."""
    entity = story.by_id.get(key)
    if entity is not None and entity.type != "other":
        return False
    words = [key] if entity is None else entity.name.casefold().split()
    return any(lexicon.kind_of(word, "phenomenon", "n", steps=9) for word in words)


def _placed(story: Story, key: str) -> bool:
    """True for a place, named or not."""
    if key in story.by_id:
        return story.by_id[key].type == "place"
    return lexicon.kind_of(key, "location", "n", steps=9)


def relative(word: str) -> bool:
    """True for a noun that says whose relative somebody is."""
    return word.islower() and lexicon.kind_of(word, "relative", "n")


def _one_kind(one: str, other: str) -> bool:
    """True for two nouns of people of which one says less: "people" are "workers" told in general."""
    return any(less in _GENERAL and lexicon.names_people(more) for less, more in ((one, other), (other, one)))


_OF_SOME = frozenset("group band team crew pair couple trio handful number majority".split())
"""Nouns that leave it to a noun behind them to say who is meant: "a group of farmers"."""

_GENERAL = frozenset(("person", "man", "woman", "victim", "body"))


def _actors(story: Story, claim: Claim) -> set[str]:
    """The persons, organisations and things that a claim's sentence names."""
    return {key for key in story.named(claim) if key in story.by_id and story.by_id[key].type != "place"}

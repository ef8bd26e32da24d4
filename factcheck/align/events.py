"""Which event a date or time of day belongs to, and whether two of them belong to one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations

from factcheck import lexicon
from factcheck.model import Claim, Story, Time

PRONOUNS = frozenset(
    "i you he she it we they him her them us me who which that this these those one someone everyone".split()
)

_HELD = frozenset(
    "happen occur hold take begin end set schedule expect plan fix slate arrange postpone".split()
)
"""Verbs that date the event which their subject or theme names: "the hearing is set for", "took place"."""

_PHASES = frozenset(("open",))
"""Verbs of a beginning that things that are no events may undergo, too: "the shop opened"."""

_ENDS = frozenset("end finish conclude close".split())
"""Verbs that date how an event came to its end."""

_SET = frozenset("set schedule expect plan fix slate arrange".split())
"""Of these, the verbs that put a date: what they date is to come."""

_ONCE = frozenset(
    "die bear kill murder marry divorce build construct found establish open reopen launch create invent "
    "compose write publish design premiere release arrest charge indict convict acquit sentence jail "
    "imprison free extradite execute disappear vanish collapse explode crash sink overturn erupt derail "
    "capsize appoint elect dismiss resign retire inaugurate nominate sign buy sell merge find discover "
    "rescue kidnap abduct ambush".split()
) | {"take effect"}
"""Verbs of what happens once to a person or thing.

The classes are those of Levin 1993: killing (42), birth and death (48), creation (26), appointing (29),
marrying (36.2), disappearance (48.2), sinking and breaking (45), and the steps of a criminal case.
"""

_DAILY = frozenset("rise fall climb drop gain lose close trade say tell meet play speak visit search".split())
"""Verbs of what may well happen on every day anew."""

VAGUE = frozenset("be say have do tell expect see make take go come plan report put get give hold".split())
"""Verbs that say too little to tell one event from another."""

_BOUNDS = frozenset("since until before after by from till".split())
"""Prepositions of a time before or after which something happened."""

_ENDINGS = frozenset(
    ("", "ing", "e", "ion", "ation", "ment", "al", "ure", "ance", "er", "y", "ery", "ning", "ping")
)
_NOUN_OF = {"die": "death", "bear": "birth", "marry": "marriage", "arrive": "arrival", "erupt": "eruption"}

ALIKE_ONCE = 0.12
"""Least share of common words where something that happens once is told of one participant."""

ALIKE = 0.2
"""The same for any other event, if one participant is the same."""

ALIKE_OTHERS = 0.3
"""The same where no participant is the same."""

ALIKE_DAILY = 0.7
"""The same for what may happen on every day."""


def words_of(claim: Claim) -> set[str]:
    """The words by which a date's event may be known: its noun, its verb, the noun that the verb dates."""
    found = {claim.attribute or ""}
    if "copula" in claim.slots and claim.predicate not in _SET:
        # A state lasts, and two days on which it held are no dispute; an event is on its day.
        subject = claim.slots.get("subject", "")
        return {subject} if subject.islower() and _happens(subject) else set()
    if claim.predicate in _HELD:
        found.add(_held(claim) or "")
    elif claim.predicate and claim.predicate not in VAGUE and not _of_its_noun(claim):
        found.add(claim.predicate)
        subject = claim.slots.get("subject", "")
        if claim.predicate in _PHASES and subject.islower() and _happens(subject):
            found.add(subject)  # "the trial opens"
    return found - {""}


def _of_its_noun(claim: Claim) -> bool:
    """True where the noun of a time is the subject of the verb: it is dated, not the verb.

    "The strike on 25 and 26 May has been suspended" does not say when it was suspended.
    """
    noun = claim.attribute
    return noun is not None and noun == claim.slots.get("subject") and _happens(noun)


def _happens(noun: str) -> bool:
    return noun not in PRONOUNS and lexicon.kind_of(noun, "event", "n", steps=9)


def _held(claim: Claim) -> str | None:
    """The noun of the event that "takes place", "is set for" or "begins"."""
    roles = ("theme", "subject") if claim.predicate != "take" else ("agent", "subject")
    if claim.predicate == "take" and claim.slots.get("theme") != "place":
        return None
    word = next((claim.slots[role] for role in roles if role in claim.slots), None)
    return word if word and word.islower() and word not in PRONOUNS else None


def classes(words: Iterable[str]) -> Mapping[str, list[int]]:
    """For words of events, the numbers of the pairs that may mean one event, of which they are one."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, (one, other) in enumerate(combinations(sorted(set(words)), 2)):
        if _one_word(one, other):
            found[one].append(number)
            found[other].append(number)
    return found


def _one_word(one: str, other: str) -> bool:
    return (
        one == other
        or frozenset((one, other)) in _LIKE
        or lexicon.synonyms(one, other, "v")
        or lexicon.synonyms(one, other, "n")
        or names_act(one, other)
        or names_act(other, one)
        or any(
            x in _HAPPENINGS and lexicon.kind_of(y, x, "n", steps=3) for x, y in ((one, other), (other, one))
        )
    )


_HAPPENINGS = frozenset("accident incident disaster attack".split())
"""Nouns that name an event by its kind: an accident is a crash told in general."""


_LIKE = frozenset(
    frozenset(pair)
    for pair in (
        ("vote", "election"),
        ("end", "complete"),
        ("sentence", "jail"),
        ("open", "reopen"),
        ("open", "release"),
        ("premiere", "release"),
        ("leave", "sail"),
        ("leave", "depart"),
        ("collapse", "fall down"),
        ("arrest", "seize"),
        ("sink", "go down"),
        ("sink", "capsize"),
        ("sink", "overturn"),
        ("capsize", "overturn"),
        ("capsize", "go down"),
        ("overturn", "go down"),
        ("leave", "set out"),
        ("leave", "set off"),
        ("depart", "set off"),
        ("explode", "go off"),
        ("explode", "blow up"),
    )
)
"""Verbs that papers use of one event, beyond the synonyms of the lexicon."""


def names_act(noun: str, verb: str) -> bool:
    """True for a noun that names what a verb tells: "launch", "sinking", "death"."""
    if _NOUN_OF.get(verb) == noun:
        return True
    return any(
        noun.startswith(stem) and noun[len(stem) :] in _ENDINGS for stem in (verb, verb.removesuffix("e"))
    )


def dated_once(story: Story) -> frozenset[tuple[str, str]]:
    """(article, word) of the events that an article gives one date."""
    dates: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in story.claims.values():
        if isinstance(claim.value, Time):
            for word in words_of(claim):
                dates[claim.article, word].add(claim.value.iso)
    return frozenset(key for key, found in dates.items() if len(found) == 1)


def same_event(
    story: Story, one: Claim, other: Claim, single: frozenset[tuple[str, str]] = frozenset()
) -> str | None:
    """Why two dates or times of day are of one event, None where they may not be."""
    shared = {(x, y) for x in words_of(one) for y in words_of(other) if _one_word(x, y)}
    if not shared or one.polarity != other.polarity:
        return None
    if bounds(one) != bounds(other) or apart(story, one, other) or _again(story, one, other):
        return None
    same = participants(story, one, other)
    if same is None or (one.predicate in _ENDS) != (other.predicate in _ENDS):
        return None
    once = any({x, y} & _ONCE for x, y in shared)
    daily = any({x, y} & _DAILY for x, y in shared)
    alone = any((one.article, x) in single and (other.article, y) in single for x, y in shared)
    named = (
        alone and one.attribute == other.attribute is not None
    )  # "Saturday's run-off", "the 24 May run-off"
    least = (
        ALIKE_DAILY
        if daily
        else ALIKE_ONCE
        if once and (same or alone)
        else ALIKE
        if same or once or named
        else ALIKE_OTHERS
    )
    if story.containment(one, other) < least:
        return None
    x, y = min(shared)
    return f"both dated: {x}" if x == y else f"both dated: {x}, {y}"


def happens_once(one: Claim, other: Claim) -> bool:
    """True where both date what happens once to a person or thing."""
    return bool(words_of(one) & _ONCE and words_of(other) & _ONCE)


def bounds(claim: Claim) -> str | None:
    """The preposition of a time that only bounds the event, or that names the period of a figure."""
    preposition = claim.slots.get("preposition")
    value = claim.value
    if isinstance(value, Time) and value.approximate and value.granularity in ("hour", "minute"):
        return None  # "shortly before 5 a.m." is a rough time, and no bound
    if preposition == "for":
        return None if claim.predicate in _SET else "for"
    return preposition if preposition in _BOUNDS else None


def _again(story: Story, one: Claim, other: Claim) -> bool:
    return any("again" in story.sentence(claim).words for claim in (one, other))


def apart(story: Story, one: Claim, other: Claim) -> bool:
    """True where each sentence names places, and none of the other's."""
    places = [
        {key for key in story.named(claim) if key in story.by_id and story.by_id[key].type == "place"}
        for claim in (one, other)
    ]
    return bool(places[0] and places[1] and not places[0] & places[1])


def participants(story: Story, one: Claim, other: Claim) -> int | None:
    """How many participants are the same; None where two are other ones.

    A pronoun may be anybody, a name and a noun may mean one thing; what stands around the noun of an event
    ("in custody since his arrest") does not take part in it.
    """
    by_noun = any(
        c.attribute in words_of(c) or c.predicate in _HELD or "copula" in c.slots for c in (one, other)
    )
    for role in ("agent", "theme"):
        x, y = one.slots.get(role), other.slots.get(role)
        if by_noun or not x or not y or PRONOUNS & {x.casefold(), y.casefold()}:
            continue
        a, b = story.canon(x), story.canon(y)
        if relative(x) != relative(y):
            return None  # somebody's brother is somebody else
        if a == b or (a in story.by_id) ^ (b in story.by_id) or lexicon.synonyms(x, y, "n"):
            continue
        if a not in story.by_id and _one_kind(x, y):
            continue
        if role == "theme" and a in story.by_id and {story.by_id[k].type for k in (a, b)} == {"place"}:
            continue  # a ship leaves a quay and the town that the quay lies in
        return None
    ours, theirs = (
        {story.canon(c.slots[r]) for r in ("agent", "theme", "subject") if r in c.slots} - PRONOUNS
        for c in (one, other)
    )
    return len(ours & theirs) or int(bool(_actors(story, one) & _actors(story, other)))


def relative(word: str) -> bool:
    """True for a noun that says whose relative somebody is."""
    return word.islower() and lexicon.kind_of(word, "relative", "n")


def _one_kind(one: str, other: str) -> bool:
    """True for two nouns of people of which one says less: "people" are "workers" told in general."""
    return any(less in _GENERAL and lexicon.names_people(more) for less, more in ((one, other), (other, one)))


_GENERAL = frozenset(("person", "man", "woman", "victim"))


def _actors(story: Story, claim: Claim) -> set[str]:
    """The persons, organisations and things that a claim's sentence names."""
    return {key for key in story.named(claim) if key in story.by_id and story.by_id[key].type != "place"}

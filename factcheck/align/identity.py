"""Facts of who somebody is: one person under two given names, one office or utterance given to two persons.

Two names are set against each other only where nothing speaks for two persons: no article names both, and
what is said of the one is said of the other (an office, an age, the same words, the same act).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from rapidfuzz.distance import LCSseq

from factcheck import lexicon
from factcheck.align.facts import fact
from factcheck.align.links import Link
from factcheck.align.quotation import words
from factcheck.model import Act, Age, Claim, Entity, Fact, Quotation, Role, Story, spelling

SAME_WORDS: Final = 0.85
"""Least share of common words, in order, of two quotations for their speakers to be compared."""

FEWEST: Final = 5
"""Fewest words of such a quotation."""

_SOLE: Final = frozenset(
    "president|prime minister|premier|chancellor|mayor|governor|chief executive|chief executive officer|ceo|"
    "chair|chairman|chairwoman|chief constable|police chief|fire chief|chief of police|head coach|sheriff|"
    "archbishop|bishop|pope|king|queen|headteacher|head teacher|principal|secretary general|attorney general|"
    "foreign minister|finance minister|interior minister|defence minister|defense minister|health minister|"
    "editor|managing director|coroner|coach|captain|leader|head|director|rector|dean|headmaster|headmistress|"
    "ambassador|abbot|presiding judge|chief justice|fire commander|superintendent|chair|lead singer|manager|"
    "conductor|general secretary|sporting director|finance chief|harbour master".split("|")
)
"""Offices that one person holds at a time."""

_ACTS_OF_SPEECH: Final = frozenset(
    "say tell add be have do go come make take get see know think want".split()
)


@dataclass(slots=True)
class _Person:
    """What the story says of somebody: full names, and what may prove that two names are one person's."""

    entity: Entity
    names: list[Claim] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    said: set[tuple[str, ...]] = field(default_factory=set)
    """What is said of the person, each as a key."""
    quoted: list[Claim] = field(default_factory=list)


def facts(story: Story) -> Iterator[Fact]:
    """All facts of identity."""
    people = _people(story)
    yield from _given(story, people)
    yield from _holders(story, people)
    yield from _speakers(story, people)


def _people(story: Story) -> Mapping[str, _Person]:
    people = {e.id: _Person(e) for e in story.entities if e.type in ("person", "other")}
    local = _surnames(story, people)
    for claim in story.claims.values():
        name = claim.slots.get("person") or claim.subject or ""
        if claim.kind == "act" and isinstance(claim.value, Act):
            for person, key in _acts(story, claim):
                if person in people:
                    people[person].said.add(key)
            continue
        found = (
            people.get(local.get((claim.article, spelling.fold(name)), story.canon(name))) if name else None
        )
        if found is None:
            continue
        if claim.kind == "name":
            found.articles.add(claim.article)
            if len(spelling.parts(name)) > 1:
                found.names.append(claim)
        elif isinstance(claim.value, Role) and claim.value.title and not claim.value.former:
            found.said.add(("role", claim.value.title.casefold()))
        elif isinstance(claim.value, Age):
            found.said.add(("age", f"{claim.value.low:g}-{claim.value.high:g}"))
        elif isinstance(claim.value, Quotation):
            found.quoted.append(claim)
    return {key: person for key, person in people.items() if person.names}


def _surnames(story: Story, people: Mapping[str, _Person]) -> Mapping[tuple[str, str], str]:
    """Whom a surname means in an article that has one person of that name in full, by article and surname."""
    full: dict[tuple[str, str], set[str]] = defaultdict(set)
    for person in people.values():
        for key in person.entity.claims:
            words = spelling.fold(story.claims[key].subject or "").split()
            if len(words) > 1:
                full[story.claims[key].article, words[-1]].add(person.entity.id)
    return {place: next(iter(ids)) for place, ids in full.items() if len(ids) == 1}


def _acts(story: Story, claim: Claim) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The persons of an act, each with the key of the act: predicate, part in it, and what else is in it."""
    if claim.predicate is None or claim.predicate in _ACTS_OF_SPEECH:
        return
    parts = {slot: story.canon(filler) for slot, filler in claim.slots.items() if slot in ("agent", "theme")}
    if len(parts) == 2:
        yield parts["agent"], ("did", claim.predicate, parts["theme"])
        yield parts["theme"], ("suffered", claim.predicate, parts["agent"])


def _given(story: Story, people: Mapping[str, _Person]) -> Iterator[Fact]:
    """Persons of one surname and two given names who are one person by all that is said of them."""
    families: dict[str, list[_Person]] = defaultdict(list)
    for person in people.values():
        families[spelling.fold(person.names[0].subject or "").rsplit(" ", 1)[-1]].append(person)
    for surname, members in sorted(families.items()):
        if len(members) != 2:
            continue
        one, other = members
        if one.articles & other.articles or "person" not in (one.entity.type, other.entity.type):
            continue
        if not _other_given(one, other):
            continue
        proof = sorted(one.said & other.said) or (
            [("words",)] if any(_same_words(a, b) for a in one.quoted for b in other.quoted) else []
        )
        if not proof:
            continue
        why = f"said of both: {' '.join(proof[0])}"
        yield _fact(story, "given", surname, (surname,), (one.names, other.names), why)


def _other_given(one: _Person, other: _Person) -> bool:
    """True where the given names are two, and none is an initial, a short form or a slip of the other."""
    a, b = (spelling.parts(person.names[0].subject or "") for person in (one, other))
    return (
        a[-1] == b[-1]
        and all(len(w) > 2 and w.isalpha() for w in (a[0], b[0]))
        and a[0] not in b
        and b[0] not in a
    )


def _same_words(one: Claim, other: Claim) -> bool:
    if not (isinstance(one.value, Quotation) and isinstance(other.value, Quotation)):
        return False
    a, b = words(one.value.compared), words(other.value.compared)
    return (
        one.article != other.article
        and min(len(a), len(b)) >= FEWEST
        and LCSseq.similarity(a, b) >= SAME_WORDS * max(len(a), len(b))
    )


def _holders(story: Story, people: Mapping[str, _Person]) -> Iterator[Fact]:
    """Offices that one person holds at a time, and two are said to hold."""
    holders: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in story.claims.values():
        if claim.kind != "role" or not isinstance(claim.value, Role) or claim.polarity == "negative":
            continue
        title, of = _office(claim.value)
        person = story.canon(claim.slots.get("person") or "")
        if (
            title in _SOLE
            and of
            and not claim.value.former
            and person in people
            and story.scope(claim) is None
        ):
            name = _name_in(story, claim.article, claim.sentence, claim.slots["person"])
            if name is not None and len(spelling.parts(name.subject or "")) > 1:
                holders[title, story.canon(of)][person].append(name)
    for (title, of), found in sorted(holders.items()):
        if len(found) != 2:
            continue
        one, other = (people[key] for key in sorted(found))
        if one.articles & other.articles or _changes(story, title, (one, other)):
            continue
        label = f"{title} of {story.name_of(of)}"
        anchors = (title, story.anchor(story.name_of(of)))
        yield _fact(story, "holder", label, anchors, [found[key] for key in sorted(found)], title)


def _office(role: Role) -> tuple[str, str | None]:
    """Title and institution of an office: "commission chairwoman" is the chair of the commission."""
    title, of = role.title.casefold(), role.of
    words = title.split()
    if of is None and title not in _SOLE:
        for first in range(1, len(words)):
            if " ".join(words[first:]) in _SOLE and _institution(words[first - 1]):
                title, of = " ".join(words[first:]), " ".join(words[:first])
                break
    return ("chair" if title in _CHAIRS else title), of


def _institution(noun: str) -> bool:
    """True for what a story hardly has two of: no "general manager" of two clubs, and no "club chairman"."""
    return noun not in _OF_BOTH and lexicon.of_class(noun, ("group", "location", "artifact"))


_OF_BOTH: Final = frozenset("club team side company firm group party union".split())
"""What those who play, bargain or merge with each other both are."""


def _changes(story: Story, title: str, people: Iterable[_Person]) -> bool:
    """True where a sentence on the office or one of the two tells of a change."""
    about = {title.split()[-1], *(_CHAIRS if title == "chair" else ())}
    about |= {spelling.fold(c.subject or "").split()[-1] for person in people for c in person.names}
    for read in story.extractions.values():
        for sentence in read.sentences:
            lemmas = {spelling.fold(lemma) for lemma in sentence.lemmas}
            if lemmas & _CHANGE and lemmas & about:
                return True
    return False


_CHAIRS: Final = frozenset(("chairman", "chairwoman", "chairperson", "chair"))
_CHANGE: Final = frozenset(
    "successor succeed predecessor elect appoint resign replace acting former outgoing incoming retire "
    "challenger candidate".split()
)


def _speakers(story: Story, people: Mapping[str, _Person]) -> Iterator[Fact]:
    """The same words given to two persons, each by name beside the words."""
    said = sorted(
        (
            (person, claim)
            for person in people.values()
            for claim in person.quoted
            if _named_beside(story, claim)
        ),
        key=lambda pair: pair[1].id,
    )
    seen: set[tuple[str, str]] = set()
    for (one, a), (other, b) in combinations(said, 2):
        pair = (min(one.entity.id, other.entity.id), max(one.entity.id, other.entity.id))
        if one is other or pair in seen or not _same_words(a, b):
            continue
        names = [_name_in(story, claim.article, claim.sentence, claim.subject or "") for claim in (a, b)]
        if names[0] is None or names[1] is None or _may_be_one(one, other):
            continue
        seen.add(pair)
        anchors = words(_words(a))[:6]
        yield _fact(story, "speaker", _words(a), anchors, ([names[0]], [names[1]]), _words(a))


def _may_be_one(one: _Person, other: _Person) -> bool:
    """True where a word is common to the two names: too near to be two persons."""
    a, b = (
        {part for form in person.entity.forms for part in spelling.fold(form).split()}
        for person in (one, other)
    )
    return bool(a & b)


def _words(claim: Claim) -> str:
    return claim.value.words if isinstance(claim.value, Quotation) else ""


def _named_beside(story: Story, claim: Claim) -> bool:
    """True where the speaker is named, with a verb, in the sentence of the words."""
    attribution = claim.attribution
    if attribution is None or attribution.verb is None:
        return False
    sentence = story.sentence(claim)
    return sentence.start <= attribution.start < sentence.end


def _name_in(story: Story, article: str, sentence: int, name: str) -> Claim | None:
    """The mention of a name in a sentence."""
    found = (
        c
        for c in story.claims.values()
        if c.kind == "name" and c.article == article and c.sentence == sentence and c.subject == name
    )
    return next(found, None)


def _fact(
    story: Story, frame: str, what: str, anchors: Iterable[str], sides: Iterable[list[Claim]], why: str
) -> Fact:
    one, other = sides
    return fact(
        story,
        "name",
        frame=frame,
        label=what,
        anchors=anchors,
        claims=(c.id for c in (*one, *other)),
        links=[Link(a.id, b.id, 1.0, agree=False, why=why) for a in one for b in other],
    )

"""At what kind of place something was done to somebody, something was found, or an event began."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck import lexicon
from factcheck.extract.noun_groups import NounGroup, ending, object_after
from factcheck.extract.people import People
from factcheck.extract.reading import Reading, antecedent
from factcheck.extract.stating import stated
from factcheck.language.en.particulars import EVENTS, SITE_CLASSES, SITED, SITES
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

_FARTHEST: Final = 16
_WHERE: Final = frozenset(("in", "at", "on", "inside", "outside", "behind", "under"))
_ELSEWHERE: Final = frozenset("of for over after with from as than about near".split())
"""Prepositions behind which a phrase of place may be of something else: "arrested for theft in a shop"."""
_PARTS: Final = frozenset(
    "wreck wreckage ruin ruins rubble remains back corner edge lining middle bottom rear front part".split()
)
"""Parts of a place, which name it behind "of"."""
_BODIES: Final = frozenset(("body", "corpse", "remains"))
_ANOTHER: Final = frozenset("another second third fourth other no".split())
_BEGINNING: Final = frozenset(("begin", "start", "break out", "originate"))
_HIDING: Final = frozenset("hide shelter barricade lock".split())
_BOMBS: Final = frozenset("bomb device explosive explosives".split())
_PLANTING: Final = frozenset("plant place hide conceal put leave".split())
_LEAD: Final = 4
_FINDING: Final = "find"


def sites(reading: Reading, people: People, sentence: SentenceView, clause: Clause) -> Iterator[Claim]:
    """The kind of site in "was shot in her car", "the fire began in the store", "hid in the cellar"."""
    told = _told(reading, people, sentence, clause)
    if told is None:
        return
    verb, holder, more = told
    for head in _beside(sentence, clause):
        noun = head.lemma.lower()
        group = ending(sentence.tokens, head.index - sentence.tokens[0].index)
        if noun in _PARTS:
            group = _inner(sentence, head)
            if group is None:
                continue
            head, noun = group.head, group.head.lemma.lower()
        kind = SITES.get(noun)
        if head.pos != "NOUN" or reading.name_at(head) is not None:
            continue
        if not (kind or lexicon.of_class(noun, SITE_CLASSES)):
            continue
        first = sentence.tokens[group.first] if group is not None else head
        which = " ".join(sorted(group.modifiers)) if group is not None else ""
        yield stated(
            reading, sentence, f"site of the {verb}", kind or f"{which} {noun}".strip(), holder, first, head,
            predicate=verb, noun=noun, which=which, **more, **({} if kind else {"open": "yes"}),
        )  # fmt: skip


def _told(
    reading: Reading, people: People, sentence: SentenceView, clause: Clause
) -> tuple[str, str, dict[str, str]] | None:
    """The verb, of whom or what it tells, and how it is known; None for what has no site."""
    subject, theme = clause.subject, clause.theme
    if clause.lemma in _BEGINNING and subject is not None and _is_event(reading, subject):
        return "start", "event", {"unique": "yes"}
    if clause.lemma in _HIDING and subject is not None and not clause.passive:
        name = reading.name_at(antecedent(subject, reading) or subject)
        noun = subject.lemma.lower()
        if name is not None or (subject.pos == "NOUN" and lexicon.names_people(noun)):
            return "hide", name or noun, {} if name is not None else {"unique": "yes"}
        return ("hide", "crew", {"unique": "yes"}) if noun == "crew" else None
    if theme is not None and theme.lemma.lower() in _BOMBS and clause.lemma in _PLANTING:
        return "plant", "bomb", {"unique": "yes"}
    verb = SITED.get(clause.lemma)
    person = theme
    if clause.lemma == "collapse":
        verb, person = clause.lemma, subject
    if verb is None or person is None:
        return None
    name_of = reading.mention_at(antecedent(person, reading) or person)
    if name_of is not None and name_of.value.entity not in ("person", "other"):
        return None
    if name_of is not None:
        return verb, name_of.value.surface, {}
    if verb == _FINDING and person.lemma.lower() in _BODIES:
        whose = next((reading.name_at(child) for child in person.has("nmod") if reading.name_at(child)), None)
        if whose is not None:
            return verb, whose, {}
        several = person.tag != "NN" or any(c.lower in _ANOTHER for c in person.children)
        return None if several else (verb, "body", {})
    if person.lower in ("he", "she", "him", "her"):
        holder = people.topic(sentence, person)
        return (verb, holder, {}) if holder is not None else None
    return None


def _is_event(reading: Reading, subject: Token) -> bool:
    """True for a fire or the like, or "it" where the article begins with one."""
    if subject.lower != "it":
        return subject.lemma.lower() in EVENTS
    lead = reading.document.sentences[:_LEAD]
    return any(t.lemma.lower() in EVENTS for s in lead for t in s.tokens if t.index < subject.index)


def _inner(sentence: SentenceView, head: Token) -> NounGroup | None:
    """What a part is of: "the wreck of a control room"."""
    tokens = sentence.tokens
    at = head.index - tokens[0].index + 1
    if at + 1 < len(tokens) and tokens[at].lower == "of":
        return object_after(tokens, at + 1)
    return None


def _beside(sentence: SentenceView, clause: Clause) -> Iterator[Token]:
    """The nouns that say where, by the parse or as the words stand: after a date the parse may lose them."""
    told = [head for preposition, head in clause.obliques if preposition in _WHERE]
    yield from told
    tokens = sentence.tokens
    after = clause.predicate.index - tokens[0].index + 1
    for position in range(after, min(len(tokens) - 1, after + _FARTHEST)):
        token = tokens[position]
        if token.text in (";", ":", ".", '"', "“", "”") or token.pos in ("VERB", "AUX", "SCONJ"):
            return
        if token.pos != "ADP":
            continue
        if token.lower in _ELSEWHERE:
            return
        group = object_after(tokens, position + 1) if token.lower in _WHERE else None
        if group is not None and group.head not in told:
            yield group.head

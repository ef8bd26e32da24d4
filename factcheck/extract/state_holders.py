"""By what name the holder of a state goes, and whether a question is asked of such a holder."""

from __future__ import annotations

from typing import Final

from factcheck import lexicon
from factcheck.extract.noun_groups import NounGroup, before_aside
from factcheck.extract.people import People
from factcheck.extract.reading import Reading, antecedent
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.states import ANYONE, NOUNS, THINGS, StatePhrase
from factcheck.language.en.titles import ROLE_NOUNS
from factcheck.language.tokens import SentenceView, Token


def holding(
    reading: Reading, people: People, sentence: SentenceView, entry: StatePhrase, holder: NounGroup
) -> dict[str, str] | None:
    """What a claim keeps of a holder, None where the question is not asked of it."""
    tokens = sentence.tokens
    slots = holder.slots()
    person = antecedent(holder.head, reading)
    name = reading.name_at(person or holder.head)
    topic = people.topic(sentence, holder.head) if name is None and holder.head.lower in _PRONOUNS else None
    if topic is not None:
        name = topic
    if entry.question not in THINGS and holder.head.pos == "PROPN":
        name = _resident(reading, people, tokens, holder) or name
    if name is None and holder.first > 1:
        name = _named_before(reading, people, tokens, holder)
    if name is None:
        name = _named_after(reading, people, tokens, holder.head.index - tokens[0].index)
    if name is not None:
        slots["holder"] = name
    elif person is not None:
        slots["holder"] = person.lemma.lower()
    elif holder.head.pos not in ("NOUN", "PROPN") and holder.head.lower != "old":
        return None
    if topic is not None or (name is not None and reading.name_at(person or holder.head) is None):
        if entry.question in THINGS:
            return None
    elif not _suits(reading, entry, holder, person, name):
        return None
    first = tokens[holder.first].start
    age = next((a for a in reading.ages[sentence.number] if first <= a.start < holder.head.end), None)
    if age is not None and name is None and age.value.low == age.value.high:
        slots["age"] = f"{age.value.low:g}"
        slots.pop("count", None)
    number = _counted(reading, sentence, holder)
    if number is not None and "count" in slots:
        slots["count"] = number
    return slots


def _resident(reading: Reading, people: People, tokens: list[Token], holder: NounGroup) -> str | None:
    """Whose home the place before a verb is: "Tom Varga, 42, of Mill Road, Corr, was"."""
    mention = reading.mention_at(holder.head)
    if mention is None or mention.value.entity == "person":
        return None
    for at in range(holder.first, max(1, holder.first - 10), -1):
        if tokens[at].pos in ("VERB", "AUX", "SCONJ"):
            return None
        if tokens[at].lower in ("of", "from") and tokens[at - 1].text == ",":
            last = before_aside(tokens, at) - 1
            named = reading.mention_at(tokens[last - 1 if tokens[last].text == "," else last])
            return named.value.surface if named is not None and people.is_person(named) else None
    return None


def _named_before(reading: Reading, people: People, tokens: list[Token], holder: NounGroup) -> str | None:
    """The name of a person before an apposition: "Tom Varga, a Danish sailor who drowned"."""
    if tokens[holder.first - 1].text != "," or not {"a", "an", "the"} & set(holder.determiners):
        return None
    after = holder.head.index - tokens[0].index + 1
    if holder.head.tag != "NN" or tokens[after : after + 1] == [] or tokens[after].lower not in (",", "who"):
        return None
    mention = reading.mention_at(tokens[holder.first - 2])
    if mention is None:
        return None
    # A surname that stands for the first time is a person's by what it is called: "Varga, the gambler, was".
    called = mention.value.entity == "other" and lexicon.names_people(holder.head.lemma.lower())
    return mention.value.surface if called or people.is_person(mention) else None


def _named_after(reading: Reading, people: People, tokens: list[Token], head: int) -> str | None:
    """The name of a person set between commas behind a noun: "The captain, Tom Varga, drowned"."""
    if head + 2 >= len(tokens) or tokens[head + 1].text != "," or tokens[head].tag != "NN":
        return None
    at = head + 2
    while at < len(tokens) - 1 and (tokens[at].text in _AGE_WORDS or tokens[at].lower[:2].isdigit()):
        at += 1  # "The captain, 34-year-old Tom Varga, drowned"
    mention = reading.mention_at(tokens[at])
    if mention is None or not people.is_person(mention) or mention.start > tokens[at].start:
        return None
    closing = next((t for t in tokens[at + 1 :] if t.start >= mention.end), None)
    return mention.value.surface if closing is None or closing.text in (",", ".") else None


def _suits(
    reading: Reading, entry: StatePhrase, holder: NounGroup, person: Token | None, name: str | None
) -> bool:
    """True where the holder is what the question is asked of: a person, or a thing."""
    if entry.question in ANYONE:
        return True
    mention = reading.mention_at(person or holder.head)
    if mention is not None and name is not None:
        if entry.question in NOUNS:
            return False
        kind = mention.value.entity
        return kind != "person" if entry.question in THINGS else kind in ("person", "other")
    lemma = (person or holder.head).lemma.lower()
    nouns = NOUNS.get(entry.question)
    if nouns is not None:
        return lemma in nouns
    human = lemma in PEOPLE or lemma in ROLE_NOUNS or lemma in _ACCUSED
    return not human if entry.question in THINGS else human


def _counted(reading: Reading, sentence: SentenceView, holder: NounGroup) -> str | None:
    """The number before a noun, however it is written."""
    first = sentence.tokens[holder.first].start
    for mention in reading.quantities[sentence.number]:
        if first <= mention.number_start < holder.head.start:
            value = mention.value
            return f"{value.low}-{value.high}"
    return None


_AGE_WORDS: Final = frozenset(("-", "year", "old", "year-old"))
_PRONOUNS: Final = frozenset(("he", "she", "him", "her"))
_ACCUSED: Final = frozenset(
    "boss leader suspect culprit thief burglar killer murderer rapist kidnapper bomber hacker defendant "
    "convict bandit pirate smuggler trafficker accomplice brigand captain master owner teen victim couple "
    "survivor singer chief old".split()
)
"""Nouns for people that stand in no list of trades."""

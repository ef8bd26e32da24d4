"""Circumstances of what happened, as states: the victim's sex, the weapon, the site, the cause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.extract.phrase import NounGroup, ending, object_after
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en import synonyms
from factcheck.language.en.particulars import (
    CAUSED,
    CAUSING,
    EVENTS,
    SEXES,
    SITED,
    SITES,
    UNKNOWN,
    WEAPONS,
)
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView
from factcheck.model import Claim

_FARTHEST: Final = 16
_WIELDED: Final = frozenset(
    "with using armed fired wielding wielded brandishing brandished pulled pointed pointing carrying".split()
)
"""Words before a weapon that was used."""
_BE: Final = frozenset("was is were are has had been remains".split())


def circumstances(reading: Reading) -> Iterator[Claim]:
    """Claims of state about what happened."""
    for sentence, clauses in zip(reading.document.sentences, reading.clauses, strict=True):
        yield from _sexes(reading, sentence)
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            word = token.lower
            noun = token.lemma.lower() if token.pos == "NOUN" else ""
            kind = WEAPONS.get(noun)
            if kind is not None and any(t.lower in _WIELDED for t in tokens[max(0, at - 6) : at]):
                yield stated(reading, sentence, "weapon", kind, "weapon", token, token, unique="yes")
            if noun in EVENTS:
                yield from _caused(reading, sentence, at)
            elif word == "cause":
                yield from _cause_of(reading, sentence, at)
            elif word in ("appeal", "appealed", "appeals"):
                yield from _appeal(reading, sentence, at)
        for clause in clauses:
            if clause.modality == "asserted" and not clause.negated:
                yield from _site(reading, sentence, clause)
                yield from _set_off(reading, sentence, clause)


def _sexes(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """The sex of somebody who is known by an age: "a 71-year-old man"."""
    for age in reading.ages[sentence.number]:
        after = sentence.after(age.end)[:3]
        noun = next((t for t in after if t.pos == "NOUN"), None)
        sex = SEXES.get(noun.lemma.lower()) if noun is not None and noun.tag == "NN" else None
        if sex is None or noun is None or any(reading.name_at(t) for t in after[: after.index(noun) + 2]):
            continue
        holder = f"{age.value.low:g}-year-old"
        yield stated(reading, sentence, "sex", sex, holder, noun, noun)


def _caused(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """What brought an event about: "The fire was caused by a candle"."""
    tokens = sentence.tokens
    for position in range(at + 1, min(len(tokens) - 2, at + _FARTHEST)):
        if tokens[position].text in (";", "."):
            return
        if (tokens[position].lower, tokens[position + 1].lower) in CAUSED:
            group = object_after(tokens, position + 2)
            if group is not None and group.head.pos == "NOUN":
                yield stated(
                    reading,
                    sentence,
                    "cause",
                    _words(group),
                    synonyms.head(tokens[at].lemma.lower()),
                    tokens[position],
                    group.head,
                    predicate="cause",
                )
            return


def _set_off(reading: Reading, sentence: SentenceView, clause: Clause) -> Iterator[Claim]:
    """What brought an event about, as the subject: "A candle set off the fire"."""
    subject, event = clause.subject, clause.theme
    if clause.lemma not in CAUSING or clause.passive or subject is None or event is None:
        return
    if event.lemma.lower() not in EVENTS or subject.pos != "NOUN" or subject.sentence != sentence.number:
        return
    group = ending(sentence.tokens, subject.index - sentence.tokens[0].index)
    if group is not None and subject.lemma.lower() not in EVENTS:
        yield stated(
            reading, sentence, "cause", _words(group), synonyms.head(event.lemma.lower()),
            sentence.tokens[group.first], event, predicate="cause",
        )  # fmt: skip


def _cause_of(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """What is said of "the cause of the fire": what it was, or that it is not known."""
    tokens = sentence.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "of":
        return
    event = object_after(tokens, at + 2)
    if event is None or event.head.lemma.lower() not in EVENTS:
        return
    holder = synonyms.head(event.head.lemma.lower())
    after = event.head.index - tokens[0].index + 1
    words = [token.lower for token in tokens[after : after + 6]]
    if not words or words[0] not in _BE:
        return
    for position, word in enumerate(words):
        denied = "not" in words[:position] or "n't" in words[:position]
        if (word in UNKNOWN and (denied or word.startswith("un"))) or word == "investigation":
            yield stated(
                reading, sentence, "cause", "unknown", holder, tokens[at], tokens[after + position],
                predicate="cause",
            )  # fmt: skip
            return
    group = object_after(tokens, after + 1)
    if group is not None and group.head.pos == "NOUN" and words[0] in ("was", "is"):
        yield stated(
            reading, sentence, "cause", _words(group), holder, tokens[at], group.head, predicate="cause"
        )


def _words(group: NounGroup) -> str:
    return " ".join(sorted({*group.modifiers, group.head.lemma.lower()}))


def _site(reading: Reading, sentence: SentenceView, clause: Clause) -> Iterator[Claim]:
    """Where something was done to a person, as the kind of site: "was shot in her car"."""
    verb = SITED.get(clause.lemma)
    if clause.lemma == "collapse":
        verb, person = clause.lemma, clause.subject
    else:
        person = clause.theme
    if verb is None or person is None:
        return
    name = reading.mention_at(person)
    if name is None or name.value.entity not in ("person", "other"):
        return
    for preposition, head in clause.obliques:
        kind = SITES.get(head.lemma.lower())
        if preposition in ("in", "at", "on", "inside", "outside") and kind is not None and head.pos == "NOUN":
            if reading.name_at(head) is not None:
                continue
            group = ending(sentence.tokens, head.index - sentence.tokens[0].index)
            first = sentence.tokens[group.first] if group is not None else head
            yield stated(
                reading, sentence, f"site of the {verb}", kind, name.value.surface, first, head,
                predicate=verb,
            )  # fmt: skip


def _appeal(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """Whether a verdict is appealed against: that is being thought of, planned, or done."""
    tokens = sentence.tokens
    following = tokens[at + 1].lower if at + 1 < len(tokens) else "."
    if following in ("for", "to"):
        return  # to the public, for help
    before = [token.lower for token in tokens[max(0, at - 6) : at]]
    if {"not", "n't", "no", "never"} & set(before):
        return
    first = tokens[at]
    if {"whether", "consider", "considering", "considers", "if"} & set(before):
        value, first = "considered", tokens[at - len(before)]
    elif tokens[at].pos == "VERB" and before[-1:] and before[-1] in ("will", "would", "to"):
        value, first = "planned", tokens[at - 1]
    elif tokens[at].lower == "appealed" or {"lodged", "filed", "launched"} & set(before):
        value = "lodged"
        first = next((t for t in tokens[max(0, at - 6) : at] if t.lower in _FILED), first)
    else:
        return
    yield stated(reading, sentence, "appeal", value, "appeal", first, tokens[at], unique="yes")


_FILED: Final = frozenset(("lodged", "filed", "launched"))

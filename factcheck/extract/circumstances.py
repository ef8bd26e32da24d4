"""Circumstances of what happened, as states: the victim's sex, the weapon, the site, the cause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck import lexicon
from factcheck.extract.noun_groups import NounGroup, ending, object_after
from factcheck.extract.people import People
from factcheck.extract.reading import Reading
from factcheck.extract.sides import sides
from factcheck.extract.sites import sites
from factcheck.extract.stating import stated
from factcheck.language.en import synonyms
from factcheck.language.en.particulars import (
    BLAMING,
    CAUSE_HEADS,
    CAUSE_KINDS,
    CAUSED,
    CAUSING,
    EVENTS,
    SEXES,
    SORTS_OF_WEAPON,
    UNKNOWN,
    WEAPONS,
)
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

_FARTHEST: Final = 16
_WIELDED: Final = frozenset(
    "with using armed fired wielding wielded brandishing brandished pulled pointed pointing carrying".split()
)
"""Words before a weapon that was used."""
_BE: Final = frozenset("was is were are has had been remains".split())


def circumstances(reading: Reading, people: People) -> Iterator[Claim]:
    """Claims of state about what happened."""
    yield from sides(reading)
    for sentence, clauses in zip(reading.document.sentences, reading.clauses, strict=True):
        yield from _sexes(reading, sentence)
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            word = token.lower
            named = token.pos == "NOUN" or (
                at > 0 and tokens[at - 1].pos == "DET"
            )  # "the crash", told a verb
            noun = token.lemma.lower() if named else ""
            kind = WEAPONS.get(noun)
            if kind is not None and _wielded(tokens, at):
                yield stated(
                    reading, sentence, "weapon", kind, SORTS_OF_WEAPON[kind], token, token, unique="yes"
                )
            if noun in EVENTS:
                yield from _caused(reading, sentence, at)
            elif word == "cause":
                yield from _cause_of(reading, sentence, at)
            elif word in ("appeal", "appealed", "appeals"):
                yield from _appeal(reading, sentence, at)
        for clause in clauses:
            if clause.negated or clause.modality not in ("asserted", "alleged"):
                continue
            if clause.modality == "asserted":
                yield from sites(reading, people, sentence, clause)
            yield from _set_off(reading, sentence, clause)


def _wielded(tokens: list[Token], at: int) -> bool:
    """True for a weapon in somebody's hands; a pickup with a shotgun in the rack is no robber."""
    for position in range(at - 1, max(-1, at - 7), -1):
        if tokens[position].lower in _WIELDED:
            holder = tokens[position - 1] if position and tokens[position].lower == "with" else None
            return holder is None or holder.pos != "NOUN" or lexicon.names_people(holder.lemma.lower())
    return False


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
            if group is not None:
                yield from _cause(reading, sentence, tokens[at], group, tokens[position], group.head)
            return


def _set_off(reading: Reading, sentence: SentenceView, clause: Clause) -> Iterator[Claim]:
    """What brought an event about, by the parse.

    As the subject ("A candle set off the fire", "Ice was the cause of the crash") or behind the verb
    ("Police blamed the crash on ice").
    """
    subject, event, cause = clause.subject, clause.theme, None
    if clause.lemma in BLAMING and not clause.passive:
        cause = next((head for preposition, head in clause.obliques if preposition in ("on", "to")), None)
    elif clause.lemma == "cause" and clause.kind == "copula" and clause.complement is not None:
        event = next(iter(clause.complement.has("nmod")), None)
        cause = subject
    elif clause.lemma == "lead" and not clause.passive:
        event = next((head for preposition, head in clause.obliques if preposition == "to"), None)
        cause = subject
    elif clause.lemma in CAUSING and not clause.passive:
        cause = subject
    if (
        event is None
        or cause is None
        or event.lemma.lower() not in EVENTS
        or cause.sentence != sentence.number
    ):
        return
    group = ending(sentence.tokens, cause.index - sentence.tokens[0].index)
    if group is not None:
        first, last = sorted((sentence.tokens[group.first], event, cause), key=lambda t: t.index)[::2]
        yield from _cause(reading, sentence, event, group, first, last)


def _cause_of(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """What is said of "the cause of the fire": what it was, or that it is not known."""
    tokens = sentence.tokens
    if at + 2 >= len(tokens) or tokens[at + 1].lower != "of":
        return
    event = object_after(tokens, at + 2)
    if event is None or event.head.lemma.lower() not in EVENTS:
        return
    after = event.head.index - tokens[0].index + 1
    words = [token.lower for token in tokens[after : after + 6]]
    if not words or words[0] not in _BE:
        return
    for position, word in enumerate(words):
        denied = "not" in words[:position] or "n't" in words[:position]
        if (word in UNKNOWN and (denied or word.startswith("un"))) or word == "investigation":
            yield stated(
                reading, sentence, "cause", "unknown", synonyms.head(event.head.lemma.lower()), tokens[at],
                tokens[after + position], predicate="cause",
            )  # fmt: skip
            return
    group = object_after(tokens, after + 1)
    if group is not None and words[0] in ("was", "is"):
        yield from _cause(reading, sentence, event.head, group, tokens[at], group.head)


def _cause(
    reading: Reading, sentence: SentenceView, event: Token, group: NounGroup, first: Token, last: Token
) -> Iterator[Claim]:
    """That an event was brought about by something, which is no other event and nobody by name."""
    head = group.head
    noun = head.lemma.lower()
    if head.pos != "NOUN" or noun in EVENTS - {"leak", "collision", "explosion", "landslide"}:
        return
    if noun in _NO_CAUSE or reading.name_at(head) is not None or lexicon.names_people(noun):
        return
    words = {*group.modifiers, noun}
    tokens, after = sentence.tokens, head.index - sentence.tokens[0].index + 1
    if after + 1 < len(tokens) and tokens[after].lower in ("in", "of", "from", "with"):
        inner = object_after(tokens, after + 1)  # "a fault in a heater" is that of the heater
        words |= {inner.head.lemma.lower()} if inner is not None else set()
    core = {CAUSE_KINDS.get(word, word) for word in words - CAUSE_HEADS} or words
    yield stated(
        reading, sentence, "cause", _words(group), synonyms.head(event.lemma.lower()), first, last,
        predicate="cause", core=" ".join(sorted(core)),
    )  # fmt: skip


_NO_CAUSE: Final = frozenset("cause combination series number factor thing damage concern fear death".split())
"""Nouns that say nothing of what it was."""


def _words(group: NounGroup) -> str:
    return " ".join(sorted({*group.modifiers, group.head.lemma.lower()}))


def _appeal(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """Whether a verdict is appealed against: that is being thought of, planned, or done."""
    tokens = sentence.tokens
    following = tokens[at + 1].lower if at + 1 < len(tokens) else "."
    if following in ("for", "to"):
        return  # to the public, for help
    before = [token.lower for token in tokens[max(0, at - 6) : at]]
    first = tokens[at]
    if {"not", "n't", "no", "never"} & set(before):
        if before[-1:] == ["not"] and before[-2:-1] in (["will"], ["would"]):
            yield stated(
                reading, sentence, "appeal", "ruled out", "appeal", tokens[at - 2], first, unique="yes"
            )
        return
    if tokens[at].pos != "VERB" and _DROPPED & set(before[-_NEAR_NOUN:]):
        value = "dropped"
        first = next(t for t in tokens[max(0, at - _NEAR_NOUN) : at] if t.lower in _DROPPED)
    elif {"whether", "consider", "considering", "considers", "if"} & set(before):
        value, first = "considered", tokens[at - len(before)]
    elif tokens[at].pos == "VERB" and before[-1:] and before[-1] in ("will", "would", "to"):
        value, first = "planned", tokens[at - 1]
    elif tokens[at].lower == "appealed" or {"lodged", "filed", "launched"} & set(before):
        value = "lodged"
        first = next((t for t in tokens[max(0, at - 6) : at] if t.lower in _FILED), first)
    else:
        return
    yield stated(reading, sentence, "appeal", value, "appeal", first, tokens[at], unique="yes")


_NEAR_NOUN: Final = 3
"""Within so many words before "appeal" stands what somebody did with it."""
_DROPPED: Final = frozenset("drops dropped withdraws withdrew withdrawn abandons abandoned".split())
_FILED: Final = frozenset(("lodged", "filed", "launched"))

"""Claims of act: who did what to whom, with polarity and modality, one for every clause."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading, antecedent
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.grammar import Clause
from factcheck.language.tokens import Token
from factcheck.model import Act, Claim, ClaimKind

KIND: ClaimKind = "act"

_DETERMINERS = frozenset("the a an this that these those his her its their our my your some any all each every".split())
LIGHT = frozenset("have do be say tell".split())
"""Predicates that state nothing by themselves that could be compared."""


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every clause that has a participant; slots hold names in full, other heads as lemmas."""
    for sentence, clauses in zip(reading.document.sentences, reading.clauses, strict=True):
        for clause in clauses:
            if clause.lemma in LIGHT:
                continue
            slots, filled = _slots(clause, reading)
            if not filled:
                continue
            first, last = _range(clause)
            yield reading.claim(
                KIND, sentence, first.start, last.end,
                Act(predicate=clause.lemma, passive=clause.passive, slots=slots),
                subject=slots.get("agent") or slots.get("theme"),
                predicate=clause.lemma,
                slots=slots,
                polarity="negative" if clause.negated else "positive",
                modality=clause.modality,
                attribution=grammar.attribution_of(reading.document, clause.predicate),
                quoted=clause.predicate.quoted,
                derivation=(f"{'passive ' if clause.passive else ''}clause of {clause.lemma}",),
            )


def _slots(clause: Clause, reading: Reading) -> tuple[dict[str, str], bool]:
    slots: dict[str, str] = {}
    for role, token in (("agent", clause.agent), ("theme", clause.theme), ("recipient", clause.recipient),
                        ("complement", clause.complement)):
        if token is not None:
            slots[role] = filler(token, reading)
    if clause.subject is not None and clause.agent is None and clause.theme is None:
        slots["agent"] = filler(clause.subject, reading)
    for preposition, token in clause.obliques:
        slots.setdefault(preposition or "time", filler(token, reading))
    if clause.tense:
        slots["tense"] = clause.tense
    return slots, any(role in slots for role in ("agent", "theme", "recipient"))


def filler(token: Token, reading: Reading) -> str:
    """What fills a slot: a name in full, a pronoun's antecedent, else the lemma with its modifiers."""
    token = antecedent(token, reading) or token
    name = reading.name_at(token)
    if name is not None:
        return name
    if token.pos in ("NOUN", "PROPN"):
        phrase = grammar.noun_phrase(token)
        before = reading.document.text(phrase.start, token.start).split()
        if before and before[0].casefold() in _DETERMINERS:
            del before[0]
        return " ".join((*before, synonyms.head(token.lemma.lower())))
    return token.lower if token.pos == "PRON" else token.lemma.lower()


def _range(clause: Clause) -> tuple[Token, Token]:
    """The predicate with its particle and the preposition of its first oblique, if they stand together."""
    first = last = clause.predicate
    if " " in clause.lemma:
        for child in clause.predicate.has("compound"):
            last = max(last, child, key=lambda token: token.index)
    for _preposition, head in clause.obliques[:1]:
        for child in head.has("case"):
            if child.index == last.index + 1:
                last = child
    return first, last

"""Claims of act: who did what to whom, with polarity and modality, one for every clause."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading, antecedent
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.en.degrees import DEGREES, RESERVATIONS
from factcheck.language.grammar import Clause
from factcheck.language.tokens import Token
from factcheck.model import Act, Claim, ClaimKind

KIND: ClaimKind = "act"

_DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your some any all each every".split()
)
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
            none = _none(clause)
            if none is not None:
                slots["none"] = none
            if clause.negated and any(child.lower == "never" for child in clause.predicate.children):
                slots["never"] = "yes"
            first, last = _range(clause, reading)
            yield reading.claim(
                KIND,
                sentence,
                first.start,
                last.end,
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
    for role, token in (
        ("agent", clause.agent),
        ("theme", clause.theme),
        ("recipient", clause.recipient),
        ("complement", clause.complement),
    ):
        if token is not None:
            slots[role] = filler(token, reading)
    if clause.subject is not None and clause.agent is None and clause.theme is None:
        slots["agent"] = filler(clause.subject, reading)
    for preposition, token in clause.obliques:
        slots.setdefault(preposition or "time", filler(token, reading))
    regarded = _regarded(clause, reading)
    if regarded is not None:
        slots["as"] = regarded.lemma.lower()
    theme = clause.theme
    if theme is not None and "of" not in slots:
        # A name takes no "of": in "convicted Tom Varga of fraud" it belongs to the verb.
        charge = next((t for t in theme.has("nmod") if any(c.lower == "of" for c in t.children)), None)
        name = reading.name_at(theme)
        if charge is not None and name is not None and reading.name_at(charge) != name:
            slots["of"] = filler(charge, reading)
    if clause.tense:
        slots["tense"] = clause.tense
    manner = _manner(clause, reading)
    if manner:
        slots["manner"] = manner
    return slots, any(role in slots for role in ("agent", "theme", "recipient"))


def _none(clause: Clause) -> str | None:
    """The role of the noun of which there is none at all, nothing narrowing it: "no shots were fired"."""
    if not clause.negated:
        return None
    for role, token in (("agent", clause.agent), ("theme", clause.theme)):
        if role == "agent" and (clause.theme is not None or clause.obliques):
            continue  # "no film has won in all of them" is no denial that one has won
        if token is not None and token.pos == "NOUN":
            before = {child.lower for child in token.children if child.index < token.index}
            narrowed = any(
                child.pos in ("ADJ", "VERB") or child.relation == "acl:relcl" for child in token.children
            )
            if before & _NONE and not narrowed:
                return role
    return None


_NONE = frozenset(("no", "any"))


def filler(token: Token, reading: Reading) -> str:
    """What fills a slot: a name in full, a pronoun's antecedent, else the lemma with its modifiers."""
    token = antecedent(token, reading) or token
    name = reading.name_at(token)
    if name is not None:
        return name
    if token.pos in ("NOUN", "PROPN"):
        before = " ".join(_before(reading, token))
        head = synonyms.head(token.lemma.lower())
        return before + head if before.endswith("-") else f"{before} {head}".strip()
    return token.lower if token.pos == "PRON" else token.lemma.lower()


def _before(reading: Reading, token: Token) -> list[str]:
    """The words right before a noun that narrow it: "Silver Night" of "the Silver Night singer"."""
    tokens = reading.document.tokens
    start = token.index
    while start and tokens[start - 1].sentence == token.sentence:
        word = tokens[start - 1]
        opens = start < 2 or tokens[start - 2].sentence != word.sentence
        named = word.text[:1].isupper() and not opens
        joined = word.text in ("-", '"', "“", "”") and not opens and tokens[start - 2].text[:1].isupper()
        if not (word.pos in ("ADJ", "NOUN", "PROPN") or named or joined) or word.lower in _DETERMINERS:
            break
        start -= 1
    words = tokens[start : token.index]
    if any(word.lower in ("old", "olds") for word in words):
        words = words[max(i for i, word in enumerate(words) if word.lower in ("old", "olds")) + 1 :]
    text = reading.document.text(words[0].start, token.start) if words else ""
    return text.replace('"', "").replace("“", "").replace("”", "").split()


def _manner(clause: Clause, reading: Reading) -> str | None:
    """The adverb that says how fully or how surely it holds; a reservation counts before an emphasis.

    It stands before the predicate, or before what completes it ("treated as potentially dangerous").
    """
    tokens = reading.document.tokens
    heads = [clause.predicate, *(token for _, token in clause.obliques if token.pos == "ADJ")]
    if clause.complement is not None:
        heads.append(clause.complement)
    regarded = _regarded(clause, reading)
    if regarded is not None:
        heads.append(regarded)
    found = []
    for head in heads:
        for position in range(head.index - 1, max(-1, head.index - 5), -1):
            word = tokens[position]
            if word.sentence != head.sentence or word.pos not in ("ADV", "AUX", "PUNCT", "ADP", "PART"):
                break
            if word.lower in DEGREES:
                found.append(word.lower)
    return next((word for word in found if word in RESERVATIONS), found[0] if found else None)


REGARDING = frozenset("treat regard describe view see consider class classify".split())


def _regarded(clause: Clause, reading: Reading) -> Token | None:
    """What something is taken for: "treating the fire as suspicious"."""
    if clause.predicate.lemma not in REGARDING:
        return None
    tokens = reading.document.tokens
    after = [
        t
        for t in tokens[clause.predicate.index + 1 : clause.predicate.index + 16]
        if t.sentence == clause.predicate.sentence
    ]
    for position, token in enumerate(after):
        if token.lower == "as":
            return next((t for t in after[position + 1 : position + 6] if t.pos in ("ADJ", "NOUN")), None)
    return None


def _range(clause: Clause, reading: Reading) -> tuple[Token, Token]:
    """The first and last token of what tells the act.

    The predicate with its auxiliaries and adverbs before it ("will eventually replace", "did not sign"),
    its particle, the preposition of its first oblique, and what it takes something for ("treated as
    suspicious").
    """
    tokens = reading.document.tokens
    first = last = clause.predicate
    while first.index and tokens[first.index - 1].sentence == first.sentence:
        before = tokens[first.index - 1]
        if before.pos not in ("AUX", "PART", "ADV") or (
            before.head is not clause.predicate and before.pos != "ADV"
        ):
            break
        first = before
    if " " in clause.lemma:
        for child in clause.predicate.has("compound"):
            last = max(last, child, key=lambda token: token.index)
    for _preposition, head in clause.obliques[:1]:
        for child in head.has("case"):
            if child.index == last.index + 1:
                last = child
    regarded = _regarded(clause, reading)
    if regarded is not None and regarded.index - last.index <= 12:
        last = regarded
    return first, last

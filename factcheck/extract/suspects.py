"""Who did it and how they got away: what a suspect is to the victim, the way of escape, the finder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck import lexicon
from factcheck.extract.noun_groups import object_after
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en import crimes
from factcheck.language.en.particulars import KIN
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

_LEAD: Final = 4
_ASIDE: Final = 12


def suspects(reading: Reading) -> Iterator[Claim]:
    """Claims of a crime with which an article begins, each only where the article gives one answer."""
    lead = {t.lemma.lower() for s in reading.document.sentences[:_LEAD] for t in s.tokens}
    if not lead & crimes.CRIMES:
        return
    found: dict[str, list[Claim]] = {"tie": [], "getaway": [], "finder": []}
    for sentence, clauses in zip(reading.document.sentences, reading.clauses, strict=True):
        found["tie"] += _ties(reading, sentence, clauses)
        found["getaway"] += _escapes(reading, sentence)
        for clause in clauses:
            if clause.modality == "asserted" and not clause.negated:
                found["finder"] += _finders(reading, sentence, clause)
    for claims in found.values():
        if len({getattr(claim.value, "value", "") for claim in claims}) == 1:
            yield from claims


def _ties(reading: Reading, sentence: SentenceView, clauses: list[Clause]) -> Iterator[Claim]:
    """What the one arrested is to the victim: "her brother-in-law was arrested"."""
    tokens = sentence.tokens
    held = {
        c.theme.index
        for c in clauses
        if c.theme is not None and c.lemma in crimes.STEPS and c.modality in ("asserted", "alleged")
    }
    for at, token in enumerate(tokens):
        word = token.lower
        if word not in KIN and word not in crimes.ACQUAINTANCES:
            continue
        first = at
        while first and (tokens[first - 1].text == "-" or tokens[first - 1].lower in _FORMER):
            first -= 1
        parted = any(t.lower in _FORMER for t in tokens[first:at]) or word.startswith("ex-")
        of_victim = _owner(tokens, first)
        if of_victim is None:
            continue
        ends = next((i for i in range(at + 1, min(len(tokens), at + 4)) if tokens[i].text == ","), at)
        suspected = _beside_suspect(tokens, of_victim) or token.index in held or _held(tokens, ends)
        if suspected:
            value = f"{'ex-' if parted else ''}{word.removeprefix('ex-')}"
            yield stated(reading, sentence, "tie", value, "suspect", tokens[first], token, unique="yes")


_FORMER: Final = frozenset(("ex", "former", "estranged"))


def _owner(tokens: list[Token], first: int) -> int | None:
    """Where "her", "his" or "the victim's" begins before a noun of kin."""
    if not first:
        return None
    before = tokens[first - 1]
    if before.lower in ("her", "his"):
        return first - 1
    if before.tag == "POS" and first > 1:
        return first - (3 if first > 2 and tokens[first - 3].pos in ("DET", "PROPN") else 2)
    return None


def _beside_suspect(tokens: list[Token], owner: int) -> bool:
    """True for an apposition or a predicate: "the suspect, her uncle", "the killer was his uncle"."""
    if owner < 2 or (tokens[owner - 1].text != "," and tokens[owner - 1].lower not in ("is", "was")):
        return False
    return tokens[owner - 2].lemma.lower() in crimes.SUSPECTS


def _held(tokens: list[Token], at: int) -> bool:
    """True for who "was arrested", right behind the noun or behind a name and an age."""
    end = at
    if tokens[at].text == ",":
        end = next((i for i in range(at + 1, min(len(tokens), at + _ASIDE)) if tokens[i].text == ","), at)
        end = next((i for i in (end + 2, end) if i < len(tokens) and tokens[i].text == ","), end)
    words = [token.lower for token in tokens[end + 1 : end + 4]]
    lemmas = {token.lemma.lower() for token in tokens[end + 1 : end + 4] if token.tag == "VBN"}
    return words[:1] in (["was"], ["is"], ["has"]) and bool(lemmas & crimes.STEPS)


def _escapes(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """By what means they got away, as the words stand: "who raided the shop fled on a motorcycle"."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.tag not in _PAST or token.lemma.lower() not in crimes.FLEEING:
            continue
        particles = crimes.FLEEING[token.lemma.lower()]
        after = at + 1
        if particles and (after == len(tokens) or tokens[after].lower not in particles):
            continue
        near = {t.lemma.lower() for t in tokens[max(0, at - _ASIDE) : at]} | {
            t.lower for t in tokens[max(0, at - _ASIDE) : at]
        }
        if not near & (crimes.SUSPECTS | _THEY) or near & {"not", "n't", "to", "could", "may"}:
            continue
        for position in range(after, min(len(tokens) - 1, after + _SOON)):
            if tokens[position].pos in ("PUNCT", "VERB", "SCONJ"):
                break
            group = object_after(tokens, position + 1) if tokens[position].lower in _BY else None
            kind = crimes.VEHICLES.get(group.head.lemma.lower()) if group is not None else None
            if kind is not None and group is not None:
                yield stated(reading, sentence, "getaway", kind, "culprit", token, group.head, unique="yes")
                break


_PAST: Final = frozenset(("VBD", "VBN", "VBG"))
_THEY: Final = frozenset(("he", "she", "they", "who"))
_BY: Final = frozenset(("in", "on", "aboard", "by"))
_SOON: Final = 6
"""Within so many words behind the verb the vehicle stands."""


def _finders(reading: Reading, sentence: SentenceView, clause: Clause) -> Iterator[Claim]:
    """Who found the body: "by a jogger", "his sister"."""
    agent, theme = clause.agent, clause.theme
    if clause.lemma not in ("find", "discover") or agent is None or theme is None:
        return
    body = theme.lemma.lower() in ("body", "corpse", "remains")
    dead = clause.complement is not None and clause.complement.lower == "dead"
    noun = agent.lemma.lower()
    if not (body or dead) or agent.pos != "NOUN" or agent.sentence != sentence.number:
        return
    if noun in crimes.ANYBODY or not (noun in KIN or lexicon.names_people(noun)):
        return
    yield stated(reading, sentence, "finder", noun, "body", agent, agent, unique="yes")

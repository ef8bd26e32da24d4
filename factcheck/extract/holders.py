"""Who is in a state that a phrase tells: beside the phrase first, by the parse where that is not clear."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from factcheck.extract.noun_groups import NounGroup, before_aside, ending, object_after, subject_before
from factcheck.language.en.states import StatePhrase
from factcheck.language.grammar import Clause
from factcheck.language.predicates import is_passive, own_subject
from factcheck.language.tokens import Token

_BE: Final = frozenset("be been being is are was were am 's ’s get gets got getting".split())
_STAYING: Final = frozenset("be remain stay keep become lie get stand feel seem".split())
_LEAVING: Final = frozenset("leave find hold keep declare report pronounce list believe say presume".split())
_ADVERBS: Final = frozenset("not n't n’t never also all both".split())


@dataclass(slots=True, frozen=True)
class Told:
    """Who is in a state, and where the words begin that tell it."""

    holder: NounGroup
    first: int
    """Index in the sentence of the first word that tells the state (an auxiliary, an adverb)."""


def told_of(
    tokens: list[Token], at: int, entry: StatePhrase, clause: Clause | None, clauses: dict[int, Clause]
) -> Told | None:
    """Of whom or what the phrase at `at` tells its state."""
    if entry.how == "is":
        return _predicated(tokens, at, clause, clauses)
    if _is_noun(tokens, at):
        return None
    if entry.how == "object":
        return _affected(tokens, at, at + len(entry.words), clause)
    first = _back(tokens, at)
    if tokens[at].lower.endswith("ed") and any(token.lower in _BE for token in tokens[first:at]):
        return None  # "is survived by his wife"
    return _subject(tokens, first, at, clause)


def _is_noun(tokens: list[Token], at: int) -> bool:
    """True for a form of a verb that is a noun or stands before one here ("the damaged area", "a charge")."""
    token = tokens[at]
    if token.tag in ("NNS", "NN", "NNP", "NNPS"):
        return not token.lower.endswith(("ed", "ing")) or (at > 0 and tokens[at - 1].pos in ("DET", "ADJ"))
    before = tokens[at - 1] if at else None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        before is not None
        and (before.pos in ("DET", "ADJ", "NUM") or before.tag in ("PRP$", "POS"))
        and following is not None
        and following.pos in ("NOUN", "PROPN", "ADJ")
        and token.lower not in ("shot",)
    )


def _back(tokens: list[Token], at: int) -> int:
    """The index after skipping adverbs and auxiliaries to the left of `at`: where the verb group begins."""
    while at and (
        tokens[at - 1].pos in ("ADV", "AUX", "PART")
        or tokens[at - 1].lower in _BE
        or tokens[at - 1].lower in _ADVERBS
        or (tokens[at - 1].lower == "but" and at > 1 and tokens[at - 2].lower == "all")
    ):
        at -= 1
    return at


def _affected(tokens: list[Token], at: int, after: int, clause: Clause | None) -> Told | None:
    """Whom or what a transitive verb affects."""
    first = _back(tokens, at)
    form = tokens[at].lower
    participle = form.endswith(("ed", "en", "n", "t", "d")) and tokens[at].tag != "VB"
    passive = any(token.lower in _BE for token in tokens[first:at])
    if passive and not form.endswith("ing"):
        return _subject(tokens, first, at, clause)
    direct = object_after(tokens, after)
    if direct is None and after == at + 2:
        direct = object_after(tokens, at + 1)
    if direct is not None:
        return Told(direct, first)
    if participle and first == at and after >= len(tokens):
        holder = ending(tokens, at - 1) if at else None
        return Told(holder, at) if holder is not None else None
    if participle and first == at and tokens[at].relation == "conj" and tokens[after].lower in _AIMED:
        return None
    if participle and clause is not None and (clause.passive or _shares_passive(tokens, at, after)):
        return _subject(tokens, first, at, clause)
    if (
        participle
        and tokens[at].tag == "VBN"
        and first == at
        and at
        and tokens[after].pos in ("ADP", "PUNCT")
    ):
        holder = ending(tokens, at - 1)
        return Told(holder, at) if holder is not None else None
    return None


_AIMED: Final = frozenset("at into upon".split())
"""What stands behind a verb that is active after all: "was attacked and fired at the crowd"."""


def _shares_passive(tokens: list[Token], at: int, after: int) -> bool:
    """True for a second participle that shares the auxiliary of the first: "was held and charged with theft".

    Taggers read it as a past tense. Nothing that it is done to follows it.
    """
    token = tokens[at]
    if token.relation != "conj" or own_subject(token) is not None:
        return False
    following = tokens[after] if after < len(tokens) else None
    open_end = following is None or following.pos in ("ADP", "PUNCT", "CCONJ")
    return open_end and is_passive(token.head)


def _subject(tokens: list[Token], first: int, at: int, clause: Clause | None) -> Told | None:
    beside, clear = subject_before(tokens, before_aside(tokens, first))
    parsed = clause.subject if clause is not None else None
    if parsed is not None and parsed.index >= tokens[at].index and parsed.sentence == tokens[at].sentence:
        parsed = None
    if beside is not None and (clear or parsed is None):
        return Told(beside, first)
    if parsed is None:
        return None
    if parsed.sentence != tokens[at].sentence:
        return None
    at = parsed.index - tokens[0].index
    if parsed.pos == "NUM" and parsed.lower == "one" and tokens[at + 1].lower == "of":
        whole = object_after(tokens, at + 2)
        return Told(replace(whole, single=True, count="one"), first) if whole is not None else None
    holder = ending(tokens, at)
    return Told(holder, first) if holder is not None else None


def _predicated(
    tokens: list[Token], at: int, clause: Clause | None, clauses: dict[int, Clause]
) -> Told | None:
    """Of whom or what a phrase is predicated: after a copula, or after "left", "found" and their like."""
    first = at
    while first and (
        tokens[first - 1].pos in ("ADV", "PART") or tokens[first - 1].lower in ("still", "not", "n't", "only")
    ):
        first -= 1
    if not first:
        return None
    verb = tokens[first - 1]
    clause = clause or clauses.get(verb.index)
    if verb.lemma.lower() in _STAYING and verb.pos in ("AUX", "VERB"):
        begin = _back(tokens, first - 1)
        return _subject(tokens, begin, at, clause)
    if verb.lemma.lower() in _LEAVING and verb.pos == "VERB":
        begin = _back(tokens, first - 1)
        if any(token.lower in _BE for token in tokens[begin : first - 1]):
            return _subject(tokens, begin, at, clause)
        return None
    group = ending(tokens, before_aside(tokens, first) - 1)  # "found Tom Varga, 42, guilty"
    if group is None:
        return None
    start = group.first
    if start and tokens[start - 1].lemma.lower() in _LEAVING and tokens[start - 1].pos == "VERB":
        return Told(group, first)
    return None

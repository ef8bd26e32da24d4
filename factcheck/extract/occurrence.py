"""Whether something happened in the course of an event at all: a shot, a struggle, a warning, a vote."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.occurrences import BY_NOUN, BY_VERB, FORCES, WITHOUT, Occurrence
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

QUESTION: Final = "occurrence"
_BETWEEN: Final = frozenset("a an any the".split())
_THERE: Final = "there"


def occurrences(reading: Reading, sentence: SentenceView, clauses: list[Clause]) -> Iterator[Claim]:
    """Claims that something happened, or that nothing of the kind did."""
    told: set[int] = set()
    for clause in clauses:
        for token in (clause.theme, clause.agent):
            kind = _kind_of(token)
            if token is None or kind is None or token.index in told or clause.lemma not in kind.brought:
                continue
            told.add(token.index)
            if clause.modality == "asserted" and not (_narrowed(token) if clause.negated else _of(token)):
                yield _claim(reading, sentence, kind, clause, token, denied=clause.negated)
        kind = BY_VERB.get(clause.lemma)
        if kind is None or clause.modality != "asserted" or not _by_itself(clause, kind):
            continue
        yield _claim(reading, sentence, kind, clause, clause.predicate, denied=clause.negated)
    for token in sentence.tokens:
        kind = _kind_of(token)
        if kind is not None and token.index not in told and not _narrowed(token):
            first = _denial(reading, token)
            if first is not None:
                yield stated(reading, sentence, QUESTION, "none", kind.name, first, token, **_slots(kind))


def _kind_of(token: Token | None) -> Occurrence | None:
    if token is None or token.pos != "NOUN":
        return None
    return BY_NOUN.get(token.lemma.lower()) or BY_NOUN.get(token.lower)


def _slots(kind: Occurrence) -> dict[str, str]:
    return {"unique": "yes"} if kind.single else {}


def _claim(
    reading: Reading, sentence: SentenceView, kind: Occurrence, clause: Clause, token: Token, *, denied: bool
) -> Claim:
    own = [
        t
        for t in clause.predicate.children
        if t.relation.startswith(("aux", "advmod", "compound:prt"))
        and abs(t.index - clause.predicate.index) <= 3
    ]
    no = [t for t in token.children if t.lower == "no"]
    ends = sorted((clause.predicate, token, *own, *no), key=lambda t: t.index)
    by = clause.agent.lemma.lower() if clause.agent is not None else ""
    name = f"{kind.name} by the police" if kind.name == "shot" and by in FORCES else kind.name
    return stated(
        reading,
        sentence,
        QUESTION,
        "none" if denied else "some",
        name,
        ends[0],
        ends[-1],
        predicate=clause.lemma,
        **_slots(kind),
    )


def _narrowed(token: Token) -> bool:
    """True where only some of a kind are denied: "no further shots", "no warning of the second wave"."""
    return any(
        child.pos in ("ADJ", "VERB", "NUM") or child.relation in ("acl:relcl", "acl", "nmod", "compound")
        for child in token.children
    )


def _of(token: Token) -> bool:
    """True for what is somebody's or something's: "a shot of the police"."""
    return any(child.relation.startswith("nmod") for child in token.children)


def _by_itself(clause: Clause, kind: Occurrence) -> bool:
    """True where the verb tells of the thing: nothing is done but that, or it is done to people."""
    theme = clause.theme
    if kind.name == "shot":
        by = clause.agent
        if by is None or theme is not None or clause.predicate.tag in ("NN", "NNS"):
            return False
        if any(child.relation in ("det", "amod", "compound") for child in clause.predicate.children):
            return False  # a noun after all: "it was the worst mill fire"
        return by.pos in ("PRON", "PROPN") or by.lemma.lower() in PEOPLE | FORCES
    if kind.name == "warning":
        return clause.passive and clause.agent is None
    return True


def _denial(reading: Reading, token: Token) -> Token | None:
    """The first word of "there was no siren" and "without a struggle", None where nothing is denied."""
    tokens = reading.document.tokens
    at = token.index - 1
    while at >= 0 and tokens[at].sentence == token.sentence and tokens[at].lower in _BETWEEN:
        at -= 1
    if at < 0 or tokens[at].sentence != token.sentence or tokens[at].lower not in WITHOUT:
        return None
    if tokens[at].lower == "without":
        return tokens[at]
    before = [t for t in tokens[max(0, at - 4) : at] if t.sentence == token.sentence]
    return tokens[at] if any(t.lower == _THERE for t in before) else None

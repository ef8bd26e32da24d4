"""Statements that there had been the like before, or not, other than by a rank: "no woman had ever won"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from factcheck.extract.noun_groups import object_after
from factcheck.extract.precedent_found import CONTENT, LIGHT, NONE, NOUNS, SOME, Found, around
from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.en.scales import POLES
from factcheck.language.tokens import SentenceView, Token

_HAVE: Final = frozenset("has have had 've 's 'd".split())


def told(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Found] | None:
    """The statements that a word makes, None where it is for a rank to make one."""
    token = sentence.tokens[at]
    word = token.lower
    if word == "never":
        return iter([*_never_before(sentence, at)] or [*_never(reading, sentence, token)])
    if word == "no" and token.pos == "DET":
        return _no_one(reading, sentence, token)
    if word == "last":
        return _last(reading, sentence, at)
    if word == "only":
        return _only_so_many(reading, sentence, token)
    if word == "record":
        return _record(sentence, at)
    if token.tag in ("JJR", "RBR"):
        return _compared(sentence, at)
    return None


def _never_before(sentence: SentenceView, at: int) -> Iterator[Found]:
    """What had never been, with the verb before its subject: "Never before has a robot swum there"."""
    tokens = sentence.tokens
    words = [token.lower for token in tokens[at : at + 3]]
    auxiliary = at + (2 if words[1:2] == ["before"] else 1)
    group = object_after(tokens, auxiliary + 1) if words[-1] in _HAVE or words[1] in _HAVE else None
    after = group.head.index - tokens[0].index + 1 if group is not None else len(tokens)
    if group is None or after >= len(tokens) or tokens[after].tag not in ("VBN", "VBD"):
        return
    behind = tokens[after + 1 : after + 8]
    words_behind = {t.lemma.lower() for t in behind if t.pos in NOUNS} - LIGHT
    yield Found(NONE, "order", synonyms.head(group.head.lemma.lower()), tokens[after].lemma, None,
        words_behind, tokens[at], tokens[after], None,
    )  # fmt: skip


def _never(reading: Reading, sentence: SentenceView, never: Token) -> Iterator[Found]:
    """What had never been: "Never before has a robot swum there", "She had never won it"."""
    tokens = sentence.tokens
    at = never.index - tokens[0].index
    clause = next((c for c in reading.clauses[sentence.number] if never in c.predicate.children), None)
    near = [t.lower for t in tokens[max(0, at - 2) : at + 5]]
    if clause is None or clause.modality != "asserted" or not _HAVE & set(near) or clause.subject is None:
        return
    noun = synonyms.head(clause.subject.lemma.lower())
    predicate = clause.predicate
    if not {"had", "'d"} & set(near) and not any(t.lower == "before" for t in tokens[at:]):
        return  # "has never been convicted" tells of no first
    if noun in ("i", "we", "you", "they", "it") or predicate.index - never.index > 8:
        return
    first, last = sorted((never, predicate), key=lambda t: t.index)
    yield _of_clause(clause, NONE, "order", noun, first, last)


def _of_clause(clause: grammar.Clause, value: str, scale: str, noun: str, first: Token, last: Token) -> Found:
    """What a clause tells of its subject."""
    return Found(value, scale, noun, clause.lemma, clause.subject, around(clause), first, last, clause)


def _no_one(reading: Reading, sentence: SentenceView, no: Token) -> Iterator[Found]:
    """What nobody of a kind had done: "No woman had ever won it"."""
    noun = no.head
    clause = next((c for c in reading.clauses[sentence.number] if c.subject is noun), None)
    if clause is None or noun.pos != "NOUN" or clause.kind != "verb":
        return
    between = {t.lower for t in sentence.tokens if noun.index < t.index <= clause.predicate.index + 4}
    if not between & _HAVE or not between & {"ever", "before", "yet"}:
        return
    yield Found(NONE, "order", synonyms.head(noun.lemma.lower()), clause.lemma, None,
        around(clause), no, clause.predicate, clause,
    )  # fmt: skip


def _only_so_many(reading: Reading, sentence: SentenceView, only: Token) -> Iterator[Found]:
    """What few of a kind had done: "Only two outsiders had won the cup before"."""
    clause = next(
        (c for c in reading.clauses[sentence.number] if c.subject and 0 < c.subject.index - only.index <= 6),
        None,
    )
    if clause is None or clause.subject is None or clause.subject.pos != "NOUN" or clause.kind != "verb":
        return
    noun, number = clause.subject, sentence.tokens[only.index - sentence.tokens[0].index + 1]
    behind = [t.lower for t in sentence.tokens if t.index > noun.index]
    if number.pos != "NUM" or not {"had", "have", "has"} & set(behind) or not _EARLIER & set(behind):
        return
    kind = {t.lemma.lower() for t in sentence.tokens if number.index < t.index < noun.index}
    near = [t for t in sentence.tokens if 0 < t.index - clause.predicate.index <= 12]
    year = (t for t in near if len(t.text) == 4 and t.text.isdigit())
    last = next((t for t in (*year, *near) if t.pos == "NUM" or t.lower == "before"), clause.predicate)
    yield Found(SOME, "order", synonyms.head(noun.lemma.lower()), clause.lemma, None,
        around(clause) | kind, only, last, clause,
    )  # fmt: skip


_EARLIER: Final = frozenset(("before", "previously", "ever"))


def _record(sentence: SentenceView, at: int) -> Iterator[Found]:
    """What is said to be a record: "a record harvest", "The harvest was a record"."""
    tokens = sentence.tokens
    if not at or tokens[at - 1].lower not in ("a", "all-time"):
        return
    record = tokens[at]
    clause = grammar.clause_of(record)
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and following.pos == "NOUN" and following.lower not in _NO_RECORD:
        head = following
        if at + 2 < len(tokens) and tokens[at + 2].pos == "NOUN":
            return  # "a record number of", "a record company boss"
    elif clause is not None and clause.kind == "copula" and clause.predicate is record and clause.subject:
        head = clause.subject
        if head.pos != "NOUN":
            return
    else:
        return
    yield Found(NONE, RECORD, synonyms.head(head.lemma.lower()), "", None, set(), record,
        head if head.index > at + tokens[0].index else record, clause,
    )  # fmt: skip


RECORD: Final = "record"
_NO_RECORD: Final = frozenset(
    "low high number deal label company store shop producer industry book holder player keeping time".split()
)


def _last(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Found]:
    """What had been before, as the last time tells: "the last woman to win", "the last time Corr won"."""
    tokens = sentence.tokens
    if not at or tokens[at - 1].lower != "the" or at + 2 >= len(tokens):
        return
    head, following = tokens[at + 1], tokens[at + 2]
    if head.pos != "NOUN":
        return
    if head.lower == "time":
        clause = next(
            (c for c in reading.clauses[sentence.number] if 0 < c.predicate.index - head.index <= 8), None
        )
        if clause is None or clause.kind != "verb" or clause.tense != "past" or clause.negated:
            return
        theme = synonyms.head(clause.theme.lemma.lower()) if clause.theme is not None else ""
        yield Found(SOME, "order", theme, clause.lemma, clause.subject, around(clause),
            tokens[at], clause.predicate, clause,
        )  # fmt: skip
    elif following.lower == "to" and at + 3 < len(tokens) and tokens[at + 3].pos == "VERB":
        verb = tokens[at + 3]
        words = {t.lemma.lower() for t in tokens[at + 4 : at + 10] if t.pos in CONTENT}
        yield Found(SOME, "order", synonyms.head(head.lemma.lower()), verb.lemma, None,
            words - LIGHT, tokens[at], verb, None,
        )  # fmt: skip


def _compared(sentence: SentenceView, at: int) -> Iterator[Found]:
    """A comparison with all: "served longer than anyone", "only once before had a younger player won"."""
    tokens = sentence.tokens
    word = tokens[at].lower
    scale = _IRREGULAR.get(word) or (f"{word[:-1]}st" if word.endswith("er") else None)
    clause = grammar.clause_of(tokens[at])
    if scale is None or clause is None:
        return
    scale, first = POLES.get(scale, scale), tokens[at]
    behind = [token.lower for token in tokens[at + 1 : at + 14]]
    than = next(
        (i for i, w in enumerate(behind[:-1]) if w == "than" and behind[i + 1].startswith("any")), None
    )
    group = object_after(tokens, at)
    noun = synonyms.head(group.head.lemma.lower()) if group is not None else ""
    if than is not None:
        value = SOME if _BARRING & set(behind[than:]) else NONE
        last = tokens[at + 2 + than]
    elif (once := _before(tokens, at)) is not None:
        value, first, last = SOME, once, (group.head if group is not None else tokens[at])
    else:
        return
    noun = noun if tokens[at].tag == "JJR" else ""
    yield _of_clause(clause, value, scale, noun, first, last)


def _before(tokens: list[Token], at: int) -> Token | None:
    """The first word of "once before" or "twice before" ahead of a comparative."""
    return next(
        (a for a, b in pairwise(tokens[:at]) if a.lower in ("once", "twice") and b.lower == "before"), None
    )


_BARRING: Final = frozenset("except barring bar save apart but besides".split())
_IRREGULAR: Final = {"worse": "worst", "better": "best", "more": None, "less": None}

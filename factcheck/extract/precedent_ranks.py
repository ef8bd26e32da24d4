"""Ranks that tell whether there had been the like before: the first ever, the worst since 1988."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from factcheck.extract.precedent_found import CONTENT, LIGHT, NONE, NOUNS, SOME, STARTS, Found
from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.en.scales import ORDINALS, POLES, scale_of
from factcheck.language.en.time_words import NUMBER_WORD
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token

_IN_WORDS: Final = NUMBER_WORD.replace("[- ]", "(?: - |-| )")
_NUMBER: Final = rf"(?:[\d,.]+|(?i:{_IN_WORDS})|a|several|many)"
_BEGAN: Final = f"(?:{'|'.join(STARTS)})"
_FOUNDED: Final = "(?:founded|established|created|built|introduced)"
_BEGINNING: Final = "(?:founding|foundation|inception|introduction|creation)"
_BOUNDS: Final = (
    (NONE, re.compile(r"\bsince (?:records|measurements|recording)\b")),
    (NONE, re.compile(rf"\bsince (?:it (?:was )?{_BEGAN}|(?:the|its) (?:[\w'’-]+ ){{1,3}}was {_FOUNDED})\b")),
    (NONE, re.compile(rf"\bsince (?:its|the) (?:[\w'’-]+ ){{0,2}}{_BEGINNING}\b")),
    (NONE, re.compile(r"\bever\b|\b(?:of all time|on record|in living memory)\b")),
    (NONE, re.compile(r"\b(?:in|of) (?:[\w',’ -]+ )?history\b(?: of(?: [\w'’-]+){1,3})?")),
    (NONE, re.compile(r"\b(?:has|have|had) (?:ever )?(?:known|seen)\b")),
    (
        SOME,
        re.compile(
            r"\bsince (?:then\b|(?:[\w'’]+ ){0,3}(?:1[89]|20)\d\d\b|[A-Z]|(?:it|he|she|they|its|his|her) )"
        ),
    ),
    (
        SOME,
        re.compile(
            rf"\b(?:in|for) (?:more than |over |nearly |almost |at least |about )?{_NUMBER}"
            r"(?: - |-| )(?:years?|decades?|seasons?|months?|centur(?:y|ies))\b(?! (?:-|history|of))"
        ),
    ),
)
"""What bounds a rank: words by which there was none before, and words by which there was one."""
_TIMES: Final = frozenset(("time", "occasion"))
_BETWEEN: Final = frozenset("ADJ ADV NUM VERB".split())
_FARTHEST: Final = 18


@dataclass(slots=True, frozen=True)
class _Ranked:
    """What a rank word ranks, and the tokens that bound it."""

    head: Token
    """The noun, or the rank word itself."""
    noun: str
    kind: tuple[str, ...]
    """Words between the two."""
    after: list[Token]
    clause: Clause | None


def bounded(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Found]:
    """The first of its kind, or the greatest within bounds that say whether there was a greater one."""
    tokens = sentence.tokens
    token = tokens[at]
    scale = scale_of(token.lower, token.tag)
    if (
        scale is None
        or reading.name_at(token) is not None
        or token.lower in ("only", "sole", "record", "last")
    ):
        return
    order, first = scale == "order", token.lower in ("first", "first-ever")
    if order and not first and (graded := _graded(tokens, at)) is not None:
        yield from graded
        return
    if (at and tokens[at - 1].text == "-") or (
        at + 1 < len(tokens) and tokens[at + 1].text == "-" and not first
    ):
        return
    earlier = [t.lower for t in tokens[max(0, at - 4) : at]]
    if {"one", "among"} & set(earlier) or (earlier and (earlier[-1] in ORDINALS or earlier[-1] == "at")):
        return
    ranked = _what(tokens, at)
    if ranked is None or (order and not first and not _ascribed(ranked)):
        return
    value, bound, narrowing = _bound(tokens, ranked)
    denied = "not" in earlier[-2:] or (
        ranked.clause is not None and ranked.clause.negated and ranked.clause.kind == "copula"
    )
    ordinal = token.lower if order and not denied else ""
    if order and (denied or not first):
        value, bound = SOME, ranked.head
    elif denied:
        return
    elif first and value is None and earlier and earlier[-1] in _DEFINITE and _ascribed(ranked):
        value, bound = NONE, ranked.head
    elif order and value is not None:
        ordinal = ""
    if value is None or (ordinal and earlier and earlier[-1] in _OWN):
        return  # "her first record" was followed by her second
    if bound is token and narrowing:
        bound = narrowing[-1]  # "the first from Ardrey"
    verb, theme = _deed(ranked)
    if ranked.noun in _TIMES and not verb:
        verb, theme = _deed_of_the_time(reading, ranked)
    noun = theme if ranked.noun in _TIMES else ranked.noun
    clause = ranked.clause
    who = clause.subject if clause is not None else None
    words = {t.lemma.lower() for t in narrowing if t.pos in CONTENT and not t.text.isdigit()}
    yield Found(value, "order" if order else POLES.get(token.lower, token.lower),
        noun, verb, who if who is not ranked.head else None,
        (words | set(ranked.kind)) - LIGHT, token, max(ranked.head, bound or token, key=lambda t: t.index),
        clause, ordinal,
    )  # fmt: skip


def _graded(tokens: list[Token], at: int) -> Iterator[Found] | None:
    """What is the second of its like by a superlative, ever: "the second largest in its history"."""
    behind = at + 2 if at + 1 < len(tokens) and tokens[at + 1].text == "-" else at + 1
    if behind >= len(tokens) or (scale := scale_of(tokens[behind].lower, tokens[behind].tag)) is None:
        return None
    ranked = _what(tokens, behind)
    if ranked is None:
        return None
    value, bound, narrowing = _bound(tokens, ranked)
    if value != NONE or scale == "order":
        return None
    word = tokens[behind].lower
    clause = ranked.clause
    who = clause.subject if clause is not None and clause.subject is not ranked.head else None
    words = {t.lemma.lower() for t in narrowing if t.pos in CONTENT} | set(ranked.kind)
    found = Found(SOME, POLES.get(word, word), ranked.noun, "", who, words - LIGHT, tokens[at],
        max(ranked.head, bound or ranked.head, key=lambda t: t.index), clause, tokens[at].lower,
    )  # fmt: skip
    return iter((found,))


def _ascribed(ranked: _Ranked) -> bool:
    """True for a rank that somebody is or becomes, or that is one of doing something: "first to win"."""
    clause, after = ranked.clause, ranked.after
    if after and after[0].lower == "to" and len(after) > 1 and after[1].pos in ("VERB", "AUX"):
        return True
    if (
        any(t.lower == "to" and u.pos == "VERB" for t, u in pairwise(after))
        and ranked.head.relation == "appos"
    ):
        return True
    if clause is None:
        return False
    return clause.kind == "copula" or clause.lemma == "become"


def _deed_of_the_time(reading: Reading, ranked: _Ranked) -> tuple[str, str]:
    """What was done for the first time, told behind it: "It is the first time that she has won the cup"."""
    for clause in reading.clauses[ranked.head.sentence] if ranked.after else ():
        if clause.kind == "verb" and ranked.head.index < clause.predicate.index <= ranked.after[-1].index:
            return clause.lemma, synonyms.head(clause.theme.lemma.lower()) if clause.theme is not None else ""
    return "", ""


_OWN: Final = frozenset("its their his her our".split())
_DEFINITE: Final = frozenset("the 's ’s its their his her our a an for".split())


def _what(tokens: list[Token], at: int) -> _Ranked | None:
    """The noun after a rank word, or the subject of which a bare one is said ("was the worst since 1988")."""
    head = None
    for token in tokens[at + 1 : at + 7]:
        if token.pos in NOUNS:
            head = token
        elif head is not None or not (token.pos in _BETWEEN or token.text == "-") or token.lower == "to":
            break
    clause = grammar.clause_of(head or tokens[at])
    if head is not None:
        noun = synonyms.head(head.lemma.lower())
    else:
        subject = clause.subject if clause is not None else None
        head = tokens[at]
        noun = synonyms.head(subject.lemma.lower()) if subject is not None and subject.pos == "NOUN" else ""
    after: list[Token] = []
    for token in tokens:
        if token.index <= head.index:
            continue
        if token.index > head.index + _FARTHEST or token.text in (";", ".", ":", "(") or token.lower == "who":
            break
        if token.text == "," and not any(
            t.lower in ("since", "in") for t in tokens[token.index - tokens[0].index + 1 :][:2]
        ):
            break
        after.append(token)
    kind = tuple(
        t.lemma.lower() for t in tokens[at + 1 : at + 7] if t.index < head.index and t.pos in CONTENT
    )
    return _Ranked(head, noun, kind, after, clause)


def _bound(tokens: list[Token], ranked: _Ranked) -> tuple[str | None, Token | None, list[Token]]:
    """Whether the words after a rank say that there was the like before, the last of them, those before."""
    if ranked.head.index > tokens[0].index:
        before = tokens[ranked.head.index - tokens[0].index - 1].lower
        if "ever" in (before, ranked.head.lower):
            return NONE, ranked.head, ranked.after
    words = " ".join(token.text if token.pos == "PROPN" else token.lower for token in ranked.after)
    for value, pattern in _BOUNDS:
        found = pattern.search(words)
        if found is not None:
            first, last = (words[:place].count(" ") for place in found.span())
            return value, ranked.after[last], ranked.after[: last + 1 if value == NONE else first]
    return None, None, ranked.after


def _deed(ranked: _Ranked) -> tuple[str, str]:
    """The verb of what was done, and the noun of what it was done to."""
    for i, token in enumerate(ranked.after[:-1]):
        if token.lower == "to" and ranked.after[i + 1].pos in ("VERB", "AUX"):
            verb = ranked.after[i + 1]
            below = next((t for t in ranked.after[i + 2 :] if t.pos in NOUNS), None)
            return verb.lemma, synonyms.head(below.lemma.lower()) if below is not None else ""
    clause = ranked.clause
    if clause is None or clause.kind != "verb":
        return "", ""
    theme = clause.theme.lemma.lower() if clause.theme is not None else ""
    return clause.lemma, synonyms.head(theme)

"""Whether there had been the like before, as states: the first ever, the worst since 1988, not the first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from factcheck.extract.noun_groups import object_after
from factcheck.extract.reading import Reading, referent
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.en.scales import ORDINALS, POLES, scale_of
from factcheck.language.en.time_words import NUMBER_WORD
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, State

QUESTION: Final = "precedent"
NONE: Final = "none"
SOME: Final = "some"

GATE: Final = re.compile(
    r"\b(?:first|second|third|never|ever|since|history|record|known|last|once|than any\w*)\b"
)
_IN_WORDS: Final = NUMBER_WORD.replace("[- ]", "(?: - |-| )")
_NUMBER: Final = rf"(?:[\d,.]+|(?i:{_IN_WORDS})|a|several|many)"
_BOUNDS: Final = (
    (NONE, re.compile(r"\bsince (?:records|measurements|recording)\b")),
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
_HAVE: Final = frozenset("has have had 've 's 'd".split())
_NOUNS: Final = frozenset(("NOUN", "PROPN"))
_CONTENT: Final = frozenset(("NOUN", "PROPN", "ADJ"))
_BETWEEN: Final = frozenset("ADJ ADV NUM VERB".split())
_LIGHT: Final = frozenset("history time record year decade kind ever own entire whole".split())
_FARTHEST: Final = 18


@dataclass(slots=True, frozen=True)
class _Found:
    """A statement that there had been the like before, or that there had not."""

    value: str
    scale: str
    """"order" of the first, else the superlative."""
    noun: str
    """Of what there was one, "" if not told."""
    verb: str
    """What was done, "" if nothing."""
    who: Token | None
    words: set[str]
    """What narrows the class."""
    first: Token
    last: Token
    clause: Clause | None
    rank: str = ""
    """The ordinal, where one tells it."""


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


def precedents(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """Claims that something was without precedent, or had been before."""
    for found in _all(reading, sentence):
        yield _claim(reading, sentence, found)


def _all(reading: Reading, sentence: SentenceView) -> Iterator[_Found]:
    for at, token in enumerate(sentence.tokens):
        word = token.lower
        if word == "never":
            before = [*_never_before(sentence, at)]
            yield from before or _never(reading, sentence, token)
        elif word == "no" and token.pos == "DET":
            yield from _no_one(reading, sentence, token)
        elif word == "last":
            yield from _last(reading, sentence, at)
        elif token.tag in ("JJR", "RBR"):
            yield from _compared(sentence, at)
        else:
            yield from _bounded(reading, sentence, at)


def _bounded(reading: Reading, sentence: SentenceView, at: int) -> Iterator[_Found]:
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
    noun = theme if ranked.noun in _TIMES else ranked.noun
    clause = ranked.clause
    who = clause.subject if clause is not None else None
    words = {t.lemma.lower() for t in narrowing if t.pos in _CONTENT and not t.text.isdigit()}
    yield _Found(value, "order" if order else POLES.get(token.lower, token.lower),
        noun, verb, who if who is not ranked.head else None,
        (words | set(ranked.kind)) - _LIGHT, token, max(ranked.head, bound or token, key=lambda t: t.index),
        clause, ordinal,
    )  # fmt: skip


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


_OWN: Final = frozenset("its their his her our".split())
_DEFINITE: Final = frozenset("the 's ’s its their his her our a an for".split())


def _what(tokens: list[Token], at: int) -> _Ranked | None:
    """The noun after a rank word, or the subject of which a bare one is said ("was the worst since 1988")."""
    head = None
    for token in tokens[at + 1 : at + 7]:
        if token.pos in _NOUNS:
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
        t.lemma.lower() for t in tokens[at + 1 : at + 7] if t.index < head.index and t.pos in _CONTENT
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
            below = next((t for t in ranked.after[i + 2 :] if t.pos in _NOUNS), None)
            return verb.lemma, synonyms.head(below.lemma.lower()) if below is not None else ""
    clause = ranked.clause
    if clause is None or clause.kind != "verb":
        return "", ""
    theme = clause.theme.lemma.lower() if clause.theme is not None else ""
    return clause.lemma, synonyms.head(theme)


def _never_before(sentence: SentenceView, at: int) -> Iterator[_Found]:
    """What had never been, with the verb before its subject: "Never before has a robot swum there"."""
    tokens = sentence.tokens
    words = [token.lower for token in tokens[at : at + 3]]
    auxiliary = at + (2 if words[1:2] == ["before"] else 1)
    group = object_after(tokens, auxiliary + 1) if words[-1] in _HAVE or words[1] in _HAVE else None
    after = group.head.index - tokens[0].index + 1 if group is not None else len(tokens)
    if group is None or after >= len(tokens) or tokens[after].tag not in ("VBN", "VBD"):
        return
    behind = tokens[after + 1 : after + 8]
    words_behind = {t.lemma.lower() for t in behind if t.pos in _NOUNS} - _LIGHT
    yield _Found(NONE, "order", synonyms.head(group.head.lemma.lower()), tokens[after].lemma, None,
        words_behind, tokens[at], tokens[after], None,
    )  # fmt: skip


def _never(reading: Reading, sentence: SentenceView, never: Token) -> Iterator[_Found]:
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
    yield _Found(
        NONE,
        "order",
        noun,
        clause.lemma,
        clause.subject,
        _around(clause),
        first,
        last,
        clause,
    )


def _no_one(reading: Reading, sentence: SentenceView, no: Token) -> Iterator[_Found]:
    """What nobody of a kind had done: "No woman had ever won it"."""
    noun = no.head
    clause = next((c for c in reading.clauses[sentence.number] if c.subject is noun), None)
    if clause is None or noun.pos != "NOUN" or clause.kind != "verb":
        return
    between = {t.lower for t in sentence.tokens if noun.index < t.index <= clause.predicate.index + 4}
    if not between & _HAVE or not between & {"ever", "before", "yet"}:
        return
    yield _Found(NONE, "order", synonyms.head(noun.lemma.lower()), clause.lemma, None,
        _around(clause), no, clause.predicate, clause,
    )  # fmt: skip


def _last(reading: Reading, sentence: SentenceView, at: int) -> Iterator[_Found]:
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
        yield _Found(SOME, "order", theme, clause.lemma, clause.subject, _around(clause),
            tokens[at], clause.predicate, clause,
        )  # fmt: skip
    elif following.lower == "to" and at + 3 < len(tokens) and tokens[at + 3].pos == "VERB":
        verb = tokens[at + 3]
        words = {t.lemma.lower() for t in tokens[at + 4 : at + 10] if t.pos in _CONTENT}
        yield _Found(SOME, "order", synonyms.head(head.lemma.lower()), verb.lemma, None,
            words - _LIGHT, tokens[at], verb, None,
        )  # fmt: skip


def _compared(sentence: SentenceView, at: int) -> Iterator[_Found]:
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
    yield _Found(
        value,
        scale,
        noun,
        clause.lemma,
        clause.subject,
        _around(clause),
        first,
        last,
        clause,
    )


def _before(tokens: list[Token], at: int) -> Token | None:
    """The first word of "once before" or "twice before" ahead of a comparative."""
    return next(
        (a for a, b in pairwise(tokens[:at]) if a.lower in ("once", "twice") and b.lower == "before"), None
    )


_BARRING: Final = frozenset("except barring bar save apart but besides".split())
_IRREGULAR: Final = {"worse": "worst", "better": "best", "more": None, "less": None}


def _around(clause: Clause) -> set[str]:
    """The nouns of what was done and where."""
    heads = [clause.theme, *(head for _, head in clause.obliques)]
    return {t.lemma.lower() for t in heads if t is not None and t.pos in _NOUNS} - _LIGHT


def _surely(clause: Clause) -> bool:
    """True for what would be so by what is planned: "it would be the biggest takeover ever"."""
    return any(child.lower in ("would", "will") for child in clause.predicate.children)


def _claim(reading: Reading, sentence: SentenceView, found: _Found) -> Claim:
    first, last = sorted((found.first, found.last), key=lambda t: t.index)
    slots = {
        "holder": found.noun,
        "scale": found.scale,
        "verb": found.verb,
        "class": " ".join(sorted(found.words - {found.noun, found.verb})),
    }
    if found.who is not None:
        slots["who"] = referent(found.who, reading)
    if found.rank:
        slots["rank"] = found.rank
    clause = found.clause
    how = "without precedent" if found.value == NONE else "not the first"
    return reading.claim(
        "state",
        sentence,
        first.start,
        last.end,
        State(question=QUESTION, value=found.value),
        subject=found.noun,
        frame=QUESTION,
        slots=slots,
        modality="asserted" if clause is None or _surely(clause) else clause.modality,
        quoted=first.quoted,
        attribution=grammar.attribution_of(reading.document, first),
        derivation=(f"{found.noun or found.verb}: {how}",),
    )

"""Claims of rank: the first, the fastest, the largest, and of what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.reading import Reading, referent
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.en.scales import ORDINALS, scale_of
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, Superlative

KIND: ClaimKind = "superlative"

_GATE = re.compile(
    r"\b(?=[fstlombwr])(?:first|second|third|fourth|fifth|sixth|last|only|most|least|best|worst|record)\b"
    r"|est\b(?<=\w\west)"
)
_NOT_A_RANK = frozenset(
    "interest request protest arrest forest harvest invest suggest contest conquest honest modest guest "
    "rest test west best-known nest quest chest crest digest everest budapest latest at_least".split()
)
_CONTENT = frozenset("NOUN PROPN VERB ADJ NUM".split())


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every superlative or ordinal rank that heads a phrase of its own."""
    for sentence in reading.document.sentences:
        text = reading.document.text(sentence.start, sentence.end).lower()
        if not _GATE.search(text):
            continue
        for token in sentence.tokens:
            scale = _scale(sentence.tokens, token)
            if scale is None or token.lower in _NOT_A_RANK or token.pos == "PROPN" or reading.name_at(token):
                continue
            claim = _claim(reading, sentence, token, scale)
            if claim is not None:
                yield claim


def _scale(tokens: list[Token], token: Token) -> str | None:
    """The scale that a word ranks on here, None where it ranks nothing.

    "Most" and "least" rank on the scale of the adjective after them; "only" is a rank after "the" or a
    possessive; "second-largest" is no largest.
    """
    at = token.index - tokens[0].index
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.lower in ("most", "least"):
        graded = (
            following is not None and following.pos == "ADJ" and at and tokens[at - 1].pos in ("DET", "PRON")
        )
        return following.lemma.lower() if graded and following is not None else None
    scale = scale_of(token.lower, token.tag)
    if scale == "uniqueness" and not (at and (tokens[at - 1].lower == "the" or tokens[at - 1].tag == "PRP$")):
        return None
    if (
        scale == "order"
        and following is not None
        and following.text == "-"
        and at + 2 < len(tokens)
        and tokens[at + 2].lower != "ever"
    ):
        return None
    if at >= 2 and tokens[at - 1].text == "-" and tokens[at - 2].lower in ORDINALS:
        return None
    return scale


def _claim(reading: Reading, sentence: SentenceView, token: Token, scale: str) -> Claim | None:
    tokens = sentence.tokens
    at = token.index - tokens[0].index
    before = tokens[at - 1].lower if at else ""
    if before == "at" or (token.quoted and token.pos == "PROPN"):
        return None
    head = _head(tokens, at)
    if head is None:
        return None
    achievement, scope = _class(tokens, (head or token).index - tokens[0].index)
    if scale == "order" and not achievement:
        return None
    modifiers = tuple(
        t.lemma.lower()
        for t in tokens[at + 1 : head.index - tokens[0].index]
        if t.pos in _CONTENT and t.lower != "ever"
    )
    earlier = [t.lower for t in tokens[max(0, at - 4) : at]]
    clause = grammar.clause_of(head)
    slots: dict[str, str] = {}
    if clause is not None and clause.subject is not None and clause.subject is not head:
        slots["holder"] = referent(clause.subject, reading)
    elif head.relation == "appos":
        slots["holder"] = referent(head.head, reading)
    return reading.claim(
        KIND,
        sentence,
        token.start,
        max(head.end, token.end),
        Superlative(
            scale=scale,
            word=token.lower,
            noun=None if head is token else synonyms.head(head.lemma.lower()),
            achievement=achievement,
            scope=modifiers + scope,
            one_of="one" in earlier,
        ),
        subject=slots.get("holder"),
        attribute=scale,
        predicate=clause.lemma if clause else None,
        slots=slots,
        modifiers=modifiers,
        polarity="negative" if clause and clause.negated else "positive",
        modality=clause.modality if clause else "asserted",
        attribution=grammar.attribution_of(reading.document, token),
        quoted=token.quoted,
        derivation=(
            f"{token.lower} on the scale of {scale}",
            f"achievement: {' '.join(achievement) or 'none named'}",
        ),
    )


def _head(tokens: list[Token], at: int) -> Token | None:
    """The noun that is ranked: the last of the run after the rank word ("first-ever Asian artists").

    The rank word itself where "to" or a bound follows at once ("the first to reach", "the last in").
    """
    head = None
    for token in tokens[at + 1 : at + 8]:
        if token.pos in ("NOUN", "PROPN"):
            head = token
        elif (
            head is not None
            or token.pos not in ("ADJ", "ADV", "NUM", "PUNCT", "VERB")
            or token.lower in (",", ".", ";", "(")
        ):
            break
    if (
        head is None
        and at + 1 < len(tokens)
        and at
        and tokens[at - 1].lower == "the"
        and tokens[at + 1].lower in ("to", "in", "of", "on", "since")
    ):
        return tokens[at]
    return head


def _class(tokens: list[Token], head: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The achievement and its bounds, both up to the next mark.

    The achievement is the content words after the first "to" with a verb, the bounds what stands before
    that ("by any Asian artist", "in Ardrey", "since 1991").
    """
    achievement: list[str] = []
    scope: list[str] = []
    target = scope
    for position in range(head + 1, len(tokens)):
        token = tokens[position]
        if token.pos == "PUNCT" and token.text not in ("-", "'", "’", '"', "“", "”"):
            break
        if target is scope and (token.lower in _BREAKS or token.tag in ("VBD", "VBZ", "VBP")):
            break
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        if (
            token.lower == "to"
            and target is scope
            and following is not None
            and (following.pos in ("VERB", "AUX") or following.tag == "VB")
        ):
            target = achievement
        elif token.pos in _CONTENT and token.lower not in _LIGHT:
            target.append(
                token.lower if token.tag in ("JJS", "RBS") or token.lower == "first" else token.lemma.lower()
            )
    return tuple(achievement), tuple(scope)


_BREAKS = frozenset("who which that and but when while because as after before".split())
_LIGHT = frozenset("have be become get make do ever so".split())

"""Claims of rank: the first, the fastest, the largest, and of what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en.scales import SCALES, scale_of
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, Superlative

KIND: ClaimKind = "superlative"

_GATE = re.compile(r"\b(?:first|last|only|most|least|best|worst|record|\w{2,}est)\b", re.IGNORECASE)
_NOT_A_RANK = frozenset(
    "interest request protest arrest forest harvest invest suggest contest conquest honest modest guest rest test west "
    "best-known nest quest chest crest digest everest budapest latest at_least".split()
)
_CONTENT = frozenset("NOUN PROPN VERB ADJ NUM".split())


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every superlative or ordinal rank that heads a phrase of its own."""
    for sentence in reading.document.sentences:
        text = reading.document.text(sentence.start, sentence.end)
        if not _GATE.search(text):
            continue
        for token in sentence.tokens:
            scale = scale_of(token.lower, token.tag)
            if scale is None or token.lower in _NOT_A_RANK or token.pos == "PROPN":
                continue
            claim = _claim(reading, sentence, token, scale)
            if claim is not None:
                yield claim


def _claim(reading: Reading, sentence: SentenceView, token: Token, scale: str) -> Claim | None:
    previous = sentence.tokens[token.index - sentence.tokens[0].index - 1] if token is not sentence.tokens[0] else None
    if previous is not None and previous.lower == "at":
        return None
    head = token.head if token.relation.partition(":")[0] in ("amod", "nummod", "compound", "advmod") else token
    if head.pos not in ("NOUN", "PROPN"):
        # "the first to reach", "became the fastest to": the rank is its own head.
        if token.pos not in ("ADJ", "NOUN", "ADV", "PRON") or not any(c.relation in ("acl", "nmod", "advcl", "xcomp") for c in token.children):
            return None
        head = token
    if scale == "order" and not _ranks(head, token):
        return None
    phrase = grammar.noun_phrase(head)
    achievement, scope, extent = _class(head, token)
    one_of = any(t.lower == "one" and t.index < token.index for t in head.head.children) or bool(
        previous and previous.lower == "the" and any(t.lower == "one" for t in sentence.tokens[: max(0, previous.index - sentence.tokens[0].index)][-2:])
    )
    start = token.start
    if previous is not None and previous.lower in ("ever", "the"):
        start = token.start
    end = max(head.end, token.end)
    clause = grammar.clause_of(head)
    slots: dict[str, str] = {}
    holder = clause.subject if clause is not None and clause.subject is not None and clause.subject is not head else None
    if holder is None and head.relation == "appos":
        holder = head.head
    if holder is not None:
        slots["holder"] = holder.lemma.lower()
    nouns = tuple(word for word in phrase.modifiers if word != token.lower)
    return reading.claim(
        KIND, sentence, start, end,
        Superlative(
            scale=scale, word=token.lower, noun=None if head is token else head.lemma.lower(),
            achievement=achievement, scope=scope + nouns, one_of=one_of,
        ),
        subject=slots.get("holder"),
        attribute=scale,
        predicate=clause.lemma if clause else None,
        slots=slots,
        modifiers=nouns,
        polarity="negative" if clause and clause.negated else "positive",
        modality=clause.modality if clause else "asserted",
        attribution=grammar.attribution_of(reading.document, token),
        quoted=token.quoted,
        derivation=(f"{token.lower} on the scale of {scale}", f"of {' '.join(achievement) or 'its kind'}", extent),
    )


def _ranks(head: Token, token: Token) -> bool:
    """True where an ordinal claims a rank among others: "the first Asian artist to ...", not "the first day"."""
    if any(t.lower in ("ever", "only") and abs(t.index - token.index) <= 2 for t in head.subtree()):
        return True
    for child in head.children:
        if child.index > head.index and child.relation.partition(":")[0] == "acl" and any(
            t.lower == "to" for t in child.children
        ):
            return True
        # "the first artists to have their posts reach": the infinitive may hang elsewhere.
    following = [t for t in head.subtree() if t.index > head.index]
    return bool(following) and following[0].lower == "to"


def _class(head: Token, rank: Token) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """The achievement (what was done: content words of the clause or phrase after the noun) and its bounds
    ("in 2024", "by any Asian artist", "since 1991"), in order."""
    achievement: list[str] = []
    scope: list[str] = []
    for child in sorted(head.children, key=lambda t: t.index):
        if child.index < head.index:
            continue
        relation = child.relation.partition(":")[0]
        target = achievement if relation in ("acl", "xcomp", "advcl", "ccomp") else scope
        if relation in ("acl", "xcomp", "advcl", "nmod", "obl", "ccomp"):
            target.extend(t.lemma.lower() for t in child.subtree() if t.pos in _CONTENT)
    return tuple(achievement), tuple(scope), f"class of {head.lemma.lower()}"


__all__ = ["KIND", "SCALES", "claims"]

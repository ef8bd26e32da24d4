"""The frame of a number by the words next to it, where a parse may have gone astray.

One parse in three gets some argument wrong; the words beside a number seldom do: "killing at least 12",
"12 others were hurt", "the death toll rose to 12".
"""

from __future__ import annotations

from factcheck.language.en import frames
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import NounPhrase
from factcheck.language.tokens import SentenceView, Token

_GLUE = frozenset(
    "of to at as was is were be been stand stood reach reached rise rose risen rises climb climbed climbs hit put now "
    "from by has have had jumped jump soared passed exceeded total totalled totaled estimated measuring measured registering "
    "the a an its about some around nearly almost over more than least up".split()
)
_BESIDE = frozenset(
    "people persons others other more person were was have has had been being are is reported confirmed also left feared "
    "as believed known said still either seriously badly slightly critically had be to".split()
)
REACH = 7
"""How many words away the telling word may stand."""


def frame(sentence: SentenceView, mention: QuantityMention, noun: NounPhrase | None) -> frames.Frame | None:
    """The frame that a neighbouring word evokes, nothing but glue between it and the number."""
    tokens = sentence.tokens
    first = next((i for i, token in enumerate(tokens) if token.end > mention.start), len(tokens))
    last = noun.head.index - tokens[0].index if noun is not None else next(
        (i for i in range(len(tokens) - 1, -1, -1) if tokens[i].start < mention.end), first
    )
    form = mention.value.form
    return _before(
        tokens[max(0, first - REACH) : first], form, sentence_is_headline=sentence.zone == "headline"
    ) or _after(tokens[last + 1 : last + 1 + REACH], form)


def attribute(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """The noun just before a measure, nothing but glue between: "Turnout was 62 percent"."""
    glued = False
    for token in reversed([token for token in sentence.tokens if token.end <= mention.start][-REACH:]):
        if token.pos == "NOUN":
            return token if glued else None
        if token.lower not in _GLUE:
            return None
        glued = glued or token.pos in ("AUX", "VERB") or token.lower in ("of", "at", "to")
    return None


def verb(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """The verb just before a quantity: "is to last 72 hours"."""
    for token in reversed([token for token in sentence.tokens if token.end <= mention.start][-2:]):
        if token.pos == "VERB":
            return token
        if token.pos not in ("ADV", "ADP", "PART"):
            return None
    return None


def _before(tokens: list[Token], form: str, *, sentence_is_headline: bool) -> frames.Frame | None:
    for distance, token in enumerate(reversed(tokens)):
        lemma = token.lemma.lower()
        if distance <= 1 and form == "count" and token.tag != "VBN":
            found = frames.BY_THEME.get(lemma)
            if found is None and sentence_is_headline:
                found = frames.BY_THEME.get(token.lower.removesuffix("s"))
            if found is not None and (token.pos == "VERB" or sentence_is_headline) and not found.keeps_noun:
                return found
        if token.pos in ("NOUN", "PROPN") or lemma in ("magnitude", "toll"):
            pair = tokens[len(tokens) - distance - 2].lemma.lower() if distance + 2 <= len(tokens) else ""
            if not distance and token.pos == "PROPN":
                return None
            measure = "measure" if form == "number" and lemma == "magnitude" else form
            return frames.by_attribute(f"{pair} {lemma}", measure) or frames.by_attribute(lemma, measure)
        if token.lower not in _GLUE:
            return None
    return None


def _after(tokens: list[Token], form: str) -> frames.Frame | None:
    if form != "count":
        return None
    for token in tokens:
        lemma = token.lemma.lower()
        found = frames.BY_STATE.get(token.lower)
        if found is None and token.tag in ("VBN", "VBD") and token.lower != "left":
            found = frames.BY_THEME.get(lemma)
            # "12 people killed ..." with an object of its own is active: leave that to the parse.
            if found is not None and token.tag == "VBD" and any(c.relation == "obj" for c in token.children):
                return None
        if found is None and token.pos == "VERB":
            found = frames.BY_SUBJECT.get(lemma)
        if found is not None:
            return found
        if token.lower not in _BESIDE:
            return None
    return None

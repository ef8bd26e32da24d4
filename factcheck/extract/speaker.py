"""Whom a quotation names as its speaker: the one beside its marks, a pronoun's person, or what bears it."""

from __future__ import annotations

import re
from typing import Final

from factcheck.extract.reading import HE_OR_SHE, Reading, antecedent
from factcheck.language.en import verbs
from factcheck.language.en.mentions import NameMention
from factcheck.language.tokens import Document, QuotedRange, SentenceView, Token
from factcheck.model import Attribution

_WRITING: Final = (
    r"(?:captions?|sign|signs|note|banner|banners|placards?|message|inscription|plaque|post|tweet|headline|"
    r"letter|label|leaflet|statement|text|e-mail|email|poster|slogan|notice|epitaph)"
)
WRITTEN: Final = re.compile(
    rf"\b((?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s+(?:[\w-]+\s+){{0,3}}?{_WRITING})\b"
    r"(?P<between>[^.?!\"“”:]{0,60}?)\b(?P<verb>reads?|reading|said|says|saying|stated|states)\b(?P<mark>\s*[,:]?)\s*"
)
"""A caption, sign or note, and the verb that gives its words."""
_FARTHEST: Final = 14
_DESCRIBING: Final = frozenset("DET ADJ NOUN PROPN NUM".split())
_TITLING: Final = frozenset("ADJ NOUN PROPN".split())
_JOINING: Final = frozenset("POS PRP$ HYPH CC".split())
_PREPOSITIONS: Final = frozenset("of for at from in with".split())
_ENDS: Final = frozenset(", . ; : ( ) — – ! ? who".split())


def named_behind(reading: Reading, quoted: QuotedRange) -> Attribution | None:
    """Who is named behind the closing mark ("...," said the harbour master, Ada Brandt).

    There the subject follows the verb, and the parse loses it as often as not.
    """
    sentence = reading.document.sentence_at(quoted.inner_end - 1)
    after = sentence.after(quoted.end) if sentence is not None else []
    if after and after[0].text == ",":
        after = after[1:]
    if sentence is None or len(after) < 2:
        return None
    verb = after[0]
    if verb.lemma not in verbs.QUOTING or verb.tag not in ("VBD", "VBZ", "VBP") or verb.quoted:
        return None
    name = described(reading, sentence, after[1])
    if name is None:
        return None
    return Attribution(speaker=name.value.surface, start=name.start, end=name.end, verb=verb.lemma)


def described(reading: Reading, sentence: SentenceView, first: Token) -> NameMention | None:
    """The person whom a description from `first` on is of: "the mayor of Corr, Ada Brandt"."""
    tokens = sentence.tokens
    begin = first.index - tokens[0].index
    comma = preposition = False
    for at in range(begin, min(len(tokens), begin + _FARTHEST)):
        token = tokens[at]
        mention = reading.mention_at(token)
        if mention is not None and mention.value.entity in ("person", "other") and not preposition:
            if mention.value.entity == "other" and " " not in mention.value.normalized:
                return None
            following = sentence.after(mention.end)[:1]
            if comma:
                return mention if not following or following[0].lower in _ENDS else None
            if not following or (following[0].pos not in _TITLING and following[0].tag != "POS"):
                return mention
            continue  # "said Corvane chief executive Ada Brandt"
        if token.text == ",":
            if comma:
                return None
            comma, preposition = True, False
        elif comma:
            return None  # a second description: "the mayor, a friend of Ada Brandt"
        elif token.lower in _PREPOSITIONS:
            preposition = True
        elif token.pos not in _DESCRIBING and token.tag not in _JOINING:
            return None
    return None


def name_of(reading: Reading, speaker: Attribution) -> str:
    """The speaker's name alone where the words are a name with a title or an age: "Gov. Ana Ruiz, 42"."""
    sentence = reading.document.sentence_at(speaker.start)
    if sentence is None:
        return speaker.speaker
    for name in reading.names[sentence.number]:
        begin = name.start if name.title_start is None else name.title_start
        before = reading.document.text(speaker.start, begin).strip().lower()
        after = reading.document.text(name.end, speaker.end)
        if speaker.start <= name.start < speaker.end and before in ("", "the") and after[:1] in ("", ","):
            return name.value.surface
    token = next((token for token in sentence.tokens if token.start == speaker.start), None)
    if token is None:
        return speaker.speaker
    if speaker.speaker.lower() in HE_OR_SHE:
        meant = antecedent(token, reading)
        named = reading.name_at(meant) if meant is not None else None
        return named or speaker.speaker
    found = described(reading, sentence, token)
    return found.value.surface if found is not None else speaker.speaker


def writing_before(document: Document, quoted: QuotedRange) -> Attribution | None:
    """The caption, sign or note that bears the quoted words: "The sign read: ..."."""
    sentence = document.sentence_at(quoted.start)
    begin = sentence.start if sentence is not None else max(0, quoted.start - 200)
    before = document.text(begin, quoted.start)
    found = next((match for match in WRITTEN.finditer(before) if not before[match.end() :].strip()), None)
    return bearer(found, begin) if found is not None else None


def bearer(found: re.Match[str], offset: int) -> Attribution:
    """What bears the words of a match of `WRITTEN`."""
    return Attribution(
        speaker=found.group(1),
        start=offset + found.start(1),
        end=offset + found.end(1),
        verb=found.group("verb"),
    )

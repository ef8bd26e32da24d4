"""Who says it: the source of a statement and the speaker of a quotation."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final

from factcheck.language.en import verbs
from factcheck.language.nouns import noun_phrase
from factcheck.language.predicates import own_subject
from factcheck.language.subjects import inherited_subject
from factcheck.language.tokens import Document, QuotedRange, Saying, SentenceView, Token
from factcheck.model import Attribution

_NOMINAL: Final = frozenset(["NOUN", "PROPN", "PRON"])
_REPORTED: Final = frozenset(["ccomp", "parataxis", "xcomp"])
_CITING: Final = frozenset(["citing", "quoting"])
_FINITE: Final = frozenset(["VBD", "VBZ", "VBP", "VBN", "VBG", "VB"])
_NEARBY: Final = 40


def attribution_of(document: Document, token: Token) -> Attribution | None:
    """Who is named as the source of what a token stands in.

    "officials said", "according to X", "X told Y", or the speaker of the quotation around the token.
    """
    known = document.sources.tokens
    if token.index not in known:
        known[token.index] = _source(document, token)
    return known[token.index]


def _source(document: Document, token: Token) -> Attribution | None:
    if token.quoted:
        for quoted in document.quotes:
            if quoted.inner_start <= token.start < quoted.inner_end:
                found = speaker_of(document, quoted.number)
                if found is not None:
                    return found
    saying = _saying(document, document.sentences[token.sentence])
    if saying.speaks:
        found = _reported(document, token)
        if found is not None:
            return found
    found = saying.according
    if found is not None and not found.start <= token.start < found.end:
        return found
    return saying.closing if token.index < saying.until else None


def _saying(document: Document, sentence: SentenceView) -> Saying:
    found = document.sources.sentences.get(sentence.number)
    if found is None:
        speaks = any(token.lemma in verbs.SPEECH and not token.quoted for token in sentence.tokens)
        closing, until = _closing_words(document, sentence) if speaks else (None, 0)
        found = Saying(speaks, _according(document, sentence), closing, until)
        document.sources.sentences[sentence.number] = found
    return found


def _reported(document: Document, token: Token) -> Attribution | None:
    """The subject of a verb of speech that stands above a token, or that hangs on what does."""
    place = token
    for _ in range(40):
        above = place.head
        if above is not place and _reports(above, place):
            found = _attribution(document, above)
            if found is not None:
                return found
        for child in place.children:
            # "12 died, officials said": the parser may hang the saying on what is said.
            if (
                child.relation in ("parataxis", "advcl")
                and child.lemma in verbs.SPEECH
                and child is not token
            ):
                if child.relation == "advcl" and not any(mark.lower == "as" for mark in child.children):
                    continue
                if not child.quoted and not _inside(token, child):
                    found = _attribution(document, child)
                    if found is not None:
                        return found
        if above is place:
            break
        place = above
    return None


def _reports(verb: Token, content: Token) -> bool:
    """Whether a verb of speech has `content` for what is said; an infinitive only below "claim"."""
    if content.relation == "xcomp":
        return verb.lemma in verbs.SAY and not verb.quoted
    return content.relation in _REPORTED and verb.lemma in verbs.SPEECH and not verb.quoted


def speaker_of(document: Document, quote_number: int) -> Attribution | None:
    """Who says the words of a quotation: name, description or pronoun as the text gives it.

    Judged by the verbs of speech around it, before, between its parts or after, or of the sentence before.
    """
    known = document.sources.quotes
    if quote_number not in known:
        known[quote_number] = _speaker(document, quote_number)
    return known[quote_number]


def _speaker(document: Document, quote_number: int) -> Attribution | None:
    seen: set[int] = set()
    while quote_number not in seen:
        seen.add(quote_number)
        ranges = [each for each in document.quotes if each.number == quote_number]
        if not ranges:
            return None
        found = _beside(document, ranges)
        if found is not None:
            return found
        outer = _around(document, ranges[0])
        if outer is not None:
            quote_number = outer.number
            continue
        before = _continued(document, ranges[0])
        if before is None:
            return _sentence_before(document, ranges[0])
        quote_number = before.number
    return None


def _beside(document: Document, ranges: list[QuotedRange]) -> Attribution | None:
    """The nearest verb of speech in the sentences that the quotation touches, outside all quotation marks."""
    start, end = ranges[0].start, ranges[-1].end
    best: tuple[int, Token] | None = None
    for sentence in _sentences(document, start, end):
        for token in sentence.tokens:
            if (
                token.lemma in verbs.QUOTING
                and token.tag in _FINITE
                and token.pos == "VERB"
                and not token.quoted
            ):
                distance = abs(token.start - end if token.start >= end else start - token.end)
                if token.lemma not in verbs.SPEECH:
                    if distance > _NEARBY:
                        continue
                    distance += _NEARBY
                if best is None or distance < best[0]:
                    if _subject(token) is None:
                        continue
                    best = distance, token
        named = _saying(document, sentence).according
        if (
            named is not None
            and best is None
            and not any(each.start <= named.start < each.end for each in ranges)
        ):
            return named
    return _attribution(document, best[1]) if best is not None else None


def _around(document: Document, inner: QuotedRange) -> QuotedRange | None:
    return next(
        (
            each
            for each in document.quotes
            if each.number != inner.number and each.start <= inner.start and inner.end <= each.end
        ),
        None,
    )


def _continued(document: Document, quoted: QuotedRange) -> QuotedRange | None:
    """The quotation just before, with only words of attribution between, that this one goes on with."""
    sentence = document.sentence_at(quoted.start)
    if sentence is None or quoted.start > sentence.start:
        return None
    last = None
    for each in document.quotes:
        if each.end <= quoted.start and each.number != quoted.number:
            last = each
    if last is None:
        return None
    previous = document.sentences[sentence.number - 1] if sentence.number else None
    if previous is None or not (previous.start < last.end <= previous.end):
        return None
    # In a paragraph of its own it must be nothing but a quotation.
    return last if previous.paragraph == sentence.paragraph or quoted.end >= sentence.end else None


def _sentence_before(document: Document, quoted: QuotedRange) -> Attribution | None:
    sentence = document.sentence_at(quoted.start)
    if sentence is None or not sentence.number or quoted.start > sentence.start:
        return None
    previous = document.sentences[sentence.number - 1]
    text = document.text(previous.start, previous.end).rstrip()
    if previous.paragraph != sentence.paragraph and not text.endswith(":"):
        return None
    spoken = [
        token
        for token in previous.tokens
        if token.lemma in verbs.SPEECH and token.pos == "VERB" and not token.quoted
    ]
    for token in spoken:
        found = _attribution(document, token)
        if found is not None:
            return found
    root = previous.root
    if root is not None and previous.paragraph == sentence.paragraph:
        subject = own_subject(root)
        if (
            subject is not None
            and not subject.quoted
            and (subject.pos == "PROPN" or subject.lower in ("he", "she", "they"))
        ):
            return _named(document, subject, None)
    return None


def _according(document: Document, sentence: SentenceView) -> Attribution | None:
    """As in "according to X" or "citing X" in a sentence; read off the words, for the parse varies."""
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        lower = token.lower
        if (lower != "according" and lower not in _CITING) or token.quoted:
            continue
        if lower == "according" and place + 2 < len(tokens) and tokens[place + 1].lower == "to":
            noun = token.head if token.relation == "case" else _following(tokens, place + 2)
            if noun.pos not in _NOMINAL:
                noun = _following(tokens, place + 2)
        elif lower in _CITING and place + 1 < len(tokens):
            noun = next((child for child in token.children if child.relation == "obj"), tokens[place + 1])
        else:
            continue
        if noun.pos in _NOMINAL:
            return _named(document, noun, "accord" if lower == "according" else "cite")
    return None


def _following(tokens: list[Token], place: int) -> Token:
    """The head of the noun run that begins at `place`."""
    token = tokens[place]
    while token.pos not in _NOMINAL and place + 1 < len(tokens) and token.pos in ("DET", "ADJ", "NUM"):
        place += 1
        token = tokens[place]
    for _ in range(5):
        if (
            token.head is token
            or token.head.pos not in _NOMINAL
            or token.relation in ("nmod", "conj", "appos")
        ):
            break
        token = token.head
    return token


def _closing_words(document: Document, sentence: SentenceView) -> tuple[Attribution | None, int]:
    """As in "..., officials said (on Sunday)." by the words alone, where the parse hides it.

    With it comes the index of the token at which what is said must have ended.
    """
    tokens = sentence.tokens
    for place in range(len(tokens) - 1, max(-1, len(tokens) - 9), -1):
        verb = tokens[place]
        if verb.lemma not in verbs.SPEECH or verb.tag not in ("VBD", "VBZ", "VBP") or verb.quoted:
            continue
        subject = _subject(verb)
        if subject is None:
            return None, 0
        first = tokens[0].index
        start = min(each.index for each in subject.subtree()) - first
        if start > 0 and tokens[start - 1].text in (",", "”", '"', "''"):
            return _attribution(document, verb), min(start + first, verb.index)
        return None, 0
    return None, 0


def _attribution(document: Document, verb: Token) -> Attribution | None:
    subject = _subject(verb)
    return _named(document, subject, verb.lemma) if subject is not None else None


def _subject(verb: Token) -> Token | None:
    """Who speaks: the parse's subject, else the noun right before or after the verb."""
    subject = own_subject(verb)
    passive = any(child.relation in ("aux:pass", "nsubj:pass") for child in verb.children)
    if passive and verb.lemma in verbs.TELL | verbs.ASK | {"quote", "cite"}:
        if verb.lemma in ("quote", "cite"):
            return subject
        return next((child for child in verb.children if child.relation == "obl:agent"), None)
    if passive:
        return next((child for child in verb.children if child.relation == "obl:agent"), None)
    if subject is None:
        subject = inherited_subject(verb)
    if subject is not None and subject.tag in ("WP", "WDT"):
        subject = verb.head if verb.relation == "acl:relcl" else None
    if subject is None and verb.relation == "acl:relcl":
        subject = verb.head
    if subject is not None and subject.pos in _NOMINAL and not subject.quoted:
        return subject
    return None


def _named(document: Document, noun: Token, verb: str | None) -> Attribution:
    phrase = noun_phrase(noun)
    start, end = phrase.start, phrase.end
    if noun.pos == "PROPN":
        # A title may have been torn off by the parser, a surname too.
        first = last = noun.index
        tokens = document.tokens
        while first and _goes_with(tokens[first - 1], noun):
            first -= 1
        while last + 1 < len(tokens) and _goes_with(tokens[last + 1], noun):
            last += 1
        start, end = min(start, tokens[first].start), max(end, tokens[last].end)
    for word, below in phrase.prepositions:
        if word in ("of", "for", "at", "from", "with", "in") and below.index > noun.index:
            reach = noun_phrase(below).end
            if noun.pos != "PROPN" and reach > end and reach - end <= _NEARBY:
                end = reach
    text = document.text(start, end)
    return Attribution(speaker=" ".join(text.split()), start=start, end=end, verb=verb)


def _goes_with(token: Token, name: Token) -> bool:
    return token.pos == "PROPN" and token.sentence == name.sentence and token.quoted == name.quoted


def _inside(token: Token, head: Token) -> bool:
    for _ in range(40):
        if token is head:
            return True
        if token.head is token:
            return False
        token = token.head
    return False


def _sentences(document: Document, start: int, end: int) -> Iterable[SentenceView]:
    sentences = document.sentences
    first = bisect_right(sentences, start, key=lambda sentence: sentence.end)
    last = bisect_left(sentences, end, key=lambda sentence: sentence.start)
    return sentences[first:last]

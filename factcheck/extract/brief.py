"""Claims of a brief: what a text of a sentence or two says that an article which it sums up has to say too.

Ages and amounts are claims of their own; here are grave events, places, people, weekdays, years, ordinals and
quoted words, each with the words by which an article would speak of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, get_args

from factcheck import lexicon
from factcheck.extract.reading import Reading
from factcheck.language.en import gazetteer
from factcheck.language.en.grave import BY_WORD
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.numerals import ORDINALS, SMALL
from factcheck.language.en.time_words import WEEKDAYS
from factcheck.language.tokens import QuotedRange, SentenceView
from factcheck.model import Brief, Claim, ClaimKind
from factcheck.model.briefs import SENTENCES, is_brief

KIND: ClaimKind = "brief"

_SOME_DAY: Final = (
    "today", "yesterday", "tomorrow", "overnight", "tonight", "last night", "weekend", "this morning",
    "this afternoon", "this evening",
)  # fmt: skip
_SOME_YEAR: Final = (
    "years", "year's", "decade", "century", "annual", "anniversary",
    *(
        f"{which} {stretch}"
        for which in ("this", "last", "next", "past", "previous", "following")
        for stretch in ("year", "month", "week", "spring", "summer", "autumn", "fall", "winter", "season")
    ),
)  # fmt: skip
_IN_WORDS: Final = {
    float(number): tuple(word for table in (SMALL, ORDINALS) for word, of in table.items() if of == number)
    for number in range(3, 20)
}
"""Cardinals and ordinals in words by their number."""

_NEW: Final = (
    "first", "debut", "maiden ", "inaugural", "never", "new ", "previous", "ever ", "since ", "unprecedented",
    "pioneer", "in history", "before ",
)  # fmt: skip
_NOT: Final = frozenset("not n't n’t never cannot".split())
_ANYTHING: Final = frozenset("be do have go get make take come give know see think want need".split())

_IN: Final = frozenset("in at near outside off from".split())
_HEADED: Final = frozenset(("NOUN", "PROPN", "ADJ", "VERB"))
_COMPASS: Final = frozenset("north south east west".split())
_JOINED: Final = frozenset(("'s", "’s", "-", "–", "&"))
_YEAR: Final = re.compile(r"(?:18|19|20)\d\d")
_CAPITALISED: Final = re.compile(r"(?:[A-Z]?[^\W\d_A-Z]+)")
"""A word without digits, hyphens and capitals within it."""
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LEAST: Final = 4
"""Of a longer word no fewer letters than these have to be the same, and all but the last three."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims of a text that is no longer than a brief."""
    document = reading.document
    body = [sentence for sentence in document.sentences if sentence.zone == "body"]
    if not is_brief(
        [sum(token.pos != "PUNCT" for token in sentence.tokens) for sentence in body[: SENTENCES + 1]]
    ):
        return
    for sentence in body:
        yield from _events(reading, sentence)
        yield from _days(reading, sentence)
        yield from _ordinals(reading, sentence)
        yield from _first_times(reading, sentence)
        yield from _denials(reading, sentence)
        for name in reading.names[sentence.number]:
            yield from _names(reading, sentence, name)
    for quoted in document.quotes:
        yield from _quotation(reading, quoted)


def _events(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """Grave events; the words of names and of speakers are not those of the brief."""
    tokens = sentence.tokens
    named = {
        token.index
        for name in reading.names[sentence.number]
        for token in sentence.within(name.start, name.end)
    }
    for at, token in enumerate(tokens):
        if token.quoted or token.index in named:
            continue
        for phrase, kind in BY_WORD.get(token.lower, ()):
            found = tokens[at : at + len(phrase)]
            if tuple(word.lower for word in found) == phrase:
                value = Brief(what="event", spoken=(kind.spoken,))
                yield reading.claim(
                    KIND, sentence, token.start, found[-1].end, value, derivation=(f"tells of {kind.name}",)
                )
                break


def _days(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """Weekdays, also those of "Sunday's defeat", and years."""
    tokens = sentence.tokens
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        if token.quoted:
            continue
        if token.lower in WEEKDAYS and len(token.text) > 5 and token.text[0].isupper():
            if after is not None and after.text[0].isupper():
                continue  # "Sunday Times"
            value = Brief(
                what="weekday",
                spoken=((token.lower, f"{token.lower[:3]} ", f"{token.lower[:3]}. ", *_SOME_DAY),),
            )
        elif _YEAR.fullmatch(token.text):
            value = Brief(what="year", spoken=((token.text, f"'{token.text[2:]}", *_SOME_YEAR),))
        else:
            continue
        yield reading.claim(
            KIND, sentence, token.start, token.end, value, derivation=(f"names a {value.what}",)
        )


def _ordinals(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """Ordinals from the third on: an article may speak of three, or number what there was."""
    for mention in reading.quantities[sentence.number]:
        number = mention.value.low
        tokens = sentence.within(mention.start, mention.end)
        if mention.value.form != "ordinal" or number not in _IN_WORDS or not tokens or tokens[0].quoted:
            continue
        value = Brief(
            what="ordinal", spoken=((*_IN_WORDS[number], f"{number:g} ", f"{number:g}t", f"{number:g}-"),)
        )
        yield reading.claim(KIND, sentence, mention.start, mention.end, value, derivation=("an ordinal",))


def _first_times(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """The first time that something was so: an article says so, or speaks of what is new or was before."""
    tokens = sentence.tokens
    for token, after in pairwise(tokens):
        if token.lower == "first" and after.lower == "time" and not token.quoted:
            value = Brief(what="ordinal", spoken=(_NEW,))
            yield reading.claim(
                KIND, sentence, token.start, after.end, value, derivation=("tells of a first time",)
            )


def _denials(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """What somebody did not do or does not expect; verbs that are said of anything are left out."""
    for token in sentence.tokens:
        verb = token.head
        denied = token.lemma.lower() in _NOT and verb.pos == "VERB" and not token.quoted
        if denied and verb.lemma.lower() not in _ANYTHING:
            yield reading.claim(
                KIND,
                sentence,
                min(token.start, verb.start),
                max(token.end, verb.end),
                Brief(what="denial", spoken=((verb.lemma.lower(),),)),
                predicate=verb.lemma.lower(),
                polarity="negative",
                derivation=("denies something",),
            )


def _names(reading: Reading, sentence: SentenceView, name: NameMention) -> Iterator[Claim]:
    """A person by the full name, and a place in which something is or happens.

    Countries and nations are left out: a home country is seldom named.
    """
    words = _WORD.findall(name.value.normalized)
    beginnings = tuple(begin for word in words if len(word) > 2 for begin in (_beginning(word),))
    tokens = sentence.tokens
    first = next(at for at, token in enumerate(tokens) if token.start >= name.start)
    last = max(at for at, token in enumerate(tokens) if token.start < name.end)
    if tokens[first].quoted or not beginnings:
        return
    if name.value.entity == "person":
        if len(words) > 1:
            yield _name(reading, sentence, name, Brief(what="person", spoken=(beginnings,)))
        return
    short = name.value.surface.isupper() or name.value.surface.endswith(".") or words[0] in _COMPASS
    if short or name.value.normalized in _wide():
        return
    before = tokens[first - 1].lower if first else ""
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    county = words[0] == "county"
    tail = tokens[last].end
    based = reading.document.text(tail, tail + 6).lower() == "-based"
    free = after is None or not (after.pos in _HEADED or after.text in _JOINED)
    placed = name.value.entity != "organisation" and (
        county or based or (free and (before in _IN or name.value.entity == "place"))
    )
    if placed:
        rest = tuple(_beginning(word) for word in words if word != "county")
        yield _name(reading, sentence, name, Brief(what="place", spoken=(rest,)))
    elif _proper(name.value.surface):
        initials = "".join(word[0] for word in words) + " "
        yield _name(reading, sentence, name, Brief(what="name", spoken=((*beginnings, initials),)))


def _proper(surface: str) -> bool:
    """True for a name with a word that is nothing but a name; an article may mean what "Wi-Fi" is."""
    words = surface.split()
    return all(map(_CAPITALISED.fullmatch, words)) and any(
        len(word) >= _LEAST and not any(lexicon.known(word.lower(), part) for part in get_args(lexicon.Part))
        for word in words
    )


def _name(reading: Reading, sentence: SentenceView, name: NameMention, value: Brief) -> Claim:
    return reading.claim(
        KIND,
        sentence,
        name.start,
        name.end,
        value,
        subject=name.value.normalized,
        derivation=(f"names a {value.what}",),
    )


def _wide() -> frozenset[str]:
    """Countries, states and nations."""
    return gazetteer.countries() | gazetteer.STATES | gazetteer.DEMONYMS


def _quotation(reading: Reading, quoted: QuotedRange) -> Iterator[Claim]:
    """Quoted words, few or many: the article has all that carry a meaning."""
    document = reading.document
    sentence = document.sentence_at(quoted.inner_start)
    if sentence is None or sentence.zone != "body":
        return
    content = [
        token.lower
        for token in sentence.within(quoted.inner_start, quoted.inner_end)
        if token.pos in ("NOUN", "VERB", "ADJ", "ADV", "NUM") and token.text[0].isalnum()
    ]
    if content:
        value = Brief(what="quotation", spoken=tuple((_beginning(word),) for word in content))
        yield reading.claim(
            KIND,
            sentence,
            quoted.inner_start,
            quoted.inner_end,
            value,
            quoted=True,
            derivation=("quoted words",),
        )


def _beginning(word: str) -> str:
    """What all forms of a word begin with."""
    return word[: max(_LEAST, len(word) - 3)]

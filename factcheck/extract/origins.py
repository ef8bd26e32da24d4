"""Where firms have their seat, and of which nation a firm or a person is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.extract.noun_groups import object_after
from factcheck.extract.people import People
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.extract.whereabouts import place_after, place_ending, rank_of, wider
from factcheck.language.en.gazetteer import NATIONALITIES
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.particulars import FIRMS, NATIONALS, NATIVE
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

_SEATED: Final = frozenset(("based", "headquartered"))
_HEADQUARTERS: Final = frozenset(("headquarters", "headquarter", "seat"))
_CALLED: Final = frozenset(("called", "named"))
_CONTINENTAL: Final = frozenset("african asian european arab".split())
"""Adjectives of parts of the world in which nations lie."""
_FARTHEST: Final = 8


def origins(reading: Reading, people: People, sentence: SentenceView) -> Iterator[Claim]:
    """Claims of seat and of nation."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        word = token.lower
        if word in _SEATED:
            yield from _seat(reading, sentence, at)
        elif word in _HEADQUARTERS:
            yield from _headquarters(reading, sentence, at)
        elif word in FIRMS and at:
            yield from _town_firm(reading, sentence, at)
        elif word == "of" and at and tokens[at - 1].text == ",":
            yield from _of_town(reading, sentence, at)
        elif word in NATIVE and at and tokens[at - 1].text == "-":
            yield from _native(reading, people, sentence, at)
        elif word in NATIONALITIES:
            yield from _nation(reading, sentence, at)
            yield from _nationality(reading, people, sentence, at)


def _seat(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The seat of a firm: "Corvane, based in Corr", "the Corr-based food group Corvane"."""
    tokens = sentence.tokens
    if at > 1 and tokens[at - 1].text == "-":
        place = place_ending(reading, tokens, at - 2)
        name = _named_in_group(reading, tokens, at + 1)
        if place is not None and name is not None and name.value.entity != "person":
            yield stated(
                reading, sentence, "seat", place[1].value.surface, name.value.surface, place[0], tokens[at],
                level=rank_of(place[1]),
            )  # fmt: skip
        return
    found = place_after(reading, sentence, at)
    if found is None or found[0].index != tokens[at].index + 1:
        return
    before = at - 1
    while before >= 0 and (
        tokens[before].pos in ("ADV", "AUX") or tokens[before].lower in (",", "which", "that")
    ):
        before -= 1
    name = reading.mention_at(tokens[before]) if before >= 0 else None
    if name is not None and name.value.entity not in ("place", "person"):
        _, last, mention = found
        yield stated(
            reading, sentence, "seat", mention.value.surface, name.value.surface, tokens[at], last,
            wider=wider(tokens, last), level=rank_of(mention),
        )  # fmt: skip


def _headquarters(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The seat in "Corvane's headquarters in Corr" and in "Corr, where Corvane has its headquarters"."""
    tokens = sentence.tokens
    owner = tokens[at - 1] if at else None
    if owner is not None and owner.tag == "POS" and at > 1:
        name, found = reading.mention_at(tokens[at - 2]), place_after(reading, sentence, at)
        if name is None or not _is_firm(name) or found is None or found[0].index != tokens[at].index + 1:
            return
        place, last = found[2], found[1]
        first = tokens[at]
    elif owner is not None and owner.lower in ("its", "their"):
        where = next((i for i in range(at - 1, max(0, at - 8), -1) if tokens[i].lower == "where"), None)
        if where is None or where < 2 or where + 1 >= len(tokens):
            return
        found_place = place_ending(reading, tokens, where - (2 if tokens[where - 1].text == "," else 1))
        name = reading.mention_at(tokens[where + 1])
        if found_place is None or name is None or not _is_firm(name):
            return
        first, place = found_place
        last = tokens[at]
    else:
        return
    yield stated(
        reading, sentence, "seat", place.value.surface, name.value.surface, first, last, level=rank_of(place)
    )


def _town_firm(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The seat in "Corvane, the Corr company that bakes bread,", "Corvane, a Corr food group"."""
    tokens = sentence.tokens
    first = at - 1
    while first and tokens[first].pos in ("NOUN", "ADJ") and reading.mention_at(tokens[first]) is None:
        first -= 1
    place = place_ending(reading, tokens, first)
    if place is None or place[1].value.entity != "place" or tokens[first].pos != "PROPN":
        return
    before = place[0].index - tokens[0].index - 1
    if before < 2 or tokens[before].lower not in ("the", "a", "an") or tokens[before - 1].text != ",":
        return
    name = reading.mention_at(tokens[before - 2])
    if name is not None and _is_firm(name):
        yield stated(
            reading, sentence, "seat", place[1].value.surface, name.value.surface, place[0], tokens[at],
            level=rank_of(place[1]),
        )  # fmt: skip


def _of_town(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The seat in "Corvane, of Corr, bakes bread"."""
    tokens = sentence.tokens
    name = reading.mention_at(tokens[at - 2]) if at > 1 else None
    place = reading.mention_at(tokens[at + 1]) if at + 1 < len(tokens) else None
    if name is None or place is None or place.value.entity != "place" or not _is_firm(name):
        return
    last = next((t for t in reversed(tokens) if t.start < place.end), tokens[at + 1])
    yield stated(
        reading, sentence, "seat", place.value.surface, name.value.surface, tokens[at], last,
        level=rank_of(place), wider=wider(tokens, last),
    )  # fmt: skip


def _is_firm(name: NameMention) -> bool:
    """True for a name that is not known to be a person's."""
    return name.value.entity != "person"


def _native(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The birthplace in "the Corr-born striker Tom Varga" and in "the Corr-born striker"."""
    tokens = sentence.tokens
    place = place_ending(reading, tokens, at - 2) if at > 1 else None
    if place is None or place[1].value.surface.casefold() in NATIONALITIES:
        return
    name = _named_in_group(reading, tokens, at + 1)
    group = object_after(tokens, at + 1)
    if name is not None:
        holder: str | None = name.value.surface
    elif group is not None and group.head.tag == "NN" and place[0].index > tokens[0].index:
        definite = tokens[place[0].index - tokens[0].index - 1].lower == "the"
        holder = (people.main or group.head.lemma.lower()) if definite else None
    else:
        holder = None
    if holder is not None and (name is None or people.is_person(name)):
        yield stated(
            reading, sentence, "birthplace", place[1].value.surface, holder, place[0], tokens[at],
            level=rank_of(place[1]),
        )  # fmt: skip


def _nation(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The nation of a firm: "the Norwegian food group Corvane", "a Norwegian company called Corvane"."""
    tokens = sentence.tokens
    if (at and tokens[at - 1].text == "-") or (at + 1 < len(tokens) and tokens[at + 1].text == "-"):
        return
    group = object_after(tokens, at)
    after = at + 1
    while (
        after < len(tokens)
        and tokens[after].pos in ("NOUN", "ADJ")
        and reading.mention_at(tokens[after]) is None
    ):
        after += 1
    if after == at + 1 or after >= len(tokens) or group is None:
        return
    head = tokens[after - 1]
    if head.lemma.lower() not in FIRMS or tokens[at].lower in _CONTINENTAL:
        return
    if tokens[after].lower in _CALLED and after + 1 < len(tokens):
        after += 1
    name = reading.mention_at(tokens[after])
    if name is None and tokens[at - 1].lower in ("a", "an", "the") and at > 2 and tokens[at - 2].text == ",":
        name = reading.mention_at(tokens[at - 3])
    if name is not None and name.value.entity not in ("person", "place") and name.start != tokens[at].start:
        yield stated(
            reading, sentence, "nation", NATIONALITIES[tokens[at].lower], name.value.surface, tokens[at], head
        )


def _nationality(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """The nation of a person: "the Norwegian cyclist Tom Varga", "Varga, a Norwegian cyclist,"."""
    tokens = sentence.tokens
    if at + 2 >= len(tokens) or tokens[at - 1].text == "-" or tokens[at].lower in _CONTINENTAL:
        return
    noun = tokens[at + 1]
    whole = reading.mention_at(tokens[at])
    if noun.lower not in NATIONALS or (whole is not None and whole.start <= tokens[at].start < whole.end):
        return  # "the French Open"
    name = reading.mention_at(tokens[at + 2])
    apposed = at > 2 and tokens[at - 1].lower in ("a", "an", "the") and tokens[at - 2].text == ","
    if name is None and apposed:
        name = reading.mention_at(tokens[at - 3])
    if name is not None and people.is_person(name):
        nation = NATIONALITIES[tokens[at].lower]
        yield stated(reading, sentence, "nationality", nation, name.value.surface, tokens[at], noun)


def _named_in_group(reading: Reading, tokens: list[Token], at: int) -> NameMention | None:
    """The name at the end of a run of nouns and adjectives: "food group Corvane"."""
    for token in tokens[at : at + _FARTHEST]:
        name = reading.mention_at(token)
        if name is not None and name.value.entity != "place":
            return name
        if token.pos not in ("NOUN", "ADJ", "PROPN") and token.text != "-":
            return None
    return None

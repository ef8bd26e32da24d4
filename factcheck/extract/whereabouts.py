"""Where people were born, grew up and live, and in which part of a country a place lies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.extract.people import People
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en.gazetteer import NATIONALITIES, STATES, countries
from factcheck.language.en.happenings import DIVISIONS
from factcheck.language.en.mentions import AgeMention, NameMention
from factcheck.language.en.particulars import COMPASS, SETTLEMENTS
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim

_IN: Final = frozenset(("in", "at"))
_STOPS: Final = frozenset((";", ":", "(", ")", ".", '"', "“", "”"))
_FARTHEST: Final = 14


def whereabouts(reading: Reading, people: People, sentence: SentenceView) -> Iterator[Claim]:
    """Claims of birthplace, upbringing, residence, and of the part of a country."""
    for name in reading.names[sentence.number]:
        if people.is_person(name):
            yield from _residence(reading, sentence, name)
    for age in reading.ages[sentence.number]:
        yield from _from(reading, sentence, age)
    for at, token in enumerate(sentence.tokens):
        word = token.lower
        if word == "born":
            yield from _born(reading, people, sentence, at)
        elif word in ("grew", "raised"):
            yield from _grew_up(reading, people, sentence, at)
        elif word in COMPASS:
            yield from _lies(reading, sentence, at)


def place_after(reading: Reading, sentence: SentenceView, at: int) -> tuple[Token, Token, NameMention] | None:
    """The first place named after "in" or "at" behind a verb: preposition, last token and name."""
    tokens = sentence.tokens
    for position in range(at + 1, min(len(tokens) - 1, at + _FARTHEST)):
        token = tokens[position]
        if token.text in _STOPS or token.pos in ("VERB", "AUX", "SCONJ"):
            return None
        if token.lower in _IN:
            after = position + 1
            if tokens[after].pos == "DET" and after + 1 < len(tokens):
                after += 1
            mention = reading.mention_at(tokens[after])
            if mention is not None and mention.value.entity in ("place", "other"):
                last = after
                while last + 1 < len(tokens) and tokens[last + 1].start < mention.end:
                    last += 1
                return token, tokens[last], mention
    return None


def wider(tokens: list[Token], last: Token) -> str:
    """The names after a place and a comma, which tell where it lies: "Naples, Italy"."""
    words = []
    for token in tokens[last.index - tokens[0].index + 1 :][:4]:
        if token.pos == "PROPN":
            words.append(token.lower)
        elif token.text != ",":
            break
    return " ".join(words)


def place_ending(reading: Reading, tokens: list[Token], at: int) -> tuple[Token, NameMention] | None:
    """The place whose name ends at `at`: its first token and name ("Corr" in "Corr-based")."""
    mention = reading.mention_at(tokens[at]) if at >= 0 else None
    if mention is None or mention.value.entity not in ("place", "other"):
        return None
    first = at
    while first and tokens[first - 1].start >= mention.start:
        first -= 1
    return tokens[first], mention


def rank_of(place: NameMention) -> str:
    """Whether a place is a country, a state of one, a county or the like, or something smaller."""
    name = place.value.normalized
    if name.rpartition(" ")[2] in DIVISIONS:
        return "county"
    return "country" if name in countries() else "state" if name in STATES else "town"


def _born(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    found = place_after(reading, sentence, at)
    if found is None:
        return
    _, last, mention = found
    holder = people.before(sentence, at)
    if holder is None and at == 0:
        holder = people.after(sentence, last)
    if holder is not None:
        place = wider(sentence.tokens, last)
        yield stated(
            reading,
            sentence,
            "birthplace",
            mention.value.surface,
            holder,
            sentence.tokens[at],
            last,
            wider=place,
            level=rank_of(mention),
        )


def _grew_up(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    tokens = sentence.tokens
    if tokens[at].lower == "grew" and not (at + 1 < len(tokens) and tokens[at + 1].lower == "up"):
        return
    found = place_after(reading, sentence, at)
    holder = people.before(sentence, at)
    if found is not None and holder is not None and found[0].index - tokens[at].index <= 3:
        _, last, mention = found
        yield stated(
            reading,
            sentence,
            "upbringing",
            mention.value.surface,
            holder,
            tokens[at],
            last,
            wider=wider(tokens, last),
        )


def _residence(reading: Reading, sentence: SentenceView, name: NameMention) -> Iterator[Claim]:
    """Where a person lives, as after an age: "Ada Brandt, 42, of Corr"."""
    after = sentence.after(name.end)[:6]
    words = [token.lower for token in after]
    at = 0
    if words[:1] == [","] and len(words) > 3 and after[1].pos == "NUM" and words[2] == ",":
        at = 3
    if not at or len(words) <= at + 1 or words[at] not in ("of", "from"):
        return
    place = reading.mention_at(after[at + 1])
    if place is None or place.value.entity not in ("place", "other"):
        return
    last = after[at + 1]
    tokens = sentence.tokens
    while last.end < place.end and last.index - tokens[0].index + 1 < len(tokens):
        last = tokens[last.index - tokens[0].index + 1]
    yield stated(
        reading,
        sentence,
        "residence",
        place.value.surface,
        name.value.surface,
        after[at],
        last,
        wider=wider(tokens, last),
    )


def _from(reading: Reading, sentence: SentenceView, age: AgeMention) -> Iterator[Claim]:
    """Where somebody is from who is called by an age: "the 22-year-old from Corr"."""
    after = sentence.after(age.end)[:4]
    at = 1 if after and after[0].lower in ("man", "woman", "boy", "girl") else 0
    if len(after) < at + 2 or after[at].lower != "from" or age.value.low != age.value.high:
        return
    place = reading.mention_at(after[at + 1])
    if place is None or place.value.entity not in ("place", "other"):
        return
    last = after[at + 1]
    yield stated(
        reading,
        sentence,
        "residence",
        place.value.surface,
        f"{age.value.low:g}-year-old",
        after[at],
        last,
        age=f"{age.value.low:g}",
        wider=wider(sentence.tokens, last),
    )


def _lies(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """In which part of a country a place lies.

    "The southern city of Corr", "Corr, in southern Norway", "Corr, a southern town", "Corr, in the south".
    """
    tokens = sentence.tokens
    first, value = at, COMPASS[tokens[at].lower]
    if at + 1 < len(tokens) and tokens[at + 1].text == "-":
        return  # "north-eastern" is read at its end
    if at > 1 and tokens[at - 1].text == "-" and tokens[at - 2].lower in COMPASS:
        first, value = at - 2, f"{COMPASS[tokens[at - 2].lower]}{value}"
    if at + 3 < len(tokens) and tokens[at + 1].lower in SETTLEMENTS and tokens[at + 2].lower == "of":
        name = reading.mention_at(tokens[at + 3])
        if name is not None and name.value.entity != "person":
            yield stated(reading, sentence, "lies", value, name.value.surface, tokens[first], tokens[at + 3])
        return
    town = at + 1
    while town < len(tokens) and (tokens[town].pos == "ADJ" or tokens[town].lower in NATIONALITIES):
        town += 1
    settled = town < len(tokens) and tokens[town].lower in SETTLEMENTS
    following = reading.mention_at(tokens[at + 1]) if at + 1 < len(tokens) else None
    inside = following is not None and following.value.entity == "place"
    noun = tokens[at].pos == "NOUN" or (at + 1 < len(tokens) and tokens[at + 1].lower in (",", ".", "of"))
    name = _described(reading, tokens, first, "a" if settled else "in" if inside or noun else None)
    if name is None or name.value.entity == "person":
        return
    last = town if settled else at + 1 if inside else at
    more = {"wider": following.value.normalized} if following is not None and inside else {}
    yield stated(reading, sentence, "lies", value, name.value.surface, tokens[first], tokens[last], **more)


def _described(reading: Reading, tokens: list[Token], first: int, opening: str | None) -> NameMention | None:
    """The name before an apposition that begins so: ", a (western town)", ", in (western Norway)"."""
    before = first - 1
    while before > 0 and (
        tokens[before].lower in ("the", "far", "’s", "'s") or tokens[before].lower in _COUNTRIES
    ):
        before -= 1
    if opening is None or before < 1 or tokens[before].lower not in (opening, f"{opening}n"):
        return None
    before -= 1
    if tokens[before].text == ",":
        before -= 1
    elif opening == "a":
        return None
    return reading.mention_at(tokens[before]) if before >= 0 else None


_COUNTRIES: Final = frozenset(("country", "nation", "state", "province", "region"))

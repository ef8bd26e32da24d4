"""Runs of tokens that one name, or a title and a name, may be made of."""

from __future__ import annotations

import re
from typing import Final

from factcheck.language.en.gazetteer import PEOPLES
from factcheck.language.en.organisations import (
    FOR_HEADS,
    NO_NAMES,
    NUMBERED,
    OF_HEADS,
    ON_HEADS,
    ORGANISATION_WORDS,
    TOPICS,
    WITH_POSSESSIVE,
)
from factcheck.language.en.titles import FIRST_NAMES, MODIFIERS, TITLES
from factcheck.language.tokens import Token

PARTICLES: Final = frozenset(
    "de del della di da dos das do du la le van von der den ter ten bin bint ibn al el ul abu y zu".split()
)
OPENING_PARTICLES: Final = frozenset("al el bin ibn van von de abu".split())
_ARTICLES: Final = frozenset(("Al", "El", "al", "el", "Ul", "Bin"))
SHIP_PREFIXES: Final = frozenset(
    "ms mv ss mt fv rv sv mf rms hms hmas hmcs hmnzs uss usns uscgc ins bns pns tcg srv lng msc tss".split()
)
"""What stands before the name of a ship, without slashes and in small letters."""
_DAYS: Final = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_MONTHS: Final = frozenset(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun"
    "jul aug sep sept oct nov dec".split()
)
_NAME_MONTHS: Final = frozenset("april may june august".split())
_AFTER_DAY: Final = frozenset("times herald mail express star telegraph mirror post tribune".split())
_BEFORE_DAY: Final = frozenset("good black bloody super ash palm easter cyber".split())
_OPENERS: Final = frozenset("\" “ ‘ ( [ : — – -- … • * « `` | / '".split())
_HYPHENS: Final = frozenset("-‐‑")
_NICKNAME_MARKS: Final = frozenset(('"', "“", "”", "'", "‘", "’", "``", "''"))
_POSSESSIVES: Final = frozenset(("'s", "’s", "'", "’"))
_CLOSED: Final = frozenset(("DET", "ADP", "PRON", "AUX", "CCONJ", "SCONJ", "PART", "NUM", "PUNCT", "SYM"))
_ORDINAL: Final = re.compile(r"\d+(?:st|nd|rd|th)")
_NUMBER: Final = re.compile(r"\d[\d,]*[A-Za-z]?")
_ROMAN: Final = re.compile(r"[IVX]{1,4}")
_PARTIES: Final = frozenset("DRI")
_SERIES: Final = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())


def opens(tokens: list[Token], at: int) -> bool:
    """True where a token is capitalised because something begins with it."""
    if at == 0:
        return True
    before = tokens[at - 1]
    return before.text in _OPENERS and not (before.space and before.text == "'")


def is_name_word(tokens: list[Token], at: int) -> bool:
    """True where a token may be part of a name by its capital, its tag and its neighbours."""
    token = tokens[at]
    text = token.text
    if not text[0].isupper():
        return token.pos == "PROPN" and not text.islower() and text[0].isalpha()
    word = token.lower
    if word in NO_NAMES:
        return False
    if word in _DAYS or word.rstrip(".") in _MONTHS:
        return _calendar_word_in_name(tokens, at, word)
    if token.pos == "PROPN":
        return True
    if token.pos in _CLOSED:
        return bool(at and _ROMAN.fullmatch(text) and text != "I") or (
            word in FIRST_NAMES and token.pos != "AUX"
        )
    if not opens(tokens, at):
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or not following.text[0].isupper() or following.pos in _CLOSED:
        return word in FIRST_NAMES or quoted_alone(tokens, at)
    return (
        token.pos in ("NOUN", "ADJ")
        or word in FIRST_NAMES
        or word.rstrip(".") in TITLES
        or word in PEOPLES
        or word in MODIFIERS
    )


def quoted_alone(tokens: list[Token], at: int) -> bool:
    """True for a proper noun that stands in marks by itself: a nickname, a ship, a code name."""
    if at == 0 or tokens[at - 1].text not in _NICKNAME_MARKS or tokens[at].tag != "NNP":
        return False
    return any(token.text in _NICKNAME_MARKS for token in tokens[at + 1 : at + 3])


def starts(tokens: list[Token], at: int) -> bool:
    """True where a name, or the title before it, may begin."""
    token = tokens[at]
    letter = token.text[0]
    if "a" <= letter <= "z":
        if token.pos != "PROPN" and token.lower not in OPENING_PARTICLES:
            return False
        if token.lower in OPENING_PARTICLES:
            return _after_particles(tokens, at) > 0 and (
                token.pos == "PROPN" or token.lower in ("al", "el", "bin", "ibn")
            )
        return is_name_word(tokens, at)
    if letter.isdigit():
        return (
            _ORDINAL.fullmatch(token.text) is not None
            and at + 1 < len(tokens)
            and is_name_word(tokens, at + 1)
            and tokens[at + 1].text[0].isupper()
            and tokens[at + 1].lower not in PEOPLES
        )
    if not letter.isupper():
        return False
    if token.pos == "ADJ" and token.lower in _SERIES and not opens(tokens, at):
        return at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
    return is_name_word(tokens, at)


def extend(tokens: list[Token], at: int) -> int:
    """The end, half-open, of the run of name words that begins at `at`."""
    count = len(tokens)
    end = at + 1
    if tokens[at].text in _PARTIES and end < count and tokens[end].text in _HYPHENS:
        return end  # "(D-Ohio)"
    if tokens[at].lower in OPENING_PARTICLES and tokens[at].text.islower():
        end = _after_particles(tokens, at)
    while end < count:
        token = tokens[end]
        text = token.text
        if text[0].isupper() and is_name_word(tokens, end):
            end += 1
            continue
        reach = 0
        if text in _HYPHENS:
            reach = _after_hyphen(tokens, end)
        elif text == "/":
            reach = _after_slash(tokens, end)
        elif text in _POSSESSIVES and not tokens[end - 1].space:
            reach = _after_possessive(tokens, at, end)
        elif text == ".":  # where the tokenizer parts it from "Lt"
            apart = not tokens[end - 1].space and tokens[end - 1].lower in TITLES and end + 1 < count
            reach = end + 2 if apart and is_name_word(tokens, end + 1) else 0
        elif text in _NICKNAME_MARKS:
            reach = _after_nickname(tokens, end)
        elif text == "&":
            reach = end + 2 if end + 1 < count and is_name_word(tokens, end + 1) else 0
        elif token.lower in PARTICLES:
            reach = _after_particles(tokens, end)
        elif text[0].isdigit():
            previous = tokens[end - 1].lower
            if previous in NUMBERED and _NUMBER.fullmatch(text):
                reach = end + 1
        else:
            reach = _after_joint(tokens, at, end)
        if not reach:
            break
        end = reach
    return end


def _calendar_word_in_name(tokens: list[Token], at: int, word: str) -> bool:
    """True for "Theresa May", "Good Friday" and "Sunday Herald"."""
    before = tokens[at - 1].lower if at else ""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if word in _DAYS:
        return before in _BEFORE_DAY or (
            after is not None and after.text[0].isupper() and after.lower in _AFTER_DAY
        )
    if word not in _NAME_MONTHS or (after is not None and after.text[0].isdigit()):
        return False
    if before in FIRST_NAMES or before.rstrip(".") in TITLES:
        return tokens[at].pos == "PROPN"
    return word in FIRST_NAMES and after is not None and after.pos == "PROPN" and after.text[0].isupper()


def _after_hyphen(tokens: list[Token], at: int) -> int:
    """The end of the run after a hyphen without spaces: "Jean-Luc", "al-Orr", "LK-99"."""
    if at + 1 >= len(tokens):
        return 0
    after = tokens[at + 1]
    if tokens[at].space or tokens[at - 1].space:
        # "Al - Orr", as some agencies' copy has it
        return (
            at + 2
            if tokens[at - 1].text in _ARTICLES and after.pos == "PROPN" and after.text[0].isupper()
            else 0
        )
    if after.text[0].isdigit():
        return at + 2 if tokens[at - 1].text.isupper() or tokens[at - 1].pos == "PROPN" else 0
    if after.text[0].isupper() and after.pos not in ("NUM", "PUNCT"):
        return at + 2
    if after.lower in PARTICLES and at + 2 < len(tokens):
        return _after_particles(tokens, at + 1)
    if after.pos == "PROPN" and tokens[at - 1].pos == "PROPN" and not after.space and at + 2 < len(tokens):
        # "Kim Tae-hyung" has a small letter after the hyphen, "Ardrey-based" ends in no name
        return at + 2
    if after.pos == "PROPN" and after.lower not in (
        "based",
        "led",
        "born",
        "backed",
        "style",
        "bound",
        "wide",
    ):
        return at + 2
    return 0


def _after_slash(tokens: list[Token], at: int) -> int:
    """The end of the run after the slash of a ship's prefix, and the name: "M/S Orrin"; else 0."""
    if at + 2 >= len(tokens) or tokens[at].space or tokens[at - 1].space:
        return 0
    prefix = (tokens[at - 1].text + tokens[at + 1].text).lower()
    return at + 3 if prefix in SHIP_PREFIXES and tokens[at + 2].text[0].isupper() else 0


def _after_nickname(tokens: list[Token], at: int) -> int:
    """The end of the run after a nickname in marks and the surname: 'Vic "Chip" Orr'; else 0."""
    closing = at + 2 if at + 2 < len(tokens) and tokens[at + 2].text in _NICKNAME_MARKS else at + 3
    if closing + 1 >= len(tokens) or tokens[closing].text not in _NICKNAME_MARKS or tokens[at].space:
        return 0
    inside, after = tokens[at + 1 : closing], tokens[closing + 1]
    if (
        not tokens[at - 1].space
        or not tokens[closing].space
        or not all(each.text[0].isalpha() for each in inside)
    ):
        return 0
    if not inside[-1].text[0].isupper() or after.pos != "PROPN" or not after.text[0].isupper():
        return 0
    return closing + 2


def _after_particles(tokens: list[Token], at: int) -> int:
    """The end of the run where particles lead to a capitalised word: "van der Orr"; else 0."""
    end = at + 1
    while end < len(tokens) and end - at < 4:
        token = tokens[end]
        if token.text[0].isupper():
            return end + 1 if token.pos not in _CLOSED and token.lower not in _DAYS else 0
        if token.lower not in PARTICLES and token.text not in _HYPHENS:
            return 0
        end += 1
    return 0


def _after_possessive(tokens: list[Token], first: int, at: int) -> int:
    """The end of the run where the possessive is part of the name: "Children's Hospital", "McDonald's"."""
    whole = tokens[at - 1].lower + tokens[at].text.replace("’", "'")
    following = at + 1 < len(tokens) and is_name_word(tokens, at + 1)
    if tokens[at].text not in ("'", "’") or tokens[at - 1].lower.endswith("s"):
        if whole in WITH_POSSESSIVE:
            return (
                at + 2
                if following and tokens[at + 1].lower in ORGANISATION_WORDS | {"world", "day"}
                else at + 1
            )
        saint = tokens[first].lower in ("st.", "st", "saint")
        if saint and following and tokens[at + 1].lower in ORGANISATION_WORDS:
            return at + 2
    return 0


def _after_joint(tokens: list[Token], first: int, at: int) -> int:
    """The end of the run after "of", "for", "on", "and" or a comma within a name; else 0."""
    word, before = tokens[at].lower, tokens[at - 1].lower
    heads = OF_HEADS if word == "of" else FOR_HEADS if word == "for" else ON_HEADS if word == "on" else None
    following = at + 1
    if following >= len(tokens):
        return 0
    if heads is not None:
        if before not in heads:
            return 0
        if tokens[following].lower == "the":
            following += 1
        if (
            following < len(tokens)
            and tokens[following].text[0].isupper()
            and is_name_word(tokens, following)
        ):
            return following + 1
        return 0
    if word == "and" or (word == "," and before in TOPICS):
        after = tokens[following]
        if before not in TOPICS or not after.text[0].isupper() or after.lower not in TOPICS:
            return 0
        within = any(token.lower in ("of", "for") for token in tokens[first:at])
        ends = following + 1 < len(tokens) and tokens[following + 1].text[0].isupper()
        if within or (ends and word == "and"):
            return following + 1
    return 0

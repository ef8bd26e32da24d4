"""Numbers that are no quantities: years, addresses, identifiers, ranks and idioms."""

from __future__ import annotations

import re
from typing import Final

from factcheck.language.en.idioms import (
    AIRLINER,
    AIRLINER_AFTER,
    AIRLINER_BEFORE,
    BEFORE_IDIOM,
    CALIBRE,
    CLOCK,
    CLOCK_BEFORE,
    IDIOM,
    SECOND_TO,
    TWO_WORDS,
)
from factcheck.language.en.labels import WEAK_LABEL, WORD_LABEL, is_label

_ADDRESS: Final = re.compile(
    r"\d+[a-z]?(?:\s+[A-Z][\w'’.]+){0,3}?\s+(?:Streets?|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr"
    r"|Boulevard|Blvd|Way|Place|Square|Court|Parkway"
    r"|Terrace|Crescent|Close|Row)\b"
)
_NAME_BEFORE: Final = re.compile(r"(?:^|[\s(“\"'])(?P<word>[A-Z][\w'’&.]*)\s$")
_MODEL_BEFORE: Final = re.compile(
    r"(?:\d|\b(?:an?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)) [A-Z]{1,3}\s$"
)
"""A model beside its count: "12 AK 47 guns", "two F 16 jets"."""
_CAPITAL_AFTER: Final = re.compile(r"[\s-]+[A-Z][a-z]")
_YEAR_BEFORE: Final = re.compile(
    r"\b(?:the|in|since|from|by|of|until|till|during|for|before|after|a|an|his|her|their|its|our|this"
    r"|that|early|late|mid|circa|and|to|"
    r"between|around|about|through|spring|summer|autumn|fall|winter|year|back)\s+$"
)
_ONE_STOP: Final = frozenset(
    "of another is was are were has had have who whom whose that which said says say day can could will "
    "would may might must should "
    "to in on at by with for from and or but as than if so the a an this these those it he she they we "
    "you i s 's ’s more after before "
    "when where while because also did does do knows know wants want needs need way thing time side hand "
    "way's else where's here there "
    "official witness source or two up out off into about over under through against morning evening "
    "night afternoon sunday monday "
    "tuesday wednesday thursday friday saturday told added recalled asked replied might've reason".split()
)
_CASUALTY: Final = (
    r"(?:killed|dead|died|dies|injured|hurt|wounded|missing|arrested|detained|hospitali[sz]ed|rescued"
    r"|survived|kidnapped|drowned|shot"
    r"|trapped|charged|convicted|critical|fatal)"
)
_ONE_CASUALTY: Final = re.compile(
    rf"\s+(?:(?:was|is|has|had|were|been|later|have)\s+){{0,3}}(?:in\s+)?{_CASUALTY}\b"
    rf"|\s+more\s+(?:[a-z]+\s+)?[a-z]+"
)
_ONE_BEFORE: Final = re.compile(
    r"\b(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|leav(?:es|ing)|left|arrest(?:s|ed"
    r"|ing))\s+(?:at\s+least\s+|only\s+)?$"
)
_NOT_ONE_BEFORE: Final = re.compile(
    r"\b(?:no|not|any|every|each|this|that|which|another|the|some|only|an?|loved|\w+er|\w+est|last|next"
    r"|first|second|third|good|new|old|same"
    r"|big|right|wrong|previous|little|[a-z]+ing|[a-z]+al|[a-z]+ic|[a-z]+ive)\s+$"
)
_HALF_BEFORE: Final = re.compile(
    r"\b(?:first|second|other|latter|top|bottom|opening|closing|final|better|third|fourth|last|1st"
    r"|2nd|early|each|every|next|previous|this)"
    r"[\s-]+(?:one-)?$"
)


def is_excluded(
    raw: str,
    lower: str,
    start: int,
    end: int,
    *,
    kind: str,
    plain: bool,
    bare: bool,
    value: float,
    headline: bool,
) -> bool:
    """True where the numeral in [start, end) states no quantity.

    Args:
        raw: the sentence as written.
        lower: the same in lower case, with noise blanked out.
        start: where the numeral begins.
        end: where it ends.
        kind: the numeral's kind (cardinal, ordinal, fraction, vague).
        plain: whether it is a bare integer in digits.
        bare: whether it has neither unit nor hedge.
        value: its value.
        headline: whether capitals say nothing here.
    """
    if IDIOM.match(lower, start) or TWO_WORDS.match(lower, start) or CALIBRE.match(lower, end):
        return True
    if CLOCK.match(lower, start) or CLOCK_BEFORE.search(lower, max(0, start - 14), start):
        return True
    before, word = raw[:start], lower[start:end]
    if kind == "ordinal":
        return _ordinal_excluded(raw, lower, start, end, headline)
    if word in ("half", "a half", "quarter", "a quarter") or kind == "fraction":
        return bare and _fraction_excluded(lower, start, end)
    if not bare:
        return False
    if kind == "cardinal" and not plain and WORD_LABEL.search(lower, max(0, start - 16), start):
        return True
    if word == "one":
        return _one_excluded(raw, lower, start, end, headline)
    if kind == "cardinal" and (plain or raw[start].isupper()) and is_label(raw, lower, start):
        return True
    if (
        lower[end : end + 1] in ("-", "–")
        and plain
        and re.match(r"[-–](?:[A-Z]|\d|[a-z]\d)", raw[end : end + 3])
    ):
        return True
    if (
        raw[start].isupper()
        and start > 0
        and not headline
        and not re.search(r"[.:;!?\"“”'‘’(—–-]\s*$", before)
        and not (raw[start:end].isupper() and re.match(r"[\s-]+[a-z]", raw[end:]))  # "saves FOUR workmates"
    ):
        return True
    if not plain:
        return False
    if (word.startswith("0") and len(word) > 1) or re.match(r"\([a-z]\)", lower[end : end + 3]):
        return True
    if _MODEL_BEFORE.search(raw, max(0, start - 16), start):
        return True
    if WEAK_LABEL.search(lower, max(0, start - 8), start) and not _counts(lower, end):
        return True
    if AIRLINER.match(lower, start):
        named = AIRLINER_BEFORE.search(lower, max(0, start - 8), start) and not _counts(lower, end)
        if named or AIRLINER_AFTER.match(raw, end):
            return True
    if (1500 <= value <= 2099 and len(word) == 4) and (
        _YEAR_BEFORE.search(lower[:start]) or not _counts(lower, end)
    ):
        return True
    if _ADDRESS.match(raw, start) or (re.search(r"\b[A-Z]{2}\s$", before) and len(word) == 5):
        return True
    if start < 4 and re.match(r"\s*\d+[.)]\s", raw) and not raw[:start].strip():
        return True
    if value <= 110 and lower[end : end + 1] == "," and re.search(r"[A-Z][\w'’.-]*,\s$", before):
        return True  # "Ruiz, 42, said"
    if value in (911, 999, 112) and not _counts(lower, end) and _DIALLED.search(lower[:start]):
        return True
    return not headline and _is_name_number(raw, start, end)


_DIALLED = re.compile(
    r"\b(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|r[iau]ng|phoned?|contact(?:ed)?|an?|the|emergency|number|on)\s+$"
)
"""What stands before the number of the emergency services, so that "injuring 112" is a count."""


def _counts(lower: str, end: int) -> bool:
    """True where a noun in the plural seems to follow."""
    return (
        re.match(
            r"\s+(?:[a-z-]+\s+)?(?:people|men|women|children|troops|police"
            r"|[a-z]+s)\b(?<!was)(?<!is)(?<!has)(?<!as)(?<!its)(?<!his)",
            lower[end:],
        )
        is not None
    )


def _is_name_number(raw: str, start: int, end: int) -> bool:
    match = _NAME_BEFORE.search(raw, max(0, start - 24), start)
    if not match or match.start("word") == 0 or re.search(r"[.!?:]\s*[“\"']?$", raw[: match.start("word")]):
        return False
    word = match["word"]
    if word in ("I", "The", "A", "An", "In", "At", "On", "But", "And", "Of", "All") or word.endswith("."):
        return False
    following = re.match(r"\s+([a-z]+)", raw[end:])
    if following and following[1] not in (
        "and",
        "or",
        "in",
        "on",
        "at",
        "to",
        "of",
        "was",
        "is",
        "has",
        "as",
        "for",
        "with",
        "from",
        "by",
    ):
        return not (
            following[1].endswith("s")
            or following[1] in ("people", "men", "women", "children", "other", "more", "new")
        )
    return True


def _one_excluded(raw: str, lower: str, start: int, end: int, headline: bool) -> bool:
    if lower[end : end + 1] == "-" or lower[end : end + 2] in ("'s", "’s"):
        return True
    if _ONE_CASUALTY.match(lower, end) or _ONE_BEFORE.search(lower, max(0, start - 30), start):
        return False
    if _NOT_ONE_BEFORE.search(lower, max(0, start - 16), start) and not re.search(
        r"\b(?:only|an?)\s+$", lower[:start]
    ):
        return True
    if (
        raw[start].isupper()
        and start > 0
        and not headline
        and not re.search(r"[.:;!?\"“”'‘’(—–]\s*$", raw[:start])
    ):
        return True
    following = re.match(r"\s+([a-z’']+)", lower[end:])
    return following is None or following[1] in _ONE_STOP or following[1].endswith("ly")


def _ordinal_excluded(raw: str, lower: str, start: int, end: int, headline: bool) -> bool:
    before = lower[max(0, start - 16) : start]
    if BEFORE_IDIOM.search(before) or SECOND_TO.match(lower, end):
        return True
    if lower[start:end] in _PARTS and _ONE_MORE_PART.search(before):
        return True
    digits = raw[start].isdigit()
    if (
        lower[start:end] == "second"
        and re.match(r"\s*(?:$|[,.;]|after|before|per)", lower[end:])
        and re.search(r"\b(?:an?|each|one|in)\s+$", before)
    ):
        return True
    if not headline and _CAPITAL_AFTER.match(raw, end) and (digits or raw[start].isupper()):
        return True
    if (
        raw[start].isupper()
        and not headline
        and start > 0
        and not re.search(r"[.:;!?\"“”'‘’(—–]\s*$", raw[:start])
    ):
        return True
    return raw[start].isupper() and re.match(r"\s*[,:]", raw[end:]) is not None


_PARTS: Final = frozenset(("third", "fourth", "fifth", "sixth", "eighth", "tenth"))
_ONE_MORE_PART: Final = re.compile(r"\b(?:another|other|remaining)\s$")
"""What shows a part of the whole to be meant: "another third went north"."""


def _fraction_excluded(lower: str, start: int, end: int) -> bool:
    word = lower[start:end]
    if word.startswith(("a ", "an ")) and "half" not in word:
        # "a third man" is the one after the second; a part needs "of" or a comparison.
        if re.match(r"\s+(?:of|more|less|fewer|higher|lower|say|said|were|are|to)\b", lower[end:]):
            return False
        # "fell by a third, ..." is a part, "and a third, a fisherman, ..." is one more
        alone = re.match(r"\s*(?:[,.;]|$)", lower[end:]) and not re.search(r"\b(?:and|or)\s+$", lower[:start])
        return not alone
    if word in ("half", "a half", "quarter", "a quarter"):
        if _HALF_BEFORE.search(lower, max(0, start - 16), start):
            return True
        if word == "quarter":
            return True
        if word == "a half" and re.match(r"\s*(?:[.,;:]|$)", lower[end:]):
            return False
        return (
            re.match(
                r"\s+(?:of|the|its|his|her|their|our|those|these|all|were|are|say|said|as)\b", lower[end:]
            )
            is None
        )
    return False

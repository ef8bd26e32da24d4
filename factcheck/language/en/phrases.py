"""Number phrases: terms, compounds of them ("6 ft 2 in"), ranges ("10 to 15 percent") and scores."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from factcheck.language.en.hedges import change_of, is_level
from factcheck.language.en.number_words import Numeral
from factcheck.language.en.numbers import read_number
from factcheck.language.en.numerals import SCALES
from factcheck.language.en.scores import read_score
from factcheck.language.en.terms import Phrase, read_term
from factcheck.model.units import dimension, factor
from factcheck.model.values import QuantityForm

_AND_PART: Final = re.compile(
    r"[\s-]+and[\s-]+(?:a[\s-]+)?(?P<part>half|quarter)\b(?!\s+(?:of|the|its))|\s+and\s+three\s+(?P<three>quarters)\b"
)
_JOIN: Final = re.compile(r"(?:,?\s+and\s+|,\s+|\s+|-)")
_TAIL_INCHES: Final = re.compile(
    r"-(?P<inches>1[01]|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven)(?![a-z]))(?:[\s-]?inch(?:es)?)?(?![\w-])"
)
_CONNECT: Final = re.compile(
    r"(?P<to>-?\s+to\s+|-to-)|(?P<or>-?\s+or\s+|-or-)|(?P<dash>\s?[-–—]\s?|\s?--\s?)|(?P<and>-?\s+and\s+)"
)
_WHOLE: Final = 100
"""The most of a hundred: above it, a number behind a percentage is another one."""
_BY: Final = re.compile(r"\bby\s+(?:another\s+|an?\s+further\s+)?$")
_ENDS: Final = re.compile(
    r"\s*(?:$|[.,;:)])|\s+(?:on|in|at|by|after|from|over|as|and|with|since|for|this|last|during|yesterday|when|while|amid)\b"
)
_BETWEEN: Final = re.compile(
    r"\bbetween\s+(?:(?:about|around|roughly|an\s+estimated|some|approximately|the)\s+)?$"
)


def read_phrase(raw: str, lower: str, at: int, floor: int) -> Phrase | None:
    """The number phrase that begins at `at`; None if no number can be read there.

    Args:
        raw: the sentence as written.
        lower: the same in lower case and of the same length, with what is no quantity blanked out.
        at: where a number, a minus or a currency sign stands.
        floor: where the previous phrase ends.
    """
    score = read_score(lower, at, floor)
    if score:
        return score
    first = read_term(raw, lower, at)
    if first is None:
        return None
    if first.code == "[ft_i]" and _TAIL_INCHES.match(lower, first.end):
        return _compound(raw, lower, first)
    return _range(raw, lower, first, floor) or _compound(raw, lower, first)


def _compound(raw: str, lower: str, first: Phrase) -> Phrase:
    """`first` with the smaller units after it: "6 ft 2 in", "two years and three months", "5-foot-10"."""
    phrase = first
    while phrase.unit is not None or phrase.sign:
        part = _AND_PART.match(lower, phrase.end) if phrase.low is not None else None
        if part and phrase.unit and phrase.low is not None and phrase.form in ("duration", "measure"):
            size, code = phrase.pieces[-1]
            share = 0.75 if part["three"] else 0.5 if part["part"] == "half" else 0.25
            value = phrase.low + share * phrase.unit.times
            return replace(
                phrase,
                end=part.end(),
                number_end=part.end(),
                low=value,
                high=value,
                pieces=(*phrase.pieces[:-1], (size + share * phrase.unit.times, code)),
            )
        if (
            phrase.code == "[ft_i]"
            and phrase.low is not None
            and (tail := _TAIL_INCHES.match(lower, phrase.end))
        ):
            inches = read_number(lower, tail.start("inches"))
            value = phrase.low + (float(inches.value) if inches else 0.0) / 12
            return replace(phrase, end=tail.end(), number_end=tail.end("inches"), low=value, high=value)
        joined = _joined(raw, lower, phrase)
        if joined is None:
            return phrase
        phrase = joined
    return phrase


_FOLLOWS: Final = {
    "a": ("mo", "wk", "d"), "mo": ("wk", "d"), "wk": ("d",), "d": ("h", "min"), "h": ("min", "s"),
    "min": ("s",),
    "[ft_i]": ("[in_i]",), "[lb_av]": ("[oz_av]",), "[stone_av]": ("[lb_av]",), "m": ("cm",), "km": ("m",),
    "kg": ("g",),
}  # fmt: skip


def _joined(raw: str, lower: str, phrase: Phrase) -> Phrase | None:
    smaller = _FOLLOWS.get(phrase.code, ())
    cents = phrase.form == "money" and (phrase.sign or (phrase.unit is not None and phrase.unit.times == 1))
    if (not smaller and not cents) or phrase.low is None or phrase.high != phrase.low:
        return None
    gap = _JOIN.match(lower, phrase.end)
    if not gap or gap.end() >= len(lower):
        # "6ft2in" is written without any gap.
        return None
    if not re.match(r"\d|[a-z]", lower[gap.end()]) or (cents and "-" in gap.group()):
        return None
    second = read_term(raw, lower, gap.end())
    if (
        second is None
        or second.unit is None
        or second.low is None
        or second.low != second.high
        or second.sign
    ):
        # "12 ft 2in" ends in a preposition elsewhere, so "in" alone counts only against a digit.
        inches = (
            re.match(r"(1[01]|\d)\s?in(?![a-z])(?!\s+(?:(?:the|a)\b|\d))", lower[gap.end() :])
            if phrase.code == "[ft_i]"
            else None
        )
        if inches:
            value = phrase.low + int(inches[1]) / 12
            end = gap.end() + inches.end()
            return replace(
                phrase,
                end=end,
                number_end=gap.end() + inches.end(1),
                low=value,
                high=value,
                code="[ft_i]",
                unit=None,
            )
        return None
    if cents:
        if phrase.low % 1 or second.unit.times != 0.01 or second.code not in (phrase.code, "USD", "GBP"):
            return None
        value = round(phrase.low + second.low, 9)
    elif second.code in smaller and second.numeral.kind == "cardinal":
        here, there = factor(phrase.code), factor(second.code)
        if (
            not here
            or not there
            or dimension(phrase.code) != dimension(second.code)
            or second.low * there >= here
        ):
            return None
        if phrase.form == "duration":
            value = phrase.low * _times(phrase.code, second.code) + second.low
            return replace(
                second,
                start=phrase.start,
                number_start=phrase.number_start,
                low=value,
                high=value,
                numeral=phrase.numeral,
                pieces=(*phrase.pieces, *second.pieces),
            )
        value = phrase.low + second.low * there / here
    else:
        return None
    return replace(phrase, end=second.end, number_end=second.number_end, low=value, high=value)


def _times(larger: str, smaller: str) -> float:
    """How many of a smaller unit of time a larger one has, as people reckon."""
    table = {
        ("a", "mo"): 12,
        ("a", "wk"): 52,
        ("a", "d"): 365,
        ("mo", "wk"): 4,
        ("mo", "d"): 30,
        ("wk", "d"): 7,
    }
    size, part = factor(larger) or 1.0, factor(smaller) or 1.0
    return table.get((larger, smaller)) or size / part


def _range(raw: str, lower: str, first: Phrase, floor: int) -> Phrase | None:
    """`first` and a second number as one interval; None where they are two numbers."""
    if first.numeral.kind not in ("cardinal", "fraction") or first.low is None:
        return None
    connect = _CONNECT.match(lower, first.end)
    if not connect or connect.end() >= len(lower) or not re.match(r"[\d$£€.a-z₹¥]", lower[connect.end()]):
        return None
    between = _BETWEEN.search(lower, max(floor, first.start - 40), first.start) is not None
    if connect["and"] and not between:
        return None
    if connect["dash"] and lower[first.number_end - 1].isdigit() and lower[connect.end()].isalpha():
        return None  # a "7-Eleven"
    second = read_term(raw, lower, connect.end())
    if (
        second is None
        or second.numeral.kind != first.numeral.kind
        or second.low is None
        or second.form == "ordinal"
    ):
        return None
    if connect["to"] and is_level(lower, first.start, floor):
        if first.unit or first.sign or not second.unit:
            return first
        low = round(first.low * second.unit.times, 9)
        return replace(first, low=low, high=low, form=second.form, code=second.code, unit=second.unit)
    if (
        connect["to"]
        and _BY.search(lower, max(floor, first.start - 24), first.start)
        and _ENDS.match(lower, second.end)
    ):
        return None  # "rose by three to 12"
    if connect["to"] and first.unit and second.unit and change_of(lower, first.start, first.end, floor):
        return None  # "rose by 5 percent to 30 percent"
    if connect["to"] and first.form == "percent" and second.unit is None and second.low > _WHOLE:
        return None  # "rose by 25 percent to 10,000"
    if connect["dash"] and re.match(r"[-–]\d", lower[second.end : second.end + 2]):
        return None  # a line-up such as 4-4-2
    low, high = first.low, second.low
    form: QuantityForm = second.form
    code, unit = second.code, second.unit
    if second.unit is not None and first.unit is None and not first.sign:
        low = round(low * second.unit.times, 9)
    elif second.unit is None and not second.sign and (first.unit is not None or first.sign):
        if not (connect["dash"] or first.sign or (first.form == "percent" and connect["to"])):
            return None
        form, code, unit = first.form, first.code, first.unit
        high = high * (first.unit.times if first.unit else 1)
    elif first.code != second.code and not (first.sign and second.unit is None):
        return None
    if not first.numeral.scaled and second.numeral.scaled:
        size = _scale_of(lower, second.numeral)
        if low * size < high:
            low *= size
    if low >= high or (connect["or"] and high > 3 * low):
        return None
    if connect["dash"] and form == "count" and (first.numeral.plain and 1500 <= low <= 2099):
        return None
    return replace(
        second,
        start=first.start,
        number_start=first.number_start,
        low=low,
        high=high,
        form=form,
        code=code,
        unit=unit,
        numeral=first.numeral,
        sign=first.sign or second.sign,
        pieces=(),
    )


def _scale_of(lower: str, numeral: Numeral) -> int:
    """What the last scale word of a number multiplies by."""
    word = re.search(r"[a-z]+$", lower[numeral.start : numeral.end])
    if word is None:
        return 1
    letters = {
        "k": 10**3,
        "m": 10**6,
        "mn": 10**6,
        "mm": 10**6,
        "mln": 10**6,
        "b": 10**9,
        "bn": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "trn": 10**12,
        "t": 10**12,
        "hundred": 100,
        "dozen": 12,
    }
    return SCALES.get(word[0]) or letters.get(word[0], 1)

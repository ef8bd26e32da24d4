"""Numerals in English words: cardinals, ordinals, parts of a whole, and what follows a number in words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

from factcheck.language.en.numerals import (
    BARE,
    CLOSED,
    GROUPS,
    OF_GROUP,
    ORDINALS,
    PARTS,
    PLURAL_PARTS,
    POINT,
    SCALES,
    SMALL,
    TAIL,
    TAIL_PARTS,
    TENS,
    WORD,
)

_ENDLESS: Final = Fraction(10**30)

NumeralKind = Literal["cardinal", "ordinal", "fraction", "vague"]


@dataclass(slots=True, frozen=True)
class Numeral:
    """A numeral in [start, end) of the text that was read.

    `high` is None for an amount without upper end ("dozens"). `plain` is true of bare digits such as
    "12" or "2013", `decimal` of a number written with a decimal part, `scaled` where a scale word or
    suffix multiplied it. `letter` is a one-letter scale suffix that might be a unit instead.
    """

    start: int
    end: int
    value: Fraction
    kind: NumeralKind = "cardinal"
    high: Fraction | None = None
    plain: bool = False
    decimal: bool = False
    scaled: bool = False
    approximate: bool = False
    letter: str = ""


def read_words(text: str, at: int, given: Fraction | None = None, last: str = "") -> Numeral | None:
    """Number words from `at` on, after a number `given` in digits or by an article, if any."""
    if not WORD.match(text, at):
        return None
    total, group, limit = Fraction(0), given, _ENDLESS
    before = Fraction(0)  # what stood before the last "and", so that "103 and two thirds" is no 105 thirds
    part = Fraction(0)  # what the last scale word made, so that "lakh crore" multiplies it
    end, kind, count = at, "cardinal", 0
    while match := WORD.match(text, end):
        word, joined = match["word"], bool(match["and"])
        first = not count and (given is None or last == "article")
        if not (first or match["gap"] or (last == "digits" and word in GROUPS)):
            break
        if joined and (last not in ("hundred", "scale") or re.search(r"and[\s-]+an?[\s-]", match["and"])):
            break
        if joined:
            before = (total + (group or 0)) if last == "hundred" else total
        if word in SMALL:
            number = SMALL[word]
            if group is not None and not (last == "hundred" or (last == "tens" and 0 < number < 10)):
                break
            group, last = (group or Fraction(0)) + number, "small"
        elif word in TENS:
            if group is not None and last != "hundred":
                break
            group, last = (group or Fraction(0)) + TENS[word], "tens"
        elif word == "hundred":
            if group is None and not count and BARE.match(text, at):
                group = Fraction(1)
            if group is None or not (last == "digits" or 0 < group < 100) or last == "hundred":
                break
            group, last = group * 100, "hundred"
        elif word in ("dozen", "dozens"):
            if not group or last == "hundred":
                break
            loose = before if before < total + group and not total else Fraction(0)  # "300 and two dozen"
            total, group, last = total + loose + (group - loose) * 12, None, "scale"
            end, count = match.end(), count + 1
            break
        elif word in SCALES:
            size = SCALES[word]
            if group is None:
                if last != "scale" or joined:
                    break
                total, part = total + part * (size - 1), part * size
            else:
                if size >= limit or not group:
                    break
                part = group * size
                total, limit = total + part, Fraction(size)
            group, last = None, "scale"
        else:
            top = total + (group or 0) - before
            if before and (word in PLURAL_PARTS or (word in PARTS and top == 1)):
                size = PLURAL_PARTS.get(word) or PARTS[word]
                if top >= size:  # "one hundred and thirty fifths" are 26
                    value = (before + top) / size
                    return Numeral(at, match.end(), value, "fraction", high=value)
                share = top / size
                size, end = _own_scale(text, match.end())
                unit = Fraction(size or (limit if total == before and limit < _ENDLESS else 1))
                value = before + share * unit
                return Numeral(at, end, value, high=value, scaled=limit < _ENDLESS, decimal=limit >= _ENDLESS)
            ranked = _rank(word, total, group, last, closed=CLOSED.match(text, match.end()) is not None)
            if ranked is None:
                break
            total, kind = ranked
            group, end, count = None, match.end(), count + 1
            break
        end, count = match.end(), count + 1
    if not count:
        return None
    value = total + (group or 0)
    scaled = last in ("hundred", "scale") or total > 0
    numeral = Numeral(at, end, value, kind, value, scaled=scaled and kind == "cardinal")  # type: ignore[arg-type]
    return with_tail(text, numeral, limit if last == "scale" and limit < 10**30 else Fraction(1))


def _own_scale(text: str, at: int) -> tuple[int, int]:
    """The scale word after a part and where it ends: "(one billion and) a half million"; 0 without one."""
    scale = WORD.match(text, at)
    if scale and scale["word"] in SCALES and not scale["and"] and scale["gap"]:
        return SCALES[scale["word"]], scale.end()
    return 0, at


def _rank(
    word: str, total: Fraction, group: Fraction | None, last: str, *, closed: bool
) -> tuple[Fraction, str] | None:
    """What an ordinal or a part of a whole makes of the number before it.

    With `closed`, nothing that it could rank follows: "a hundredth of a second", but "a hundredth victory".
    """
    whole = total + (group or 0)
    if word in PLURAL_PARTS:
        return (whole / PLURAL_PARTS[word], "fraction") if whole and last != "digits" else None
    if not last:
        if word == "half":
            return Fraction(1, 2), "fraction"
        return (Fraction(ORDINALS[word]), "ordinal") if word in ORDINALS else None
    number = ORDINALS.get(word, 0)
    if number and ((last == "tens" and number < 10) or (last in ("hundred", "scale") and number < 100)):
        return whole + number, "ordinal"
    if number >= 100 and whole and last in ("small", "tens", "hundred") and (whole != 1 or not closed):
        return whole * number, "ordinal"
    victory = last == "article" and word in ("hundredth", "thousandth") and not closed
    if word in PARTS and whole == 1 and not victory:
        return Fraction(1, PARTS[word]), "fraction"
    return None


def with_tail(text: str, numeral: Numeral, unit: Fraction = Fraction(1)) -> Numeral:
    """`numeral` with "and a half", "point five" or "of a million" after it."""
    if numeral.kind == "fraction":
        group = OF_GROUP.match(text, numeral.end)
        if group:
            value = numeral.value * GROUPS[group["group"]]
            return Numeral(numeral.start, group.end(), value, high=value, scaled=True)
    if numeral.kind != "cardinal":
        return numeral
    value, end = numeral.value, numeral.end
    tail, point = TAIL.match(text, end), POINT.match(text, end)
    if tail:
        top = SMALL.get(tail["top"], 1)
        bottom = PARTS.get(tail["part"]) or PLURAL_PARTS[tail["part"]]
        size, end = _own_scale(text, tail.end()) if unit > 1 else (0, tail.end())
        value += Fraction(top, bottom) * (size or unit)
    elif point:
        value += Fraction("0." + _decimals(re.findall(r"[a-z]+", point["digits"])))
        end = point.end()
    else:
        gap = TAIL_PARTS.match(text, end)
        parts = read_words(text, gap.end()) if gap else None
        if parts is None or parts.kind != "fraction" or parts.value >= 1 or parts.start == parts.end:
            return numeral
        value, end = value + parts.value * unit, parts.end
    size, after = _own_scale(text, end)
    if size and unit == 1:
        value = value * size
        return replace(numeral, end=after, value=value, high=value, scaled=True)
    return replace(numeral, end=end, value=value, high=value, decimal=not numeral.scaled)


def _decimals(words: list[str]) -> str:
    """Decimals read out: "three one", "thirty-one"."""
    out = ""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word in TENS:
            out += str(TENS[word] // 10) + ("" if 0 < SMALL.get(following, 0) < 10 else "0")
        else:
            out += str(SMALL[word])
    return out


def vague_few(match: re.Match[str]) -> Numeral:
    """What "several", "a few thousand" or "a couple of" amounts to."""
    size = (GROUPS[match["group"]] if match["group"] else 1) * SCALES.get(match["scale"], 1)
    start, end = match.span()
    end = start + len(match.group().rstrip())
    if "couple" in match["few"]:
        # The unit may follow "of", which is therefore not swallowed.
        if not match["group"] and match["few"].endswith("of"):
            end = start + len(match["few"]) - len("of")
            end = start + len(match.string[start:end].rstrip())
        value = Fraction(2 * size)
        return Numeral(start, end, value, "vague", value, approximate=True)
    return Numeral(start, end, Fraction(3 * size), "vague", None, approximate=True)

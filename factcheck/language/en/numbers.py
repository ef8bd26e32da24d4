"""English numerals: digits, number words, scales, fractions, ordinals and vague amounts.

`read_number` reads one numeral at a place of a lower-cased text. It knows nothing of units or of what
the number means; that is the business of `phrases` and `quantities`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

from factcheck.language.en.numerals import (
    ARTICLE,
    DIGITS,
    FEW,
    GLYPHS,
    GROUPS,
    HALF,
    LOOSE,
    MANY,
    MIXED,
    OF_GROUP,
    ORDINALS,
    OUT_OF,
    PARTS,
    PLURAL_PARTS,
    POINT,
    SCALES,
    SHORT,
    SHORT_SCALE,
    SLASH,
    SMALL,
    SUFFIX,
    TAIL,
    TENS,
    VAGUE,
    WORD,
)

_ENDLESS: Final = Fraction(10**30)
_NO_DIGIT: Final = re.compile(r"[^\d.]")

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


def read_number(text: str, at: int, *, money: bool = False) -> Numeral | None:
    """The numeral that begins at `at` of a lower-cased text; None if there is none.

    Args:
        text: lower-cased text.
        at: where to read.
        money: whether a currency sign stands before it, so that "m" and "b" are scales and a stray
            space after a thousands comma ("£910, 000") is no new number.
    """
    char = text[at]
    if char.isdigit() or char in GLYPHS or (char == "." and text[at + 1 : at + 2].isdigit()):
        return _read_digits(text, at, money)
    if char == "f" or char == "s" or char == "a" or char == "c":
        few = FEW.match(text, at)
        if few:
            return _vague_few(few)
    half = HALF.match(text, at)
    if half:
        value = Fraction(1, PARTS[half["part"]]) * GROUPS[half["group"]]
        return Numeral(at, half.end(), value, scaled=True, high=value)
    many = MANY.match(text, at)
    if many:
        value = Fraction(VAGUE[many["many"]])
        if many["of"]:
            value *= Fraction(VAGUE[many["of"]], 2)
        return Numeral(at, many.end(), value, "vague", None, approximate=True)
    article = ARTICLE.match(text, at)
    if article:
        read = _words(text, article.end(), Fraction(1), "article")
        return replace(read, start=at) if read else None
    return _words(text, at)


def out_of(text: str, first: Numeral) -> Numeral | None:
    """Read "one in five" or "nine out of 10" as a fraction, where `first` is its upper number."""
    gap = OUT_OF.match(text, first.end)
    if not gap or gap.end() >= len(text):
        return None
    second = read_number(text, gap.end())
    if second is None or second.kind != "cardinal" or second.value <= first.value or first.decimal:
        return None
    if "out" not in gap.group() and first.value > 10:
        return None
    return Numeral(
        first.start, second.end, first.value / second.value, "fraction", first.value / second.value
    )


def _read_digits(text: str, at: int, money: bool) -> Numeral | None:
    if text[at] in GLYPHS:
        value = Fraction(*GLYPHS[text[at]])
        return _scale(text, Numeral(at, at + 1, value, "fraction", value), money)
    slash = SLASH.match(text, at)
    if slash:
        top, bottom = int(slash["top"]), int(slash["bottom"])
        if 0 < top < bottom and bottom in (2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 100):
            value = Fraction(top, bottom)
            return Numeral(at, slash.end(), value, "fraction", value)
        return None
    match = (LOOSE.match(text, at) if money else None) or DIGITS.match(text, at)
    if not match:
        return None
    written = match.group()
    end = match.end()
    value = Fraction(_NO_DIGIT.sub("", written) if not written.startswith(".") else f"0{written}")
    decimal = "." in written
    suffix = None if decimal else SUFFIX.match(text, end)
    if suffix:
        return Numeral(at, suffix.end(), value, "ordinal", value)
    mixed = None if decimal else MIXED.match(text, end)
    if mixed:
        top, bottom = GLYPHS[mixed["glyph"]] if mixed["glyph"] else (int(mixed["top"]), int(mixed["bottom"]))
        if 0 < top < bottom:
            return _scale(text, Numeral(at, mixed.end(), value + Fraction(top, bottom), high=value), money)
    numeral = Numeral(at, end, value, high=value, plain=written.isdigit(), decimal=decimal)
    return _scale(text, numeral, money)


def _scale(text: str, numeral: Numeral, money: bool) -> Numeral:
    """`numeral` with the scale words or suffix after it."""
    read = _words(text, numeral.end, numeral.value, "digits")
    if read is not None:
        return replace(read, start=numeral.start, decimal=numeral.decimal)
    short = SHORT_SCALE.match(text, numeral.end)
    if short:
        word = short["word"]
        joined = short.end() - len(word) == numeral.end
        sure = word in ("mn", "mln", "bn", "bln", "tn", "trn") or (word in ("mil", "bil") and joined)
        letter = "" if sure or money else word
        if money or sure or joined or (letter == "k" and numeral.decimal):
            value = numeral.value * SHORT[word]
            return Numeral(
                numeral.start,
                short.end(),
                value,
                high=value,
                decimal=numeral.decimal,
                scaled=True,
                letter=letter,
            )
    return replace(numeral, high=numeral.value)


def _words(text: str, at: int, given: Fraction | None = None, last: str = "") -> Numeral | None:
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
            if before and word in PLURAL_PARTS:
                share = (total + (group or 0) - before) / PLURAL_PARTS[word]
                value = before + share * (limit if total == before and limit < 10**30 else 1)
                return Numeral(
                    at, match.end(), value, high=value, scaled=limit < 10**30, decimal=limit >= 10**30
                )
            ranked = _rank(word, total, group, last)
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
    return _with_tail(text, numeral, limit if last == "scale" and limit < 10**30 else Fraction(1))


def _rank(word: str, total: Fraction, group: Fraction | None, last: str) -> tuple[Fraction, str] | None:
    """What an ordinal or a part of a whole makes of the number before it."""
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
    if number >= 100 and whole and last in ("small", "tens") and whole != 1:
        return whole * number, "ordinal"
    if word in PARTS and whole == 1 and (last != "article" or word not in ("hundredth", "thousandth")):
        return Fraction(1, PARTS[word]), "fraction"
    return None


def _with_tail(text: str, numeral: Numeral, unit: Fraction) -> Numeral:
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
        value, end = value + Fraction(top, bottom) * unit, tail.end()
    elif point:
        digits = re.findall(r"[a-z]+", point["digits"])
        value += Fraction("0." + "".join(str(SMALL[word]) for word in digits))
        end = point.end()
    else:
        return numeral
    scale = WORD.match(text, end)
    if scale and scale["word"] in SCALES and unit == 1 and not scale["and"] and scale["gap"]:
        value, end = value * SCALES[scale["word"]], scale.end()
        return replace(numeral, end=end, value=value, high=value, scaled=True)
    return replace(numeral, end=end, value=value, high=value, decimal=not numeral.scaled)


def _vague_few(match: re.Match[str]) -> Numeral:
    """What "several", "a few thousand" or "a couple of" amounts to."""
    size = GROUPS[match["group"]] if match["group"] else 1
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

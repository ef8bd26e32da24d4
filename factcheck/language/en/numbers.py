"""English numerals: digits, number words, scales, fractions, ordinals and vague amounts.

`read_number` reads one numeral at a place of a lower-cased text. It knows nothing of units or of what
the number means; that is the business of `phrases` and `quantities`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import Final

from factcheck.language.en.number_words import Numeral, read_words, vague_few, with_tail
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
    OUT_OF,
    PARTS,
    SHORT,
    SHORT_SCALE,
    SLASH,
    SUFFIX,
    VAGUE,
)

_AND_A_HALF: Final = re.compile(r"[\s-]+and[\s-]+(?:a|one)[\s-]+(?:half|quarter)(?![a-z])(?! of\b)")
"""Behind figures: "2 and a half"; other parts are more often those of something else."""
_NO_DIGIT: Final = re.compile(r"[^\d.]")


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
            return vague_few(few)
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
        read = read_words(text, article.end(), Fraction(1), "article")
        return replace(read, start=at) if read else None
    return read_words(text, at)


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
    if written.isdigit() and _AND_A_HALF.match(text, end):
        return replace(with_tail(text, numeral), plain=False)
    return _scale(text, numeral, money)


def _scale(text: str, numeral: Numeral, money: bool) -> Numeral:
    """`numeral` with the scale words or suffix after it."""
    read = read_words(text, numeral.end, numeral.value, "digits")
    if read is not None:
        return replace(read, start=numeral.start, decimal=numeral.decimal)
    short = SHORT_SCALE.match(text, numeral.end)
    if short:
        word = short["word"]
        joined = short.end() - len(word) == numeral.end
        sure = word in ("mn", "mln", "bn", "bln", "tn", "trn", "tln") or (word in ("mil", "bil") and joined)
        letter = "" if sure or money else word
        if money or sure or joined or (letter in ("k", "m", "b") and (numeral.decimal or not numeral.plain)):
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

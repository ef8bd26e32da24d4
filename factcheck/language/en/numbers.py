"""English numerals: digits, number words, scales, fractions, ordinals and vague amounts.

`read_number` reads one numeral at a place of a lower-cased text. It knows nothing of units or of what
the number means; that is the business of `phrases` and `quantities`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

NumeralKind = Literal["cardinal", "ordinal", "fraction", "vague"]

SMALL: Final = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS: Final = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}
SCALES: Final = {
    "thousand": 10**3, "lakh": 10**5, "lakhs": 10**5, "million": 10**6, "crore": 10**7, "crores": 10**7,
    "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
}  # fmt: skip
# Shortened scales after digits; the one-letter ones are read only where nothing else is meant.
_SHORT: Final = {
    "mn": 10**6, "mln": 10**6, "mil": 10**6, "bn": 10**9, "bln": 10**9, "bil": 10**9, "tn": 10**12,
    "trn": 10**12, "tln": 10**12, "mm": 10**6, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12,
}  # fmt: skip
_ORDINAL_SMALL: Final = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
}
_ORDINALS: Final = {
    **_ORDINAL_SMALL,
    **{word[:-1] + "ieth": number for word, number in TENS.items()},
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
_PARTS: Final = {  # denominators; "second" is no part, "half" and "quarter" are
    **{word: number for word, number in _ORDINALS.items() if number > 2},
    "half": 2, "quarter": 4,
}  # fmt: skip
_PLURAL_PARTS: Final = {f"{word}s": number for word, number in _PARTS.items() if word != "half"} | {"halves": 2}
_VAGUE: Final = {
    "tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2 * 10**6,
    "billions": 2 * 10**9, "trillions": 2 * 10**12,
}  # fmt: skip
_GROUPS: Final = {"hundred": 100, "dozen": 12, **SCALES}
GLYPHS: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip


def _any(words: dict[str, int] | list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_WORD: Final = re.compile(
    rf"(?P<gap>\s*-\s*|\s+|)(?P<and>and[\s-]+(?:an?[\s-]+)?)?"
    rf"(?P<word>{_any([*SMALL, *TENS, *SCALES, 'hundred', 'dozens', 'dozen', *_ORDINALS, *_PLURAL_PARTS, *_PARTS])})"
    r"(?![a-z0-9])"
)
_DIGITS: Final = re.compile(
    r"(?P<whole>\d{1,3}(?:,\d{3})+(?!,?\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!,?\d)"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?![\d,]|\.\d{3}|-\d)|\d+)(?P<part>\.\d+)?|\.\d+"
)
_LOOSE: Final = re.compile(r"\d{1,3}(?:,\s?\d{3})+(?!,?\d)(?:\.\d+)?")
_SLASH: Final = re.compile(r"(?P<top>\d{1,2})/(?P<bottom>\d{1,3})(?![\d/])")
_MIXED: Final = re.compile(r"[\s-](?P<top>\d)/(?P<bottom>\d{1,2})(?![\d/])|\s?(?P<glyph>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])")
_SUFFIX: Final = re.compile(r"(?:st|nd|rd|th)(?![a-z0-9])")
_SHORT_SCALE: Final = re.compile(rf"\s?-?\s?(?P<word>{_any(_SHORT)})(?![a-z0-9])")
_TAIL: Final = re.compile(
    rf"[\s-]+and[\s-]+(?P<top>an?|one|two|three|four|five|seven)[\s-]+"
    rf"(?P<part>{_any([*_PARTS, *_PLURAL_PARTS])})(?![a-z])"
)
_POINT: Final = re.compile(rf"\s+point(?P<digits>(?:[\s-]+(?:{_any(SMALL)}))+)(?![a-z])")
_ARTICLE: Final = re.compile(rf"an?[\s-]+(?:full\s+)?(?={_any([*_GROUPS, *_PARTS])})")
_HALF: Final = re.compile(
    rf"(?:an?[\s-]+)?(?P<part>half|quarter)(?:\s+of)?(?:\s+an?|-an?)?[\s-]+(?P<group>{_any(_GROUPS)})(?![a-z])"
)
_OF_GROUP: Final = re.compile(rf"\s+(?:of\s+)?an?\s+(?P<group>{_any(_GROUPS)})(?![a-z])")
_MANY: Final = re.compile(
    rf"(?P<many>{_any(_VAGUE)})(?:\s+(?:and|upon)\s+(?P=many))?(?:\s+of\s+(?P<of>{_any(_VAGUE)}))?(?![a-z-])"
)
_FEW: Final = re.compile(
    r"(?P<few>several|(?:an?\s+)?few(?=\s+(?:hundred|thousand|dozen|million|billion)\b)|an?\s+few|an?\s+couple"
    r"(?:\s+of\b(?!\s+(?:the|these|those|his|her|their|our)\b)|(?=\s+(?:more|hundred|thousand|dozen|million|billion)\b))"
    r"|couple\s+(?=hundred|thousand|dozen|million))"
    rf"(?:\s*(?P<group>{_any(_GROUPS)})(?![a-z-]))?(?![a-z])"
)
_OUT_OF: Final = re.compile(r"[\s-]+(?:in|out\s+of(?:\s+every)?|in\s+every)[\s-]+(?!the\b)")


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
        few = _FEW.match(text, at)
        if few:
            return _vague_few(few)
    half = _HALF.match(text, at)
    if half:
        value = Fraction(1, _PARTS[half["part"]]) * _GROUPS[half["group"]]
        return Numeral(at, half.end(), value, scaled=True, high=value)
    many = _MANY.match(text, at)
    if many:
        value = Fraction(_VAGUE[many["many"]])
        if many["of"]:
            value *= Fraction(_VAGUE[many["of"]], 2)
        return Numeral(at, many.end(), value, "vague", None, approximate=True)
    article = _ARTICLE.match(text, at)
    if article:
        read = _words(text, article.end(), Fraction(1), "article")
        return replace(read, start=at) if read else None
    return _words(text, at)


def out_of(text: str, first: Numeral) -> Numeral | None:
    """"one in five", "nine out of 10" as a fraction, where `first` is its upper number."""
    gap = _OUT_OF.match(text, first.end)
    if not gap or gap.end() >= len(text):
        return None
    second = read_number(text, gap.end())
    if second is None or second.kind != "cardinal" or second.value <= first.value or first.decimal:
        return None
    if "out" not in gap.group() and first.value > 10:
        return None
    return Numeral(first.start, second.end, first.value / second.value, "fraction", first.value / second.value)


def _read_digits(text: str, at: int, money: bool) -> Numeral | None:
    if text[at] in GLYPHS:
        value = Fraction(*GLYPHS[text[at]])
        return _scale(text, Numeral(at, at + 1, value, "fraction", value), money)
    slash = _SLASH.match(text, at)
    if slash:
        top, bottom = int(slash["top"]), int(slash["bottom"])
        if 0 < top < bottom and bottom in (2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 100):
            value = Fraction(top, bottom)
            return Numeral(at, slash.end(), value, "fraction", value)
        return None
    match = (_LOOSE.match(text, at) if money else None) or _DIGITS.match(text, at)
    if not match:
        return None
    written = match.group()
    end = match.end()
    value = Fraction(re.sub(r"[^\d.]", "", written) if not written.startswith(".") else f"0{written}")
    decimal = "." in written
    suffix = None if decimal else _SUFFIX.match(text, end)
    if suffix:
        return Numeral(at, suffix.end(), value, "ordinal", value)
    mixed = None if decimal else _MIXED.match(text, end)
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
    short = _SHORT_SCALE.match(text, numeral.end)
    if short:
        word = short["word"]
        joined = short.end() - len(word) == numeral.end
        sure = word in ("mn", "mln", "bn", "bln", "tn", "trn") or (word in ("mil", "bil") and joined)
        letter = "" if sure or money else word
        if money or sure or joined or (letter == "k" and numeral.decimal):
            value = numeral.value * _SHORT[word]
            return Numeral(numeral.start, short.end(), value, high=value, decimal=numeral.decimal, scaled=True,
                           letter=letter)
    return replace(numeral, high=numeral.value)


def _words(text: str, at: int, given: Fraction | None = None, last: str = "") -> Numeral | None:
    """Number words from `at` on, after a number `given` in digits or by an article, if any."""
    total, group, limit = Fraction(0), given, Fraction(10) ** 30
    before = Fraction(0)  # what stood before the last "and", so that "103 and two thirds" is no 105 thirds
    part = Fraction(0)  # what the last scale word made, so that "lakh crore" multiplies it
    end, kind, count = at, "cardinal", 0
    while match := _WORD.match(text, end):
        word, joined = match["word"], bool(match["and"])
        if (count or given is not None) and not match["gap"] and not (last == "article" and not count):
            if not (last == "digits" and word in _GROUPS):
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
            total, group, last = total + group * 12, None, "scale"
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
            if before and word in _PLURAL_PARTS:
                share = (total + (group or 0) - before) / _PLURAL_PARTS[word]
                value = before + share * (limit if total == before and limit < 10**30 else 1)
                return Numeral(at, match.end(), value, high=value, scaled=limit < 10**30, decimal=limit >= 10**30)
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
    if word in _PLURAL_PARTS:
        return (whole / _PLURAL_PARTS[word], "fraction") if whole and last != "digits" else None
    if not last:
        if word == "half":
            return Fraction(1, 2), "fraction"
        return (Fraction(_ORDINALS[word]), "ordinal") if word in _ORDINALS else None
    number = _ORDINALS.get(word, 0)
    if number and ((last == "tens" and number < 10) or (last in ("hundred", "scale") and number < 100)):
        return whole + number, "ordinal"
    if number >= 100 and whole and last in ("small", "tens") and whole != 1:
        return whole * number, "ordinal"
    if word in _PARTS and whole == 1 and (last != "article" or word not in ("hundredth", "thousandth")):
        return Fraction(1, _PARTS[word]), "fraction"
    return None


def _with_tail(text: str, numeral: Numeral, unit: Fraction) -> Numeral:
    """`numeral` with "and a half", "point five" or "of a million" after it."""
    if numeral.kind == "fraction":
        group = _OF_GROUP.match(text, numeral.end)
        if group:
            value = numeral.value * _GROUPS[group["group"]]
            return Numeral(numeral.start, group.end(), value, high=value, scaled=True)
    if numeral.kind != "cardinal":
        return numeral
    value, end = numeral.value, numeral.end
    tail, point = _TAIL.match(text, end), _POINT.match(text, end)
    if tail:
        top = SMALL.get(tail["top"], 1)
        bottom = _PARTS.get(tail["part"]) or _PLURAL_PARTS[tail["part"]]
        value, end = value + Fraction(top, bottom) * unit, tail.end()
    elif point:
        digits = re.findall(r"[a-z]+", point["digits"])
        value += Fraction("0." + "".join(str(SMALL[word]) for word in digits))
        end = point.end()
    else:
        return numeral
    scale = _WORD.match(text, end)
    if scale and scale["word"] in SCALES and unit == 1 and not scale["and"] and scale["gap"]:
        value, end = value * SCALES[scale["word"]], scale.end()
        return replace(numeral, end=end, value=value, high=value, scaled=True)
    return replace(numeral, end=end, value=value, high=value, decimal=not numeral.scaled)


def _vague_few(match: re.Match[str]) -> Numeral:
    """"several", "a few thousand", "a couple of"."""
    size = _GROUPS[match["group"]] if match["group"] else 1
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


STARTERS: Final = (
    r"(?<![\w.])(?:"
    rf"{_any([*SMALL, *TENS, *_ORDINALS, *_VAGUE])}"
    rf"|(?:an?[\s-]+)?(?:half|quarter)|an?[\s-]+(?:{_any([*_GROUPS, *_PARTS])})"
    r"|several|an?\s+(?:few|couple)|few(?=\s+(?:hundred|thousand|dozen|million)\b)"
    r"|(?:hundred|thousand|lakh)(?=\s)|couple(?=\s+(?:hundred|thousand|dozen|million)\b))(?![a-z0-9])"
)
"""Where a numeral in words may begin, as a regular expression over lower-cased text."""

"""The words and forms that English numerals are made of, as tables and regular expressions.

All are over lower-cased text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_NOUGHTS: Final = {"nought": 0, "naught": 0}
SMALL: Final = _NOUGHTS | {
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
SHORT: Final = {
    "mn": 10**6, "mln": 10**6, "mil": 10**6, "bn": 10**9, "bln": 10**9, "bil": 10**9, "tn": 10**12,
    "trn": 10**12, "tln": 10**12, "mm": 10**6, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12,
}  # fmt: skip
ORDINAL_SMALL: Final = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
}
ORDINALS: Final = {
    **ORDINAL_SMALL,
    **{word[:-1] + "ieth": number for word, number in TENS.items()},
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
PARTS: Final = {  # denominators; "second" is no part, "half" and "quarter" are
    **{word: number for word, number in ORDINALS.items() if number > 2},
    "half": 2, "quarter": 4,
}  # fmt: skip
PLURAL_PARTS: Final = {f"{word}s": number for word, number in PARTS.items() if word != "half"} | {"halves": 2}
VAGUE: Final = {
    "tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2 * 10**6,
    "billions": 2 * 10**9, "trillions": 2 * 10**12,
}  # fmt: skip
GROUPS: Final = {"hundred": 100, "dozen": 12, **SCALES}
GLYPHS: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip


def _any(words: dict[str, int] | list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


WORD: Final = re.compile(
    rf"(?P<gap>\s*-\s*|\s+|)(?P<and>and[\s-]+(?:an?[\s-]+)?)?"
    rf"(?P<word>{_any([*SMALL, *TENS, *GROUPS, 'dozens', *ORDINALS, *PLURAL_PARTS, *PARTS])})"
    r"(?![a-z0-9])"
)
DIGITS: Final = re.compile(
    r"(?P<whole>\d{1,3}(?:,\d{3})+(?!,?\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!,?\d)"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?![\d,]|\.\d{3}|-\d)|\d+)(?P<part>\.\d+)?|\.\d+"
)
LOOSE: Final = re.compile(r"\d{1,3}(?:,(?:\d{3}|\s000))+(?!,?\d)(?:\.\d+)?")
SLASH: Final = re.compile(r"(?P<top>\d{1,2})/(?P<bottom>\d{1,3})(?![\d/])")
MIXED: Final = re.compile(r"[\s-]\s?(?P<top>\d)/(?P<bottom>\d{1,2})(?![\d/])|\s?(?P<glyph>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])")
SUFFIX: Final = re.compile(r"(?:(?<!11)(?<=1)st|(?<!12)(?<=2)nd|(?<!13)(?<=3)rd|th)(?![a-z0-9])")
SHORT_SCALE: Final = re.compile(rf"\s?-?\s?(?P<word>{_any(SHORT)})(?![a-z0-9])")
TAIL: Final = re.compile(
    rf"[\s-]+and[\s-]+(?P<top>an?|one|two|three|four|five|seven)[\s-]+"
    rf"(?P<part>{_any([*PARTS, *PLURAL_PARTS])})(?![a-z])"
)
TAIL_PARTS: Final = re.compile(rf"\s+and\s+(?=(?:{_any([*SMALL, *TENS])})\b)")
"""Before a part of more than one word: "two (and fifty-four hundredths)"."""
POINT: Final = re.compile(rf"\s+point(?P<digits>(?:[\s-]+(?:{_any([*SMALL, *TENS])}))+)(?![a-z])")
BARE: Final = re.compile(r"hundred\s+(?:thousand|million|billion|crore)\b")
"""A hundred without article, which counts only before a scale."""
CLOSED: Final = re.compile(r"\s+of\b|\s*(?:[.,;:!?)]|$)")
ARTICLE: Final = re.compile(rf"an?[\s-]+(?:full\s+)?(?={_any([*GROUPS, *PARTS])})")
HALF: Final = re.compile(
    rf"(?:an?[\s-]+)?(?P<part>half|quarter)(?:\s+of)?(?:\s+an?"
    rf"|-an?)?[\s-]+(?P<group>{_any(GROUPS)})(?![a-z])"
)
OF_GROUP: Final = re.compile(rf"(?:\s+(?:of\s+)?an?\s+|(?<=s)\s+)(?P<group>{_any(GROUPS)})(?![a-z])")
MANY: Final = re.compile(
    rf"(?P<many>{_any(VAGUE)})(?:\s+(?:and|upon)\s+(?P=many))?(?:\s+of\s+(?P<of>{_any(VAGUE)}))?(?![a-z-])"
)
FEW: Final = re.compile(
    r"(?P<few>several|(?:an?\s+)?few(?=\s+(?:hundred|thousand|dozen|million|billion)\b)|an?\s+few"
    r"|an?\s+couple"
    r"(?:\s+of\b(?!\s+(?:the|these|those|his|her|their|our)\b)|(?=\s+(?:more|hundred|thousand|dozen"
    r"|million|billion)\b))"
    r"|couple\s+(?=hundred|thousand|dozen|million))"
    rf"(?:\s*(?P<group>{_any(GROUPS)})(?:\s+(?P<scale>thousand|million|billion))?(?![a-z-]))?(?![a-z])"
)
OUT_OF: Final = re.compile(r"[\s-]+(?:in(?:\s+every)?|out\s+of(?:\s+every)?)[\s-]+(?!the\b)")
_LOOSE: Final = "half quarter several few hundred thousand lakh couple".split()


def _openings(words: Iterable[str]) -> str:
    """A lookahead for the first two letters of some words; it only saves time."""
    seconds: dict[str, set[str]] = {}
    for word in words:
        seconds.setdefault(word[0], set()).add(word[1])
    return "|".join(f"{first}[{''.join(sorted(second))}]" for first, second in sorted(seconds.items()))


STARTERS: Final = (
    rf"(?<![\w.])(?={_openings([*SMALL, *TENS, *ORDINALS, *VAGUE, *_LOOSE])}|an?[\s-])(?:"
    rf"{_any([*SMALL, *TENS, *ORDINALS, *VAGUE])}"
    rf"|(?:an?[\s-]+)?(?:half|quarter)|an?[\s-]+(?:{_any([*GROUPS, *PARTS])})"
    r"|several|an?\s+(?:few|couple)|few(?=\s+(?:hundred|thousand|dozen|million)\b)"
    r"|(?:hundred|thousand|lakh)(?=\s)|couple(?=\s+(?:hundred|thousand|dozen|million)\b))(?![a-z0-9])"
)
"""Where a numeral in words may begin, as a regular expression over lower-cased text."""

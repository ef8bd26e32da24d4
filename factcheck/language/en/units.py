"""English words and signs of units and currencies, and the codes that they stand for (UCUM, ISO 4217)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from factcheck.language.en.currencies import ISO_CODES, NO_WORDS, SIGNS, WORDS
from factcheck.language.en.measures import DURATIONS, LONG, MEASURES
from factcheck.model.values import QuantityForm


@dataclass(slots=True, frozen=True)
class Unit:
    """A unit that ends at `end`; a number stands for `times` as many of `code` ("cents" 0.01 USD)."""

    end: int
    form: QuantityForm
    code: str
    times: float = 1.0
    hyphenated: bool = False
    word: str = ""


# Letters that are units only where they are written against the number, or at least without hyphen.
_JOINED: Final = frozenset({"w", "mt", "nm", "p", "pc", "st"})
_UNHYPHENATED: Final = frozenset({"g", "t", "ha", "ml", "mi", "deg", "c", "f"})
# Case tells a unit from another one or from a word.
_CASED: Final = {
    "c": "C", "f": "F", "w": "W", "g": "g", "t": "t", "m": "m", "p": "p", "hr": "hr", "hrs": "hrs",
    "dm": "dm",
}  # fmt: skip
_COINS_AND_WORDS: Final = frozenset({"won", "real", "sol", "dong", "lev"})
# What follows a word that is no unit: "two second half goals", "two stone walls", "third-degree murder".
_OTHER_WORD: Final = {
    "second": re.compile(r"\s+(?:half|time|place|round|world|term|leg)\b"),
    "stone": re.compile(r"\s+[a-z]"),
    "degree": re.compile(r"\s+(?:murder|manslaughter|burns?)\b"),
    "degrees": re.compile(r"\s+(?:from|in)\b"),
    "foot": re.compile(r"-(?:\s|[^a-z\d])"),
}

_WORDS: Final[dict[str, tuple[QuantityForm, str, float]]] = {
    **{word: ("money", code, times) for word, (code, times) in WORDS.items()},
    "pound": ("money", "GBP", 1), "pounds": ("money", "GBP", 1), "€": ("money", "EUR", 1), "£": ("money",
    "GBP", 1),
    **{sign: ("money", code, 1) for sign, code in SIGNS.items() if not sign[0].isascii()},
    "$": ("money", "USD", 1), "¢": ("money", "USD", 0.01),
    **{word: ("measure", code, 1) for word, code in MEASURES.items()},
    **{word: ("duration", code, 1) for word, code in DURATIONS.items()},
    **{
        f"{word}{end}": ("duration", code, times)
        for word, (code, times) in LONG.items()
        for end in ("", "s")
    },
    **dict.fromkeys(("%", "percent", "percents", "per cent"), ("percent", "%", 1)),
    **dict.fromkeys(("pct", "pct.", "pc", "percentage"), ("percent", "%", 1)),
    **dict.fromkeys(("percentage point", "percentage points", "percent point"), ("percent", "[pp]", 1)),
    **dict.fromkeys(("basis point", "basis points", "bps"), ("percent", "[bp]", 1)),
    **dict.fromkeys(("percent points", "%-point", "pp", "ppt", "ppts"), ("percent", "[pp]", 1)),
}  # fmt: skip

_MARKS: Final = "".join(sign for sign in SIGNS if len(sign) == 1 and not sign.isalpha())
_AFTER: Final = re.compile(
    rf"(?P<gap>\s?-\s?|\s+|)(?P<first>[a-zµμ°℃℉%{_MARKS}][a-z°²³./]*[23]?|[a-z]+-?)"
    r"(?:(?P<join>[\s-]+)(?P<second>[a-z][a-z.]*))?(?:[\s-]+(?P<third>[a-z]+))?(?![a-z0-9])"
)
_SIGN: Final = re.compile(
    r"(?<![a-z])(?=\D{1,5}[\d.])(?P<sign>"  # the lookahead only saves time
    + "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
    + "|(?:"
    + "|".join(sorted(ISO_CODES))
    + r")\$?)(?P<gap>\s?)(?=[\d.])"
)
SIGN_STARTERS: Final = _SIGN.pattern
_WEIGHT: Final = re.compile(r"weigh|heav|\blb|\bkilo|\bkg\b|weight|\bton|\bounce")
_WEATHER: Final = re.compile(
    r"temperature|°|celsius|fahrenheit|\b(?:hot|cold|warm|cool|chill|snow|frost|icy?)|\bheat|weather|freez|fro[sz]"
    r"|mercury|\bwinter|\bsummer|\bfever|\boven|climate|\bboil|\bmelt|thermomet|\bthaw|forecast|humid|\bminus\b|(?<!\w)[-−]\d"
)
_REACHED: Final = re.compile(
    r"\b(?:hit|hits|hitting|reach\w*|touch\w*|top(?:ped|s)|exceed\w*|above|below|over|under|to|at|around|about|of|nearly"
    r"|and|between|from|was|is)\s[\d.\s-]*$"
)
_PRICE: Final = re.compile(
    r"£|\bpa(?:y|id|ys|ying|yment|yments)\b|\bcost|\bworth\b|\bpric|\bfine[ds]?\b|\bfund|\bspen[dt]"
    r"|\bbudget|\bsterling"
    r"|\bbonus|\bsalar|\bcash|\bearn|\bprofit|\bloan|\btax|\bfee\b|\bdebt|\bsavings"
)


def read_sign(lower: str, at: int, raw: str) -> tuple[str, int] | None:
    """The currency that a sign or code before a number stands for, and where the number begins."""
    match = _SIGN.match(lower, at)
    if not match:
        return None
    sign = match["sign"]
    if sign in ("r", "us") and (raw[at].islower() or (sign == "r" and match["gap"]) or sign == "us"):
        return None
    if sign in ("rs", "rm", "rp", "tk", "dh") and raw[at].islower():
        return None
    if sign == "r" and not re.match(
        r"\d+(?:[.,]\d+)?\s?(?:[mbt]n?\b|million|billion|trillion|\d)|\d{2}", lower[match.end() :]
    ):
        return None
    if sign in ISO_CODES and sign not in NO_WORDS and not raw[at : at + 3].isupper():
        return None
    return ISO_CODES.get(sign.rstrip("$")) or SIGNS[sign], match.end()


def read_unit(lower: str, at: int, raw: str, *, scaled: bool = False, value: float = 0.0) -> Unit | None:
    """The unit that follows a number which ends at `at`.

    Args:
        lower: the lower-cased text.
        at: where the number ends.
        raw: the text as written, of the same length.
        scaled: whether the number has a scale ("five million"), which makes "pounds" money.
        value: the number; "one second" is a time, "two second" none.
    """
    match = _AFTER.match(lower, at)
    if not match:
        return None
    first, second, third = match["first"], match["second"], match["third"]
    gap = match["gap"]
    candidates = []
    if second and third:
        candidates.append((f"{first} {second} {third}", match.end("third")))
    if second:
        head = second.rstrip(".")
        candidates.append((f"{first} {head}", match.start("second") + len(head)))
    candidates.append((first, match.end("first")))
    if first.endswith((".", "/")):
        candidates.append((first.rstrip("./"), match.start("first") + len(first.rstrip("./"))))
    elif "/" in first:
        head = first.partition("/")[0]
        candidates.append((head, match.start("first") + len(head)))
    for words, end in candidates:
        known = _WORDS.get(words)
        if known is None or lower[end : end + 1].isalpha():
            continue
        unit = _judge(words, known, gap, end, lower, raw, match.start("first"), scaled, value)
        if unit is not None:
            return unit
    return None


def _judge(
    words: str,
    known: tuple[QuantityForm, str, float],
    gap: str,
    end: int,
    lower: str,
    raw: str,
    start: int,
    scaled: bool,
    value: float,
) -> Unit | None:
    """The unit, unless the word is another one here."""
    form, code, times = known
    hyphen = "-" in gap
    if (
        _is_miscased(words, raw[start:end])
        or (gap and words in _JOINED)
        or (hyphen and words in _UNHYPHENATED)
    ):
        return None
    if words in ("c", "f") and raw[start - 1] != "°" and (gap or not _is_heat(lower, start, end)):
        return None
    if words == "p" and value > 99:  # a screen of 1080p
        return None
    if words in _COINS_AND_WORDS and not (scaled or value >= 50):
        return None
    if (
        (other := _OTHER_WORD.get(words))
        and not (hyphen and words == "second")
        and other.match(lower, end)
        and not (words == "degrees" and _WEATHER.search(lower))
    ):
        return None
    if words == "second" and not hyphen and value > 1:
        return None
    if words == "mb" and raw[start:end] == "Mb":
        code = "Mbit"
    if words in ("pound", "pounds") and _is_weight(lower, end, hyphen, scaled):
        form, code = "measure", "[lb_av]"
    return Unit(end - words.endswith("."), form, code, times, hyphen, words)


def _is_heat(lower: str, start: int, end: int) -> bool:
    """True where "30C" or "86F" is a temperature, and no form ("the 13F filing") or model."""
    if _WEATHER.search(lower):
        return True
    return _REACHED.search(lower[:start]) is not None and not re.match(r"\s?/|\s+[a-z]+ing\b", lower[end:])


def _is_miscased(words: str, written: str) -> bool:
    """True where capitals make another word of it: "HR" is no hour, "M" no metre, "top" no Tongan money."""
    if words in _CASED:
        return written != _CASED[words]
    return words in ISO_CODES and words not in NO_WORDS and not written.isupper()


def _is_weight(lower: str, end: int, hyphen: bool, scaled: bool) -> bool:
    near = lower[max(0, end - 40) : end + 25]
    if scaled and not _WEIGHT.search(near) and not lower.startswith(" of ", end):
        return False
    if re.match(r"\s+of\s+(?!(?:public|taxpayer|government|damage|revenue|debt|savings))", lower[end:]):
        return not scaled or not _PRICE.search(near)
    if _WEIGHT.search(near):
        return True
    return (
        not scaled
        and not _PRICE.search(near)
        and (hyphen or lower[end - 1] == "s" or lower[end - 5 : end] == "pound")
    )

"""Text with every number, date, time, unit and amount written another way.

This is our own reading of English by patterns, apart from the program's, so that it can prove the program's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

Writer = Callable[[re.Match[str]], str]

_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen".split()
)
_TENS: Final = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS: Final = {
    "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th",
    "tenth": "10th", "eleventh": "11th", "twelfth": "12th", "thirteenth": "13th", "fifteenth": "15th",
    "twentieth": "20th",
}  # fmt: skip
_ORDINAL_WORDS: Final = {"2nd": "second", "3rd": "third", **{th: word for word, th in _ORDINALS.items()}}
_MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)
_WORD: Final = "|".join([*_ONES[2:], *_TENS[2:]])
_TEN: Final = "|".join(_TENS[2:])
_SMALL: Final = rf"(?:(?:{_TEN})[- ](?:{'|'.join(_ONES[1:10])})|{_WORD})"
_DOZENS: Final = "(?<!half )a dozen|two dozen|three dozen"
_SPELT: Final = rf"(?:(?:{'|'.join(_ONES[1:20])}|a) hundred(?: and {_SMALL})?|{_SMALL}|{_DOZENS})"
_DIGITS: Final = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_FREE: Final = r"(?<![\d.,$£€-])(?<!\w)"
_SCALE: Final = r"(?:million|billion|trillion|bn|mn|m|tn)"
_MONTH: Final = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)"
    r"|Sept(?:ember|\.)|Sep\.|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_SCALES: Final = {"m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
_UNITS: Final = (
    ("km/h", "kilometres per hour"), ("kph", "kilometres an hour"), ("mph", "miles per hour"),
    ("km", "kilometres"), ("cm", "centimetres"), ("mm", "millimetres"), ("kg", "kilograms"),
    ("m", "metres"), ("ft", "feet"), ("lb", "pounds"),
)  # fmt: skip
_LONG: Final = {
    "kilometres per hour": "km/h", "kilometers per hour": "km/h", "km per hour": "km/h", "km an hour": "km/h",
    "kilometres an hour": "km/h", "kilometers an hour": "km/h", "miles per hour": "mph",
    "miles an hour": "mph",
    "kilometres": "km", "kilometers": "km", "centimetres": "cm", "centimeters": "cm", "millimetres": "mm",
    "millimeters": "mm", "kilograms": "kg", "kilos": "kg", "metres": "m", "meters": "m", "feet": "ft",
}  # fmt: skip
_SIGNS: Final = {"$": "dollars", "US$": "US dollars", "€": "euros", "£": "pounds"}
_FUNCTION: Final = frozenset(
    "of in for to and or on at from by a an the per as with that which who was were is are more less worth "
    "after before when but than over under has had have would will could should may each apiece extra later "
    "since if because while during through until into out up down he she it they we you i his her its their "
    "this last next not yet so every against between above below about around went came annually plus".split()
)


def words_of(number: int) -> str:
    """A whole number below a million in words: `one hundred and twelve`."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        return _TENS[number // 10] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    head, rest = f"{words_of(number // size)} {name}", number % size
    if not rest:
        return head
    return f"{head}{' and' if rest < 100 else ''} {words_of(rest)}"


def number_of(words: str) -> int:
    """What number words say; the other way round of `words_of` below a thousand."""
    total = 0
    for word in re.split(r"[ -]", words.lower()):
        if word == "hundred":
            total = (total or 1) * 100
        elif word == "dozen":
            total = (total or 1) * 12
        elif word in _ONES:
            total += _ONES.index(word)
        elif word in _TENS:
            total += 10 * _TENS.index(word)
    return total


def _plain(digits: str) -> float:
    return float(digits.replace(",", ""))


def _told(value: float) -> str:
    return f"{round(value, 6):,.6f}".rstrip("0").rstrip(".")


def _scaled(digits: str, scale: str) -> str:
    """`1.4 billion` as `1,400 million`, `1,400 million` as `1.4 billion`, `1.4 million` as `1,400,000`."""
    value, scale = _plain(digits), _SCALES.get(scale.lower(), scale.lower())
    if scale == "billion":
        return f"{_told(value * 1000)} million"
    if scale == "million" and value >= 1000:
        return f"{_told(value / 1000)} billion"
    if scale == "million" and value != int(value):
        return _told(value * 1_000_000)
    return f"{_told(value)} {scale}"


def _day_first(match: re.Match[str]) -> str:
    day, month, year = match["d1"], _month(match["m1"]), match["y1"]
    return f"{month} {day}, {year}" if year else f"{month} {day}"


def _month_first(match: re.Match[str]) -> str:
    day, month, year = match["d2"], _month(match["m2"]), match["y2"]
    return f"{day} {month} {year}" if year else f"{day} {month}"


def _month(name: str) -> str:
    return next(month for month in _MONTHS if month.startswith(name.rstrip(".")[:3]))


def _to_24(match: re.Match[str]) -> str:
    hour = int(match["h1"]) % 12 + (12 if match["half"].lower() == "p" else 0)
    ends = match["stop"] and re.match(r"\s*$|\s*\n|\s+[A-Z][a-z]", match.string[match.end() :])
    day = re.match(
        r"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|" + _MONTH + ")", match.string[match.end() :]
    )
    return f"{hour:02}:{match['n1'] or '00'}" + ("." if ends and not day else "")


def _to_12(match: re.Match[str]) -> str:
    hour = int(match["h2"])
    ends = match.string[match.end() : match.end() + 1] == "."
    half = "p.m" if hour >= 12 else "a.m"
    return f"{(hour - 1) % 12 + 1}:{match['n2']} {half}" + ("" if ends else ".")


def _with_sign(match: re.Match[str]) -> str:
    sign, digits, scale = match["sign"], match["n3"], match["s3"]
    rest = match.string[match.end() :]
    following = re.match(r"[ -]([a-z]+)", rest)
    attributive = rest.startswith("-") or (following is not None and following[1] not in _FUNCTION)
    if attributive:
        if not scale:
            return match[0]
        short = {"million": "m", "billion": "bn", "trillion": "tn"}
        return f"{sign}{digits}{short[scale]}" if scale in short else f"{sign}{_scaled(digits, scale)}"
    told = _scaled(digits, scale) if scale else digits
    return f"{told} {_SIGNS[sign]}"


def _with_currency(match: re.Match[str]) -> str:
    sign = {"dollars": "$", "euros": "€", "pounds": "£"}[match["cur"]]
    return f"{sign}{_scaled(match['n4'], match['s4'])}"


def _percent(match: re.Match[str]) -> str:
    number = match["n5"]
    digits = number if number[0].isdigit() else str(number_of(number))
    return f"{digits} percent" if match["pc"] == "%" else f"{digits}%"


def _unit(match: re.Match[str]) -> str:
    number, unit = match["n6"], match["u6"]
    digits = number if number[0].isdigit() else str(number_of(number))
    long = dict(_UNITS).get(unit)
    if long is not None:
        return f"{digits} {long}"
    return f"{digits} {_LONG[unit]}"


def _spelt(match: re.Match[str]) -> str:
    number = match["spelt"]
    if number[0].isupper() and not _begins_sentence(match.string, match.start()):
        return match[0]  # part of a name
    return f"{number_of(number):,}"


def _figure(match: re.Match[str]) -> str:
    value = _plain(match["fig"])
    if match["s8"]:
        if value != int(value) or value >= 1000 or match["s8"] != "million":
            return _scaled(match["fig"], match["s8"])
        return f"{words_of(int(value))} {match['s8']}"
    if value != int(value) or value < 2 or value >= 1e6:
        return match[0]
    if value >= 1000 and "," not in match["fig"]:
        return match[0]  # a year, or something numbered
    if value >= 100 and re.match(r" and \d", match.string[match.end() :]):
        return match[0]  # nobody can tell where "two hundred and one thousand nine hundred" is to be parted
    told = words_of(int(value))
    return told.capitalize() if _begins_sentence(match.string, match.start()) else told


def _begins_sentence(text: str, at: int) -> bool:
    return bool(re.search(r"(?:^|[.!?:][\"”’']?\s|\n|[\"“])\s*$", text[:at]))


_PATTERNS: Final[tuple[tuple[str, Writer], ...]] = (
    (
        r"https?://\S+|\S+@\S+|\b\d{4}-\d{2}-\d{2}\S*|\b\d+:\d\d:\d\d(?:\.\d+)?|\b\d+:\d\d\.\d+",
        lambda m: m[0],
    ),
    (
        rf"(?<![\d-])\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th)? (?P<m1>{_MONTH})(?![a-z])(?:,? (?P<y1>\d{{4}})\b)?",
        _day_first,
    ),
    (
        rf"\b(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?[-–:/]\s?\d)(?!,\d)"
        r"(?:, (?P<y2>\d{4})\b)?",
        _month_first,
    ),
    (
        r"(?<![\d:.])\b(?P<h1>\d{1,2})(?:[:.](?P<n1>\d\d))?\s?(?P<half>[aApP])(?:\.?[mM]\b(?P<stop>\.?))",
        _to_24,
    ),
    (r"(?<![\d:.-])\b(?P<h2>0\d|1[3-9]|2[0-3]):(?P<n2>[0-5]\d)\b(?![:.]\d)(?!\s?[aApP]\.?[mM])", _to_12),
    (
        rf"(?<![A-Za-z\d])(?P<sign>US\$|\$|£|€)(?P<n3>{_DIGITS})(?:\s?(?P<s3>{_SCALE})\b)?"
        r"(?!\s?[-–]\s?[\d$£€])(?!, \d{3}\b)(?![A-Za-z\d])",
        _with_sign,
    ),
    (
        rf"(?<![\d.,$£€-])\b(?P<n4>{_DIGITS}) (?P<s4>million|billion) (?P<cur>dollars|euros|pounds)\b",
        _with_currency,
    ),
    (
        rf"{_FREE}(?P<n5>{_DIGITS}|(?i:{_SMALL}))(?:\s?(?P<pc>%)|[ -](?:percent|per cent)\b(?!age))",
        _percent,
    ),
    (
        rf"{_FREE}(?P<n6>{_DIGITS}|(?i:{_SMALL})) ?(?P<u6>{'|'.join([*_LONG, *dict(_UNITS)])})(?![\w/-])",
        _unit,
    ),
    (r"\b(?P<o>\d{1,2}(?:st|nd|rd|th))\b(?! [A-Z])(?<![A-Z] )", lambda m: _ORDINAL_WORDS.get(m["o"], m[0])),
    (rf"\b(?P<ow>{'|'.join(_ORDINALS)})\b(?! of\b)(?!-)", lambda m: _ORDINALS[m["ow"]]),
    (
        rf"\b(?P<sp>{_SPELT})(?=[- ](?:thirds|quarters|fifths|tenths)\b|-(?:third|quarter|fifth|tenth)\b)",
        lambda m: m[0],
    ),
    (
        rf"(?<![\w-])(?P<whole>(?i:{_SMALL})) and a half "
        r"(?P<scale>million|billion|hours|days|weeks|months|years|miles|times)\b",
        lambda m: f"{number_of(m['whole'])}.5 {m['scale']}",
    ),
    (r"\b(?i:half a million)\b", lambda _: "500,000"),
    (r"(?<![\w-])(?:one|a) million\b", lambda _: "1 million"),
    (
        r"(?<![\d.,-])(?P<t>-?\d+(?:\.\d+)?)(?:(?P<c>°?C)| degrees (?P<cf>Celsius))(?![\w])",
        lambda m: f"{m['t']} degrees Celsius" if m["c"] else f"{m['t']}C",
    ),
    (rf"(?<![\w-])(?P<spelt>(?i:{_SPELT}))(?![\w])(?!-(?:{_WORD}|to)\b)(?! hundred| thousand)", _spelt),
    (
        rf"(?<![\w.,:/$£€#+-])(?P<fig>{_DIGITS})(?: (?P<s8>million|billion)\b)?"
        r"(?![\w/:])(?![-–]\d)(?!\.\d)(?! ?(?:x|[A-Z]{2,})\b)",
        _figure,
    ),
)
_EVERY: Final = re.compile("|".join(f"(?P<p{n}>{pattern})" for n, (pattern, _) in enumerate(_PATTERNS)))
_NUMBERED: Final = re.compile(
    r"(?:[A-Z][\w'-]*|[Nn]o\.|[Nn]umber|page|room|chapter|section|line|aged?|level|gate|lane|platform|M|A) $"
)


def rewritten(text: str) -> str:
    """The text with every number, date, time, unit and amount written another way."""

    def one(match: re.Match[str]) -> str:
        number = next(n for n in range(len(_PATTERNS)) if match[f"p{n}"] is not None)
        if number == len(_PATTERNS) - 1 and _numbered(match):
            return match[0]
        return _PATTERNS[number][1](match)

    return _EVERY.sub(one, text)


def _numbered(match: re.Match[str]) -> bool:
    """Whether a number belongs to a name or label before it: Line 4, No. 2, Flight 370."""
    before = match.string[max(0, match.start() - 40) : match.start()]
    found = _NUMBERED.search(before)
    if not found or found[0].strip() in ("age", "aged"):
        return False
    return not _begins_sentence(match.string, match.start() - len(found[0]))

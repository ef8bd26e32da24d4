"""English words and abbreviations of the calendar and the clock, and the small numbers beside them."""

from __future__ import annotations

from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "mon monday",
            "tue tues tuesday",
            "wed weds wednesday",
            "thu thur thurs thursday",
            "fri friday",
            "sat saturday",
            "sun sunday",
        )
    )
    for name in names.split()
}

HOLIDAYS = {
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "independence day": None,
}
"""Feasts of a fixed date; None where the date is another in each country."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month in the north, for "last summer" only; the year of a winter is the one in which it begins."""

PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "early": "MO",
    "late": "NI",
    "early hours": "MO",
    "small hours": "MO",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "dusk": "EV",
    "sunset": "EV",
    "nightfall": "EV",
}
"""Parts of the day as ISO-TimeML writes them. "Late Tuesday" is its night."""

ZONES = {
    "GMT": 0,
    "UTC": 0,
    "Z": 0,
    "WET": 0,
    "BST": 60,
    "WEST": 60,
    "CET": 60,
    "CEST": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "TRT": 180,
    "WAT": 60,
    "CAT": 120,
    "SAST": 120,
    "EAT": 180,
    "PKT": 300,
    "NPT": 345,
    "WIB": 420,
    "WITA": 480,
    "WIT": 540,
    "HKT": 480,
    "SGT": 480,
    "PHT": 480,
    "AWST": 480,
    "JST": 540,
    "KST": 540,
    "ACST": 570,
    "ACDT": 630,
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "NST": -210,
    "NDT": -150,
    "ADT": -180,
    "EST": -300,
    "EDT": -240,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
    "AKST": -540,
    "AKDT": -480,
    "HST": -600,
    "BRT": -180,
    "CLT": -240,
    "IRST": 210,
}
"""Minutes east of Greenwich."""

VAGUE_ZONES = ("IST", "CST", "AST", "ART", "GST", "ET", "CT", "MT", "PT", "ICT")
"""Several zones share these abbreviations, or the season decides: they are read, and no offset is given."""

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)
)
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
NUMBERS = {word: number for number, word in enumerate(_UNITS)} | _TENS
NUMBER_WORD = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_UNITS[1:10])}))?|"
    rf"{'|'.join(sorted(_UNITS[1:], key=len, reverse=True))})"
)
"""A cardinal from one to ninety-nine in words."""

COUNTED = (
    r"(?:people|persons|men|women|children|boys|girls|adults|soldiers|troops|police|officers|workers|employees|"
    r"staff|jobs|students|pupils|passengers|residents|villagers|civilians|refugees|migrants|protesters|fans|"
    r"voters|votes|members|patients|victims|families|homes|houses|buildings|vehicles|cars|copies|pages|words|"
    r"points|percent|per\s?cent|pc|kilomet\w+|km|met(?:re|er)s?|miles?|feet|ft|inches|yards|acres|hectares|"
    r"tons?|tonnes?|kg|kilos?|kilograms?|pounds|lbs?|grams?|lit(?:re|er)s?|barrels?|gallons|degrees|volts?|"
    r"watts?|megawatts?|mw|dollars?|euros?|rupees?|yuan|yen|cents|pence|bn|mn|m|million|billion|thousand|"
    r"hundred|dozen|times|seats|rooms|beds|cases|deaths|tickets|calories|shares|units|animals|cattle|sheep|"
    r"hours|minutes|seconds|others|more|or so)\b"
)
"""What follows a number that counts, though it could be read as a year or a day of the month."""


def number(word: str) -> int | None:
    """Read "42", "sixty-two", "a" (1) or "a couple of" (2); None where it is no number.

    Examples:
        >>> number("sixty-two"), number("a"), number("few")
        (62, 1, None)
    """
    word = word.strip().lower()
    if word.isdecimal():
        return int(word)
    if word in ("a", "an"):
        return 1
    if word in ("a couple of", "a couple", "couple"):
        return 2
    total = 0
    for piece in word.replace("-", " ").split():
        if piece not in NUMBERS:
            return None
        total += NUMBERS[piece]
    return total or None


def valid(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None

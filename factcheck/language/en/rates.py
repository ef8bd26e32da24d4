"""What a number is per: "a year", "per person", "12 deaths per 100,000 people", "60 miles an hour"."""

from __future__ import annotations

import re
from typing import Any, Final

_PER: Final = re.compile(
    r"\s*/\s*(?P<slash>hr|h|hour|day|week|wk|month|mo|year|yr|s|sec|min|kg|person|barrel|share|ton"
    r"|tonne)(?![a-z])"
    r"|(?:\s+|-)(?:per|each|every|for\s+every)(?:\s+|-)(?P<times>\d[\d,]*\s+)?(?P<per>(?:square\s+)?[a-z]+)(?![a-z])"
    r"|(?:\s+an?\s+|-an?-)(?P<a>second|minute|hour|day|night|week|month|season|year|share|barrel|head|person"
    r"|game|gallon|litre|liter|ton|tonne|ounce|pound|kilo|kilogram"
    r"|piece|ticket|unit|mile)(?![a-z-])"
    r"(?!\s+(?:later|ago|earlier|before|after|of|in(?!\s+(?:cash|stock|shares|advance)\b)|and\s+a\s+half)\b)"
    r"|\s+(?P<ly>annually|yearly|monthly|weekly|daily|hourly)(?![a-z])"
)
_RATE: Final = re.compile(
    r"(?:\s+(?!and\b|or\b|to\b|in\b|on\b|for\b|of\b|was\b|were\b)[a-z-]+){1,2}?(?=\s+(?:per|an?|each|every)\s)"
)
_EACH: Final = re.compile(r"[\s-]+(?:for\s+)?e(?:ach|very)\b")
RATE_TAIL: Final = re.compile(r"(?:\s+[a-z-]+){1,2}?\s+(?:per|for\s+every|every)\s+\d[\d,]*")
_PER_CODE: Final = {
    "second": "s", "sec": "s", "s": "s", "minute": "min",
    "min": "min", "hour": "h", "hr": "h", "h": "h",
    "day": "d",
    "daily": "d", "week": "wk", "wk": "wk", "weekly": "wk", "month": "mo", "mo": "mo", "monthly": "mo",
    "year": "a",
    "yr": "a", "annum": "a", "annually": "a", "yearly": "a", "hourly": "h", "capita": "person",
    "head": "person",
    "square kilometre": "km2", "square kilometer": "km2", "square mile": "[smi_us]",
    "people": "person", "residents": "person", "inhabitants": "person",
}  # fmt: skip
_SPEED: Final = {
    ("km", "h"): "km/h", ("[mi_i]", "h"): "[mi_i]/h", ("m", "s"): "m/s", ("[ft_i]", "s"): "[ft_i]/s",
    ("km", "s"): "km/s",
    ("[mi_i]", "s"): "[mi_i]/s",
}  # fmt: skip


def read_rate(lower: str, form: Any, code: str, end: int, fields: dict[str, Any]) -> tuple[Any, str, int]:
    """Form, unit and end with "a year", "per person" and the like read; sets `per` in `fields`."""
    at = end
    noun = None
    if form == "count":
        noun = _RATE.match(lower, end)
        at = noun.end() if noun else end
    match = _PER.match(lower, at)
    if not match:
        return form, code, end
    word = match["slash"] or match["per"] or match["a"] or match["ly"]
    if word in ("cent", "the", "his", "her", "its", "their", "other", "one") or (
        match["per"] and not match["times"] and word not in _PER_CODE and _EACH.match(match.group())
    ):
        return form, code, end
    per = _PER_CODE.get(word, word)
    if match["times"]:
        per = f"{match['times'].replace(',', '').strip()} {per}"
    speed = _SPEED.get((code, per))
    if speed:
        return form, speed, match.end()
    fields["per"] = per
    return ("rate" if form == "count" else form), code, end if noun else match.end()

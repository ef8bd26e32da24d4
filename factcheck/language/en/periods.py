"""Periods of reporting: "third quarter of 2020", "Q3", "the prior year", "year-over-year"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4,
}  # fmt: skip

_YEAR: Final = r"(?:fiscal\s+(?:year\s+)?|calendar\s+(?:year\s+)?|full[\s-]year\s+|FY\s?)?(?:19|20)\d\d\b"
_PAST: Final = r"(?:last|prior|previous|preceding|past)"
_RELATIVE: Final = rf"(?:the\s+)?(?:{_PAST}|this|current|next|coming|same|year[\s-]ago)"
_PERIOD: Final = re.compile(
    rf"""\b(?:
    (?P<basis>year[\s-](?:over|on)[\s-]year|quarter[\s-](?:over|on)[\s-]quarter|month[\s-](?:over|on)[\s-]month
        |yoy|qoq|sequentially)
    |(?:(?P<before>{_YEAR}|{_RELATIVE}\s+year['’]s)\s+)?
     (?:fiscal\s+)?(?:(?P<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)[\s-]+(?:fiscal\s+)?
        (?P<unit>quarter|half)
        |(?P<closing>(?:the\s+)?last\s+quarter(?=\s+of\s+(?:the\s+(?:fiscal\s+)?year|20\d\d)))
        |Q(?P<q>[1-4])|(?P<q2>[1-4])Q|H(?P<h>[12]))\b
     (?:(?:\s+of|\s+in)?\s+(?P<after>{_YEAR}|{_RELATIVE}\s+year(?!['’])|a\s+year\s+ago|['’]\d\d\b))?
    |(?P<months>(?:(?:first|past|last)\s+)?nine\s+months)
    |(?P<alone>{_YEAR})
    |(?P<relative>{_RELATIVE})[\s-]+(?:fiscal\s+|calendar\s+)?(?P<span>year|quarter|month|week)
        (?:['’]s)?(?:\s+(?:quarter|period))?
    |(?P<ago>(?:a|one)\s+year\s+(?:ago|earlier))
    |(?P<full>full(?:\s+fiscal)?[\s-]year)
    |the\s+(?P<bare>quarter|year|period|month)(?![\w-])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_GATE: Final = re.compile(r"quarter|half|year|month|week|\d{4}|Q\d|\dQ|H\d|sequential|yoy|qoq", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Period:
    """A period as written; `year` is a number of the calendar or "last", "this", "next"."""

    start: int
    end: int
    part: str | None = None
    """ "Q3", "H1", "M9", or None for a whole year."""
    year: str | None = None
    span: str | None = None
    """For a relative period, what it is one of: "quarter" in "the prior quarter"."""
    basis: str | None = None
    """With what the sentence compares, where this names no period: "year" in "year-over-year"."""


def periods(text: str) -> list[Period]:
    """The periods that a sentence names, in the order of its text."""
    return [_period(match) for match in _PERIOD.finditer(text)] if _GATE.search(text) else []


def _period(match: re.Match[str]) -> Period:
    start, end = match.span()
    if match["basis"]:
        word = match["basis"].casefold()
        return Period(
            start, end, basis="year" if word[0] == "y" else "month" if word[0] == "m" else "quarter"
        )
    quarter = match["q"] or match["q2"]
    part = f"Q{quarter}" if quarter else f"H{match['h']}" if match["h"] else None
    if match["closing"]:
        part = "Q4"
    if match["ordinal"]:
        part = (
            f"{'Q' if match['unit'].casefold() == 'quarter' else 'H'}{_ORDINALS[match['ordinal'].casefold()]}"
        )
    if match["months"]:
        return Period(start, end, part="M9")
    if match["full"]:
        return Period(start, end, part="full")
    if match["bare"]:
        return Period(start, end, span=match["bare"].casefold())
    if match["ago"]:
        return Period(start, end, year="last", span="year")
    if match["relative"]:
        ago = "ago" in match["relative"].casefold()
        return Period(
            start, end, year=_relative(match["relative"]), span="year" if ago else match["span"].casefold()
        )
    said = match["alone"] or match["before"] or match["after"]
    return Period(start, end, part=part, year=_year(said) if said else None)


def _year(text: str) -> str:
    digits = re.search(r"\d{4}", text)
    if digits:
        return digits.group()
    short = re.search(r"\d\d", text)
    return f"20{short.group()}" if short else _relative(text)


def _relative(text: str) -> str:
    word = text.casefold().removeprefix("the ").split()[0]
    if word.startswith(("last", "prior", "previous", "preceding", "past", "year", "a")):
        return "last"
    return "next" if word in ("next", "coming") else "same" if word == "same" else "this"

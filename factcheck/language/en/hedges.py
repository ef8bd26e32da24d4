"""Words around a number that bound it, soften it, or say that it is a change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

Bound = Literal["low", "low_open", "high", "high_open", "near"]
Change = Literal["increase", "decrease"]

_BEFORE: Final[tuple[tuple[Bound, str], ...]] = (
    ("low", r"at\s+(?:the\s+very\s+)?least|(?:no|not)\s+(?:fewer|less)\s+than|a\s+minimum\s+of"
            r"|minimum(?:\s+of)?|as\s+few\s+as"
            r"|as\s+little\s+as|upwards?\s+of|a\s+good"),
    ("high", r"(?:up\s+)?to\s+a\s+maximum\s+of|up\s+to|at\s+(?:the\s+)?(?:very\s+)?most|(?:no"
             r"|not)\s+(?:more|longer|greater|later)\s+than"
             r"|a\s+maximum\s+of|maximum(?:\s+of)?|as\s+(?:many|much|high|long|far|large|big)\s+as"),
    ("near", r"(?:just|slightly|a\s+(?:little|bit|shade))\s+(?:over|under|above|below|more\s+than"
             r"|less\s+than|fewer\s+than|short\s+of|shy\s+of)"
             r"|short\s+of|shy\s+of|nearly|almost|close\s+to|approaching|nearing|virtually|about"
             r"|around|approximately|approx\.?|roughly|some"
             r"|an?\s+estimated|estimated(?:\s+at)?|estimates?\s+of|circa|c\.|ca\."
             r"|in\s+the\s+(?:region|neighbou?rhood|vicinity|order)\s+of|perhaps"
             r"|maybe|possibly|more\s+or\s+less|[~≈]"),
    ("low_open", r"(?:well\s+|far\s+|much\s+|way\s+|significantly\s+|considerably\s+)?(?:(?:more|greater"
                 r"|higher|larger|longer|bigger"
                 r"|heavier|taller|better|farther|further|worse|stronger|deeper)\s+than|over|above"
                 r"|beyond)|(?:well\s+)?in\s+excess\s+of"
                 r"|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:well\s+)?north\s+of|topp(?:ed|ing)"),
    ("high_open", r"(?:well\s+|far\s+|much\s+)?(?:(?:fewer|less|lower|smaller|shorter|lighter)\s+than"
                  r"|under|below)"),
)  # fmt: skip
_FILLER: Final = (
    r"(?:(?:another|an?\s+further|an?\s+additional|the|its|his|her|their|further|additional"
    r"|as\s+much\s+as|an?|that|of"
    r"|of\s+the|us)\s+)?"
)
_HEDGE_BEFORE: Final = re.compile(
    r"(?<![\w'’-])(?:"
    + ""
    r"|".join(f"(?P<{bound}>{words})" for bound, words in _BEFORE)
    + rf")\s*(?<=[\s~≈.])(?P<fill>{_FILLER})$"
)
_PLAIN_LIMIT: Final = re.compile(
    r"(?<![\w'’-])(?:about|around|some|over|above|under|below|beyond|short\s+of"
    r"|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing))\s+(?:the|its|his|her"
    r"|their|that|of)\s"
)

_HEDGE_AFTER: Final = re.compile(
    r"(?P<apart>(?:\s+(?!(?:or|and|in|to|for|at|of|on|with|by|was|were|is|are|that"
    r"|than)\b)[a-z]+){0,2}?)(?:"
    r"(?P<low>\s*\+(?!\d)|-plus\b|\s+plus\b(?!\s+[\d$£€a])|,?\s+or\s+(?:more|greater|higher|above"
    r"|over|older|longer|better)\b(?!\s+than)"
    r"|\s+and\s+(?:above|up|over|older)\b|,?\s+at\s+(?:the\s+)?(?:very\s+)?least\b(?=\s*(?:[.,;:)!?]"
    r"|$))|,?\s+(?:and\s+)?(?:perhaps|possibly|maybe|probably)\s+more\b"
    r"|\s+minimum\b(?!\s+of))"
    r"|(?P<high>,?\s+or\s+(?:fewer|less|under|below|lower|younger|shorter)\b"
    r"|,?\s+at\s+(?:the\s+)?(?:very\s+)?most\b(?=\s*(?:[.,;:)!?]|$))|\s+maximum\b(?!\s+of)|\s+tops\b(?=\s*(?:[.,;:)!?]|$)))"
    r"|(?P<near>-?ish\b|-odd\b|-some\b|,?\s+or\s+(?:so|thereabouts)\b|,?\s+give\s+or\s+take\b|,?\s+more\s+or\s+less\b))"
)

_DURING: Final = re.compile(
    r"\s*(?:games?|matches|seasons?|sessions?|rounds?|innings|nights|weekends?|days|weeks|months|years)\b"
)
_LASTING: Final = re.compile(
    r"(?:\b(?:for|after|last(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|spen[dt]|spanning|of|just|well|has"
    r"|was|is|were|be|been|than|in|with"
    r"|served?|waited|waiting)|^|[,(—–])\s*$"
)

_UP: Final = (
    r"r[io]s(?:e|es|en|ing)|increas(?:e|es|ed|ing)|gr[eo]w(?:s|n|ing)?|gain(?:s|ed|ing)?|climb(?:s|ed"
    r"|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?"
    r"|surg(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|up|expand(?:s|ed|ing)?|swell(?:s|ed)?|rall(?:y|ies"
    r"|ied)|rebound(?:s|ed)?|hik(?:e|ed|ing)"
)
_DOWN: Final = (
    r"f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|plung(?:e"
    r"|es|ed|ing)|slump(?:s|ed|ing)?|sank|sink(?:s|ing)?"
    r"|shr[aiu]nk(?:s|ing)?|tumbl(?:e|es|ed|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|down|los(?:e"
    r"|es|t|ing)|shed(?:s|ding)?|dip(?:s|ped)?"
    r"|contract(?:s|ed|ing)|div(?:e|ed|es)|dove|tank(?:ed|s)"
)
_UP_BY: Final = (
    rf"{_UP}|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|widen(?:s|ed|ing)?"
    rf"|exten(?:d|ds|ded|ding)"
)
_DOWN_BY: Final = (
    rf"{_DOWN}|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?"
    rf"|trim(?:s|med|ming)?|narrow(?:s|ed|ing)?"
)
_UP_NOUN: Final = "increase|rise|gain|jump|surge|growth|hike|climb|rally|rebound|upturn"
_DOWN_NOUN: Final = "decrease|drop|decline|fall|cut|reduction|loss|plunge|slump|dip|slide|contraction|tumble"
_MOVED: Final = re.compile(
    rf"(?<![\w-])(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:\s+(?:by|another|sharply|an?\s+(?:further"
    rf"|record|additional)|as\s+much\s+as))*\s+$"
)
_FALLING: Final = re.compile(
    r"(?:f[ae]ll|drop|plung|slump|sank|sink|tumbl|slid|slip|dip|div(?:e|ing)|dove|tank)\w*(?!.*\bby\b)"
)
_MEASURE_OF_CHANGE: Final = re.compile(
    r"%|\bper\s?cent|\b(?:basis\s|percentage\s)?points?\b|[$£€¥₹]|\bdegrees?\b|°"
    r"|\b(?:dollars?|pounds?|euros?|pence|cents?|yen|yuan|rupees?|roubles?|rubles?|francs?|pesos?|kronor|kroner)\b"
    r"|\b(?:usd|eur|gbp)\b"
)
_MOVED_BY: Final = re.compile(
    rf"(?<![\w-])(?:(?P<up>{_UP_BY})|(?P<down>{_DOWN_BY}))(?:\s+[\w'’-]+){{0,5}}?\s+by\s+(?:an?\s+"
    rf"|another\s+)?$"
)
_NOUN_OF: Final = re.compile(rf"\b(?:(?P<up>{_UP_NOUN})s?|(?P<down>{_DOWN_NOUN})(?:e?s)?)\s+of\s+$")
_NOUN_AFTER: Final = re.compile(
    rf"(?:\s+|-)(?:[a-z]+\s+)?(?:(?P<up>{_UP_NOUN}|(?:higher|more|bigger|larger|faster)(?=\s+than|[.,]"
    rf"|$))|(?P<down>{_DOWN_NOUN}|(?:lower|less|fewer|smaller|slower)(?=\s+than|[.,]|$)))(?![\w-])"
)
_LEVELS: Final = re.compile(
    rf"(?<![\w-])(?:{_UP_BY}|{_DOWN_BY}|went|go(?:es|ing)?|mov(?:e|es|ed|ing)|chang(?:e|es|ed|ing)"
    rf"|expand(?:ed|s)?|revis(?:e|ed|ing)|improv(?:e|ed|ing)"
    rf"|{_UP_NOUN}|{_DOWN_NOUN})(?:[^.;:]{{0,40}}?)\sfrom\s+[^\d]{{0,20}}$"
)


@dataclass(slots=True, frozen=True)
class Hedge:
    """A hedge that begins at `start` (before the number) or ends at `end` (after it)."""

    start: int
    end: int
    text: str
    bound: Bound


def hedge_before(lower: str, at: int, floor: int, *, lasting: bool) -> Hedge | None:
    """The hedge that ends where a number begins.

    Args:
        lower: lower-cased text.
        at: where the number (or an inner hedge) begins.
        floor: where the previous quantity ends; nothing before it counts.
        lasting: whether the number is a duration or counts games, so that "over" may mean "during".
    """
    window = max(floor, at - 48)
    prefix = lower[window:at]
    match = _HEDGE_BEFORE.search(prefix)
    if not match:
        return None
    bound: Bound = match.lastgroup if match.lastgroup != "fill" else _bound(match)  # type: ignore[assignment]
    start, end = match.start() + window, match.start("fill") + window
    text = " ".join(lower[start:end].split())
    if _PLAIN_LIMIT.match(lower, start):
        return None
    if (
        text == "over"
        and lasting
        and (floor == start - 1 or not _LASTING.search(lower[max(floor, start - 16) : start]))
    ):
        return None
    return Hedge(start, at, text, bound)


def _bound(match: re.Match[str]) -> str:
    return next(bound for bound, _ in _BEFORE if match[bound] is not None)


def hedge_after(lower: str, at: int, *, apart: bool) -> Hedge | None:
    """The hedge behind a number that ends at `at`; with `apart`, one or two nouns may stand between."""
    match = _HEDGE_AFTER.match(lower, at)
    if not match or (match["apart"] and not apart):
        return None
    bound: Bound = "low" if match["low"] is not None else "high" if match["high"] is not None else "near"
    text = " ".join(match[bound].strip(" ,-").split())
    return Hedge(at, at if match["apart"] else match.end(), text, bound)


def during(lower: str, at: int) -> bool:
    """True where what is counted from `at` on takes time ("over three games")."""
    return _DURING.match(lower, at) is not None


def change_of(lower: str, start: int, end: int, floor: int) -> Change | None:
    """Whether the number in [start, end) is by how much something rose or fell."""
    prefix = lower[max(floor, start - 70) : start]
    match = _MOVED.search(prefix[-40:])
    if match and _FALLING.match(match.group()) and not _MEASURE_OF_CHANGE.search(lower[start : end + 8]):
        match = None  # a ship sinks 20 kilometres off a port
    match = match or _NOUN_OF.search(prefix[-24:])
    if not match and prefix.rstrip(" a").endswith(("by", "by another")):
        match = _MOVED_BY.search(prefix)
    match = match or _NOUN_AFTER.match(lower, end)
    if not match:
        return None
    return "increase" if match["up"] else "decrease"


def is_level(lower: str, start: int, floor: int) -> bool:
    """True where "from A to B" tells two levels ("rose from 10 to 15") and not one range."""
    return _LEVELS.search(lower[max(floor, start - 80) : start]) is not None

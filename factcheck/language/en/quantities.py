"""Quantities of a sentence: numbers with unit, hedge, change and rate, as typed intervals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from factcheck.language.en.exclusions import is_excluded
from factcheck.language.en.hedges import Bound, Hedge, change_of, during, hedge_after, hedge_before
from factcheck.language.en.labels import is_label
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.noise import LINK, NOISE, NOISE_BESIDE_LINKS
from factcheck.language.en.numerals import STARTERS
from factcheck.language.en.phrases import read_phrase
from factcheck.language.en.rates import RATE_TAIL, read_rate
from factcheck.language.en.terms import ONE_HEDGED, Phrase
from factcheck.language.en.units import SIGN_STARTERS
from factcheck.language.tokens import SentenceView
from factcheck.model import Quantity, Span

_BLANK: Final = "\ufffc"
_DIGIT: Final = re.compile(r"[\d½⅓⅔¼¾⅕⅛⅜⅝⅞]")
_START: Final = re.compile(
    rf"(?<![a-z])(?:{SIGN_STARTERS}|(?<![\w./:#@&-])(?:[-−](?=[\d$£€.]))?(?:[$£€¥₹])?\.?(?:\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])"
    r"|(?<=magnitude-)\d|(?<=category-)\d"
    rf"|\b(?:minus|negative)\s+(?=\d|[a-z])|{STARTERS}"
    r"|\ban?\s+(?=(?:minute|hour|day|week|month|year|decade|century|mile)[\s-]+and[\s-]"
    r"|(?:minute|hour|day|week|fortnight|month|year|decade|mile|kilomet|met)\w*\s+or\s+(?:two|so)\b)"
    rf"|{ONE_HEDGED}"
    r"|\b(?:no\s+one|no-one|nobody|none|no)(?=\s))"
)
_RUN: Final = re.compile(r"[\w.,:/'’-]*\w")
_HARMED: Final = (
    r"(?:killed|injured|hurt|wounded|harmed|missing|dead|arrested|detained|charged|trapped"
    r"|hospitali[sz]ed|died)\b"
)
_NONE: Final = re.compile(
    r"(?:(?:no\s+one|no-one|nobody|none)(?=\s+(?:of\s+[a-z]+\s+(?:[a-z]+\s+)?)?(?:(?:was|were"
    rf"|is|are|has|have|had|been)\s+){{1,3}}(?:reported\s+|confirmed\s+)?{_HARMED}|\s+(?:died|survived)\b)"
    r"|no(?=\s+(?!other|further|more|new)[a-z]+\s+(?:was|were|(?:has|have|had)\s+been)\s+(?:reported\s+)?"
    rf"{_HARMED}"
    r"|\s+(?:(?:reported|confirmed|known|human)\s+)?(?:casualties|injuries|deaths|fatalities|survivors|arrests"
    r"|victims|wounded)\b))"
)
_ISO_LETTER: Final = {"a": "Y", "mo": "M", "wk": "W", "d": "D", "h": "H", "min": "M", "s": "S"}
_MAGNITUDE: Final = re.compile(r"(?P<what>magnitude|category|\blevel)(?:[\s-]+(?:of\s+)?)$")
_DANGER: Final = re.compile(r"\b(?:dangers?|alert|threat|warning|risk|hazard|emergency|terror|bulletin)\b")
_RICHTER: Final = re.compile(
    r"(?:\s+[a-z]+){0,2}\s+on\s+the\s+(?:open-ended\s+)?richter\b|-?\s*(?:richter|magnitude)\b"
    r"|\s+(?:earthquake|quake|temblor|tremor|aftershock)\b"
)
_LEVELS: Final = frozenset({"above", "below", "beyond", "under"})
_ONE_DAY: Final = re.compile(r"\b(?:for|in|after|within|just|only|last(?:s|ed)?|than|by)\s+$")
_QUAKE: Final = re.compile(r"quake|temblor|tremor|aftershock|seismic|richter|u\.?s\.? geological|epicent")
_MEASURED: Final = re.compile(r"\bmeasur(?:ed|ing|es)\s+(?:at\s+)?(?:an?\s+)?$")


def quantities(sentence: SentenceView, text: str, taken: Sequence[Span] = ()) -> list[QuantityMention]:
    """The quantities that a sentence states, in the order of the text.

    Args:
        sentence: the sentence; its offsets are those of `text`.
        text: the article's text.
        taken: ranges already read as dates, times or ages, to be left out.
    """
    raw = text[sentence.start : sentence.end]
    lower = _fold(raw)
    first = _START.search(lower)
    if first is None:
        return []
    lower = _blank(lower, sentence, taken)
    headline = sentence.zone == "headline" or _title_case(raw)
    out: list[QuantityMention] = []
    floor = 0
    position = first.start()  # what is blanked out begins nothing
    while found := _START.search(lower, position):
        at = found.start()
        phrase = read_phrase(raw, lower, at, floor)
        if phrase is None:
            zero = _NONE.match(lower, at)
            if zero:
                start, end = at + sentence.start, zero.end() + sentence.start
                out.append(QuantityMention(start, end, start, end, Quantity(form="count", low=0, high=0)))
                floor = zero.end()
            run = _RUN.match(lower, at) if lower[at].isdigit() else None
            position = max(found.end(), run.end() if run else 0, at + 1)
            continue
        mention = _mention(raw, lower, phrase, floor, headline, sentence.start)
        if mention is None:
            run = (
                _RUN.match(lower, phrase.number_end - 1) if _DIGIT.match(raw[phrase.number_end - 1]) else None
            )
            position = max(phrase.number_end, run.end() if run else 0)
            continue
        out.append(mention)
        position = floor = max(mention.end - sentence.start, phrase.end)
        if mention.value.form == "rate" and (counted := RATE_TAIL.match(lower, position)):
            position = floor = counted.end()
    return out


def _fold(raw: str) -> str:
    """Lower case of the same length, character by character where a letter would grow."""
    lower = raw.lower()
    if len(lower) == len(raw):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in raw)


def _blank(lower: str, sentence: SentenceView, taken: Sequence[Span]) -> str:
    for span in taken:
        start, end = max(span.start - sentence.start, 0), min(span.end - sentence.start, len(lower))
        if start < end:
            lower = lower[:start] + _BLANK * (end - start) + lower[end:]
    if _DIGIT.search(lower) or "-by-" in lower:
        noise = NOISE if LINK.search(lower) else NOISE_BESIDE_LINKS
        lower = noise.sub(lambda match: _BLANK * len(match.group()), lower)
    return lower


def _title_case(raw: str) -> bool:
    words = re.findall(r"[A-Za-z]{4,}", raw)
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _mention(
    raw: str, lower: str, phrase: Phrase, floor: int, headline: bool, base: int
) -> QuantityMention | None:
    """The phrase with what stands around it; None where it states no quantity."""
    numeral = phrase.numeral
    if phrase.form == "score":
        value = Quantity(form="score", low=None, high=None, parts=phrase.parts)
        return QuantityMention(
            base + phrase.start, base + phrase.end, base + phrase.start, base + phrase.end, value
        )
    lasting = phrase.form == "duration" or (phrase.form == "count" and during(lower, phrase.end))
    hedges, start = _hedges(lower, phrase.start, floor, lasting)
    form, code, end = phrase.form, phrase.code, phrase.end
    label = _MAGNITUDE.search(lower, max(floor, start - 14), start) if form in ("count", "number") else None
    if label and label["what"] == "level" and not _DANGER.search(lower):
        label = None  # a floor, a grade of school, a stage of a game
    if label:
        more, start = _hedges(lower, label.start(), floor, False)
        hedges += more
        form, code = "measure", f"{{{label['what']}}}"
    elif (
        form == "number"
        and numeral.decimal
        and numeral.value < 10
        and (
            (richter := _RICHTER.match(lower, end))
            or (_MEASURED.search(lower, max(0, start - 24), start) and _QUAKE.search(lower))
        )
    ):
        form, code = "measure", "{magnitude}"
        if richter and "magnitude" in richter.group():
            end = richter.end()
    known = phrase.unit is not None or phrase.sign or code != "1"
    single = phrase.number_end == numeral.end
    if not single and not known and numeral.plain and is_label(raw, lower, numeral.start):
        return None
    if is_excluded(
        raw,
        lower,
        numeral.start,
        numeral.end,
        kind=numeral.kind,
        plain=numeral.plain,
        bare=not known and not hedges and single and numeral.value >= 0,
        value=float(numeral.value),
        headline=headline,
    ):
        return None
    if not known and _glued(raw, lower, phrase):
        return None
    if form == "duration" and numeral.value < 150 and re.match(r"[\s-]+(?:olds?|ago)\b", lower[end:]):
        return None
    if code == "d" and not hedges and _is_some_day(lower, phrase):
        return None
    fields: dict[str, Any] = {}
    if form not in ("ordinal", "duration"):
        form, code, end = read_rate(lower, form, code, end, fields)
    after = hedge_after(lower, end, apart=not phrase.sign) if form != "ordinal" else None
    if after:
        hedges.append(after)
        end = max(end, after.end)
    low, high = phrase.low, phrase.high
    if form == "duration" and low is not None:
        fields |= {"granularity": "duration", "iso": _iso(phrase)}
    low, high, flags = _bounded(low, high, [hedge.bound for hedge in hedges])
    fields |= flags
    if hedges:
        fields["hedge"] = " ".join(
            hedge.text for hedge in sorted(hedges, key=lambda hedge: (hedge.start, hedge.end))
        )
    if (
        form in ("percent", "money", "measure")
        or (form in ("count", "number") and re.match(r"\s+points?\b", lower[end:]))
        or (form == "count" and re.search(r"\sby\s$", lower[max(0, start - 5) : start]))
    ):
        level = any(hedge.text in _LEVELS for hedge in hedges)  # "fell below $60" says where it came to
        fields["change"] = None if level else change_of(lower, start, end, floor)
    fields["approximate"] = bool(fields.get("approximate") or phrase.approximate)
    value = Quantity(form=form, low=low, high=high, unit=code, **fields)
    return QuantityMention(
        base + start, base + end, base + phrase.number_start, base + phrase.number_end, value
    )


def _is_some_day(lower: str, phrase: Phrase) -> bool:
    """True of "one day" where it is not how long something took."""
    if lower[phrase.number_start : phrase.number_end] != "one" or (phrase.unit and phrase.unit.hyphenated):
        return False
    return _ONE_DAY.search(lower, max(0, phrase.start - 12), phrase.start) is None


def _hedges(lower: str, at: int, floor: int, lasting: bool) -> tuple[list[Hedge], int]:
    """Hedges before a number, which may be stacked ("at least about"), and where the first begins."""
    out: list[Hedge] = []
    while len(out) < 2 and (hedge := hedge_before(lower, at, floor, lasting=lasting)):
        out.append(hedge)
        at = hedge.start
    return out, at


def _bounded(
    low: float | None, high: float | None, bounds: list[Bound]
) -> tuple[float | None, float | None, dict[str, Any]]:
    """The interval within the bounds that hedges set; softeners leave it as it is."""
    flags: dict[str, Any] = {}
    for bound in bounds:
        if bound == "near":
            flags["approximate"] = True
        elif bound in ("low", "low_open"):
            low, high = (low if low is not None else high), None
            flags["low_open"] = bound == "low_open"
        elif high is not None or low is not None:
            low, high = None, (high if high is not None else low)
            flags["high_open"] = bound == "high_open"
    return low, high, flags


def _glued(raw: str, lower: str, phrase: Phrase) -> bool:
    """True where letters or marks against a digit make an identifier of it ("747s", "4x4", "12A")."""
    after = lower[phrase.number_end : phrase.number_end + 2]
    if not _DIGIT.match(raw[phrase.number_end - 1]):
        return False
    return bool(after) and (after[0].isalnum() or after[0] in "_/@") and phrase.numeral.kind == "cardinal"


def _iso(phrase: Phrase) -> str | None:
    """ISO 8601 duration of what was said: P3W, PT6H55M, P1Y6M; of a range none."""
    if phrase.low is None or phrase.low != phrase.high or not phrase.pieces:
        return None
    date, time = "", ""
    for value, code in phrase.pieces:
        if code == "ms":
            value, code = value / 1000, "s"
        piece = f"{value:.10g}{_ISO_LETTER[code]}"
        if code in ("h", "min", "s"):
            time += piece
        else:
            date += piece
    return f"P{date}" + (f"T{time}" if time else "")

"""Results of contests and votes: "3-1", "6-4, 7-5", "by 12 votes to 5", "voted five to four"."""

from __future__ import annotations

import re
from typing import Final

from factcheck.language.en.number_words import Numeral
from factcheck.language.en.numbers import read_number
from factcheck.language.en.terms import Phrase
from factcheck.language.en.units import read_unit

_CONTEST: Final = re.compile(
    r"\b(?:w[io]n(?:s|ning)?|beat(?:s|en|ing)?|los[et](?:s|ing)?|defeat(?:s|ed|ing)?|victor(?:y|ies)"
    r"|lead(?:s|ing)?|led|ti(?:e|ed|es)|drew|draws?|drawn"
    r"|scores?|scored|record|vot(?:e|es|ed|ing)|ruled|ruling|trail(?:s|ed|ing)?|down|up|ahead|edg(?:e"
    r"|ed|es)|thrash(?:ed|es)?|rout(?:ed|s)?|crush(?:ed|es)?"
    r"|overc[ao]me|downed|triumph|passed|approved|rejected|upheld|decided|split|series|final|match"
    r"|game|set|sets|margin|hammered|stunned|swept|dispatched)\b"
)
_CONTEST_AFTER: Final = re.compile(
    r"\s+(?:(?:home|away|series|aggregate|overtime|extra-time|opening|comeback|final)\s+)?(?:win"
    r"|victory|defeat|loss|lead|draw|tie|vote|record|ruling|decision"
    r"|score|scoreline|result|triumph|thrashing|run|over|against|on\s+aggregate|aggregate|rout"
    r"|deficit|advantage|majority|split|man)\b"
)
_REFERENCE: Final = re.compile(
    r"\b(?:pp?\.|pages?|boeing|airbus|flight|route|sections?|articles?|chapters?|verses?|psalm|lines?|odds\sof)\s$"
)
_STOP: Final = re.compile(r"[.;:]\s")
_VOTED: Final = re.compile(
    r"\b(?:vote[ds]?|voting|ruled|won|beat|lost|defeated|by|was|split|decision),?\s+(?:of\s+|by\s+)?$"
)
_VOTES_TO: Final = re.compile(
    r"\s+(?:votes?|points?|goals?|seats?)\s+(?:to|against|(?:in\s+favou?r|for)\s+(?:to|and|with))\s+"
)
_SETS: Final = re.compile(
    r"(?:,?\s+(?:and\s+)?)(\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?![\w-])"
)
_PAIR: Final = re.compile(
    r"(\d{1,3})\s?[-–]\s?(\d{1,3})(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?![\w%/]|[-–]\d|\.\d|,\d{3})"
)
_NIL: Final = re.compile(r"(?P<left>\d{1,2}|[a-z]{3,6})[-–](?P<right>nil|all)\b(?!-)")
_NOUN_NEXT: Final = re.compile(
    r"\s+(?!(?:on|in|at|to|and|or|but|with|after|before|by|for|from|of|over|against|when|as|while|the|a"
    r"|an|this|last|that|was|is|thanks|through|during|until)\b)[a-z]"
)
_RANGE_BEFORE: Final = re.compile(
    r"\b(?:between|from|about|around|some|roughly|approximately|of|than|least|to|estimated|another|for)\s+$"
)


def read_score(lower: str, at: int, floor: int) -> Phrase | None:
    """The result of a contest or a vote: "3-1", "6-4, 7-5", "by 12 votes to 5", "voted five to four"."""
    before = _STOP.split(lower[max(floor, at - 60) : at])[-1]
    pair = _PAIR.match(lower, at)
    if nil := _NIL.match(lower, at):
        numeral = read_number(lower, at)
        if numeral is not None and numeral.end == nil.end("left"):
            left = float(numeral.value)
            return _as_score(numeral, at, nil.end(), [left, left if nil["right"] == "all" else 0.0])
    if _REFERENCE.search(lower, max(0, at - 12), at) or (pair is None and not _VOTED.search(before)):
        return None
    numeral = read_number(lower, at) if pair or lower[at].isalnum() else None
    if numeral is None:
        return None
    if pair:
        left, right = int(pair[1]), int(pair[2])
        contest = _CONTEST.search(before) or _CONTEST_AFTER.match(lower, pair.end())
        ranged = left < right and (
            _RANGE_BEFORE.search(before)
            or (_NOUN_NEXT.match(lower, pair.end()) and not _CONTEST_AFTER.match(lower, pair.end()))
        )
        if not contest and (99 < left < right or (left == right and left in (20, 50))):
            return None
        if lower[at - 1 : at] in ("$", "£", "€") or (
            not contest and (ranged or re.match(r"[\s-]*(?:%|per)", lower[pair.end() :]))
        ):
            return None
        if (
            left < right
            and (ranged or lower[pair.end() : pair.end() + 1] == "-" or read_unit(lower, pair.end(), lower))
            and (not _CONTEST_AFTER.match(lower, pair.end()))
        ):
            return None
        if re.match(r"\s+(?:million|billion|thousand|hundred)\b", lower[pair.end() :]):
            return None
        parts, end = [float(left), float(right)], pair.end()
        while more := _SETS.match(lower, end):
            parts += [float(more[1]), float(more[2])]
            end = more.end()
        return _as_score(numeral, at, end, parts)
    if numeral.kind != "cardinal":
        return None
    votes = _VOTES_TO.match(lower, numeral.end)
    gap = votes or re.match(r"(?:\s+to\s+|-to-)", lower[numeral.end :])
    if not gap:
        return None
    start = gap.end() if votes else numeral.end + gap.end()
    second = read_number(lower, start) if start < len(lower) else None
    if second is None or second.kind != "cardinal" or second.value >= numeral.value:
        return None
    return _as_score(numeral, at, second.end, [float(numeral.value), float(second.value)])


def _as_score(numeral: Numeral, at: int, end: int, parts: list[float]) -> Phrase:
    return Phrase(at, end, at, end, None, None, "score", "1", numeral, parts=tuple(parts))

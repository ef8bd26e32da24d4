"""Number phrases: a number with its unit, compounds ("6 ft 2 in"), ranges ("10 to 15 percent") and scores."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from factcheck.language.en.hedges import change_of, is_level
from factcheck.language.en.numbers import SCALES, Numeral, out_of, read_number
from factcheck.language.en.units import Unit, read_sign, read_unit
from factcheck.model.units import dimension, factor
from factcheck.model.values import QuantityForm


@dataclass(slots=True, frozen=True)
class Phrase:
    """A number phrase in [start, end), its numerals in [number_start, number_end)."""

    start: int
    end: int
    number_start: int
    number_end: int
    low: float | None
    high: float | None
    form: QuantityForm
    code: str
    numeral: Numeral
    unit: Unit | None = None
    approximate: bool = False
    sign: bool = False
    """A currency sign stands before the number."""
    pieces: tuple[tuple[float, str], ...] = ()
    """Value and unit of each piece as said."""
    parts: tuple[float, ...] = ()


_MINUS: Final = re.compile(r"[-−](?=[\d$£€.])|(?:minus|negative)\s+(?=\S)")
_OF_UNIT: Final = re.compile(r"\s+of(?:\s+an?)?(?=\s)")
_MORE: Final = re.compile(r"\s+more(?=\s)")
_HALF_UNIT: Final = re.compile(r"(?:\s+an?|-an?)(?=[\s-])")
_AND_PART: Final = re.compile(r"\s+and\s+(?:a\s+)?(?P<part>half|quarter)\b(?!\s+(?:of|the|its))|\s+and\s+three\s+(?P<three>quarters)\b")
_AN_HOUR: Final = re.compile(r"an?\s+(?P<unit>minute|hour|day|week|month|year|decade|century|mile|dozen)(?=\s+and\s+(?:an?\s+(?:half|quarter)|\d|[a-z]+\s+(?:minutes|seconds|hours|months|days|weeks))\b)")
_JOIN: Final = re.compile(r"(?:,?\s+and\s+|,\s+|\s+|-)")
_TAIL_INCHES: Final = re.compile(r"-(?P<inches>1[01]|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?![a-z]))(?:[\s-]?inch(?:es)?)?(?![\w-])")
_PRIMES: Final = re.compile(r"(?P<feet>\d)['’′]\s?(?P<inches>1[01]|\d)(?:[\"”″]|['’]{2})")
_CONNECT: Final = re.compile(
    r"(?P<to>-?\s+to\s+|-to-)|(?P<or>-?\s+or\s+|-or-)|(?P<dash>\s?[-–—]\s?|\s?--\s?)|(?P<and>-?\s+and\s+)"
)
_BETWEEN: Final = re.compile(r"\bbetween\s+(?:(?:about|around|roughly|an\s+estimated|some|approximately|the)\s+)?$")
_CONTEST: Final = re.compile(
    r"\b(?:w[io]n(?:s|ning)?|beat(?:s|en|ing)?|los[et](?:s|ing)?|defeat(?:s|ed|ing)?|victor(?:y|ies)|lead(?:s|ing)?|led|ti(?:e|ed|es)|drew|draws?|drawn"
    r"|scores?|scored|record|vot(?:e|es|ed|ing)|ruled|ruling|trail(?:s|ed|ing)?|down|up|ahead|edg(?:e|ed|es)|thrash(?:ed|es)?|rout(?:ed|s)?|crush(?:ed|es)?"
    r"|overc[ao]me|downed|triumph|passed|approved|rejected|upheld|decided|split|series|final|match|game|set|sets|margin|hammered|stunned|swept|dispatched)\b"
)
_CONTEST_AFTER: Final = re.compile(
    r"\s+(?:(?:home|away|series|aggregate|overtime|extra-time|opening|comeback|final)\s+)?(?:win|victory|defeat|loss|lead|draw|tie|vote|record|ruling|decision"
    r"|score|scoreline|result|triumph|thrashing|run|over|against|on\s+aggregate|aggregate|rout|deficit|advantage|majority|split|man)\b"
)
_VOTES_TO: Final = re.compile(r"\s+(?:votes?|points?|goals?|seats?)\s+to\s+")
_SETS: Final = re.compile(r"(?:,?\s+(?:and\s+)?)(\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?![\w-])")
_PAIR: Final = re.compile(r"(\d{1,3})\s?[-–]\s?(\d{1,3})(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?(?![\w%]|[-–]\d|\.\d|,\d{3})")
_NOUN_NEXT: Final = re.compile(r"\s+(?!(?:on|in|at|to|and|or|but|with|after|before|by|for|from|of|over|against|when|as|while|the|a|an|this|last|that|was|is|thanks|through|during|until)\b)[a-z]")
_RANGE_BEFORE: Final = re.compile(r"\b(?:between|from|about|around|some|roughly|approximately|of|than|least|to|estimated|another|for)\s+$")
_M_THING: Final = re.compile(
    r"\s+(?:people|viewers|users|children|homes|households|jobs|tonnes|tons|barrels|copies|voters|customers|shares|listeners|followers|visitors|fans"
    r"|passengers|members|residents|subscribers|workers|patients|women|men|views|likes|streams|downloads|votes|litres|gallons|acres|hectares|times|refugees"
    r"|doses|vehicles|cars|units|students|pupils|britons|americans|tourists|migrants|records|books|albums|years|pounds|euros|dollars|[a-z]+-)"
)
_RUN: Final = re.compile(r"\s+(?:run|race|runner|fun|walk|swim|event|course|finish)\b")


def read_phrase(raw: str, lower: str, at: int, floor: int) -> Phrase | None:
    """The number phrase that begins at `at`; None if no number can be read there.

    Args:
        raw: the sentence as written.
        lower: the same in lower case and of the same length, with what is no quantity blanked out.
        at: where a number, a minus or a currency sign stands.
        floor: where the previous phrase ends.
    """
    score = _score(lower, at, floor)
    if score:
        return score
    first = _term(raw, lower, at)
    if first is None:
        return None
    if first.code == "[ft_i]" and _TAIL_INCHES.match(lower, first.end):
        return _compound(raw, lower, first)
    return _range(raw, lower, first, floor) or _compound(raw, lower, first)


def _term(raw: str, lower: str, at: int) -> Phrase | None:
    """One number with its currency sign or unit."""
    primes = _PRIMES.match(lower, at)
    if primes:
        value = int(primes["feet"]) + int(primes["inches"]) / 12
        numeral = read_number(lower, at)
        if numeral:
            return Phrase(at, primes.end(), at, primes.end(), value, value, "measure", "[ft_i]", numeral)
    hour = _AN_HOUR.match(lower, at)
    if hour:
        unit = read_unit(lower, hour.start("unit") - 1, raw, value=1)
        numeral = read_number("one", 0)
        if unit and numeral:
            one = replace(numeral, start=at, end=hour.start("unit") - 1)
            return _phrase(one, at, unit, unit.end)
    number_at, negative = at, False
    minus = _MINUS.match(lower, at)
    if minus:
        number_at, negative = minus.end(), True
    sign = read_sign(lower, number_at, raw)
    if sign:
        number_at = sign[1]
    numeral = read_number(lower, number_at, money=sign is not None)
    if numeral is None:
        return None
    if not sign and numeral.kind == "cardinal":
        numeral = out_of(lower, numeral) or numeral
    if numeral.letter:
        numeral = _settle_letter(raw, lower, numeral)
    if negative:
        numeral = replace(numeral, value=-numeral.value, high=None if numeral.high is None else -numeral.high)
    if sign:
        end = numeral.end
        trailing = read_unit(lower, end, raw, scaled=True)
        if trailing and trailing.form == "money" and trailing.word not in ("pounds", "€", "£", "$"):
            end = trailing.end if trailing.code == sign[0] or sign[0] == "USD" else end
        code = trailing.code if trailing and end == trailing.end and trailing.form == "money" else sign[0]
        low, high = float(numeral.value), None if numeral.high is None else float(numeral.high)
        if lower[number_at - 1] == "¢":
            low, high = low / 100, None if high is None else high / 100
        return Phrase(at, end, numeral.start, numeral.end, low, high, "money", code, numeral, None,
                      numeral.approximate, True)
    if numeral.kind == "ordinal":
        value = float(numeral.value)
        return Phrase(at, numeral.end, numeral.start, numeral.end, value, value, "ordinal", "1", numeral)
    unit = _unit_after(raw, lower, numeral)
    phrase = _phrase(numeral, at, unit, unit.end if unit else numeral.end)
    if negative and lower[at] in "-−" and ((unit and unit.hyphenated) or (unit is None and not lower[:at].strip() and numeral.end < len(lower))):
        # A dash at the head of a line is a bullet.
        numeral = replace(numeral, value=-numeral.value, high=None if numeral.high is None else -numeral.high)
        phrase = _phrase(numeral, numeral.start, unit, unit.end if unit else numeral.end)
    return phrase


def _unit_after(raw: str, lower: str, numeral: Numeral) -> Unit | None:
    """The unit behind a number, directly or by "of", "of a" and the like."""
    value = abs(float(numeral.value))
    unit = read_unit(lower, numeral.end, raw, scaled=numeral.scaled, value=value)
    if unit or numeral.kind == "ordinal":
        return unit
    vague = numeral.kind == "vague" or (numeral.scaled and numeral.kind == "cardinal")
    gap = _OF_UNIT.match(lower, numeral.end) if vague or numeral.kind == "fraction" else None
    if numeral.kind == "fraction":
        gap = _HALF_UNIT.match(lower, numeral.end) or (gap if gap and gap.group().rstrip().endswith(("a", "an")) else None)
    gap = gap or (_MORE.match(lower, numeral.end) if numeral.kind != "fraction" else None)
    if not gap:
        return None
    unit = read_unit(lower, gap.end(), raw, scaled=numeral.scaled or numeral.kind == "vague", value=value)
    return None if unit and unit.hyphenated else unit


def _phrase(numeral: Numeral, at: int, unit: Unit | None, end: int) -> Phrase:
    low, high = float(numeral.value), None if numeral.high is None else float(numeral.high)
    if numeral.kind == "cardinal" and high is None:
        high = low
    if unit is None:
        form: QuantityForm = "number" if numeral.kind == "fraction" or (numeral.decimal and low % 1) else "count"
        return Phrase(at, end, numeral.start, numeral.end, low, high, form, "1", numeral, None, numeral.approximate)
    times = unit.times
    if times != 1:
        low = round(low * times, 9)
        high = None if high is None else round(high * times, 9)
    return Phrase(at, end, numeral.start, numeral.end, low, high, unit.form, unit.code, numeral, unit,
                  numeral.approximate, False, ((low, unit.code),))


def _settle_letter(raw: str, lower: str, numeral: Numeral) -> Numeral:
    """A one-letter scale without currency sign, or the number alone if the letter is a unit."""
    letter, end = numeral.letter, numeral.end
    spaced = not lower[end - len(letter) - 1].isdigit()
    capital = raw[end - len(letter)].isupper()
    scale = {"k": not _RUN.match(lower, end), "b": capital or _M_THING.match(lower, end) is not None, "mil": True, "bil": True}.get(letter)
    if scale is None:
        follows = read_unit(lower, end, raw, scaled=True)
        money = follows is not None and follows.form == "money"
        scale = money or (_M_THING.match(lower, end) is not None and letter != "t") or (letter in ("m", "mm") and capital)
    if scale and not (spaced and letter in ("m", "b", "t", "k")):
        return numeral
    start = numeral.start
    bare = re.match(r"[\d,.\s\u00a0\u2009\u202f½¼¾]*[\d½¼¾]", lower[start:end])
    again = read_number(lower[: start + bare.end()], start) if bare else None
    return again or numeral


def _compound(raw: str, lower: str, first: Phrase) -> Phrase:
    """`first` with the smaller units after it: "6 ft 2 in", "two years and three months", "5-foot-10"."""
    phrase = first
    while phrase.unit is not None or phrase.sign:
        part = _AND_PART.match(lower, phrase.end) if phrase.low is not None else None
        if part and phrase.unit and phrase.low is not None and phrase.form in ("duration", "measure"):
            size, code = phrase.pieces[-1]
            share = 0.75 if part["three"] else 0.5 if part["part"] == "half" else 0.25
            value = phrase.low + share * phrase.unit.times
            return replace(phrase, end=part.end(), number_end=part.end(), low=value, high=value,
                           pieces=(*phrase.pieces[:-1], (size + share * phrase.unit.times, code)))
        if phrase.code == "[ft_i]" and phrase.low is not None and (tail := _TAIL_INCHES.match(lower, phrase.end)):
            inches = read_number(lower, tail.start("inches"))
            value = phrase.low + (float(inches.value) if inches else 0.0) / 12
            return replace(phrase, end=tail.end(), number_end=tail.end("inches"), low=value, high=value)
        joined = _joined(raw, lower, phrase)
        if joined is None:
            return phrase
        phrase = joined
    return phrase


_FOLLOWS: Final = {
    "a": ("mo", "wk", "d"), "mo": ("wk", "d"), "wk": ("d",), "d": ("h", "min"), "h": ("min", "s"), "min": ("s",),
    "[ft_i]": ("[in_i]",), "[lb_av]": ("[oz_av]",), "[stone_av]": ("[lb_av]",), "m": ("cm",), "km": ("m",), "kg": ("g",),
}  # fmt: skip


def _joined(raw: str, lower: str, phrase: Phrase) -> Phrase | None:
    smaller = _FOLLOWS.get(phrase.code, ())
    cents = phrase.form == "money" and (phrase.sign or (phrase.unit is not None and phrase.unit.times == 1))
    if not smaller and not cents or phrase.low is None or phrase.high != phrase.low:
        return None
    gap = _JOIN.match(lower, phrase.end)
    if not gap or gap.end() >= len(lower):
        # "6ft2in" is written without any gap.
        return None
    if not re.match(r"\d|[a-z]", lower[gap.end()]) or (cents and "-" in gap.group()):
        return None
    second = _term(raw, lower, gap.end())
    if second is None or second.unit is None or second.low is None or second.low != second.high or second.sign:
        # "12 ft 2in" ends in a preposition elsewhere, so "in" alone counts only against a digit.
        inches = re.match(r"(1[01]|\d)\s?in(?![a-z])(?!\s+(?:the|a|\d))", lower[gap.end() :]) if phrase.code == "[ft_i]" else None
        if inches:
            value = phrase.low + int(inches[1]) / 12
            end = gap.end() + inches.end()
            return replace(phrase, end=end, number_end=gap.end() + inches.end(1), low=value, high=value, code="[ft_i]", unit=None)
        return None
    if cents:
        if second.unit.times != 0.01 or second.code not in (phrase.code, "USD", "GBP"):
            return None
        value = round(phrase.low + second.low, 9)
    elif second.code in smaller and second.numeral.kind == "cardinal":
        here, there = factor(phrase.code), factor(second.code)
        if not here or not there or dimension(phrase.code) != dimension(second.code) or second.low * there >= here:
            return None
        if phrase.form == "duration":
            value = phrase.low * _times(phrase.code, second.code) + second.low
            return replace(second, start=phrase.start, number_start=phrase.number_start, low=value, high=value,
                           numeral=phrase.numeral, pieces=(*phrase.pieces, *second.pieces))
        value = phrase.low + second.low * there / here
    else:
        return None
    return replace(phrase, end=second.end, number_end=second.number_end, low=value, high=value)


def _times(larger: str, smaller: str) -> float:
    """How many of a smaller unit of time a larger one has, as people reckon."""
    table = {("a", "mo"): 12, ("a", "wk"): 52, ("a", "d"): 365, ("mo", "wk"): 4, ("mo", "d"): 30, ("wk", "d"): 7}
    size, part = factor(larger) or 1.0, factor(smaller) or 1.0
    return table.get((larger, smaller)) or size / part


def _range(raw: str, lower: str, first: Phrase, floor: int) -> Phrase | None:
    """`first` and a second number as one interval; None where they are two numbers."""
    if first.numeral.kind not in ("cardinal", "fraction") or first.low is None:
        return None
    connect = _CONNECT.match(lower, first.end)
    if not connect or connect.end() >= len(lower) or not re.match(r"[\d$£€.a-z₹¥]", lower[connect.end()]):
        return None
    between = _BETWEEN.search(lower, max(floor, first.start - 40), first.start) is not None
    if connect["and"] and not between:
        return None
    second = _term(raw, lower, connect.end())
    if second is None or second.numeral.kind != first.numeral.kind or second.low is None or second.form == "ordinal":
        return None
    if connect["to"] and is_level(lower, first.start, floor):
        if first.unit or first.sign or not second.unit:
            return first
        low = round(first.low * second.unit.times, 9)
        return replace(first, low=low, high=low, form=second.form, code=second.code, unit=second.unit)
    if connect["to"] and first.unit and second.unit and change_of(lower, first.start, first.end, floor):
        return None  # "rose by 5 percent to 30 percent"
    low, high = first.low, second.low
    form, code, unit = second.form, second.code, second.unit
    if second.unit is not None and first.unit is None and not first.sign:
        low = round(low * second.unit.times, 9)
    elif second.unit is None and not second.sign and (first.unit is not None or first.sign):
        if not (connect["dash"] or first.sign or (first.form == "percent" and connect["to"])):
            return None
        form, code, unit = first.form, first.code, first.unit
        high = high * (first.unit.times if first.unit else 1)
    elif first.code != second.code and not (first.sign and second.unit is None):
        return None
    if not first.numeral.scaled and second.numeral.scaled:
        size = _scale_of(lower, second.numeral)
        if low * size < high:
            low *= size
    if low >= high or (connect["or"] and high > 3 * low):
        return None
    if connect["dash"] and form == "count" and (first.numeral.plain and 1500 <= low <= 2099):
        return None
    return replace(second, start=first.start, number_start=first.number_start, low=low, high=high, form=form, code=code,
                   unit=unit, numeral=first.numeral, sign=first.sign or second.sign, pieces=())


def _scale_of(lower: str, numeral: Numeral) -> int:
    """What the last scale word of a number multiplies by."""
    word = re.search(r"[a-z]+$", lower[numeral.start : numeral.end])
    if word is None:
        return 1
    letters = {"k": 10**3, "m": 10**6, "mn": 10**6, "mm": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
               "tn": 10**12, "trn": 10**12, "t": 10**12, "hundred": 100, "dozen": 12}
    return SCALES.get(word[0]) or letters.get(word[0], 1)


def _score(lower: str, at: int, floor: int) -> Phrase | None:
    """The result of a contest or a vote: "3-1", "6-4, 7-5", "by 12 votes to 5", "voted five to four"."""
    before = re.split(r"[.;:]\s", lower[max(floor, at - 60) : at])[-1]
    pair = _PAIR.match(lower, at)
    numeral = read_number(lower, at) if pair or lower[at].isalnum() else None
    if numeral is None:
        return None
    if pair:
        left, right = int(pair[1]), int(pair[2])
        contest = _CONTEST.search(before) or _CONTEST_AFTER.match(lower, pair.end())
        ranged = left < right and (
            _RANGE_BEFORE.search(before)
            or _NOUN_NEXT.match(lower, pair.end()) and not _CONTEST_AFTER.match(lower, pair.end())
        )
        if lower[at - 1 : at] in ("$", "£", "€") or (not contest and (ranged or re.match(r"[\s-]*(?:%|per)", lower[pair.end() :]))):
            return None
        if left < right and (ranged or lower[pair.end() : pair.end() + 1] == "-" or read_unit(lower, pair.end(), lower)) and (
            not _CONTEST_AFTER.match(lower, pair.end())
        ):
            return None
        if re.match(r"\s+(?:million|billion|thousand|hundred)\b", lower[pair.end() :]):
            return None
        parts, end = [float(left), float(right)], pair.end()
        while more := _SETS.match(lower, end):
            parts += [float(more[1]), float(more[2])]
            end = more.end()
        return _as_score(numeral, at, end, parts)
    if numeral.kind != "cardinal" or not re.search(
        r"\b(?:vote[ds]?|voting|ruled|won|beat|lost|defeated|by|was|split|decision)\s+(?:of\s+|by\s+)?$", before
    ):
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

"""One number with its currency sign or unit, the piece that phrases are made of."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.number_words import Numeral
from factcheck.language.en.numbers import out_of, read_number
from factcheck.language.en.units import Unit, read_sign, read_unit
from factcheck.model.values import QuantityForm

_MINUS: Final = re.compile(r"[-−](?=[\d$£€.])|(?:minus|negative)\s+(?=\S)")
_RATE_POINT: Final = re.compile(r"(?:[\s-]+|\s+of\s+a\s+|(?:\s+|-)a[\s-])points?\b")
_RATES: Final = re.compile(
    r"\brates?\b|\binterest\b|\bpercent|%|\bper\scent|\binflation\b|\bbank\b|\byields?\b"
)
"""What a quarter of a point is a quarter of a percentage point of."""
_OF_UNIT: Final = re.compile(r"\s+of(?:\s+an?)?(?=\s)")
_MORE: Final = re.compile(r"\s+more(?=\s)")
_HALF_UNIT: Final = re.compile(r"(?:\s+an?|-an?)(?=[\s-])")
_OR_TWO: Final = re.compile(
    r"an?\s+(?P<unit>minute|hour|day|week|fortnight|month|year|decade|mile|kilometre|kilometer|metre|meter)"
    r"(?P<more>\s+or\s+(?:two|so)\b)"
)
_AN_HOUR: Final = re.compile(
    r"an?\s+(?P<unit>minute|hour|day|week|month|year|decade|century|mile"
    r"|dozen)(?=[\s-]+and[\s-]+(?:an?[\s-]+(?:half|quarter)|\d|[a-z]+\s+(?:minutes|seconds|hours|months|days"
    r"|weeks))\b)"
)
ONE_HEDGED: Final = (
    r"(?:(?<=\bthan )|(?<=\bnearly )|(?<=\balmost )|(?<=\bunder )|(?<=\bover )|(?<=\babout )|(?<=\bleast ))"
    r"an?\s+(?=(?:minute|hour|day|week|fortnight|month|year|decade|century)\b"
    r"(?!\s+(?:ago|earlier|later|before|old)))"
)
"""One unit of time behind a hedge: "less than an hour"; without one it is mostly a manner of speaking."""
_HEDGED_HOUR: Final = re.compile(rf"{ONE_HEDGED}(?P<unit>[a-z]+)")
_PRIMES: Final = re.compile(
    r"(?P<feet>\d)(?:['’′]\s?(?P<inches>1[01]|\d)(?:[\"”″]|['’]{2})"
    r"|ft(?P<joined>1[01]|\d)(?:\s?in(?:s|ch(?:es)?)?)?(?![\w.-]\w|\w))"
)
_M_THING: Final = re.compile(
    r"\s+(?:more\s+|new\s+|other\s+)?(?:people|men|women|children|cattle|sheep|britons|americans|times|[a-z]+-"
    r"|(?P<noun>[a-z]+)s\b)"
)
_IN_MILLIONS: Final = PEOPLE | frozenset(
    # who uses and reads, pays and votes
    "viewer user listener follower visitor subscriber voter taxpayer pensioner household family consumer "
    "owner investor shareholder traveller traveler donor believer "
    # what is sold, sent, cast and done
    "home job ticket sale order meal item package parcel bottle phone device computer account card policy "
    "claim message email call post tweet search click visit hit download view like stream game console case "
    "infection death test jab vaccine dose vaccination share vote ballot signature vehicle car unit record "
    "book album copy animal bird chicken document page word photo image flight trip journey stamp coin "
    # units of which there are millions
    "euro dollar pound tonne ton barrel litre liter gallon acre hectare year".split()
)
"""What a small "m" against a number counts in millions; before other nouns it is metres ("3m waves")."""
_SCREEN: Final = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:tvs?|televisions?|screens?|videos?|resolution|displays?|monitors?|cameras?|films?"
    r"|footage)\b"
)
_RUN: Final = re.compile(r"\s+(?:run|race|runner|fun|walk|swim|event|course|finish)\b")


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


def read_term(raw: str, lower: str, at: int) -> Phrase | None:
    """One number with its currency sign or unit."""
    primes = _PRIMES.match(lower, at)
    if primes:
        value = int(primes["feet"]) + int(primes["inches"] or primes["joined"]) / 12
        numeral = read_number(lower, at)
        if numeral:
            return Phrase(at, primes.end(), at, primes.end(), value, value, "measure", "[ft_i]", numeral)
    hour = _AN_HOUR.match(lower, at) or _HEDGED_HOUR.match(lower, at)
    if hour:
        unit = read_unit(lower, hour.start("unit") - 1, raw, value=1)
        numeral = read_number("one", 0)
        if unit and numeral:
            one = replace(numeral, start=at, end=hour.start("unit") - 1)
            return _phrase(one, at, unit, unit.end)
    if lower[at] == "a" and (some := _or_two(raw, lower, at)):
        return some
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
        return Phrase(
            at,
            end,
            numeral.start,
            numeral.end,
            low,
            high,
            "money",
            code,
            numeral,
            None,
            numeral.approximate,
            True,
        )
    if numeral.kind == "ordinal":
        value = float(numeral.value)
        return Phrase(at, numeral.end, numeral.start, numeral.end, value, value, "ordinal", "1", numeral)
    unit = _unit_after(raw, lower, numeral)
    phrase = _phrase(numeral, at, unit, unit.end if unit else numeral.end)
    if (
        negative
        and lower[at] in "-−"
        and (
            (unit and unit.hyphenated)
            or (unit is None and not lower[:at].strip() and numeral.end < len(lower))
        )
    ):
        # A dash at the head of a line is a bullet.
        numeral = replace(numeral, value=-numeral.value, high=None if numeral.high is None else -numeral.high)
        phrase = _phrase(numeral, numeral.start, unit, unit.end if unit else numeral.end)
    return phrase


def _or_two(raw: str, lower: str, at: int) -> Phrase | None:
    """As in "a week or two", "an hour or so"."""
    match = _OR_TWO.match(lower, at)
    unit = read_unit(lower, match.start("unit") - 1, raw, value=1) if match else None
    numeral = read_number("one", 0)
    if not match or unit is None or numeral is None:
        return None
    one = replace(numeral, start=at, end=match.start("unit") - 1)
    phrase = _phrase(one, at, unit, match.end())
    if match["more"].endswith("two"):
        return replace(phrase, high=2 * unit.times, number_end=match.end())
    return replace(phrase, approximate=True)


def _unit_after(raw: str, lower: str, numeral: Numeral) -> Unit | None:
    """The unit behind a number, directly or by "of", "of a" and the like."""
    value = abs(float(numeral.value))
    unit = read_unit(lower, numeral.end, raw, scaled=numeral.scaled, value=value)
    if unit or numeral.kind == "ordinal":
        return unit
    if (
        numeral.kind == "fraction"
        and (point := _RATE_POINT.match(lower, numeral.end))
        and _RATES.search(lower)
    ):
        return Unit(point.end(), "percent", "[pp]", word="point")
    vague = numeral.kind == "vague" or (numeral.scaled and numeral.kind == "cardinal")
    gap = _OF_UNIT.match(lower, numeral.end) if vague or numeral.kind == "fraction" else None
    if numeral.kind == "fraction":
        gap = _HALF_UNIT.match(lower, numeral.end) or (
            gap if gap and gap.group().rstrip().endswith(("a", "an")) else None
        )
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
        form: QuantityForm = (
            "number" if numeral.kind == "fraction" or (numeral.decimal and low % 1) else "count"
        )
        return Phrase(
            at, end, numeral.start, numeral.end, low, high, form, "1", numeral, None, numeral.approximate
        )
    times = unit.times
    if times != 1:
        low = round(low * times, 9)
        high = None if high is None else round(high * times, 9)
    return Phrase(
        at,
        end,
        numeral.start,
        numeral.end,
        low,
        high,
        unit.form,
        unit.code,
        numeral,
        unit,
        numeral.approximate,
        False,
        ((low, unit.code),),
    )


def _in_millions(lower: str, at: int) -> bool:
    match = _M_THING.match(lower, at)
    if match is None or match["noun"] is None:
        return match is not None
    noun = match["noun"]
    return noun in _IN_MILLIONS or f"{noun.removesuffix('ie')}y" in _IN_MILLIONS


def _settle_letter(raw: str, lower: str, numeral: Numeral) -> Numeral:
    """A one-letter scale without currency sign, or the number alone if the letter is a unit."""
    letter, end = numeral.letter, numeral.end
    spaced = not lower[end - len(letter) - 1].isdigit()
    capital = raw[end - len(letter)].isupper() and not re.match(r"\s[A-Z]", raw[end : end + 2])
    money, many = False, _in_millions(lower, end)
    scale = {
        "k": not (_RUN.match(lower, end) or _SCREEN.match(lower, end)),
        "b": capital or numeral.decimal or many,
        "mil": True,
        "bil": True,
    }.get(letter)
    if scale is None:
        follows = read_unit(lower, end, raw, scaled=True)
        money = follows is not None and follows.form == "money"
        scale = money or (many and letter != "t") or (letter in ("m", "mm") and capital)
    exact = (letter == "k" and not capital) or (letter in ("m", "b") and (capital or money))
    if scale and (exact or not (spaced and letter in ("m", "b", "t", "k"))):
        return numeral
    start = numeral.start
    bare = re.match(r"[\d,.\s\u00a0\u2009\u202f½¼¾]*[\d½¼¾]", lower[start:end])
    again = read_number(lower[: start + bare.end()], start) if bare else None
    return again or numeral

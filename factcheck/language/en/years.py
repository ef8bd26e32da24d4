"""Bare years: four digits that are a year, told from those that count something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.language.en import moments
from factcheck.language.en.found import Found, Setting
from factcheck.language.en.time_words import COUNTED

_YEAR = re.compile(
    r"(?:(?<![\w.,/$£€¥#:–-])|(?<=[Mm]id-))(?P<year>1[0-9]{3}|20\d\d)(?![\w%°]|[,.:/]\d|\s?[-–]\s?\d|['’]\d)"
)
_BEFORE = re.compile(
    r"(?:(?P<word>(?!(?:[Ee]arly|[Mm]id|[Ll]ate)\b)[A-Za-z]+\.?)\s)?"
    r"(?P<mod>\b(?:[Ee]arly|[Mm]id|[Ll]ate|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\sof)[\s-])?\(?$"
)
_RANGE = re.compile(
    r"(?<![\w.,/$£€¥#:–-])(?P<first>1[5-9]\d\d|20\d\d)\s?[-–/]\s?(?P<last>\d{4}|\d\d)(?![\w%–/-]|[,.:]\d)"
)
_NEXT = re.compile(rf"\s(?P<counted>{COUNTED})|\s(?P<next>[a-z]+|[A-Z]\w+)")
_SURE = frozenset("in since until till during circa ca c year years".split())
_LIKELY = frozenset(
    "of from by before after through early late mid and between to summer spring autumn fall winter "
    "season the for".split()
)
_HEDGES = frozenset(
    "about some over nearly almost least most than only approximately no number nos flight route model "
    "room class boeing windows article section chapter page paragraph lot up roughly exactly "
    "just another additional extra further under below above beyond total".split()
)
_SINGULAR = frozenset(
    "is was has its as this us yes news series various process loss access crisis campus focus bonus "
    "basis business success congress princess census across".split()
)
_CALENDAR = frozenset(
    "elections games olympics attacks riots protests championships playoffs finals uprisings "
    "floods awards results talks sanctions killings murders bombings trials polls".split()
)
_MODS = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}


def years(setting: Setting) -> Iterator[Found]:
    """Years and runs of years that stand without month and day."""
    text = setting.text
    for match in _RANGE.finditer(text):
        first = int(match["first"])
        last = int(match["last"]) if len(match["last"]) == 4 else first // 100 * 100 + int(match["last"])
        if len(match["last"]) == 2 and last < first:
            last += 100
        if first < last < 2101 and last - first < (150 if len(match["last"]) == 4 else 30):
            yield Found(match.start(), match.end(), moments.years_time(first, last))
    for match in _YEAR.finditer(text):
        lead = _BEFORE.search(text, max(0, match.start() - 32), match.start())
        part = (lead["mod"] or "").lower().strip(" -").split(" ")[0] if lead else ""
        word = (lead["word"] or "").lower().rstrip(".") if lead else ""
        if part or _is_year(int(match["year"]), word, _NEXT.match(text, match.end())):
            start = lead.start("mod") if lead and part else match.start()
            time = moments.year_time(int(match["year"]), part=_MODS.get(part, part) or None)
            yield Found(start, match.end(), time)


def _is_year(year: int, word: str, follows: re.Match[str] | None) -> bool:
    noun = (follows["next"] or "") if follows else ""
    plural = (
        noun.islower()
        and noun.endswith("s")
        and noun not in _SINGULAR
        and len(noun) > 3
        and noun not in _CALENDAR
    )
    if follows and follows["counted"]:
        return word in ("in", "since") and follows["counted"] in (
            "people",
            "police",
            "soldiers",
            "more",
            "others",
        )
    if word in _SURE:
        return True
    if word in _HEDGES:
        return False
    if word == "around":
        return year >= 1800 and not noun.endswith("s")
    if not 1900 <= year <= 2100:
        return word in _LIKELY and year >= 1400 and not noun
    if plural:
        return word == "the" and year % 100 != 0
    return not (year % 100 == 0 and word not in _LIKELY and bool(noun))

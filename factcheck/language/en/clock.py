"""Times of day: "10:30 a.m.", "8.40pm", "1353 GMT", "noon"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from factcheck.language.en.found import Clock
from factcheck.language.en.time_words import VAGUE_ZONES, ZONES, number

_HEDGE = (
    r"(?P<hedge>(?:(?:at|from)\s+)?(?:about|around|approximately|roughly|nearly|almost|circa|some\s?time|"
    r"(?:shortly|just|soon|right|a\s+(?:bit|little))\s+(?:after|before|past)|just|after|before)\s+)?"
)
_LONG_ZONE = {
    "eastern standard": -300,
    "eastern daylight": -240,
    "central standard": -360,
    "central daylight": -300,
    "mountain standard": -420,
    "mountain daylight": -360,
    "pacific standard": -480,
    "pacific daylight": -420,
    "central european": 60,
    "british summer": 60,
    "moscow": 180,
    "greenwich mean": 0,
}
_ZONE = (
    rf"(?:\s*\(?(?P<zone>(?:{'|'.join(sorted((*ZONES, *VAGUE_ZONES), key=len, reverse=True))})"
    r"(?:\s?[+-]\d{1,2}(?::?\d\d)?)?(?![\w-])"
    r"|(?i:[a-z]+\s(?:standard|daylight|summer|mean|european)\stime|local\stime|eastern(?:\stime)?|"
    r"pacific\stime|central\stime|moscow\stime)\b"
    r")(?P<close>\))?)"
)
_ISO_ZONE = _ZONE.replace(r")(?P<close>", r"|[+-]\d\d:?\d\d\b)(?P<close>")
"""As it is written after a time with a colon ("13:41+02:00")."""
_HALF = r"(?P<half>[ap]\.m\.|[ap]\.?m\b|[AP]\.M\.|[AP]M\b)"
_IN_PART = r"(?:in\sthe\s(?P<inpart>morning|afternoon|evening)|at\s(?P<atnight>night))\b"
_FREE = r"(?<![\d.,:/$£€-])"

_TWELVE = re.compile(
    rf"\b{_HEDGE}{_FREE}(?:(?P<first>\d\d?)(?:[:.](?P<firstminute>[0-5]\d))?\s?(?:-|–|to|and|or)\s?)?"
    rf"(?P<hour>\d\d?)(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?\s?{_HALF}{_ZONE}?"
)
_SPOKEN = re.compile(
    rf"(?i:\b{_HEDGE}{_FREE}(?:(?P<part>half|(?:a\s)?quarter|five|ten|twenty(?:[\s-]five)?)\s(?P<side>past|to)\s)?"
    r"(?P<hour>\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    rf"(?:[:.](?P<minute>[0-5]\d))?(?:\so['’]\s?clock)?\s{_IN_PART})"
)
_OCLOCK = re.compile(
    rf"(?i:\b{_HEDGE}{_FREE}(?:(?P<part>half|(?:a\s)?quarter|five|ten|twenty(?:[\s-]five)?)\s(?P<side>past|to)\s)?"
    r"(?P<hour>\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?P<said>\so['’]\s?clock\b)?)"
)
"""A time told in words without the half of the day, which the words around it may give: "half past six"."""
_COLON = re.compile(
    rf"\b{_HEDGE}{_FREE}(?P<hour>[01]?\d|2[0-3])(?P<mark>[:.])(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?![\d:%]|[.,]\d)"
    rf"(?P<hours>\s?(?:hrs?|hours|h)\b\.?)?{_ISO_ZONE}?"
)
_FOUR = re.compile(
    rf"\b{_HEDGE}{_FREE}(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?![\d%]|[.,:]\d)"
    rf"(?P<hours>\s?(?:hrs|hours|h)\b\.?)?(?:{_ZONE}|(?=\s\(\d{{4}}\s(?:GMT|UTC)\)))?"
)
_BARE_HOUR = re.compile(rf"\b{_HEDGE}{_FREE}(?P<hour>[01]?\d|2[0-3])(?P<hours>\s?(?:hrs|h)\b\.?)?{_ZONE}")
_WORD = re.compile(rf"\b{_HEDGE}(?:12\s)?(?P<word>[Nn]oon|[Mm]idday|[Mm]idnight)\b{_ZONE}?(?!\s?-)")
_PARTS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty five": 25}
_INTRODUCED = re.compile(
    r"\b(?:at|by|from|until|till|since|about|around|before|after|between|to|starts?|past|@)\s*$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\s(?:(?:on\s)?[A-Z][a-z]+day|yesterday|tomorrow|this|last|the\snext)\s(?P<part>morning|afternoon|evening|night)\b"
)
"""The part of a day behind a time without half of the day: "5:15 on Sunday afternoon"."""
_NOON = re.compile("noon|[Mm]id(?:day|night)")
_BEFORE_TO = re.compile(r"\b(?:at|about|around|after|before|since|until)\s$", re.IGNORECASE)
"""What tells "at ten to four" from numbers: "rose from ten to twelve"."""
_IN_WORDS = re.compile(r"\b(?:past|to) [a-z\d]|o['’] ?clock", re.IGNORECASE)
_NO_CLOCK = re.compile(r"\s*(?:%|per\s?cent|percent|million|billion|degrees|points|seconds?|km|miles|of\b)")


def clocks(text: str) -> list[Clock]:
    """All times of day in a sentence, in order and without overlap."""
    found: list[Clock] = []
    for match in _TWELVE.finditer(text):
        found.extend(_twelve(match))
    for match in _SPOKEN.finditer(text) if " in the " in text or "at night" in text else ():
        hour = number(match["hour"]) or 0
        if 1 <= hour <= 12:
            later = match["inpart"] in ("afternoon", "evening") or (match["atnight"] and 5 < hour < 12)
            found.append(_spoken(match, hour % 12 + (12 if later else 0), match["minute"]))
    for match in _OCLOCK.finditer(text) if _IN_WORDS.search(text) else ():
        hour = number(match["hour"]) or 0
        sure = match["said"] or (
            match["part"]
            and (match["side"].lower() == "past" or _BEFORE_TO.search(text[: match.start("part")]))
        )
        if sure and 1 <= hour <= 12:
            part = _PART_AFTER.match(text, match.end())
            later = part is not None and (
                part["part"] in ("afternoon", "evening") or (part["part"] == "night" and 5 < hour < 12)
            )
            found.append(_spoken(match, hour % 12 + (12 if later else 0), None))
    for match in _COLON.finditer(text):
        sure = match["hours"] or match["zone"]
        introduced = match["hedge"] or _introduced(match, "hour")
        if _NO_CLOCK.match(text, match.end()):
            continue
        part = _PART_AFTER.match(text, match.end())
        listed = introduced and any(clock.end < match.start() and clock.minute is not None for clock in found)
        if sure or match["mark"] == ":" or (introduced and part) or listed:
            hour = int(match["hour"])
            if part and (part["part"] in ("afternoon", "evening") or (part["part"] == "night" and hour > 4)):
                hour += 12 if 0 < hour < 12 else 0
            found.append(_clock(match, hour, match["minute"], weak=not (sure or introduced)))
    for match in _FOUR.finditer(text):
        introduced = match["hedge"] or _introduced(match, "hour")
        paired = re.match(r"\s\(\d{4}\s(?:GMT|UTC)\)", text[match.end("minute") :])
        said = match["zone"] or paired or (match["hours"] and (introduced or match["hour"][0] == "0"))
        if said and not _NO_CLOCK.match(text, match.end()):
            found.append(_clock(match, int(match["hour"]), match["minute"]))
    for match in _BARE_HOUR.finditer(text):
        if match["zone"][0].isupper() and match["zone"] != "Z":
            found.append(_clock(match, int(match["hour"]), None))
    for match in _WORD.finditer(text) if _NOON.search(text) else ():
        if match["word"][0].islower() or match.start("word") == 0:
            if match["word"].lower() == "midday" and not _introduced(match, "word"):
                continue
            midnight = match["word"].lower() == "midnight"
            found.append(replace(_clock(match, 0 if midnight else 12, None), midnight=midnight))
    return _paired(_apart(found), text)


def _spoken(match: re.Match[str], hour: int, minute: str | None) -> Clock:
    """A time told in words: so many minutes past or to the hour, where these are said."""
    if match["part"]:
        past = _PARTS[" ".join(match["part"].lower().split()).removeprefix("a ").replace("-", " ")]
        to = match["side"].lower() == "to"
        hour, minute = (hour - 1) % 24 if to else hour, str(60 - past if to else past)
    return _clock(match, hour, minute)


def _twelve(match: re.Match[str]) -> list[Clock]:
    hour, minute = int(match["hour"]), match["minute"]
    late = match["half"][0] in "pP"
    if not 0 < hour < 13:
        if minute is None or hour > 23 or not late:
            return []
        return [_clock(match, hour, minute)]  # "15:30 p.m." is said twice, and clear
    out = [_clock(match, hour % 12 + 12 * late, minute)]
    if match["first"] and 0 < (first := int(match["first"])) < 13:
        out[0] = replace(out[0], start=match.start("hour"))
        same = first % 12 < hour % 12 or first == hour  # "9-11 a.m.", but "11-1 p.m." begins in the morning
        out.insert(
            0,
            Clock(
                match.start("first"),
                match.end("firstminute" if match["firstminute"] else "first"),
                first % 12 + 12 * (late == same),
                _minute(match["firstminute"]),
            ),
        )
    elif match["first"]:
        out[0] = replace(out[0], start=match.start("hour"))
    return out


def _introduced(match: re.Match[str], group: str) -> bool:
    start = match.start(group)
    return _INTRODUCED.search(match.string, max(0, start - 12), start) is not None


def _minute(text: str | None) -> int | None:
    return int(text) if text else None


def _clock(match: re.Match[str], hour: int, minute: str | None, *, weak: bool = False) -> Clock:
    groups = match.groupdict()
    hedge, zone = groups.get("hedge"), groups.get("zone")
    start, end = match.span()
    if hedge:
        lead = re.match(r"(?:at|from)\s+", hedge)
        start += lead.end() if lead else 0
        if hedge.strip() in ("after", "before", "just"):
            start = match.start() + len(
                hedge
            )  # they place an event beside the time, the time itself is plain
    if zone:
        opened = "(" in match.string[match.start("zone") - 1 : match.start("zone")]
        if opened and not groups.get("close"):
            end, zone = match.start("zone"), None
        elif groups.get("close") and not opened:
            end = match.start("close")
    while end > start and match.string[end - 1].isspace():
        end -= 1
    if zone is None and match.string[end - 1] == "(":
        end = len(match.string[: end - 1].rstrip())
    return Clock(
        start, end, hour, _minute(minute), offset(zone) if zone else None, approximate=bool(hedge), weak=weak
    )


def offset(zone: str) -> int | None:
    """Minutes east of Greenwich of "EST", "GMT+5:30" or "Eastern Standard Time"; None where unknown."""
    match = re.fullmatch(r"([A-Z]*)\s?([+-])(\d{1,2}):?(\d\d)?", zone)
    if match:
        minutes = int(match[3]) * 60 + int(match[4] or 0)
        return (ZONES.get(match[1], 0) if match[1] else 0) + (-minutes if match[2] == "-" else minutes)
    if zone in ZONES:
        return ZONES[zone]
    return _LONG_ZONE.get(zone.lower().removesuffix(" time"))


def _apart(found: list[Clock]) -> list[Clock]:
    out: list[Clock] = []
    for clock in sorted(found, key=lambda clock: (clock.start, -clock.end, clock.weak)):
        if not out or clock.start >= out[-1].end:
            out.append(clock)
    return out


def _paired(found: list[Clock], text: str) -> list[Clock]:
    """Give a local time the offset that the Greenwich time in brackets after it implies."""
    out = list(found)
    for index, (local, world) in enumerate(pairwise(found)):
        if (
            local.offset is None
            and world.offset == 0
            and text[local.end : world.start].strip() in ("(", "/", ",")
        ):
            ahead = (local.hour - world.hour) * 60 + (local.minute or 0) - (world.minute or 0)
            ahead = (ahead + 720) % 1440 - 720
            if ahead % 15 == 0 and text[local.end : world.start].strip():
                out[index] = replace(local, offset=ahead)
    return out

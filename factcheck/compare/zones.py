"""Two clocks beside each other: a local time and that of a named zone, which no date brings together.

The zones are those of the IANA time zone database, by the towns after which it names them and, by way of
the CLDR, by country; where the machine has no such database nothing is compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from factcheck.compare.base import Comparison, Group, surface
from factcheck.model import Claim, Fact, Rule, Story, Time

EXCLUSIVE = False

_NAMED: Mapping[str, str] = {
    "ET": "America/New_York",
    "EST": "America/New_York",
    "EDT": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "PST": "America/Los_Angeles",
    "PDT": "America/Los_Angeles",
    "GMT": "UTC",
    "UTC": "UTC",
    "BST": "Europe/London",
    "CET": "Europe/Paris",
    "CEST": "Europe/Paris",
}
"""The zone that a paper means by a short name, whatever the season makes of it."""

_CLOCK = re.compile(r"T(\d{2})(?::(\d{2}))?")


class ZonesRule(Rule):
    """Check a local time against the time of a named zone that stands beside it."""

    kind: Literal["zones"]


OPTIONS = ZonesRule
FACTS = ("time",)


def applies(rule: ZonesRule, fact: Fact, story: Story) -> int:
    """Facts of one moment by two clocks."""
    return 1 if fact.frame == "two clocks" else 0


def compare(rule: ZonesRule, fact: Fact, story: Story) -> list[Comparison]:
    """A comparison for every two times of day that no place of their article allows.

    Where another article of the story gives the same two clocks rightly, it stands against them.
    """
    claims = sorted((story.claims[c] for c in fact.claims), key=lambda c: (c.article, c.start))
    read = [_Pair(story, local, world) for local, world in zip(claims[::2], claims[1::2], strict=True)]
    right = [pair for pair in read if pair.fits]
    return [_wrong(story, pair, right) for pair in read if pair.fits is False]


class _Pair:
    """A local time and another beside it; `fits` is None where nothing can be told."""

    def __init__(self, story: Story, local: Claim, world: Claim) -> None:
        self.local, self.world = local, world
        self.zone = _zone(story, world)
        self.fits: bool | None = None
        self.why = ""
        hours = [_minutes(claim) for claim in (local, world)]
        if self.zone is None or _zone(story, local) or hours[0] is None or hours[1] is None:
            return
        ahead = (hours[0] - hours[1] + 720) % 1440 - 720
        days = _days(story, local.article)
        known = {name: _differences(zones, self.zone, days) for name, zones in _places(story, local.article)}
        if known:
            self.fits = any({ahead, ahead + 1440, ahead - 1440} & found for found in known.values())
            name, found = min(known.items())
            said = ", ".join(f"{minutes / 60:+g}" for minutes in sorted(found))
            self.why = f"{ahead / 60:+g} hours; {name} is {said} from {self.zone}"


def _wrong(story: Story, pair: _Pair, right: list[_Pair]) -> Comparison:
    """The two times of a pair against each other, or against pairs of other articles with the same zone."""
    others = [p for p in right if p.zone == pair.zone and p.local.article != pair.local.article]
    if others:
        groups = (
            _group(story, pair.local, pair.world),
            _group(story, *(c for p in others for c in (p.local, p.world))),
        )
    else:
        groups = (_group(story, pair.local), _group(story, pair.world))
    return Comparison("conflict", "time", groups, (pair.why,))


def _group(story: Story, *claims: Claim) -> Group:
    return Group(surface(story, claims[0]), surface(story, claims[0]).casefold(), claims)


def _zone(story: Story, claim: Claim) -> str | None:
    """The zone that the words of a time name."""
    words = re.findall(r"[A-Z]{2,4}\b", surface(story, claim))
    return next((_NAMED[word] for word in words if word in _NAMED), None)


def _minutes(claim: Claim) -> int | None:
    assert isinstance(claim.value, Time)
    found = _CLOCK.search(claim.value.iso)
    return int(found[1]) * 60 + int(found[2] or 0) if found else None


def _places(story: Story, article: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The towns and countries that an article names, each with its zones."""
    names = {name for sentence in story.extractions[article].sentences for name in sentence.names}
    known = _zones()
    return ((name, known[name.casefold()]) for name in sorted(names) if name.casefold() in known)


@cache
def _zones() -> Mapping[str, tuple[str, ...]]:
    """Zones by the names of towns and countries in lower case."""
    from babel import Locale
    from babel.core import get_global

    found: dict[str, list[str]] = defaultdict(list)
    countries = Locale("en").territories
    home = get_global("zone_territories")
    for zone in sorted(available_timezones()):
        if "/" in zone and not zone.startswith(("Etc/", "US/", "SystemV/")):
            found[zone.rsplit("/", 1)[1].replace("_", " ").casefold()].append(zone)
            if zone in home:
                found[countries.get(home[zone], "").casefold()].append(zone)
    return {name: tuple(zones) for name, zones in found.items() if name}


def _days(story: Story, article: str) -> tuple[datetime, ...]:
    """The day of an article, else those of the others of its story, else all of a year."""
    own = [day for day in (story.spoken_at(article),) if day]
    days = own or [day for key in story.articles if (day := story.spoken_at(key))]
    if days:
        return tuple(datetime(day.year, day.month, day.day, 12, tzinfo=UTC) for day in days)
    return tuple(datetime(2024, 1, 1, 12, tzinfo=UTC) + timedelta(days=n) for n in range(366))


@lru_cache(maxsize=256)
def _differences(zones: tuple[str, ...], other: str, days: tuple[datetime, ...]) -> frozenset[int]:
    """Minutes by which the zones are ahead of another one on some days."""
    out: set[int] = set()
    for zone in zones:
        try:
            here, there = ZoneInfo(zone), ZoneInfo(other)
        except ZoneInfoNotFoundError:
            continue
        for day in days:
            ahead = (day.astimezone(here).utcoffset() or timedelta()) - (
                day.astimezone(there).utcoffset() or timedelta()
            )
            out.add(int(ahead.total_seconds() // 60))
    return frozenset(out)

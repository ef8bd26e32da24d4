"""Versions of one article: the latest speaks, the others are told of and left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit

from factcheck.corpus.date_words import day_of
from factcheck.corpus.dates import moment
from factcheck.corpus.draft import Draft
from factcheck.model import Problem

_TRACKING = re.compile(r"utm_|fbclid$|gclid$|mc_|at_|cmp$|ref$", re.I)
_NEAR_DAYS = 100
_CLOSE_DAYS = 45
"""So near to a dated article a dateline has its year."""
_EARLIEST = datetime(1, 1, 1, tzinfo=UTC)


def latest_versions(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Problem]]:
    """The drafts of one story that speak, in their order, and a problem for each that is superseded.

    Versions share their URL, or their id and source: ids of different papers may be alike by chance.
    """
    groups: dict[int, list[int]] = {number: [number] for number in range(len(drafts))}
    first: dict[tuple[str, ...], int] = {}
    for number, draft in enumerate(drafts):
        for key in _keys(draft):
            other = first.setdefault(key, number)
            if groups[other] is not groups[number]:
                merged = groups[other] + groups[number]
                for member in merged:
                    groups[member] = merged
    speaking, problems = [], []
    for number, draft in enumerate(drafts):
        members = groups[number]
        best = max(members, key=lambda member: (_order(drafts[member]), member))
        if best == number:
            speaking.append(draft)
            continue
        latest = drafts[best]
        undated = latest.spoken_at is None or draft.spoken_at is None
        why = " (not every version is dated: date them to be sure)" if undated else ""
        message = f"superseded by {latest.where}, a later version of the same article; not checked{why}"
        problems.append(Problem(what="superseded", where=draft.where, message=message))
    return speaking, problems


def with_years(drafts: Sequence[Draft]) -> list[Draft]:
    """Give datelines without a year ("March 4") the year of the story's dated articles.

    Only where that puts them within about three months of one of those. Where no article has a year, the days
    of the week beside the datelines tell it ("Friday, 17 May"), else the dates stay unknown.
    """
    known = [draft.published.at.date() for draft in drafts if draft.published] or _by_weekdays(drafts)
    out = []
    for draft in drafts:
        if draft.published is None and draft.month_day is not None:
            near = sorted(
                (abs((day - other).days), day)
                for other in known
                for day in _days(draft.month_day, other.year)
                if draft.weekday is None or day.weekday() == draft.weekday
            )
            if near and (
                near[0][0] <= _CLOSE_DAYS or (near[0][0] <= _NEAR_DAYS and _fits(draft, near[0][1]))
            ):
                draft = replace(draft, published=moment(near[0][1], None))
        out.append(draft)
    return out


def _fits(draft: Draft, day: date) -> bool:
    """True for a day that the first weekday of the text does not speak against.

    Agency copy tells its lead of the day of its dateline, or of one not long before.
    """
    told = _LEAD_DAY.search(draft.raw.text, 0, _LEAD)
    return draft.weekday is not None or told is None or (day.weekday() - WEEKDAYS.index(told[1])) % 7 <= _AGO


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LEAD_DAY = re.compile(rf"(?<!next )(?<!until )\bon ({'|'.join(WEEKDAYS)})\b")
_LEAD = 500
"""So many characters hold headline, dateline and lead."""
_AGO = 3
"""A lead tells of the day of its dateline, or of one so many days before."""

_YEAR = re.compile(r"(?<!\w)(?:19|20)\d\d(?![\w,.]?\d|%)")
_TO_COME = re.compile(r"\b(?:until|till|by|through|to|expires?|ends?|next|will|from)\b[^.;]{0,12}$")
"""What stands before a year to come."""
_LONG = 10
"""Years between the last two that a story names, from which on the last is hardly one to come."""
_BACK = 3
"""The last year that a story names is at most so many years back, if it names any."""


def _by_weekdays(drafts: Sequence[Draft]) -> list[date]:
    """The dates of the datelines with a weekday, in the first fitting year not before the last year named."""
    dated = [(d.month_day, d.weekday) for d in drafts if d.month_day and d.weekday is not None]
    named = [
        int(match.group())
        for draft in drafts
        for match in _YEAR.finditer(draft.raw.text)
        if not _TO_COME.search(draft.raw.text, max(0, match.start() - 24), match.start())
    ]
    if not dated or not named:
        return []
    last = max(named)
    earlier = max((year for year in named if year != last), default=last)
    # The last year named may be one to come ("a contract to June 2031"): both readings must tell one year.
    found = {tuple(_fitting(dated, first)) for first in (last, earlier) if last - first <= _LONG}
    return list(found.pop()) if len(found) == 1 else []


def _fitting(dated: Sequence[tuple[tuple[int, int], int]], first: int) -> list[date]:
    """The dates in the first year from `first` on in which all fall on their weekdays."""
    for year in range(first, first + _BACK + 1):
        days = [day_of(year, *month_day) for month_day, _ in dated]
        if all(day and day.weekday() == weekday for day, (_, weekday) in zip(days, dated, strict=True)):
            return [day for day in days if day]
    return []


def _days(month_day: tuple[int, int], year: int) -> list[date]:
    days = []
    for each in (year - 1, year, year + 1):
        try:
            days.append(date(each, *month_day))
        except ValueError:
            continue
    return days


def _keys(draft: Draft) -> list[tuple[str, ...]]:
    keys: list[tuple[str, ...]] = []
    known = draft.raw.metadata
    if known.url:
        keys.append(("url", _plain_url(known.url)))
    if known.id:
        keys.append(("id", known.id, (draft.source or "").casefold()))
    return keys


def _plain_url(url: str) -> str:
    """A URL without scheme, `www.`, fragment, tracking parameters and closing slash."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.match(k)])
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}{'?' + query if query else ''}"


def _order(draft: Draft) -> datetime:
    return draft.spoken_at.at if draft.spoken_at else _EARLIEST

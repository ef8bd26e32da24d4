"""Versions of one article: the latest speaks, the others are told of and left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import parse_qsl, urlencode, urlsplit

from factcheck.corpus.dates import moment
from factcheck.corpus.draft import Draft
from factcheck.model import Problem

_TRACKING = re.compile(r"utm_|fbclid$|gclid$|mc_|at_|cmp$|ref$", re.I)
_NEAR_DAYS = 31
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

    Only where that puts them within a month of one of those; else the date stays unknown.
    """
    known = [draft.published.at.date() for draft in drafts if draft.published]
    out = []
    for draft in drafts:
        if draft.published is None and draft.month_day is not None:
            near = sorted(
                (abs((day - other).days), day)
                for other in known
                for day in _days(draft.month_day, other.year)
            )
            if near and near[0][0] <= _NEAR_DAYS:
                draft = replace(draft, published=moment(near[0][1], None))
        out.append(draft)
    return out


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

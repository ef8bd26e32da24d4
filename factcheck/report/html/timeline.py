"""A small plot of what was said when: values over the time of publication, a number for each source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from factcheck.model.finding import Finding, FindingValue
from factcheck.model.report import ClaimRecord
from factcheck.model.values import Age, Figure, Quantity
from factcheck.report.html.sources import Source, Sources
from factcheck.report.layout import letter, moment, when

_WIDTH: Final = 512
_LEFT: Final = 140
_RIGHT: Final = 44
"""With half a point, half of the widest label of a date fits beside the last one."""
_ROW: Final = 30
"""The least distance of two values, which leaves room for their labels."""
_TOP: Final = 18
_FOOT: Final = 34
_POINT: Final = 20
"""The width of a point; points of one value that would touch are one."""
_TICKS_APART: Final = 112
_LABEL: Final = 16
"""Characters of a value that fit beside the plot."""
_NAMED: Final = 4
"""A point names so many sources by number; its title names them all."""


@dataclass(frozen=True)
class Row:
    """A value and its height in the plot."""

    y: float
    letter: str
    text: str


@dataclass(frozen=True)
class Point:
    """What one or more sources said at one time; `text` has their numbers, `title` what a reader is told."""

    x: float
    y: float
    width: float
    text: str
    title: str


@dataclass(frozen=True)
class Tick:
    """A date below the plot."""

    x: float
    text: str


@dataclass(frozen=True)
class Timeline:
    """The plot; `paths` join what one source said at different times, `summary` is the plot in words."""

    width: int
    height: int
    left: int
    right: int
    foot: float
    rows: tuple[Row, ...]
    points: tuple[Point, ...]
    paths: tuple[str, ...]
    ticks: tuple[Tick, ...]
    names: tuple[str, ...]
    undated: tuple[str, ...]
    summary: str


@dataclass(frozen=True)
class _Said:
    row: int
    at: datetime
    source: Source


def timeline(finding: Finding, claims: Mapping[str, ClaimRecord], sources: Sources) -> Timeline | None:
    """The plot of a finding; none unless values were stated at two different times."""
    said, undated = _said(finding, sources)
    times = sorted({each.at for each in said})
    if len(times) < 2 or len({each.row for each in said}) < 2:
        return None
    heights = _heights(finding, claims, said)
    names = tuple(dict.fromkeys(each.source.name for each in said))
    span = (times[-1] - times[0]).total_seconds()
    scale = (_WIDTH - _LEFT - _RIGHT - 2 * _POINT) / span

    def x(at: datetime) -> float:
        return round(_LEFT + _POINT + (at - times[0]).total_seconds() * scale, 1)

    foot = max(heights.values()) + _ROW / 2
    return Timeline(
        width=_WIDTH,
        height=round(foot + _FOOT),
        left=_LEFT,
        right=_WIDTH,
        foot=foot,
        rows=tuple(
            Row(y, letter(row), _cut(finding.values[row].value))
            for row, y in sorted(heights.items(), key=lambda each: each[1])
        ),
        points=tuple(_points(said, heights, x, names)),
        paths=tuple(_paths(said, heights, x)),
        ticks=tuple(_ticks(said, x)),
        names=names,
        undated=undated,
        summary=_summary(said, finding),
    )


def _said(finding: Finding, sources: Sources) -> tuple[list[_Said], tuple[str, ...]]:
    """Who said which value when, the first first; and the names of those of whom no time is known."""
    said: dict[tuple[int, str], _Said] = {}
    undated: dict[str, None] = {}
    for row, value in enumerate(finding.values):
        for mention in value.mentions:
            source = sources.of_mention(mention)
            at = moment(source.date)
            if at is None:
                undated[source.name] = None
            else:
                said.setdefault((row, mention.article), _Said(row, at, source))
    return sorted(said.values(), key=lambda each: each.at), tuple(undated)


def _heights(finding: Finding, claims: Mapping[str, ClaimRecord], said: Sequence[_Said]) -> dict[int, float]:
    """How high each value stands: on a scale where all are numbers, else in the order in which they came."""
    rows = list(dict.fromkeys(each.row for each in said))
    numbers = {row: _number(finding.values[row], claims) for row in rows}
    units = {each[1] for each in numbers.values() if each}
    if all(numbers.values()) and len(units) == 1:
        sizes = {row: each[0] for row, each in numbers.items() if each}
        rows.sort(key=lambda row: sizes[row])
        least, most = sizes[rows[0]], sizes[rows[-1]]
        room = _ROW * (len(rows) + 1)
        wanted = [room * (sizes[row] - least) / ((most - least) or 1) for row in rows]
    else:
        wanted = [_ROW * index for index, _ in enumerate(rows)]
    for index in range(1, len(wanted)):
        wanted[index] = max(wanted[index], wanted[index - 1] + _ROW)
    return {row: round(_TOP + wanted[-1] - up, 1) for row, up in zip(rows, wanted, strict=True)}


def _number(value: FindingValue, claims: Mapping[str, ClaimRecord]) -> tuple[float, str] | None:
    """The size of a value and its unit, if it is a number."""
    for mention in value.mentions:
        claim = claims.get(mention.claim or "")
        amount = claim.value if claim else None
        if isinstance(amount, Figure):
            amount = amount.amount
        if not isinstance(amount, Quantity | Age) or (isinstance(amount, Quantity) and amount.parts):
            continue
        ends = [end for end in (amount.low, amount.high) if end is not None]
        if ends:
            return sum(ends) / len(ends), amount.unit
    return None


def _points(
    said: Sequence[_Said], heights: Mapping[int, float], x: Callable[[datetime], float], names: Sequence[str]
) -> Iterator[Point]:
    """What stands so near to each other that it would overlap is one point."""
    for row, y in heights.items():
        groups: list[list[_Said]] = []
        for each in (each for each in said if each.row == row):
            if groups and x(each.at) - x(groups[-1][0].at) < 1.5 * _POINT:
                groups[-1].append(each)
            else:
                groups.append([each])
        for group in groups:
            numbers = sorted({names.index(each.source.name) + 1 for each in group})
            text = " ".join(map(str, numbers[:_NAMED])) + (" …" if len(numbers) > _NAMED else "")
            yield Point(
                x=round((x(group[0].at) + x(group[-1].at)) / 2, 1),
                y=y,
                width=max(_POINT, 7.5 * len(text) + 10),
                text=text,
                title="; ".join(f"{each.source.name}, {when(each.source.date)}" for each in group),
            )


def _paths(
    said: Sequence[_Said], heights: Mapping[int, float], x: Callable[[datetime], float]
) -> Iterator[str]:
    """The points of one source as a line, where it spoke more than once and had one value at a time."""
    by_name: dict[str, list[_Said]] = {}
    for each in said:
        by_name.setdefault(each.source.name, []).append(each)
    for spoken in by_name.values():
        if 1 < len(spoken) == len({each.at for each in spoken}):
            yield " ".join(f"{x(each.at)},{heights[each.row]}" for each in spoken)


def _ticks(said: Sequence[_Said], x: Callable[[datetime], float]) -> Iterator[Tick]:
    """The days on which something was said, as many as there is room for; the first and the last always."""
    days = {each.at.date(): x(each.at) for each in reversed(said)}
    one_year = len({day.year for day in days}) == 1
    first, *others = (
        Tick(days[day], when(day.isoformat()).removesuffix(f" {day.year}" if one_year else ""))
        for day in sorted(days)
    )
    yield first
    if not others:
        return
    *between, last = others
    at = first.x
    for tick in between:
        if tick.x - at >= _TICKS_APART and last.x - tick.x >= _TICKS_APART:
            yield tick
            at = tick.x
    if last.x - first.x >= _TICKS_APART:
        yield last


def _summary(said: Sequence[_Said], finding: Finding) -> str:
    told = [
        f"{when(each.source.date)}: {finding.values[each.row].value} ({each.source.name})" for each in said
    ]
    return f"What was said when. {'; '.join(told)}."


def _cut(text: str) -> str:
    return text if len(text) <= _LABEL else f"{text[: _LABEL - 1].rstrip()}…"

"""Articles as read from files."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, datetime
from typing import Literal

from factcheck.model.base import Record, Span

ZoneKind = Literal["headline", "body", "caption", "correction", "hidden"]
"""Hidden is what the file holds but the article does not say: markup, front matter, date lines, bylines.

A zone of kind body is a block that the layout of the text does not show, such as an item of a list: nothing
runs over its edges, and its lines are one paragraph.
"""


class Zone(Record):
    """A part of an article that is read differently; what no zone covers is body.

    The first zone of an article that holds an offset is the one meant.
    """

    kind: ZoneKind
    span: Span


class Location(Record):
    """A place in a file, both 1-based; the column counts code points and may be unknown."""

    line: int
    column: int | None = None


class Anchor(Record):
    """From `offset` of the text on (up to the next anchor or line end) the file stands at `location`."""

    offset: int
    location: Location


class Moment(Record):
    """A publication time: the point, and whether the source gave only the day."""

    at: datetime
    day_only: bool = True

    @property
    def iso(self) -> str:
        """`2025-03-04` or `2025-03-04T13:41:00+00:00`."""
        return self.at.date().isoformat() if self.day_only else self.at.isoformat()


class Allow(Record):
    """A comment in an article that allows what rules find in the paragraph after it.

    `start` and `end` are that paragraph, empty where none follows; `line` is that of the comment in its file.
    `fault` says what is wrong with a comment that cannot be read.
    """

    rules: tuple[str, ...] = ()
    until: date | None = None
    because: str = ""
    start: int
    end: int
    line: int | None = None
    fault: str = ""


class Article(Record):
    """One article of a story.

    `path` is as given on the command line, with forward slashes, below which the file was found.
    `origin` names the text that this one copies: copies share it and count as one witness. `month_day` is the
    day of a dateline ("KARN, Feb. 3") whose year nothing tells.
    """

    id: str
    story: str
    path: str
    text: str
    title: str | None = None
    title_span: Span | None = None
    source: str | None = None
    url: str | None = None
    published: Moment | None = None
    updated: Moment | None = None
    month_day: tuple[int, int] | None = None
    zones: tuple[Zone, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    allows: tuple[Allow, ...] = ()
    origin: str = ""
    sha256: str = ""

    def zone_at(self, offset: int) -> ZoneKind:
        """The kind of the zone that holds `offset`."""
        for zone in self.zones:
            if zone.span.start <= offset < zone.span.end:
                return zone.kind
        return "body"

    def location(self, offset: int) -> Location | None:
        """Where `offset` of the text stands in the file; None where it cannot be known.

        An anchor holds to the end of its line: a line without one stands nowhere that is known.
        """
        index = bisect_right(self.anchors, offset, key=lambda anchor: anchor.offset) - 1
        if index < 0:
            return None
        anchor = self.anchors[index]
        if self._line_ends(anchor.offset, offset):
            return None
        if anchor.location.column is None:
            return anchor.location
        return Location(line=anchor.location.line, column=anchor.location.column + offset - anchor.offset)

    def _line_ends(self, start: int, end: int) -> bool:
        """Whether a line end stands between two offsets; CR LF is one."""
        carriage = self.text.find("\r", start, end)
        if carriage == end - 1 and self.text.startswith("\n", end):
            carriage = -1
        return carriage >= 0 or self.text.find("\n", start, end) >= 0

    @property
    def spoken_at(self) -> Moment | None:
        """When the article speaks: its update if it has one, else its publication."""
        return self.updated or self.published

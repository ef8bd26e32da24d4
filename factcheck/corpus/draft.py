"""A raw article with its head read: all that can be said of it without its neighbours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from factcheck.corpus.dates import moment_of
from factcheck.corpus.head import read_head
from factcheck.corpus.metadata import sound
from factcheck.corpus.raw import Raw
from factcheck.corpus.reading import Reading
from factcheck.corpus.tree import SourceFile
from factcheck.corpus.zones import found_zones, laid_flat
from factcheck.errors import InputError
from factcheck.model import Moment, Problem, Zone
from factcheck.model.masking import masked

MAX_TEXT: Final = 500_000
"""A longer text, in code points, is no article: what holds it against others would take minutes."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article to be; `story_is_named` is true where its story is more than the name of its folder."""

    raw: Raw
    file: SourceFile
    story: str
    story_is_named: bool
    title: str | None
    source: str | None
    published: Moment | None
    updated: Moment | None
    month_day: tuple[int, int] | None
    weekday: int | None
    zones: tuple[Zone, ...]

    @property
    def spoken_at(self) -> Moment | None:
        """When it speaks, as far as is known."""
        return self.updated or self.published

    @property
    def where(self) -> str:
        """Its file, with the record where there are several."""
        return self.file.shown if self.raw.record is None else f"{self.file.shown}#{self.raw.record}"


def drafted(raw: Raw, file: SourceFile, reading: Reading) -> Draft:
    """Read the head of a raw article, and settle what metadata and head say of it, and its story.

    Raises:
        InputError: if nothing is left once markup and front matter are taken away, or far too much.
    """
    hidden = [zone.span for zone in raw.zones if zone.kind == "hidden"]
    text = masked(raw.text, hidden) if hidden else raw.text
    if not text.strip():
        remedy = "Write the article below its front matter or markup, or remove the file"
        raise InputError("no text to read", where=file.shown, remedy=remedy)
    if len(text) > MAX_TEXT:
        what = f"the text has {len(text):,} characters, more than the limit of {MAX_TEXT:,}"
        raise InputError(what, where=file.shown, remedy="Split it into articles, or take it out")
    known = raw.metadata
    head = read_head(text, raw.title_span)
    problems = [
        Problem(
            what="date",
            where=file.shown,
            message=f"'{line}' names another weekday than its date has; the date was taken as it stands",
        )
        for line in head.wrong_weekdays
    ]
    moments = []
    for value in (known.published, known.updated):
        moment = moment_of(value)
        if moment is None and value is not None:
            problems.append(
                Problem(
                    what="date",
                    where=file.shown,
                    message=f"'{value}' cannot be read as a date, and is left out; write it as 2025-03-04",
                )
            )
        moments.append(moment)
    published, updated = moments
    title_span = raw.title_span or head.title_span
    title = known.title or (" ".join(title_span.of(text).split()) if title_span else None)
    if title_span is not raw.title_span:
        raw = replace(raw, title_span=title_span)
    zones = laid_flat(raw.text, (*raw.zones, *head.zones, *found_zones(text)))
    found = reading.story_of(file.shown, named=known.story, folder=file.story)
    if found is None:
        problems.append(_alone(file, raw.record, reading))
        found = (file.shown if raw.record is None else f"{file.shown}#{raw.record}"), True
    story, story_is_named = found
    return Draft(
        raw=raw.noting(*problems),
        file=file,
        story=story,
        story_is_named=story_is_named,
        title=sound(title) if title else None,
        source=known.source or head.source,
        published=published or head.published or updated,
        updated=updated or (head.updated if published is None else None),
        month_day=head.month_day,
        weekday=head.weekday,
        zones=zones,
    )


def _alone(file: SourceFile, record: int | None, reading: Reading) -> Problem:
    """What is said of an article whose story cannot be told."""
    where = file.shown if record is None else f"{file.shown}#{record}"
    ways = {"key": f"name it under '{reading.keys.story[0]}'", "glob": "add a pattern for its path"}
    remedy = " or ".join(ways[way] for way in reading.by if way in ways)
    message = f"it belongs to no story, and was compared with no other article; {remedy}"
    return Problem(what="story", where=where, message=message)

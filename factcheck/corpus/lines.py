"""Lines of a text, and the anchors that lead from offsets back to the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.model import Anchor, Location, Span

_LINE_END = re.compile(r"\r\n?|\n")

INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
"""Characters that print nothing, though `str.strip` leaves them."""

UNKNOWN = -1
"""The source offset of a character that does not stand in the source."""


def line_spans(text: str, start: int = 0) -> list[Span]:
    """The lines of `text` without their ends; line ends are LF, CR LF and a lone CR."""
    spans = []
    for end in _LINE_END.finditer(text, start):
        spans.append(Span(start=start, end=end.start()))
        start = end.end()
    spans.append(Span(start=start, end=len(text)))
    return spans


def line_starts(text: str) -> list[int]:
    """The offset at which each line starts."""
    return [0, *(end.end() for end in _LINE_END.finditer(text))]


def line_anchors(text: str) -> tuple[Anchor, ...]:
    """One anchor at each line start, for a text that is its file."""
    return tuple(
        Anchor(offset=start, location=Location(line=number, column=1))
        for number, start in enumerate(line_starts(text), 1)
    )


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without the white space and invisible characters at its ends."""
    while start < end and (text[start].isspace() or text[start] in INVISIBLE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in INVISIBLE):
        end -= 1
    return start, end


@dataclass(frozen=True, slots=True)
class Traced:
    """A text each of whose characters knows where it stands in a source (or `UNKNOWN`)."""

    text: str
    offsets: Sequence[int]

    @classmethod
    def made(cls, text: str) -> Traced:
        """A text that stands nowhere in the source."""
        return cls(text, [UNKNOWN] * len(text))

    @classmethod
    def joined(cls, parts: Sequence[Traced]) -> Traced:
        """The parts one after the other."""
        return cls("".join(part.text for part in parts), [at for part in parts for at in part.offsets])

    def anchors(self, source: str) -> tuple[Anchor, ...]:
        """An anchor wherever text and source stop running in step, or the source starts a new line.

        Words of an unknown place after known ones on the same line are only said to be near these.
        """
        starts = line_starts(source)
        found: list[Anchor] = []
        step: int | None = None
        line = line_end = 0
        for offset, at in enumerate(self.offsets):
            if at < 0 and self.text[offset] in "\r\n":
                step = None
            if at < 0 and step is not None and not self.text[offset].isspace():
                step = None
                found.append(Anchor(offset=offset, location=Location(line=line)))
            if at < 0 or (at - offset == step and at < line_end):
                continue
            step = at - offset
            line = bisect_right(starts, at)
            line_end = starts[line] if line < len(starts) else len(source) + 1
            found.append(
                Anchor(offset=offset, location=Location(line=line, column=at - starts[line - 1] + 1))
            )
        return tuple(found)

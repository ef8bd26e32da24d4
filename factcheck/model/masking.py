"""Texts without the markup in them: blanked out with the same offsets, or cut out with a way back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from factcheck.model.base import Span

_INK: Final = re.compile(r"\S")
_IN_LINE: Final = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")


def masked(text: str, spans: Iterable[Span]) -> str:
    """`text` with blanks in place of all ink inside the spans; offsets and line ends stay."""
    parts: list[str] = []
    done = 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.end <= done:
            continue
        start = max(span.start, done)
        parts += (text[done:start], _INK.sub(" ", text[start : span.end]))
        done = span.end
    return "".join((*parts, text[done:]))


@dataclass(frozen=True, slots=True)
class Condensed:
    """A text with spans cut out, so that what stood at both sides of markup stands together.

    Marks and words lean on one another as on the printed page (`"*Night Boat*",` becomes `"Night Boat",`),
    which blanks would hide. Line ends stay, and one blank where two words would run into one.
    """

    text: str
    _cuts: list[int] = field(default_factory=list)
    """Where something was cut out, as offsets of `text`."""
    _removed: list[int] = field(default_factory=list)
    """How much was cut out up to there."""

    @classmethod
    def of(cls, text: str, spans: Iterable[Span]) -> Condensed:
        """`text` without the spans."""
        parts: list[str] = []
        cuts: list[int] = []
        lengths: list[int] = []
        done = 0
        for span in sorted(spans, key=lambda span: span.start):
            for run in _IN_LINE.finditer(text, max(span.start, done), max(span.end, done)):
                start, end = run.span()
                if _parts_words(text, start, end):
                    parts += (text[done:start], " ")
                    start += 1
                else:
                    parts.append(text[done:start])
                done = end
                if start < end:
                    cuts.append(start)
                    lengths.append(end - start)
        parts.append(text[done:])
        removed = list(accumulate(lengths))
        before = [0, *removed]
        return cls("".join(parts), [cut - less for cut, less in zip(cuts, before, strict=False)], removed)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The range of the uncondensed text whose ends are the same characters as those of a range here."""
        if start >= end:
            return self._back(start), self._back(start)
        return self._back(start), self._back(end - 1) + 1

    def condensed(self, start: int, end: int) -> tuple[int, int]:
        """The range here of what is left of a range of the uncondensed text."""
        return self._forth(start), self._forth(end)

    def _back(self, offset: int) -> int:
        index = bisect_right(self._cuts, offset) - 1
        return offset + self._removed[index] if index >= 0 else offset

    def _forth(self, offset: int) -> int:
        low, high = 0, len(self._cuts)
        while low < high:
            middle = (low + high) // 2
            if self._cuts[middle] + (self._removed[middle - 1] if middle else 0) < offset:
                low = middle + 1
            else:
                high = middle
        if low == 0:
            return offset
        return max(self._cuts[low - 1], offset - self._removed[low - 1])


def _parts_words(text: str, start: int, end: int) -> bool:
    """Whether markup alone keeps two words apart, as in `Ardrey|14`."""
    return start > 0 and end < len(text) and text[start - 1].isalnum() and text[end].isalnum()

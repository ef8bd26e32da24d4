"""An article's text cut into pieces that can carry marks, however the marked ranges overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True)
class Place:
    """A range of an article's text that something in the report speaks of, and what that is.

    `title` is what it speaks of; `letter` that of the value in a finding. What is `aside` belongs to the file
    rather than to what the article says, and leads nowhere.
    """

    start: int
    end: int
    href: str
    kind: Literal["differs", "agrees", "aside"]
    title: str = ""
    letter: str = ""


@dataclass(frozen=True)
class Passage:
    """A stretch of text that is marked in one way; `offset` is given where a place begins here.

    `last` is true where the place that is marked ends with it.
    """

    text: str
    offset: int | None
    place: Place | None
    last: bool = False


def passages(text: str, places: Iterable[Place]) -> tuple[Passage, ...]:
    """`text` in pieces that neither overlap nor leave anything out.

    Where places overlap, what differs is marked rather than what agrees, what agrees rather than what is
    aside, then the shorter place.
    Places that begin outside the text are left out, those that run over its end are cut.
    """
    inside = [
        replace(place, end=max(place.start, min(place.end, len(text))))
        for place in places
        if 0 <= place.start <= len(text)
    ]
    inside.sort(key=lambda place: (place.start, place.end))
    begins = {place.start for place in inside}
    cuts = sorted({0, len(text), *begins, *(place.end for place in inside)})
    found: list[Passage] = []
    active: list[Place] = []
    following = 0
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        active = [place for place in active if place.end > start]
        while following < len(inside) and inside[following].start == start:
            if inside[following].end > start:
                active.append(inside[following])
            following += 1
        if start < end or start in begins:
            best = min(active, key=_precedence, default=None)
            last = best is not None and best.end == end
            found.append(Passage(text[start:end], start if start in begins else None, best, last))
    return tuple(found)


def _precedence(place: Place) -> tuple[int, int]:
    return ("differs", "agrees", "aside").index(place.kind), place.end - place.start

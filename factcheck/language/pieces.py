"""Cut an article into sentences by rule, and into pieces that a parser can take at once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from factcheck.language import quotes, sentences
from factcheck.language.conversion import Offsets
from factcheck.language.tokens import QuotedRange
from factcheck.model import Article, Span, Zone, ZoneKind
from factcheck.model.masking import Condensed, masked

LONGEST_PIECE: Final = 20_000
"""Code points parsed at once: the parser's memory grows with the Doc."""

_GAP: Final = re.compile(r"\s{2,}|[^\S ]")
_WHITE: Final = re.compile(r"\s+")


@dataclass(slots=True)
class Outline:
    """What is known of an article before it is parsed; its text has blanks for what is hidden."""

    article: Article
    quoted: list[QuotedRange]
    sentences: list[tuple[int, int, int]]  # start, end, paragraph
    doubtful: list[int]  # where the parser may begin a sentence
    zones: list[Zone]  # neither hidden nor body, in order

    def zone_at(self, offset: int) -> ZoneKind:
        """The kind of the zone of an offset that is not hidden."""
        index = bisect_right(self.zones, offset, key=lambda zone: zone.span.start) - 1
        return self.zones[index].kind if index >= 0 and offset < self.zones[index].span.end else "body"


@dataclass(slots=True)
class Piece:
    """A part of an article that is parsed at once."""

    outline: Outline
    offsets: Offsets
    starts: list[int]  # of the sentences set by rule
    paragraphs: list[int]  # of these sentences


Prepared = tuple[Piece, str, list[int], list[int]]
"""A piece, its text with white space squeezed, and offsets therein: sentences and doubtful places."""


def outline_of(article: Article) -> Outline:
    """Find paragraphs, quotations and sentences in what an article shows.

    Borders of paragraphs are the edges of the zones that are shown: markup inside a sentence cuts nothing.
    """
    hidden = [zone.span for zone in article.zones if zone.kind == "hidden"]
    shown = [zone for zone in article.zones if zone.kind != "hidden"]
    borders = [edge for zone in shown for edge in (zone.span.start, zone.span.end)]
    zones = sorted(
        (zone for zone in shown if zone.kind != "body"), key=lambda zone: (zone.span.start, zone.span.end)
    )
    if hidden:
        article = article.model_copy(update={"text": masked(article.text, hidden)})
    # lines show the width at which they were wrapped only while the blanks are there
    paragraphs = sentences.paragraphs(article.text, borders)
    if any(zone.kind == "body" for zone in shown):
        paragraphs = _in_blocks(paragraphs, [zone.span for zone in shown if zone.kind == "body"], borders)
    if hidden:
        return Outline(article, *_found_without(article.text, hidden, paragraphs), zones)
    return Outline(article, *_found(article.text, paragraphs), zones)


def _in_blocks(
    paragraphs: list[sentences.Range], blocks: list[Span], borders: list[int]
) -> list[sentences.Range]:
    """The paragraphs with the lines of each block joined."""
    blocks = sorted(blocks, key=lambda block: block.start)
    borders = sorted(borders)
    out: list[sentences.Range] = []
    for start, end in paragraphs:
        if out:
            last = out[-1]
            place = bisect_right(blocks, start, key=lambda block: block.start) - 1
            inside = place >= 0 and blocks[place].start <= last[0] and end <= blocks[place].end
            if inside and bisect_left(borders, last[1]) == bisect_right(borders, start):
                out[-1] = (last[0], end)
                continue
        out.append((start, end))
    return out


_Found = tuple[list[QuotedRange], list[tuple[int, int, int]], list[int]]


def _found(text: str, paragraphs: list[sentences.Range]) -> _Found:
    """Quotations, sentences with their paragraphs, and doubtful places."""
    quoted = quotes.find(text, paragraphs)
    cut = [
        (start, end, number)
        for number, paragraph in enumerate(paragraphs)
        for sentence in sentences.split(text, paragraph, quoted)
        for start, end in _short_enough(text, *sentence)
    ]
    doubtful = [offset for paragraph in paragraphs for offset in sentences.doubtful(text, paragraph)]
    return quoted, cut, doubtful


def _found_without(text: str, hidden: list[Span], paragraphs: list[sentences.Range]) -> _Found:
    """The same of a masked text: marks are judged by what they stand at once the blanks are cut out."""
    plain = Condensed.of(text, hidden)
    quoted, cut, doubtful = _found(plain.text, [plain.condensed(*each) for each in paragraphs])
    return (
        [
            QuotedRange(
                each.number,
                *plain.original(each.start, each.end),
                *plain.original(each.inner_start, each.inner_end),
                closed=each.closed,
            )
            for each in quoted
        ],
        [
            (first, last, number)
            for start, end, number in cut
            for first, last in _short_enough(text, *plain.original(start, end))
        ],
        [plain.original(place, place + 1)[0] for place in doubtful],
    )


def _short_enough(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_PIECE:
        cut = text.rfind(" ", start + 1, start + LONGEST_PIECE)
        cut = cut if cut > start else start + LONGEST_PIECE
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def pieces_of(outline: Outline) -> Iterator[Prepared]:
    """The parts of an article that are parsed at once."""
    batch: list[tuple[int, int, int]] = []
    for sentence in outline.sentences:
        if batch and sentence[1] - batch[0][0] > LONGEST_PIECE:
            yield _piece(outline, batch)
            batch = []
        batch.append(sentence)
    if batch:
        yield _piece(outline, batch)


def _piece(outline: Outline, batch: list[tuple[int, int, int]]) -> Prepared:
    text = outline.article.text
    parts: list[str] = []
    steps: list[tuple[int, int]] = []
    starts: list[int] = []
    length = 0
    behind = batch[0][0]
    for start, end, _ in batch:
        if start > behind:
            parts.append(" ")
            length += 1
            if start - behind > 1:
                steps.append((length, start - behind - 1))
        starts.append(length)
        part = text[start:end]
        if _GAP.search(part):
            removed = 0
            for gap in _WHITE.finditer(part):
                extra = gap.end() - gap.start() - 1
                if extra:
                    steps.append((length + gap.start() - removed + 1, extra))
                    removed += extra
            part = _WHITE.sub(" ", part)
        parts.append(part)
        length += len(part)
        behind = end
    piece = Piece(
        outline,
        Offsets(batch[0][0], steps),
        [start for start, _, _ in batch],
        [number for _, _, number in batch],
    )
    first = bisect_left(outline.doubtful, batch[0][0])
    last = bisect_left(outline.doubtful, behind)
    return piece, "".join(parts), starts, _squeezed(outline.doubtful[first:last], batch[0][0], steps)


def _squeezed(places: list[int], base: int, steps: list[tuple[int, int]]) -> list[int]:
    """Offsets of the article as offsets of the squeezed text, the reverse of `Offsets`."""
    out = []
    shift, number = base, 0
    for place in places:
        while number < len(steps) and place - shift - steps[number][1] >= steps[number][0]:
            shift += steps[number][1]
            number += 1
        out.append(place - shift)
    return out

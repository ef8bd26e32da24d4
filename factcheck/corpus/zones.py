"""Zones: captions, correction notices and addresses found in any text, and zones laid over one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from factcheck.corpus.lines import line_spans, trimmed
from factcheck.model import Span, Zone, ZoneKind

_RANKS: Final[tuple[ZoneKind, ...]] = ("caption", "headline", "correction", "hidden")
"""Where zones overlap, the later one here is meant."""

_ADDRESS = re.compile(r"\bhttps?://[^\s<>\"“”«»]*[^\s<>\"“”«».,;:!?'’)\]*_]", re.I)

_RUN = re.compile(rb"([\x01-\xff])\1*")

_CAPTION_HINT = re.compile(
    r"photo|picture|image|caption|graphic|illustration|map of|map:|video:|\bvia\b|credit|courtesy", re.I
)
_CAPTION_WORDS: Final = (
    "photo", "picture", "image", "caption", "graphic", "illustration", "map", "video:", "via", "credit",
    "courtesy",
)  # fmt: skip
"""One of them is in any match of the hint: far faster to look for."""
_CAPTION = re.compile(
    r"""
    [(\[]?(?:file\s+)?(?:photo|picture|image|caption|photograph|graphic|illustration|infographic|map|video)s?
        (?:\s+(?:caption|credit|of\s[^:.]{2,80}|\d+|left|right|above|below|top|bottom))?\s*:\s*\S
  | [(\[]?(?:photo|picture|image|illustration|graphic)s?\s+(?:by|via|from|courtesy|credits?|taken\s+by)\b
  | .{3,400}[(\[](?:(?:file|handout|stock)\s+)?
        (?:photo|picture|image|illustration|graphic|map|video|credit|source)s?
        (?:\s*:|\s+(?:by|via|from|courtesy|credits?)\b|\s*[)\]])[^()\[\]]{0,80}[)\]]?\.?$
    """,
    re.IGNORECASE | re.VERBOSE,
)

_PIECE = r"(?:article|story|report|piece|post|headline|page|caption|dispatch|column|text)"
_CORRECTION_HINT = re.compile(r"correct|clarif|version of|amended|misstated|editing error|erratum", re.I)
_CORRECTION_WORDS: Final = (
    "correct", "clarif", "version of", "amended", "misstated", "editing error", "erratum",
)  # fmt: skip
_NOTICE = re.compile(
    rf"""
    ^[\s*_>\[(—–-]*(?:corrections?|clarifications?|corrected|erratum)\b
        (?:\s+(?:and|&)\s+(?:corrections?|clarifications?))?
        (?:\s*\([^)\n]*\)|,?\s+[A-Z][a-z]+\.?\s\d[^:\n]{{0,20}})?\s*[*_]*\s*(?:[:—–]|-\s|\s*$)
  | \b(?:an?|the)\s+(?:earlier|previous|original|prior|initial|first)\s+version\s+of
        \s+(?:this|the|our)\s+(?:\w+\s+)?{_PIECE}\b
  | \bin\s+an\s+(?:earlier|previous)\s+version\b
  | \bthis\s+{_PIECE}\s+(?:was|has\s+been|is)\s+(?:since\s+)?(?:been\s+)?
        (?:amended|corrected|(?:edited|updated|changed)\s+to\s+correct)
  | \b(?:this|the)\s+{_PIECE}
        \s+(?:originally|previously|earlier|initially|incorrectly|wrongly|mistakenly)
        \s+(?:said|stated|misstated|reported|gave|named|identified|misspelled|misspelt)\b
  | \b(?:because\s+of|due\s+to|owing\s+to)\s+an\s+editing\s+error\b
  | ^[\s*_>\[(—–-]*editor[’']?s?[’']?\s+note\s*:[^\n]*\b(?:correct|misstat|error|wrong)
    """,
    re.IGNORECASE | re.VERBOSE | re.MULTILINE,
)
_NOTICE_TITLE = re.compile(r"[\W_]*(?:corrections?|clarifications?)[\W_]*$", re.I)
_SENTENCE_END = re.compile(r"[.!?][\"'”’»)\]*_]*$")
_LONGEST_NOTICE_LINES = 8


def found_zones(text: str) -> list[Zone]:
    """The captions, correction notices and addresses of a text whose markup is blanked out."""
    zones: list[Zone] = []
    if "://" in text:
        spans = (Span(start=match.start(), end=match.end()) for match in _ADDRESS.finditer(text))
        zones += (Zone(kind="hidden", span=span) for span in spans)
    folded = text.casefold()
    hinted = _any(_CAPTION_WORDS, folded) and _CAPTION_HINT.search(text)
    if hinted or (_any(_CORRECTION_WORDS, folded) and _CORRECTION_HINT.search(text)):
        bounds = (trimmed(text, line.start, line.end) for line in line_spans(text))
        lines = [Span(start=start, end=end) for start, end in bounds]
        zones += _captions(text, lines)
        zones += _corrections(text, lines)
    return zones


def _any(words: Sequence[str], text: str) -> bool:
    return any(word in text for word in words)


def laid_flat(text: str, zones: Iterable[Zone]) -> tuple[Zone, ...]:
    """First the hidden zones, then the others, each group in order, without overlap, and trimmed.

    A hidden zone may lie inside another (markup in a headline): coming first it goes first for
    `Article.zone_at`, and the headline stays in one piece. Body zones come last, as they are.
    """
    zones = list(zones)
    hidden = [zone for zone in zones if zone.kind == "hidden"]
    blocks = [zone for zone in zones if zone.kind == "body"]
    return (*_flat(text, hidden), *_flat(text, [zone for zone in zones if zone.kind != "hidden"]), *blocks)


def _flat(text: str, zones: Sequence[Zone]) -> Iterator[Zone]:
    if not zones:
        return
    paint = bytearray(len(text))
    for rank, kind in enumerate(_RANKS, 1):
        for zone in zones:
            if zone.kind == kind:
                start, end = max(zone.span.start, 0), min(zone.span.end, len(text))
                paint[start:end] = bytes((rank,)) * max(end - start, 0)
    for run in _RUN.finditer(paint):
        start, end = trimmed(text, *run.span())
        if start < end:
            yield Zone(kind=_RANKS[paint[start] - 1], span=Span(start=start, end=end))


def _captions(text: str, lines: list[Span]) -> list[Zone]:
    return [
        Zone(kind="caption", span=line)
        for line in lines
        if 8 <= line.end - line.start <= 500
        and _CAPTION_HINT.search(text, line.start, line.end)
        and _CAPTION.match(text[line.start : line.end])
    ]


def _corrections(text: str, lines: list[Span]) -> list[Zone]:
    if not _CORRECTION_HINT.search(text):
        return []
    return [Zone(kind="correction", span=_paragraph(text, lines, match)) for match in _NOTICE.finditer(text)]


def _paragraph(text: str, lines: list[Span], match: re.Match[str]) -> Span:
    """The paragraph of a notice: its block between blank lines, or its line where no blank lines divide.

    A heading ("Correction") takes the next paragraph with it.
    """
    at = trimmed(text, *match.span())[0]
    number = max(index for index, line in enumerate(lines) if line.start <= at)
    end_number = max(index for index, line in enumerate(lines) if line.start <= max(at, match.end() - 1))
    divided = any(line.start == line.end for line in lines[1:-1])
    first, last = number, end_number
    if divided:
        while first > 0 and lines[first - 1].start < lines[first - 1].end:
            first -= 1
        while last + 1 < len(lines) and lines[last + 1].start < lines[last + 1].end:
            last += 1
    if not divided or last - first > _LONGEST_NOTICE_LINES:
        first, last = number, end_number
        while last + 1 < len(lines) and last - first < _LONGEST_NOTICE_LINES and not _ends(text, lines[last]):
            last += 1
    if first == last and _NOTICE_TITLE.match(text[lines[first].start : lines[first].end]):
        while last + 1 < len(lines) and lines[last + 1].start == lines[last + 1].end:
            last += 1
        last = min(last + 1, len(lines) - 1)
        while divided and last + 1 < len(lines) and lines[last + 1].start < lines[last + 1].end:
            last += 1
    return Span(start=lines[first].start, end=max(lines[last].end, lines[first].end))


def _ends(text: str, line: Span) -> bool:
    if line.start == line.end or _NOTICE_TITLE.match(text[line.start : line.end]):
        return True
    return bool(_SENTENCE_END.search(text[line.start : line.end]))

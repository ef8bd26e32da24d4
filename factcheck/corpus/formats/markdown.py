"""Markdown with or without front matter. The text is the decoded file; its markup is hidden by zones."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from factcheck.corpus.decoding import decoded
from factcheck.corpus.frontmatter import front_matter
from factcheck.corpus.lines import line_anchors, line_starts
from factcheck.corpus.raw import Metadata, Raw
from factcheck.errors import InputError
from factcheck.model import Span, Zone, ZoneKind

if TYPE_CHECKING:
    from markdown_it.token import Token

suffixes: Final = (".md", ".markdown")

_LINK_END = re.compile(r"\](?:\((?:[^()\\]|\\.|\([^()]*\))*\)|\[[^\]]*\])?|>")
_MARKUP = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>", re.S | re.I)
_CAPTION_TAG = re.compile(r"<figcaption\b[^>]*>(?P<inner>.*?)</figcaption", re.S | re.I)
_NEW_LINE = re.compile(r"[\r\n]")
_WORDS = re.compile(r"\S(?:.*\S)?", re.S)


def read(path: str, data: bytes) -> Iterable[Raw | InputError]:
    """The one article of a Markdown file."""
    text, problems = decoded(data, path)
    front = front_matter(text, path)
    begin = front.end if front else 0
    shown = sorted(_shown(text, begin), key=lambda zone: zone.span.start)
    headings = [zone for zone in shown if zone.kind == "headline"]
    title_span = Span(start=headings[0].span.start, end=headings[-1].span.end) if headings else None
    metadata = front.metadata if front else Metadata()
    yield Raw(
        text=text,
        anchors=line_anchors(text),
        title_span=title_span or (front.title_span if front else None),
        zones=(
            *(front.zones if front else ()),
            *_hidden(text, begin, shown),
            *_whole(text, shown),
        ),
        metadata=metadata,
        sha256=hashlib.sha256(data).hexdigest(),
        problems=(*problems, *(front.problems if front else ())),
    )


def _shown(text: str, begin: int) -> Iterator[Zone]:
    """What a reader of the rendered page reads, piece by piece: all the rest is markup."""
    from markdown_it import MarkdownIt

    # without text_join an entity or escape stays a token of its own, with what the source has for it
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    tokens = parser.parse(text[begin:])
    starts = [start + begin for start in line_starts(text[begin:])]
    starts.append(len(text))
    first_heading = next(
        (token for token in tokens if token.type == "heading_open" and token.tag == "h1"), None
    )
    at = begin
    kind: ZoneKind = "body"
    for token in tokens:
        if token.type == "heading_open":
            kind = "headline" if token is first_heading else "body"
        elif token.type == "heading_close":
            kind = "body"
        if token.map is None:
            continue
        block = starts[token.map[0]], starts[min(token.map[1], len(starts) - 1)]
        if token.type == "inline":
            for zone in _inline(text, max(at, block[0]), block[1], token, kind):
                at = zone.span.end
                yield zone
        elif token.type == "html_block":
            yield from _html(text, *block)


def _inline(text: str, at: int, end: int, inline: Token, kind: ZoneKind) -> Iterator[Zone]:
    """The words of a paragraph or heading: each is sought in the source from the last one on."""
    children = inline.children or []
    pictures = [child for child in children if child.type == "image"]
    words = [child for child in children if child.type == "text" and child.content.strip()]
    # emphasised words alone in the paragraph of a picture are its caption
    around: ZoneKind = "caption" if pictures and _is_caption(children, words) else kind
    autolink = False
    for child in children:
        if child.type in ("text", "text_special", "image"):
            # what is shown of an escape is its last character, of an entity the whole
            escaped = child.type == "text_special" and child.info == "escape"
            content = child.markup if child.type == "text_special" and not escaped else child.content
            if not child.content.strip() or autolink:
                continue
            found = text.find(content, at, end)
            if found < 0:
                # never lose words: show the rest of the block with its markup
                if rest := _WORDS.search(text, at, end):
                    yield Zone(kind=kind, span=Span(start=rest.start(), end=rest.end()))
                return
            at = found + len(content)
            yield Zone(kind="caption" if child.type == "image" else around, span=Span(start=found, end=at))
            if child.type == "image":
                at = _after_link(text, at, end)
        elif child.type == "link_open":
            autolink = child.markup == "autolink"
        elif child.type == "link_close":
            autolink = False
            at = _after_link(text, at, end)
        elif child.type in ("code_inline", "html_inline"):
            found = text.find(child.content, at, end)
            at = found + len(child.content) if found >= 0 else at


def _is_caption(children: list[Token], words: list[Token]) -> bool:
    emphasised = any(child.type in ("em_open", "strong_open") for child in children)
    return not words or (
        emphasised
        and children[-1].type in ("em_close", "strong_close", "text", "softbreak")
        and sum(len(child.content) for child in words) <= 300
    )


def _after_link(text: str, at: int, end: int) -> int:
    match = _LINK_END.match(text, at, end)
    return match.end() if match else at


def _html(text: str, start: int, end: int) -> Iterator[Zone]:
    captions = [match.span("inner") for match in _CAPTION_TAG.finditer(text, start, end)]
    at = start
    for tag in (*(match.span() for match in _MARKUP.finditer(text, start, end)), (end, end)):
        words = _WORDS.search(text, at, tag[0])
        if words:
            inside = any(first <= words.start() < last for first, last in captions)
            yield Zone(kind="caption" if inside else "body", span=Span(start=words.start(), end=words.end()))
        at = tag[1]


def _whole(text: str, shown: list[Zone]) -> list[Zone]:
    """Headline and captions, the pieces of one line as one zone over the markup between them."""
    whole: list[Zone] = []
    for zone in shown:
        last = whole[-1] if whole else None
        if last and last.kind == zone.kind and not _NEW_LINE.search(text, last.span.end, zone.span.start):
            whole[-1] = Zone(kind=last.kind, span=Span(start=last.span.start, end=zone.span.end))
        else:
            whole.append(zone)
    return [zone for zone in whole if zone.kind != "body"]


def _hidden(text: str, begin: int, shown: list[Zone]) -> Iterator[Zone]:
    """What stands between the pieces that are shown."""
    at = begin
    for start, end in (*((zone.span.start, zone.span.end) for zone in shown), (len(text), len(text))):
        words = _WORDS.search(text, at, start) if start > at else None
        if words:
            yield Zone(kind="hidden", span=Span(start=words.start(), end=words.end()))
        at = max(at, end)

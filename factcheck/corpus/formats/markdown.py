"""Markdown with or without front matter. The text is the decoded file; its markup is hidden by zones."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Final

from factcheck.corpus import allows
from factcheck.corpus.decoding import decoded
from factcheck.corpus.frontmatter import front_matter
from factcheck.corpus.lines import line_anchors, line_starts
from factcheck.corpus.metadata import USUAL, Keys
from factcheck.corpus.raw import Metadata, Raw
from factcheck.errors import InputError
from factcheck.model import Problem, Span, Zone, ZoneKind

if TYPE_CHECKING:
    from markdown_it.token import Token

suffixes: Final = (".md", ".markdown")

_LINK_END = re.compile(r"\](?:\((?:[^()\\]|\\.|\([^()]*\))*\)|\[[^\]]*\])?|>")
_MARKUP = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>", re.S | re.I)
_COMMENT = re.compile(r"^ {0,3}<!--(?P<told>.*?)(?P<end>-->|\Z)", re.S | re.M)
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.M)
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|section|article|aside|header|footer|main|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th"
    r"|caption|blockquote|pre|figure|figcaption|details|summary|br|hr|script|style)\b",
    re.I,
)
_CAPTION_TAG = re.compile(r"<figcaption\b[^>]*>(?P<inner>.*?)</figcaption", re.S | re.I)
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,30}\]:?")
_NEW_LINE = re.compile(r"[\r\n]")
_WORDS = re.compile(r"\S(?:.*\S)?", re.S)


@dataclass(frozen=True, slots=True)
class _Block:
    """What is shown of a block, piece by piece.

    `flush` is true where no blank line need part it from the next block, as with items and cells.
    """

    pieces: list[Zone]
    flush: bool

    @property
    def zone(self) -> Zone:
        """The block as a zone, over the markup in it."""
        span = Span(start=self.pieces[0].span.start, end=self.pieces[-1].span.end)
        return Zone(kind="body", span=span)


def read(path: str, data: bytes, keys: Keys = USUAL) -> Iterable[Raw | InputError]:
    """The one article of a Markdown file."""
    text, problems = decoded(data, path)
    front = front_matter(text, path, keys)
    begin = front.end if front else 0
    blocks = [block for block in _blocks(text, begin) if block.pieces]
    shown = sorted((piece for block in blocks for piece in block.pieces), key=lambda zone: zone.span.start)
    headings = [zone for zone in shown if zone.kind == "headline"]
    title_span = Span(start=headings[0].span.start, end=headings[-1].span.end) if headings else None
    metadata = front.metadata if front else Metadata()
    hidden = tuple(_hidden(text, begin, shown))
    yield Raw(
        text=text,
        anchors=line_anchors(text),
        title_span=title_span or (front.title_span if front else None),
        zones=(
            *(front.zones if front else ()),
            *hidden,
            *(_zone("hidden", match) for match in _FOOTNOTE.finditer(text, begin)),
            *_whole(text, shown),
            *(block.zone for block in blocks if block.flush and block.pieces[0].kind == "body"),
        ),
        metadata=metadata,
        sha256=hashlib.sha256(data).hexdigest(),
        allows=allows.in_text(text, (zone.span for zone in hidden), begin),
        problems=(*problems, *(front.problems if front else ()), *_unclosed(text, path, begin, shown)),
    )


def _unclosed(text: str, path: str, begin: int, shown: Sequence[Zone]) -> Iterator[Problem]:
    """A comment that is not closed hides what follows; the gate tells of those for factcheck."""
    last = next((each for each in _COMMENT.finditer(text, begin) if not each["end"]), None)
    if last is None or any(piece.span.end > last.start() for piece in shown):
        return
    told = last["told"].strip().lower()
    fenced = _FENCE.findall(text, begin, last.start())
    if told and not told.startswith("factcheck") and len(fenced) % 2 == 0:
        message = "a comment is not closed, and nothing below was read. Close it with -->"
        line = bisect_right(line_starts(text), last.start())
        yield Problem(what="comment", where=f"{path}:{line}", message=message)


def _blocks(text: str, begin: int) -> Iterator[_Block]:
    """What a reader of the rendered page reads, block by block: all the rest is markup."""
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
    in_heading = False
    for token in tokens:
        if token.type == "heading_open":
            kind = "headline" if token is first_heading else "body"
            in_heading = True
        elif token.type == "heading_close":
            kind, in_heading = "body", False
        if token.map is None:
            continue
        block = starts[token.map[0]], starts[min(token.map[1], len(starts) - 1)]
        if token.type == "inline":
            parts = list(_inline(text, max(at, block[0]), block[1], token, kind))
            for part in parts:
                yield _Block(part, flush=in_heading or token.level > 1)
                at = part[-1].span.end if part else at
        elif token.type == "html_block":
            yield from _html(text, *block)


def _inline(text: str, at: int, end: int, inline: Token, kind: ZoneKind) -> Iterator[list[Zone]]:
    """The words of a paragraph or heading, one list for each part between hard line breaks.

    Each piece is sought in the source from the last one on. Words struck out are not said.
    """
    children = inline.children or []
    pictures = [child for child in children if child.type == "image"]
    words = [child for child in children if child.type == "text" and child.content.strip()]
    # emphasised words alone in the paragraph of a picture are its caption
    around: ZoneKind = "caption" if pictures and _is_caption(children, words) else kind
    part: list[Zone] = []
    hides = 0
    for child in children:
        content = _shown(child)
        if content is not None:
            found = _find(text, content, at, end)
            if found is None:
                if child.type != "text":
                    continue
                # never lose words: show the rest of the block with its markup
                if rest := _WORDS.search(text, at, end):
                    part.append(_zone(kind, rest))
                break
            at = found.end
            if child.type in ("html_inline", "text_special") and not _is_read(child):
                continue
            if not hides:
                part.append(Zone(kind="caption" if child.type == "image" else around, span=found))
            if child.type == "image":
                at = _after_link(text, at, end)
        elif child.type == "hardbreak":
            yield part
            part = []
        elif child.type == "link_open" and child.markup == "autolink":
            hides += 1
        elif child.type == "link_close":
            hides -= child.markup == "autolink"
            at = _after_link(text, at, end)
        elif child.type in ("s_open", "s_close"):
            hides += 1 if child.type == "s_open" else -1
    yield part


def _shown(child: Token) -> str | None:
    """What the source has for a child that stands for characters of its own; None for other children."""
    if child.type not in ("text", "text_special", "image", "code_inline", "html_inline"):
        return None
    content = child.content
    if child.type == "text_special" and child.info != "escape":
        # of an ampersand the sign alone is read, not its name
        content = "&" if content == "&" else child.markup
    return content if content.strip() else None


def _is_read(child: Token) -> bool:
    """Whether words can be read where the source has the name of a character, or a tag."""
    if child.type == "html_inline":
        return False
    return child.info == "escape" or child.content == "&" or unescape(child.markup).isalnum()


def _find(text: str, content: str, at: int, end: int) -> Span | None:
    """Where the source has `content`, whatever its white space and the marks of quotes at line starts."""
    found = text.find(content, at, end)
    if found >= 0:
        return Span(start=found, end=found + len(content))
    pieces = content.split()
    if len(pieces) < 2:
        return None
    match = re.compile(r"[\s>]+".join(map(re.escape, pieces))).search(text, at, end)
    return Span(start=match.start(), end=match.end()) if match else None


def _zone(kind: ZoneKind, match: re.Match[str]) -> Zone:
    return Zone(kind=kind, span=Span(start=match.start(), end=match.end()))


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


def _html(text: str, start: int, end: int) -> Iterator[_Block]:
    captions = [match.span("inner") for match in _CAPTION_TAG.finditer(text, start, end)]
    at = start
    pieces: list[Zone] = []
    for tag in (*(match.span() for match in _MARKUP.finditer(text, start, end)), (end, end)):
        words = _WORDS.search(text, at, tag[0])
        if words:
            inside = any(first <= words.start() < last for first, last in captions)
            pieces.append(_zone("caption" if inside else "body", words))
        if tag[0] == end or _BLOCK_TAG.match(text, tag[0]):
            yield _Block(pieces, flush=True)
            pieces = []
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
            yield _zone("hidden", words)
        at = max(at, end)

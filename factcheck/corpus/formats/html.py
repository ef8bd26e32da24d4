"""HTML: trafilatura finds the body; metadata comes from schema.org, meta tags and the page itself.

trafilatura's own metadata are left aside: its dates are guessed from anywhere on the page.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any, Final

from factcheck.corpus import allows
from factcheck.corpus.decoding import decoded
from factcheck.corpus.formats import page_metadata
from factcheck.corpus.formats.page_source import PageSource
from factcheck.corpus.lines import INVISIBLE, Traced, line_starts
from factcheck.corpus.metadata import USUAL, Keys
from factcheck.corpus.raw import Raw
from factcheck.errors import InputError
from factcheck.model import Allow, Span, Zone

suffixes: Final = (".html", ".htm")

_GAP: Final = "\n\n"
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_ITEM = re.compile(r"^- ")
_DROPPED = (
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "nav",
    "footer",
    "aside",
    "form",
    "figure",
    "button",
)


def read(path: str, data: bytes, keys: Keys = USUAL) -> Iterable[Raw | InputError]:
    """The one article of a page: its title, its paragraphs, then its captions."""
    charset = _CHARSET.search(data[:4096])
    source, problems = decoded(data, path, declared=charset[1].decode("ascii") if charset else None)
    page = _parsed(source, path)
    metadata = page_metadata.of_page(page, keys)
    title = metadata.title
    captions = _captions(page)
    paragraphs = [words for words in _paragraphs(page) if words not in captions]
    if not paragraphs:
        body = page_metadata.article_body(page)
        paragraphs = [line for line in map(_squeezed, (body or "").splitlines()) if line]
    if title and paragraphs and _folded(paragraphs[0]) == _folded(title):
        paragraphs = paragraphs[1:]
    if not paragraphs:
        raise InputError(
            "no article text was found in the page",
            where=path,
            remedy="Save the article's own page, or its text as .txt",
        )
    placed = PageSource(source)
    parts: list[Traced] = []
    zones: list[Zone] = []
    title_span = None
    length = 0
    for words, kind in _in_order(title, paragraphs, captions):
        if parts:
            parts.append(Traced.made(_GAP))
            length += len(_GAP)
        span = Span(start=length, end=length + len(words))
        if kind == "headline":
            title_span = span
        if kind != "body":
            zones.append(Zone(kind="headline" if kind == "headline" else "caption", span=span))
        parts.append(placed.traced(words, title=kind == "headline"))
        length += len(words)
    whole = Traced.joined(parts)
    yield Raw(
        text=whole.text,
        anchors=whole.anchors(source),
        title_span=title_span,
        zones=tuple(zones),
        metadata=metadata,
        sha256=hashlib.sha256(data).hexdigest(),
        allows=tuple(_allows(source, whole)),
        problems=problems,
    )


def _allows(source: str, whole: Traced) -> Iterator[Allow]:
    """The comments for factcheck, each with the paragraph whose words come first after it in the page."""
    for comment in allows.comments(source):
        after = ((at, number) for number, at in enumerate(whole.offsets) if at >= comment.end)
        _, number = min(after, default=(0, len(whole.text)))
        line = bisect_right(line_starts(source), comment.start)
        yield comment.over(allows.paragraph(whole.text, number), line)


def _in_order(title: str | None, paragraphs: list[str], captions: list[str]) -> Iterator[tuple[str, str]]:
    if title:
        yield title, "headline"
    yield from ((words, "body") for words in paragraphs)
    yield from ((words, "caption") for words in captions)


def _parsed(source: str, path: str) -> Any:
    from lxml import etree, html

    markup = _DECLARATION.sub("", source).encode("utf-8", "replace")
    try:
        page = html.document_fromstring(markup, parser=html.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        raise InputError(
            "the page has no HTML in it", where=path, remedy="Save the page anew, or its text as .txt"
        ) from None
    # With a comment inside a paragraph, trafilatura drops the words after it, too.
    etree.strip_tags(page, etree.Comment, etree.ProcessingInstruction)
    return page


def _paragraphs(page: Any) -> list[str]:
    """The body's paragraphs as trafilatura finds them, else all text of the page's main part."""
    from copy import deepcopy

    import trafilatura

    found = trafilatura.extract(
        deepcopy(page), include_comments=False, include_tables=True, favor_precision=True, with_metadata=False
    )
    lines = [_squeezed(_ITEM.sub("", line)) for line in (found or "").splitlines()]
    paragraphs = [line for line in lines if line]
    return paragraphs or list(_plainly(page))


def _plainly(page: Any) -> Iterator[str]:
    """The paragraphs of a page too small or too odd for trafilatura."""
    from copy import deepcopy

    main = next((node for path in ("//article", "//main", "//body") for node in page.xpath(path)), None)
    if main is None:
        return
    main = deepcopy(main)
    for node in main.xpath("|".join(f".//{tag}" for tag in (*_DROPPED, "h1", "header", "comment()"))):
        node.drop_tree()
    blocks = main.xpath(".//p|.//li|.//blockquote[not(.//p)]|.//h2|.//h3|.//h4") or [main]
    for block in blocks:
        words = _squeezed(block.text_content())
        if words:
            yield words


def _captions(page: Any) -> list[str]:
    captions: list[str] = []
    for node in page.iter("figcaption"):
        words = _squeezed(node.text_content())
        if words and words not in captions:
            captions.append(words)
    return captions


def _squeezed(words: str) -> str:
    return " ".join(words.split()).strip(INVISIBLE + " ")


def _folded(words: str) -> str:
    return "".join(words.split()).lower()

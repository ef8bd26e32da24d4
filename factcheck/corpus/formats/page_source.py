"""Where the words of a web page stand in its source."""

from __future__ import annotations

import re
from html import unescape

from factcheck.corpus.lines import UNKNOWN, Traced

_PIECE = re.compile(
    r"<!--.*?-->|<(?P<dropped>script|style|noscript|template|svg)\b.*?</(?P=dropped)\s*>|<[^>]*>"
    r"|(?P<entity>&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);)|(?P<words>[^<&]+|.)",
    re.S | re.I,
)
_INK = re.compile(r"\S")
_KEY = 40


class PageSource:
    """The ink of a page (what is neither markup nor white space), each character with its offset."""

    def __init__(self, source: str) -> None:
        ink: list[str] = []
        self._offsets: list[int] = []
        self._title_at = 0
        self._at = 0
        heading = re.search(r"<h1\b", source, re.I)
        body = re.search(r"<body\b", source, re.I)
        body_starts = body.start() if body else 0
        self._body_at: int | None = None
        for piece in _PIECE.finditer(source):
            if self._body_at is None and piece.start() >= body_starts:
                self._body_at = self._at = len(self._offsets)
            if heading and piece.start() == heading.start():
                self._title_at = len(self._offsets)
            if piece["entity"]:
                plain = "".join(unescape(piece[0]).split())
                ink.append(plain)
                self._offsets += [piece.start()] * len(plain)
            elif piece["words"]:
                for match in _INK.finditer(source, *piece.span()):
                    ink.append(match[0])
                    self._offsets.append(match.start())
        self._ink = "".join(ink)

    def traced(self, words: str, *, title: bool = False) -> Traced:
        """`words` with their places; those of a paragraph are sought from the last paragraph on.

        Where only the beginning of a paragraph is found, only its place is known.
        """
        wanted = "".join(words.split())
        starts = (self._title_at, 0) if title else (self._at, self._body_at or 0)
        for key in (wanted, wanted[:_KEY]):
            for start in starts:
                found = self._ink.find(key, start)
                if found >= 0 and key:
                    if not title:
                        self._at = found + len(key)
                    return Traced(words, self._spread(words, found, len(key)))
        return Traced.made(words)

    def _spread(self, words: str, found: int, length: int) -> list[int]:
        offsets, taken = [], 0
        for char in words:
            if char.isspace() or taken >= length:
                offsets.append(UNKNOWN)
            else:
                offsets.append(self._offsets[found + taken])
                taken += 1
        return offsets

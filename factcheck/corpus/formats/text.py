"""Plain text, with or without front matter."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Final

from factcheck.corpus import allows
from factcheck.corpus.decoding import decoded
from factcheck.corpus.frontmatter import front_matter
from factcheck.corpus.lines import line_anchors
from factcheck.corpus.metadata import USUAL, Keys
from factcheck.corpus.raw import Metadata, Raw
from factcheck.errors import InputError
from factcheck.model import Span, Zone

suffixes: Final = (".txt",)

_COMMENT = re.compile(r"<!--.*?-->", re.S)


def read(path: str, data: bytes, keys: Keys = USUAL) -> Iterable[Raw | InputError]:
    """The one article of a text file; its text is the decoded file, in which comments are hidden."""
    text, problems = decoded(data, path)
    front = front_matter(text, path, keys)
    begin = front.end if front else 0
    comments = [
        Zone(kind="hidden", span=Span(start=match.start(), end=match.end()))
        for match in _COMMENT.finditer(text, begin)
    ]
    yield Raw(
        text=text,
        anchors=line_anchors(text),
        title_span=front.title_span if front else None,
        zones=(*(front.zones if front else ()), *comments),
        metadata=front.metadata if front else Metadata(),
        sha256=hashlib.sha256(data).hexdigest(),
        allows=allows.in_text(text, (zone.span for zone in comments), begin),
        problems=(*problems, *(front.problems if front else ())),
    )

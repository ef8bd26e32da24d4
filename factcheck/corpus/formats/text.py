"""Plain text, with or without front matter."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Final

from factcheck.corpus.decoding import decoded
from factcheck.corpus.frontmatter import front_matter
from factcheck.corpus.lines import line_anchors
from factcheck.corpus.raw import Metadata, Raw
from factcheck.errors import InputError

suffixes: Final = (".txt",)


def read(path: str, data: bytes) -> Iterable[Raw | InputError]:
    """The one article of a text file; its text is the decoded file."""
    text, problems = decoded(data, path)
    front = front_matter(text, path)
    yield Raw(
        text=text,
        anchors=line_anchors(text),
        title_span=front.title_span if front else None,
        zones=front.zones if front else (),
        metadata=front.metadata if front else Metadata(),
        sha256=hashlib.sha256(data).hexdigest(),
        problems=(*problems, *(front.problems if front else ())),
    )

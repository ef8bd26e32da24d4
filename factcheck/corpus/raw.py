"""What a format makes of a file, before the head is read and versions and copies are known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from factcheck.errors import InputError
from factcheck.model import Allow, Anchor, Problem, Span, Zone

if TYPE_CHECKING:
    from factcheck.corpus.metadata import Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What a file says about its article apart from the text; dates are as written."""

    title: str | None = None
    source: str | None = None
    story: str | None = None
    url: str | None = None
    id: str | None = None
    published: object = None
    updated: object = None

    def or_else(self, other: Metadata) -> Metadata:
        """These metadata, with gaps filled from `other`."""
        return Metadata(
            title=self.title or other.title,
            source=self.source or other.source,
            story=self.story or other.story,
            url=self.url or other.url,
            id=self.id or other.id,
            published=self.published if self.published is not None else other.published,
            updated=self.updated if self.updated is not None else other.updated,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """One article as its format gives it.

    `record` is its number (from 1) in a file that may hold several; `sha256` is the record's own.
    """

    text: str
    anchors: tuple[Anchor, ...] = ()
    title_span: Span | None = None
    zones: tuple[Zone, ...] = ()
    metadata: Metadata = Metadata()
    record: int | None = None
    sha256: str = ""
    problems: tuple[Problem, ...] = ()
    allows: tuple[Allow, ...] = ()

    def noting(self, *problems: Problem) -> Raw:
        """The same article with further problems."""
        return replace(self, problems=(*self.problems, *problems))


class Format(Protocol):
    """A module of `formats/`: which files it reads, and how."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """File name endings in lower case, with their dot."""

    def read(self, path: str, data: bytes, keys: Keys) -> Iterable[Raw | InputError]:
        """The articles of a file, and an error for each record that cannot be read.

        A file that is clearly no article yields nothing. `keys` are those of what is known of an article.

        Raises:
            InputError: if the file as a whole cannot be read.
        """

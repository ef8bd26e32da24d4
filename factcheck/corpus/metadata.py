"""The keys under which front matter, JSON and content systems keep what is known of an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from factcheck.corpus.raw import Metadata

TITLE: Final = ("title", "headline", "name")
PUBLISHED: Final = (
    "published",
    "date",
    "datePublished",
    "publishDate",
    "pubDate",
    "published_at",
    "dateCreated",
)
UPDATED: Final = ("updated", "modified", "dateModified", "lastmod", "updated_at")
SOURCE: Final = ("source", "publisher", "outlet", "sourceOrganization", "provider", "author")
STORY: Final = ("story",)
URL: Final = ("url", "canonical", "canonical_url", "link", "mainEntityOfPage")
ID: Final = ("id", "identifier", "guid")
KNOWN: Final = frozenset((*TITLE, *PUBLISHED, *UPDATED, *SOURCE, *STORY, *URL, *ID))

_SURROGATE = re.compile("[\ud800-\udfff]")


def metadata_of(mapping: Mapping[str, object]) -> Metadata:
    """What is known of an article, from keys in any of the usual spellings."""
    folded = {_folded(key): value for key, value in mapping.items()}

    def first(keys: tuple[str, ...]) -> object:
        return next(
            (folded[_folded(key)] for key in keys if folded.get(_folded(key)) not in (None, "")), None
        )

    return Metadata(
        title=words_of(first(TITLE)),
        source=words_of(first(SOURCE)),
        story=words_of(first(STORY)),
        url=words_of(first(URL)),
        id=words_of(first(ID)),
        published=_sound_date(first(PUBLISHED)),
        updated=_sound_date(first(UPDATED)),
    )


def words_of(value: object) -> str | None:
    """The words of a value: a string or number, the name of a schema.org thing, the first of a list."""
    if isinstance(value, str):
        return " ".join(sound(value).split()) or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, Mapping):
        return next(
            (words for key in ("name", "value", "@id", "url") if (words := words_of(value.get(key)))), None
        )
    if isinstance(value, list | tuple):
        return next((words for item in value if (words := words_of(item))), None)
    return None


def sound(text: str) -> str:
    """`text` with lone surrogates, which no file can hold, replaced; its length stays."""
    return _SURROGATE.sub("\ufffd", text)


def _sound_date(value: object) -> object:
    return sound(value) if isinstance(value, str) else value


def _folded(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "")

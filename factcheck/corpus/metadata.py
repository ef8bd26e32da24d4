"""The keys under which front matter, JSON and content systems keep what is known of an article."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Final

from factcheck.corpus.raw import Metadata


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The keys of each thing that is known of an article, the first that is there counts.

    A dot leads into what a key holds (`meta.date`). Capitals, `_` and `-` make no difference.
    """

    title: tuple[str, ...] = ("title", "headline", "name")
    published: tuple[str, ...] = (
        "published",
        "date",
        "datePublished",
        "publishDate",
        "pubDate",
        "published_at",
        "dateCreated",
    )
    updated: tuple[str, ...] = ("updated", "modified", "dateModified", "lastmod", "updated_at")
    source: tuple[str, ...] = (
        "source",
        "publisher",
        "outlet",
        "sourceOrganization",
        "provider",
        "author",
    )
    story: tuple[str, ...] = ("story",)
    url: tuple[str, ...] = ("url", "canonical", "canonical_url", "link", "mainEntityOfPage")
    id: tuple[str, ...] = ("id", "identifier", "guid")
    text: tuple[str, ...] = ("articleBody", "text", "body", "content")

    @property
    def known(self) -> frozenset[str]:
        """All of them but those of the text."""
        return frozenset(
            key for field in fields(self) if field.name != "text" for key in getattr(self, field.name)
        )

    def own(self, name: str) -> tuple[str, ...]:
        """The keys of that name, where they are a house's own and not the usual ones."""
        keys: tuple[str, ...] = getattr(self, name)
        return keys if keys != getattr(USUAL, name) else ()


USUAL: Final = Keys()
"""The keys under which front matter, JSON and schema.org usually have it."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def metadata_of(mapping: Mapping[str, object], keys: Keys = USUAL) -> Metadata:
    """What is known of an article, from keys in any of the usual spellings.

    What schema.org calls a thing is understood beside the keys of a house.
    """
    told = Metadata(
        title=words_of(first(mapping, keys.title)),
        source=words_of(first(mapping, keys.source)),
        story=words_of(first(mapping, keys.story)),
        url=words_of(first(mapping, keys.url)),
        id=words_of(first(mapping, keys.id)),
        published=_sound_date(first(mapping, keys.published)),
        updated=_sound_date(first(mapping, keys.updated)),
    )
    return told if keys is USUAL or "@type" not in mapping else told.or_else(metadata_of(mapping))


def first(mapping: Mapping[str, object], keys: Sequence[str]) -> object:
    """The first value under one of these keys that is not empty."""
    folded = {_folded(key): value for key, value in mapping.items()}
    return next((value for key in keys if (value := _under(folded, key)) not in (None, "")), None)


def _under(folded: Mapping[str, object], key: str) -> object:
    """The value of a key, or where there is none such and it has dots, of the way that it tells."""
    if _folded(key) in folded or "." not in key:
        return folded.get(_folded(key))
    head, _, rest = key.partition(".")
    inner = folded.get(_folded(head))
    return first(inner, (rest,)) if isinstance(inner, Mapping) else None


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

"""What a web page says of its article: schema.org JSON-LD, then meta tags, then its own markup."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from factcheck.corpus.metadata import USUAL, Keys, metadata_of
from factcheck.corpus.raw import Metadata

_TITLE: Final = ("og:title", "twitter:title", "dc.title", "headline")
_SOURCE: Final = ("og:site_name", "application-name", "dc.publisher", "publisher")
_URL: Final = ("og:url",)
_PUBLISHED: Final = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "pubdate",
    "publish-date", "dc.date.issued", "dc.date", "dcterms.created", "date",
)  # fmt: skip
_UPDATED: Final = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
)
_STORY: Final = ("story",)
_ID: Final = ("article:id", "articleid", "article-id")


def of_page(page: Any, keys: Keys = USUAL) -> Metadata:
    """The metadata of a parsed page; the keys of a house are names of meta tags, too."""
    meta = _meta_tags(page)

    def first(names: tuple[str, ...]) -> str | None:
        return next((meta[name.lower()] for name in names if meta.get(name.lower())), None)

    linked = _linked_article(page)
    canonical = page.xpath("//link[@rel='canonical']/@href")
    times = page.xpath("//article//time[@datetime]/@datetime") or page.xpath("//time[@datetime]/@datetime")
    headings = [words for words in (_words(node) for node in page.iter("h1")) if words]
    tagged = Metadata(
        title=first(keys.own("title"))
        or (headings[0] if len(headings) == 1 else first(_TITLE) or (headings[0] if headings else None)),
        source=first(keys.own("source") or _SOURCE),
        story=first(keys.own("story") or _STORY),
        url=first(keys.own("url")) or (canonical[0] if canonical else None) or first(_URL),
        id=first(keys.own("id") or _ID),
        published=first(keys.own("published") or _PUBLISHED),
        updated=first(keys.own("updated") or _UPDATED),
    )
    bare = Metadata(
        title=next((words for words in (_words(node) for node in page.xpath("//head/title")) if words), None),
        published=times[0] if times and not keys.own("published") else None,
    )
    known = metadata_of(linked, keys) if linked else Metadata()
    return known.or_else(tagged).or_else(bare)


def article_body(page: Any) -> str | None:
    """The text that the page's JSON-LD gives, if it does."""
    body = _linked_article(page).get("articleBody")
    return body if isinstance(body, str) else None


def _linked_article(page: Any) -> Mapping[str, object]:
    """The first article in the page's JSON-LD."""
    for script in page.xpath("//script[@type='application/ld+json']/text()"):
        try:
            value = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(value):
            types = thing.get("@type")
            names = types if isinstance(types, list) else [types]
            if any(isinstance(name, str) and name.endswith(("Article", "BlogPosting")) for name in names):
                return {key: each for key, each in thing.items() if key != "name"}
    return {}


def _things(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, dict):
        yield value
        yield from _things(value.get("@graph"))
    elif isinstance(value, list):
        for each in value:
            yield from _things(each)


def _meta_tags(page: Any) -> dict[str, str]:
    tags: dict[str, str] = {}
    for node in page.iter("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop")
        content = " ".join((node.get("content") or "").split())
        if name and content:
            tags.setdefault(name.lower(), content)
    return tags


def _words(node: Any) -> str | None:
    return " ".join(node.text_content().split()) or None

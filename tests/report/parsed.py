"""A page of HTML as a test looks at it."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "br", "link", "img", "hr", "input"}


class Parsed(HTMLParser):
    """A page as nested elements; it fails where elements are not closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.elements: list[tuple[str, dict[str, str | None], str]] = []
        self.feed(page)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append((tag, dict(attrs), []))
        if tag in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        name, attrs, data = self.open.pop()
        assert name == tag
        self.elements.append((name, attrs, "".join(data)))

    def handle_data(self, data: str) -> None:
        for _, _, inner in self.open:
            inner.append(data)

    def texts(self, tag: str, **attrs: str) -> list[str]:
        return [
            text
            for name, have, text in self.elements
            if name == tag and all(have.get(key.rstrip("_")) == value for key, value in attrs.items())
        ]

    def check_links(self) -> None:
        ids = [attrs["id"] for _, attrs, _ in self.elements if "id" in attrs]
        assert len(ids) == len(set(ids))
        for _, attrs, _ in self.elements:
            href = attrs.get("href") or ""
            labelled = attrs.get("aria-labelledby")
            assert not href.startswith("#") or href[1:] in ids, href
            assert labelled is None or labelled in ids

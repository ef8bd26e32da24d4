"""XML documents: elements as values, written by the standard library, which escapes what means something."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree import ElementTree


@dataclass
class Element:
    """An element with text or children, not both."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def add(self, tag: str, attributes: dict[str, str] | None = None, text: str = "") -> Element:
        """Add a child; the child."""
        child = Element(tag, attributes or {}, text)
        self.children.append(child)
        return child


def written(root: Element) -> str:
    """The document, indented by two, with its declaration and a final line end."""
    from xml.etree import ElementTree

    tree = _built(root)
    ElementTree.indent(tree)
    body = ElementTree.tostring(tree, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _built(element: Element) -> ElementTree.Element:
    from xml.etree import ElementTree

    built = ElementTree.Element(element.tag, element.attributes)
    built.text = element.text or None
    built.extend(_built(child) for child in element.children)
    return built

"""TOML as plain values, with the place of each key and value: tomllib keeps none."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from factcheck.errors import ConfigError

KeyPath: TypeAlias = tuple[str | int, ...]
"""The keys and indices that lead from the top of a document to a value."""

_BLANK: Final = re.compile(r"(?:\s|#[^\n]*)*")
_KEY: Final = re.compile(r'[ \t]*("(?:\\.|[^"\\])*"|\'[^\']*\'|[\w-]+)[ \t]*(\.?)')
_SCALAR: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})|\'\'\'.*?\'\'\'(?:\'{0,2})|"(?:\\.|[^"\\])*"|\'[^\']*\''
    r"|\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]*|[^\s,\]}#]+",
    re.S,
)
_POSITION: Final = re.compile(r" \(at line (\d+), column (\d+)\)")


@dataclass(frozen=True, slots=True)
class Document:
    """The value of a TOML text; `keys` and `values` are the offsets at which they begin in it."""

    name: str
    text: str
    content: dict[str, Any]
    keys: dict[KeyPath, int] = field(default_factory=dict)
    values: dict[KeyPath, int] = field(default_factory=dict)

    def key(self, path: KeyPath) -> str:
        """Where the last key of `path` stands, as `file:line:column`; else the nearest one above it."""
        return self._place(path, self.keys, self.values)

    def value(self, path: KeyPath) -> str:
        """Where the value at `path` begins, as `file:line:column`; else the nearest one above it."""
        return self._place(path, self.values, self.keys)

    def offset(self, path: KeyPath) -> int:
        """Where the value at `path` begins in the text, or the nearest one above it."""
        return self._offset(path, self.values, self.keys)

    def _offset(self, path: KeyPath, first: dict[KeyPath, int], then: dict[KeyPath, int]) -> int:
        while path and path not in first and path not in then:
            path = path[:-1]
        return first.get(path, then.get(path, 0))

    def _place(self, path: KeyPath, first: dict[KeyPath, int], then: dict[KeyPath, int]) -> str:
        offset = self._offset(path, first, then)
        line = self.text.count("\n", 0, offset) + 1
        return f"{self.name}:{line}:{offset - self.text.rfind(chr(10), 0, offset)}"


def parse(text: str, name: str) -> Document:
    """The document that a text is.

    Args:
        text: the text.
        name: what to call its file in messages.

    Raises:
        ConfigError: it is no TOML; the message has the place.
    """
    text = text.replace("\r\n", "\n")
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _broken(text, name, str(error)) from None
    except (RecursionError, ValueError):
        what = "not valid TOML: nested too deep, or a number too long"
        raise ConfigError(what, where=name, remedy="Write it anew.") from None
    document = Document(name, text, content)
    _Scanner(document).scan()
    return document


def _broken(text: str, name: str, message: str) -> ConfigError:
    position = _POSITION.search(message)
    line, column = position.groups() if position else (text.rstrip("\n").count("\n") + 1, 1)
    what = _POSITION.sub("", message).replace(" (at end of document)", " at its end")
    remedy = "Texts stand in quotation marks, lists in [ ], and no key stands twice."
    return ConfigError(
        f"not valid TOML: {what[:1].lower()}{what[1:]}", where=f"{name}:{line}:{column}", remedy=remedy
    )


class _Scanner:
    """Walks a text that is known to be TOML, and notes where its keys and values begin."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.keys, self.values = document.keys, document.values
        self.at = 0
        self._last: dict[KeyPath, int] = {}  # arrays of tables, with the index of their last table

    def scan(self) -> None:
        table: KeyPath = ()
        self._blank()
        while self.at < len(self.text):
            start = self.at
            if self.text.startswith("[", start):
                array = self.text.startswith("[[", start)
                self.at += 2 if array else 1
                table = self._table(self._dotted(), array)
                for length in range(1, len(table) + 1):
                    self.keys.setdefault(table[:length], start)
                    self.values.setdefault(table[:length], start)
                self.at = self.text.index("]]" if array else "]", self.at) + (2 if array else 1)
            else:
                self._pair(table)
            self._blank()

    def _table(self, parts: KeyPath, array: bool) -> KeyPath:
        path: KeyPath = ()
        for number, part in enumerate(parts, 1):
            path = (*path, part)
            if array and number == len(parts):
                self._last[path] = self._last.get(path, -1) + 1
            if path in self._last:
                path = (*path, self._last[path])
        return path

    def _pair(self, table: KeyPath) -> None:
        start = self.at
        path = (*table, *self._dotted())
        for length in range(len(table) + 1, len(path) + 1):
            self.keys.setdefault(path[:length], start)
        self.at = self.text.index("=", self.at) + 1
        self._value(path)

    def _dotted(self) -> KeyPath:
        parts: list[str] = []
        more = "."
        while more and (match := _KEY.match(self.text, self.at)):
            token, more = match.groups()
            parts.append(next(iter(tomllib.loads(f"{token} = 0"))))
            self.at = match.end()
        return tuple(parts)

    def _value(self, path: KeyPath) -> None:
        self._blank()
        self.values[path] = self.at
        if self.text.startswith("[", self.at):
            self._list(path)
        elif self.text.startswith("{", self.at):
            self._inline(path)
        elif match := _SCALAR.match(self.text, self.at):
            self.at = match.end()

    def _list(self, path: KeyPath) -> None:
        self.at += 1
        index = 0
        while not self._ends("]"):
            self._value((*path, index))
            index += 1

    def _inline(self, path: KeyPath) -> None:
        self.at += 1
        while not self._ends("}"):
            self._pair(path)

    def _ends(self, mark: str) -> bool:
        """Past blanks and commas, whether `mark` closes here; it is taken in."""
        self._blank()
        while self.text.startswith(",", self.at):
            self.at += 1
            self._blank()
        closed = self.text.startswith(mark, self.at)
        self.at += closed
        return closed

    def _blank(self) -> None:
        match = _BLANK.match(self.text, self.at)
        self.at = match.end() if match else self.at

"""One YAML document as plain values, with the place of each in its file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from factcheck.errors import RuleError

KeyPath: TypeAlias = tuple[str | int, ...]
"""The keys and indices that lead from the top of a document to a value."""


@dataclass(frozen=True, slots=True)
class Place:
    """A position in a file, 1-based."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class RuleDocument:
    """The plain value of a YAML document.

    `values` and `keys` give the place where the value at a path, or the key that leads to it, begins.
    """

    file: str
    content: Any
    values: dict[KeyPath, Place] = field(default_factory=dict)
    keys: dict[KeyPath, Place] = field(default_factory=dict)

    def place(self, path: KeyPath) -> Place:
        """Where the value at `path` begins; of the nearest value above it, if there is none."""
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, Place(self.file, 1, 1))

    def key_place(self, path: KeyPath) -> Place:
        """Where the last key of `path` stands."""
        return self.keys.get(path) or self.place(path)


def read_document(file: Path, name: str) -> tuple[RuleDocument | None, list[RuleError]]:
    """Read a YAML file that must hold one mapping.

    Args:
        file: the file.
        name: what to call it in messages.

    Returns:
        The document, None where it cannot be used at all, and every mistake found.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        return None, [
            RuleError(f"cannot be read: {error.strerror}", where=name, remedy="Check its permissions.")
        ]
    except UnicodeDecodeError as error:
        place = Place(name, *_position(file.read_bytes()[: error.start]))
        return None, [RuleError("not UTF-8 text", where=str(place), remedy="Save the file as UTF-8.")]
    return parse_document(text, name)


def parse_document(text: str, name: str) -> tuple[RuleDocument | None, list[RuleError]]:
    """As `read_document`, from text."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    yaml = YAML(typ="safe", pure=True)
    try:
        nodes = list(yaml.compose_all(text))
        if not nodes or nodes == [None] or _is_null(nodes[0]):
            remedy = "Write a rule into it or delete it."
            return None, [RuleError("the file is empty", where=f"{name}:1:1", remedy=remedy)]
        if len(nodes) > 1:
            place = _mark(name, nodes[1].start_mark)
            remedy = "Write one rule to a file, without '---'."
            return None, [RuleError("a second document", where=str(place), remedy=remedy)]
        reader = _Reader(name, yaml)
        content = reader.read(nodes[0], ())
    except MarkedYAMLError as error:
        return None, [_syntax_error(name, text, error)]
    except (YAMLError, RecursionError) as error:
        remedy = "Write it anew as plain keys and values."
        return None, [
            RuleError(f"not YAML: {str(error).splitlines()[0]}", where=f"{name}:1:1", remedy=remedy)
        ]
    if not isinstance(content, dict):
        what = f"a rule is a mapping of keys, not a {_word(content)}"
        remedy = "Begin with 'schema: 1' and 'id: ...'."
        return None, [RuleError(what, where=f"{name}:1:1", remedy=remedy)]
    return RuleDocument(name, content, reader.values, reader.keys), reader.errors


class _Reader:
    """Turns YAML nodes into plain values and notes where each stands."""

    def __init__(self, name: str, yaml: Any) -> None:
        self.name = name
        self.scalar = yaml.constructor.construct_object
        self.values: dict[KeyPath, Place] = {}
        self.keys: dict[KeyPath, Place] = {}
        self.errors: list[RuleError] = []
        self._open: list[Any] = []

    def read(self, node: Any, path: KeyPath) -> Any:
        from ruamel.yaml.error import MarkedYAMLError
        from ruamel.yaml.nodes import MappingNode, SequenceNode

        self.values[path] = _mark(self.name, node.start_mark)
        if any(node is above for above in self._open):
            raise MarkedYAMLError(problem="an alias that contains itself", problem_mark=node.start_mark)
        if not isinstance(node, MappingNode | SequenceNode):
            return self.scalar(node)
        self._open.append(node)
        try:
            if isinstance(node, SequenceNode):
                return [self.read(item, (*path, index)) for index, item in enumerate(node.value)]
            return self._mapping(node, path)
        finally:
            self._open.pop()

    def _mapping(self, node: Any, path: KeyPath) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for key_node, value_node in node.value:
            place = _mark(self.name, key_node.start_mark)
            if not isinstance(key_node.value, str):
                self.errors.append(
                    RuleError("a key that is no word", where=str(place), remedy="Write one word.")
                )
                continue
            key = key_node.value
            here = (*path, key)
            if key in content:
                first = self.keys[here]
                remedy = f"It stands at line {first.line} already; keep one."
                self.errors.append(RuleError(f"duplicate key '{key}'", where=str(place), remedy=remedy))
                continue
            self.keys[here] = place
            content[key] = self.read(value_node, here)
        return content


def _syntax_error(name: str, text: str, error: Any) -> RuleError:
    mark = error.problem_mark or error.context_mark
    place = _mark(name, mark) if mark else Place(name, 1, 1)
    lines = text.splitlines()
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    indentation = line[: len(line) - len(line.lstrip())]
    if "\t" in indentation or line[place.column - 1 : place.column] == "\t":
        place = Place(name, place.line, line.index("\t") + 1)
        return RuleError("a tab", where=str(place), remedy="Indent with spaces; YAML allows no tabs.")
    problem = error.problem or error.context or "not YAML"
    context = f" ({error.context})" if error.context and error.context != problem else ""
    return RuleError(f"not valid YAML: {problem}{context}", where=str(place), remedy=_syntax_remedy(problem))


def _syntax_remedy(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "Put a text with a colon in it between quotation marks."
    if "alias" in problem or "constructor" in problem or "tag" in problem:
        return "Write plain values, without '*', '&' or '!'."
    return "Look here and above for a bracket or quotation mark left open, or a wrong indentation."


def _is_null(node: Any) -> bool:
    return node is None or (node.tag.endswith(":null") and node.value == "")


def _mark(name: str, mark: Any) -> Place:
    return Place(name, mark.line + 1, mark.column + 1)


def _position(before: bytes) -> tuple[int, int]:
    lines = before.split(b"\n")
    return len(lines), len(lines[-1].decode("utf-8", "replace")) + 1


def _word(content: object) -> str:
    return "list" if isinstance(content, Sequence) and not isinstance(content, str) else "single value"

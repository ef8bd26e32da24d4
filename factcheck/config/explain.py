"""What pydantic finds wrong with a configuration, in the words and places of its file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any, Final, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from factcheck.config.find import NAME
from factcheck.config.model import File, kebab
from factcheck.config.toml import Document, KeyPath
from factcheck.config.written import written
from factcheck.errors import ConfigError
from factcheck.nearest import one_of, suggestion

_LONGEST: Final = 60


class ConfigFileError(ConfigError):
    """A configuration file is broken; `errors` holds every mistake, in the order of the file."""

    def __init__(self, errors: Sequence[ConfigError]) -> None:
        first = errors[0]
        super().__init__(first.what, where=first.where, remedy=first.remedy)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


def explained(document: Document, prefix: KeyPath, details: Sequence[ErrorDetails]) -> list[ConfigError]:
    """A mistake for each place, in the order of the file.

    Args:
        document: the file.
        prefix: the table in it that holds the settings.
        details: what pydantic says.
    """
    found: dict[KeyPath, ConfigError] = {}
    for detail in details:
        found.setdefault(detail["loc"], _error(document, prefix, detail["loc"], detail))
    return [found[path] for path in sorted(found, key=lambda path: document.offset((*prefix, *path)))]


def _error(document: Document, prefix: KeyPath, path: KeyPath, detail: ErrorDetails) -> ConfigError:
    whole = (*prefix, *path)
    inside = f" in {label(path[:-1])}" if path[:-1] else ""
    if detail["type"] == "extra_forbidden":
        remedy = _where_it_belongs(path)
        return ConfigError(f"unknown key '{path[-1]}'{inside}", where=document.key(whole), remedy=remedy)
    if detail["type"] == "missing":
        remedy = f"Add '{path[-1]} = {_told(path).get('example', '...')}'."
        place = document.value(whole[:-1])
        return ConfigError(f"missing key '{path[-1]}'{inside}", where=place, remedy=remedy)
    got = written(detail["input"]) if _is_toml(detail["input"]) else str(detail["input"])
    if len(got) > _LONGEST:
        got = f"{got[: _LONGEST - 3]}..."
    return ConfigError(f"{label(path)}: got {got}", where=document.value(whole), remedy=_remedy(path, detail))


def _where_it_belongs(path: KeyPath) -> str:
    """What to do about an unknown key."""
    key = str(path[-1])
    if path == ("tool",):
        return f"In {NAME} the keys stand at the top, without [tool.factcheck]."
    keys = _keys(_table_at(path[:-1]))
    tables = {name: table for name in _keys(File) if (table := _table_of(_annotation((name,))))}
    if len(path) > 1 and key in _keys(File):
        return "It is no part of this table: write it above the first one."
    if len(path) == 1 and (homes := [name for name, table in tables.items() if key in _keys(table)]):
        return f"It belongs to [{homes[0]}]." if homes[0] != "per-path" else "It belongs to [[per-path]]."
    return suggestion(key, keys) or f"Known are {', '.join(keys)}."


def _keys(table: type[BaseModel]) -> list[str]:
    return [kebab(name) for name in table.model_fields]


def _annotation(path: KeyPath) -> Any:
    field = _field_at(path)
    return field.annotation if field else None


def _remedy(path: KeyPath, detail: ErrorDetails) -> str:
    if detail["type"] == "literal_error":
        choices = list(_choices(path))
        near = suggestion(detail["input"], choices) if isinstance(detail["input"], str) else ""
        return f"Expected {one_of(choices)}. {near}".rstrip()
    if detail["type"] == "value_error":
        return f"Expected {str(detail['msg']).removeprefix('Value error, ')}."
    if detail["type"] == "string_too_short":
        return "Expected a text that is not empty."
    takes = _told(path).get("takes")
    if takes is None:  # an item of a list, or a value of a table
        takes = "a text in quotation marks" if detail["type"] == "string_type" else "another value"
    if detail["type"] == "too_short":
        return f"Expected {takes}, at least one."
    return f"Expected {takes}."


def label(path: KeyPath) -> str:
    """`per-path[0].paths`, as a reader counts from the top of the file."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def _field_at(path: KeyPath) -> FieldInfo | None:
    """The field that a path leads to; None where it leads into a value."""
    table: type[BaseModel] | None = File
    field: FieldInfo | None = None
    for part in path:
        if isinstance(part, int):
            continue
        field = next(
            (info for name, info in table.model_fields.items() if kebab(name) == part) if table else iter(()),
            None,
        )
        table = _table_of(field.annotation) if field else None
    return None if field is not None and path and isinstance(path[-1], int) else field


def _table_at(path: KeyPath) -> type[BaseModel]:
    """The table that a path leads to."""
    named = tuple(part for part in path if not isinstance(part, int))
    return _table_of(_annotation(named)) or File


def _table_of(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _table_of(inner))), None)


def _choices(path: KeyPath) -> Iterator[str]:
    """The words that a value at a path may be."""
    while path and (isinstance(path[-1], int) or _field_at(path) is None):
        path = path[:-1]
    yield from _words(_annotation(path))


def _words(annotation: Any) -> Iterator[str]:
    for inner in get_args(annotation):
        if isinstance(inner, str):
            yield inner
        else:
            yield from _words(inner)


def _told(path: KeyPath) -> dict[str, Any]:
    field = _field_at(path)
    extra = field.json_schema_extra if field else None
    return extra if isinstance(extra, dict) else {}


def _is_toml(value: object) -> bool:
    return isinstance(value, str | bool | int | float | list | dict | date | datetime | time)

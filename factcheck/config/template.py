"""The text of a new factcheck.toml: every key, with a word on it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pydantic import BaseModel

from factcheck.config.model import File, MetadataTable, PerPathTable, StoryTable, kebab

_WIDTH: Final = 100

_HEAD: Final = """\
#:schema {schema}
# What factcheck checks here, and how. `factcheck config show --origins` prints what holds.
# Flags come before FACTCHECK_* variables, and those before this file. Paths are seen from this file.
# What is commented out is an example; `#:schema` lets editors complete and check the keys.
"""

_TABLES: Final[Mapping[str, type[BaseModel]]] = {
    "[story]": StoryTable,
    "[metadata]": MetadataTable,
    "[[per-path]]": PerPathTable,
}


def template(*, schema: str, active: Mapping[str, str]) -> str:
    """A commented configuration.

    Args:
        schema: the path of the JSON Schema, from the file.
        active: the keys that are not commented out, with their values in TOML.
    """
    parts = [_HEAD.format(schema=schema), *_keys(File, active)]
    for head, table in _TABLES.items():
        name = head.strip("[]")
        about = next(info.description for key, info in File.model_fields.items() if kebab(key) == name)
        parts.append(f"{_comment(str(about))}# {head}\n")
        parts += _keys(table, {})
    return "\n".join(parts)


def _keys(table: type[BaseModel], active: Mapping[str, str]) -> Iterator[str]:
    for field, info in table.model_fields.items():
        extra: Any = info.json_schema_extra
        key = kebab(field)
        if not extra["example"]:  # a table, which has its own place
            continue
        line = f"{key} = {active[key]}" if key in active else f"# {key} = {extra['example']}"
        yield f"{_comment(str(info.description))}{line}\n"


def _comment(text: str) -> str:
    return "\n".join(textwrap.wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="# ")) + "\n"

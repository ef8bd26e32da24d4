"""The settings of a run as rows to print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from datetime import date
from typing import Any, NamedTuple

from factcheck.config.settings import BESIDE, Config, PerPath, Source
from factcheck.config.written import written


class Row(NamedTuple):
    """A setting: its key in the file, its value as TOML and as JSON has it, and where it comes from."""

    key: str
    toml: str
    value: Any
    source: Source
    where: str

    @property
    def given(self) -> bool:
        """Whether there is a value that TOML can write."""
        return self.value is not None

    @property
    def origin(self) -> str:
        """Where it comes from, in words."""
        return self.where or "default"


def rows(config: Config) -> Iterator[Row]:
    """Every setting, in the order of the documentation; tables key by key."""
    for field in fields(config):
        if field.name in BESIDE:
            continue
        origin = config.origin(field.name)
        key = field.name.replace("_", "-")
        value = config.accepted_file if field.name == "accepted" else getattr(config, field.name)
        if field.name == "story":
            by_hand = origin.source == "file"
            for inner, each in asdict(config.story).items():
                where = config.places.get(("story", inner), "") if by_hand else ""
                yield Row(f"story.{inner}", written(each), list(each), "file" if where else "default", where)
            continue
        yield Row(key, written(_whole(value)), _plain(value), origin.source, origin.where)


def _whole(value: Any) -> Any:
    """A value with what is said of paths as tables, without the keys that say nothing."""
    if isinstance(value, tuple):
        return [
            {key: inner for key, inner in asdict(each).items() if inner}
            if isinstance(each, PerPath)
            else each
            for each in value
        ]
    return dict(value) if isinstance(value, Mapping) else value


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    return value.isoformat() if isinstance(value, date) else _whole(value)

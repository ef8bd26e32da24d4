"""Flags, environment variables and the configuration file become one value; the first that tells counts.

Importing it is light: what reads a file is loaded when there is one to read.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from factcheck.config.find import NAME, find, lookalikes, shown
from factcheck.config.settings import (
    ACCEPTED,
    BESIDE,
    SHIPPED,
    Config,
    Gate,
    Grouping,
    Level,
    Origin,
    PerPath,
    Source,
)
from factcheck.config.variables import FILE, VARIABLES, given

__all__ = [
    "ACCEPTED",
    "BESIDE",
    "FILE",
    "NAME",
    "SHIPPED",
    "VARIABLES",
    "Config",
    "Gate",
    "Grouping",
    "Level",
    "Origin",
    "PerPath",
    "find",
    "located",
    "lookalikes",
    "resolve",
    "shown",
]

_RANK: Final[tuple[Source, ...]] = ("default", "file", "variable", "flag")


def located(named: str | None, environment: Mapping[str, str], start: Path) -> Path | None:
    """The configuration file of a run: the one that is named, else the nearest from `start` upward.

    Args:
        named: by an option; None where it is not given.
        environment: the environment variables, of which one may name a file.
        start: the working directory.

    Raises:
        ConfigError: one folder has two of them.
    """
    name = named if named is not None else environment.get(FILE)
    return Path(name) if name else find(start)


def resolve(flags: Mapping[str, object], environment: Mapping[str, str], file: Path | None = None) -> Config:
    """The configuration of a run.

    Args:
        flags: settings given on the command line; None or an empty tuple where not given.
        environment: the environment variables.
        file: the configuration file; None for none.

    Raises:
        ConfigError: the file is broken; a variable holds a value that cannot be used, or is a misspelt one
            of ours.
    """
    by_variable = given(environment)
    settings: dict[str, Any] = {}
    if file is not None:
        from factcheck.config.file import settings_of

        settings = settings_of(file)
    origins = settings.pop("origins", {})
    settings |= by_variable
    origins |= {
        name: Origin("variable", variable) for variable, name in VARIABLES.items() if name in by_variable
    }
    by_flag = {name: value for name, value in flags.items() if value is not None and value != ()}
    settings |= by_flag
    origins |= {name: Origin("flag", option(name, value)) for name, value in by_flag.items()}
    return _selected(Config(**settings, origins=origins))


def option(name: str, value: object = True) -> str:
    """The option, or argument, that gives a setting."""
    if name == "articles":
        return "PATH"
    return f"--{'no-' if value is False else ''}{name.replace('_', '-')}"


def _selected(config: Config) -> Config:
    """What is selected more closely than it is ignored is run: `--select` goes before a file's `ignore`."""
    ranks = [_RANK.index(config.origin(name).source) for name in ("select", "ignore")]
    if ranks[0] <= ranks[1]:
        return config
    kept = tuple(rule_id for rule_id in config.ignore if rule_id not in config.select)
    return dataclasses.replace(config, ignore=kept)

"""Which file configures a run."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from factcheck.errors import ConfigError

NAME: Final = "factcheck.toml"
PYPROJECT: Final = "pyproject.toml"
TABLE: Final = ("tool", "factcheck")
"""The table of a pyproject.toml that configures factcheck."""
SUFFIXES: Final = (".toml", ".tml", ".yaml", ".yml", ".json", ".ini", ".cfg")
"""Endings of files that may be meant to be a configuration."""

_ALIKE: Final = 85


def find(start: Path) -> Path | None:
    """The nearest configuration file from a folder upward, to the root of its repository.

    Outside of a repository only the folder itself is looked into, so that no file in a home folder decides.

    Raises:
        ConfigError: one folder has a factcheck.toml and a pyproject.toml with `[tool.factcheck]`.
    """
    for folder in _upward(start.resolve()):
        own, project = folder / NAME, folder / PYPROJECT
        if project.is_file() and configures(project):
            if own.is_file():
                what = f"two configurations: {NAME}, and [tool.factcheck] in {PYPROJECT}"
                raise ConfigError(what, where=str(folder), remedy="Keep one of them.")
            return project
        if own.is_file():
            return own
    return None


def configures(project: Path) -> bool:
    """Whether a pyproject.toml has a table for factcheck."""
    return TABLE[1] in _tools(project)


def _tools(project: Path) -> Collection[str]:
    """The names of the tools that a pyproject.toml has a table for."""
    import tomllib

    try:
        tool = tomllib.loads(project.read_text(encoding="utf-8-sig")).get(TABLE[0])
    except (OSError, ValueError, RecursionError):  # not UTF-8 or not TOML, which is the affair of others
        return ()
    return tool if isinstance(tool, dict) else ()


def lookalikes(start: Path) -> Iterator[str]:
    """What was probably meant to be a configuration, and is none; asked where none is found."""
    from factcheck.nearest import nearest

    for folder in _upward(start.resolve()):
        try:
            names = [entry.name for entry in os.scandir(folder) if entry.name.endswith(SUFFIXES)]
        except OSError:
            continue
        for name in nearest(NAME, [name for name in names if name != NAME], alike=_ALIKE):
            yield f"{shown(folder / name)} is not read: a configuration is called {NAME}"
        if PYPROJECT in names:
            for name in nearest(TABLE[1], _tools(folder / PYPROJECT), alike=_ALIKE):
                yield f"{shown(folder / PYPROJECT)}: [tool.{name}] is not read: the table is [tool.factcheck]"


def shown(path: str | Path) -> str:
    """A path as a person would call it from here."""
    try:
        seen = os.path.relpath(path)
    except ValueError:  # another drive
        return os.path.abspath(path)
    return seen.replace(os.sep, "/")


def _upward(start: Path) -> list[Path]:
    """The folder, and those above it as far as the repository reaches."""
    folders = [start, *start.parents]
    for number, folder in enumerate(folders, 1):
        if (folder / ".git").exists():  # a file in a worktree or submodule
            return folders[:number]
    return [start]

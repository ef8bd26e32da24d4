"""Which file configures a run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from factcheck.errors import ConfigError

NAME: Final = "factcheck.toml"
PYPROJECT: Final = "pyproject.toml"
TABLE: Final = ("tool", "factcheck")
"""The table of a pyproject.toml that configures factcheck."""


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
    """Whether a pyproject.toml has a table for factcheck; one that cannot be read is the affair of others."""
    import tomllib

    try:
        text = project.read_text(encoding="utf-8-sig")
        if TABLE[1] not in text:
            return False
        tool = tomllib.loads(text).get(TABLE[0])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return False
    return isinstance(tool, dict) and TABLE[1] in tool


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

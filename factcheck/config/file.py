"""A configuration file as settings, with the place of each."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from factcheck.config.explain import ConfigFileError, explained
from factcheck.config.find import PYPROJECT, TABLE, shown
from factcheck.config.model import File
from factcheck.config.settings import Grouping, Origin, PerPath
from factcheck.config.toml import Document, KeyPath, parse
from factcheck.errors import ConfigError

_MAGIC: Final = frozenset("*?[")


def settings_of(file: Path) -> dict[str, Any]:
    """The fields of `Config` that a file gives, with `root`, `file`, `origins` and `places`.

    Args:
        file: a factcheck.toml, or a pyproject.toml with a table for factcheck.

    Raises:
        ConfigError: it cannot be read, or holds what cannot be used; every mistake is told.
    """
    name = shown(file)
    document = parse(_text(file, name), name)
    prefix: KeyPath = TABLE if file.name == PYPROJECT else ()
    table: Any = document.content
    for key in prefix:
        table = table.get(key) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        remedy = "Add [tool.factcheck], or name another file."
        raise ConfigError("no table [tool.factcheck]", where=name, remedy=remedy)
    try:
        told = File.model_validate(table)
    except ValidationError as error:
        details = error.errors(include_url=False)
        raise ConfigFileError(explained(document, prefix, details)) from None
    _check_story(told, document, prefix)
    given = {key: getattr(told, key) for key in told.model_fields_set}
    root = os.path.dirname(os.path.realpath(file))
    return {
        **_settings(given, root),
        "root": root,
        "file": name,
        "origins": {
            key: Origin("file", document.key((*prefix, key.replace("_", "-")))) for key in sorted(given)
        },
        "places": {
            path[len(prefix) :]: document.value(path)
            for path in {**document.keys, **document.values}
            if path[: len(prefix)] == prefix and len(path) > len(prefix)
        },
    }


def _text(file: Path, name: str) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        remedy = "Check the path, or write one with `factcheck init`."
        raise ConfigError("no such configuration file", where=name, remedy=remedy) from None
    except IsADirectoryError:
        remedy = "Name the file in it."
        raise ConfigError("this is a folder, not a configuration file", where=name, remedy=remedy) from None
    except UnicodeDecodeError:
        raise ConfigError("not UTF-8 text", where=name, remedy="Save the file as UTF-8.") from None
    except OSError as error:
        why = error.strerror or str(error)
        raise ConfigError(f"cannot be read: {why}", where=name, remedy="Check its permissions.") from error


def _check_story(told: File, document: Document, prefix: KeyPath) -> None:
    """Refuse ways of grouping that could never tell."""
    by = told.story.by if told.story else None
    if by is None:
        return
    if len(set(by)) < len(by) or ("folder" in by and by[-1] != "folder"):
        what = "story.by: every way stands once, and 'folder' last, for it always tells"
        remedy = 'Write it anew, such as ["key", "folder"].'
        raise ConfigError(what, where=document.value((*prefix, "story", "by")), remedy=remedy)
    if "glob" in by and told.story and told.story.globs is None:
        what = "story.by: 'glob' needs patterns"
        remedy = "Add 'globs = [\"stories/{story}/**\"]' to [story]."
        raise ConfigError(what, where=document.value((*prefix, "story", "by")), remedy=remedy)


def _settings(given: Mapping[str, Any], root: str) -> dict[str, Any]:
    """Plain values as `Config` has them; paths are seen from here, not from the file."""
    settings = dict(given)
    for key in ("exclude", "select", "ignore"):
        if key in settings:
            settings[key] = tuple(settings[key])
    if "articles" in settings:
        settings["articles"] = tuple(shown(path) for each in given["articles"] for path in _found(root, each))
    if "rules" in settings:
        settings["rules"] = tuple(shown(os.path.join(root, each)) for each in given["rules"])
    if "accepted" in settings:
        settings["accepted"] = shown(os.path.join(root, given["accepted"]))
    if "model" in settings and os.path.exists(os.path.join(root, given["model"])):
        settings["model"] = os.path.join(root, given["model"])
    if "story" in settings:
        table = given["story"]
        known = {key: tuple(value) for key, value in table if value is not None}
        settings["story"] = Grouping(**known)
    if "metadata" in settings:
        settings["metadata"] = {key: tuple(value) for key, value in given["metadata"] if value is not None}
    if "per_path" in settings:
        settings["per_path"] = tuple(
            PerPath(tuple(each.paths), dict(each.levels or {}), tuple(each.ignore or ()))
            for each in given["per_path"]
        )
    return settings


def _found(root: str, path: str) -> list[str]:
    """The paths that a path with `*` means; itself where it has none, or none is there."""
    from glob import glob

    whole = os.path.join(root, path)
    if not _MAGIC & set(path) or os.path.exists(whole):
        return [whole]
    return [os.path.join(root, each) for each in sorted(glob(path, root_dir=root, recursive=True))] or [whole]

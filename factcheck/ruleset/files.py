"""Which files hold rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from factcheck.errors import UsageError

SUFFIXES: Final = frozenset({".yaml", ".yml"})


def shipped() -> Path:
    """The folder of the rule packs that come with factcheck, installed or in a clone.

    Raises:
        UsageError: the installation lacks them.
    """
    package = Path(__file__).parents[1]
    for folder in (package / "_rules", package.parent / "rules"):
        if folder.is_dir() and next(_below(folder), None) is not None:
            return folder
    raise UsageError("the shipped rules are missing", where=str(package), remedy="Install factcheck again.")


def rule_files(places: Sequence[Path]) -> tuple[Path, ...]:
    """Every rule file in these files and folders, once each, in a fixed order.

    Raises:
        UsageError: a place does not exist, or holds no rule file.
    """
    found: dict[Path, Path] = {}
    for place in places:
        if not place.exists():
            remedy = "Check the path given to --rules."
            raise UsageError("no such rule folder", where=str(place), remedy=remedy)
        files = [place] if place.is_file() else sorted(_below(place))
        if not files:
            remedy = "A rule folder holds files that end in .yaml or .yml."
            raise UsageError("no rules here", where=str(place), remedy=remedy)
        for file in files:
            found.setdefault(file.resolve(), file)
    return tuple(found.values())


def _below(folder: Path) -> Iterator[Path]:
    """Rule files at any depth, without hidden files and folders."""
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in SUFFIXES and not hidden and path.is_file():
            yield path

"""Paths to files: which files are articles of which story."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from factcheck.corpus.formats import BY_SUFFIX
from factcheck.errors import InputError

_ABOUT_THE_FOLDER: Final = frozenset(
    ("readme", "license", "licence", "notice", "changelog", "contributing", "authors", "code_of_conduct")
)
"""Stems of files that speak of a repository; they are read only if they are named outright."""

_LIKE_ENOUGH: Final = 60


class LeaveOut(Protocol):
    """Whether a file, or a folder with all that is in it, is left out."""

    def __call__(self, path: str, *, folder: bool) -> bool:
        """Whether it is, as seen from the working directory."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read. `folder` is resolved; `shown` is the path as given, with forward slashes."""

    path: Path
    shown: str
    folder: Path
    story: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder whose articles make a story; it is empty unless one of `files` holds an article."""

    shown: str
    files: tuple[SourceFile, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """All files that the paths lead to, once each, and the folders in which articles are expected.

    `left_out` is how many files and folders were left out.
    """

    files: tuple[SourceFile, ...]
    folders: tuple[Folder, ...]
    errors: tuple[InputError, ...]
    left_out: int = 0


def shown(path: str | Path) -> str:
    """A path as it is shown: forward slashes, and no byte that cannot be printed."""
    text = os.fsencode(str(path)).decode("utf-8", "replace")
    return Path(text).as_posix()


def walk(
    paths: Sequence[str], at: Mapping[str, str] | None = None, *, leave_out: LeaveOut | None = None
) -> Tree:
    """Find the files below paths, each once; a folder that is a link to one already seen is left out.

    Args:
        paths: files and folders as given; what is named here is read, whatever `leave_out` says.
        at: where the files of a path are to be read, if not there; they are shown as if they were there.
        leave_out: whether a file or folder below them is left out.
    """
    walker = _Walker(leave_out or (lambda path, *, folder: False))
    for path in paths:
        walker.add(path, (at or {}).get(path, path))
    return Tree(tuple(walker.files), tuple(walker.folders), tuple(walker.errors), walker.left_out)


class _Walker:
    def __init__(self, leave_out: LeaveOut) -> None:
        self._leave_out = leave_out
        self.files: list[SourceFile] = []
        self.folders: list[Folder] = []
        self.errors: list[InputError] = []
        self.left_out = 0
        self._seen_files: set[Path] = set()
        self._known: dict[Path, list[SourceFile]] = {}
        self._from = self._to = Path()

    def add(self, given: str, at: str) -> None:
        """Take in a path as given, the files of which are to be read at another."""
        path = Path(at)
        self._from, self._to = path, Path(given)
        try:
            mode = path.stat().st_mode
        except OSError as error:
            self.errors.append(_not_found(given) if _is_missing(error) else _unreadable(given, error))
            return
        except ValueError:
            self.errors.append(_not_found(given))
            return
        if stat.S_ISDIR(mode):
            root = path.resolve()
            self._folder(path, root, root.name or "root", below="", ancestors=(), expects_articles=True)
        elif not stat.S_ISREG(mode):
            what = "neither a file nor a folder"
            self.errors.append(InputError(what, where=shown(given), remedy="Name a file or a folder"))
        elif path.suffix.lower() not in BY_SUFFIX:
            what = f"files of this kind ({path.suffix or 'no ending'}) cannot be read"
            remedy = f"Save it as one of {', '.join(sorted(BY_SUFFIX))}"
            self.errors.append(InputError(what, where=shown(given), remedy=remedy))
        else:
            folder = path.resolve().parent
            self._file(path, folder, folder.name or "root")

    def _shown(self, path: Path) -> str:
        """A path as it is shown: below the one that was given."""
        return shown(path if self._from == self._to else self._to / path.relative_to(self._from))

    def _file(self, path: Path, folder: Path, story: str) -> SourceFile | None:
        real = path.resolve()
        if real in self._seen_files:
            return None
        self._seen_files.add(real)
        found = SourceFile(path, self._shown(path), folder, story)
        self.files.append(found)
        return found

    def _folder(
        self,
        path: Path,
        real: Path,
        story: str,
        *,
        below: str,
        ancestors: tuple[Path, ...],
        expects_articles: bool,
    ) -> list[SourceFile]:
        """Take in a folder and all below it; returns the files found (also those found before)."""
        if real in ancestors:
            return []
        if real in self._known:
            return self._known[real]
        try:
            entries = sorted(os.scandir(path), key=lambda entry: entry.name)
        except OSError as error:
            self.errors.append(_unreadable(self._shown(path), error))
            return self._known.setdefault(real, [])
        seen = [entry for entry in entries if not entry.name.startswith((".", "__MACOSX"))]
        visible = [
            entry
            for entry in seen
            if not self._leave_out(self._shown(path / entry.name), folder=entry.is_dir())
        ]
        before = self.left_out
        self.left_out += len(seen) - len(visible)
        found: list[SourceFile] = []
        for entry in visible:
            each = path / entry.name
            if (
                entry.is_dir()
                or each.suffix.lower() not in BY_SUFFIX
                or each.stem.lower() in _ABOUT_THE_FOLDER
            ):
                continue
            if not each.exists():
                what = "a link that leads nowhere"
                self.errors.append(
                    InputError(what, where=self._shown(each), remedy="Mend the link, or remove it")
                )
                continue
            if each.is_file():
                taken = self._file(each, real, story)
                found.append(taken or SourceFile(each, self._shown(each), real, story))
        expects_below = not found
        for entry in visible:
            if not entry.is_dir():
                continue
            name = f"{below}/{entry.name}" if below else entry.name
            child = path / entry.name
            found += self._folder(
                child, child.resolve(), shown(name), below=name, ancestors=(*ancestors, real),
                expects_articles=expects_below,
            )  # fmt: skip
        if expects_articles and self.left_out == before:  # else it is no empty story
            self.folders.append(Folder(self._shown(path), tuple(found)))
        self._known[real] = found
        return found


def empty_folders(tree: Tree, read: Collection[str], failed: Collection[str]) -> Iterator[InputError]:
    """An error for each outermost folder in which articles are expected and none is.

    Args:
        tree: the tree.
        read: the shown paths of files that hold articles.
        failed: those about which something was said already.
    """
    told: list[str] = []
    # a folder comes after those in it
    for folder in reversed(tree.folders):
        holds = any(file.shown in read or file.shown in failed for file in folder.files)
        broken = any(path == folder.shown or path.startswith(folder.shown + "/") for path in failed)
        if holds or broken or any(folder.shown.startswith(outer + "/") or outer == "." for outer in told):
            continue
        told.append(folder.shown)
        kinds = ", ".join(sorted(BY_SUFFIX))
        yield InputError(
            "no articles in this folder",
            where=folder.shown,
            remedy=f"Put articles in it ({kinds}), or name another",
        )


def _is_missing(error: OSError) -> bool:
    return isinstance(error, FileNotFoundError | NotADirectoryError)


def _not_found(given: str) -> InputError:
    """Names the nearest name that does exist where the path breaks off."""
    from rapidfuzz import fuzz, process

    path = Path(given.replace("\0", "\ufffd"))
    whole = path
    while path.parent != path and not path.parent.exists():
        path = path.parent
    remedy = "Check the spelling"
    try:
        names = sorted(entry.name for entry in os.scandir(path.parent) if not entry.name.startswith("."))
    except OSError:
        names = []
    match = process.extractOne(path.name, names, scorer=fuzz.ratio, score_cutoff=_LIKE_ENOUGH)
    if match:
        meant = path.parent / match[0] / whole.relative_to(path)
        remedy = f"Did you mean '{shown(meant if meant.exists() else path.parent / match[0])}'?"
    return InputError("no such file or folder", where=shown(given.replace("\0", "\ufffd")), remedy=remedy)


def _unreadable(path: str, error: OSError) -> InputError:
    why = (error.strerror or str(error)).lower()
    return InputError(
        f"cannot be read: {why}", where=shown(path), remedy="Check its permissions, or leave it out"
    )

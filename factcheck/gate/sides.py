"""The two sides of a comparison, brought up from git: the articles as they were, and as they are."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from shutil import rmtree
from tempfile import gettempdir

from factcheck.errors import UsageError
from factcheck.gate.git import FILE, LINK, MODULE, Object, Repository, no_commit
from factcheck.gate.terms import Terms


@dataclass(frozen=True)
class Sides:
    """Where to read the articles of both sides.

    Attributes:
        base: for each path as given, where its files are as they were.
        head: likewise, as they are; empty where they are where they were given.
        commit: the commit of the base; empty before the first one.
    """

    base: Mapping[str, str] = field(default_factory=dict)
    head: Mapping[str, str] = field(default_factory=dict)
    commit: str = ""


@contextmanager
def sides(paths: Sequence[str], terms: Terms, suffixes: Collection[str]) -> Iterator[Sides | None]:
    """The two sides of a run that compares with a base; None for one that does not.

    Files that are as they were are copied from the working tree, the others written from the objects of git,
    below a folder that is removed at the end. What git knows nothing of (paths outside of the repository,
    files that it ignores) is the same on both sides.

    Args:
        paths: as given.
        terms: with what to compare.
        suffixes: endings of the names of files that may be articles.

    Raises:
        UsageError: this is no repository, or the base cannot be found in it.
    """
    if terms.since is None:
        yield None
        return
    repository = _repository(paths)
    if terms.new_from is not None:
        commit = repository.base_of(terms.new_from)
    else:
        commit = repository.head() or no_commit()
    given = {path: seen for path in paths if (seen := _below(repository.root, path)) is not None}
    with _folder() as folder:
        wanted = _Wanted(tuple(given.values()), frozenset(suffixes))
        # The folder is called like the repository: a story at its root has that name.
        roots = {side: folder / side / (repository.root.name or "root") for side in ("b", "h")}
        _bring(repository, commit, roots["b"], wanted, ignored=True)
        if terms.staged:
            _bring(repository, None, roots["h"], wanted, ignored=False)
        head = {path: str(roots["h"] / seen) for path, seen in given.items()} if terms.staged else {}
        yield Sides({path: str(roots["b"] / seen) for path, seen in given.items()}, head, commit)


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder that nobody else can read, and that is gone at the end.

    `TemporaryDirectory` would leave it where an interrupt comes just after it is made.
    """
    folder = Path(gettempdir()).resolve() / f"factcheck-{token_hex(8)}"
    try:
        _made(folder, lambda: folder.mkdir(mode=0o700))
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)


def _repository(paths: Sequence[str]) -> Repository:
    """The repository of the working directory if a path is in it, else that of the first path in one."""
    here = Repository.at(Path.cwd())
    if here is not None and any(_below(here.root, path) is not None for path in paths):
        return here
    for path in paths:
        folder = Path(os.path.realpath(path))
        while not folder.is_dir() and folder.parent != folder:
            folder = folder.parent
        found = Repository.at(folder, own=False)
        if found is not None:
            return found
    where = ", ".join(paths)
    raise UsageError("not in a git repository", where=where, remedy="Leave out --new-from and --staged.")


def _below(root: Path, path: str) -> str | None:
    """A path seen from the root of a repository; None where it is not in it."""
    try:
        return Path(os.path.realpath(path)).relative_to(root).as_posix()
    except ValueError:
        return None


@dataclass(frozen=True)
class _Wanted:
    """Which files are brought up: those below paths (all for `.`) that may be articles."""

    below: tuple[str, ...]
    suffixes: frozenset[str]

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths for git, none for all."""
        return () if "." in self.below else self.below

    def file(self, path: str) -> bool:
        """Whether a file may be an article below the paths."""
        return os.path.splitext(path)[1].lower() in self.suffixes and self.holds(path)

    def holds(self, path: str) -> bool:
        """Whether a path is one of the paths, or below one."""
        return not self.paths or any(path == each or path.startswith(f"{each}/") for each in self.below)

    def within(self, module: str) -> _Wanted | None:
        """What is wanted of a submodule; None for nothing."""
        if self.holds(module):
            return _Wanted((".",), self.suffixes)
        inner = tuple(each.removeprefix(f"{module}/") for each in self.below if each.startswith(f"{module}/"))
        return _Wanted(inner, self.suffixes) if inner else None


def _bring(
    repository: Repository, commit: str | None, target: Path, wanted: _Wanted, *, ignored: bool
) -> None:
    """Write the files of a commit, or of the index for None, below a folder."""
    modular = (repository.root / ".gitmodules").exists()
    paths = () if modular else wanted.paths
    objects = repository.index(paths) if commit is None else repository.tree(commit, paths)
    changed = repository.changed(commit)
    target.mkdir(parents=True, exist_ok=True)
    stored: list[Object] = []
    links: list[Object] = []
    for each in objects:
        if each.mode.startswith(MODULE):
            _bring_module(repository, each, target, wanted, ignored=ignored)
        elif each.mode.startswith(LINK) and wanted.holds(each.path):
            links.append(each)
        elif each.mode.startswith(FILE) and wanted.file(each.path):
            file, new = repository.root / each.path, target / each.path
            if each.path in changed or not _copied(file, new):
                stored.append(each)
    for each, data in repository.contents(stored):
        _write(target / each.path, data)
    for path in repository.ignored(paths) if ignored else ():
        if wanted.file(path):
            _copied(repository.root / path, target / path)
    for each, data in repository.contents(links):
        _link(repository.root, target, each.path, os.fsdecode(data))


def _bring_module(
    repository: Repository, module: Object, target: Path, wanted: _Wanted, *, ignored: bool
) -> None:
    """Write the files of a submodule as the commit has it that names it; one not checked out has none."""
    inner = wanted.within(module.path)
    folder = repository.root / module.path
    if inner is None or not (folder / ".git").exists():
        return
    found = Repository.at(folder, own=False)
    if found is None or found.root != folder.resolve():
        return
    if not found.has(module.name):
        what = f"the submodule '{module.path}' does not have the commit {module.name[:12]}"
        raise UsageError(what, remedy=f"Fetch it: `git -C {module.path} fetch --unshallow` or `git fetch`.")
    _bring(found, module.name, target / module.path, inner, ignored=ignored)


def _copied(file: Path, target: Path) -> bool:
    """Whether a file of the working tree could be copied; it is not there in a sparse checkout."""
    try:
        data = file.read_bytes()
    except OSError:
        return False
    _write(target, data)
    return True


def _write(file: Path, data: bytes) -> None:
    _made(file, lambda: file.write_bytes(data))


def _made(file: Path, make: Callable[[], object]) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        make()
    except OSError as error:
        what = f"the articles of the base cannot be written: {error.strerror or error}"
        remedy = "Make room there, or name another folder in TMPDIR."
        raise UsageError(what, where=str(file.parent), remedy=remedy) from None


def _link(root: Path, target: Path, path: str, leads: str) -> None:
    """A symbolic link to where it led; to the working tree where that was not brought up."""
    new = target / path
    old = Path(os.path.normpath((root / path).parent / leads))
    inside = Path(os.path.normpath(new.parent / leads))
    there = not os.path.isabs(leads) and inside.is_relative_to(target) and inside.exists()
    _made(new, lambda: new.symlink_to(leads if there else old))

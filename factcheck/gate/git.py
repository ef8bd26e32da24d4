"""What is asked of git: its own plumbing, no checkout, nothing written."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from factcheck.errors import UsageError

_EMPTY_TREE: Final = ""
"""In place of a commit: the base of a first commit, which has no articles."""

_FETCH: Final = (
    "Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` at actions/checkout and "
    "`GIT_DEPTH: 0` in GitLab CI."
)
_LOCAL: Final = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_CEILING_DIRECTORIES",
)  # fmt: skip
"""Variables that a hook of one repository has set, and that lead astray in another one."""

FILE: Final = "100"
LINK: Final = "120"
MODULE: Final = "160"
"""How the mode of a file, a symbolic link and a submodule begins."""

_CONVERTING: Final = ("text", "crlf", "eol", "filter", "working-tree-encoding", "ident")
"""The attributes by which git converts a file that it writes."""

_EMPTY_BLOBS: Final = frozenset(
    (
        "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
        "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
    )
)
"""The names of a file without content, by SHA-1 and SHA-256."""


@dataclass(frozen=True, slots=True)
class Object:
    """A file of a tree or of the index, by its path from the root of the repository."""

    path: str
    mode: str
    name: str


@dataclass(frozen=True)
class Repository:
    """A repository with a working tree.

    Attributes:
        root: the root of the working tree, resolved.
        own: whether variables that a hook has set are about this one.
    """

    root: Path
    own: bool = True

    @staticmethod
    def at(folder: Path, *, own: bool = True) -> Repository | None:
        """The repository that a folder is in; None where it is in none.

        Raises:
            UsageError: git is not installed, or refuses.
        """
        done = _run(["rev-parse", "--show-toplevel"], folder, own=own)
        if done.returncode == 0:
            return Repository(Path(os.fsdecode(done.stdout.removesuffix(b"\n"))).resolve(), own)
        told = _told(done)
        if "not a git repository" in told or "must be run in a work tree" in told:
            return None
        if "dubious ownership" in told:
            remedy = "Trust it: `git config --global --add safe.directory '*'`, as CI in a container needs."
            raise UsageError("git refuses: the repository belongs to another user", remedy=remedy)
        raise UsageError(f"git: {told}", where=str(folder), remedy="Mend the repository.")

    def base_of(self, ref: str) -> str:
        """The commit with which a working tree is compared: where its history left that of `ref`.

        Raises:
            UsageError: there is no such commit, or no common history is known.
        """
        if ref.startswith("-") or not ref.strip() or "\0" in ref:
            raise UsageError(f"'{ref}' is no commit", where="--new-from", remedy="Name a branch or a commit.")
        found = self._line("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")
        if found is None:
            remedy = _FETCH if self._is_shallow() else "Fetch it, or name another branch or commit."
            what = f"git knows no commit '{ref}'"
            raise UsageError(f"{what} in this shallow clone" if self._is_shallow() else what, remedy=remedy)
        if self.head() is None:
            return found
        common = self._line("merge-base", found, "HEAD")
        if common is not None:
            return common
        if self._is_shallow():
            what = f"this shallow clone does not reach back to where '{ref}' and HEAD parted"
            raise UsageError(what, remedy=_FETCH)
        remedy = "Name a commit that HEAD comes from."
        raise UsageError(f"'{ref}' and HEAD have no history in common", remedy=remedy)

    def head(self) -> str | None:
        """The commit that is checked out; None before the first one."""
        return self._line("rev-parse", "--verify", "--quiet", "HEAD^{commit}")

    def has(self, commit: str) -> bool:
        """Whether the repository has a commit."""
        return self._line("cat-file", "-t", commit) == "commit"

    def tree(self, commit: str, below: Sequence[str]) -> list[Object]:
        """The files of a commit below some paths, submodules among them."""
        if commit == _EMPTY_TREE:
            return []
        out = self._out("ls-tree", "-r", "-z", "--full-tree", commit, "--", *below)
        return [
            Object(path, mode, name) for (mode, _, name), path in (_entry(record) for record in _records(out))
        ]

    def index(self, below: Sequence[str]) -> list[Object]:
        """The files of the index below some paths; of a conflict our side."""
        found: dict[str, Object] = {}
        changed = self.changed(None)
        for record in _records(self._out("ls-files", "--stage", "-z", "--", *_literal(below))):
            (mode, name, stage), path = _entry(record)
            to_come = name in _EMPTY_BLOBS and path in changed  # by `git add --intent-to-add`
            if stage in ("0", "2") and not to_come:
                found[path] = Object(path, mode, name)
        return list(found.values())

    def changed(self, commit: str | None) -> frozenset[str]:
        """The paths that are not in the working tree as they are in a commit, or in the index for None."""
        if commit == _EMPTY_TREE:
            return frozenset()
        against = [] if commit is None else [commit]
        out = self._out(
            "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=all",
            *against, "--",
        )  # fmt: skip
        return frozenset(map(os.fsdecode, _records(out)))

    def ignored(self, below: Sequence[str]) -> list[str]:
        """The files below some paths that git is told to ignore."""
        out = self._out(
            "ls-files", "--others", "--ignored", "--exclude-standard", "-z", "--", *_literal(below)
        )
        return [os.fsdecode(record) for record in _records(out)]

    def contents(self, objects: Iterable[Object]) -> Iterator[tuple[Object, bytes]]:
        """The bytes of files as a checkout would write them: line ends, encodings and large files converted.

        Raises:
            UsageError: one is not there.
        """
        given = list(objects)
        converted = self._converted([each.path for each in given if not each.mode.startswith(LINK)])
        batch = [each for each in given if each.path not in converted]
        # A batch cannot be asked for converted contents: it tells their size before the conversion.
        for each in given:
            if each.path in converted:
                yield each, self._out("cat-file", "--filters", f"--path={each.path}", each.name)
        if not batch:
            return
        out = self._out("cat-file", "--batch", given=b"".join(b"%s\n" % each.name.encode() for each in batch))
        at = 0
        for each in batch:
            end = out.index(b"\n", at)
            header = out[at:end].split()
            if len(header) != 3 or not header[2].isdigit():
                raise UsageError(f"git has lost the content of '{each.path}'", remedy=_FETCH)
            at = end + 1 + int(header[2])
            yield each, out[end + 1 : at]
            at += 1

    def _converted(self, paths: Sequence[str]) -> frozenset[str]:
        """Those of some paths whose files may not be written as they are stored."""
        if not paths or self._line("config", "--get", "core.autocrlf") == "true":
            return frozenset(paths)
        asked = b"".join(b"%s\0" % os.fsencode(path) for path in paths)
        fields = self._out("check-attr", "--stdin", "-z", *_CONVERTING, given=asked).split(b"\0")
        return frozenset(
            os.fsdecode(path)
            for path, value in zip(fields[::3], fields[2::3], strict=False)
            if value not in (b"unspecified", b"unset")
        )

    def _is_shallow(self) -> bool:
        return self._line("rev-parse", "--is-shallow-repository") == "true"

    def _line(self, *arguments: str) -> str | None:
        """The line that git answers; None where it says no."""
        done = _run(arguments, self.root, own=self.own)
        return done.stdout.decode("ascii", "replace").strip() or None if done.returncode == 0 else None

    def _out(self, *arguments: str, given: bytes | None = None) -> bytes:
        done = _run(arguments, self.root, own=self.own, given=given)
        if done.returncode:
            told = _told(done)
            remedy = _FETCH if self._is_shallow() else "See `git fsck`, or compare with another commit."
            raise UsageError(f"git {arguments[0]}: {told}", where=str(self.root), remedy=remedy)
        return done.stdout


def no_commit() -> str:
    """What stands for the commit before the first one."""
    return _EMPTY_TREE


def _run(
    arguments: Sequence[str], folder: Path, *, own: bool, given: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", "-c", "core.quotepath=off", *arguments],
            cwd=folder,
            env=_environment(own=own),
            input=given,
            stdin=subprocess.DEVNULL if given is None else None,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        remedy = "Install git, or leave out --new-from and --staged."
        raise UsageError("git is not installed", remedy=remedy) from None
    except OSError as error:
        remedy = "Install git anew, or leave out --new-from and --staged."
        raise UsageError(f"git cannot be run: {error.strerror or error}", remedy=remedy) from None


def _environment(*, own: bool) -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if own or name not in _LOCAL}
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def _told(done: subprocess.CompletedProcess[bytes]) -> str:
    lines = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    grave = [line for line in lines if line.startswith(("fatal:", "error:"))]
    return (grave or lines or [f"exit status {done.returncode}"])[0].removeprefix("fatal: ").strip()


def _records(out: bytes) -> list[bytes]:
    return [record for record in out.split(b"\0") if record]


def _entry(record: bytes) -> tuple[tuple[str, str, str], str]:
    """The three fields and the path of a line of `ls-tree` or `ls-files --stage`.

    Raises:
        UsageError: the path leads out of the repository, as no checkout would let it.
    """
    head, _, name = record.partition(b"\t")
    one, two, three = head.decode("ascii").split()[:3]
    path = os.fsdecode(name)
    if ".." in Path(path).parts or Path(path).anchor:
        what = f"the path '{path}' leads out of the repository"
        raise UsageError(what, remedy="See `git fsck`, or compare with another commit.")
    return (one, two, three), path


def _literal(paths: Sequence[str]) -> list[str]:
    """Paths that git does not take for patterns."""
    return [f":(top,literal){path}" for path in paths]

"""Scratch repositories of git."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

FIRST = "A ferry sank off Ardrey on Sunday. At least 14 people died.\n"
SECOND = "Twelve people were killed when a ferry sank off Ardrey on Sunday.\n"
THIRD = "Eleven people were killed when the ferry sank off Ardrey on Sunday.\n"

VARIABLES = (
    "GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_WORK_TREE", "GITHUB_STEP_SUMMARY", "FACTCHECK_ACCEPTED",
)  # fmt: skip
"""What a hook of git or a run of CI, in which these tests may be run, would tell the program."""


class Scratch:
    """A repository in a folder, with an identity and no configuration of the machine."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str, given: str | None = None) -> str:
        """What git answers."""
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        settings = ("user.name=Desk", "user.email=desk@example.com", "protocol.file.allow=always")
        options = [part for setting in settings for part in ("-c", setting)]
        done = subprocess.run(
            ["git", *options, *arguments],
            cwd=self.root,
            env={**os.environ, **own},
            input=given,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def write(self, path: str, text: str) -> Path:
        """Write a file below the root."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
        return file

    def entry(self, mode: str, kind: str, name: str, path: str) -> str:
        """Store a tree of one entry; its name."""
        return self.git("mktree", given=f"{mode} {kind} {name}\t{path}\n")

    def commit(self, message: str = "change") -> str:
        """Commit all that there is; the name of the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")

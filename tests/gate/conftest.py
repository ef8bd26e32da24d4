"""Fixtures for tests of the gate."""

from __future__ import annotations

from pathlib import Path

import pytest

from .repository import FIRST, SECOND, Scratch


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests may themselves be run from a hook of git."""
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scratch:
    """A repository with one story, `stories/ferry`, committed; it is the working directory."""
    scratch = Scratch(tmp_path / "news")
    scratch.write("stories/ferry/first.md", FIRST)
    scratch.write("stories/ferry/second.md", SECOND)
    scratch.commit()
    monkeypatch.chdir(scratch.root)
    return scratch

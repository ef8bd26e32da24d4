"""Fixtures for tests of the gate."""

from __future__ import annotations

from pathlib import Path

import pytest

from .repository import FIRST, SECOND, VARIABLES, Scratch


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests may themselves be run from a hook of git."""
    for name in VARIABLES:
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

"""Fixtures for tests of the command line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import factcheck
from factcheck.cli.main import run

from .fake import RULE, Fake, Plain, Ran


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    """The fake pipeline, in an empty folder with two rules, which are the shipped ones."""
    fake = Fake()
    compare = ModuleType("factcheck.compare")
    compare.KINDS = {"plain": Plain}  # type: ignore[attr-defined]
    for name, module in (("pipeline", fake), ("compare", compare)):
        monkeypatch.setitem(sys.modules, f"factcheck.{name}", module)
        monkeypatch.setattr(factcheck, name, module, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)  # that of the run of these tests
    packs = tmp_path / "packs"
    packs.mkdir()
    for rule_id in ("bridge-length", "bridge-name"):
        (packs / f"{rule_id}.yaml").write_text(RULE.format(id=rule_id), encoding="utf-8")
    monkeypatch.setattr("factcheck.ruleset.loader.shipped", lambda: packs)
    monkeypatch.setattr("factcheck.ruleset.shipped", lambda: packs)
    (tmp_path / "a.txt").write_text("The bridge is 90 m long.\n", encoding="utf-8")
    return fake


@pytest.fixture
def ran(capfd: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs a command line in this process."""

    def call(*arguments: str) -> Ran:
        capfd.readouterr()
        status = run(arguments)
        return Ran(status, *capfd.readouterr())

    return call

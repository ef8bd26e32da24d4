"""`check --show-precision`: what is only told more or less exactly."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .fake import Ran

Call = Callable[..., Ran]


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "hall"
    folder.mkdir()
    (folder / "a.txt").write_text("The hall at Wexby holds about 400 guests.\n", encoding="utf-8")
    (folder / "b.txt").write_text("The hall at Wexby holds 410 guests.\n", encoding="utf-8")
    return folder


def test_it_is_not_reported_unless_asked_for(hall: Path, ran: Call) -> None:
    done = ran("check", "hall", "--fail-on", "note")
    assert (done.status, done.out) == (0, "No discrepancies in 2 articles.\n")
    assert done.last.endswith("passed: no findings (gate: note)")


def test_asked_for_it_is_a_note_that_fails_no_run(hall: Path, ran: Call) -> None:
    done = ran("check", "hall", "--show-precision", "--fail-on", "note")
    assert done.status == 0
    assert "  note: Not at odds, but told more or less exactly (guests" in done.out
    assert "To settle" not in done.out
    assert done.out.endswith("No discrepancies in 2 articles. 1 fact told more or less exactly.\n")
    assert done.last.endswith("passed: 1 told more or less exactly (gate: note)")


def test_the_environment_asks_for_it_too(hall: Path, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_SHOW_PRECISION", "1")
    (finding,) = json.loads(ran("check", "hall", "--format", "json").out)["findings"]
    assert (finding["verdict"], finding["level"], finding["question"]) == ("precision", "note", "")


def test_beside_a_discrepancy_it_is_counted_apart(hall: Path, ran: Call) -> None:
    (hall / "c.txt").write_text("The hall at Wexby holds 900 guests.\n", encoding="utf-8")
    other = hall.parent / "mill"
    other.mkdir()
    (other / "a.txt").write_text("The mill at Tanfield made about 400 pies.\n", encoding="utf-8")
    (other / "b.txt").write_text("The mill at Tanfield made 410 pies.\n", encoding="utf-8")
    done = ran("check", ".", "--show-precision")
    assert done.status == 1
    assert "1 discrepancy in 5 articles: 1 warning. 1 fact told more or less exactly." in done.out
    assert "failed: 1 warning, 1 told more or less exactly (gate: warning)" in done.last

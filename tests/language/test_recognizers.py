"""The cases of Recognizers-Text, where they are at hand; RECOGNIZERS.md says what differs and why."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CASES = ROOT.parent / "shared" / "specs" / "recognizers-text"
LEAST = 0.85


@pytest.fixture(scope="module")
def table() -> str:
    if not CASES.is_dir():
        pytest.skip("the cases of Recognizers-Text are not part of the project")
    done = subprocess.run(
        [sys.executable, str(ROOT / "bench" / "spec.py"), str(CASES)],
        check=True, capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    return done.stdout


def test_values_and_units_agree(table: str) -> None:
    row = re.search(r"^all .*$", table, re.MULTILINE)
    assert row is not None
    assert float(row[0].split()[-1]) >= LEAST


def test_the_document_has_the_figures(table: str) -> None:
    document = (Path(__file__).parent / "RECOGNIZERS.md").read_text("utf-8")
    rows = [row.split() for row in table.split("\n\n")[0].splitlines()[1:]]
    for _, *figures in rows:
        assert f"| {' | '.join(figures)} |" in document


def test_the_document_counts_what_is_left_out(table: str) -> None:
    document = (Path(__file__).parent / "RECOGNIZERS.md").read_text("utf-8")
    for line in table.split("\n\n")[2].splitlines()[1:]:
        count, name = line.split(maxsplit=1)
        assert re.search(rf"^\| {name} \|.*\| {count} \|$", document, re.MULTILINE), name

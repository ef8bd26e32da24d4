"""The command that prints all figures of accuracy; what it measures is for whoever runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

BENCH = Path(__file__).resolve().parent.parent / "bench"


@pytest.fixture
def accuracy(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(BENCH))
    import accuracy

    return accuracy


def test_every_target_stands_in_the_table_measured_or_not(accuracy: ModuleType) -> None:
    head, *lines = accuracy.table({"traps set off at warning or error": {"all": 2, "A": 0}})
    assert head.split()[:11] == ["to", "reach", "all", "first", "six", "other", "six", "A", "B", "C", "D"]
    assert len(lines) == len(accuracy.TARGETS)
    traps = next(line for line in lines if line.startswith("traps"))
    assert traps.split()[-3:] == ["none", "2*", "0"], "nothing is printed where nothing was measured"
    assert sum(line.endswith("not measured") for line in lines) == len(lines) - 1


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [(["--help"], 0, "--without"), (["no/such/folder"], 2, "holds no gold/score.py")],
)
def test_it_says_what_it_takes(arguments: list[str], status: int, said: str) -> None:
    command = [sys.executable, str(BENCH / "accuracy.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == status
    assert said in done.stdout + done.stderr


TELLS = """
from reading import Remembering, install
from factcheck.language.pipeline import load
from factcheck.model import Article
install({without!r})
pipeline = load(None)
texts = ["A ferry sank off Ardrey.", "Police arrested two men.", "A ferry sank off Ardrey."]
told = list(pipeline.read(Article(id=str(n), story="s", path="p", text=t) for n, t in enumerate(texts)))
assert [[t.text for t in d.tokens][0] for d in told] == ["A", "Police", "A"]
assert len(pipeline.nlp._known) == 2
tokens = told[0].tokens
print(sum(token.head is not token for token in tokens), tokens[2].pos, tokens[2].lemma)
"""


@pytest.mark.parametrize(
    ("without", "arcs"), [(None, "5 VERB sink"), ("parse", "0 VERB sink"), ("all-but-tags", "0 VERB sink")]
)
def test_without_the_parse_there_are_no_arcs(without: str | None, arcs: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TELLS.format(without=without)],
        capture_output=True,
        text=True,
        cwd=BENCH.parent,
        env={**os.environ, "PYTHONPATH": f"{BENCH}{os.pathsep}{BENCH.parent}"},
    )
    assert done.stdout.strip() == arcs, done.stderr

"""What is measured: annotated stories, pairs of texts, copies of articles, cases of recognisers.

Each measurement gives figures by measure and column; a column is a set of stories.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from factcheck import corpus, pipeline
from factcheck.compare import KINDS
from factcheck.model import Article, Report, Rule
from factcheck.report import render
from factcheck.ruleset import load
from tests.copies import COPIES, between, in_the_copy_only, lay_out

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent
FIRST: Final = 6
"""So many stories of the gold standard, by name, may be read while the program is developed."""

Figures = dict[str, dict[str, float]]
"""By measure, then by column."""


class Measurer:
    """Runs the rules of this repository; every text is parsed once."""

    def __init__(self, shared: Path | None) -> None:
        self.shared = shared
        self.rules: tuple[Rule, ...] = load([ROOT / "rules"], KINDS).rules

    def check(self, *paths: Path) -> Report:
        """The report on these stories."""
        return pipeline.check([str(path) for path in paths], rules=self.rules, fail_on="never")

    def stories(self) -> Iterator[tuple[str, list[Path]]]:
        """The folders of stories of each column."""
        if self.shared:
            gold = sorted((self.shared / "gold" / "stories").iterdir())
            yield "first six", gold[:FIRST]
            yield "other six", gold[FIRST:]
        for own in sorted((HERE / "stories").iterdir()):
            yield own.name, sorted((own / "stories").iterdir())

    def annotated(self) -> Figures:
        """Precision, recall and the rest on annotated stories; needs the scorer of the shared folder."""
        if not self.shared:
            return {}
        scorer = _module(self.shared / "gold" / "score.py")
        figures: Figures = {}
        gold = self.shared / "gold"
        names = [folder.name for folder in sorted((gold / "stories").iterdir())]
        own = [(folder.name, folder) for folder in sorted((HERE / "stories").iterdir())]
        for column, folder in (("all", gold), *own):
            report = json.loads(render(self.check(folder / "stories"), "json"))
            scored, grave = (scorer.score(folder, report, level) for level in ("note", "warning"))
            parts = {column: None}
            if column == "all":
                parts |= {"first six": names[:FIRST], "other six": names[FIRST:]}
            for part, stories in parts.items():
                for measure, value in _of(scorer, _only(scored, stories), _only(grave, stories)).items():
                    figures.setdefault(measure, {})[part] = value
        return figures

    def pairs(self) -> Figures:
        """Pairs that do or do not contradict each other."""
        if not self.shared:
            return {}
        script = self.shared / "pairs" / "pairs.py"
        told = {name: self._pair_figures(script, name) for name in ("defacto-dev", "summedits-earnings")}
        defacto, summedits = told["defacto-dev"], told["summedits-earnings"]
        return {
            "DeFacto: consistent pairs left alone": {"all": 1 - defacto["flagged_consistent"]},
            "DeFacto: inconsistent pairs flagged": {"all": defacto["flagged_inconsistent"]},
            "SummEdits earnings: balanced accuracy": {"all": summedits["balanced_accuracy"]},
        }

    def _pair_figures(self, script: Path, name: str) -> dict[str, float]:
        pairs = script.with_name(f"{name}.jsonl")
        with tempfile.TemporaryDirectory() as folder:
            stories, report = Path(folder, "stories"), Path(folder, "report.json")
            _run(script, "layout", pairs, stories)
            report.write_text(render(self.check(stories), "json"), "utf-8")
            said = _run(script, "score", pairs, report)
        figures = {}
        for key, value, whole in re.findall(r"(\w+)=([\d.]+)(?:/(\d+))?", said.splitlines()[0]):
            figures[key] = float(value) / (float(whole) if whole else 1.0)
        return figures

    def copies(self) -> Figures:
        """Findings that set an article against its copy, and those that only the copy has within itself."""
        sets: list[tuple[str, list[Path]]] = [
            *self.stories(),
            ("corpus", sorted(path for path in (ROOT / "corpus").iterdir() if path.is_dir())),
        ]
        figures: Figures = {}
        for called, copy in COPIES.items():
            told = {name: self._differences(folders, copy) for name, folders in sets}
            for number, measure in enumerate(
                (f"an article against {called}: findings", f"inside {called} only")
            ):
                row = {name: float(counts[number]) for name, counts in told.items()}
                figures[measure] = {"all": sum(row.values()), **row}
        return figures

    def _differences(self, folders: Sequence[Path], copy: Callable[[str], str]) -> tuple[int, int]:
        articles: Sequence[Article] = corpus.read([str(folder) for folder in folders]).articles
        with tempfile.TemporaryDirectory() as folder:
            lay_out(articles, Path(folder), copy)
            report = self.check(Path(folder))
            return len(between(report)), len(in_the_copy_only(report))

    def recognisers(self) -> Figures:
        """The share of the cases of Recognizers-Text that we resolve alike."""
        folder = self.shared / "specs" / "recognizers-text" if self.shared else None
        if folder is None or not (HERE / "spec.py").is_file():
            return {}
        spec = _module(HERE / "spec.py")
        return {"Recognizers-Text: cases resolved alike": {"all": spec.share(spec.run(folder))}}


def _of(scorer: ModuleType, scored: dict[str, list[Any]], grave: dict[str, list[Any]]) -> dict[str, float]:
    """The figures of one set of stories."""
    summary = scorer.summary(scored)
    items = [(item, found) for _, item, found, _ in scored["items"] if item["class"] != "precision"]
    weighty = [(item, found) for item, found in items if item["importance"] != "low"]
    right = summary["right"]
    return {
        "precision (all findings, notes too)": summary["precision"],
        "recall (high and medium importance)": summary["recall"],
        "the same, numbers and times": _recall(weighty, "number", "date", "time", "age"),
        "names and quotations, all importances": _recall(items, "name", "quote"),
        "duplicates per right finding": summary["duplicate"] / max(1, right),
        "neutral findings per right finding": summary["neutral"] / max(1, right),
        "verdicts that agree with the annotation": summary["verdicts"],
        "traps set off at warning or error": scorer.summary(grave)["traps"],
        "right findings": right,
        "false alarms": summary["false"],
    }


def _recall(items: list[tuple[dict[str, Any], bool]], *types: str) -> float:
    found = [found for item, found in items if item["type"] in types]
    return sum(found) / len(found) if found else 0.0


def _only(scored: dict[str, list[Any]], stories: Sequence[str] | None) -> dict[str, list[Any]]:
    """What concerns some stories; all, if none are named."""
    if stories is None:
        return scored
    return {key: [row for row in rows if row[0] in stories] for key, rows in scored.items()}


def _module(path: Path) -> ModuleType:
    found = importlib.util.spec_from_file_location(path.stem, path)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules[path.stem] = module  # where dataclasses look for it
    found.loader.exec_module(module)
    return module


def _run(*command: Path | str) -> str:
    done = subprocess.run([sys.executable, *map(str, command)], check=True, capture_output=True, text=True)
    return done.stdout

"""Score the shipped rules on folders of annotated stories, one line a folder.

    python bench/accuracy.py --scorer SCORE.PY GOLD_DIR [GOLD_DIR ...]

Each folder holds stories/STORY/ARTICLE and annotations/STORY.json; the scorer is a program that takes
such a folder and a JSON report and prints one JSON object with --json.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

FIGURES = ("precision", "recall", "recall_all", "right", "duplicate", "neutral", "false", "traps", "verdicts")


def main() -> None:
    """Print a table of figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="+", type=Path, help="a folder with stories/ and annotations/")
    parser.add_argument(
        "--scorer", required=True, type=Path, help="the program that compares a report with annotations"
    )
    arguments = parser.parse_args()

    from factcheck import pipeline
    from factcheck.compare import KINDS
    from factcheck.report import render
    from factcheck.ruleset import load

    rules = load(None, KINDS)
    print(f"{'stories':28}" + "".join(f"{name:>12}" for name in FIGURES))
    for gold in arguments.gold:
        report = pipeline.check([str(gold / "stories")], rules=rules.rules, fail_on="never")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "report.json"
            path.write_text(render(report, "json"), "utf-8")
            done = subprocess.run(
                [sys.executable, str(arguments.scorer), str(gold), str(path), "--json"],
                check=True,
                capture_output=True,
                text=True,
            )
        figures = json.loads(done.stdout)
        print(f"{str(gold)[-28:]:28}" + "".join(f"{figures[name]:12}" for name in FIGURES))


if __name__ == "__main__":
    main()

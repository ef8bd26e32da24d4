"""All figures of accuracy in one table: how good the findings are, and what they must not be.

    python bench/accuracy.py [SHARED] [--json] [--without parse|all-but-tags]

SHARED holds gold/, pairs/ and specs/ (../shared beside this repository, if it is there); what needs it is
not measured without it. `--without` is for one question only: what the dependency parse, and all of spaCy
but tokens and tags, are worth.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]


class Target(NamedTuple):
    """A figure to reach, and whether less than it would be better."""

    value: float
    least: bool = False

    def reached(self, figure: float) -> bool:
        """Whether a figure is as good as this."""
        return figure <= self.value if self.least else figure >= self.value

    @property
    def told(self) -> str:
        """As the table has it."""
        if not self.value:
            return "none"
        return f"{'≤' if self.least else '≥'} {self.value:.2f}"


TARGETS: Final = {
    "precision (all findings, notes too)": Target(0.85),
    "recall (high and medium importance)": Target(0.35),
    "the same, numbers and times": Target(0.50),
    "names and quotations, all importances": Target(0.60),
    "duplicates per right finding": Target(0.10, least=True),
    "neutral findings per right finding": Target(0.10, least=True),
    "verdicts that agree with the annotation": Target(0.70),
    "traps set off at warning or error": Target(0, least=True),
    "DeFacto: consistent pairs left alone": Target(0.97),
    "DeFacto: inconsistent pairs flagged": Target(0.25),
    "SummEdits earnings: balanced accuracy": Target(0.73),
    "an article against its own copy: findings": Target(0, least=True),
    "an article against its copy with sentences shuffled: findings": Target(0, least=True),
    "an article against its copy with values written another way: findings": Target(0, least=True),
    "Recognizers-Text: cases resolved alike": Target(0.85),
}
COUNTS: Final = ("right findings", "false alarms", "inside ", "an article against", "traps")
"""How the names of measures begin that are numbers of things, not shares."""

COLUMNS: Final = (
    "all",
    "first six",
    "other six",
    *sorted(folder.name for folder in (ROOT / "bench" / "stories").iterdir()),
)


def main() -> None:
    """Measure, and print the table."""
    from reading import WITHOUT

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shared", nargs="?", type=Path, help="the folder with gold/, pairs/ and specs/")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
    parser.add_argument("--without", choices=WITHOUT, help="leave out a part of the parse, to see its worth")
    arguments = parser.parse_args()
    shared = arguments.shared or ROOT.parent / "shared"
    if not (shared / "gold" / "score.py").is_file():
        if arguments.shared:
            parser.error(f"{shared} holds no gold/score.py")
        shared = None

    from measures import Measurer
    from reading import install

    begun = time.monotonic()
    install(arguments.without)
    measurer = Measurer(shared)
    figures = {**measurer.annotated(), **measurer.pairs(), **measurer.copies()}
    if not arguments.without:
        figures |= measurer.recognisers()
    about = f"factcheck {_version()}{f', without {arguments.without}' if arguments.without else ''}"
    if arguments.json:
        print(json.dumps({"about": about, "figures": figures, "targets": TARGETS}, indent=2))
        return
    print(f"{about}, measured in {time.monotonic() - begun:.0f} s; * falls short of what is to be reached\n")
    print("\n".join(table(figures)))


def table(figures: dict[str, dict[str, float]]) -> list[str]:
    """The figures, a line for each measure."""
    measures = list(dict.fromkeys((*TARGETS, *figures)))
    width = max(map(len, measures)) + 1
    lines = [f"{'':{width}}{'to reach':>10}" + "".join(f"{column:>11}" for column in COLUMNS)]
    for measure in measures:
        target, row = TARGETS.get(measure), figures.get(measure)
        wanted = target.told if target else ""
        if row is None:
            lines.append(f"{measure:{width}}{wanted:>10}{'not measured':>14}")
            continue
        cells = [_cell(row.get(column), target, count=measure.startswith(COUNTS)) for column in COLUMNS]
        lines.append(f"{measure:{width}}{wanted:>10}" + "".join(cells).rstrip())
    return lines


def _cell(value: float | None, target: Target | None, *, count: bool) -> str:
    if value is None:
        return f"{'':11}"
    told = f"{value:.0f}" if count else f"{value:.3f}"
    return f"{told:>10}{' ' if target is None or target.reached(value) else '*'}"


def _version() -> str:
    """The version, with the commit if this is a checkout."""
    from factcheck import __version__

    try:
        commit = subprocess.run(
            ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"],
            check=True, capture_output=True, text=True,
        ).stdout.strip()  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return __version__
    return f"{__version__} ({commit})"


if __name__ == "__main__":
    main()

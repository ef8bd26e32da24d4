"""The report as one line for each finding, `path:line:col: level rule message`, as editors read them."""

from __future__ import annotations

from typing import Final

from factcheck.model.report import Report
from factcheck.report.entries import Entry, entries
from factcheck.report.layout import one_line


class LineFormat:
    """What compilers print: a place, a level, a rule, a message; what is settled is a note."""

    name: Final = "line"
    suffix: Final = ".txt"

    def render(self, report: Report) -> str:
        """Findings worst first, what was not checked, problems; nothing where there is nothing to tell."""
        return "".join(f"{_line(entry)}\n" for entry in entries(report))


def _line(entry: Entry) -> str:
    # A place that is not known is the beginning: who reads such lines wants both numbers.
    start = entry.region.start if entry.region else None
    place = f"{entry.path}:{start.line if start else 1}:{(start.column if start else None) or 1}"
    level = "note" if entry.settled else entry.level
    return one_line(f"{place}: {level} {entry.rule} {entry.told()}")


FORMAT: Final = LineFormat()

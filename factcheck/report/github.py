"""The report as annotations of GitHub Actions, and the Markdown of its job summary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from factcheck.model.report import Report
from factcheck.model.rule import Level
from factcheck.report.entries import Entry, entries
from factcheck.report.escapes import command_property, command_value, plain_path
from factcheck.report.layout import GRAVEST_FIRST, counted, one_line
from factcheck.report.markdown import blocks

MOST: Final = 10
"""So many annotations of one kind are shown of one step."""

LARGEST: Final = 1_000_000
"""Bytes of a job summary; GitHub refuses one of more than a mebibyte."""

_KINDS: Final[Mapping[Level, str]] = {"error": "error", "warning": "warning", "note": "notice"}


class GithubFormat:
    """Workflow commands; findings that are known, accepted or allowed are left to the summary."""

    name: Final = "github"
    suffix: Final = ".txt"

    def render(self, report: Report) -> str:
        """At most ten annotations of each kind, worst first; the last says how many more there are."""
        found = [entry for entry in entries(report) if not entry.settled]
        return "".join(
            f"{line}\n"
            for level in GRAVEST_FIRST
            for line in _commands(level, [entry for entry in found if entry.level == level])
        )


FORMAT: Final = GithubFormat()


def summary(report: Report, *, most_bytes: int = LARGEST) -> str:
    """The report in Markdown for the job's page, cut between findings where it would be too large."""
    written, used = [], 0
    rest = blocks(report)
    for block in rest:
        size = len(block.text.encode("utf-8", errors="replace"))
        if used + size > most_bytes:
            left = block.findings + sum(each.findings for each in rest)
            written.append(f"\n{counted(left, 'more finding')}: see the report in JSON or HTML.\n")
            break
        written.append(block.text)
        used += size
    return "".join(written)


def _commands(level: Level, found: list[Entry]) -> Iterator[str]:
    kind = _KINDS[level]
    shown = found if len(found) <= MOST else found[: MOST - 1]
    yield from (_command(kind, entry) for entry in shown)
    if more := len(found) - len(shown):
        yield f"::{kind} title=factcheck::{counted(more, f'more {kind}')}, which the job summary has."


def _command(kind: str, entry: Entry) -> str:
    properties = {"file": plain_path(entry.path)}
    if entry.region:
        start, end = entry.region.start, entry.region.end
        properties["line"] = str(start.line)
        if end and end.line != start.line:
            properties["endLine"] = str(end.line)  # columns are refused where lines differ
        elif start.column is not None:
            properties["col"] = str(start.column)
            if end and end.column is not None:
                properties["endColumn"] = str(end.column)
    properties["title"] = f"factcheck {entry.rule}"
    told = ",".join(f"{name}={command_property(one_line(value))}" for name, value in properties.items())
    return f"::{kind} {told}::{command_value(entry.told(one_line, between=chr(10)))}"

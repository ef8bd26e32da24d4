"""The report in reviewdog's diagnostic format (rdjson), for comments on a change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from factcheck.model.report import Report
from factcheck.model.rule import Level
from factcheck.report.entries import Entry, entries
from factcheck.report.escapes import json_text, plain_path
from factcheck.report.layout import one_line
from factcheck.report.regions import Position, Region

_SEVERITIES: Final[Mapping[Level, str]] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


class RdjsonFormat:
    """A `DiagnosticResult`; columns count the bytes of UTF-8, as the format wants."""

    name: Final = "rdjson"
    suffix: Final = ".json"

    def render(self, report: Report) -> str:
        """The diagnostics; one that is settled is there for information only."""
        found = [_diagnostic(entry) for entry in entries(report)]
        return json_text({"source": {"name": report.tool.name}, "diagnostics": found}) + "\n"


FORMAT: Final = RdjsonFormat()


def _diagnostic(entry: Entry) -> dict[str, Any]:
    described: dict[str, Any] = {
        "message": entry.told(one_line, between="\n"),
        "location": _location(entry.path, entry.region),
        "severity": "INFO" if entry.settled else _SEVERITIES[entry.level],
        "code": {"value": one_line(entry.rule)},
    }
    if entry.others:
        described["related_locations"] = [
            {
                "message": f"“{one_line(side.value.value)}” ({one_line(side.source)})",
                "location": _location(side.mention.path, side.region),
            }
            for side in entry.others
        ]
    return described


def _location(path: str, region: Region | None) -> dict[str, Any]:
    described: dict[str, Any] = {"path": plain_path(path)}
    if region:
        described["range"] = {"start": _position(region.start)}
        if region.end:
            described["range"]["end"] = _position(region.end)
    return described


def _position(position: Position) -> dict[str, int]:
    """The line, and the byte in it where it is known; a count of characters would not do."""
    return {"line": position.line} | ({"column": position.byte} if position.byte is not None else {})

"""The report as Checkstyle XML, which most collectors of warnings read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from factcheck.model.report import Report
from factcheck.model.rule import Level
from factcheck.report.entries import by_path, entries
from factcheck.report.escapes import xml
from factcheck.report.markup import Element, written

_SEVERITIES: Final[Mapping[Level, str]] = {"error": "error", "warning": "warning", "note": "info"}


class CheckstyleFormat:
    """The findings by the file in which their changed side stands."""

    name: Final = "checkstyle"
    suffix: Final = ".xml"

    def render(self, report: Report) -> str:
        """The document; one that is settled is there for information only."""
        root = Element("checkstyle", {"version": "4.3"})
        for path, found in by_path(entries(report)).items():
            file = root.add("file", {"name": xml(path)})
            for entry in found:
                start = entry.region.start if entry.region else None
                error = {"line": str(start.line if start else 1)}
                if start and start.column is not None:
                    error["column"] = str(start.column)
                error["severity"] = "info" if entry.settled else _SEVERITIES[entry.level]
                error["message"] = entry.told(xml)
                error["source"] = f"factcheck.{xml(entry.rule)}"
                file.add("error", error)
        return written(root)


FORMAT: Final = CheckstyleFormat()

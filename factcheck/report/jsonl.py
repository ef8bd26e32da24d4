"""The report's findings as JSON Lines, one finding a line, as the report has them."""

from __future__ import annotations

from typing import Final

from factcheck.model.report import Report
from factcheck.report.escapes import json_text
from factcheck.report.layout import worst_first


class JsonLinesFormat:
    """For streams and `jq`: each line is a finding as in `factcheck schema report`, worst first."""

    name: Final = "jsonl"
    suffix: Final = ".jsonl"

    def render(self, report: Report) -> str:
        """A line for each finding."""
        return "".join(
            json_text(finding.model_dump(), indent=None) + "\n" for finding in worst_first(report.findings)
        )


FORMAT: Final = JsonLinesFormat()

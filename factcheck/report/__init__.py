"""Report → text, JSON, HTML, SARIF …; one module per format, nothing is computed here but layout."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from factcheck.errors import UsageError
from factcheck.model.report import Report
from factcheck.nearest import suggestion
from factcheck.report import (
    checkstyle,
    github,
    gitlab,
    html,
    json_format,
    jsonl,
    junit,
    line,
    markdown,
    rdjson,
    sarif,
    text,
)
from factcheck.report.base import Format
from factcheck.report.github import summary
from factcheck.report.json_format import schema

__all__ = ["FORMATS", "Format", "render", "schema", "summary"]

_ALL: Final[tuple[Format, ...]] = (
    text.FORMAT,
    json_format.FORMAT,
    html.FORMAT,
    line.FORMAT,
    jsonl.FORMAT,
    markdown.FORMAT,
    sarif.FORMAT,
    github.FORMAT,
    gitlab.FORMAT,
    junit.FORMAT,
    checkstyle.FORMAT,
    rdjson.FORMAT,
)

FORMATS: Final[Mapping[str, Format]] = MappingProxyType({each.name: each for each in _ALL})
"""Every format by its name, in the order in which help lists them."""


def render(report: Report, format_name: str) -> str:
    """`report` in the format of that name.

    Raises:
        UsageError: there is no such format.
    """
    found = FORMATS.get(format_name)
    if found is None:
        remedy = suggestion(format_name, FORMATS) or f"Choose one of: {', '.join(FORMATS)}."
        raise UsageError(f"there is no report format {format_name!r}", remedy=remedy)
    return found.render(report)

"""The report as GitLab Code Quality, a part of Code Climate's format."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

from factcheck.model.report import Report
from factcheck.model.rule import Level
from factcheck.report.entries import Entry, entries
from factcheck.report.escapes import json_text, plain_path
from factcheck.report.layout import one_line

_SEVERITIES: Final[Mapping[Level, str]] = {"error": "critical", "warning": "major", "note": "info"}


class GitlabFormat:
    """A list of issues; GitLab tells those of two branches apart by their fingerprints."""

    name: Final = "gitlab"
    suffix: Final = ".json"

    def render(self, report: Report) -> str:
        """The issues; one that is settled is there for information only."""
        taken: set[str] = set()
        return json_text([_issue(entry, taken) for entry in entries(report)]) + "\n"


FORMAT: Final = GitlabFormat()


def _issue(entry: Entry, taken: set[str]) -> dict[str, Any]:
    return {
        "description": entry.told(one_line),
        "check_name": one_line(entry.rule),
        "fingerprint": _fingerprint(entry, taken),
        "severity": "info" if entry.settled else _SEVERITIES[entry.level],
        "location": {
            "path": plain_path(entry.path),
            "lines": {"begin": entry.region.start.line if entry.region else 1},
        },
    }


def _fingerprint(entry: Entry, taken: set[str]) -> str:
    """The finding's own; of two issues with one fingerprint GitLab would show the first alone."""
    named = entry.finding.fingerprint if entry.finding else _digest(entry.rule, entry.path, entry.message)
    while named in taken:
        named = _digest(named, entry.path, entry.message)
    taken.add(named)
    return named


def _digest(*parts: str) -> str:
    return sha256("\x1f".join(parts).encode("utf-8", errors="replace")).hexdigest()[:16]

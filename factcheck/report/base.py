"""What every report format is."""

from __future__ import annotations

from typing import Protocol

from factcheck.model.report import Report


class Format(Protocol):
    """One way of writing a report: a name for the command line, a file suffix, and `render`."""

    @property
    def name(self) -> str:
        """What users call the format: `html`."""

    @property
    def suffix(self) -> str:
        """The usual ending of its files, with the dot: `.html`."""

    def render(self, report: Report) -> str:
        """The whole report as text, the same for the same report, ending in a line end if it is not empty."""

"""`factcheck explain`."""

from __future__ import annotations

import json
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Final

import click

from factcheck.cli import output
from factcheck.cli.options import debug_option
from factcheck.cli.reports import read_report
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.model import Finding, Report

_SHOWN: Final = 5
"""So many fingerprints are named where none, or more than one, was meant."""


@click.command()
@click.argument("fingerprint")
@click.argument("report_file", metavar="REPORT.json", type=click.Path())
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the explanation is printed.",
)
@debug_option
def explain(*, fingerprint: str, report_file: str, format_name: str) -> None:
    """Explain a finding of a report.

    Prints why the claims were taken to speak of one fact, what was compared, and which rule fired.
    FINGERPRINT is that of the finding, or its beginning; REPORT.json is a report of `factcheck check` in
    JSON, or - for stdin. Nothing else is needed: neither the articles nor the rules.

    \b
    Examples:
      factcheck explain 3f9a2c41 report.json
      factcheck explain 3f9a2c41 report.json --format json
      factcheck check stories/ --format json | factcheck explain 3f9a2c41 -
    """
    report = read_report(report_file)
    found = _finding(report, fingerprint, "the report" if report_file == "-" else report_file)

    from factcheck.report.explain import explanation, told

    explained = explanation(report, found)
    if format_name == "json":
        output.emit(json.dumps(explained, ensure_ascii=False, indent=2) + "\n")
        return
    width = min(max(get_terminal_size((100, 24)).columns, output.NARROWEST), output.WIDEST)
    output.emit(told(explained, width=width))


def _finding(report: Report, fingerprint: str, where: str) -> Finding:
    """The one finding whose fingerprint is or begins so.

    Raises:
        UsageError: there is none, or more than one.
    """
    wanted = fingerprint.strip().lower()
    every = {finding.fingerprint: finding for finding in report.findings}
    if not every:
        raise UsageError("no findings, so nothing to explain", where=where)
    if wanted in every:
        return every[wanted]
    alike = [known for known in every if wanted and known.startswith(wanted)]
    if len(alike) == 1:
        return every[alike[0]]
    if alike:
        what = f"{len(alike)} fingerprints begin with '{fingerprint}'"
        raise UsageError(what, where=where, remedy=f"Give more of one: {_listed(alike)}.")
    remedy = f"The report has {_listed(list(every))}."
    raise UsageError(f"no finding has the fingerprint '{fingerprint}'", where=where, remedy=remedy)


def _listed(fingerprints: list[str]) -> str:
    more = len(fingerprints) - _SHOWN
    return ", ".join(fingerprints[:_SHOWN]) + (f" and {more} more" if more > 0 else "")

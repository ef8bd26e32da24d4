"""`factcheck explain`."""

from __future__ import annotations

import json
from shutil import get_terminal_size

import click

from factcheck.cli import output
from factcheck.cli.options import debug_option, format_option
from factcheck.cli.reports import find, read_report


@click.command()
@click.argument("fingerprint")
@click.argument("report_file", metavar="REPORT.json", type=click.Path())
@format_option("the explanation is")
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
    found = find(report, fingerprint, "the report" if report_file == "-" else report_file)

    from factcheck.report.explain import explanation, told

    explained = explanation(report, found)
    if format_name == "json":
        output.emit(json.dumps(explained, ensure_ascii=False, indent=2) + "\n")
        return
    width = min(max(get_terminal_size((100, 24)).columns, output.NARROWEST), output.WIDEST)
    output.emit(told(explained, width=width))

"""`factcheck render`."""

from __future__ import annotations

import os
from pathlib import Path

import click

from factcheck.cli import output
from factcheck.cli.options import debug_option
from factcheck.cli.reports import read_report
from factcheck.errors import UsageError


@click.command()
@click.argument("report_file", metavar="REPORT.json", type=click.Path())
@click.option("--to", "format_name", type=click.Choice(output.FORMATS), required=True, help="The format.")
@click.option(
    "--output", "target", metavar="FILE", type=click.Path(path_type=Path), help="Write there, not to stdout."
)
@debug_option
def render(*, report_file: str, format_name: str, target: Path | None) -> None:
    """Render a report in another format.

    REPORT.json is a report of `factcheck check` in JSON, or - for stdin. Nothing else is needed: neither
    the articles nor the rules. The exit status says whether it was rendered, not what was found.

    \b
    Examples:
      factcheck render report.json --to html --output report.html
      factcheck render report.json --to github
      factcheck check stories/ --format json | factcheck render - --to sarif --output factcheck.sarif
    """
    if target is not None:
        if report_file != "-" and os.path.realpath(target) == os.path.realpath(report_file):
            what = "the rendered report would overwrite the report that it is made from"
            raise UsageError(what, where=str(target), remedy="Name another file.")
        output.prepare(target)
    report = read_report(report_file)

    from factcheck import report as formats

    if target is None:
        output.emit(output.in_format(report, format_name))
        output.summarise(report, format_name)
    else:
        output.write_report(target, formats.render(report, format_name))

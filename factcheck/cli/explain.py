"""`factcheck explain`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Final

import click

from factcheck.cli import output
from factcheck.cli.options import debug_option
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.model import Finding, Report

_REMEDY: Final = "Write one with `factcheck check STORIES --report json=report.json`."
_SHOWN: Final = 5
"""So many fingerprints are named where none, or more than one, was meant."""


@click.command()
@click.argument("fingerprint")
@click.argument("report_file", metavar="REPORT.json")
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
    report = _report(report_file)
    found = _finding(report, fingerprint, "the report" if report_file == "-" else report_file)

    from factcheck.report.explain import explanation, told

    explained = explanation(report, found)
    if format_name == "json":
        output.emit(json.dumps(explained, ensure_ascii=False, indent=2) + "\n")
        return
    width = min(max(get_terminal_size((100, 24)).columns, output.NARROWEST), output.WIDEST)
    output.emit(told(explained, width=width))


def _report(name: str) -> Report:
    """The report in a file, or on stdin.

    Raises:
        UsageError: there is none.
    """
    where = "stdin" if name == "-" else name
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except FileNotFoundError:
        raise UsageError("no such file", where=where, remedy=_REMEDY) from None
    except IsADirectoryError:
        raise UsageError("this is a folder, not a report", where=where, remedy=_REMEDY) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError(f"cannot be read: {why}", where=where, remedy="Check its permissions.") from error
    if not data.strip():
        raise UsageError("this is empty, not a report", where=where, remedy=_REMEDY)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        told = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise UsageError(f"this is no JSON{told}", where=where, remedy=_REMEDY) from None
    return _validated(value, where)


def _validated(value: object, where: str) -> Report:
    from pydantic import ValidationError

    from factcheck.model import Report
    from factcheck.model.report import SCHEMA

    schema = value.get("schema") if isinstance(value, dict) else None
    family, _, version = str(schema).partition("/")
    if family != SCHEMA.partition("/")[0]:
        raise UsageError("this is JSON, but no report of factcheck", where=where, remedy=_REMEDY)
    if schema != SCHEMA:
        remedy = f"This factcheck reads {SCHEMA}; check the articles again."
        raise UsageError(f"this report is of version {version or '?'}", where=where, remedy=remedy)
    try:
        return Report.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        what = f"the report is broken: {'.'.join(map(str, first['loc']))}: {first['msg']}"
        raise UsageError(what, where=where, remedy=_REMEDY) from None


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

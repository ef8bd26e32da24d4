"""Report files, as the commands that read one take them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from factcheck.cli import output
from factcheck.cli.options import load_rules, parse_paths
from factcheck.config import Config
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.model import Finding, Report

F = TypeVar("F", bound=Callable[..., Any])

_REMEDY: Final = "Write one with `factcheck check STORIES --report json=report.json`."

_SHOWN: Final = 5
"""So many fingerprints are named where none, or more than one, was meant."""


def report_options(command: F) -> F:
    """`--report` and `--articles`: where findings are taken from."""
    articles = click.option(
        "--articles",
        metavar="PATH",
        multiple=True,
        callback=parse_paths,
        help="Check these articles, in place of a report. May be repeated.",
    )
    report = click.option(
        "--report",
        "report_file",
        metavar="REPORT.json",
        help="A report of `factcheck check` in JSON, or - for stdin.",
    )
    return report(articles(command))


def report_of(report_file: str | None, articles: tuple[str, ...], config: Config) -> tuple[Report, str]:
    """The report that is named, or that of a run on articles, and what it is called in messages.

    Where neither is named, the articles of the configuration are checked.

    Raises:
        UsageError: neither is named, or both are; the report, or a rule, is broken.
    """
    if report_file is not None and articles:
        raise UsageError("a report and articles", remedy="Give --report or --articles.")
    if report_file is not None:
        return read_report(report_file), "the report" if report_file == "-" else report_file
    if not config.articles:
        remedy = "Give --report or --articles, or set 'articles' in factcheck.toml."
        raise UsageError("neither a report nor articles", remedy=remedy)
    rules = load_rules(config)

    from factcheck import pipeline
    from factcheck.configured import path_rules_of, reading_of, terms_of

    with output.progress() as progress:
        report = pipeline.check(
            config.articles,
            rules=rules.rules,
            fail_on="never",
            model=config.model,
            progress=progress,
            rules_digest=rules.digest,
            muted=rules.muted,
            show_precision=config.show_precision,
            reading=reading_of(config),
            path_rules=path_rules_of(config, rules),
            terms=terms_of(config, rules, accepted=False),
        )
    output.tell_what_was_left_out(report.not_checked, ())
    return report, ", ".join(config.articles)


def read_report(name: str) -> Report:
    """The report in a JSON file, or on stdin where the name is `-`.

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


def find(report: Report, fingerprint: str, where: str) -> Finding:
    """The one finding whose fingerprint is or begins so.

    Raises:
        UsageError: there is none, or more than one.
    """
    wanted = fingerprint.strip().lower()
    every = {finding.fingerprint: finding for finding in report.findings}
    if not every:
        raise UsageError("no findings, so none can be meant", where=where)
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

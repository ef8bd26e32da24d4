"""`factcheck check`."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from factcheck.cli import output
from factcheck.cli.gate import accepted_options, new_from_option, terms_of
from factcheck.cli.options import (
    complete_rule,
    config_of,
    debug_option,
    load_rules,
    model_option,
    parse_ids,
    parse_paths,
    rules_option,
)
from factcheck.config import Gate
from factcheck.errors import UsageError
from factcheck.nearest import one_of
from factcheck.status import MISUSED, gravest

if TYPE_CHECKING:
    from factcheck.model import Report


def parse_reports(
    ctx: click.Context, param: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, Path], ...]:
    """The formats and files of `--report FORMAT=PATH`."""
    targets = []
    for value in values:
        name, sign, path = value.partition("=")
        if not sign or not path:
            raise click.BadParameter(f"'{value}' is not FORMAT=PATH, such as html=report.html.", ctx, param)
        if name not in output.FORMATS:
            remedy = f"Choose {one_of(output.FORMATS)}."
            raise click.BadParameter(f"'{name}' is no report format. {remedy}", ctx, param)
        targets.append((name, Path(path)))
    return tuple(targets)


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", callback=parse_paths)
@rules_option
@click.option(
    "--select",
    metavar="RULE",
    multiple=True,
    callback=parse_ids,
    shell_complete=complete_rule,
    help="Run only this rule. May be repeated.",
)
@click.option(
    "--ignore",
    metavar="RULE",
    multiple=True,
    callback=parse_ids,
    shell_complete=complete_rule,
    help="Leave this rule out. May be repeated.",
)
@click.option(
    "--fail-on",
    type=click.Choice(get_args(Gate)),
    help="The mildest finding that makes the exit status 1.  [default: warning]",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(output.FORMATS),
    default="text",
    show_default=True,
    help="How findings are printed.",
)
@click.option(
    "--report",
    "reports",
    metavar="FORMAT=PATH",
    multiple=True,
    callback=parse_reports,
    help=f"Also write a report ({', '.join(output.FORMATS)}) to a file. May be repeated.",
)
@new_from_option
@accepted_options
@model_option
@click.option(
    "--show-precision",
    is_flag=True,
    default=None,
    help="Also report values that agree, but of which one is rounder or vaguer.",
)
@debug_option
def check(
    *,
    paths: tuple[str, ...],
    rules: tuple[str, ...],
    shipped: bool | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: Gate | None,
    format_name: str,
    reports: tuple[tuple[str, Path], ...],
    new_from: str | None,
    staged: bool,
    accepted: str | None,
    today: date | None,
    model: str | None,
    show_precision: bool | None,
) -> int:
    """Report the facts on which the articles of a story disagree.

    PATH is the folder of one story, a folder of such folders, or files. Articles are .txt, .md, .html,
    .htm, .json and .jsonl files. Findings go to stdout, everything else to stderr; the last line says
    what was checked and why it passed or failed.

    \b
    Examples:
      factcheck check stories/
      factcheck check first.md second.html --select death-toll,age
      factcheck check stories/ --rules house-rules/
      factcheck check stories/ --report html=out/index.html --report json=out/report.json
      factcheck check stories/ --format json --fail-on never > report.json
      factcheck check stories/ --format github --report sarif=factcheck.sarif
      factcheck check stories/ --new-from origin/main
      factcheck check stories/ --staged
    """
    config = config_of(
        rules=rules,
        shipped=shipped,
        select=select,
        ignore=ignore,
        fail_on=fail_on,
        accepted=accepted,
        today=today,
        model=model,
        show_precision=show_precision,
    )
    ruleset = load_rules(config)
    terms = terms_of(config, ruleset, new_from=new_from, staged=staged)
    _prepare(reports, paths)

    from factcheck import pipeline

    with output.progress() as progress:
        report = pipeline.check(
            paths,
            rules=ruleset.rules,
            fail_on=config.fail_on,
            model=config.model,
            progress=progress,
            rules_digest=ruleset.digest,
            rule_places=ruleset.places,
            muted=ruleset.muted,
            show_precision=config.show_precision,
            terms=terms,
        )

    statuses = [report.outcome.exit, *(_write(report, name, target) for name, target in reports)]
    output.emit(output.in_format(report, format_name))
    output.summarise(report, format_name)
    if not (format_name == "text" and output.to_terminal()):  # where the text has just said it
        output.tell_what_was_left_out(report.not_checked, report.problems)
    output.tell(report.outcome.reason)
    return gravest(statuses)


def _prepare(reports: tuple[tuple[str, Path], ...], paths: tuple[str, ...]) -> None:
    """Find out before the work what would keep a report from being written after it."""
    checked = [Path(os.path.realpath(path)) for path in paths]
    targets: set[Path] = set()
    for _, target in reports:
        real = Path(os.path.realpath(target))
        if real in checked and not real.is_dir():
            raise UsageError(
                "the report would overwrite an article", where=str(target), remedy="Name another file."
            )
        if any(_holds_as_article(folder, real) for folder in checked):
            what = "the report would lie among the articles and be read as one"
            remedy = "Name a file outside of the folders that are checked."
            raise UsageError(what, where=str(target), remedy=remedy)
        if real in targets and not (real.exists() and not real.is_file()):
            raise UsageError("two reports in one file", where=str(target), remedy="Give each its own.")
        targets.add(real)
        output.prepare(target)


def _holds_as_article(folder: Path, file: Path) -> bool:
    """Whether a file is, or would be, read as an article of a folder that is checked."""
    from factcheck.corpus.formats import BY_SUFFIX

    if not folder.is_dir() or not file.is_relative_to(folder) or file.suffix.lower() not in BY_SUFFIX:
        return False
    return not any(part.startswith(".") for part in file.relative_to(folder).parts)


def _write(report: Report, name: str, target: Path) -> int:
    """Write one report; the exit status that it leads to. The other reports are still written."""
    from factcheck.report import render

    try:
        output.write_report(target, render(report, name))
    except UsageError as error:
        output.tell(f"error: {error}")
        return MISUSED
    return 0

"""`factcheck check`."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli import output
from factcheck.cli.gate import accepted_options, new_from_option
from factcheck.cli.options import (
    config_of,
    config_option,
    debug_option,
    load_rules,
    model_option,
    parse_paths,
    rules_option,
    settings_options,
)
from factcheck.config import Gate
from factcheck.configured import idle, path_rules_of, reading_of, terms_of
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
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(), callback=parse_paths)
@rules_option
@settings_options
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
@config_option
@debug_option
def check(
    *,
    paths: tuple[str, ...],
    rules: tuple[str, ...],
    shipped: bool | None,
    exclude: tuple[str, ...],
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

    PATH is the folder of one story, a folder of such folders, or files; without one, the articles that
    factcheck.toml names are checked. Articles are .txt, .md, .html, .htm, .json and .jsonl files. Findings
    go to stdout, everything else to stderr; the last line says what was checked and why it passed or failed.

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
        articles=paths,
        exclude=exclude,
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
    if not config.articles:
        raise click.UsageError("Missing argument 'PATH...'. Or set 'articles' in factcheck.toml.")
    ruleset = load_rules(config)
    path_rules = path_rules_of(config, ruleset)
    terms = terms_of(config, ruleset, new_from=new_from, staged=staged)
    _prepare(reports, config.articles)

    from factcheck import pipeline

    with output.progress() as progress:
        report = pipeline.check(
            config.articles,
            rules=ruleset.rules,
            fail_on=config.fail_on,
            model=config.model,
            progress=progress,
            rules_digest=ruleset.digest,
            rule_places=ruleset.places,
            muted=ruleset.muted,
            show_precision=config.show_precision,
            reading=reading_of(config),
            path_rules=path_rules,
            terms=terms,
        )

    statuses = [report.outcome.exit, *(_write(report, name, target) for name, target in reports)]
    output.emit(output.in_format(report, format_name))
    output.summarise(report, format_name)
    if not (format_name == "text" and output.to_terminal()):  # where the text has just said it
        output.tell_what_was_left_out(report.not_checked, report.problems)
    if not paths:
        for notice in idle(config, path_rules, [article.path for article in report.articles]):
            output.tell(notice)
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

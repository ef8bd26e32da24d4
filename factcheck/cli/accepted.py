"""`factcheck accepted`: what was accepted, and what of it is of no use any more."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import click

from factcheck.cli import output
from factcheck.cli.gate import accepted_options, accepted_path, write_accepted
from factcheck.cli.options import config_of, config_option, debug_option, format_option
from factcheck.cli.reports import report_of, report_options
from factcheck.configured import read_accepted, rules_of

if TYPE_CHECKING:
    from factcheck.gate.accepted import Entry


@click.group()
def accepted() -> None:
    """List the accepted findings, or take out those of no use.

    \b
    Examples:
      factcheck accepted list
      factcheck accepted prune --articles stories/
    """


@accepted.command("list")
@format_option("they are")
@accepted_options
@config_option
@debug_option
def list_(*, format_name: str, accepted: str | None, today: date | None) -> None:
    """List the accepted findings: until when, by whom, why, and with which values.

    \b
    Examples:
      factcheck accepted list
      factcheck accepted list --format json --accepted desk/accepted.yaml
    """
    config = config_of(accepted=accepted, today=today)
    held = read_accepted(config)
    now = config.today or date.today()
    entries = sorted(held.entries, key=lambda entry: entry.order) if held else []
    if format_name == "json":
        output.emit(
            json.dumps([_plain(entry, now) for entry in entries], ensure_ascii=False, indent=2) + "\n"
        )
    else:
        output.emit("".join(_told(entry, now) for entry in entries))
    if held is None:
        output.tell(f"there is no accepted file {accepted_path(config)}: nothing is accepted")
    else:
        gone = sum(entry.until < now for entry in entries)
        output.tell(f"{len(entries)} accepted{f', {gone} of them expired' if gone else ''}")


def _plain(entry: Entry, now: date) -> dict[str, object]:
    return {
        "story": entry.story,
        "rule": entry.rule,
        "fingerprint": entry.fingerprint,
        "until": entry.until.isoformat(),
        "expired": entry.until < now,
        "by": entry.by,
        "because": entry.because,
        "values": [{"value": each.value, "quote": each.quote} for each in entry.values],
    }


def _told(entry: Entry, now: date) -> str:
    from factcheck.report.layout import one_line

    state = "expired on" if entry.until < now else "until"
    head = (
        f"{entry.story}: {entry.rule} {entry.fingerprint}, {state} {entry.until}, {entry.by}: {entry.because}"
    )
    quotes = [
        f"  - {one_line(each.value)}" + (f": {one_line(each.quote)}" if each.quote else "")
        for each in entry.values
    ]
    return "\n".join([one_line(head), *quotes]) + "\n"


@accepted.command()
@report_options
@click.option("--whole", is_flag=True, help="The run has all stories: what is accepted in others goes, too.")
@click.option("--dry-run", is_flag=True, help="Say what would go, and leave the file as it is.")
@accepted_options
@config_option
@debug_option
def prune(
    *,
    report_file: str | None,
    articles: tuple[str, ...],
    whole: bool,
    dry_run: bool,
    accepted: str | None,
    today: date | None,
) -> None:
    """Take out of the accepted file what has expired, and what nothing is found of any more.

    Whether something is found of it is told by a report in JSON, or by a run on articles. With neither, only
    what has expired goes. What is accepted in stories that the run does not have, or by rules that it did not
    run, is left alone.

    \b
    Examples:
      factcheck accepted prune
      factcheck accepted prune --articles stories/ --dry-run
      factcheck accepted prune --report report.json --whole
    """
    config = config_of(articles=articles, accepted=accepted, today=today)
    held = read_accepted(config)
    if held is None:
        output.tell(f"there is no accepted file {accepted_path(config)}: nothing to take out")
        return
    now = config.today or date.today()
    gone = {entry.fingerprint: f"expired on {entry.until}" for entry in held.entries if entry.until < now}
    if report_file is not None or articles:
        from factcheck.gate.states import unmet

        report, _ = report_of(report_file, articles, config)
        idle = unmet(held, report, renamed=rules_of(config).renamed, whole=whole)
        gone |= {entry.fingerprint: "nothing is found of it any more" for entry in idle}
    kept = tuple(entry for entry in held.entries if entry.fingerprint not in gone)
    if gone and not dry_run:
        write_accepted(config, kept)
    _tell(held.entries, gone, dry_run=dry_run)


def _tell(entries: Iterable[Entry], gone: dict[str, str], *, dry_run: bool) -> None:
    for entry in entries:
        if why := gone.get(entry.fingerprint):
            output.tell(f"{entry.rule} in {entry.story} ({entry.fingerprint}): {why}")
    verb = "would be taken out" if dry_run else "taken out"
    output.tell(f"{len(gone)} {verb}, {sum(1 for _ in entries) - len(gone)} kept")

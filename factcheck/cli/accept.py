"""`factcheck accept`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from factcheck.cli import output
from factcheck.cli.gate import Day, accepted_options, accepted_path, write_accepted
from factcheck.cli.options import config_of, config_option, debug_option, parse_paths
from factcheck.cli.reports import find, report_of, report_options
from factcheck.configured import read_accepted
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.model import Report


def parse_text(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """A text that says something."""
    if not value.strip():
        raise click.BadParameter("an empty text.", ctx, param)
    return value


@click.command()
@click.argument("fingerprints", nargs=-1, required=True, metavar="FINGERPRINT...", callback=parse_paths)
@click.option("--because", metavar="TEXT", required=True, callback=parse_text, help="Why it may stand.")
@click.option("--by", metavar="NAME", required=True, callback=parse_text, help="Who says so.")
@click.option(
    "--until", metavar="DATE", type=Day(), required=True, help="The last day for which it holds: 2027-01-31."
)
@report_options
@accepted_options
@config_option
@debug_option
def accept(
    *,
    fingerprints: tuple[str, ...],
    because: str,
    by: str,
    until: date,
    report_file: str | None,
    articles: tuple[str, ...],
    accepted: str | None,
    today: date | None,
) -> None:
    """Accept findings for a time, so that they fail no run.

    FINGERPRINT is that of a finding, or its beginning. The finding is looked up in a report in JSON, or in a
    run on articles: those that factcheck.toml names, if none are given. It is written, with the person, the
    reason and the quotes, as a line of the accepted file, which belongs into version control beside the
    articles. It holds for the values that the finding has now, or fewer of them; with a new value the finding
    is new again, and says what was accepted before.

    \b
    Examples:
      factcheck check stories/ --report json=report.json
      factcheck accept 3f9a2c41 --report report.json --until 2027-01-31 \\
          --by "Ana Ruiz" --because "The two agencies count otherwise; both are named."
      factcheck accept 3f9a2c41 --articles stories/ --until 2027-01-31 --by Ruiz --because "As told."
    """
    config = config_of(articles=articles, accepted=accepted, today=today)
    now = config.today or date.today()
    if until < now:
        raise UsageError(f"{until} is in the past", where="--until", remedy=f"Name a day from {now} on.")
    held = read_accepted(config, needed=False)
    report, where = report_of(report_file, articles, config)

    from factcheck.gate.accepted import Accepted, entry_of, with_entries

    name = accepted_path(config).as_posix()
    found = {f.fingerprint: f for f in (find(report, given, where) for given in fingerprints)}
    questions = _questions(report)
    added = [
        entry_of(finding, questions.get(finding.fact, ""), until=until, by=by, because=because)
        for finding in found.values()
    ]
    whole = with_entries(held or Accepted(name), added)
    write_accepted(config, whole.entries)
    for entry in added:
        output.tell(
            f"accepted until {entry.until} in {name}: {entry.rule} in {entry.story} ({entry.fingerprint})"
        )


def _questions(report: Report) -> dict[str, str]:
    return {fact.id: fact.key for fact in report.facts}

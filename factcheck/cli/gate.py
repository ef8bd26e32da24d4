"""Options of the gate that several commands share, and the accepted file as they write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli import output
from factcheck.config import Config

if TYPE_CHECKING:
    from factcheck.gate.accepted import Entry

F = TypeVar("F", bound=Callable[..., Any])

WHAT = "the accepted file"


class Day(click.ParamType[date]):
    """A day as ISO 8601 has it."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, from what was written."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"'{value}' is no day. Write one such as 2027-01-31.", param, ctx)


def new_from_option(command: F) -> F:
    """`--new-from` and `--staged`."""
    staged = click.option(
        "--staged",
        is_flag=True,
        help="Check the articles of git's index, as a commit would have them; new is what HEAD has not.",
    )
    new_from = click.option(
        "--new-from",
        metavar="REF",
        help="Only findings that the articles did not have where HEAD left this branch or commit are new; "
        "the others are known, and fail no run.",
    )
    return new_from(staged(command))


def accepted_options(command: F) -> F:
    """`--accepted` and `--today`."""
    today = click.option(
        "--today",
        metavar="DATE",
        type=Day(),
        help="The day by which acceptances expire, in place of the day of the run.",
    )
    accepted = click.option(
        "--accepted",
        metavar="FILE",
        help="The file of accepted findings.  [default: factcheck-accepted.yaml, if it is there]",
    )
    return accepted(today(command))


def accepted_path(config: Config) -> Path:
    """Where the accepted file is, or would be."""
    return Path(config.accepted_file)


def write_accepted(config: Config, entries: tuple[Entry, ...]) -> None:
    """Write the accepted file anew, as a whole or not at all.

    Raises:
        UsageError: it cannot be written.
    """
    from factcheck.gate.accepted_file import written

    path = accepted_path(config)
    output.prepare(path, WHAT)
    output.write_report(path, written(entries), WHAT)

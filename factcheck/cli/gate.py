"""Options of the gate that several commands share, and the accepted file as they read and write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli import output
from factcheck.config import Config
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.gate import Terms
    from factcheck.gate.accepted import Accepted, Entry
    from factcheck.ruleset import RuleSet

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


def terms_of(config: Config, ruleset: RuleSet, *, new_from: str | None, staged: bool) -> Terms:
    """What findings are held against.

    Raises:
        UsageError: the accepted file is broken, or one that is named is missing.
    """
    from factcheck.gate import Terms

    return Terms(
        new_from=new_from,
        staged=staged,
        accepted=read_accepted(config),
        today=config.today,
        rule_ids=ruleset.known | ruleset.switched_off,
        renamed=ruleset.renamed,
    )


def accepted_path(config: Config) -> Path:
    """Where the accepted file is, or would be."""
    from factcheck.gate.accepted import NAME

    return Path(config.accepted or NAME)


def read_accepted(config: Config, *, needed: bool | None = None) -> Accepted | None:
    """The accepted file; None where there is none, and none is needed.

    Args:
        config: names the file, or does not.
        needed: whether it must be there; None for where it is named.

    Raises:
        UsageError: it is broken, cannot be read, or is missing though it is needed.
    """
    path = accepted_path(config)
    where = path.as_posix()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if config.accepted is not None if needed is None else needed:
            remedy = "Check its name, or make it with `factcheck accept`."
            raise UsageError("there is no such accepted file", where=where, remedy=remedy) from None
        return None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        remedy = "Restore it from version control."
        raise UsageError("the accepted file is not UTF-8", where=f"{where}:{line}", remedy=remedy) from None
    except OSError as error:
        what = f"the accepted file cannot be read: {error.strerror or error}"
        raise UsageError(what, where=where, remedy="Check its permissions, or name another.") from error

    from factcheck.gate.accepted import parsed

    return parsed(text, where)


def write_accepted(config: Config, entries: tuple[Entry, ...]) -> None:
    """Write the accepted file anew, as a whole or not at all.

    Raises:
        UsageError: it cannot be written.
    """
    from factcheck.gate.accepted import written

    path = accepted_path(config)
    output.prepare(path, WHAT)
    output.write_report(path, written(entries), WHAT)

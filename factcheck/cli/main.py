"""The `factcheck` command, and how it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import click

import factcheck
from factcheck.cli import interrupt
from factcheck.cli.accept import accept
from factcheck.cli.accepted import accepted
from factcheck.cli.check import check
from factcheck.cli.claims import claims
from factcheck.cli.config import config
from factcheck.cli.explain import explain
from factcheck.cli.init import init
from factcheck.cli.options import debug_option
from factcheck.cli.output import tell
from factcheck.cli.render import render
from factcheck.cli.rules import rules
from factcheck.cli.schema import schema
from factcheck.errors import FactcheckError, InputError
from factcheck.status import CRASHED, INCOMPLETE, INTERRUPTED, MISUSED, PASSED


class Interrupted(BaseException):
    """Ctrl-C in a command; click would print an empty line of its own for a KeyboardInterrupt."""


class Program(click.Group):
    """The group of all commands."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was called."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            interrupt.rest()
            raise Interrupted from None


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(factcheck.__version__, prog_name="factcheck", message="%(prog)s %(version)s")
@debug_option
def cli() -> None:
    """Find the facts on which the articles of one story disagree.

    \b
    Examples:
      factcheck init
      factcheck check stories/
      factcheck check stories/ferry --report html=ferry.html --fail-on error
      factcheck explain 3f9a2c41 report.json
      factcheck render report.json --to sarif --output factcheck.sarif
      factcheck claims stories/ferry/second.md
      factcheck rules list
      factcheck config show --origins

    \b
    Exit status:
      0  passed                    2  wrong usage, configuration or rule
      1  findings at or above      3  something could not be checked
         --fail-on                 4  factcheck itself is at fault
                                 130  interrupted
    """


for command in (accept, accepted, check, claims, config, explain, init, render, rules, schema):
    cli.add_command(command)


def main() -> NoReturn:
    """Run the command that the program was called with, and exit."""
    interrupt.watch()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit status, whatever happens."""
    try:
        status = cli.main(args=list(arguments), prog_name="factcheck", standalone_mode=False)
    except (Interrupted, KeyboardInterrupt, click.exceptions.Abort):
        tell("interrupted")
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except FactcheckError as error:
        for line in str(error).splitlines():
            tell(f"error: {line}")
        return INCOMPLETE if isinstance(error, InputError) else MISUSED
    except Exception as error:
        _tell_of_crash(error, debug="--debug" in arguments or bool(os.environ.get("FACTCHECK_DEBUG")))
        return CRASHED
    return status if isinstance(status, int) else PASSED


def _tell_of_crash(error: Exception, *, debug: bool) -> None:
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    package = os.path.dirname(factcheck.__file__)
    ours = [frame for frame in frames if frame.filename.startswith(package)] or frames
    place = f" ({os.path.basename(ours[-1].filename)}:{ours[-1].lineno})" if ours else ""
    if debug:
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
    message = " ".join(str(error).split())
    advice = "" if debug else " Run the command again with --debug and send us what it prints."
    tell(
        f"internal error: {type(error).__name__}: {message}{place}. "
        f"This is a bug in factcheck {factcheck.__version__}; please report it.{advice}"
    )

"""What is printed, and where: findings to stdout, all else to stderr, reports to files."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Final

import click

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.model import NotChecked, Problem, Report

FORMATS: Final = (
    "text",
    "json",
    "html",
    "line",
    "jsonl",
    "markdown",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "rdjson",
)
"""The report formats, here so that help need not load them; a test compares."""

SUMMARY: Final = "GITHUB_STEP_SUMMARY"
"""The variable in which GitHub Actions names the file of a step's summary."""

NARROWEST: Final = 40
WIDEST: Final = 120

Progress = Callable[[int, int, str], None]


def tell(message: str) -> None:
    """One line on stderr; what would move the cursor or cannot be encoded is shown as an escape."""
    line = "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in message
    )
    click.echo(f"factcheck: {line}", err=True)


def tell_what_was_left_out(not_checked: Iterable[NotChecked], problems: Iterable[Problem]) -> None:
    """A line on stderr for all that a person should know beside what was found."""
    for problem in problems:
        tell(f"{problem.what}: {problem.where}: {problem.message}")
    for missed in not_checked:
        tell(f"not checked: {missed.path}: {missed.reason}")


def emit(text: str) -> None:
    """Write to stdout; where nobody reads on, go on in silence.

    Raises:
        UsageError: stdout leads somewhere that takes nothing more, such as a full disk.
    """
    if sys.stdout is None:
        raise UsageError("stdout is closed", remedy="Redirect it to a file or to /dev/null.")
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.buffer.write(text.encode(encoding, errors="backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence_stdout()
    except OSError as error:
        _silence_stdout()
        why = error.strerror or str(error)
        raise UsageError(f"stdout cannot be written: {why}", remedy="Redirect it elsewhere.") from error


def _silence_stdout() -> None:
    """Send what is still in the buffer nowhere, or Python would complain of it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def in_format(report: Report, name: str) -> str:
    """The report as stdout shall have it: in colour and to the width of the terminal, if it is one."""
    from factcheck.report import render, text

    if name != text.FORMAT.name:
        return render(report, name)
    width = min(max(get_terminal_size((100, 24)).columns, NARROWEST), WIDEST)
    return text.FORMAT.render(report, colour=wants_colour(), width=width)


def summarise(report: Report, format_name: str) -> None:
    """In a step of GitHub Actions that prints annotations, add the report to the page of the job."""
    target = os.environ.get(SUMMARY)
    if format_name != "github" or not target:
        return
    from factcheck.report import summary

    try:
        # Steps before this one, or commands before this one in it, may have written to the file.
        with open(target, "a", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.write(summary(report))
    except OSError as error:
        tell(f"{target}: the job summary cannot be written: {error.strerror or error}")


def wants_colour() -> bool:
    """Whether stdout is a terminal whose user has not asked for no colour."""
    no_colour = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return to_terminal() and not no_colour


def to_terminal() -> bool:
    """Whether stdout is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


@contextmanager
def progress() -> Iterator[Progress | None]:
    """A bar on stderr while the block runs; None where stderr is no terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def advance(done: int, total: int, what: str) -> None:
            bar.update(task, completed=done, total=total, description=what)

        yield advance


def prepare(target: Path, what: str = "the report") -> None:
    """Make sure, before the work, that a file can be written there; make its folder.

    Raises:
        UsageError: it cannot be.
    """
    if target.is_dir():
        raise _unwritable(target, "it is a folder", what)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise _unwritable(target, f"{error.filename} is no folder", what) from error
    except OSError as error:
        raise _unwritable(target, error.strerror or str(error), what) from error
    if not os.access(target.parent if not target.exists() else target, os.W_OK):
        raise _unwritable(target, "Permission denied", what)


def write_report(target: Path, text: str, what: str = "the report") -> None:
    """Write beside `target` and rename, so that it holds the old text or the new one, never half of one.

    Raises:
        UsageError: it cannot be written.
    """
    real = Path(os.path.realpath(target))  # a link keeps pointing to the file that it points to
    if target.exists() and not target.is_file():  # such as /dev/null or a pipe: nothing to rename onto
        beside = real = target
    else:
        beside = real.with_name(f".{real.name}.{os.getpid()}.part")
    try:
        with beside.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.write(text)
        if beside is not real:
            os.replace(beside, real)
    except OSError as error:
        raise _unwritable(target, error.strerror or str(error), what) from error
    finally:
        if beside is not real:
            with suppress(OSError):
                beside.unlink(missing_ok=True)


def _unwritable(target: Path, why: str, what: str) -> UsageError:
    return UsageError(f"{what} cannot be written: {why}", where=str(target), remedy="Name another file.")

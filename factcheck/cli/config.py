"""`factcheck config`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli import output
from factcheck.cli.gate import accepted_options
from factcheck.cli.options import (
    config_file,
    config_of,
    config_option,
    debug_option,
    format_option,
    model_option,
    parse_paths,
    rules_option,
    settings_options,
)
from factcheck.config import shown
from factcheck.status import FOUND, PASSED

if TYPE_CHECKING:
    from factcheck.config import Config


@click.group()
def config() -> None:
    """Show what a run is told, and by what.

    Flags come before FACTCHECK_* variables, and those before the file: factcheck.toml or the table
    [tool.factcheck] of pyproject.toml, the nearest one from the working directory upward to the root of its
    repository. There is no file for a user.

    \b
    Examples:
      factcheck config show --origins
      factcheck config path
    """


@config.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(), callback=parse_paths)
@click.option("--origins", is_flag=True, help="Say where each setting comes from.")
@format_option("the settings are")
@rules_option
@settings_options
@accepted_options
@model_option
@config_option
@debug_option
def show(*, paths: tuple[str, ...], origins: bool, format_name: str, **flags: Any) -> None:
    """Print every setting with its value, as TOML.

    Takes the options of `factcheck check` that are settings, so that what a call would do can be seen. Paths
    are shown as they are seen from the working directory.

    \b
    Examples:
      factcheck config show
      factcheck config show --origins --fail-on error
      factcheck config show --format json
    """
    told = config_of(articles=paths, **flags)
    from factcheck.config.rows import rows

    if format_name == "json":
        output.emit(json.dumps(_content(told), ensure_ascii=False, indent=2) + "\n")
        return
    lines = [(f"{row.key} = {row.toml}" if row.given else f"# {row.key}", row.origin) for row in rows(told)]
    width = max(len(line) for line, _ in lines)
    for line, origin in lines:
        output.emit(f"{line.ljust(width)}  # {origin}\n" if origins else f"{line}\n")


@config.command()
@config_option
@debug_option
def path() -> int:
    """Print the path of the configuration file that is read.

    The exit status is 1 where there is none.

    \b
    Examples:
      factcheck config path
    """
    file = config_file()
    if file is None:
        output.tell("no factcheck.toml from here upward; write one with `factcheck init`")
        return FOUND
    output.emit(f"{shown(file)}\n")
    return PASSED


def _content(told: Config) -> dict[str, Any]:
    from factcheck.config.rows import rows

    return {
        "file": told.file,
        "settings": {
            row.key: {"value": row.value, "source": row.source, "where": row.where or None}
            for row in rows(told)
        },
    }

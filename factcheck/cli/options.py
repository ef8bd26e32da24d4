"""Options that several commands share, and the values they take."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.cli.output import tell
from factcheck.config import Config, resolve

if TYPE_CHECKING:
    from factcheck.ruleset import RuleSet

F = TypeVar("F", bound=Callable[..., Any])


def parse_ids(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """The rule ids of a repeated option, each value one id or several with commas between."""
    ids = tuple(part.strip() for value in values for part in value.split(","))
    if not all(ids):
        raise click.BadParameter("an empty rule id.", ctx, param)
    return ids


def parse_paths(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Paths as they are given; an empty one, as of a variable that is not set, is not the current folder."""
    if not all(values):
        raise click.BadParameter("an empty path. Name a file or a folder.", ctx, param)
    return values


def debug_option(command: F) -> F:
    """`--debug`; read by main, wherever it stands."""
    option = click.option("--debug", is_flag=True, expose_value=False, help="Show the traceback of a crash.")
    return option(command)


def model_option(command: F) -> F:
    """`--model`."""
    return click.option(
        "--model", metavar="NAME", help="A spaCy pipeline, by name or path, instead of the packaged one."
    )(command)


def rules_option(command: F) -> F:
    """`--rules` and `--shipped`."""
    shipped = click.option(
        "--shipped/--no-shipped",
        "shipped",
        default=None,
        help="Use the shipped rules, or only those that --rules names.  [default: shipped]",
    )
    rules = click.option(
        "--rules",
        "rules",
        metavar="DIR",
        multiple=True,
        help="Also use the rules in this folder or file, or let a pack in it change the shipped ones. "
        "May be repeated.",
    )
    return rules(shipped(command))


def complete_rule(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The ids of shipped rules that begin so, for the completion of shells; nothing is validated."""
    from factcheck.ruleset.files import rule_files, shipped

    done, comma, part = incomplete.rpartition(",")
    texts = (file.read_text(encoding="utf-8") for file in rule_files([shipped()]))
    ids = (line[3:].strip() for text in texts for line in text.splitlines() if line.startswith("id:"))
    return [f"{done}{comma}{rule_id}" for rule_id in sorted(ids) if rule_id.startswith(part)]


def config_of(**flags: object) -> Config:
    """The configuration that flags and environment give.

    Raises:
        ConfigError: a variable is broken.
    """
    return resolve(flags, os.environ)


def load_rules(config: Config) -> RuleSet:
    """The rules that the configuration names; what a person should know of them is told.

    Raises:
        RuleError: a rule file is broken.
        UsageError: a folder or an id is unknown.
    """
    from factcheck import api

    ruleset = api.load_rules(
        *config.rules, shipped=config.shipped, select=config.select, ignore=config.ignore
    )
    for notice in ruleset.notices:
        tell(notice)
    return ruleset

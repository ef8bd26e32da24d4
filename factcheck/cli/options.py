"""Options that several commands share, and the values they take."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from factcheck.config import SHIPPED, Config, resolve

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
    """`--rules`."""
    return click.option(
        "--rules",
        "rules",
        metavar="DIR",
        multiple=True,
        help=f"Rules to use instead of the shipped ones, which '{SHIPPED}' stands for. May be repeated.",
    )(command)


def config_of(**flags: object) -> Config:
    """The configuration that flags and environment give.

    Raises:
        ConfigError: a variable is broken.
    """
    return resolve(flags, os.environ)


def load_rules(config: Config) -> RuleSet:
    """The rules that the configuration names.

    Raises:
        RuleError: a rule file is broken.
        UsageError: a folder or an id is unknown.
    """
    from factcheck.compare import KINDS
    from factcheck.ruleset import load, shipped

    places = [shipped() if name == SHIPPED else Path(name) for name in config.rules]
    return load(places, KINDS, select=config.select, ignore=config.ignore)

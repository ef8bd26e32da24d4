"""Options that several commands share, and the values they take."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args

import click

from factcheck.cli.output import tell
from factcheck.config import Config, Gate, located, lookalikes, resolve

if TYPE_CHECKING:
    from factcheck.ruleset import RuleSet

F = TypeVar("F", bound=Callable[..., Any])

_NAMED: Final = "factcheck.config"
_NONE: Final = "factcheck.no-config"
"""Where the context of click keeps what `--config` and `--no-config` say."""


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


def format_option(what: str) -> Callable[[F], F]:
    """How a command that is no check prints `what` ("claims are"): text, or JSON for programs."""
    return click.option(
        "--format",
        "format_name",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help=f"How {what} printed.",
    )


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
        type=click.Path(),
        help="Also use the rules in this folder or file, or let a pack in it change the shipped ones. "
        "May be repeated.",
    )
    return rules(shipped(command))


def settings_options(command: F) -> F:
    """The options that are settings of a configuration, too, but for paths, rules and model."""
    for option in (
        click.option(
            "--show-precision",
            is_flag=True,
            default=None,
            help="Also report values that agree, but of which one is rounder or vaguer.",
        ),
        click.option(
            "--fail-on",
            type=click.Choice(get_args(Gate)),
            help="The mildest finding that makes the exit status 1.  [default: warning]",
        ),
        click.option(
            "--ignore",
            metavar="RULE",
            multiple=True,
            callback=parse_ids,
            shell_complete=complete_rule,
            help="Leave this rule out. May be repeated.",
        ),
        click.option(
            "--select",
            metavar="RULE",
            multiple=True,
            callback=parse_ids,
            shell_complete=complete_rule,
            help="Run only this rule. May be repeated.",
        ),
        click.option(
            "--exclude",
            metavar="PATTERN",
            multiple=True,
            callback=parse_patterns,
            help="Leave out files and folders below PATH, as in .gitignore. May be repeated.",
        ),
    ):
        command = option(command)
    return command


def parse_patterns(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Patterns of paths.

    Raises:
        click.BadParameter: one can be none.
    """
    if values:
        from factcheck.globs import fault

        for value in values:
            if wrong := fault(value):
                raise click.BadParameter(f"got '{value}', expected {wrong}.", ctx, param)
    return values


def config_option(command: F) -> F:
    """`--config` and `--no-config`; `config_of` reads them."""

    def keep(key: str) -> Callable[[click.Context, click.Parameter, Any], None]:
        def kept(ctx: click.Context, param: click.Parameter, value: object) -> None:
            ctx.meta[key] = value

        return kept

    isolated = click.option(
        "--no-config",
        "--isolated",
        is_flag=True,
        expose_value=False,
        callback=keep(_NONE),
        help="Read no configuration file.",
    )
    named = click.option(
        "--config",
        metavar="FILE",
        type=click.Path(),
        expose_value=False,
        callback=keep(_NAMED),
        help="Read the configuration from this file, not from the nearest factcheck.toml.",
    )
    return named(isolated(command))


def complete_rule(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The ids of shipped rules that begin so, for the completion of shells; nothing is validated."""
    from factcheck.ruleset.files import rule_files, shipped

    done, comma, part = incomplete.rpartition(",")
    texts = (file.read_text(encoding="utf-8") for file in rule_files([shipped()]))
    ids = (line[3:].strip() for text in texts for line in text.splitlines() if line.startswith("id:"))
    return [f"{done}{comma}{rule_id}" for rule_id in sorted(ids) if rule_id.startswith(part)]


def config_of(**flags: object) -> Config:
    """The configuration that flags, environment and file give.

    Raises:
        ConfigError: a variable or the file is broken.
    """
    return resolve(flags, os.environ, config_file())


def config_file() -> Path | None:
    """The configuration file of this run; None for none.

    Raises:
        ConfigError: one folder has two of them.
        click.UsageError: the options exclude each other, or name nothing.
    """
    meta = click.get_current_context().meta
    named, none = meta.get(_NAMED), meta.get(_NONE)
    if named is not None and none:
        raise click.UsageError("--config and --no-config exclude each other.")
    if named == "":
        raise click.UsageError("--config needs the name of a file.")
    if none:
        return None
    found = located(named, os.environ, Path.cwd())
    if found is None:
        for notice in lookalikes(Path.cwd()):
            tell(notice)
    return found


def load_rules(config: Config) -> RuleSet:
    """The rules that the configuration names; what a person should know of them is told.

    Raises:
        RuleError: a rule file is broken.
        UsageError: a folder or an id is unknown.
    """
    from factcheck.configured import rules_of

    ruleset = rules_of(config)
    for notice in ruleset.notices:
        tell(notice)
    return ruleset

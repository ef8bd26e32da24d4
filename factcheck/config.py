"""Flags and environment variables become one value; flags come first."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Final, Literal, cast, get_args

from factcheck.errors import ConfigError
from factcheck.nearest import nearest, one_of

Gate = Literal["error", "warning", "note", "never"]

SHIPPED: Final = "default"
"""In place of a rule folder: the rule packs that come with factcheck, which are used anyway."""

_PREFIX: Final = "FACTCHECK_"
_OTHER_VARIABLES: Final = frozenset({"FACTCHECK_DEBUG"})
_TRUE: Final = frozenset({"1", "true", "yes", "on"})
_FALSE: Final = frozenset({"", "0", "false", "no", "off"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What a run is told, from wherever it was told.

    Attributes:
        rules: folders or files of rules beside the shipped ones.
        shipped: use the shipped rules.
        select: ids of the only rules to run; empty for all.
        ignore: ids of rules to leave out.
        fail_on: the mildest level of finding that fails the run, or `never`.
        model: name or path of the language pipeline; None for the packaged one.
        show_precision: report values that agree but differ in how exact they are, too.
        accepted: the file of accepted findings; None for the usual one, if it is there.
        today: the day by which acceptances expire; None for the day of the run.
    """

    rules: tuple[str, ...] = ()
    shipped: bool = True
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Gate = "warning"
    model: str | None = None
    show_precision: bool = False
    accepted: str | None = None
    today: date | None = None


VARIABLES: Final[Mapping[str, str]] = {_PREFIX + field.name.upper(): field.name for field in fields(Config)}
"""The environment variables that are read, and the setting that each one gives."""


def resolve(flags: Mapping[str, object], environment: Mapping[str, str]) -> Config:
    """The configuration of a run.

    Args:
        flags: settings given on the command line; None or an empty tuple where not given.
        environment: the environment variables.

    Raises:
        ConfigError: a variable holds a value that cannot be used, or is a misspelt one of ours.
    """
    _refuse_misspelt(environment)
    settings: dict[str, object] = {}
    for variable, name in VARIABLES.items():
        if variable in environment:
            settings[name] = _parse(variable, name, environment[variable])
    settings.update({name: value for name, value in flags.items() if value is not None and value != ()})
    return Config(**settings)  # type: ignore[arg-type]


def _refuse_misspelt(environment: Mapping[str, str]) -> None:
    known = {*VARIABLES, *_OTHER_VARIABLES}
    for variable in sorted(environment):
        if not variable.startswith(_PREFIX) or variable in known:
            continue
        meant = nearest(
            variable.removeprefix(_PREFIX), (name.removeprefix(_PREFIX) for name in known), alike=80
        )
        if meant:
            raise ConfigError(
                "no such variable", where=variable, remedy=f"Did you mean '{_PREFIX}{meant[0]}'?"
            )


def _parse(variable: str, name: str, text: str) -> object:
    if name == "rules":
        return tuple(part for part in text.split(os.pathsep) if part)
    if name in ("select", "ignore"):
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if name in ("show_precision", "shipped"):
        return _parse_switch(variable, text)
    if name == "today":
        return _parse_day(variable, text)
    if name == "fail_on":
        return _parse_gate(variable, text)
    return text or None


def _parse_day(variable: str, text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        remedy = "Set it to a day, such as 2025-03-04."
        raise ConfigError(f"got '{text}'", where=variable, remedy=remedy) from None


def _parse_switch(variable: str, text: str) -> bool:
    word = text.strip().lower()
    if word in _TRUE or word in _FALSE:
        return word in _TRUE
    raise ConfigError(f"got '{text}'", where=variable, remedy="Set it to 1 or 0.")


def _parse_gate(variable: str, text: str) -> Gate:
    if text in get_args(Gate):
        return cast("Gate", text)
    raise ConfigError(f"got '{text}'", where=variable, remedy=f"Set it to {one_of(get_args(Gate))}.")

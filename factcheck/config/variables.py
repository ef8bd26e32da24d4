"""Settings from environment variables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from typing import Final, cast, get_args

from factcheck.config.settings import Gate
from factcheck.errors import ConfigError
from factcheck.nearest import nearest, one_of

PREFIX: Final = "FACTCHECK_"
FILE: Final = "FACTCHECK_CONFIG"
"""The variable that names the configuration file."""

VARIABLES: Final[Mapping[str, str]] = {
    PREFIX + name.upper(): name
    for name in (
        "exclude",
        "rules",
        "shipped",
        "select",
        "ignore",
        "fail_on",
        "accepted",
        "today",
        "model",
        "show_precision",
    )
}
"""The environment variables that are read, and the setting that each one gives."""

_OTHERS: Final = frozenset({"FACTCHECK_DEBUG", FILE})
_TRUE: Final = frozenset({"1", "true", "yes", "on"})
_FALSE: Final = frozenset({"", "0", "false", "no", "off"})


def given(environment: Mapping[str, str]) -> dict[str, object]:
    """The settings that the environment gives.

    Raises:
        ConfigError: a variable holds a value that cannot be used, or is a misspelt one of ours.
    """
    _refuse_misspelt(environment)
    return {
        name: _parse(variable, name, environment[variable])
        for variable, name in VARIABLES.items()
        if variable in environment
    }


def _refuse_misspelt(environment: Mapping[str, str]) -> None:
    known = {*VARIABLES, *_OTHERS}
    for variable in sorted(environment):
        if not variable.startswith(PREFIX) or variable in known:
            continue
        meant = nearest(
            variable.removeprefix(PREFIX), (name.removeprefix(PREFIX) for name in known), alike=80
        )
        if meant:
            raise ConfigError(
                "no such variable", where=variable, remedy=f"Did you mean '{PREFIX}{meant[0]}'?"
            )


def _parse(variable: str, name: str, text: str) -> object:
    if name == "rules":
        return tuple(part for part in text.split(os.pathsep) if part)
    if name in ("select", "ignore", "exclude"):
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if name in ("show_precision", "shipped"):
        return _parse_switch(variable, text)
    if name == "fail_on":
        return _parse_gate(variable, text)
    if name == "today":
        return _parse_day(variable, text)
    return text or None


def _parse_switch(variable: str, text: str) -> bool:
    word = text.strip().lower()
    if word in _TRUE or word in _FALSE:
        return word in _TRUE
    raise ConfigError(f"got '{text}'", where=variable, remedy="Set it to 1 or 0.")


def _parse_gate(variable: str, text: str) -> Gate:
    if text in get_args(Gate):
        return cast("Gate", text)
    raise ConfigError(f"got '{text}'", where=variable, remedy=f"Set it to {one_of(get_args(Gate))}.")


def _parse_day(variable: str, text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        remedy = "Set it to a day, such as 2025-03-04."
        raise ConfigError(f"got '{text}'", where=variable, remedy=remedy) from None

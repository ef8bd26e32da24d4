"""Flags and environment variables become one value."""

from __future__ import annotations

import os
from datetime import date

import pytest

from factcheck.config import VARIABLES, Config, resolve
from factcheck.errors import ConfigError

EVERY = {
    "FACTCHECK_RULES": os.pathsep.join(["house", "default"]),
    "FACTCHECK_SHIPPED": "no",
    "FACTCHECK_SELECT": "toll, age",
    "FACTCHECK_IGNORE": "spelling",
    "FACTCHECK_FAIL_ON": "error",
    "FACTCHECK_MODEL": "mine",
    "FACTCHECK_SHOW_PRECISION": "yes",
    "FACTCHECK_ACCEPTED": "desk.yaml",
    "FACTCHECK_TODAY": "2027-01-31",
}


def test_nothing_given_is_the_default() -> None:
    assert resolve({"rules": (), "model": None}, {"HOME": "x"}) == Config()


def test_every_setting_has_a_variable() -> None:
    assert set(VARIABLES) == set(EVERY)
    assert resolve({}, EVERY) == Config(
        rules=("house", "default"),
        shipped=False,
        select=("toll", "age"),
        ignore=("spelling",),
        fail_on="error",
        model="mine",
        show_precision=True,
        accepted="desk.yaml",
        today=date(2027, 1, 31),
    )


def test_flags_come_before_variables() -> None:
    flags = {"rules": ("here",), "fail_on": "never", "show_precision": False}
    found = resolve(flags, EVERY)
    assert (found.rules, found.fail_on, found.show_precision) == (("here",), "never", False)
    assert found.select == ("toll", "age")


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("FACTCHECK_FAIL_ON", "warn", "FACTCHECK_FAIL_ON: got 'warn'"),
        ("FACTCHECK_SHOW_PRECISION", "perhaps", "FACTCHECK_SHOW_PRECISION: got 'perhaps'"),
        ("FACTCHECK_FAILON", "error", "FACTCHECK_FAILON: no such variable. Did you mean 'FACTCHECK_FAIL_ON'"),
    ],
)
def test_a_broken_variable_is_named(variable: str, value: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        resolve({}, {variable: value})
    assert str(caught.value).startswith(message)


def test_variables_of_others_are_left_alone() -> None:
    assert resolve({}, {"FACTCHECK_TEST_MODEL": "1", "FACTCHECK_DEBUG": "1"}) == Config()

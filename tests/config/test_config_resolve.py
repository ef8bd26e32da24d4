"""Flags, environment variables and a file become one value."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from factcheck.config import FILE, VARIABLES, Config, Origin, located, resolve
from factcheck.errors import ConfigError

EVERY = {
    "FACTCHECK_EXCLUDE": "drafts/, *.json",
    "FACTCHECK_RULES": os.pathsep.join(["house", "default"]),
    "FACTCHECK_SHIPPED": "no",
    "FACTCHECK_SELECT": "toll, age",
    "FACTCHECK_IGNORE": "spelling",
    "FACTCHECK_FAIL_ON": "error",
    "FACTCHECK_ACCEPTED": "desk.yaml",
    "FACTCHECK_TODAY": "2027-01-31",
    "FACTCHECK_MODEL": "mine",
    "FACTCHECK_SHOW_PRECISION": "yes",
}


def test_nothing_given_is_the_default() -> None:
    assert resolve({"rules": (), "model": None}, {"HOME": "x"}) == Config()


def test_every_setting_has_a_variable() -> None:
    assert set(VARIABLES) == set(EVERY)
    assert resolve({}, EVERY) == Config(
        exclude=("drafts/", "*.json"),
        rules=("house", "default"),
        shipped=False,
        select=("toll", "age"),
        ignore=("spelling",),
        fail_on="error",
        accepted="desk.yaml",
        today=date(2027, 1, 31),
        model="mine",
        show_precision=True,
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
        ("FACTCHECK_TODAY", "Sunday", "FACTCHECK_TODAY: got 'Sunday'. Set it to a day, such as 2025-03-04."),
        ("FACTCHECK_FAILON", "error", "FACTCHECK_FAILON: no such variable. Did you mean 'FACTCHECK_FAIL_ON'"),
    ],
)
def test_a_broken_variable_is_named(variable: str, value: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        resolve({}, {variable: value})
    assert str(caught.value).startswith(message)


def test_variables_of_others_are_left_alone() -> None:
    assert resolve({}, {"FACTCHECK_TEST_MODEL": "1", "FACTCHECK_DEBUG": "1"}) == Config()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "factcheck.toml"
    path.write_text('model = "theirs"\nfail-on = "never"\nselect = ["age"]\nignore = ["toll", "post"]\n')
    return path


def test_flags_come_before_variables_and_those_before_the_file(file: Path) -> None:
    found = resolve({"fail_on": "note"}, {"FACTCHECK_FAIL_ON": "error", "FACTCHECK_SELECT": "toll"}, file)
    assert (found.fail_on, found.select, found.model) == ("note", ("toll",), "theirs")
    assert found.origin("fail_on") == Origin("flag", "--fail-on")
    assert found.origin("select") == Origin("variable", "FACTCHECK_SELECT")
    assert found.origin("model") == Origin("file", "factcheck.toml:1:1")
    assert found.origin("shipped") == Origin("default", "")


def test_no_file_is_no_file(file: Path) -> None:
    assert resolve({}, {}) == Config()


def test_what_is_selected_more_closely_than_ignored_is_run(file: Path) -> None:
    assert resolve({"select": ("toll",)}, {}, file).ignore == ("post",)
    assert resolve({"select": ("toll",), "ignore": ("toll",)}, {}, file).ignore == ("toll",)
    assert resolve({}, {}, file).ignore == ("toll", "post")


@pytest.mark.parametrize(
    ("flags", "said"), [({"shipped": False}, "--no-shipped"), ({"articles": ("a",)}, "PATH")]
)
def test_flags_are_told_as_they_are_given(flags: dict[str, object], said: str) -> None:
    (name,) = flags
    assert resolve(flags, {}).origin(name).where == said


def test_the_file_that_is_named_goes_before_the_nearest_one(file: Path, tmp_path: Path) -> None:
    assert located(None, {}, tmp_path) == file
    assert located("own.toml", {FILE: "other.toml"}, tmp_path) == Path("own.toml")
    assert located(None, {FILE: "other.toml"}, tmp_path) == Path("other.toml")
    assert located(None, {FILE: ""}, tmp_path) == file

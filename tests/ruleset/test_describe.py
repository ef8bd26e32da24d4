"""The options of every kind are described, and the schema of rules knows all that rule files may say."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from factcheck.cli.rules_new import BEGINNINGS
from factcheck.cli.rules_new import KINDS as OFFERED
from factcheck.compare import KINDS
from factcheck.ruleset import load, schema_of, shipped, template
from factcheck.ruleset.describe import about, described
from factcheck.ruleset.files import rule_files
from factcheck.vocabulary import vocabulary

FILES = rule_files([shipped(), Path(__file__).parents[2] / "docs" / "examples"])


@cache
def validator() -> Any:
    schema = schema_of(KINDS, vocabulary())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def content(text: str) -> Any:
    plain = YAML(typ="safe", pure=True).load(text)
    return json.loads(
        json.dumps(plain, default=lambda day: day.isoformat() if isinstance(day, date) else day)
    )


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_option_is_described(kind: str) -> None:
    assert [option.key for option in described(KINDS[kind]) if not option.about] == []
    assert about(KINDS[kind]).endswith(".")


def test_the_kinds_that_can_be_begun_are_all_there_are() -> None:
    assert tuple(sorted(KINDS)) == OFFERED
    assert BEGINNINGS.keys() <= KINDS.keys()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_schema_accepts_every_rule(file: Path) -> None:
    assert [error.message for error in validator().iter_errors(content(file.read_text("utf-8")))] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("frame: deaths", "frame: deths"),
        ("unit: person", "unit: persn"),
        ("level: error", "levle: error"),
        ("rough: 10%", "rough: 10 percent"),
        ("over_time: grows", "over_time: grow"),
        ("kind: quantity", "kind: quantities"),
    ],
)
def test_the_schema_refuses_a_typo(old: str, new: str) -> None:
    text = load(None, KINDS).where("death-toll").read_text("utf-8")
    assert old in text
    assert not validator().is_valid(content(text.replace(old, new)))


def test_the_schema_tells_what_an_option_is() -> None:
    definitions = schema_of(KINDS, vocabulary())["$defs"]
    for definition in definitions.values():
        for key, option in (
            definition["properties"].items() if "kind" in definition.get("properties", {}) else ()
        ):
            assert option.get("description"), key


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_new_rule_of_every_kind_is_commented_and_loads(kind: str, tmp_path: Path) -> None:
    rules = load(None, KINDS)
    begin = next(rule for rule in rules.rules if rule.kind == kind)
    text = template("own-rule", begin, rules.where(begin.id).read_text("utf-8"), KINDS[kind], "x.json")
    assert text.startswith("# yaml-language-server: $schema=x.json\n")
    assert all(f"{option.key}:" in text for option in described(KINDS[kind]) if option.key != "replaces")
    (tmp_path / "own-rule.yaml").write_text(text, encoding="utf-8")
    (rule,) = load([tmp_path], KINDS, vocabulary=vocabulary()).rules
    assert rule.model_copy(update={"id": begin.id, "replaces": begin.replaces}) == begin

"""What a rule set holds, and how rules are chosen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest

from factcheck.errors import UsageError
from factcheck.model import Rule
from factcheck.ruleset import RuleSet, digest_of, load


class Plain(Rule):
    kind: Literal["plain"]
    words: frozenset[str] = frozenset()


KINDS: dict[str, type[Rule]] = {"plain": Plain}

TEXT = """\
schema: 1
id: {id}
title: A rule
kind: plain
words: [tin, lead, gold, zinc]
cases:
  - {{articles: ["{case}"], expect: silent}}
  - {{articles: ["b"], expect: silent}}
  - {{articles: ["c"], expect: silent}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, rule_id in (("z.yaml", "alpha"), ("sub/a.yaml", "beta-two"), ("m.YML", "gamma")):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(TEXT.format(id=rule_id, case="a"), encoding="utf-8")
    hidden = tmp_path / ".git"
    hidden.mkdir()
    (hidden / "x.yaml").write_text("broken: [", encoding="utf-8")
    return tmp_path


def ids(rules: RuleSet) -> list[str]:
    return [rule.id for rule in rules.rules]


def test_rules_come_by_id_whatever_their_files_are_called(folder: Path) -> None:
    rules = load([folder], KINDS)
    assert ids(rules) == ["alpha", "beta-two", "gamma"]
    assert rules.where("beta-two") == folder / "sub" / "a.yaml"
    assert rules.get("gamma").id == "gamma"


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    assert ids(load([folder, folder / "z.yaml"], KINDS)) == ["alpha", "beta-two", "gamma"]


def test_a_single_file_is_a_rule_folder_too(folder: Path) -> None:
    assert ids(load([folder / "z.yaml"], KINDS)) == ["alpha"]


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ((), (), ["alpha", "beta-two", "gamma"]),
        (("gamma", "alpha"), (), ["alpha", "gamma"]),
        ((), ("gamma",), ["alpha", "beta-two"]),
        (("gamma", "alpha"), ("gamma",), ["alpha"]),
    ],
)
def test_select_and_ignore(
    folder: Path, select: tuple[str, ...], ignore: tuple[str, ...], expected: list[str]
) -> None:
    assert ids(load([folder], KINDS, select=select, ignore=ignore)) == expected


@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_id_names_the_near_ones(folder: Path, option: Literal["select", "ignore"]) -> None:
    chosen = {option: ["beta_two"]}
    with pytest.raises(UsageError, match=r"no rule 'beta_two'\. Did you mean 'beta-two'\?"):
        load([folder], KINDS, **chosen)


def test_nothing_left_is_wrong_usage(folder: Path) -> None:
    with pytest.raises(UsageError, match="no rule is left"):
        load([folder], KINDS, select=["alpha"], ignore=["alpha"])


def test_where_of_an_unknown_rule(folder: Path) -> None:
    with pytest.raises(UsageError, match="no rule 'alpa'"):
        load([folder], KINDS).where("alpa")


def test_the_digest_changes_with_what_judges_and_with_nothing_else(folder: Path) -> None:
    before = load([folder], KINDS).digest
    file = folder / "z.yaml"
    file.write_text("# a comment\n" + TEXT.format(id="alpha", case="another case"), encoding="utf-8")
    file.rename(folder / "renamed.yaml")
    assert load([folder], KINDS).digest == before
    text = TEXT.format(id="alpha", case="a").replace("zinc", "iron")
    (folder / "renamed.yaml").write_text(text, encoding="utf-8")
    assert load([folder], KINDS).digest != before


def test_the_digest_does_not_depend_on_the_order_or_the_hash_seed(folder: Path) -> None:
    rules = load([folder], KINDS).rules
    assert digest_of(reversed(rules)) == digest_of(rules)
    program = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]);"
        "from test_load import KINDS; from factcheck.ruleset import load;"
        "print(load([Path(sys.argv[2])], KINDS).digest)"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program, str(Path(__file__).parent), str(folder)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(digests) == 1

"""Every mistake in a rule file is named with its place, the bad value and a remedy."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from pydantic import Field

from factcheck.errors import UsageError
from factcheck.model import Authored, Rule
from factcheck.ruleset import RuleFilesError, load


class Side(Authored):
    gloss: str
    words: tuple[str, ...] = ()


class Contrast(Rule):
    kind: Literal["contrast"]
    sides: dict[str, Side] = Field(min_length=2)


class Quantity(Rule):
    kind: Literal["quantity"]
    tolerance: float = Field(default=0, ge=0)


KINDS: dict[str, type[Rule]] = {"contrast": Contrast, "quantity": Quantity}

GOOD = """\
schema: 1
id: bridge-length
title: Length of a bridge
kind: quantity
level: error
tolerance: 0.1
cases:
  - {articles: ["The bridge is 90 m long.", "The bridge is 120 m long."], expect: conflict}
  - {articles: ["The bridge is 90 m long.", "The bridge is 90 m long."], expect: silent}
  - articles:
      - {published: 2025-03-02, text: "The bridge is 90 m long."}
      - {text: "The tunnel is 120 m long."}
    expect: silent
"""

SIDED = """\
schema: 1
id: bought-or-sold
title: Bought or sold
kind: contrast
sides:
  bought: {gloss: it was bought}
  sold: {gloss: it was sold}
cases:
  - {articles: ["a", "b"], expect: conflict}
  - {articles: ["a", "b"], expect: silent}
  - {articles: ["a", "b"], expect: silent}
"""

MISTAKES = {
    "unknown key": (
        GOOD.replace("tolerance: 0.1", "tolerence: 0.1"),
        ["r.yaml:6:1: unknown key 'tolerence'. Did you mean 'tolerance'?"],
    ),
    "unknown key, near none": (
        GOOD.replace("tolerance: 0.1", "xyzzy: 1"),
        [
            "r.yaml:6:1: unknown key 'xyzzy'. Known are cases, id, kind, language, level, message, question, "
            "replaces, schema, title, tolerance, unless."
        ],
    ),
    "unknown key in a case": (
        GOOD.replace("published:", "publised:"),
        ["r.yaml:11:10: unknown key 'publised' in cases[2].articles[0]. Did you mean 'published'?"],
    ),
    "unknown key in a mapping of mappings": (
        SIDED.replace("{gloss: it was sold}", "{glos: it was sold}"),
        ["r.yaml:7:10: unknown key 'glos' in sides.sold. Did you mean 'gloss'?"],
    ),
    "bad value of a choice": (
        GOOD.replace("level: error", "level: warn"),
        ["r.yaml:5:8: level: got 'warn'. Expected 'error', 'warning' or 'note'. Did you mean 'warning'?"],
    ),
    "bad verdict in a case": (
        GOOD.replace("expect: conflict", "expect: conflicts"),
        [
            "r.yaml:8:83: cases[0].expect: got 'conflicts'. Expected 'conflict', 'unclear', 'update', "
            "'variant', 'precision' or 'silent'. Did you mean 'conflict'?"
        ],
    ),
    "bad number": (
        GOOD.replace("tolerance: 0.1", "tolerance: -1"),
        ["r.yaml:6:12: tolerance: got -1. Expected greater than or equal to 0."],
    ),
    "bad id": (
        GOOD.replace("id: bridge-length", "id: Bridge Length"),
        ["r.yaml:2:5: id: got 'Bridge Length'."],
    ),
    "missing key": (
        GOOD.replace("title: Length of a bridge\n", ""),
        ["r.yaml:1:1: missing key 'title'. Add 'title: ...'."],
    ),
    "missing key in a case": (
        GOOD.replace('{text: "The tunnel is 120 m long."}', "{title: Tunnel}"),
        ["r.yaml:12:9: missing key 'text' in cases[2].articles[1]. Add 'text: ...'."],
    ),
    "too few cases": (
        GOOD[: GOOD.index("  - articles")],
        [
            "r.yaml:8:3: cases: got [{'articles': ['The bridge is 90 m long.', 'The bridge is.... "
            "Expected at least 3 items, not 2."
        ],
    ),
    "wrong schema": (
        GOOD.replace("schema: 1", "schema: 2"),
        ["r.yaml:1:9: schema: got 2. This factcheck reads schema 1; update it."],
    ),
    "schema of another type": (
        GOOD.replace("schema: 1", "schema: true"),
        ["r.yaml:1:9: schema: got True. This factcheck reads schema 1."],
    ),
    "no schema": (
        GOOD.replace("schema: 1\n", ""),
        ["r.yaml:1:1: missing key 'schema'. Add 'schema: 1'."],
    ),
    "unknown kind": (
        GOOD.replace("kind: quantity", "kind: quantities"),
        ["r.yaml:4:7: kind: got 'quantities'. Did you mean 'quantity'?"],
    ),
    "kind of another type": (
        GOOD.replace("kind: quantity", "kind: [quantity]"),
        ["r.yaml:4:7: kind: got ['quantity']."],
    ),
    "no kind": (
        GOOD.replace("kind: quantity\n", ""),
        ["r.yaml:1:1: missing key 'kind'. Expected 'contrast' or 'quantity'."],
    ),
    "tab": (
        GOOD.replace("  - {articles", "\t- {articles", 1),
        ["r.yaml:8:1: a tab. Indent with spaces; YAML allows no tabs."],
    ),
    "duplicate key": (
        GOOD.replace("level: error", "title: Again"),
        ["r.yaml:5:1: duplicate key 'title'. It stands at line 3 already; keep one."],
    ),
    "two documents": (
        f"{GOOD}---\nschema: 1\n",
        ["r.yaml:15:1: a second document. Write one rule to a file, without '---'."],
    ),
    "empty file": ("", ["r.yaml:1:1: the file is empty. Write a rule into it or delete it."]),
    "only a comment": ("# to come\n", ["r.yaml:1:1: the file is empty."]),
    "a list": ("- a\n- b\n", ["r.yaml:1:1: a rule is a mapping of keys, not a list."]),
    "a word": ("hello\n", ["r.yaml:1:1: a rule is a mapping of keys, not a single value."]),
    "unclosed bracket": (GOOD.replace("cases:", "cases: ["), ["r.yaml:8:3: not valid YAML: "]),
    "unknown tag": (GOOD.replace("0.1", "!!python/name:os.system x"), ["r.yaml:6:12: not valid YAML: "]),
    "alias of itself": (
        GOOD.replace("0.1", "&a [*a]"),
        ["r.yaml:6:12: not valid YAML: an alias that contains itself"],
    ),
    "undefined alias": (
        GOOD.replace("0.1", "*a"),
        ["r.yaml:6:12: not valid YAML: found undefined alias 'a'"],
    ),
    "wrong type where two are allowed": (
        GOOD.replace('{text: "The tunnel is 120 m long."}', "12"),
        ["r.yaml:12:9: cases[2].articles[1]: got 12. Expected a valid string. Or: Expected a mapping."],
    ),
    "several": (
        GOOD.replace("level: error", "level: bad").replace("tolerance", "tolerence"),
        ["r.yaml:5:8: level: got 'bad'.", "r.yaml:6:1: unknown key 'tolerence'."],
    ),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def mistakes(folder: Path) -> list[str]:
    with pytest.raises(RuleFilesError) as caught:
        load([folder], KINDS)
    assert str(caught.value).splitlines() == [str(error) for error in caught.value.errors]
    return [str(error) for error in caught.value.errors]


@pytest.mark.parametrize(("text", "expected"), MISTAKES.values(), ids=MISTAKES.keys())
def test_each_mistake_is_named_with_its_place(folder: Path, text: str, expected: list[str]) -> None:
    (folder / "r.yaml").write_text(text, encoding="utf-8")
    found = mistakes(folder)
    assert len(found) == len(expected), found
    for line, start in zip(found, expected, strict=True):
        assert line.startswith(start)


def test_the_examples_without_a_mistake_load(folder: Path) -> None:
    (folder / "a.yaml").write_text(GOOD, encoding="utf-8")
    (folder / "b.yml").write_text(SIDED, encoding="utf-8-sig")
    assert [rule.id for rule in load([folder], KINDS).rules] == ["bought-or-sold", "bridge-length"]


def test_all_files_are_told_of_at_once(folder: Path) -> None:
    (folder / "a.yaml").write_text("", encoding="utf-8")
    (folder / "deep").mkdir()
    (folder / "deep" / "b.yaml").write_text(GOOD.replace("level: error", "level: bad"), encoding="utf-8")
    (folder / "c.yaml").write_text("\tx: 1", encoding="utf-8")
    assert [line.split(":")[0] for line in mistakes(folder)] == ["a.yaml", "c.yaml", "deep/b.yaml"]


def test_a_duplicate_id_names_both_places(folder: Path) -> None:
    (folder / "a.yaml").write_text(GOOD, encoding="utf-8")
    (folder / "b.yaml").write_text(f"# a copy\n{GOOD}", encoding="utf-8")
    expected = (
        "b.yaml:3:5: duplicate id 'bridge-length'. a.yaml:2:5 has it already; give one of them another id."
    )
    assert mistakes(folder) == [expected]


def test_a_file_that_is_not_utf8_is_named_with_the_place(folder: Path) -> None:
    (folder / "r.yaml").write_bytes(GOOD.encode().replace(b"Length", b"L\xe4nge"))
    assert mistakes(folder) == ["r.yaml:3:9: not UTF-8 text. Save the file as UTF-8."]


def test_a_missing_folder_is_wrong_usage(folder: Path) -> None:
    with pytest.raises(UsageError, match="no such rule folder"):
        load([folder / "nowhere"], KINDS)


def test_a_folder_without_rules_is_wrong_usage(folder: Path) -> None:
    (folder / "notes.txt").write_text("no rule", encoding="utf-8")
    with pytest.raises(UsageError, match="no rules here"):
        load([folder], KINDS)

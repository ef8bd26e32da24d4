"""Packs change shipped rules; old ids still work; own rules may take the place of shipped ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.compare import KINDS
from factcheck.errors import UsageError
from factcheck.ruleset import RuleFilesError, RuleSet, load, shipped
from factcheck.vocabulary import vocabulary

HEAD = "schema: 1\nextends: factcheck\nrules:\n"
RULE = """\
schema: 1
id: house-toll
title: A toll
kind: quantity
frame: deaths
cases:
  - {articles: ["a", "b"], expect: conflict}
  - {articles: ["a", "b"], expect: silent}
  - {articles: ["a", "b"], expect: silent}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def loaded(folder: Path, files: dict[str, str], *, own_alone: bool = False, **options: list[str]) -> RuleSet:
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    places = [folder] if own_alone else [shipped(), folder]
    return load(places, KINDS, vocabulary=vocabulary(), **options)  # type: ignore[arg-type]


def mistakes(folder: Path, files: dict[str, str], *, own_alone: bool = False) -> list[str]:
    with pytest.raises(RuleFilesError) as caught:
        loaded(folder, files, own_alone=own_alone)
    return [str(error) for error in caught.value.errors]


def test_a_pack_changes_what_it_names_and_nothing_else(folder: Path) -> None:
    text = f'{HEAD}  death-toll: {{level: note, question: "Ask.", tolerance: {{exact: 5%}}}}\n'
    before, after = load(None, KINDS), loaded(folder, {"pack.yaml": text})
    was, now = before.get("death-toll"), after.get("death-toll")
    assert (now.level, now.question, now.tolerance.exact) == ("note", "Ask.", 0.05)  # type: ignore[attr-defined]
    assert now.tolerance.rough == was.tolerance.rough == 0.1  # type: ignore[attr-defined]
    assert (now.message, now.cases, now.title) == (was.message, was.cases, was.title)
    others = [rule for rule in after.rules if rule.id != "death-toll"]
    assert others == [rule for rule in before.rules if rule.id != "death-toll"]
    assert after.changed == {"death-toll": ("level", "question", "tolerance")}
    assert after.digest != before.digest
    lines = after.places["death-toll"].lines
    assert "level" not in lines, "the line would be one of another file"
    assert lines["message"] == before.places["death-toll"].lines["message"]


def test_a_pack_switches_rules_off_and_later_packs_change_more(folder: Path) -> None:
    files = {
        "a.yaml": f"{HEAD}  name-marks: off\n  count: false\n  age: {{level: note, birthdays: 2}}\n",
        "b.yaml": f"{HEAD}  age: {{level: error}}\n",
    }
    rules = loaded(folder, files)
    assert rules.switched_off == {"name-marks", "count"}
    assert not {"name-marks", "count"} & {rule.id for rule in rules.rules}
    assert (rules.get("age").level, rules.get("age").birthdays) == ("error", 2)  # type: ignore[attr-defined]
    with pytest.raises(UsageError, match=r"the rule 'count' is switched off\. Switch it on in your pack\."):
        loaded(folder, files, select=["count"])
    assert len(loaded(folder, files, ignore=["count"]).rules) == len(rules.rules)


MISTAKES = {
    "unknown rule": (
        "  death-tol: off",
        "p.yaml:4:3: no shipped rule 'death-tol'. Did you mean 'death-toll'",
    ),
    "unknown key": (
        "  death-toll: {levle: note}",
        "p.yaml:4:16: unknown key 'levle'. Did you mean 'level'?",
    ),
    "unknown key inside": (
        "  death-toll: {tolerance: {exat: 1%}}",
        "p.yaml:4:28: unknown key 'exat' in tolerance. Did you mean 'exact'?",
    ),
    "bad value": (
        "  death-toll:\n    level: grave",
        "p.yaml:5:12: level: got 'grave'. Expected 'error', 'warning' or 'note'.",
    ),
    "fixed key": (
        "  death-toll: {kind: money}",
        "p.yaml:4:16: 'kind' of a shipped rule cannot be changed. Write a rule of your own.",
    ),
    "no change": (
        "  death-toll: on",
        "p.yaml:4:15: rules.death-toll: got 'on'. Expected keys with their new values, or 'off'.",
    ),
    "misspelt frame": (
        "  death-toll: {frame: deths}",
        "p.yaml:4:23: frame: got 'deths'. Did you mean 'deaths'",
    ),
}


@pytest.mark.parametrize(("changes", "expected"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_in_a_pack_is_named_with_its_place(folder: Path, changes: str, expected: str) -> None:
    (told,) = mistakes(folder, {"p.yaml": f"{HEAD}{changes}\n"})
    assert told.startswith(expected)


def test_the_head_of_a_pack_is_checked(folder: Path) -> None:
    assert mistakes(folder, {"p.yaml": "extends: fact\nrule: {}\n"}) == [
        "p.yaml:1:1: missing key 'schema'. Add 'schema: 1'.",
        "p.yaml:2:1: unknown key 'rule'. Did you mean 'rules'?",
        "p.yaml:1:10: extends: got 'fact'. Expected 'factcheck', the shipped rules.",
        "p.yaml:1:1: no rules to change. Add 'rules:', and below it the id of each rule with its changes, "
        "or 'off'.",
    ]


def test_a_pack_cannot_change_rules_that_are_not_shipped_or_left_out(folder: Path) -> None:
    files = {"p.yaml": f"{HEAD}  house-toll: off\n", "r.yaml": RULE}
    own = "p.yaml:4:3: no shipped rule 'house-toll'. It is one of your own; change it where it stands."
    assert mistakes(folder, files) == [own]
    (told,) = mistakes(folder, {**files, "p.yaml": f"{HEAD}  age: off\n"}, own_alone=True)
    assert told.endswith("A pack changes the shipped rules; do not leave them out.")


def test_an_old_id_works_with_a_notice_wherever_ids_are_given(folder: Path) -> None:
    rules = loaded(folder, {"r.yaml": RULE}, select=["caught-or-at-large"], ignore=["telephone-number"])
    assert [rule.id for rule in rules.rules] == ["step-of-the-case"]
    assert rules.get("guilty-or-cleared").id == "step-of-the-case"
    assert rules.where("case").name == "step-of-the-case.yaml"
    assert rules.notices == (
        "the rule 'caught-or-at-large' is now 'step-of-the-case'; use that id",
        "the rule 'telephone-number' is now 'contact'; use that id",
    )
    rules = loaded(folder, {"p.yaml": f"{HEAD}  case: {{level: note}}\n"})
    assert rules.get("step-of-the-case").level == "note"
    assert rules.notices == ("p.yaml:4:3: the rule 'case' is now 'step-of-the-case'; use that id",)


def test_no_rule_is_shipped_under_an_id_that_another_one_replaces() -> None:
    rules = load(None, KINDS)
    assert not rules.renamed.keys() & {rule.id for rule in rules.rules}
    assert {"case", "caught-or-at-large", "guilty-or-cleared", "telephone-number"} <= rules.renamed.keys()


def test_a_rule_of_ones_own_may_replace_a_shipped_one(folder: Path) -> None:
    text = RULE.replace("kind:", "replaces: [death-toll]\nkind:")
    rules = loaded(folder, {"r.yaml": text}, select=["death-toll"])
    assert [rule.id for rule in rules.rules] == ["house-toll"]
    assert rules.own == {"house-toll"}
    more = text.replace("house-toll", "other-toll")
    (told,) = mistakes(folder, {"r.yaml": text, "s.yaml": more})
    assert told == "s.yaml:4:12: replaces: 'house-toll' replaces 'death-toll', too. Name it in one rule."
    (told,) = mistakes(folder, {"r.yaml": RULE, "s.yaml": more.replace("[death-toll]", "[house-toll]")})
    assert told == "s.yaml:4:12: replaces: 'house-toll' is a rule. Delete the one or the other."


def test_the_id_of_a_shipped_rule_is_taken(folder: Path) -> None:
    (told,) = mistakes(folder, {"r.yaml": RULE.replace("house-toll", "age")})
    assert told.startswith("r.yaml:2:5: duplicate id 'age'. The shipped rule ")
    assert told.endswith("give yours another id, or change the shipped one in a pack that extends factcheck.")


WORDS = {
    "frame": ("frame: deaths", "frame: deths", "r.yaml:5:8: frame: got 'deths'. Did you mean 'deaths'"),
    "unit": ("frame: deaths", "unit: persn", "r.yaml:5:7: unit: got 'persn'. Did you mean 'person'"),
    "language": ("frame: deaths", "language: xx", "r.yaml:5:11: language: got 'xx'. Known are en."),
    "form": ("frame: deaths", "forms: [cout]", "r.yaml:5:9: forms[0]: got 'cout'. Expected 'count'"),
    "question": (
        "kind: quantity\nframe: deaths",
        "kind: state\nasks: offense",
        "r.yaml:5:7: asks: got 'offense'. Did you mean 'offence'",
    ),
    "answer": (
        "kind: quantity\nframe: deaths",
        "kind: state\nasks: fate\nexclude: [[died, survivd]]",
        "r.yaml:6:18: exclude[0][1]: got 'survivd'. Did you mean 'survived'",
    ),
    "type": (
        "kind: quantity\nframe: deaths",
        "kind: state\nasks: fate\ntype: statos",
        "r.yaml:6:7: type: got 'statos'. Expected ",
    ),
    "kind": ("kind: quantity", "kind: quantty", "r.yaml:4:7: kind: got 'quantty'. Did you mean 'quantity'?"),
    "regular expression": (
        "frame: deaths",
        'unless: ["a(b"]',
        "r.yaml:5:10: unless[0]: got 'a(b'. Expected a regular expression: missing ), unterminated",
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), WORDS.values(), ids=WORDS.keys())
def test_a_word_of_a_closed_list_is_checked(folder: Path, old: str, new: str, expected: str) -> None:
    (told,) = mistakes(folder, {"r.yaml": RULE.replace(old, new)})
    assert told.startswith(expected)


def test_misspelt_words_are_told_with_all_else(folder: Path) -> None:
    text = RULE.replace("frame: deaths", "frame: deths\nlevle: note")
    assert [line[:22] for line in mistakes(folder, {"r.yaml": text})] == [
        "r.yaml:6:1: unknown ke",
        "r.yaml:5:8: frame: got",
    ]
    text = RULE.replace("kind: quantity\nframe: deaths", "kind: state\norder: [a, b]")
    assert mistakes(folder, {"r.yaml": text}) == ["r.yaml:1:1: missing key 'asks'. Add 'asks: ...'."]

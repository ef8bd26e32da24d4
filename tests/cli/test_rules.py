"""`factcheck rules new|test|show|list|docs` on the shipped rules and on packs of one's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli.options import complete_rule

from .fake import CaseResult, Fake, Ran

Call = Callable[..., Ran]

OWN = """\
schema: 1
id: tunnel-length
title: Length of a tunnel
kind: plain
cases:
"""
FIRES = '  - {articles: ["a", "b"], expect: conflict}\n'
SILENT = '  - {articles: ["a", "b"], expect: silent}\n'
PACK = "schema: 1\nextends: factcheck\nrules:\n  bridge-name: {level: note, title: Name of it}\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder; the shipped rules are the real ones."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def house(fake: Fake) -> Path:
    """A folder with a rule of one's own; the shipped ones are those of the fake."""
    folder = Path("house")
    folder.mkdir()
    (folder / "own.yaml").write_text(OWN + FIRES + SILENT * 2, encoding="utf-8")
    return folder


def test_a_new_rule_is_written_with_the_schema_beside_it_and_passes(here: Path, ran: Call) -> None:
    done = ran("rules", "new", "who-paid")
    assert (done.status, done.out) == (0, "house-rules/who-paid.yaml\n")
    assert done.last == "factcheck: now change it, and run `factcheck rules test --rules house-rules`"
    assert json.loads(Path("house-rules/rule.schema.json").read_text("utf-8"))["title"] == "factcheck rule"
    assert ran("rules", "new", "crowd", "--kind", "quantity", "--dir", "other/place").status == 0
    assert "tolerance: {exact: 0, rough: 10%}" in Path("other/place/crowd.yaml").read_text("utf-8")
    done = ran("rules", "test", "--rules", "house-rules", "--rules", "other")
    assert (done.status, done.last) == (0, "factcheck: 2 rules, 18 cases: all passed")


def test_a_new_rule_overwrites_nothing(here: Path, ran: Call) -> None:
    assert ran("rules", "new", "who-paid").status == 0
    Path("house-rules/who-paid.yaml").write_text("mine", encoding="utf-8")
    done = ran("rules", "new", "who-paid")
    expected = "factcheck: error: house-rules/who-paid.yaml: the file is there already. Choose another name."
    assert (done.status, done.last) == (2, expected)
    assert Path("house-rules/who-paid.yaml").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("Who Paid", "'Who Paid' cannot be the id of a rule. Use small letters and digits, words joined by "),
        ("age", "'age' is the id of a shipped rule. Choose another name."),
        ("guilty-or-cleared", "'guilty-or-cleared' is the id of a shipped rule. Choose another name."),
        ("../up", "'../up' cannot be the id of a rule."),
    ],
)
def test_a_name_that_cannot_be_an_id_is_refused(here: Path, ran: Call, name: str, message: str) -> None:
    done = ran("rules", "new", name)
    assert done.status == 2
    assert done.last.startswith(f"factcheck: error: {message}")
    assert list(here.iterdir()) == []


def test_an_unknown_kind_is_refused(here: Path, ran: Call) -> None:
    done = ran("rules", "new", "who-paid", "--kind", "contrasts")
    assert done.status == 2
    assert "'contrasts' is not one of" in done.err


def test_with_a_folder_only_its_rules_are_tested_and_what_it_changes(
    fake: Fake, house: Path, ran: Call
) -> None:
    assert ran("rules", "test", "--rules", "house").status == 0
    assert fake.called["rules"] == ["tunnel-length"]
    (house / "pack.yaml").write_text(PACK, encoding="utf-8")
    ran("rules", "test", "--rules", "house")
    assert fake.called["rules"] == ["bridge-name", "tunnel-length"]
    ran("rules", "test", "bridge-length", "--rules", "house")
    assert fake.called["rules"] == ["bridge-length"]


@pytest.mark.parametrize(
    ("cases", "lines"),
    [
        (FIRES + SILENT * 2, []),
        (SILENT * 3, ["tunnel-length: no case fires; add one with what the rule must find"]),
        (FIRES * 2 + SILENT, ["tunnel-length: 1 silent case of 2; add near misses"]),
        (FIRES * 3, ["tunnel-length: 0 silent cases of 2; add near misses"]),
    ],
)
def test_a_rule_whose_cases_prove_too_little_fails(
    fake: Fake, house: Path, ran: Call, cases: str, lines: list[str]
) -> None:
    (house / "own.yaml").write_text(OWN + cases, encoding="utf-8")
    done = ran("rules", "test", "--rules", "house")
    assert (done.status, done.out.splitlines()) == (int(bool(lines)), lines)
    outcome = f"{len(lines)} lacking" if lines else "all passed"
    assert done.last == f"factcheck: 1 rule, 0 cases: {outcome}"


def test_failed_and_lacking_are_both_counted(fake: Fake, house: Path, ran: Call) -> None:
    (house / "own.yaml").write_text(OWN + SILENT * 3, encoding="utf-8")
    fake.results = [CaseResult("tunnel-length", 0, "silent", "conflict", False, "")]
    assert ran("rules", "test", "--rules", "house").last == "factcheck: 1 rule, 1 case: 1 failed, 1 lacking"


def test_coverage_names_rules_that_compared_nothing(here: Path, ran: Call) -> None:
    Path("s").mkdir()
    Path("s/a.md").write_text("The blast in Oldmere killed 12 people.\n", encoding="utf-8")
    Path("s/b.md").write_text("The blast in Oldmere killed 15 people.\n", encoding="utf-8")
    only = ("--select", "death-toll,age")
    ran("check", "s", "--report", "json=r.json", "--fail-on", "never", *only)
    lines = ["age: compared nothing in r.json", "1 of 2 rules compared nothing in r.json"]
    done = ran("rules", "test", "death-toll", "age", "--coverage", "--report", "r.json")
    assert (done.status, done.out.splitlines()) == (0, lines)
    done = ran("rules", "test", "age", "score", "--coverage", "--report", "r.json")
    assert done.out.splitlines()[:2] == [
        "age: compared nothing in r.json",
        "score: was not run in r.json",
    ]
    done = ran("rules", "test", "death-toll", "age", "--coverage", "--corpus", "s")
    assert (done.status, done.out.splitlines()) == (0, [line.replace("r.json", "s") for line in lines])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--coverage"], "--coverage needs one report or stories. Give --report REPORT.json, or --corpus"),
        (["--coverage", "--report", "r.json", "--corpus", "s"], "--coverage needs one report or stories."),
        (["--report", "r.json"], "--report and --corpus are for --coverage. Add --coverage."),
        (["age", "--coverage", "--report", "none.json"], "none.json: no such file. Write one with"),
    ],
)
def test_coverage_of_nothing_is_wrong_usage(
    here: Path, ran: Call, arguments: list[str], message: str
) -> None:
    done = ran("rules", "test", *arguments)
    assert done.status == 2
    assert done.last.startswith(f"factcheck: error: {message}")


def test_what_a_pack_changes_is_shown_and_listed(fake: Fake, house: Path, ran: Call) -> None:
    (house / "pack.yaml").write_text(PACK, encoding="utf-8")
    lines = ran("rules", "show", "bridge-name", "--rules", "house").out.splitlines()
    assert lines[1:3] == ['# changed by a pack: level: "note"', '# changed by a pack: title: "Name of it"']
    listed = json.loads(ran("rules", "list", "--rules", "house", "--format", "json").out)
    assert [(one["id"], one["own"], one["changed"]) for one in listed] == [
        ("bridge-length", False, []),
        ("bridge-name", False, ["level", "title"]),
        ("tunnel-length", True, []),
    ]


def test_an_old_id_is_told_once_and_works(here: Path, ran: Call) -> None:
    done = ran("rules", "show", "guilty-or-cleared")
    assert done.status == 0
    assert done.err == "factcheck: the rule 'guilty-or-cleared' is now 'step-of-the-case'; use that id\n"
    assert "\nid: step-of-the-case\n" in done.out
    Path("a.txt").write_text("Nothing.", encoding="utf-8")
    done = ran("check", "a.txt", "--select", "guilty-or-cleared")
    assert done.err.splitlines()[0] == (
        "factcheck: the rule 'guilty-or-cleared' is now 'step-of-the-case'; use that id"
    )


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_named_with_the_near_one(here: Path, ran: Call, option: str) -> None:
    Path("a.txt").write_text("Nothing.", encoding="utf-8")
    done = ran("check", "a.txt", option, "death-tol")
    assert done.status == 2
    assert done.last.startswith("factcheck: error: no rule 'death-tol'. Did you mean 'death-toll'")


BROKEN = {
    "tab": (
        (OWN + FIRES + SILENT * 2).replace("  - {", "\t- {", 1),
        "house/own.yaml:6:1: a tab. Indent with spaces; YAML allows no tabs.",
    ),
    "duplicate id": (
        (OWN + FIRES + SILENT * 2).replace("tunnel-length", "bridge-name"),
        "house/own.yaml:2:5: duplicate id 'bridge-name'. The shipped rule packs/bridge-name.yaml:2:5 has it",
    ),
    "unknown key": (
        (OWN + FIRES + SILENT * 2).replace("title:", "titel:"),
        "house/own.yaml:3:1: unknown key 'titel'. Did you mean 'title'?",
    ),
    "bad regular expression": (
        (OWN + FIRES + SILENT * 2).replace("cases:", "unless: ['[a-']\ncases:"),
        "house/own.yaml:5:10: unless[0]: got '[a-'. Expected a regular expression: unterminated character",
    ),
}


@pytest.mark.parametrize(("text", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_rule_file_is_named_with_its_place(
    fake: Fake, house: Path, ran: Call, text: str, message: str
) -> None:
    (house / "own.yaml").write_text(text, encoding="utf-8")
    done = ran("check", "a.txt", "--rules", "house")
    assert done.status == 2
    assert done.last.startswith(f"factcheck: error: {message}")


def test_pages_are_written_and_old_ones_deleted(fake: Fake, ran: Call) -> None:
    folder = Path("docs")
    folder.mkdir()
    (folder / "mine.md").write_text("# Mine\n", encoding="utf-8")
    assert ran("rules", "docs", "docs").last == "factcheck: 3 pages in docs"
    (folder / "gone.md").write_text((folder / "bridge-name.md").read_text("utf-8"), encoding="utf-8")
    assert ran("rules", "docs", "docs").status == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["README.md", "bridge-length.md", "bridge-name.md", "mine.md"]


def test_ids_of_rules_are_completed() -> None:
    def completed(word: str) -> list[str]:
        return complete_rule(None, None, word)  # type: ignore[arg-type]

    assert "death-toll" in completed("death")
    assert all(one.startswith("age,deat") for one in completed("age,deat"))
    assert completed("zzz") == []

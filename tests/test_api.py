"""The names that programs may use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck.config import Grouping, PerPath
from factcheck.errors import ConfigError, UsageError

ROOT = Path(__file__).parents[1]


def test_the_names_are_exactly_these() -> None:
    names = ["Config", "Report", "__version__", "check", "claims", "load_config", "load_rules"]
    assert factcheck.__all__ == names
    assert all(getattr(factcheck, name) for name in factcheck.__all__)
    assert set(factcheck.__all__) <= set(dir(factcheck))
    with pytest.raises(AttributeError, match="module 'factcheck' has no attribute 'chekc'"):
        _ = factcheck.chekc
    assert (ROOT / "factcheck" / "py.typed").is_file()


def test_the_manual_names_them_all() -> None:
    text = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    assert [name for name in factcheck.__all__ if f"`factcheck.{name}" not in text] == []


def test_the_import_is_light() -> None:
    program = "import sys; before = set(sys.modules); import factcheck; print(*sys.modules.keys() - before)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert loaded <= {"factcheck", "__future__", "typing", *sys.stdlib_module_names}
    assert [name for name in done.stdout.split() if name.startswith("factcheck.")] == []


def test_a_check_gives_a_report(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("The blast in Oldmere killed 12 people.\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("The blast in Oldmere killed 15 people.\n", encoding="utf-8")
    report = factcheck.check(tmp_path)
    assert isinstance(report, factcheck.Report)
    assert [finding.rule for finding in report.findings] == ["death-toll"]
    assert report.outcome.exit == 1
    # no more general rule of quantities speaks in its place
    quiet = factcheck.check([tmp_path], rules=factcheck.load_rules(ignore=["death-toll"]))
    assert (quiet.findings, quiet.outcome.exit) == ((), 0)
    mild = factcheck.check([tmp_path], factcheck.Config(levels={"death-toll": "note"}, fail_on="warning"))
    assert ([finding.level for finding in mild.findings], mild.outcome.exit) == (["note"], 0)


def test_a_check_takes_a_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, toll in (("a", 12), ("b", 15)):
        (tmp_path / "stories").mkdir(exist_ok=True)
        (tmp_path / f"stories/{name}.md").write_text(f"The blast in Oldmere killed {toll} people.\n")
    (tmp_path / "factcheck.toml").write_text('articles = ["stories/"]\nfail-on = "never"\n')
    config = factcheck.load_config()
    report = factcheck.check(config=config)
    assert (len(report.findings), report.outcome.exit) == (1, 0)
    assert report.run.paths == ("stories",)
    assert factcheck.check(["stories"]).outcome.exit == 1  # no file is read unless it is asked for
    monkeypatch.setenv("FACTCHECK_FAIL_ON", "error")
    assert factcheck.load_config().fail_on == "error"
    assert factcheck.load_config(tmp_path / "factcheck.toml").articles == ("stories",)
    with pytest.raises(UsageError, match=r"nothing to check\. Name files or folders"):
        factcheck.check()


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"fail_on": "warn"}, r"fail_on: got 'warn'\. Did you mean 'warning'\?"),
        ({"levels": {"age": "eror"}}, r"levels: got 'eror'\. Did you mean 'error'\?"),
        ({"metadata": {"headline": ("h",)}}, r"metadata: got 'headline'\. Expected 'title', 'source'"),
        ({"story": Grouping(by=("foldr",))}, r"story\.by: got 'foldr'\. Did you mean 'folder'\?"),  # type: ignore[arg-type]
        ({"per_path": (PerPath(("a",), {"age": "x"}),)}, r"levels: got 'x'"),  # type: ignore[dict-item]
    ],
)
def test_a_configuration_of_a_program_says_what_means_something(settings: Any, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        factcheck.Config(**settings)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('select = ["agee"]', r"factcheck\.toml:1:11: no rule 'agee'\. Did you mean 'age'"),
        ('ignore = ["age", "agee"]', r"factcheck\.toml:1:18: no rule 'agee'"),
        ('levels = { agee = "note" }', r"factcheck\.toml:1:19: no rule 'agee'"),
        ('[[per-path]]\npaths = ["a"]\nignore = ["agee"]', r"factcheck\.toml:3:11: no rule 'agee'"),
        ('[[per-path]]\npaths = ["a"]\nlevels.agee = "note"', r"factcheck\.toml:3:15: no rule 'agee'"),
        ('rules = ["gone"]', r"factcheck\.toml:1:10: no such rule folder 'gone'\. Check the path\."),
        ("shipped = false", r"no rules\. Name a folder of rules"),
    ],
)
def test_what_a_configuration_names_must_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text(text)
    with pytest.raises(UsageError, match=message):
        factcheck.check("x", factcheck.load_config())


def test_a_rule_that_is_left_out_may_have_a_level() -> None:
    rules = factcheck.load_rules(ignore=["age"], levels={"age": "note", "count": "error"})
    assert rules.get("count").level == "error"
    with pytest.raises(UsageError, match="no rule 'agee'"):
        factcheck.load_rules(levels={"agee": "note"})


def test_what_is_not_there_is_in_the_report(tmp_path: Path) -> None:
    report = factcheck.check([str(tmp_path / "gone.md")])
    assert (len(report.not_checked), report.outcome.exit) == (1, 3)


def test_claims_of_a_text() -> None:
    text = "At least 14 people died when a ferry sank off Ardrey."
    first = factcheck.claims(text)[0]
    assert text[first.start : first.end] == "At least 14 people"
    assert factcheck.claims("") == ()


def test_rules_are_loaded(tmp_path: Path) -> None:
    every = factcheck.load_rules()
    (tmp_path / "p.yaml").write_text("schema: 1\nextends: factcheck\nrules: {age: off}\n", encoding="utf-8")
    assert len(factcheck.load_rules(tmp_path).rules) == len(every.rules) - 1
    with pytest.raises(UsageError, match=r"no rules\. Name a folder of rules"):
        factcheck.load_rules(shipped=False)
    with pytest.raises(UsageError, match="no rule 'agee'"):
        factcheck.load_rules(select=["agee"])

"""The names that programs may use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import factcheck
from factcheck.errors import UsageError

ROOT = Path(__file__).parents[1]


def test_the_names_are_exactly_these() -> None:
    assert factcheck.__all__ == ["Report", "__version__", "check", "claims", "load_rules"]
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
    quiet = factcheck.check([tmp_path], rules=factcheck.load_rules(ignore=["death-toll"]), fail_on="never")
    assert (quiet.findings, quiet.outcome.exit) == ((), 0)


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

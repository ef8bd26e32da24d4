"""What docs/ says is what the program does."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli.config_docs import with_tables
from factcheck.cli.main import cli, run
from factcheck.cli.manual import commands, manual
from factcheck.compare import KINDS
from factcheck.config import resolve
from factcheck.errors import ConfigError
from factcheck.ruleset import load
from factcheck.ruleset.pages import pages

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
EXAMPLES = DOCS / "examples"


def test_the_manual_of_commands_is_up_to_date() -> None:
    shown = (DOCS / "cli.md").read_text(encoding="utf-8")
    assert shown == manual(cli), "run `python -m factcheck.cli.manual docs/cli.md`"


def test_the_tables_of_settings_are_up_to_date() -> None:
    page = (DOCS / "config.md").read_text(encoding="utf-8")
    assert page == with_tables(page), "run `python -m factcheck.cli.config_docs docs/config.md`"
    assert page.count("\n| `") > 25


def test_the_configuration_in_the_guide_and_the_readme_is_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for page in (DOCS / "config.md", ROOT / "README.md"):
        text = page.read_text(encoding="utf-8").partition("```toml\n")[2].partition("```")[0]
        Path("factcheck.toml").write_text(text, encoding="utf-8")
        config = resolve({}, {}, Path("factcheck.toml"))
        assert (config.fail_on, config.levels) == ("error", {"count": "note"})
        assert config.per_path[0].paths == ("opinion/",)
        assert load([ROOT / "rules"], KINDS).known >= {*config.per_path[0].ignore, *config.levels}


def test_the_mistakes_in_the_guide_and_the_readme_are_real(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("factcheck.toml").write_text('\n\nfail_on = "error"\nrules = "house"\n', encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        resolve({}, {}, Path("factcheck.toml"))
    first, second = (f"factcheck: error: {line}\n" for line in str(caught.value).splitlines())
    assert first + second in (DOCS / "config.md").read_text(encoding="utf-8")
    assert first in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_pages_of_rules_are_up_to_date() -> None:
    written = pages(load([ROOT / "rules"], KINDS).rules, KINDS)
    there = {path.name: path.read_text(encoding="utf-8") for path in (DOCS / "rules").iterdir()}
    assert there == written, "run `factcheck rules docs docs/rules`"


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_guide_shows_the_examples_as_they_are() -> None:
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    shown = dict(re.findall(r"```(?:yaml|toml)\n# (\S+)\n(.*?)```", text, re.DOTALL))
    there = {
        path.relative_to(EXAMPLES).as_posix(): path.read_text(encoding="utf-8")
        for path in EXAMPLES.rglob("*.*")
    }
    assert shown == there


def test_the_examples_pass_their_cases(capfd: pytest.CaptureFixture[str]) -> None:
    folder = EXAMPLES / "house-rules"
    own = [path.stem for path in folder.glob("*.yaml") if path.stem != "pack"]
    assert run(["rules", "test", *own, "--rules", str(folder)]) == 0, capfd.readouterr().out


def test_the_opinion_pages_are_quiet_as_the_guide_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from factcheck import check, load_config

    told = {
        "news/ferry/gazette.md": "Corvane painted the hull for Loaf & Co. "
        "The ferry sinking killed 12 people.",
        "news/ferry/herald.md": "The ferry sinking killed 12 people. The pier has 9,000 bollards.",
        "opinion/ferry-gone.md": "Corvane did not paint the hull for Loaf & Co. The ferry sinking killed "
        "15 people. The pier has 7,000 bollards.",
        "opinion/ferry-late.md": "Corvane painted the hull for Loaf & Co.",
    }
    for name, text in told.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"{text}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    text = (EXAMPLES / "opinion" / "factcheck.toml").read_text(encoding="utf-8")

    def found() -> dict[str, str]:
        (tmp_path / "factcheck.toml").write_text(text, encoding="utf-8")
        report = check(config=load_config())
        assert {article.story for article in report.articles} == {"ferry"}
        return {finding.rule: finding.level for finding in report.findings}

    assert found() == {"death-toll": "error", "count": "note"}
    capfd.readouterr()
    assert run(["check"]) == 1
    assert "no article is meant by" not in capfd.readouterr().err
    (tmp_path / "factcheck.toml").write_text(text.replace('["opinion/"]\nignore', '["opinon/"]\nignore'))
    assert run(["check"]) == 1
    assert "factcheck: factcheck.toml:7:9: no article is meant by opinon/\n" in capfd.readouterr().err
    text = text.partition("[[per-path]]")[0]
    assert found() == {"death-toll": "error", "count": "warning", "said-and-denied": "error"}


def test_the_python_of_the_manual_runs(tmp_path: Path) -> None:
    text = (DOCS / "api.md").read_text(encoding="utf-8")
    program = text.partition("```python\n")[2].partition("```")[0]
    (tmp_path / "stories" / "one").mkdir(parents=True)
    for name in ("stories/one/a.md", "stories/one/b.md", "first.md", "second.md"):
        number = "12" if name.endswith(("a.md", "first.md")) else "15"
        (tmp_path / name).write_text(f"The blast in Oldmere killed {number} people.\n", encoding="utf-8")
    (tmp_path / "house-rules").symlink_to(EXAMPLES / "house-rules")
    (tmp_path / "factcheck.toml").write_text('articles = ["stories/"]\n')
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    first, second, again, third = done.stdout.splitlines()[:4]
    assert first.startswith("error death-toll How many people were killed")
    assert second.startswith("0 2 articles")
    assert again.startswith("2 articles")
    assert third.startswith("quantity At least 14 people")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_of_shells_is_there(shell: str) -> None:
    assert f"_FACTCHECK_COMPLETE={shell}_source factcheck" in (DOCS / "cli.md").read_text(encoding="utf-8")
    program = "from factcheck.cli.main import main; main()"
    environment = {**os.environ, "_FACTCHECK_COMPLETE": f"{shell}_source"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if shell == "bash" and "4.4" in done.stderr:  # click looks for a bash that can do it
        pytest.skip("no bash of 4.4 or later")
    assert (done.returncode, "_FACTCHECK_COMPLETE" in done.stdout) == (0, True)


@pytest.mark.parametrize(
    ("command", "given"),
    [
        (["check"], ""),
        (["check", "--rules"], ""),
        (["check", "--config"], ""),
        (["claims"], ""),
        (["explain", "3f9a"], ""),
        (["init"], ""),
    ],
)
def test_the_shell_completes_paths(command: list[str], given: str) -> None:
    from click.shell_completion import BashComplete

    (found,) = BashComplete(cli, {}, "factcheck", "_FACTCHECK_COMPLETE").get_completions(command, given)
    assert found.type in ("file", "dir")


def test_the_shell_completes_ids_of_rules() -> None:
    from click.shell_completion import BashComplete

    completion = BashComplete(cli, {}, "factcheck", "_FACTCHECK_COMPLETE")
    found = [item.value for item in completion.get_completions(["check", "--ignore"], "age,death")]
    assert found == ["age,death-toll", "age,deathplace"]


@pytest.mark.parametrize("path", [path for path, _ in commands(cli)], ids=" ".join)
def test_help_takes_less_than_three_tenths_of_a_second(path: tuple[str, ...]) -> None:
    program = f"from factcheck.cli.main import run; run([*{path!r}, '--help'])"

    def seconds() -> float:
        """Of the processor, so that a machine that has much to do fails nothing."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    assert min(seconds() for _ in range(3)) < 0.3

"""What docs/ says is what the program does."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli.main import cli, run
from factcheck.cli.manual import commands, manual
from factcheck.compare import KINDS
from factcheck.ruleset import load
from factcheck.ruleset.pages import pages

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
EXAMPLES = DOCS / "examples"


def test_the_manual_of_commands_is_up_to_date() -> None:
    shown = (DOCS / "cli.md").read_text(encoding="utf-8")
    assert shown == manual(cli), "run `python -m factcheck.cli.manual docs/cli.md`"


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
    shown = dict(re.findall(r"```yaml\n# (\S+)\n(.*?)```", text, re.DOTALL))
    there = {
        path.relative_to(EXAMPLES).as_posix(): path.read_text(encoding="utf-8")
        for path in EXAMPLES.rglob("*.yaml")
    }
    assert shown == there


@pytest.mark.parametrize("folder", ["house-rules", "opinion-rules"])
def test_the_examples_pass_their_cases(folder: str, capfd: pytest.CaptureFixture[str]) -> None:
    own = [path.stem for path in (EXAMPLES / folder).glob("*.yaml") if path.stem != "pack"]
    arguments = (
        [*own, "--rules", str(EXAMPLES / folder)] if own else ["age", "--rules", str(EXAMPLES / folder)]
    )
    assert run(["rules", "test", *arguments]) == 0, capfd.readouterr().out


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
    assert second.startswith("1 2 articles")
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

"""The action, the hook and the snippets for pipelines: what they call is what there is."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import click
import pytest
from ruamel.yaml import YAML

from factcheck.cli.check import check
from factcheck.corpus.formats import BY_SUFFIX

ROOT = Path(__file__).parents[1]
CI = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")

FAKE = """\
#!/usr/bin/env bash
printf '%s\\n' "$PWD" "$@" >"$RUNNER_TEMP/called"
exit "${FAKE_STATUS:-0}"
"""


def loaded(text: str) -> Any:
    return YAML(typ="safe").load(text)


def options() -> set[str]:
    return {
        name for parameter in check.params if isinstance(parameter, click.Option) for name in parameter.opts
    }


@pytest.fixture
def action() -> dict[str, Any]:
    content: dict[str, Any] = loaded((ROOT / "action.yml").read_text(encoding="utf-8"))
    return content


def script(action: dict[str, Any], step_id: str) -> str:
    return next(step["run"] for step in action["runs"]["steps"] if step.get("id") == step_id)


@pytest.fixture
def call(action: dict[str, Any], tmp_path: Path) -> Any:
    """Runs the step that checks, as GitHub would, with a program that notes how it was called."""
    if shutil.which("bash") is None:
        pytest.skip("no bash")
    (tmp_path / "bin").mkdir()
    fake = tmp_path / "bin" / "factcheck"
    fake.write_text(FAKE)
    fake.chmod(0o755)
    (tmp_path / "check.sh").write_text(script(action, "check"))

    def called(status: int = 0, **inputs: str) -> list[str]:
        step = next(step for step in action["runs"]["steps"] if step.get("id") == "check")
        environment = {
            **dict.fromkeys(step["env"], ""),
            "PATH": os.environ["PATH"],
            "RUNNER_TEMP": str(tmp_path),
            "BIN": str(tmp_path / "bin"),
            "GITHUB_OUTPUT": str(tmp_path / "output"),
            "FAKE_STATUS": str(status),
            **inputs,
        }
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(tmp_path / "check.sh")]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (status, "")
        return (tmp_path / "called").read_text().splitlines()[1:]

    return called


def test_the_action_calls_check(call: Any) -> None:
    assert call() == ["check", "--format", "github"]


def test_a_pull_request_is_compared_with_its_base(call: Any) -> None:
    assert call(BASE="main") == ["check", "--format", "github", "--new-from", "origin/main"]
    assert call(BASE="main", NEW_FROM="v1")[-2:] == ["--new-from", "v1"]
    assert call(BASE="main", NEW_FROM="all") == ["check", "--format", "github"]


def test_inputs_are_arguments_each_and_nothing_is_run(call: Any, tmp_path: Path) -> None:
    given = call(
        PATHS="stories/one two\r\n\n$(touch hacked)\n",
        ARGS="--ignore\nname-marks",
        FAIL_ON="error",
        ARTIFACT="the report",
    )
    report = str(tmp_path / "factcheck-report.html")
    assert given[3:] == [
        "--fail-on", "error", "--report", f"html={report}", "--ignore", "name-marks", "stories/one two",
        "$(touch hacked)",
    ]  # fmt: skip
    assert not (tmp_path / "hacked").exists()
    assert (tmp_path / "output").read_text() == f"report={report}\n"


@pytest.mark.parametrize("status", [1, 2, 3])
def test_the_exit_status_is_that_of_factcheck_and_the_report_is_still_kept(
    call: Any, action: dict[str, Any], tmp_path: Path, status: int
) -> None:
    call(status, ARTIFACT="report")
    assert (tmp_path / "output").exists()
    last = action["runs"]["steps"][-1]
    assert last["if"] == "${{ !cancelled() && steps.check.outputs.report != '' }}"


def test_the_action_is_sound(action: dict[str, Any]) -> None:
    assert action["runs"]["using"] == "composite"
    for step in action["runs"]["steps"]:
        if "run" in step:
            assert step["shell"] == "bash"
            assert "${{" not in step["run"], "inputs go through the environment, or they could run commands"
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    used = set(re.findall(r"inputs\.([\w-]+)", text))
    assert used == set(action["inputs"])
    assert all(one["description"] for one in (*action["inputs"].values(), *action["outputs"].values()))
    named = set(re.findall(r"(?<=[( ])--[a-z][a-z-]+", script(action, "check")))
    assert named <= options()
    assert set(re.findall(r"^\| `([\w-]+)` \|", CI, re.MULTILINE)) == set(action["inputs"])


def test_the_action_installs_what_it_stands_beside(action: dict[str, Any]) -> None:
    assert '"$GITHUB_ACTION_PATH"' in script(action, "install")
    assert (ROOT / "pyproject.toml").exists()


def test_the_hook_reads_whole_stories_once() -> None:
    (hook,) = loaded((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (hook["id"], hook["language"], hook["pass_filenames"], hook["require_serial"]) == (
        "factcheck", "python", False, True
    )  # fmt: skip
    program, command, *given = shlex.split(hook["entry"])
    assert (program, command) == ("factcheck", "check")
    assert set(given) <= options()
    files = re.compile(hook["files"])
    assert all(files.search(f"stories/a{suffix}") for suffix in BY_SUFFIX)
    assert files.search("factcheck.toml")
    assert not files.search("factcheck/cli/check.py")


@pytest.mark.parametrize("snippet", re.findall(r"```yaml\n(.*?)```", CI, re.DOTALL))
def test_the_snippets_are_yaml_and_call_what_there_is(snippet: str, action: dict[str, Any]) -> None:
    content = loaded(snippet)
    assert content
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", snippet))
    assert named <= options()
    for step in content["jobs"]["factcheck"]["steps"] if "jobs" in content else ():
        if step["uses"].startswith("OWNER/factcheck@"):
            assert set(step.get("with", {})) <= set(action["inputs"])


def test_the_readme_shows_them_as_the_guide_does() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = list(re.findall(r"```yaml\n(# \.g.*?|# \.p.*?)```", CI, re.DOTALL))
    assert len(shown) == 3
    for snippet in shown:
        assert snippet in readme
        assert len(snippet.splitlines()) <= 11

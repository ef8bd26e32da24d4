"""What docs/gate.md shows is what the program does."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from factcheck.cli.main import cli
from factcheck.corpus.allows import comments
from factcheck.gate.accepted_file import parsed
from factcheck.gate.outcome import outcome
from factcheck.model import Stats
from tests.gate.made import finding

TEXT = (Path(__file__).resolve().parent.parent / "docs" / "gate.md").read_text(encoding="utf-8")


def test_its_accepted_file_is_one() -> None:
    (shown,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.S)
    (entry,) = parsed(shown, "gate.md").entries
    assert (entry.story, entry.by, entry.until) == ("ferry", "Ana Ruiz", date(2027, 1, 31))


def test_its_comment_is_one() -> None:
    (comment,) = comments(TEXT)
    assert comment.allow.fault == ""
    assert comment.allow.rules == ("death-toll",)
    assert comment.allow.because


def test_its_last_line_is_one() -> None:
    findings = [
        finding(),
        *(finding().model_copy(update={"state": state}) for state in ("known", "known", "accepted")),
    ]
    stats = Stats(stories=1, articles=4, claims=61, facts=23)
    told = outcome(findings, [], [], "warning", stats=stats, since="origin/main").reason
    assert f"\nfactcheck: {told}\n" in TEXT


def test_its_options_exist() -> None:
    commands = [cli.commands[name] for name in ("accept", "check")]
    accepted = cli.commands["accepted"]
    commands += accepted.commands.values()  # type: ignore[attr-defined]
    known = {option for command in commands for parameter in command.params for option in parameter.opts}
    blocks = "\n".join(re.findall(r"```\n(.*?)```", TEXT, re.S)) + " ".join(re.findall(r"`([^`\n]+)`", TEXT))
    named = {
        option
        for line in blocks.replace("\\\n", " ").splitlines()
        for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", line)
    }
    assert {"--new-from", "--staged", "--until", "--today"} <= named
    assert named - known <= {"--unshallow"}

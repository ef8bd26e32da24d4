"""`factcheck render`: every format from a report file, and what it says where it cannot."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from factcheck.cli.output import FORMATS

from .fake import Fake, Ran, finding

Call = Callable[..., Ran]


@pytest.fixture
def report(fake: Fake, ran: Call) -> str:
    fake.findings = [finding("error")]
    assert ran("check", "a.txt", "--report", "json=report.json").status == 1
    Path("a.txt").unlink()  # nothing but the report is needed
    return "report.json"


@pytest.mark.parametrize("name", FORMATS)
def test_it_renders_what_check_prints(fake: Fake, report: str, ran: Call, name: str) -> None:
    Path("a.txt").touch()
    printed = ran("check", "a.txt", "--format", name)
    done = ran("render", report, "--to", name)
    assert (done.status, done.out, done.err) == (0, printed.out, "")
    assert printed.status == 1
    done = ran("render", report, "--to", name, "--output", "out/deep/r")
    assert (done.status, done.out, done.err) == (0, "", "")
    assert [path.name for path in Path("out/deep").iterdir()] == ["r"]
    if name != "text":
        assert Path("out/deep/r").read_text(encoding="utf-8") == printed.out


def test_it_reads_stdin(report: str, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    data = Path(report).read_bytes()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    done = ran("render", "-", "--to", "line")
    assert (done.status, done.out.count("\n")) == (0, 1)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "r.json: no such file."),
        (b"", "r.json: this is empty, not a report."),
        (b'{"schema": "factcheck-report/1", "tool"', "r.json: this is no JSON at line 1."),
        (b"[]", "r.json: this is JSON, but no report of factcheck."),
        (b'{"schema": "factcheck-report/2"}', "r.json: this report is of version 2."),
        (b'{"schema": "factcheck-report/1"}', "r.json: the report is broken: tool: Field required."),
    ],
)
def test_what_is_no_report_is_told_in_one_line(
    fake: Fake, ran: Call, content: bytes | None, message: str
) -> None:
    if content is not None:
        Path("r.json").write_bytes(content)
    Path("old.sarif").write_text("old", encoding="utf-8")
    done = ran("render", "r.json", "--to", "sarif", "--output", "old.sarif")
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith(f"factcheck: error: {message}")
    assert Path("old.sarif").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("packs", "packs: the report cannot be written: it is a folder."),
        ("report.json/x", "report.json/x: the report cannot be written: report.json is no folder."),
        ("./report.json", "the rendered report would overwrite the report that it is made from."),
    ],
)
def test_an_output_that_cannot_be_written_is_told(report: str, ran: Call, target: str, message: str) -> None:
    before = Path(report).read_bytes()
    done = ran("render", report, "--to", "html", "--output", target)
    assert (done.status, done.err.count("\n")) == (2, 1)
    assert message in done.err
    assert Path(report).read_bytes() == before


def test_a_disk_that_fails_leaves_the_old_file(
    report: str, ran: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("r.xml").write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    done = ran("render", report, "--to", "junit", "--output", "r.xml")
    assert (done.status, "No space left on device" in done.err) == (2, True)
    assert Path("r.xml").read_text(encoding="utf-8") == "old"
    assert list(Path.cwd().glob(".*.part")) == []


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="this system has no /dev/stdout")
def test_a_pipe_is_written_as_it_is(report: str) -> None:
    code = "import sys; from factcheck.cli.main import run; sys.exit(run(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "render", report, "--to", "line", "--output", "/dev/stdout"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)


def test_an_unknown_format_is_told(report: str, ran: Call) -> None:
    done = ran("render", report, "--to", "pdf")
    assert (done.status, "'pdf' is not one of" in done.err) == (2, True)
    assert ran("render", report).status == 2


def test_github_adds_to_the_summary_of_the_job(
    report: str, ran: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "summary.md")
    Path("summary.md").write_text("before\n", encoding="utf-8")
    assert ran("render", report, "--to", "sarif").status == 0
    assert Path("summary.md").read_text(encoding="utf-8") == "before\n"
    assert ran("render", report, "--to", "github").out.startswith("::error ")
    assert Path("summary.md").read_text(encoding="utf-8").startswith("before\n# factcheck\n")


def test_a_summary_that_cannot_be_written_changes_no_exit_status(
    fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", "no/such/folder.md")
    done = ran("check", "a.txt", "--format", "github")
    assert (done.status, done.out) == (0, "")
    assert "no/such/folder.md: the job summary cannot be written: No such file or directory" in done.err


def test_an_older_report_is_rendered(report: str, ran: Call) -> None:
    old = json.loads(Path(report).read_text(encoding="utf-8"))
    del old["outcome"]["fail_on"]
    Path("old.json").write_text(json.dumps(old), encoding="utf-8")
    for name in FORMATS:
        assert ran("render", "old.json", "--to", name).status == 0

"""`factcheck check`: what it passes on, prints, writes, and how it exits."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli.output import FORMATS, write_report
from factcheck.errors import InputError
from factcheck.model import NotChecked, Problem, Report

from .fake import Fake, Ran, finding

Call = Callable[..., Ran]


def test_a_run_without_findings_passes(fake: Fake, ran: Call) -> None:
    done = ran("check", "a.txt")
    assert done.status == 0
    assert done.last == "factcheck: 2 articles, 5 claims, 3 facts; passed: no findings (gate: warning)"
    assert fake.called["rules"] == ["bridge-length", "bridge-name"]
    assert fake.called["progress"] is None  # stderr is no terminal here


@pytest.mark.parametrize(
    ("level", "fail_on", "status"),
    [
        ("warning", None, 1),
        ("note", None, 0),
        ("warning", "error", 0),
        ("note", "note", 1),
        ("error", "never", 0),
    ],
)
def test_the_gate(fake: Fake, ran: Call, level: str, fail_on: str | None, status: int) -> None:
    fake.findings = [finding(level)]
    done = ran("check", "a.txt", *(["--fail-on", fail_on] if fail_on else []))
    assert done.status == status
    assert "How long is the bridge?" in done.out
    assert f"1 {level}" in done.last


@pytest.mark.parametrize("name", FORMATS)
def test_the_exit_status_does_not_depend_on_the_format(fake: Fake, ran: Call, name: str) -> None:
    fake.findings = [finding()]
    done = ran("check", "a.txt", "--format", name, "--report", f"{name}=out/r")
    assert done.status == 1
    assert done.out
    assert Path("out/r").read_text(encoding="utf-8").strip()


def test_formats_are_those_of_the_report_package() -> None:
    from factcheck.report import FORMATS as RENDERED

    assert tuple(RENDERED) == FORMATS


def test_json_is_the_report(fake: Fake, ran: Call) -> None:
    fake.findings = [finding(message="Wie lang ist die Brücke – 90 m?")]
    report = Report.model_validate_json(ran("check", "a.txt", "--format", "json").out)
    assert report.findings[0].message == "Wie lang ist die Brücke – 90 m?"
    assert report.outcome.exit == 1


def test_what_could_not_be_checked_is_one_line_each_and_outranks_findings(fake: Fake, ran: Call) -> None:
    fake.findings = [finding()]
    fake.not_checked = [NotChecked(path="gone.txt", reason="no such file")]
    fake.problems = [Problem(what="unused rule", where="bridge-name", message="compared nothing")]
    done = ran("check", "a.txt", "gone.txt")
    assert done.status == 3
    assert done.err.splitlines()[:-1] == [
        "factcheck: unused rule: bridge-name: compared nothing",
        "factcheck: not checked: gone.txt: no such file",
    ]
    assert "failed: 1 warning" in done.last


def test_several_reports_are_written_into_new_folders(fake: Fake, ran: Call) -> None:
    done = ran("check", "a.txt", "--report", "html=out/deep/r.html", "--report", "json=out/r.json")
    assert done.status == 0
    assert "<html" in Path("out/deep/r.html").read_text(encoding="utf-8")
    assert json.loads(Path("out/r.json").read_text(encoding="utf-8"))["schema"] == "factcheck-report/1"
    assert sorted(path.name for path in Path("out").rglob("*")) == ["deep", "r.html", "r.json"]


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("json=packs", "packs: the report cannot be written: it is a folder."),
        ("json=a.txt/r.json", "a.txt/r.json: the report cannot be written: a.txt is no folder."),
        ("json=a.txt", "a.txt: the report would overwrite an article."),
        ("json", "'json' is not FORMAT=PATH"),
        ("json=", "'json=' is not FORMAT=PATH"),
        ("pdf=x.pdf", "'pdf' is no report format."),
    ],
)
def test_a_report_that_cannot_be_written_is_told_before_the_work(
    fake: Fake, ran: Call, target: str, message: str
) -> None:
    before = Path("a.txt").read_bytes()
    done = ran("check", "a.txt", "--report", target)
    assert done.status == 2
    assert message in done.err
    assert "Traceback" not in done.err
    assert fake.called == {}
    assert Path("a.txt").read_bytes() == before


@pytest.mark.parametrize("name", ["deep/one.txt", "r.html", "deep/r.json"])
@pytest.mark.parametrize("given", ["stories", "."])
def test_a_report_among_the_articles_is_refused(fake: Fake, ran: Call, given: str, name: str) -> None:
    article = Path("stories/deep/one.txt")
    article.parent.mkdir(parents=True)
    article.write_text("The bridge is 90 m long.\n", encoding="utf-8")
    done = ran("check", given, "--report", f"html=stories/{name}")
    assert (done.status, fake.called) == (2, {})
    assert f"stories/{name}: the report would lie among the articles" in done.err
    assert article.read_text(encoding="utf-8") == "The bridge is 90 m long.\n"


@pytest.mark.parametrize("target", ["out/r.html", "stories/.out/r.html", "stories/r.report", "stories.html"])
def test_a_report_beside_the_articles_is_written(fake: Fake, ran: Call, target: str) -> None:
    Path("stories").mkdir()
    assert ran("check", "stories", "--report", f"html={target}").status == 0
    assert Path(target).exists()


def test_a_link_to_itself_is_no_crash(fake: Fake, ran: Call) -> None:
    Path("loop").symlink_to("loop")
    assert ran("check", "loop", "--report", "html=r.html").status == 0
    assert fake.called["paths"] == ("loop",)


def test_two_reports_in_one_file_are_refused(fake: Fake, ran: Call) -> None:
    done = ran("check", "a.txt", "--report", "json=r", "--report", "html=./r")
    assert (done.status, fake.called) == (2, {})


def test_a_report_that_fails_late_is_wrong_usage_and_the_others_are_written(
    fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.not_checked = [NotChecked(path="gone.txt", reason="no such file")]
    replace = os.replace

    def full_disk(source: Path, target: Path) -> None:
        if target.name == "full.json":
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr("os.replace", full_disk)
    Path("full.json").write_text("old", encoding="utf-8")
    done = ran("check", "a.txt", "--report", "json=full.json", "--report", "html=r.html")
    assert done.status == 2
    assert "full.json: the report cannot be written: No space left on device." in done.err
    assert Path("full.json").read_text(encoding="utf-8") == "old"
    assert not list(Path.cwd().glob(".*.part"))
    assert Path("r.html").exists()


def test_a_written_report_has_the_usual_permissions_and_keeps_links(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old", encoding="utf-8")
    (tmp_path / "link.json").symlink_to("real.json")
    write_report(tmp_path / "link.json", "new\n")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_bytes() == b"new\n"
    (tmp_path / "plain").touch()
    assert stat.S_IMODE((tmp_path / "real.json").stat().st_mode) == stat.S_IMODE(
        (tmp_path / "plain").stat().st_mode
    )


def test_a_device_can_take_a_report(fake: Fake, ran: Call) -> None:
    assert ran("check", "a.txt", "--report", f"json={os.devnull}").status == 0
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize(
    ("arguments", "rules"),
    [
        (["--select", "bridge-name"], ["bridge-name"]),
        (["--select", "bridge-name,bridge-length"], ["bridge-length", "bridge-name"]),
        (["--ignore", "bridge-name"], ["bridge-length"]),
        (["--rules", "house", "--no-shipped"], ["tunnel-length"]),
        (["--rules", "house", "--rules", "default"], ["bridge-length", "bridge-name", "tunnel-length"]),
        (["--rules", "house"], ["bridge-length", "bridge-name", "tunnel-length"]),
    ],
)
def test_rules_are_chosen(fake: Fake, ran: Call, arguments: list[str], rules: list[str]) -> None:
    Path("house").mkdir()
    text = Path("packs/bridge-name.yaml").read_text(encoding="utf-8").replace("bridge-name", "tunnel-length")
    Path("house/t.yaml").write_text(text, encoding="utf-8")
    assert ran("check", "a.txt", *arguments).status == 0
    assert fake.called["rules"] == rules


def test_flags_reach_the_pipeline(fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_MODEL", "other")
    monkeypatch.setenv("FACTCHECK_FAIL_ON", "note")
    ran("check", "b", "a.txt", "--model", "mine", "--show-precision")
    called = fake.called
    assert called["paths"] == ("b", "a.txt")
    assert (called["model"], called["fail_on"], called["show_precision"]) == ("mine", "note", True)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Missing argument 'PATH...'"),
        ([""], "an empty path. Name a file or a folder."),
        (["a.txt", "--fail-on", "warn"], "'warn' is not one of"),
        (["a.txt", "--format", "pdf"], "'pdf' is not one of"),
        (["a.txt", "--fial-on", "error"], "No such option"),
        (["a.txt", "--select", "bridge-lenght"], "no rule 'bridge-lenght'. Did you mean 'bridge-length'"),
        (["a.txt", "--ignore", ","], "an empty rule id"),
        (["a.txt", "--rules", "nowhere"], "nowhere: no such rule folder. Check the path given to --rules."),
        (["a.txt", "--rules", "a.txt"], "a.txt:1:1: a rule is a mapping of keys, not a single value."),
    ],
)
def test_wrong_usage_is_one_message_and_status_2(
    fake: Fake, ran: Call, arguments: list[str], message: str
) -> None:
    done = ran("check", *arguments)
    assert done.status == 2
    assert message in done.err
    assert done.out == ""
    assert "Traceback" not in done.err
    assert fake.called == {}


def test_every_mistake_in_the_rules_is_told(fake: Fake, ran: Call) -> None:
    Path("packs/bridge-name.yaml").write_text("id: [", encoding="utf-8")
    Path("packs/empty.yaml").touch()
    done = ran("check", "a.txt")
    assert done.status == 2
    starts = [line.split(":")[:3] for line in done.err.splitlines()]
    assert starts == [
        ["factcheck", " error", " packs/bridge-name.yaml"],
        ["factcheck", " error", " packs/empty.yaml"],
    ]


def test_a_broken_variable_is_wrong_usage(fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_FAIL_ON", "sometimes")
    done = ran("check", "a.txt")
    assert done.status == 2
    assert done.last.startswith("factcheck: error: FACTCHECK_FAIL_ON: got 'sometimes'.")


def test_input_that_cannot_be_checked_at_all(fake: Fake, ran: Call) -> None:
    fake.error = InputError("no articles", where="x", remedy="Name a folder that holds some.")
    done = ran("check", "x")
    assert (done.status, done.err) == (
        3, "factcheck: error: x: no articles. Name a folder that holds some.\n"
    )  # fmt: skip


@pytest.mark.parametrize("debug", [False, True])
def test_a_crash_is_one_line_unless_debugged(fake: Fake, ran: Call, debug: bool) -> None:
    fake.error = ZeroDivisionError("division by\nzero")
    done = ran("check", "a.txt", *(["--debug"] if debug else []))
    assert done.status == 4
    assert done.last.startswith("factcheck: internal error: ZeroDivisionError: division by zero (check.py:")
    assert "please report it" in done.last
    assert ("Traceback" in done.err) is debug
    assert (len(done.err.splitlines()) == 1) is not debug


def test_the_variable_debugs_too(fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    fake.error = KeyError("x")
    assert "Traceback" in ran("check", "a.txt").err


def test_an_interrupt_is_130(fake: Fake, ran: Call) -> None:
    fake.error = KeyboardInterrupt()
    done = ran("check", "a.txt")
    assert (done.status, done.last) == (130, "factcheck: interrupted")


def test_no_colour_where_stdout_is_no_terminal(fake: Fake, ran: Call) -> None:
    fake.findings = [finding()]
    assert "\x1b" not in ran("check", "a.txt").out


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_on_a_terminal(
    fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], coloured: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    fake.findings = [finding()]
    assert ("\x1b[" in ran("check", "a.txt").out) is coloured


@pytest.mark.parametrize("terminal", [False, True])
def test_what_was_left_out_is_told_once_on_a_terminal(
    fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch, terminal: bool
) -> None:
    fake.not_checked = [NotChecked(path="gone.txt", reason="no such file")]
    fake.problems = [Problem(what="encoding", where="odd.txt", message="not UTF-8")]
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    monkeypatch.setenv("NO_COLOR", "1")
    done = ran("check", "a.txt")
    assert "gone.txt: no such file" in done.out
    assert "odd.txt: encoding: not UTF-8" in done.out
    assert ("factcheck: not checked: gone.txt: no such file" in done.err) is not terminal
    assert ("factcheck: encoding: odd.txt: not UTF-8" in done.err) is not terminal
    assert "factcheck: not checked: gone.txt: no such file" in ran("check", "a.txt", "--format", "json").err


def test_a_hostile_path_does_not_reach_the_terminal_as_it_is(fake: Fake, ran: Call) -> None:
    fake.not_checked = [NotChecked(path="a\x1b[31m\nb.txt", reason="no such file")]
    assert "factcheck: not checked: a\\x1b[31m\\nb.txt: no such file" in ran("check", "a.txt").err

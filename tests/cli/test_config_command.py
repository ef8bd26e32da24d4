"""`factcheck config`, and what the configuration does to the other commands."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from .fake import Fake, Ran, finding

Call = Callable[..., Ran]

TEXT = """\
articles = ["a.txt"]
fail-on = "error"
today = 2025-03-04
ignore = ["bridge-name"]
levels = { bridge-length = "note" }

[[per-path]]
paths = ["opinion/"]
ignore = ["bridge-length"]
"""


def put(text: str, path: str = "factcheck.toml") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def test_show_prints_toml_with_every_setting(fake: Fake, ran: Call) -> None:
    from factcheck.config.model import File

    put(TEXT)
    done = ran("config", "show")
    assert (done.status, done.err) == (0, "")
    shown = tomllib.loads(done.out)
    assert shown["per-path"] == [{"paths": ["opinion/"], "ignore": ["bridge-length"]}]
    assert str(shown["today"]) == "2025-03-04"
    keys = {info.alias for info in File.model_fields.values()}
    assert keys - set(shown) == {"model"}  # which has no value unless it is given
    assert "# model\n" in done.out


def test_what_is_shown_can_be_read_again(fake: Fake, ran: Call) -> None:
    put(TEXT)
    shown = ran("config", "show").out
    put(shown, "again.toml")
    assert ran("config", "show", "--config", "again.toml").out == shown


def test_origins(fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    put(TEXT)
    monkeypatch.setenv("FACTCHECK_IGNORE", "age")
    out = ran("config", "show", "--origins", "--no-shipped", "--fail-on", "note", "b.txt").out
    rows = {line.split()[0]: line.rsplit("#", 1)[1].strip() for line in out.splitlines() if line[0] != "#"}
    assert rows["articles"] == "PATH"
    assert rows["fail-on"] == "--fail-on"
    assert rows["shipped"] == "--no-shipped"
    assert rows["ignore"] == "FACTCHECK_IGNORE"
    assert rows["levels"] == "factcheck.toml:5:1"
    assert rows["per-path"] == "factcheck.toml:7:1"
    assert rows["rules"] == "default"


def test_show_as_json(fake: Fake, ran: Call) -> None:
    put(TEXT)
    content = json.loads(ran("config", "show", "--format", "json").out)
    assert content["file"] == "factcheck.toml"
    assert content["settings"]["fail-on"] == {
        "value": "error", "source": "file", "where": "factcheck.toml:2:1"
    }  # fmt: skip
    assert content["settings"]["today"]["value"] == "2025-03-04"
    assert content["settings"]["rules"] == {"value": [], "source": "default", "where": None}


def test_path(fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    done = ran("config", "path")
    assert (done.status, done.out) == (1, "")
    assert done.last == "factcheck: no factcheck.toml from here upward; write one with `factcheck init`"
    put("broken", "repo/factcheck.toml")
    Path("repo/.git").mkdir()
    Path("repo/desk").mkdir()
    monkeypatch.chdir("repo/desk")
    assert ran("config", "path").out == "../factcheck.toml\n"
    assert ran("config", "path", "--no-config").status == 1


def test_check_does_what_the_file_says(fake: Fake, ran: Call) -> None:
    put(TEXT)
    fake.findings = [finding("warning")]
    done = ran("check")
    assert (done.status, fake.called["paths"], fake.called["rules"]) == (0, ("a.txt",), ["bridge-length"])
    (of_path,) = fake.called["path_rules"]
    assert of_path.ignore == {"bridge-length"}
    assert of_path.paths.match("opinion/x.md")
    assert ran("check", "--fail-on", "warning", "a.txt").status == 1
    assert ran("check", "--no-config", "a.txt").status == 1
    assert ran("check", "--isolated", "a.txt").status == 1


def test_the_file_may_be_named(fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    put(TEXT)
    put('articles = ["b.txt"]\n', "other/own.toml")
    assert ran("check", "--config", "other/own.toml").status == 0
    assert fake.called["paths"] == ("other/b.txt",)
    monkeypatch.setenv("FACTCHECK_CONFIG", "other/own.toml")
    ran("check")
    assert fake.called["paths"] == ("other/b.txt",)
    ran("check", "--config", "factcheck.toml")
    assert fake.called["paths"] == ("a.txt",)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--config", "gone.toml"], "gone.toml: no such configuration file. Check the path"),
        (["--config", "a.txt", "--no-config"], "--config and --no-config exclude each other."),
        (["--config", ""], "--config needs the name of a file."),
        (["--config", "bad.toml"], 'bad.toml:1:9: rules: got "house". Expected a list of paths.'),
        (
            ["--config", "bad.toml"],
            "factcheck: error: bad.toml:2:1: unknown key 'fail_on'. Did you mean 'fail-on'?",
        ),
        (["--no-config"], "Missing argument 'PATH...'. Or set 'articles' in factcheck.toml."),
        (["a.txt", "--exclude", "#x"], "got '#x', expected a pattern such as 'opinion/' or '*.json'."),
        (
            ["--config", "unknown.toml"],
            "unknown.toml:1:11: no rule 'bridge-lenght'. Did you mean 'bridge-length'",
        ),
    ],
)
def test_a_broken_configuration_is_wrong_usage(
    fake: Fake, ran: Call, arguments: list[str], message: str
) -> None:
    put('rules = "house"\nfail_on = "error"\n', "bad.toml")
    put('ignore = ["bridge-lenght"]\narticles = ["a.txt"]\n', "unknown.toml")
    done = ran("check", *arguments)
    assert (done.status, done.out, fake.called) == (2, "", {})
    assert message in done.err


def test_the_file_speaks_to_other_commands_too(fake: Fake, ran: Call) -> None:
    put('[metadata]\ntitle = "kicker"\n\n[levels]\nbridge-name = "note"\n')
    ran("claims", "a.txt")
    assert fake.called == {"paths": ("a.txt",), "model": None}
    listed = json.loads(ran("rules", "list", "--format", "json").out)
    assert [(rule["id"], rule["level"]) for rule in listed] == [
        ("bridge-length", "error"), ("bridge-name", "note")
    ]  # fmt: skip
    listed = json.loads(ran("rules", "list", "--no-config", "--format", "json").out)
    assert {rule["level"] for rule in listed} == {"error"}


def test_patterns_that_are_typed_are_seen_from_here(
    fake: Fake, ran: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    put('exclude = ["/desk/drafts/"]\n')
    Path(".git").mkdir()
    Path("desk/drafts").mkdir(parents=True)
    monkeypatch.chdir("desk")
    ran("check", ".")
    assert fake.called["reading"].exclude.match("drafts", folder=True)
    ran("check", ".", "--exclude", "/drafts/")
    assert fake.called["reading"].exclude.match("drafts", folder=True)


def test_a_misspelt_name_of_the_file_is_told(fake: Fake, ran: Call) -> None:
    put(TEXT, "factchek.toml")
    done = ran("check", "a.txt")
    assert done.err.splitlines()[0] == (
        "factcheck: factchek.toml is not read: a configuration is called factcheck.toml"
    )
    assert "is not read" not in ran("check", "a.txt", "--no-config").err


def test_a_new_rule_goes_where_the_rules_are(
    ran: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    put('rules = ["desk/rules"]\n')
    assert ran("rules", "new", "who-paid").out == "desk/rules/who-paid.yaml\n"
    assert ran("rules", "new", "who-paid", "--no-config").out == "house-rules/who-paid.yaml\n"


def test_help_reads_no_configuration(fake: Fake, ran: Call) -> None:
    put("broken")
    for command in (["--help"], ["check", "--help"], ["config", "show", "--help"], ["--version"]):
        assert ran(*command).status == 0
    assert ran("check", "a.txt").status == 2

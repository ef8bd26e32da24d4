"""`claims`, `rules`, `schema`, help, and the process as a whole."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import jsonschema
import pytest

import factcheck
from factcheck.cli.main import cli
from factcheck.config import VARIABLES
from factcheck.model import Problem

from .fake import CaseResult, Fake, Ran, finding

Call = Callable[..., Ran]
ROOT = Path(__file__).parents[2]


def test_claims_as_json(fake: Fake, ran: Call) -> None:
    done = ran("claims", "a.txt", "--format", "json")
    assert done.status == 0
    (article,) = json.loads(done.out)
    (claim,) = article["claims"]
    assert article["path"] == "a.txt"
    assert (claim["kind"], claim["start"], claim["end"], claim["text"]) == ("quantity", 14, 18, "90 m")
    assert (claim["value"]["low"], claim["value"]["high"], claim["value"]["unit"]) == (90, 90, "m")
    assert claim["subject"] == "bridge"
    assert claim["derivation"] == ["number 90", "unit m"]
    assert done.last == "factcheck: 1 article, 1 claim"


def test_claims_as_text(fake: Fake, ran: Call) -> None:
    out = ran("claims", "a.txt").out
    assert out.splitlines()[0] == "a.txt"
    assert "90 m" in out
    assert "(bridge)" in out


def test_claims_of_a_missing_file_are_told_and_the_rest_is_read(fake: Fake, ran: Call) -> None:
    Path("empty.txt").touch()
    done = ran("claims", "gone.txt", "a.txt", "empty.txt")
    assert done.status == 3
    assert "factcheck: not checked: gone.txt: no such file" in done.err
    assert "factcheck: not checked: empty.txt: " in done.err
    assert "90 m" in done.out


def test_claims_tell_problems_and_refuse_an_empty_path(fake: Fake, ran: Call) -> None:
    fake.problems = [Problem(what="encoding", where="a.txt", message="not UTF-8")]
    done = ran("claims", "a.txt")
    assert (done.status, done.err.splitlines()[0]) == (0, "factcheck: encoding: a.txt: not UTF-8")
    assert ran("claims", "").status == 2


def test_rules_list(fake: Fake, ran: Call) -> None:
    done = ran("rules", "list")
    assert done.status == 0
    assert [line.split()[:3] for line in done.out.splitlines()] == [
        ["bridge-length", "plain", "error"],
        ["bridge-name", "plain", "error"],
    ]
    listed = json.loads(ran("rules", "list", "--format", "json").out)
    assert [rule["id"] for rule in listed] == ["bridge-length", "bridge-name"]


def test_rules_show(fake: Fake, ran: Call) -> None:
    out = ran("rules", "show", "bridge-name").out
    first, rest = out.split("\n", 1)
    assert first.endswith("packs/bridge-name.yaml")
    assert rest == Path("packs/bridge-name.yaml").read_text(encoding="utf-8")
    assert ran("rules", "show", "bridge-nam").status == 2


def test_rules_test(fake: Fake, ran: Call) -> None:
    fake.results = [CaseResult("bridge-name", 0, "conflict", "conflict", True, "")]
    done = ran("rules", "test", "bridge-name")
    assert (done.status, done.out) == (0, "")
    assert done.last == "factcheck: 1 rule, 1 case: all passed"
    assert fake.called["rules"] == ["bridge-name"]

    fake.results.append(CaseResult("bridge-name", 1, "silent", "conflict", False, "90 m, 120 m"))
    done = ran("rules", "test")
    assert done.status == 1
    assert done.out == "bridge-name: case 2: expected silent, got conflict: 90 m, 120 m\n"
    assert done.last == "factcheck: 2 rules, 2 cases: 1 failed"


def test_the_schema_of_reports_accepts_a_report(fake: Fake, ran: Call) -> None:
    schema = json.loads(ran("schema").out)
    fake.findings = [finding()]
    jsonschema.validate(json.loads(ran("check", "a.txt", "--format", "json").out), schema)
    assert json.loads(ran("schema", "report").out) == schema


def test_the_schema_of_rules_accepts_a_rule_and_refuses_a_typo(fake: Fake, ran: Call) -> None:
    schema = json.loads(ran("schema", "rule").out)
    case = {"articles": ["a"], "expect": "silent"}
    rule = {"schema": 1, "id": "a-b", "title": "t", "kind": "plain", "cases": [case] * 3}
    jsonschema.validate(rule, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**rule, "levle": "error"}, schema)


def test_version(ran: Call) -> None:
    assert ran("--version").out == f"factcheck {factcheck.__version__}\n"


@pytest.mark.parametrize("arguments", [["chekc"], ["--no-such-option"], ["rules", "lits"], ["schema", "x"]])
def test_unknown_words_are_wrong_usage(ran: Call, arguments: list[str]) -> None:
    done = ran(*arguments)
    assert done.status == 2
    assert "Traceback" not in done.err


def commands(command: click.Command, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from commands(inner, *path, name)


@pytest.mark.parametrize(("path", "command"), [*commands(cli)])
def test_every_help_has_an_example_and_every_option_is_explained(
    ran: Call, path: tuple[str, ...], command: click.Command
) -> None:
    done = ran(*path, "--help")
    assert done.status == 0
    assert f"factcheck {' '.join(path)}".strip() in done.out.partition("Example")[2]
    for parameter in command.params:
        assert not isinstance(parameter, click.Option) or parameter.help, parameter.name


def test_every_variable_is_an_option_of_check() -> None:
    options = {parameter.name for parameter in cli.commands["check"].params}
    assert set(VARIABLES.values()) <= options


def python(program: str, *, stdout: int = subprocess.PIPE) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdout=stdout, stderr=subprocess.PIPE, text=True
    )


def test_help_loads_nothing_heavy() -> None:
    heavy = ("spacy", "pydantic", "rich", "dateparser", "trafilatura", "jinja2", "ruamel", "rapidfuzz")
    program = (
        "import sys; from factcheck.cli.main import run; status = run(['check', '--help']);"
        f"loaded = [name for name in {heavy} if name in sys.modules];"
        "print(loaded, file=sys.stderr); sys.exit(status)"
    )
    process = python(program)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err.strip()) == (0, "[]")


def test_a_closed_stdout_is_told() -> None:
    program = "import sys; sys.stdout = None; from factcheck.cli.main import run; sys.exit(run(['schema']))"
    process = python(program)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err.split(". ")[0]) == (2, "factcheck: error: stdout is closed")


def test_a_reader_that_leaves_early_changes_neither_status_nor_stderr() -> None:
    program = (
        "import sys; from factcheck.cli.output import emit\n"
        "sys.stdin.read()\n"
        "for _ in range(50): emit('x' * 10_000)\n"
        "print('still here'); sys.exit(1)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    process.stdin.close()
    assert (process.wait(timeout=60), process.stderr.read()) == (1, b"")
    process.stderr.close()

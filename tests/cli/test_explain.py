"""`factcheck explain`: what it prints of a finding, and what it says where it cannot."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from factcheck.model import Report

from .fake import Ran

Call = Callable[..., Ran]

FIRST = "A ferry sank off Ardrey on Sunday. At least 14 people died, police said.\n"
SECOND = "Twelve people were killed when a ferry sank off Ardrey on Sunday.\n"
RULE = """\
schema: 1
id: own-toll
title: Number of people killed
kind: quantity
level: error
frame: deaths
tolerance: {rough: 5%}
over_time: grows
cases:
  - {articles: ["The blaze killed 14 people.", "The blaze killed 17 people."], expect: unclear}
  - {articles: ["The blaze killed 14 people.", "The blaze killed 14 people."], expect: silent}
  - {articles: ["The blaze killed 14 people.", "The blaze injured 17 people."], expect: silent}
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    return tmp_path


@pytest.fixture
def report(here: Path, ran: Call) -> dict[str, Any]:
    """The report on two articles, in `report.json`."""
    for name, text in (("ferry/first.txt", FIRST), ("ferry/second.txt", SECOND), ("house/toll.yaml", RULE)):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(text, encoding="utf-8")
    assert ran("check", "ferry", "--rules", "house", "--report", "json=report.json").status == 1
    (here / "ferry" / "first.txt").unlink()  # nothing but the report is needed
    (here / "house" / "toll.yaml").unlink()
    read: dict[str, Any] = json.loads((here / "report.json").read_text(encoding="utf-8"))
    return read


def write(report: object, name: str = "other.json") -> str:
    Path(name).write_text(json.dumps(report), encoding="utf-8")
    return name


def test_it_tells_why_one_fact_what_was_compared_and_which_rule_fired(
    report: dict[str, Any], ran: Call
) -> None:
    (finding,) = report["findings"]
    done = ran("explain", finding["fingerprint"][:6], "report.json")
    assert (done.status, done.err) == (0, "")
    one_fact, compared, rule = done.out.split("\n\n")[1:]
    assert one_fact.startswith("Why it is one fact\n  quantity: people (deaths)\n")
    assert "ferry/first.txt:1:36 “At least 14 people” and ferry/second.txt:1:1 “Twelve people”: " in one_fact
    assert "both deaths" in one_fact
    assert "evidence" in one_fact
    assert "“Twelve people”: read as 12 (person), " in compared
    assert "“At least 14 people”: read as 14 or more (person), hedged by “at least”, " in compared
    assert "according to police" in compared
    assert "So: Twelve people and At least 14 people exclude each other" in compared
    assert "house/toll.yaml:2: own-toll (quantity): Number of people killed" in rule
    assert "line 6: frame: deaths" in rule
    assert "line 7: tolerance: exact 0, rough 0.05, reach 2" in rule
    assert "line 8: over_time: grows" in rule
    assert "Verdict unclear, for which the rule sets error: error" in rule


def test_as_json_it_holds_the_same(report: dict[str, Any], ran: Call) -> None:
    (finding,) = report["findings"]
    done = ran("explain", finding["fingerprint"].upper(), "report.json", "--format", "json")
    explained = json.loads(done.out)
    assert explained["fingerprint"] == finding["fingerprint"]
    (pair,) = explained["one_fact"]["pairs"]
    assert {pair["one"]["words"], pair["other"]["words"]} == {"At least 14 people", "Twelve people"}
    assert [value["value"] for value in explained["compared"]["values"]] == [
        value["value"] for value in finding["values"]
    ]
    assert explained["rule"]["file"] == "house/toll.yaml"
    assert {"name": "frame", "value": "deaths", "line": 6} in explained["rule"]["options"]


def test_it_reads_stdin(report: dict[str, Any], ran: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    data = Path("report.json").read_bytes()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    done = ran("explain", report["findings"][0]["fingerprint"], "-")
    assert (done.status, "Which rule fired" in done.out) == (0, True)


def test_words_of_articles_cannot_move_the_cursor(report: dict[str, Any], ran: Call) -> None:
    (finding,) = report["findings"]
    finding["values"][0]["mentions"][0]["quote"] = "Twelve\x1b[2J \u202eelpoep\r\n"
    finding["message"] = "How many\x9b31m people?"
    done = ran("explain", finding["fingerprint"], write(report))
    assert done.status == 0
    assert all(char.isprintable() or char == "\n" for char in done.out)
    assert "Twelve\\u001b[2J \\u202eelpoep" in done.out


def test_an_older_report_is_explained_as_far_as_it_goes(report: dict[str, Any], ran: Call) -> None:
    (finding,) = report["findings"]
    for field in ("alignment", "reasons"):
        del finding[field]
    for rule in report["rules"]:
        del rule["place"], rule["options"]
    done = ran("explain", finding["fingerprint"], write(report))
    assert done.status == 0
    assert "both deaths" in done.out
    assert "own-toll (quantity): Number of people killed" in done.out
    report["rules"], report["facts"], report["claims"] = [], [], []
    done = ran("explain", finding["fingerprint"], write(report))
    assert (done.status, "own-toll, of which the report says no more" in done.out) == (0, True)


WRITE = "Write one with `factcheck check STORIES --report json=report.json`."


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("gone.json", None, f"gone.json: no such file. {WRITE}"),
        (".", None, f".: this is a folder, not a report. {WRITE}"),
        ("r.json", b"", f"r.json: this is empty, not a report. {WRITE}"),
        ("r.json", b'{"a":\n 1,}', f"r.json: this is no JSON at line 2. {WRITE}"),
        ("r.json", b"\xff{}", f"r.json: this is no JSON. {WRITE}"),
        ("r.json", b"[1, 2]", f"r.json: this is JSON, but no report of factcheck. {WRITE}"),
        ("r.json", b'{"schema": "x/1"}', f"r.json: this is JSON, but no report of factcheck. {WRITE}"),
        (
            "r.json",
            b'{"schema": "factcheck-report/9"}',
            "r.json: this report is of version 9. "
            "This factcheck reads factcheck-report/1; check the articles again.",
        ),
        (
            "r.json",
            b'{"schema": "factcheck-report/1", "tool": 3}',
            "r.json: the report is broken: tool: Input should be a valid dictionary or instance of Tool. "
            f"{WRITE}",
        ),
    ],
)
def test_what_is_no_report_is_told_in_one_line(
    here: Path, ran: Call, name: str, content: bytes | None, message: str
) -> None:
    if content is not None:
        Path(name).write_bytes(content)
    done = ran("explain", "abc", name)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"factcheck: error: {message}\n"


def test_a_fingerprint_that_is_not_there_is_told(report: dict[str, Any], ran: Call) -> None:
    (finding,) = report["findings"]
    known = finding["fingerprint"]
    done = ran("explain", "zz", "report.json")
    assert done.status == 2
    assert done.err == (
        f"factcheck: error: report.json: no finding has the fingerprint 'zz'. The report has {known}.\n"
    )
    others = [{**finding, "fingerprint": f"{known[:4]}{number}"} for number in range(7)]
    file = write({**report, "findings": [finding, *others]})
    done = ran("explain", known[:4], file)
    assert done.status == 2
    assert f"8 fingerprints begin with '{known[:4]}'. Give more of one: {known}, " in done.err
    assert done.err.endswith(" and 3 more.\n")
    assert ran("explain", f"{known[:4]}3", file).status == 0
    assert ran("explain", "", file).status == 2
    done = ran("explain", known, write({**report, "findings": []}))
    assert (done.status, done.err) == (
        2,
        "factcheck: error: other.json: no findings, so none can be meant\n",
    )


def test_every_finding_of_the_example_stories_is_explained(ran: Call, tmp_path: Path) -> None:
    from factcheck import pipeline
    from factcheck.compare import KINDS
    from factcheck.report.explain import explanation, told
    from factcheck.ruleset import load

    root = Path(__file__).parents[2]
    rules = load([root / "rules"], KINDS)
    report = pipeline.check(
        [str(root / "corpus")], rules=rules.rules, rule_places=rules.places, show_precision=True
    )
    again = Report.model_validate_json(report.model_dump_json(by_alias=True))
    assert len({finding.rule for finding in again.findings}) > 12
    for finding in again.findings:
        lines = told(explanation(again, finding), width=80).splitlines()
        parts = [
            lines.index(head) for head in ("Why it is one fact", "What was compared", "Which rule fired")
        ]
        assert all(lines[at + 1].startswith("  ") for at in parts), finding.message
        # Lines break where the path of the clone lets them.
        assert f"{finding.rule} (" in " ".join(" ".join(lines[parts[2] :]).split())

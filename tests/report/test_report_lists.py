"""The formats that are lists: line, jsonl, gitlab and rdjson."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from factcheck.model.article import Location
from factcheck.model.finding import Finding
from factcheck.model.report import Problem, Report
from factcheck.report import FORMATS, render

from .sample import FINDINGS, HOSTILE, many, report_with, small_report

LINE = re.compile(r"(.+?):(\d+):(\d+): (error|warning|note) ([a-z-]+) (.*)")
EMPTY = small_report(findings=(), problems=(), not_checked=())


@pytest.mark.parametrize("report", [small_report(), EMPTY, many(1000), *map(report_with, HOSTILE)])
def test_every_list_has_every_finding(report: Report) -> None:
    beside = len(report.not_checked) + len(report.problems)
    lines = render(report, "line").splitlines()
    assert len(lines) == len(report.findings) + beside
    assert all(LINE.fullmatch(line) for line in lines)
    records = render(report, "jsonl").splitlines()
    assert [Finding.model_validate_json(each).fingerprint for each in records] == [
        json.loads(each)["fingerprint"] for each in records
    ]
    assert len(records) == len(report.findings)
    assert len(json.loads(render(report, "gitlab"))) == len(report.findings) + beside
    assert len(json.loads(render(report, "rdjson"))["diagnostics"]) == len(report.findings) + beside


@given(st.text(st.characters(), max_size=30))
def test_whatever_is_said_each_format_can_be_read(text: str) -> None:
    report = report_with(text, path=f"desk/{text}.txt")
    written = {name: render(report, name) for name in FORMATS}
    assert all(each.encode() for name, each in written.items() if name not in ("text", "html"))
    for name in ("json", "sarif", "gitlab", "rdjson"):
        json.loads(written[name])
    for name in ("junit", "checkstyle"):
        etree.fromstring(written[name].encode())
    assert len(written["jsonl"].splitlines()) == 1
    for name in ("line", "github"):
        assert len(written[name].splitlines()) == 3


@pytest.mark.parametrize("name", ["line", "jsonl", "github"])
def test_nothing_to_tell_is_nothing(name: str) -> None:
    assert render(EMPTY, name) == ""


@pytest.mark.parametrize("text", HOSTILE)
def test_a_line_can_do_nothing_to_a_terminal(text: str) -> None:
    written = render(report_with(text, path=f"desk/x{text}.txt"), "line")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u200f\u202a-\u202e\u2066]", written)


@pytest.mark.parametrize(
    ("spot", "place"),
    [
        (Location(line=4, column=9), "desk/a.txt:4:9"),
        (Location(line=4), "desk/a.txt:4:1"),
        (None, "desk/a.txt:1:1"),
    ],
)
def test_a_place_is_told_as_far_as_it_is_known(spot: Location | None, place: str) -> None:
    report = report_with("x")
    mention = report.findings[0].values[0].mentions[0].model_copy(update={"location": spot})
    value = report.findings[0].values[0].model_copy(update={"mentions": (mention,)})
    finding = report.findings[0].model_copy(update={"values": (value,)})
    written = render(report.model_copy(update={"findings": (finding,)}), "line")
    assert written.startswith(f"{place}: warning a-rule x. Here: “x” (x).")


def test_a_finding_without_mentions_stands_at_its_story() -> None:
    values = tuple(each.model_copy(update={"mentions": ()}) for each in FINDINGS[1].values)
    finding = FINDINGS[1].model_copy(update={"values": values})
    written = render(small_report(findings=(finding,)), "line")
    assert written.startswith("desk/lantern-market/courier.md:1:1: error injury-toll")
    assert "Values: “14 people”, “17 people”." in written


def test_many_places_of_one_value_are_counted() -> None:
    value = FINDINGS[1].values[0]
    crowded = value.model_copy(update={"mentions": value.mentions * 4})
    finding = FINDINGS[1].model_copy(update={"values": (crowded, FINDINGS[1].values[1])})
    written = render(small_report(findings=(finding,)), "line")
    assert "courier.md:3:105; and 5 more)" in written
    (diagnostic,) = json.loads(render(small_report(findings=(finding,)), "rdjson"))["diagnostics"][:1]
    assert len(diagnostic["related_locations"]) == 9


def test_settled_findings_say_so() -> None:
    written = render(small_report(), "line")
    assert ": note quotation Odile Marsh" in written
    assert " (Accepted by A. Penn until 2031-12-31: Both wordings stand.)\n" in written
    issues = json.loads(render(small_report(), "gitlab"))
    assert {each["check_name"]: each["severity"] for each in issues} == {
        "injury-toll": "critical",
        "left-or-dismissed": "major",
        "quotation": "info",
        "person-name": "info",
        "not-checked": "critical",
        "problem": "major",
    }


def test_gitlab_issues_have_what_gitlab_needs_and_fingerprints_of_their_own() -> None:
    twice = (Problem(what="record", where="a b.json", message="twice"),) * 2
    report = small_report(findings=(FINDINGS[0], FINDINGS[0], *FINDINGS), problems=twice)
    issues = json.loads(render(report, "gitlab"))
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert issue["location"]["lines"]["begin"] >= 1
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert issues[0]["fingerprint"] == FINDINGS[1].fingerprint


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ("./desk/a.txt", "desk/a.txt"),
        ("märz 2031/ä b.txt", "märz 2031/ä b.txt"),
        ("C:\\desk\\a.txt", "C:/desk/a.txt"),
        ("back\\slash.txt", "back\\slash.txt"),
    ],
)
def test_paths_are_those_of_the_repository(given: str, path: str) -> None:
    report = report_with("x", path=given)
    assert {each["location"]["path"] for each in json.loads(render(report, "gitlab"))} == {path}
    diagnostics = json.loads(render(report, "rdjson"))["diagnostics"]
    assert {each["location"]["path"] for each in diagnostics} == {path}


def test_rdjson_counts_bytes_and_leaves_out_what_it_cannot_count() -> None:
    diagnostic = json.loads(render(report_with("\U0001f980é"), "rdjson"))["diagnostics"][0]
    assert diagnostic["location"]["range"] == {
        "start": {"line": 2, "column": 7},
        "end": {"line": 2, "column": 13},
    }
    assert (diagnostic["severity"], diagnostic["code"]) == ("WARNING", {"value": "a-rule"})
    assert len(diagnostic["related_locations"]) == 2
    related = json.loads(render(small_report(), "rdjson"))["diagnostics"][0]["related_locations"]
    assert "range" not in related[1]["location"]  # nobody knows where in wire.json


LAPSED = Problem(
    what="accepted", where="desk/accepted.yaml:7", message="expired on 2031-05-01: injury-toll", gates=True
)


def test_a_problem_is_at_its_line() -> None:
    report = small_report(problems=(LAPSED,))
    told = "accepted: expired on 2031-05-01: injury-toll"
    assert f"desk/accepted.yaml:7:1: warning problem {told}.\n" in render(report, "line")
    assert "::warning file=desk/accepted.yaml,line=7,title=factcheck problem::" in render(report, "github")
    (issue,) = [each for each in json.loads(render(report, "gitlab")) if each["check_name"] == "problem"]
    assert issue["location"] == {"path": "desk/accepted.yaml", "lines": {"begin": 7}}
    (run,) = json.loads(render(report, "sarif"))["runs"]
    (notice,) = [
        each
        for each in run["invocations"][0]["toolExecutionNotifications"]
        if each["descriptor"]["id"] == "problem"
    ]
    assert notice["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "desk/accepted.yaml"},
        "region": {"startLine": 7},
    }


@pytest.mark.parametrize(("fail_on", "failures"), [("warning", 1), ("note", 1), ("error", 0), ("never", 0)])
def test_a_problem_that_gates_fails_its_case_as_the_run_does(fail_on: str, failures: int) -> None:
    whole = small_report(problems=(LAPSED, LAPSED.model_copy(update={"gates": False})))
    outcome = whole.outcome.model_copy(update={"fail_on": fail_on})
    written = render(whole.model_copy(update={"outcome": outcome}), "junit")
    suite = written[written.index('<testsuite name="problems"') :]
    assert suite.startswith(f'<testsuite name="problems" tests="1" failures="{failures}"')


def test_what_was_accepted_before_is_told() -> None:
    successor = FINDINGS[0].model_copy(
        update={"supersedes": "0" * 16, "accepted_values": ("14 people", "<b>15</b>")}
    )
    report = small_report(findings=(successor,))
    told = "Accepted before with other values: 14 people / "
    for name in ("text", "line", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "sarif"):
        assert told in render(report, name), name
    assert "<b>15" not in render(report, "markdown")

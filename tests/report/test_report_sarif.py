"""SARIF: valid by the schema of OASIS, and what code scanning services need of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.model.article import Location
from factcheck.model.report import Report
from factcheck.report import render

from .sample import ARTICLES, FINDINGS, HOSTILE, many, report_with, small_report

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def run_of(report: Report) -> dict[str, Any]:
    log = json.loads(render(report, "sarif"))
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return dict(run)


@pytest.mark.parametrize(
    "report",
    [
        small_report(),
        small_report(findings=(), stories=(), articles=(), rules=(), problems=(), not_checked=()),
        small_report(findings=FINDINGS[:1], rules=()),
        many(1000),
        *(report_with(text) for text in HOSTILE),
        report_with("plain", path="märz 2031/a b#c?d%.txt"),
    ],
)
def test_it_is_valid(report: Report) -> None:
    run = run_of(report)
    assert len(run["results"]) == len(report.findings)


def test_the_validator_would_find_a_mistake() -> None:
    log = json.loads(render(small_report(), "sarif"))
    log["runs"][0]["results"][0]["level"] = "grave"
    assert not VALIDATOR.is_valid(log)


def test_columns_count_code_points_to_the_end_of_the_words() -> None:
    run = run_of(report_with("\U0001f980 é", path="a.txt"))
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 7,
        "endLine": 2,
        "endColumn": 10,
        "snippet": {"text": "\U0001f980 é"},
    }


def test_where_the_text_is_not_the_file_the_end_is_left_out() -> None:
    report = report_with("words")
    spot = Location(line=40, column=9)
    mention = report.findings[0].values[0].mentions[0].model_copy(update={"location": spot})
    value = report.findings[0].values[0].model_copy(update={"mentions": (mention,)})
    finding = report.findings[0].model_copy(update={"values": (value,)})
    (result,) = run_of(report.model_copy(update={"findings": (finding,)}))["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 40, "startColumn": 9}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("desk/a.txt", "desk/a.txt"),
        ("./desk/a.txt", "desk/a.txt"),
        ("../desk/a.txt", "../desk/a.txt"),
        ("desk/märz 2031.txt", "desk/m%C3%A4rz%202031.txt"),
        ("a:b/c#d?e%f.txt", "a%3Ab/c%23d%3Fe%25f.txt"),
        ("one [two](3).txt", "one%20%5Btwo%5D(3).txt"),
        ("/var/desk/a b.txt", "file:///var/desk/a%20b.txt"),
        ("C:\\desk\\a b.txt", "file:///C:/desk/a%20b.txt"),
        ("c:/desk/a.txt", "file:///c:/desk/a.txt"),
        ("\\\\server\\desk\\a.txt", "file://server/desk/a.txt"),
        ("bad\udcff.txt", "bad%EF%BF%BD.txt"),
    ],
)
def test_uris_are_encoded_and_relative_where_paths_are(path: str, uri: str) -> None:
    (result,) = run_of(report_with("x", path=path))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_the_newest_article_comes_first_and_the_others_are_linked_in_the_message() -> None:
    result = run_of(small_report())["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("gazette.txt")
    related = result["relatedLocations"]
    assert [each["id"] for each in related] == [1, 2, 3]
    uris = [each["physicalLocation"]["artifactLocation"]["uri"] for each in related]
    assert [uri.rsplit("/", 1)[1] for uri in uris] == ["courier.md", "wire.json", "gazette.txt"]
    text = result["message"]["text"]
    assert "[desk/lantern-market/courier.md:3:105](1)" in text
    assert "[desk/lantern-market/wire.json](2)" in text
    assert related[0]["message"]["text"] == "“14 people” (The Wexcombe Courier)"


def test_the_side_that_changed_comes_first() -> None:
    articles = tuple(each.model_copy(update={"changed": each.id == "a1"}) for each in ARTICLES)
    result = run_of(small_report(articles=articles))["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("courier.md")


def test_who_accepted_a_finding_and_why_is_the_justification() -> None:
    results = run_of(small_report())["results"]
    told = [each["suppressions"] for each in results if "suppressions" in each]
    justification = "Accepted by A. Penn until 2031-12-31: Both wordings stand."
    assert told == [[{"kind": "external", "status": "accepted", "justification": justification}]]


def test_states_fingerprints_and_rules() -> None:
    states = ("new", "known", "accepted", "allowed")
    findings = tuple(
        each.model_copy(update={"state": state, "settled": None})
        for each, state in zip(FINDINGS, states, strict=True)
    )
    run = run_of(small_report(findings=findings))
    by_state = {result["properties"]["state"]: result for result in run["results"]}
    assert [by_state[state].get("suppressions") for state in states] == [
        None,
        None,
        [{"kind": "external", "status": "accepted"}],
        [{"kind": "inSource", "status": "accepted"}],
    ]
    assert [by_state[state]["baselineState"] for state in states] == ["new", *["unchanged"] * 3]
    known = {finding.fingerprint for finding in findings}
    assert {result["partialFingerprints"]["factcheck/v1"] for result in run["results"]} == known
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_what_was_not_checked_is_a_notification() -> None:
    (invocation,) = run_of(small_report())["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 1)
    levels = [each["level"] for each in invocation["toolExecutionNotifications"]]
    assert levels == ["error", "warning"]


def test_no_text_of_an_article_is_a_link_or_a_placeholder() -> None:
    (result,) = run_of(report_with("[click](https://evil.example) [1](2) {0}"))["results"]
    assert result["message"]["text"].startswith("[click\\](https://evil.example) [1\\](2) {{0}}")


def test_brackets_in_a_path_do_not_end_a_link() -> None:
    (result,) = run_of(report_with("x", path="a [b](c).txt"))["results"]
    assert "[a \\[b\\](c).txt:2:7](1)" in result["message"]["text"]

"""JUnit and Checkstyle: well-formed, valid, and a case for each rule and story."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from factcheck.model.report import NotChecked, Outcome, Report
from factcheck.report import render
from factcheck.report.layout import one_line

from .sample import FINDINGS, HOSTILE, many, report_with, small_report

JUNIT = etree.XMLSchema(etree.parse(Path(__file__).parent / "schemas" / "junit-10.xsd"))
EMPTY = small_report(findings=(), stories=(), articles=(), rules=(), problems=(), not_checked=())
REPORTS = [
    small_report(),
    EMPTY,
    many(1000),
    *(report_with(text) for text in HOSTILE),
    report_with("x", path="märz 2031/a & b <c>.txt"),
    report_with("x", path="C:\\desk\\a.txt"),
]


def junit(report: Report) -> etree._Element:
    root = etree.fromstring(render(report, "junit").encode())
    JUNIT.assertValid(root)
    return root


def checkstyle(report: Report) -> etree._Element:
    return etree.fromstring(render(report, "checkstyle").encode())


@pytest.mark.parametrize("report", REPORTS)
def test_junit_is_valid_and_its_counts_are_right(report: Report) -> None:
    root = junit(report)
    for count, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        assert root.get(count) == str(len(root.findall(f".//{tag}")))


def test_a_case_for_each_rule_and_story() -> None:
    root = junit(small_report())
    cases = [(each.get("classname"), each.get("name")) for each in root.iter("testcase")]
    rules = [rule.id for rule in small_report().rules]
    stories = ("lantern-market", "harbour-board")
    assert cases == [
        *((story, rule) for story in stories for rule in rules),
        ("not checked", "desk/lantern-market/photo.txt"),
    ]
    skipped = {each.getparent().get("name") for each in root.iter("skipped")}
    assert skipped == {"orbit-period"}


@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [
        ("error", {"injury-toll"}),
        ("warning", {"injury-toll", "left-or-dismissed"}),
        (None, {"injury-toll", "left-or-dismissed"}),
        ("note", {"injury-toll", "left-or-dismissed", "person-name"}),
        ("never", set()),
    ],
)
def test_what_fails_the_run_fails_its_case(fail_on: str | None, failing: set[str]) -> None:
    root = junit(small_report(outcome=Outcome(exit=1, reason="", fail_on=fail_on)))
    assert {each.getparent().get("name") for each in root.iter("failure")} == failing
    told = "".join(root.itertext())
    assert all(finding.message in told for finding in FINDINGS)


def test_several_findings_of_a_rule_are_one_failure() -> None:
    findings = tuple(FINDINGS[1].model_copy(update={"fingerprint": f"{n:04x}"}) for n in range(3))
    (failure,) = junit(small_report(findings=findings)).iter("failure")
    assert failure.get("message").endswith(" (and 2 more findings)")
    assert len((failure.text or "").splitlines()) == 3


@pytest.mark.parametrize("report", REPORTS)
def test_checkstyle_is_well_formed_and_has_every_finding(report: Report) -> None:
    root = checkstyle(report)
    errors = root.findall("file/error")
    assert len(errors) == len(report.findings) + len(report.not_checked) + len(report.problems)
    assert all(int(each.get("line")) > 0 and each.get("severity") and each.get("source") for each in errors)
    assert len({file.get("name") for file in root}) == len(root)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(text: str) -> None:
    shown = one_line(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    (failure,) = junit(report_with(text)).iter("failure")
    assert failure.get("message") == shown
    assert len(failure) == 0
    (problem,) = checkstyle(report_with(text)).findall(".//error[@source='factcheck.problem']")
    assert problem.get("message").startswith(f"{shown}: {shown}".rstrip())


def test_what_was_not_checked_is_in_error() -> None:
    root = junit(small_report(not_checked=(NotChecked(path="a b.txt", reason="no such file"),)))
    (error,) = root.iter("error")
    assert (error.getparent().get("name"), error.get("message")) == ("a b.txt", "no such file")

"""Annotations of GitHub Actions, and the summary of the job."""

from __future__ import annotations

import re

import pytest

from factcheck.model.rule import Level
from factcheck.report import render, summary

from .sample import FINDINGS, HOSTILE, many, report_with, small_report

COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """As the runner reads them: line by line, properties between commas."""
    found = []
    for line in text.splitlines():
        match = COMMAND.fullmatch(line)
        assert match, line
        properties = dict(each.split("=", 1) for each in match[2].split(","))
        found.append((match[1], properties, match[3]))
    return found


def test_what_is_settled_is_not_annotated() -> None:
    found = commands(render(small_report(problems=(), not_checked=()), "github"))
    assert [(kind, properties["title"]) for kind, properties, _ in found] == [
        ("error", "factcheck injury-toll"),
        ("warning", "factcheck left-or-dismissed"),
        ("notice", "factcheck person-name"),
    ]


@pytest.mark.parametrize(
    ("count", "shown", "more"),
    [(9, 9, None), (10, 10, None), (11, 10, "2 more errors"), (1000, 10, "991 more errors")],
)
def test_at_most_ten_of_a_kind_are_shown(count: int, shown: int, more: str | None) -> None:
    report = many(count, level="error", state="new").model_copy(update={"problems": (), "not_checked": ()})
    found = commands(render(report, "github"))
    assert len(found) == shown
    assert (found[-1][2] == f"{more}, which the job summary has.") == bool(more)


def test_each_kind_has_its_own_ten_and_errors_come_first() -> None:
    levels: tuple[Level, ...] = ("note", "warning", "error")
    report = small_report(
        findings=tuple(
            FINDINGS[0].model_copy(update={"level": levels[number % 3], "fingerprint": f"{number:04x}"})
            for number in range(60)
        )
    )
    kinds = [kind for kind, _, _ in commands(render(report, "github"))]
    assert kinds == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_begins_a_command_or_ends_a_property(text: str) -> None:
    found = commands(render(report_with(text, path=f"desk/{text}:,%.txt"), "github"))
    assert [kind for kind, _, _ in found] == ["error", "warning", "warning"]
    assert all(set(each) <= {"file", "line", "endLine", "col", "endColumn", "title"} for _, each, _ in found)
    control = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]")
    assert not any(control.search(message + "".join(each.values())) for _, each, message in found)


def test_places_are_those_of_the_file() -> None:
    _, properties, _ = commands(render(report_with("zwölf", path="./a, b.txt"), "github"))[1]
    assert properties == {
        "file": "a%2C b.txt",
        "line": "2",
        "col": "7",
        "endColumn": "12",
        "title": "factcheck a-rule",
    }
    two_lines = commands(render(report_with("one\ntwo"), "github"))[1][1]
    assert (two_lines["line"], two_lines["endLine"], "col" in two_lines) == ("2", "3", False)


def test_a_summary_is_the_markdown_report_unless_that_is_too_large() -> None:
    assert summary(small_report()) == render(small_report(), "markdown")
    cut = summary(many(1000), most_bytes=20_000)
    assert len(cut.encode()) < 20_200
    (told,) = re.findall(r"\n([\d,]+) more findings: see the report in JSON or HTML.\n$", cut)
    assert cut.count("\n### ") + int(told) == 1000

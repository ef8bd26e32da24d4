"""The exit status and the sentence that explains it."""

from __future__ import annotations

import pytest

from factcheck.gate import outcome
from factcheck.model import Finding, FindingValue, Level, NotChecked, Problem, Stats
from factcheck.status import GRAVITY, gravest

STATS = Stats(stories=1, articles=4, claims=61, facts=1)
MISSING = NotChecked(path="gone.txt", reason="no such file")


def finding(level: Level, state: str = "new", verdict: str = "conflict") -> Finding:
    values = tuple(FindingValue(value=value, normalized=value, mentions=()) for value in ("12", "14"))
    return Finding.model_validate(
        {
            "id": "f", "fingerprint": "x", "rule": "toll", "level": level, "verdict": verdict,
           "type": "number", "scope": "cross", "state": state, "story": "s", "fact": "k",
           "message": "m", "values": values,
        }
    )  # fmt: skip


MIXED = [finding("warning"), finding("error"), finding("warning"), finding("note")]


@pytest.mark.parametrize(
    ("findings", "not_checked", "fail_on", "status", "sentence"),
    [
        (MIXED, [], "warning", 1, "failed: 1 error, 2 warnings, 1 note (gate: warning)"),
        (MIXED, [], "never", 0, "passed: 1 error, 2 warnings, 1 note (gate: never)"),
        (MIXED[:1], [], "error", 0, "passed: 1 warning (gate: error)"),
        (MIXED[3:], [], "warning", 0, "passed: 1 note (gate: warning)"),
        (MIXED[3:], [], "note", 1, "failed: 1 note (gate: note)"),
        ([], [], "warning", 0, "passed: no findings (gate: warning)"),
        ([], [MISSING], "warning", 3, "incomplete: no findings (gate: warning); 1 path could not be checked"),
        (MIXED[:1], [MISSING] * 2, "never", 3,
         "incomplete: 1 warning (gate: never); 2 paths could not be checked"),
        (MIXED[:2], [MISSING], "error", 3,
         "failed: 1 error, 1 warning (gate: error); 1 path could not be checked"),
        ([finding("note", verdict="precision")], [], "note", 0,
         "passed: 1 told more or less exactly (gate: note)"),
        ([*MIXED[3:], finding("note", verdict="precision")], [], "note", 1,
         "failed: 1 note, 1 told more or less exactly (gate: note)"),
        ([finding("error", "accepted")], [], "note", 0, "passed: 1 accepted (gate: note)"),
    ],
)  # fmt: skip
def test_outcome(
    findings: list[Finding], not_checked: list[NotChecked], fail_on: str, status: int, sentence: str
) -> None:
    found = outcome(findings, not_checked, [], fail_on)
    assert (found.exit, found.reason) == (status, sentence)


def test_the_counts_open_the_sentence() -> None:
    found = outcome([], [], [Problem(what="w", where="x", message="m")], "warning", stats=STATS)
    assert found.reason == ("4 articles, 61 claims, 1 fact; passed: no findings (gate: warning); 1 problem")


def test_checking_nothing_is_said() -> None:
    found = outcome([], [MISSING], [], "warning", stats=Stats())
    assert found.exit == 3
    assert "incomplete: nothing was checked (gate: warning)" in found.reason


def test_comparing_nothing_is_said_and_passes() -> None:
    found = outcome([], [], [], "warning", stats=STATS, shared=0)
    assert found.exit == 0
    assert found.reason.endswith("compared nothing: no two articles share a fact (gate: warning)")


def test_a_finding_inside_one_article_is_not_nothing() -> None:
    assert "compared nothing" not in outcome([finding("note")], [], [], "warning", shared=0).reason


def test_of_several_statuses_the_gravest_counts() -> None:
    assert [gravest([status, 0, 1]) for status in (0, 1, 2, 3, 4)] == [1, 1, 2, 3, 4]
    assert (gravest([2, 3]), gravest([4, 2]), gravest([])) == (2, 4, 0)
    assert sorted(GRAVITY) == [0, 1, 2, 3, 4]

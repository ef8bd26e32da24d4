"""Comments that allow: which findings they settle, and what is wrong with those that settle nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from factcheck.model import Allow, Finding

from .made import article, finding, gate

TWO = finding()
THREE = finding({"12": "Twelve died.", "14": "14 died.", "17": "17 died."})


def allow(**changed: Any) -> Allow:
    told = {"rules": ("death-toll",), "until": date(2027, 1, 31), "because": "Told so.", "line": 3}
    return Allow.model_validate({"start": 0, "end": 50, **told, **changed})


def states(*findings: Finding, allows: tuple[Allow, ...] = (), name: str = "a", **terms: Any) -> list[str]:
    return [each.state for each in gate(*findings, articles=(article(*allows, name=name),), **terms).findings]


def problems(*findings: Finding, allows: tuple[Allow, ...], **terms: Any) -> list[tuple[str, str, bool]]:
    told = gate(*findings, articles=(article(*allows),), **terms).problems
    return [(each.where, each.message, each.gates) for each in told]


def test_a_comment_allows_what_its_paragraph_says() -> None:
    assert states(TWO, allows=(allow(),)) == ["allowed"]
    assert problems(TWO, allows=(allow(),)) == []


def test_why_it_is_allowed_is_told() -> None:
    (told,) = gate(TWO, articles=(article(allow()),)).findings
    assert told.settled is not None
    assert (told.settled.where, told.settled.because, told.settled.until, told.settled.by) == (
        "a.md:3", "Told so.", "2027-01-31", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "state"),
    [
        ({}, "allowed"),
        ({"end": 10}, "new"),
        ({"start": 20}, "new"),
        ({"start": 15, "end": 16}, "allowed"),
        ({"rules": ("age",)}, "new"),
        ({"rules": ("age", "death-toll")}, "allowed"),
        ({"until": date(2027, 1, 15)}, "allowed"),
        ({"until": date(2027, 1, 14)}, "new"),
        ({"until": None}, "new"),
        ({"because": ""}, "new"),
        ({"rules": ("death-tol",)}, "new"),
        ({"fault": "no rule is named"}, "new"),
    ],
)
def test_what_a_comment_covers(changed: dict[str, Any], state: str) -> None:
    assert states(TWO, allows=(allow(**changed),)) == [state]


def test_what_the_other_articles_say_of_one_another_stays_new() -> None:
    assert states(THREE, allows=(allow(),)) == ["new"]


def test_another_mention_of_the_value_is_not_covered() -> None:
    again = TWO.values[0].mentions[0].model_copy(update={"start": 80, "end": 90})
    value = TWO.values[0].model_copy(update={"mentions": (*TWO.values[0].mentions, again)})
    twice = TWO.model_copy(update={"values": (value, TWO.values[1])})
    assert states(twice, allows=(allow(),)) == ["new"]
    assert states(twice, allows=(allow(), allow(start=70, end=100))) == ["allowed"]


def test_a_computed_value_stands_nowhere() -> None:
    computed = TWO.values[1].model_copy(update={"mentions": ()})
    sums = TWO.model_copy(update={"values": (TWO.values[0], computed)})
    assert states(sums, allows=(allow(),)) == ["allowed"]


def test_an_id_that_the_rule_had_before_is_understood() -> None:
    old = allow(rules=("toll",))
    assert states(TWO, allows=(old,), renamed={"toll": "death-toll"}) == ["allowed"]


def test_a_comment_goes_before_the_accepted_file_and_the_base() -> None:
    from .made import entry, remembered

    assert states(TWO, allows=(allow(),), accepted=(entry(TWO),), base=(remembered(TWO),)) == ["allowed"]
    assert problems(TWO, allows=(allow(),), accepted=(entry(TWO),), base=(remembered(TWO),)) == []


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"because": ""}, 'death-toll is allowed without a reason, which does not count. Add because "..."'),
        (
            {"until": None},
            "death-toll is allowed without an end, which does not count. "
            "Add until and a day such as 2027-01-31",
        ),
        ({"rules": ("death-tol",)}, "there is no rule 'death-tol'. Did you mean 'death-toll'?"),
        ({"rules": ("xyz",)}, "there is no rule 'xyz'. `factcheck rules list` names them all."),
        (
            {"until": date(2026, 12, 31)},
            "death-toll was allowed until 2026-12-31. Settle it, or set a later day",
        ),
        ({"start": 60, "end": 90}, "death-toll finds nothing in the paragraph below. Delete the comment"),
        ({"rules": ("death-toll", "age")}, "age finds nothing in the paragraph below. Delete the comment"),
        (
            {"fault": "no rule is named"},
            'no rule is named. Write <!-- factcheck: allow RULE until 2027-01-31 because "..." -->',
        ),
    ],
)
def test_a_comment_that_does_not_hold_is_a_problem_that_gates(changed: dict[str, Any], message: str) -> None:
    assert problems(TWO, allows=(allow(**changed),)) == [("a.md:3", message, True)]


def test_of_a_rule_that_is_not_run_nothing_is_said() -> None:
    assert problems(allows=(allow(),), run=frozenset({"age"})) == []

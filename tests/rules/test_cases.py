"""The cases of every shipped rule, each in both orders of its articles."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

import pytest

from factcheck.cases import CaseResult, case_article
from factcheck.compare import KINDS
from factcheck.model import Case, Rule
from factcheck.pipeline import run_cases
from tests.compare.helper import checked, rule, shipped

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

CASES = [(one.id, index) for one in shipped() for index in range(len(one.cases))]


@cache
def results() -> dict[tuple[str, int], list[CaseResult]]:
    """All results, by rule and case: the cases of all rules are read in one pass."""
    found: dict[tuple[str, int], list[CaseResult]] = {}
    for result in run_cases(shipped(), model=os.environ.get("FACTCHECK_TEST_MODEL")):
        found.setdefault((result.rule, result.case_index), []).append(result)
    return found


@pytest.mark.parametrize(("rule_id", "index"), CASES, ids=[f"{name}-{index}" for name, index in CASES])
def test_case(rule_id: str, index: int) -> None:
    found = results()[rule_id, index]
    failed = [f"expected {one.expected}, got {one.got} ({one.detail})" for one in found if not one.passed]
    assert failed == []


@pytest.mark.parametrize(("rule_id", "index"), CASES, ids=[f"{name}-{index}" for name, index in CASES])
def test_among_all_rules_no_other_one_speaks_of_a_case(pipeline: Pipeline, rule_id: str, index: int) -> None:
    case = next(one for one in shipped() if one.id == rule_id).cases[index]
    articles = [case_article("s", number, each) for number, each in enumerate(case.articles)]
    found = [finding.rule for finding in checked(pipeline, articles).findings]
    assert found == ([] if case.expect == "silent" else [rule_id])


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.id)
def test_every_case_of_several_articles_is_run_in_both_orders(one: Rule) -> None:
    for index, case in enumerate(one.cases):
        assert len(results()[one.id, index]) == (2 if len(case.articles) > 1 else 1)


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.id)
def test_a_rule_has_a_case_that_fires_and_two_near_misses(one: Rule) -> None:
    outcomes = [case.expect for case in one.cases]
    assert outcomes.count("silent") >= 2
    assert len(outcomes) > outcomes.count("silent")


def test_every_kind_is_used_and_every_id_is_used_once() -> None:
    assert {one.kind for one in shipped()} == set(KINDS)
    ids = [one.id for one in shipped()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.id)
def test_a_message_is_filled_and_a_question_asked(one: Rule) -> None:
    assert one.title
    assert one.message
    assert one.question.endswith("?") or one.question.endswith(".")
    fired = [
        result
        for index, case in enumerate(one.cases)
        if case.expect != "silent"
        for result in results()[one.id, index]
    ]
    for result in fired:
        assert "{" not in result.detail, result.detail
        assert "}" not in result.detail, result.detail


def test_a_case_that_fails_is_told_with_what_was_got() -> None:
    killed = ("A ferry fire killed 8 people at Quenby.", "A ferry fire killed 11 people at Quenby.")
    own = rule("quantity", frame="deaths", message="How many? {values}").model_copy(
        update={
            "cases": (Case(articles=killed, expect="silent"), Case(articles=killed[:1], expect="conflict"))
        }
    )
    told = [(one.case_index, one.expected, one.got, one.passed, one.detail) for one in run_cases([own])]
    assert told == [
        (0, "silent", "conflict", False, "forwards: How many? 11 people / 8 people"),
        (0, "silent", "conflict", False, "backwards: How many? 11 people / 8 people"),
        (1, "conflict", "silent", False, "forwards"),
    ]

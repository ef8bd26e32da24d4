"""From pairs of claims to facts: agreement is matched first, then the strongest of what is left."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.align.links import Link, clusters, link, prune
from factcheck.model import Claim, Quantity
from tests.compare.helper import wrong


def claim(name: str, value: float) -> Claim:
    """The claim `a1` is the first of article a."""
    return Claim(
        id=name,
        article=name[0],
        kind="quantity",
        start=0,
        end=1,
        sentence=0,
        value=Quantity(form="count", low=value, high=value),
    )


def judge(one: Claim, other: Claim) -> Link:
    """Nearer numbers are linked more strongly; what differs by less than one is compatible."""
    assert isinstance(one.value, Quantity)
    assert isinstance(other.value, Quantity)
    apart = abs((one.value.low or 0) - (other.value.low or 0))
    return Link(one.id, other.id, 10 - apart, agree=apart == 0, compatible=0 < apart < 1)


def linked(values: dict[str, float]) -> set[tuple[str, str]]:
    pairs = link([claim(name, value) for name, value in values.items()], judge)
    return {(min(pair.one, pair.other), max(pair.one, pair.other)) for pair in pairs}


TABLE: list[tuple[str, dict[str, float], set[tuple[str, str]]]] = [
    ("two that agree", {"a1": 8, "b1": 8}, {("a1", "b1")}),
    ("two that differ", {"a1": 8, "b1": 11}, {("a1", "b1")}),
    ("one article alone", {"a1": 8, "a2": 11}, set()),
    ("what agrees is not set against a third", {"a1": 8, "b1": 8, "b2": 9}, {("a1", "b1")}),
    ("nor what is left over on one side", {"a1": 8, "a2": 9, "b1": 8, "b2": 9}, {("a1", "b1"), ("a2", "b2")}),
    ("of two that differ the nearer", {"a1": 8, "b1": 9, "b2": 11}, {("a1", "b1")}),
    ("only if it is the nearest from there too", {"a1": 8, "a2": 9, "b1": 10.5, "b2": 15}, {("a2", "b1")}),
    (
        "what is compatible stays beside what agrees",
        {"a1": 8, "b1": 8, "b2": 8.5},
        {("a1", "b1"), ("a1", "b2")},
    ),
    wrong(
        "a value that is only compatible does not explain the other one",
        "what is compatible is not set against a third",
        {"a1": 8, "b1": 8.5, "b2": 11},
        {("a1", "b1")},
    ),
    (
        "every pair of articles for itself",
        {"a1": 8, "b1": 8, "c1": 11},
        {("a1", "b1"), ("a1", "c1"), ("b1", "c1")},
    ),
]


@pytest.mark.parametrize(
    ("what", "values", "expected"), TABLE, ids=[getattr(row, "values", row)[0] for row in TABLE]
)
def test_links(what: str, values: dict[str, float], expected: set[tuple[str, str]]) -> None:
    for order in permutations(values.items()):
        assert linked(dict(order)) == expected


def test_links_within_an_article_are_made_on_request() -> None:
    claims = [claim("a1", 8), claim("a2", 11)]
    assert link(claims, judge) == []
    assert [(pair.one, pair.other) for pair in link(claims, judge, internal=True)] == [("a1", "a2")]


def test_a_judge_that_knows_nothing_links_nothing() -> None:
    assert link([claim("a1", 8), claim("b1", 8)], lambda one, other: None) == []


def test_a_weak_link_does_not_join_two_disputes() -> None:
    strong = [Link("a1", "b1", 10, agree=False), Link("c1", "d1", 10, agree=False)]
    assert prune([*strong, Link("b1", "c1", 5, agree=False)]) == strong
    near = Link("b1", "c1", 9, agree=False)
    assert prune([*strong, near]) == [*strong, near]
    agreeing = Link("b1", "c1", 1, agree=True)
    assert prune([*strong, agreeing]) == [*strong, agreeing]


def test_clusters_are_what_is_joined_by_links() -> None:
    links = [
        Link("a1", "b1", 1, agree=True),
        Link("b1", "c1", 1, agree=False),
        Link("d1", "e1", 1, agree=False),
    ]
    for order in permutations(links):
        found = clusters(order)
        assert [members for members, _ in found] == [["a1", "b1", "c1"], ["d1", "e1"]]
        assert [len(pairs) for _, pairs in found] == [2, 1]


@given(
    values=st.dictionaries(
        st.sampled_from([f"{a}{n}" for a in "abc" for n in "123"]), st.integers(1, 6), max_size=9
    )
)
@settings(deadline=None, max_examples=100, derandomize=True)
def test_what_both_articles_say_is_never_set_against_another_value_of_them(values: dict[str, int]) -> None:
    pairs = linked({name: float(value) for name, value in values.items()})
    for one, other in pairs:
        assert one[0] != other[0]
        if values[one] != values[other]:
            assert values[one] not in {v for name, v in values.items() if name[0] == other[0]}
            assert values[other] not in {v for name, v in values.items() if name[0] == one[0]}
    assert pairs == linked({name: float(values[name]) for name in reversed(list(values))})

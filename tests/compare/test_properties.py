"""What holds for every rule: order, copies and more of the same change no finding."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.compare import KINDS
from factcheck.model import Article, Case, CaseArticle, Rule
from tests.compare.helper import RULES, Row, Told, article, checked, prints, row, shipped, story

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

ONE = (
    "2025-06-03",
    "A landslide hit Quenby on Monday at 9.15am and killed 8 people. "
    "Captain Odo Penhale, 41, led the search. "
    "Brevoort paid $3.2 million for the quarry in 2019. The council approved the plan on Friday. "
    "The slope will hold through the winter, said engineer Aurelia Fenwick. "
    '"Nobody warned us about the slope," she said. '
    "The slide partly destroyed the chapel. Brevoort sold the quarry at Sorrin.",
)
OTHER = (
    "2025-06-03",
    "The landslide at Quenby on Monday at 9.35am killed 11 people. "
    "Commander Odo Penhale, 44, led the search. "
    "Brevoort paid $2.3 million for the quarry in 2019. The council rejected the plan on Friday. "
    'The engineer Aurelia Fenwyck was there. "Nobody ever told us about the slope," she said. '
    "The slide destroyed the chapel. Brevoort did not sell the quarry at Sorrin.",
)
THIRD = (
    "2025-06-04",
    "Monday's landslide at Quenby killed 14 people. Odo Penhale, 41, led the search. "
    "Brevoort paid $3.2 million for the quarry in 2019. The slide damaged the chapel.",
)
STORY = (ONE, OTHER, THIRD)

QUIET = settings(
    deadline=None,
    max_examples=12,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.”\"])\s+(?=[A-Z\"])", text)


def said(
    pipeline: Pipeline, articles: list[Article], rules: list[Rule] | None = None
) -> list[tuple[Row, str]]:
    return sorted(
        (row(finding), finding.fingerprint) for finding in checked(pipeline, articles, rules).findings
    )


def told_as(name: str, told: str | CaseArticle) -> Article:
    """An article of a case of a rule under a name of its own."""
    if isinstance(told, str):
        return article(name, told)
    day = str(told.published)[:10] if told.published else ""
    return article(name, (day, told.text) if day else told.text, title=told.title)


def test_the_story_of_these_tests_has_findings_of_many_kinds(pipeline: Pipeline) -> None:
    found = checked(pipeline, story(STORY)).findings
    kinds = {rule.id: rule.kind for rule in shipped()}
    assert {kinds[finding.rule] for finding in found} >= {
        "quantity",
        "age",
        "name",
        "contrast",
        "role",
        "quotation",
    }


@given(order=st.permutations(range(3)))
@QUIET
def test_the_order_of_the_articles_changes_nothing(pipeline: Pipeline, order: list[int]) -> None:
    articles = story(STORY)
    assert said(pipeline, [articles[n] for n in order]) == said(pipeline, articles)


@given(seed=st.integers(0, 10_000))
@QUIET
def test_the_order_of_the_rules_changes_nothing(pipeline: Pipeline, seed: int) -> None:
    rules = list(shipped())
    random.Random(seed).shuffle(rules)
    assert said(pipeline, story(STORY), rules) == said(pipeline, story(STORY))


@pytest.mark.parametrize("told", STORY)
@pytest.mark.parametrize("copies", [2, 3])
def test_an_article_does_not_differ_from_its_own_copy(
    pipeline: Pipeline, told: tuple[str, str], copies: int
) -> None:
    assert said(pipeline, story([told] * copies)) == []


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("told", STORY)
def test_an_article_does_not_differ_from_itself_with_its_sentences_shuffled(
    pipeline: Pipeline, told: tuple[str, str], seed: int
) -> None:
    parts = sentences(told[1])
    random.Random(seed).shuffle(parts)
    assert said(pipeline, story([told, (told[0], " ".join(parts))])) == []


@pytest.mark.parametrize(
    "told", [case for rule in shipped() for case in rule.cases if case.expect != "silent"], ids=str
)
def test_each_side_of_a_case_agrees_with_its_copy(pipeline: Pipeline, told: object) -> None:
    for one in told.articles:  # type: ignore[attr-defined]
        text = one if isinstance(one, str) else one.text
        found = checked(pipeline, story([text, text])).findings
        assert [row(finding) for finding in found if finding.scope == "cross"] == []


@pytest.mark.parametrize("names", [("a", "b", "c"), ("d", "e", "f"), ("z", "y", "x"), ("m", "a", "z")])
def test_what_the_articles_are_called_changes_no_fingerprint(
    pipeline: Pipeline, names: tuple[str, str, str]
) -> None:
    called = [article(name, told) for name, told in zip(names, STORY, strict=True)]
    assert said(pipeline, called) == said(pipeline, story(STORY))


ALSO = [
    ("who says the same", ONE),
    (
        "who says part of it",
        ("2025-06-03", "The landslide at Quenby killed 8 people. Captain Odo Penhale, 41, led the search."),
    ),
    ("who tells of something else", ("2025-06-03", "Bakers in Tanfield sold fewer pies.")),
    (
        "who names others, before in the alphabet",
        ("2025-06-03", "Abel Ashcombe and Ada Ashby met in Aldham. Ada Ashby sang."),
    ),
]


@pytest.mark.parametrize(("who", "more"), ALSO, ids=[who for who, _ in ALSO])
@pytest.mark.parametrize("name", ["0", "zz"])
def test_another_article_keeps_the_fingerprints(
    pipeline: Pipeline, who: str, more: tuple[str, str], name: str
) -> None:
    before = checked(pipeline, story(STORY))
    after = checked(pipeline, [*story(STORY), article(name, more)])
    assert prints(after) == prints(before)


def test_a_new_value_makes_another_fingerprint(pipeline: Pipeline) -> None:
    killed = "The landslide at Quenby killed {} people."
    before = checked(pipeline, story([killed.format(8), killed.format(11)]))
    after = checked(pipeline, story([killed.format(8), killed.format(11), killed.format(14)]))
    assert len(prints(before)) == len(prints(after)) == 1
    assert prints(before) != prints(after)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The landslide at Quenby killed 8 people.", "The landslide at Quenby killed eight people."),
        ("The trawler carried 24 sacks.", "The trawler carried two dozen sacks."),
    ],
)
def test_how_a_value_is_written_changes_no_fingerprint(pipeline: Pipeline, one: str, other: str) -> None:
    against = re.sub(r"\b(8|24)\b", "11", one)
    assert prints(checked(pipeline, story([one, against]))) == prints(
        checked(pipeline, story([other, against]))
    )
    assert prints(checked(pipeline, story([one, against]))) != []


def test_two_times_of_one_day_are_no_two_days(pipeline: Pipeline) -> None:
    times = (
        "The Quenby train derailed on 3 June 2024 at 9.15am.",
        "The Quenby train derailed on 3 June 2024 at 9.45am.",
    )
    assert [finding.rule for finding in checked(pipeline, story(times)).findings] == ["time-of-day"]


def test_one_fact_is_one_finding_with_every_value_and_every_place(pipeline: Pipeline) -> None:
    killed = "The landslide at Quenby killed {} people."
    numbers = (8, 11, 14, 8, 11, 8)
    (finding,) = checked(pipeline, story([killed.format(number) for number in numbers])).findings
    assert sorted((value.value, len(value.mentions)) for value in finding.values) == [
        ("11 people", 2),
        ("14 people", 1),
        ("8 people", 3),
    ]


def test_the_rules_are_those_of_the_repository() -> None:
    assert RULES.is_dir()
    assert {rule.kind for rule in shipped()} == set(KINDS)


BOTH: dict[str, str] = {
    "quantity": "A landslide killed 8 people at Quenby. A landslide killed 11 people at Quenby.",
    "age": "Tilda Marrow, 31, won the race. Tilda Marrow, 34, won the race.",
    "role": "Captain Odo Penhale spoke on Friday. Commander Odo Penhale spoke on Friday.",
    "time": "The library opened on 3 June 2024. The library opened on 5 June 2024.",
    "contrast": "Coach Edda Quill resigned. Coach Edda Quill was sacked.",
    "degree": "The flood partly destroyed the chapel. The flood completely destroyed the chapel.",
    "negation": "Brevoort sold the quarry at Sorrin. Brevoort did not sell the quarry at Sorrin.",
    "progress": "Brevoort will sell the quarry at Sorrin. Brevoort sold the quarry at Sorrin.",
    "quotation": '"The dam will hold here," said Odo Penhale. "The dam will not hold here," he said.',
    "superlative": "She became the first climber to cross the Harl glacier alone in winter. "
    "She became the fastest climber to cross the Harl glacier alone in winter.",
}


@pytest.mark.parametrize("kind", BOTH)
def test_a_dispute_that_an_article_reports_is_none_between_it_and_its_copy(
    pipeline: Pipeline, kind: str
) -> None:
    found = checked(pipeline, story([BOTH[kind]] * 2)).findings
    assert [row(finding) for finding in found if finding.scope == "cross"] == []


POOL = [sentence for text in (*BOTH.values(), ONE[1], OTHER[1], THIRD[1]) for sentence in sentences(text)]


@given(
    texts=st.lists(
        st.lists(st.sampled_from(POOL), min_size=1, max_size=5, unique=True), min_size=2, max_size=4
    )
)
@settings(
    deadline=None,
    max_examples=25,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_the_order_of_any_articles_changes_nothing(pipeline: Pipeline, texts: list[list[str]]) -> None:
    articles = story([" ".join(text) for text in texts])
    assert said(pipeline, articles[::-1]) == said(pipeline, articles)


def test_no_article_contradicts_a_sentence_that_it_has_word_for_word(pipeline: Pipeline) -> None:
    """Whom "he" was taken for depends on the sentence before; the two articles say the same all the same."""
    won, lost = (
        "Odo Penhale won the final in Quenby on Sunday.",
        "He has now lost the final at Sorrin five times.",
    )
    other = "Captain Tilda Marrow rested."
    assert said(pipeline, story([f"{won} {other} {lost}", f"{other} {won} {lost}"])) == []


PAIRS = [
    pytest.param(rule, case, id=f"{rule.id}-{number}")
    for rule in shipped()
    for number, case in enumerate(rule.cases)
    if case.expect != "silent" and len(case.articles) == 2
]


@pytest.mark.parametrize(("judge", "case"), PAIRS)
def test_comparison_is_symmetric(pipeline: Pipeline, judge: Rule, case: Case) -> None:
    """The same two articles under each other's names: the same findings, whichever is compared with which."""
    one, other = case.articles
    ways = [
        checked(pipeline, [told_as("a", first), told_as("b", second)], [judge])
        for first, second in ((one, other), (other, one))
    ]
    assert [row(finding) for finding in ways[0].findings] == [row(finding) for finding in ways[1].findings]
    assert prints(ways[0]) == prints(ways[1]) != []


def test_every_kind_between_articles_is_proved_symmetric() -> None:
    proved = {param.values[0].kind for param in PAIRS}
    assert proved >= {rule.kind for rule in shipped() if any(len(case.articles) > 1 for case in rule.cases)}


HEDGES = ("", "about ", "at least ", "more than ", "up to ", "nearly ", "between 9 and ")


@given(
    hedges=st.tuples(st.sampled_from(HEDGES), st.sampled_from(HEDGES)),
    numbers=st.tuples(st.integers(10, 60), st.integers(10, 60)),
    days=st.sampled_from([("", ""), ("2025-06-03", "2025-06-05"), ("2025-06-05", "2025-06-03")]),
)
@QUIET
def test_any_two_tolls_are_judged_alike_either_way(
    pipeline: Pipeline, hedges: tuple[str, str], numbers: tuple[int, int], days: tuple[str, str]
) -> None:
    told: list[Told] = [
        (day, f"The landslide at Quenby killed {hedge}{number} people.")
        for hedge, number, day in zip(hedges, numbers, days, strict=True)
    ]
    assert said(pipeline, story(told)) == said(pipeline, story(told[::-1]))

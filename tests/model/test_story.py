"""What a story knows: names, scopes, days, and how alike two sentences are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from factcheck.model import Article, Claim, Entity, Extraction, Moment, Quantity, Sentence, Story
from factcheck.model.story import a_slip


def claim(key: str, article: str = "a", sentence: int = 0) -> Claim:
    return Claim(
        id=key,
        article=article,
        kind="quantity",
        start=0,
        end=1,
        sentence=sentence,
        value=Quantity(form="count", low=1, high=1),
    )


def told(*lemmas: str) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(number=n, start=0, end=9, lemmas=tuple(words.split())) for n, words in enumerate(lemmas)
    )


def moment(day: int) -> Moment:
    return Moment(at=datetime(2025, 6, day, 9, 30, tzinfo=UTC))


PENHALE = Entity(id="e1", name="Odo Penhale", type="person", forms=("O. Penhale", "Odo Penhale"))
QUENBY = Entity(id="e2", name="North Quenby", type="place", forms=("North Quenby", "Quenby"))

STORY = Story(
    id="s",
    articles={
        "a": Article(id="a", story="s", path="a", text="", published=moment(3)),
        "b": Article(id="b", story="s", path="b", text="", published=moment(3), updated=moment(5)),
        "c": Article(id="c", story="s", path="c", text=""),
    },
    extractions={
        "a": Extraction(article="a", sentences=told("slide kill 8 people", "cat sleep")),
        "b": Extraction(
            article="b", sentences=told("slide kill 11 people", "", "slide kill people quarry yesterday")
        ),
    },
    claims={},
    entities=(PENHALE, QUENBY),
    by_form={"odo penhale": "e1", "o. penhale": "e1", "north quenby": "e2", "quenby": "e2"},
    by_word={"penhale": "e1"},
    weights={"slide": 1.0, "kill": 1.0, "people": 0.5, "quarry": 2.0, "yesterday": 0.5},
    scopes={
        ("a", 1): "1996",
        ("b", 0): "1996-03",
        ("b", 1): "1997-03",
        ("b", 2): "another",
        "a#9": None,
        "a#8": "2001",
    },
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Odo Penhale", "e1"),
        ("ODO PENHALE", "e1"),
        ("O. Penhale", "e1"),
        ("Penhale", "e1"),
        ("Captain Penhale", "e1"),
        ("Odo", "odo"),
        ("The Mayor", "the mayor"),
        ("", ""),
    ],
)
def test_canon(name: str, expected: str) -> None:
    assert STORY.canon(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Odo Penhale", "penhale"),
        ("O. Penhale", "penhale"),
        ("Captain Penhale", "penhale"),
        ("North Quenby", "quenby"),
        ("Quenby", "quenby"),
        ("Renée Dufort", "renee dufort"),
        ("ferry", "ferry"),
    ],
)
def test_an_anchor_rests_on_the_name_and_not_on_the_number_of_its_entity(name: str, expected: str) -> None:
    assert STORY.anchor(name) == expected
    numbered = {"e1": PENHALE.model_copy(update={"id": "e7"}), "e2": QUENBY.model_copy(update={"id": "e8"})}
    other = replace(
        STORY,
        entities=tuple(numbered.values()),
        by_form={form: numbered[key].id for form, key in STORY.by_form.items()},
        by_word={word: numbered[key].id for word, key in STORY.by_word.items()},
    )
    assert other.anchor(name) == expected


@pytest.mark.parametrize(("rare", "expected"), [({"e1": True}, True), ({"e1": False}, False), ({}, False)])
def test_of_two_far_dates_one_may_be_a_slip_beside_a_seldom_named_thing(
    rare: dict[str, bool], expected: bool
) -> None:
    sentence = told("slide kill 8 people")[0].model_copy(update={"names": ("Odo Penhale",)})
    far = replace(
        STORY,
        extractions={key: Extraction(article=key, sentences=(sentence,)) for key in "abc"},
        scopes={("a", 0): "1996", ("b", 0): "1998", ("c", 0): "another"},
        rare=rare,
    )
    one, other, another = (claim(f"{key}#1", key) for key in "abc")
    assert far.same_scope(one, other) is far.same_scope(other, one) is expected
    assert not far.same_scope(one, another), "only dates can be slips of one another"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1996", "1998", True),
        ("1987", "1997", True),
        ("1871", "1817", True),
        ("1976", "2009", False),
        ("2004", "2015", False),
    ],
)
def test_years_that_may_be_a_slip_of_the_pen(one: str, other: str, expected: bool) -> None:
    assert a_slip(one, other) is a_slip(other, one) is expected


def datelines(**days: tuple[int, int] | None) -> Story:
    articles = {
        key: Article(id=key, story="s", path=key, text="", month_day=day) for key, day in days.items()
    }
    return Story(id="s", articles=articles, extractions={}, claims={})


def test_datelines_without_a_year_put_articles_in_order() -> None:
    story = datelines(a=(2, 28), b=(2, 29), c=(3, 1), d=None)
    a, b, c = (story.order(key) for key in "abc")
    assert (a, b, c) == (date(2000, 2, 28), date(2000, 2, 29), date(2000, 3, 1))
    assert story.order("d") is None
    assert story.day("a") is None


def test_spring_comes_after_autumn_in_a_story_that_runs_over_the_turn_of_a_year() -> None:
    story = datelines(a=(12, 30), b=(1, 2), c=(2, 30))
    assert (story.order("a"), story.order("b")) == (date(1999, 12, 30), date(2000, 1, 2))
    assert story.order("c") is None, "there is no such day"


def test_a_dateline_without_a_year_says_nothing_beside_articles_that_have_one() -> None:
    dated = Article(id="b", story="s", path="b", text="", published=moment(3))
    story = datelines(a=(2, 3))
    mixed = replace(story, articles={**story.articles, "b": dated})
    assert mixed.order("a") is None
    assert mixed.order("b") == moment(3).at.date()


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (claim("a#1"), None),
        (claim("a#2", sentence=1), "1996"),
        (claim("a#9", sentence=1), None),
        (claim("a#8"), "2001"),
        (claim("b#1", "b"), "1996-03"),
        (claim("c#1", "c"), None),
    ],
)
def test_a_claim_has_the_scope_of_its_sentence_unless_it_has_its_own(
    one: Claim, expected: str | None
) -> None:
    assert STORY.scope(one) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (claim("a#1"), claim("c#1", "c"), True),
        (claim("a#2", sentence=1), claim("b#1", "b"), True),
        (claim("b#1", "b"), claim("b#2", "b", 1), False),
        (claim("a#2", sentence=1), claim("b#2", "b", 1), False),
        (claim("a#1"), claim("b#1", "b"), False),
        (claim("a#1"), claim("b#3", "b", 2), False),
        (claim("b#3", "b", 2), claim("b#4", "b", 2), True),
    ],
)
def test_same_scope(one: Claim, other: Claim, expected: bool) -> None:
    assert STORY.same_scope(one, other) is expected
    assert STORY.same_scope(other, one) is expected


def test_an_article_speaks_on_the_day_of_its_update() -> None:
    assert [STORY.day(key) for key in "abc"] == ["2025-06-03", "2025-06-05", None]
    assert STORY.spoken_at("b") == datetime(2025, 6, 5, 9, 30, tzinfo=UTC)
    assert STORY.spoken_at("c") is None


def test_weight_is_one_for_a_word_that_the_story_does_not_weigh() -> None:
    assert STORY.weight(["slide", "quarry", "unheard"]) == 4.0
    assert STORY.weight([]) == 0


@pytest.mark.parametrize(
    ("one", "other", "likeness", "containment"),
    [
        (claim("a#1"), claim("b#1", "b"), 1.0, 1.0),
        (claim("a#1"), claim("b#3", "b", 2), 0.5, 1.0),
        (claim("a#1"), claim("a#2", sentence=1), 0.0, 0.0),
        (claim("a#1"), claim("b#2", "b", 1), 0.0, 0.0),
    ],
)
def test_how_alike_sentences_are(one: Claim, other: Claim, likeness: float, containment: float) -> None:
    assert STORY.likeness(one, other) == STORY.likeness(other, one) == pytest.approx(likeness)
    assert STORY.containment(one, other) == STORY.containment(other, one) == pytest.approx(containment)


def test_words_can_be_left_out() -> None:
    one, other = claim("a#1"), claim("b#3", "b", 2)
    assert STORY.likeness(one, other, without=frozenset(["quarry", "yesterday"])) == pytest.approx(1.0)
    assert STORY.containment(one, other, without=frozenset(["slide", "kill", "people"])) == 0.0


def test_a_claim_leads_to_its_sentence() -> None:
    assert STORY.sentence(claim("b#1", "b", 2)).lemmas[-1] == "yesterday"

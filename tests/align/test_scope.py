"""Which sentences tell of the story's own event, and which of another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align import story as make_story
from tests.compare.helper import Told, article, extractions

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

DAY = "2025-06-03"

TABLE: list[tuple[str, str, str | None]] = [
    # text of an article of 3 June 2025, a number in it, the scope of that number
    ("A landslide killed 8 people at Quenby.", "8 people", None),
    ("A landslide killed 8 people at Quenby on Monday.", "8 people", None),
    ("A landslide killed 8 people at Quenby on 2 June 2025.", "8 people", None),
    ("A landslide killed 8 people at Quenby in May.", "8 people", None),
    ("A landslide killed 8 people at Quenby this year.", "8 people", None),
    ("A landslide killed 40 people at Sorrin in 1996.", "40 people", "1996"),
    ("In 1996, a landslide killed 40 people at Sorrin.", "40 people", "1996"),
    ("In March 2021 a landslide killed 40 people at Sorrin.", "40 people", "2021-03"),
    ("On 4 November 2024 a landslide killed 40 people at Sorrin.", "40 people", "2024-11"),
    ("In a similar slide at Sorrin in 1996, 40 people died.", "40 people", "1996"),
    # what follows stays there, until something else is told
    ("In 1996 a landslide struck Sorrin. It killed 40 people.", "40 people", "1996"),
    ("In 1996 a landslide struck Sorrin. There were 40 dead people.", "40 dead people", "1996"),
    ("In 1996 a landslide struck Sorrin. Rescuers at Quenby found 8 people on Monday.", "8 people", None),
    ("A landslide struck Quenby. It killed 8 people.", "8 people", None),
    # parts of a sentence
    (
        "The landslide killed 8 people, and in 1996 a similar one killed 40 people.",
        "8 people",
        None,
    ),
    (
        "The landslide, which killed 8 people, was the worst since 1996, when 40 people died.",
        "8 people",
        None,
    ),
    (
        "The landslide, which killed 8 people, was the worst since 1996, when 40 people died.",
        "40 people",
        "1996",
    ),
    ("The landslide was the worst since a storm in 1996, which killed 40 people.", "40 people", "1996"),
    (
        "The mine, opened in 1996, employs 40 people.",
        "40 people",
        None,
    ),
    # what closes a clause, or goes on with it behind its date, is of that date
    ("The valley lost its bridge in 1996, with 40 people on it.", "40 people", "1996"),
    ("The slide, in 1996, killed 40 people.", "40 people", "1996"),
    ("The mine, opened in 1996, was hit, with 40 people inside.", "40 people", None),
    ("A landslide killed 40 people at Sorrin, Lorv., in 1996.", "40 people", "1996"),
    ("It killed 40 people, he said, in 1996.", "40 people", None),
    # what is told of a later month sets itself apart, not what has been
    ("The firm recalled 8 vans and said that its head would resign in October.", "8 vans", None),
    ("The firm said that its head would resign in October. It recalled 8 vans.", "8 vans", None),
    ("The firm will hold a fair in October. It will show 8 vans.", "8 vans", "2025-10"),
    # words that tell of another event
    ("A similar landslide killed 40 people.", "40 people", "similar"),
    ("Another landslide killed 40 people.", "40 people", "another"),
    ("A previous landslide killed 40 people.", "40 people", "previous"),
    ("In recent years landslides have killed 40 people.", "40 people", "in recent years"),
]


def scope_of(pipeline: Pipeline, told: Told, words: str) -> str | None:
    one = article("a", told)
    story = make_story("s", [one], extractions(pipeline, [one]))
    (claim,) = (c for c in story.claims.values() if c.kind == "quantity" and c.span.of(one.text) == words)
    return story.scope(claim)


@pytest.mark.parametrize(("text", "words", "expected"), TABLE)
def test_scope(pipeline: Pipeline, text: str, words: str, expected: str | None) -> None:
    assert scope_of(pipeline, (DAY, text), words) == expected


@pytest.mark.parametrize(
    ("day", "expected"), [("1996-05-09", None), ("1996-12-20", None), ("2025-06-03", "1996"), ("", "1996")]
)
def test_a_year_is_far_or_near_by_the_day_of_the_article(
    pipeline: Pipeline, day: str, expected: str | None
) -> None:
    told: Told = (
        (day, "In 1996 a landslide killed 40 people.") if day else "In 1996 a landslide killed 40 people."
    )
    assert scope_of(pipeline, told, "40 people") == expected


def test_scopes_meet_where_a_year_holds_the_month(pipeline: Pipeline) -> None:
    told = [
        article("a", (DAY, "In 1996 a landslide killed 40 people.")),
        article("b", (DAY, "In March 1996 a landslide killed 42 people.")),
        article("c", (DAY, "In March 1997 a landslide killed 44 people.")),
        article("d", (DAY, "A landslide killed 8 people.")),
    ]
    story = make_story("s", told, extractions(pipeline, told))
    claims = {c.article[-1]: c for c in story.claims.values() if c.kind == "quantity"}
    assert story.same_scope(claims["a"], claims["b"])
    assert story.same_scope(claims["b"], claims["a"])
    for one, other in ("ac", "bc", "ad", "da", "cd"):
        assert not story.same_scope(claims[one], claims[other])

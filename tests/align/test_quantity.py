"""Which numbers answer one question, and what tells two of them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.model import Quantity, intervals
from tests.compare.helper import of_kinds, says, wrong

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

ONE_QUESTION = [
    # told by who did it and by whom it was done to
    ("Varga was suspended for four games.", "The league suspended Varga for three games."),
    ("Gunmen shot him seven times.", "He was shot three times by gunmen."),
    # plain phrases of news
    ("Two climbers died in a fall on Mount Orr.", "Three climbers fell to their deaths on Mount Orr."),
    ("Jewels worth 15 million euros were stolen.", "They made off with jewels worth 20 million euros."),
    ("The Brill starts at $2,799.", "The Brill, which costs $2,499, will be sold in May."),
    ("The Brill laptop weighs 6.6 pounds.", "The Brill laptop weighs just 5.6 pounds."),
    # a workforce is its owner's, posts that are lost are jobs that are cut
    ("The mill employs 310 people.", "The 380 workers of the mill do not know when they will return."),
    ("Corvane's 310 workers went home.", "Corvane, which employs 410 people, is closing."),
    (
        "Brevoort will cut 3,200 jobs at its mills.",
        "Brevoort said that 2,300 posts would be lost at its mills.",
    ),
    # the same words in another order, voice or number
    ("Rescuers found 12 climbers in the hut.", "In the hut, rescuers found 15 climbers."),
    ("Rescuers found 12 climbers in the hut.", "Fifteen climbers were found by rescuers in the hut."),
    ("The school in Wexby has 410 pupils.", "There are 430 pupils at the school in Wexby."),
    # more or other words around it
    ("Customs seized 12 crates of rum.", "Customs on Friday seized 15 crates of rum, a spokesman said."),
    # frames need few words in common
    ("Eight people died in the landslide.", "The landslide's death toll rose to 11."),
    ("The slide killed 8 people.", "Eleven people were killed."),
    ("The slide injured 20 people.", "Some 32 people were hurt in the slide."),
    ("A 6.1-magnitude quake struck Sorrin.", "The quake at Sorrin had a magnitude of 6.4."),
    # numbers of three digits, digits that changed places
    ("The tunnel cost $142 million.", "The tunnel cost $124 million."),
    ("The tower is 231 metres high.", "The tower is 213 metres high."),
    ("A gunman fled with $187,000 from the bank in Sorrin.", "He robbed the bank in Sorrin of $178,000."),
    # synonyms of what is counted; a speed is one by its unit
    ("The Salt Mill took six prizes in Sorrin.", "The Salt Mill won seven awards in Sorrin."),
    ("The train was travelling at 105 km an hour.", "The train did 115 km per hour."),
    # a noun may stand for a name, and a name for a noun
    ("Brevoort cut 300 jobs in Sorrin.", "The company cut 350 jobs in Sorrin."),
    # a headline names less
    ("Brevoort cut 300 jobs in Sorrin.", "Brevoort cut 350 jobs."),
]

TWO_QUESTIONS = [
    # another thing, another group, another of several
    ("Rescuers found 12 climbers in the hut.", "Rescuers found 15 tents in the hut."),
    ("Rescuers found 12 male climbers.", "Rescuers found 15 female climbers."),
    (
        "The first storm cut off 12 villages.",
        "The second storm cut off 15 villages.",
    ),
    ("The flood killed 8 people.", "The flood injured 11 people."),
    ("The flood killed 8 people.", "The flood killed 11 cows."),
    ("Eight people died, among them 3 children.", "Eight people died, among them 5 women."),
    # the other article gives the amount, too, of something else
    (
        "Brevoort paid $40 million for the mill and $44 million for the quarry.",
        "Brevoort paid $44 million for the mill.",
    ),
    # another holder, owner or place
    ("Brevoort cut 300 jobs in Sorrin.", "Halvern cut 350 jobs in Sorrin."),
    ("Brevoort has 300 workers.", "Halvern has 350 workers."),
    ("Brevoort cut 300 jobs in Sorrin.", "The brewery cut 350 jobs in Sorrin."),
    wrong(
        "the ends of the two roads are not compared",
        "The road from Wexby to Sorrin is 30 km long.",
        "The road from Tanfield to Quenby is 45 km long.",
    ),
    # a rate is no total, a change no level
    ("The plant makes 300 cars.", "The plant makes 350 cars per week."),
    ("Prices rose to 12 percent.", "Prices rose by 15 percent."),
    # done is not planned; the past is not the present
    ("Brevoort cut 300 jobs in Sorrin.", "Brevoort will cut 350 jobs in Sorrin."),
    ("Brevoort cut 300 jobs in Sorrin.", "In 1996 Brevoort cut 350 jobs in Sorrin."),
    # again is another time
    (
        "The jet, with 229 passengers, landed in Wexby.",
        "The jet took off again with 227 passengers from Wexby.",
    ),
    # others than those
    ("Rescuers found the bodies of six miners.", "The bodies of five other miners were found in a shaft."),
    # a limit and what was driven; all of those of which it is the second
    ("The train took the bend at 68 mph, against a limit of 43.", "The train took the bend at 68 mph."),
    ("Thirty-three flights had gone well in a row.", "It was the second failure of a Corvus in 58 flights."),
    # the parent firm and a mill of it
    ("Brevoort employs 310 people in Sorrin.", "Brevoort employs 5,000 people."),
    ("The mill has 310 workers.", "Brevoort, the parent firm, has 350 employees."),
    # no thing of a kind that did or underwent something
    ("No guards were hurt, the ministry said.", "At least 50 guards broke the fence, the ministry said."),
    # what shares are worth on the market, and what is offered
    (
        "Brevoort's shares closed at 182 pence, valuing it at 3.2 billion pounds.",
        "The offer for Brevoort was valued at 3.8 billion pounds.",
    ),
    # what closes a dated clause is of its time
    (
        "The side, which finished seventh in 2009, with 54 points, is sixth.",
        "The side now has ten points from 14 games.",
    ),
    # a part is not the whole
    ("The storm killed two people in Wexby and three in Sorrin.", "The storm killed five people."),
    ("Brevoort cut 300 jobs in Sorrin and 90 jobs in Wexby.", "Brevoort cut 390 jobs."),
    # so far apart that it is hardly one question
    ("The tunnel cost $142 million.", "The tunnel cost $8,000 million."),
    # vague words agree with nearly everything
    ("Dozens of climbers were found in the hut.", "Several climbers were found in the hut."),
    ("Dozens of climbers were found in the hut.", "Rescuers found 15 climbers in the hut."),
    # prison is not probation, weeks of this are not weeks of that
    ("She spent three weeks in hospital.", "She spent five weeks in Sorrin."),
]


@pytest.mark.parametrize(("one", "other"), ONE_QUESTION)
def test_one_question(pipeline: Pipeline, one: str, other: str) -> None:
    assert len(says(pipeline, of_kinds("quantity"), (one, other))) == 1


@pytest.mark.parametrize(("one", "other"), TWO_QUESTIONS)
def test_two_questions(pipeline: Pipeline, one: str, other: str) -> None:
    assert says(pipeline, of_kinds("quantity"), (one, other)) == []


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        # agreement is matched first: what both say is not set against a third number
        (
            (
                "Brevoort cut 300 jobs in Sorrin and 90 jobs in Wexby.",
                "Brevoort cut 300 jobs in Sorrin and 70 jobs in Tanfield.",
            ),
            0,
        ),
        (("Rescuers found 12 climbers, and later 15 climbers.", "Rescuers found 15 climbers."), 0),
        (
            (
                "Rescuers found 12 climbers. Rescuers found 15 climbers.",
                "Rescuers found 12 climbers. Rescuers found 15 climbers.",
            ),
            0,
        ),
        (
            (
                "Police said 10,000 people marched. Organisers said 40,000 people marched.",
                "Organisers said 40,000 people marched. Police said 10,000 people marched.",
            ),
            0,
        ),
        (
            (
                "Police said 10,000 people marched. Organisers said 40,000 people marched.",
                "Organisers said some 40,000 people marched. Police said 10,500 people marched.",
            ),
            1,
        ),
        (
            (
                "Police said 10,000 people marched. Organisers said 40,000 people marched.",
                "Organisers said 40,000 people marched.",
            ),
            0,
        ),
        (
            (
                "Police said 10,000 people marched. Organisers said 40,000 people marched.",
                "Organisers said some 40,000 people marched.",
            ),
            0,
        ),
        # parts that make the whole are no dispute
        (
            (
                "Eight clerks and three customers were in the shop in Quenby when the roof fell.",
                "Eleven people were in the shop in Quenby when the roof fell.",
            ),
            0,
        ),
        (
            (
                "Eight clerks and three customers were in the shop in Quenby when the roof fell.",
                "Twelve clerks were in the shop in Quenby when the roof fell.",
            ),
            1,
        ),
        # two facts are two findings
        (("Eight people died and 20 were injured.", "Eleven people died and 32 were injured."), 2),
        (
            (
                "Brevoort cut 300 jobs. The chapel has 12 bells.",
                "Brevoort cut 350 jobs. The chapel has 15 bells.",
            ),
            2,
        ),
    ],
)
def test_how_many_findings(pipeline: Pipeline, texts: tuple[str, ...], expected: int) -> None:
    assert len(says(pipeline, of_kinds("quantity"), texts)) == expected


def test_a_similar_event_elsewhere_is_another_one(pipeline: Pipeline) -> None:
    told = (
        "A landslide at Quenby killed 8 people.",
        "The landslide at Quenby killed 8 people, police said.",
        "A landslide at Tanfield killed 40 people.",
    )
    assert says(pipeline, of_kinds("quantity"), told) == []


def test_what_a_long_article_repeats_is_looked_at_once(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The work grows with the values that an article gives, not with the square of its length."""
    looked = 0
    relate = intervals.relate

    def counted(one: Quantity, other: Quantity, *, rough: float = 0.1) -> intervals.Relation:
        nonlocal looked
        looked += 1
        return relate(one, other, rough=rough)

    monkeypatch.setattr(intervals, "relate", counted)

    def cost(times: int) -> int:
        nonlocal looked
        looked = 0
        says(
            pipeline,
            of_kinds("quantity"),
            ["The slide killed 19 people.", "The slide killed 12 people. " * times],
        )
        return looked

    assert 0 < cost(80) < 6 * cost(20)

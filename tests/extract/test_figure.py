"""Claims of a figure: of which measure an amount is, and whether it is a level, a change or a base."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import claims, seen

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

Row = dict[str, Any]

TABLE: list[tuple[str, list[Row]]] = [
    (
        "Third-quarter adjusted earnings per share were $0.34.",
        [{"attribute": "earning", "modifiers": ("adjusted",), "slot_more": "share", "slot_period": "Q3"}],
    ),
    (
        "Net sales of $2.6 billion decreased 4% from $2.7 billion.",
        [
            {"attribute": "sale", "part": "level"},
            {"attribute": "sale", "part": "change"},
            {"attribute": "sale", "part": "base"},
        ],
    ),
    (
        "Net income was $94 million or $0.91 per diluted share.",
        [{"attribute": "income", "per": None}, {"attribute": "income", "per": "share"}],
    ),
    ("Occupancy came in at an average of 79% for the quarter.", [{"attribute": "occupancy"}]),
    ("The firm earned $3 billion in the third quarter.", [{"attribute": "earn", "slot_period": "Q3"}]),
    ("The plant brought in $3 billion of revenue.", [{"attribute": "revenue", "part": "level"}]),
    (
        "The firm raised its dividend by 7% to $0.13 per share.",
        [{"attribute": "dividend", "part": "change"}, {"attribute": "dividend", "part": "level"}],
    ),
    ("We expect capital expenditures of $4 million.", [{"attribute": "expenditure", "modality": "planned"}]),
    ("Rates were 46 basis points higher than in May.", [{"attribute": "rate", "part": "change"}]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_figure(pipeline: Pipeline, text: str, expected: list[Row]) -> None:
    found = claims(pipeline, text, "figure")
    assert [seen(claim, row) for claim, row in zip(found, expected, strict=True)] == expected


def test_the_ends_of_a_range_are_one_figure(pipeline: Pipeline) -> None:
    (claim,) = claims(pipeline, "We expect net sales to be up 4% to 7%.", "figure")
    assert (claim.value.amount.low, claim.value.amount.high) == (4, 7)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text", ["Eleven people died.", "The quake struck six miles off Corr.", "It won 3-2."]
)
def test_no_figure_of_a_measure(pipeline: Pipeline, text: str) -> None:
    assert claims(pipeline, text, "figure") == []

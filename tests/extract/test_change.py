"""Claims of change: which measure rose or fell, in which period, reckoned from when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import claims, seen

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

Row = dict[str, Any]

TABLE: list[tuple[str, list[Row]]] = [
    (
        "Net sales fell 4% in the third quarter of 2020.",
        [
            {
                "direction": "down",
                "attribute": "sale",
                "modifiers": ("net",),
                "slot_period": "Q3",
                "slot_period_year": "2020",
            }
        ],
    ),
    # a noun, a verb, an adjective, a participle, a compound
    ("Corvane Foods reported an increase in net sales.", [{"direction": "up", "attribute": "sale"}]),
    ("Corvane Foods raised its dividend to $0.13 per share.", [{"direction": "up", "attribute": "dividend"}]),
    ("The loss was due to lower prices.", [{"direction": "down", "attribute": "price"}]),
    ("Net sales growth was 4%.", [{"direction": "up", "attribute": "sale"}]),
    ("The dividend was unchanged at $0.13.", [{"direction": "flat", "attribute": "dividend"}]),
    ("Margins will remain the same in 2025.", [{"direction": "flat", "attribute": "margin"}]),
    # telegrams
    (
        "Earnings per share were $0.34, up 17% from $0.29 in the third quarter of last year.",
        [{"direction": "up", "attribute": "earning", "slot_more": "share"}],
    ),
    (
        "With our tons sold down 13% and our average selling price down 11%, net sales were $2 billion.",
        [
            {"direction": "down", "attribute": "price", "modifiers": ("average", "selling")},
            {"direction": "down", "attribute": "ton"},
        ],
    ),
    # both measures moved
    (
        "Net income and backlog increased in the second quarter.",
        [{"direction": "up", "attribute": "backlog"}, {"direction": "up", "attribute": "income"}],
    ),
    # what no word says
    (
        "Net income was $94 million in the quarter, compared to $106 million a year ago.",
        [{"direction": "down", "attribute": "income"}],
    ),
    # with what it is compared, how greatly, and what is yet to come
    (
        "Net sales rose slightly from the prior quarter.",
        [{"manner": "small", "slot_basis_span": "quarter", "modality": "asserted"}],
    ),
    ("We expect net sales to be up 4% to 7%.", [{"direction": "up", "modality": "planned"}]),
    ("Net sales are not expected to increase.", [{"direction": "up", "polarity": "negative"}]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_change(pipeline: Pipeline, text: str, expected: list[Row]) -> None:
    found = sorted(claims(pipeline, text, "change"), key=lambda claim: claim.attribute or "")
    assert [seen(claim, row) for claim, row in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "She set up a shop on Harl Street.",
        "The police cut the rope.",
        "He was the same man.",
        "They went up to the castle.",
    ],
)
def test_no_change_of_a_measure(pipeline: Pipeline, text: str) -> None:
    assert [c for c in claims(pipeline, text, "change") if c.attribute not in ("rope",)] == []

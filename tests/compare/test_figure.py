"""Figures and changes: statements of one measure that differ in one particular."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

REPORT = "Corvane Foods said adjusted earnings per share rose 17% to $0.34 in the third quarter of 2020."

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        (REPORT, "Adjusted earnings per share at Corvane Foods were $0.43 in the third quarter."),
        ["conflict: $0.34 / $0.43"],
    ),
    # one figure that the other text bears out leaves nothing to ask
    ((REPORT, "Adjusted earnings per share at Corvane Foods were $0.34 in the third quarter."), []),
    ((REPORT, "Corvane Foods earned $0.34 per share in Q3, adjusted for costs."), []),
    # another measure, another period, what was expected
    ((REPORT, "Dividends per share at Corvane Foods were $0.12 in the third quarter."), []),
    ((REPORT, "Adjusted earnings per share at Corvane Foods were $0.29 in the second quarter."), []),
    ((REPORT, "Corvane Foods expects adjusted earnings per share of $0.40 in the fourth quarter."), []),
    # direction
    (
        (REPORT, "Adjusted earnings per share at Corvane Foods fell in the third quarter."),
        ["conflict: fell / rose"],
    ),
    ((REPORT, "Corvane Foods reported an increase in adjusted earnings per share for Q3 2020."), []),
    (
        (REPORT, "Adjusted earnings per share at Corvane Foods did not rise in the third quarter."),
        ["conflict: rise / rose"],
    ),
    # period and opposite measure, the figures being the same
    (
        (
            REPORT,
            "Adjusted earnings per share at Corvane Foods rose 17% to $0.34 in the third quarter of 2019.",
        ),
        ["conflict: rose / rose"],
    ),
    # how greatly
    (
        (
            "Net sales at Corvane Foods rose 44% in the third quarter.",
            "Net sales at Corvane Foods rose marginally in the third quarter.",
        ),
        ["conflict: rose / rose"],
    ),
    # two firms
    (
        (
            "Net sales at Corvane Foods fell 4% to $2.1 billion in the third quarter.",
            "Halvern said that net sales grew 3% to $1.7 billion in the third quarter.",
        ),
        [],
    ),
    # news that reports no period is left alone: shares and prices move from day to day
    (
        (
            "Shares in Corvane Foods fell 3% to $4.12 after the fire.",
            "Shares in Corvane Foods rose 2% to $4.31 before the fire was out.",
        ),
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_figure(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("figure"), told) == expected

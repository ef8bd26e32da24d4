"""Sums: parts that do not make the total of their sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        ("The flood killed 10 people, including 8 children and 7 women.",),
        ["conflict: 10 people / 7 women | 8 children"],
    ),
    (("The flood killed 15 people, including 8 children and 7 women.",), []),
    (("The flood killed 30 people, including 8 children and 7 women.",), []),
    (
        ("The crew consists of 10 people: 4 sailors and 5 cooks.",),
        ["conflict: 10 people / 4 sailors | 5 cooks"],
    ),
    (("The crew consists of 9 people: 4 sailors and 5 cooks.",), []),
    (
        ("The flood killed 10 people, four men and seven women, in Sorrin.",),
        ["conflict: 10 people / four men | seven women"],
    ),
    (("The flood killed 10 people, four men and six women, in Sorrin.",), []),
    # money, to the last digit given
    (
        ("The $412 million plan consists of $165 million in bonds and $237 million from the owner.",),
        ["conflict: $165 million | $237 million / $412 million"],
    ),
    (("The $412 million plan consists of $165 million in bonds and $247 million from the owner.",), []),
    (("The $1.4 billion plan consists of $800 million in bonds and $640 million from the owner.",), []),
    (("The $412 million plan, including $165 million in bonds and $300 million a year, failed.",), []),
    (("The $412 million plan consists of $165 million in bonds and €237 million from the owner.",), []),
    (("The crew consists of 10 people: 4 sailors, 5 cooks and a boy.",), []),
    (("The flood killed 10 people. It also drowned 8 cows and 7 goats.",), []),
    (("The flood killed 10 people, and 8 children and 7 women were saved.",), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_sums(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("sums"), told) == expected

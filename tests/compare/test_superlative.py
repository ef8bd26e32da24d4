"""Superlatives: two ranks of one achievement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        (
            "She became the first climber to cross the Harl glacier alone in winter.",
            "She became the fastest climber to cross the Harl glacier alone in winter.",
        ),
        ["unclear: fastest climber / first climber"],
    ),
    (
        (
            "She became the first climber to cross the Harl glacier alone in winter.",
            "She became the first climber to cross the Harl glacier alone in winter.",
        ),
        [],
    ),
    (
        (
            "She became the first climber to cross the Harl glacier alone in winter.",
            "She was the fastest skier of the Sorrin Cup.",
        ),
        [],
    ),
    (
        (
            "Tilda Marrow was the first woman to cross the Harl glacier alone.",
            "Tilda Marrow was the third woman to cross the Harl glacier alone.",
        ),
        ["conflict: first woman / third woman"],
    ),
    (
        (
            "Tilda Marrow was the first woman to cross the Harl glacier alone.",
            "Edda Quill was the third woman to cross the Harl glacier alone.",
        ),
        [],
    ),
    # one of several does not exclude
    (
        (
            "She became one of the first climbers to cross the Harl glacier alone in winter.",
            "She became the fastest climber to cross the Harl glacier alone in winter.",
        ),
        [],
    ),
    # the first of a narrower class
    (
        (
            "She became the first climber to cross the Harl glacier alone in winter.",
            "She became the youngest climber to cross the Sorrin desert by bicycle.",
        ),
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_superlative(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("superlative"), told) == expected

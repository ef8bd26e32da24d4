"""Negation: one act asserted and denied of the same participants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        ("Brevoort sold the quarry at Sorrin.", "Brevoort did not sell the quarry at Sorrin."),
        ["conflict: did not sell / sold"],
    ),
    (
        ("Brevoort sold the quarry at Sorrin.", "Brevoort never sold the quarry at Sorrin."),
        ["conflict: never sold / sold"],
    ),
    (
        ("Police found the missing car.", "Police have not found the missing car."),
        ["conflict: found / have not found"],
    ),
    (("Brevoort did not sell the quarry at Sorrin.", "Brevoort did not sell the quarry at Sorrin."), []),
    (("Brevoort sold the quarry at Sorrin.", "Halvern did not sell the quarry at Sorrin."), []),
    (("Brevoort sold the quarry at Sorrin.", "Brevoort did not sell the ferry."), []),
    (("Brevoort sold the quarry at Sorrin.", "Brevoort did not rent the quarry at Sorrin."), []),
    (("Brevoort sold the quarry at Sorrin.", "Brevoort will not sell the quarry at Sorrin."), []),
    (
        (
            "Brevoort sold the quarry at Sorrin.",
            '"Brevoort did not sell the quarry at Sorrin," said Odo Penhale.',
        ),
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_negation(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("negation"), told) == expected

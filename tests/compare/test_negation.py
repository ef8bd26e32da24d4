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
        ["conflict: did not sell the quarry / sold the quarry"],
    ),
    (
        ("Brevoort sold the quarry at Sorrin.", "Brevoort never sold the quarry at Sorrin."),
        ["conflict: never sold the quarry / sold the quarry"],
    ),
    (
        ("Police found the missing car.", "Police have not found the missing car."),
        ["conflict: found the missing car / have not found the missing car"],
    ),
    # what never happened did not happen in an earlier year either
    (
        ("In 1996 Brevoort sold the quarry at Sorrin.", "Brevoort has never sold the quarry at Sorrin."),
        ["conflict: has never sold the quarry / sold the quarry"],
    ),
    (("In 1996 Brevoort sold the quarry at Sorrin.", "Brevoort has not sold the quarry at Sorrin."), []),
    # plans are denied with the verb or with the noun
    (
        (
            "Brevoort plans to sell the quarry at Sorrin.",
            "Brevoort does not plan to sell the quarry at Sorrin.",
        ),
        ["conflict: not plan to sell the quarry / to sell the quarry"],
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
    (
        ("The owners paid a ransom for the crew.", "No ransom was paid, Halvern said."),
        ["conflict: No ransom was paid / paid a ransom"],
    ),
    (("The owners paid a ransom for the crew.", "No second ransom was paid, Halvern said."), []),
    (("The team won the cup.", "No team has ever won in all four towns."), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_negation(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("negation"), told) == expected

"""Progress: told as planned and as done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        ("Brevoort will sell the quarry at Sorrin.", "Brevoort sold the quarry at Sorrin."),
        ["unclear: sold / will sell"],
    ),
    (
        (
            ("2025-03-02", "Brevoort will sell the quarry at Sorrin."),
            ("2025-04-02", "Brevoort sold the quarry at Sorrin."),
        ),
        ["update: sold / will sell"],
    ),
    (
        (
            ("2025-03-02", "Brevoort sold the quarry at Sorrin."),
            ("2025-04-02", "Brevoort will sell the quarry at Sorrin."),
        ),
        ["conflict: sold / will sell"],
    ),
    (("Brevoort will sell the quarry at Sorrin.", "Brevoort plans to sell the quarry at Sorrin."), []),
    (("Brevoort will sell the quarry at Sorrin.", "Brevoort sold the ferry."), []),
    (("Brevoort will sell the quarry at Sorrin.", "Halvern sold the quarry at Sorrin."), []),
    (("Brevoort will sell the quarry at Sorrin.", "Brevoort did not sell the quarry at Sorrin."), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_progress(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("progress"), told) == expected

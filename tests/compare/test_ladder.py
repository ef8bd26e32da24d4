"""Ladders: how far a case has come; only time moves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        (
            ("2025-03-02", "Police arrested Odo Penhale in Quenby."),
            ("2025-03-09", "Odo Penhale was charged with theft."),
        ),
        ["update: arrested / was charged with"],
    ),
    (
        (
            ("2025-03-02", "Odo Penhale was charged with theft."),
            ("2025-05-09", "A court convicted Odo Penhale of theft."),
        ),
        ["update: convicted / was charged with"],
    ),
    # of one day each article may tell its part; without a day nothing is known
    (
        (
            ("2025-03-02", "Police arrested Odo Penhale in Quenby."),
            ("2025-03-02", "Odo Penhale was charged with theft."),
        ),
        [],
    ),
    (("Police arrested Odo Penhale in Quenby.", "Odo Penhale was charged with theft."), []),
    # a later article may tell of the earlier step
    (
        (
            ("2025-03-02", "Odo Penhale was charged with theft."),
            ("2025-03-09", "Police arrested Odo Penhale in Quenby."),
        ),
        [],
    ),
    (
        (
            ("2025-03-02", "Police arrested Odo Penhale in Quenby."),
            ("2025-03-09", "Odo Penhale was detained in Quenby."),
        ),
        [],
    ),
    (
        (
            ("2025-03-02", "Police arrested Odo Penhale in Quenby."),
            ("2025-03-09", "Edda Quill was charged with theft."),
        ),
        [],
    ),
    (
        (
            ("2025-03-02", "Police arrested Odo Penhale in Quenby."),
            ("2025-03-09", "Odo Penhale was not charged with theft."),
        ),
        [],
    ),
    (
        (
            ("2025-03-02", "Police arrested Odo Penhale in Quenby."),
            ("2025-03-09", "Prosecutors will charge Odo Penhale with theft."),
        ),
        [],
    ),
    # of three steps the two highest
    (
        (
            ("2025-03-02", "Police arrested Odo Penhale in Quenby."),
            ("2025-03-09", "Odo Penhale was charged with theft."),
            ("2025-05-09", "A court convicted Odo Penhale of theft."),
        ),
        ["update: convicted / was charged with"],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_ladder(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("ladder"), told) == expected

"""Names: one entity written in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        ("Senator Aurelia Fenwick spoke in Quenby.", "Senator Aurelia Fenwyck spoke in Quenby."),
        ["variant: Aurelia Fenwick / Aurelia Fenwyck"],
    ),
    (("Senator Aurelia Fenwick spoke in Quenby.", "Senator Aurelia Fenwick spoke in Quenby."), []),
    (("Senator Aurelia Fenwick spoke in Quenby.", "Fenwick, a senator, spoke in Quenby."), []),
    (("Senator Aurelia Fenwick spoke in Quenby.", "Senator A. Fenwick spoke in Quenby."), []),
    (("Senator Aurelia Fenwick spoke in Quenby.", "Senator Aurelia Holloway spoke in Quenby."), []),
    # accents, hyphens and spacing; curly marks and dots are for no reader
    (
        ("Judge Renée Dufort opened the trial in Quenby.", "Judge Renee Dufort opened the trial in Quenby."),
        ["variant: Renee Dufort / Renée Dufort"],
    ),
    (
        ("Judge Anne-Lise Dufort opened the trial.", "Judge Anne Lise Dufort opened the trial."),
        ["variant: Anne Lise Dufort / Anne-Lise Dufort"],
    ),
    (("Judge Merrin O'Shaw opened the trial.", "Judge Merrin O’Shaw opened the trial."), []),
    (("Judge T.J. Farrow opened the trial.", "Judge TJ Farrow opened the trial."), []),
    # a second reference carries the spelling too
    (
        (
            "Senator Aurelia Fenwick spoke in Quenby. Fenwick left at noon.",
            "Senator Aurelia Fenwyck spoke in Quenby. Fenwyck left at noon.",
        ),
        ["variant: Aurelia Fenwick | Fenwick / Aurelia Fenwyck | Fenwyck"],
    ),
    # two persons whom one article names side by side
    (
        (
            "Jon Marlow and Jan Marlow run a shop in Quenby. Jon Marlow cooks. Jan Marlow serves.",
            "Jon Marlow and Jan Marlow run a shop in Quenby.",
        ),
        [],
    ),
    # a place is no person
    (("The ferry left Fenwick at dawn.", "Senator Aurelia Fenwyck spoke at dawn."), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_name(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("name"), told) == expected

"""Wording: a word and its opposite in one place of parallel sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

LEG = "The falling crane struck Ida Brandt on Monday and broke her {} leg near the hip."
SALES = "Sales of the Corvan bakery chain {} in the spring quarter, the owner said."

LIMB = "The docker Ida Brandt broke her {} on Monday when a crane in the harbour of Quenby struck her."
ORDER = "The court in Quenby has {} the brewery a permit for a second chimney, the mayor said."

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    ((LEG.format("left"), LEG.format("right")), ["conflict: left / right"]),
    ((LEG.format("left"), LEG.format("left")), []),
    ((LEG.format("left"), LEG.format("injured")), []),
    ((SALES.format("increased"), SALES.format("decreased")), ["conflict: decreased / increased"]),
    ((SALES.format("increased"), SALES.format("grew")), []),
    # what may be is not what was, and what is denied is not its opposite
    ((SALES.format("will increase"), SALES.format("decreased")), []),
    ((SALES.format("did not increase"), SALES.format("decreased")), []),
    # an article that has both words speaks of two things
    ((SALES.format("increased"), SALES.format("decreased") + " They had increased in winter."), []),
    # which of several, not how large
    (
        (
            "Divers searched the larger of the two wrecked barges off Sorrin on Sunday.",
            "Divers searched the smaller of the two wrecked barges off Sorrin on Sunday.",
        ),
        [],
    ),
    # words in quotation marks are the speaker's
    (
        (
            'Mayor Ilse Ostrander said: "The new bridge over the Quenby canal is strong enough."',
            'Mayor Ilse Ostrander said: "The new bridge over the Quenby canal is weak enough."',
        ),
        [],
    ),
    # another event
    (
        (
            SALES.format("increased"),
            "In 1996, sales of the Corvan bakery chain decreased in the spring quarter, the owner said.",
        ),
        [],
    ),
    # one sentence of agency copy with another thing of one class, or a verb with the contrary result
    ((LIMB.format("wrist"), LIMB.format("ankle")), ["conflict: ankle / wrist"]),
    ((LIMB.format("thigh"), LIMB.format("leg")), []),
    ((ORDER.format("granted"), ORDER.format("denied")), ["conflict: denied / granted"]),
    ((ORDER.format("granted"), ORDER.format("given")), []),
    ((ORDER.format("granted"), ORDER.format("not denied")), []),
    # not where more than a few words differ, nor where one article has both things
    (
        (
            LIMB.format("wrist"),
            "Ida Brandt, a docker, was hit by a crane in the port of Quenby on Monday and broke an ankle, "
            "the port authority and two of her colleagues said.",
        ),
        [],
    ),
    ((LIMB.format("wrist") + " Her ankle was bruised.", LIMB.format("ankle")), []),
    # too little in common
    (("The dog was big and the crowd liked it.", "A small crowd watched a fair in Quenby on Sunday."), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_table(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("wording"), told) == expected

"""States: answers to one question that exclude each other, and steps that time goes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

ARRESTED = ("2025-03-02", "Police arrested Odo Penhale in Quenby.")

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    # job
    (("Coach Sara Quill resigned.", "Coach Sara Quill was sacked."), ["conflict: resigned / was sacked"]),
    (("Coach Sara Quill resigned.", "The club fired coach Sara Quill."), ["conflict: fired / resigned"]),
    (("Coach Sara Quill resigned.", "Coach Sara Quill quit."), []),
    (("Coach Sara Quill resigned.", "Coach Odo Penhale was sacked."), []),
    (("Coach Sara Quill resigned.", "Coach Sara Quill was not sacked."), []),
    (("Coach Sara Quill resigned.", "The club will sack coach Sara Quill on Friday."), []),
    # "the coach" is the one coach whom the articles name
    (
        ("The coach, Sara Quill, resigned on Friday.", "The coach was sacked on Friday."),
        ["conflict: resigned / was sacked"],
    ),
    # the driver of another lorry is not the driver of the story
    (("The driver, Odo Penhale, died.", "The driver of the other lorry survived."), []),
    # fate
    (("Odo Penhale died in the fire.", "Odo Penhale survived the fire."), ["conflict: died / survived"]),
    (("Odo Penhale died in the fire.", "Sara Quill survived the fire."), []),
    (
        ("Three men, including Odo Penhale, were killed.", "Odo Penhale is among the survivors."),
        ["conflict: is among the survivors / were killed"],
    ),
    (
        ("Sara Quill, Odo Penhale and Jon Vale were killed.", "Sara Quill survived."),
        ["conflict: survived / were killed"],
    ),
    # the case
    (
        ("A jury convicted Odo Penhale on Friday.", "Odo Penhale was acquitted by a jury on Friday."),
        ["conflict: convicted / was acquitted"],
    ),
    (
        (ARRESTED, ("2025-03-09", "Odo Penhale was charged with theft.")),
        ["update: arrested / was charged"],
    ),
    # of one day each article may tell its part; without a day nothing is known
    ((ARRESTED, ("2025-03-02", "Odo Penhale was charged with theft.")), []),
    ((ARRESTED[1], "Odo Penhale was charged with theft."), []),
    # a later article may tell of the earlier step
    ((("2025-03-01", "Odo Penhale was charged with theft."), ARRESTED), []),
    ((ARRESTED, ("2025-03-09", "Odo Penhale was detained in Quenby.")), []),
    ((ARRESTED, ("2025-03-09", "Sara Quill was charged with theft.")), []),
    ((ARRESTED, ("2025-03-09", "Odo Penhale was not charged with theft.")), []),
    ((ARRESTED, ("2025-03-09", "Prosecutors will charge Odo Penhale with theft.")), []),
    # the one accused is meant by "the guide"; of two accused nobody knows which
    (
        ("Odo Penhale pleaded not guilty.", "The guide confessed on Friday."),
        ["conflict: confessed / pleaded not guilty"],
    ),
    (("Odo Penhale pleaded not guilty. Sara Quill pleaded not guilty.", "The guide confessed."), []),
    # two contests of one name, in two years
    (
        (
            "Sara Quill came second at the Quenby Marathon in 1984.",
            "Sara Quill finished third at the Quenby Marathon in 1986.",
        ),
        [],
    ),
    # a village may lie in the country
    (("Brevoort Mills, based in Quenby, bakes.", "Brevoort Mills, based in Norway, bakes."), []),
    # how far the damage went
    (
        ("Part of the bridge at Quenby collapsed.", "The bridge at Quenby collapsed."),
        ["conflict: collapsed / collapsed"],
    ),
    (("The flood damaged several mills.", "The flood destroyed 20 mills."), []),
    (("The flood damaged the mill at Quenby.", "The flood all but destroyed the mill at Quenby."), []),
    (("The damaged mill at Quenby was shut.", "The flood destroyed the mill at Quenby."), []),
    # in an earlier year it was another flood
    (("The flood destroyed the mill at Quenby.", "In 1952 a flood damaged the mill at Quenby."), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_state(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("state"), told) == expected

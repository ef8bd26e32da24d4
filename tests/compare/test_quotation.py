"""Quotations: the same words of a speaker in two wordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        (
            '"The dam will hold through the winter," said engineer Odo Penhale.',
            '"The dam will last through the winter," said engineer Odo Penhale.',
        ),
        ["variant: The dam will hold through the winter / The dam will last through the winter"],
    ),
    (
        (
            '"The dam will hold through the winter," said engineer Odo Penhale.',
            '"The dam will hold through the winter," Penhale said.',
        ),
        [],
    ),
    (
        (
            '"The dam will hold through the winter," said Odo Penhale.',
            "“The dam will hold through the winter,” said Odo Penhale.",
        ),
        [],
    ),
    # a cut quotation agrees with the whole
    (
        (
            '"The dam will hold through the winter, and we will repair it in May," said Odo Penhale.',
            '"The dam will hold through the winter," said Odo Penhale.',
        ),
        [],
    ),
    (
        (
            '"The dam will hold through the winter," said Odo Penhale.',
            'Odo Penhale said the dam would "hold through the winter".',
        ),
        [],
    ),
    # how a number, an amount or a time of day is written is the paper's, not the speaker's
    (
        (
            '"Two of the nine gates were open at 3:30 p.m.," said Odo Penhale.',
            '"2 of the 9 gates were open at 15:30," said Odo Penhale.',
        ),
        [],
    ),
    (
        (
            '"It cost us $5m and a hundred and twenty jobs," said Odo Penhale.',
            '"It cost us five million dollars and 120 jobs," said Odo Penhale.',
        ),
        [],
    ),
    (
        (
            '"Two of the nine gates were open," said Odo Penhale.',
            '"Three of the 9 gates were open," said Odo Penhale.',
        ),
        ["variant: Three of the 9 gates were open / Two of the nine gates were open"],
    ),
    # a word that turns the sense
    (
        (
            '"The dam will hold through the winter," said Odo Penhale.',
            '"The dam will not hold through the winter," said Odo Penhale.',
        ),
        ["conflict: The dam will hold through the winter / The dam will not hold through the winter"],
    ),
    (
        (
            '"We never asked for money from the state," said Odo Penhale.',
            '"We asked for money from the state," said Odo Penhale.',
        ),
        ["conflict: We asked for money from the state / We never asked for money from the state"],
    ),
    # capitals are the paper's own; marks may part the words otherwise
    (
        (
            '"Sail on, Anneke Odo, and be merry," Penhale wrote.',
            '"Sail on, Anneke, Odo, and be merry," Penhale wrote.',
        ),
        ["variant: Sail on, Anneke Odo, and be merry / Sail on, Anneke, Odo, and be merry"],
    ),
    (
        (
            '"The Dam will hold through the winter," said Odo Penhale.',
            '"The dam will hold through the winter," said Odo Penhale.',
        ),
        [],
    ),
    (
        (
            '"The dam will hold. Repair it in May," said Odo Penhale.',
            '"The dam will hold, repair it in May," said Odo Penhale.',
        ),
        ["variant: The dam will hold, repair it in May / The dam will hold. Repair it in May"],
    ),
    # what is pointed at, and less of the words
    (
        (
            '"It was the best dam I ever built," said Odo Penhale.',
            '"That was the best dam I ever built, and the last," said Odo Penhale.',
        ),
        [],
    ),
    # what is left out with a mark, or put in by the reporter
    (
        (
            '"The dam will hold ... and we will repair it in May," said Odo Penhale.',
            '"The dam will hold through the winter, and we will repair it in May," said Odo Penhale.',
        ),
        [],
    ),
    (
        (
            '"They [the engineers] will repair the dam in May," said Odo Penhale.',
            '"They will repair the dam in May," said Odo Penhale.',
        ),
        [],
    ),
    # a clause cut short without a mark, but not a quotation that goes on after who said it
    (
        (
            '"The dam will hold through the winter of the flood," said Odo Penhale.',
            '"The dam will hold through the winter," said Odo Penhale.',
        ),
        ["variant: The dam will hold through the winter / The dam will hold through the winter of the flood"],
    ),
    (
        (
            '"The dam will hold through the winter of the flood," said Odo Penhale.',
            '"The dam will hold through the winter," said Odo Penhale, "of the flood."',
        ),
        [],
    ),
    # the same in other words, as two translations have it
    (
        (
            '"Because the canal is not wide, a flood is not expected here," said Odo Penhale.',
            '"The canal is not wide enough so that we can expect floods," said Odo Penhale.',
        ),
        [
            "variant: Because the canal is not wide, a flood is not expected here"
            " / The canal is not wide enough so that we can expect floods"
        ],
    ),
    # another speaker says something else in a like form
    (
        (
            '"We have no comment at this time," the company said.',
            '"We have nothing to say at this time," the union said.',
        ),
        [],
    ),
    (('"I will always love this dam," he said.', '"I will never love that dam," she said.'), []),
    # other words are another utterance
    (
        (
            '"The dam will hold through the winter," said Odo Penhale.',
            '"Nobody asked me about the bridge," said Odo Penhale.',
        ),
        [],
    ),
    (
        (
            '"The dam will hold through the winter," said Odo Penhale.',
            "The dam would last through the winter, Odo Penhale said.",
        ),
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_quotation(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("quotation"), told) == expected

"""Identity: one person under two given names, one office or utterance given to two persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

GATE = '"The gate of the lock was never locked at night," said'

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    # another given name: the office, the age, the words or the act prove that it is one person
    (
        (
            "Harbour master Merrin Dufort closed the lock. Dufort, 58, lives in Quenby.",
            "Tilda Dufort, 58, closed the lock at Quenby.",
        ),
        ["conflict: Merrin Dufort / Tilda Dufort"],
    ),
    (
        (f"{GATE} Merrin Dufort, a keeper.", f"{GATE} Tilda Dufort on Sunday."),
        ["conflict: Merrin Dufort / Tilda Dufort"],
    ),
    (
        ("Anna Dufort beat Odo Penhale in the final.", "Paula Dufort beat Odo Penhale in the final."),
        ["conflict: Anna Dufort / Paula Dufort"],
    ),
    # nothing says that it is one person, or an article knows both
    (("Merrin Dufort closed the lock at Quenby.", "Tilda Dufort painted the lock at Quenby."), []),
    (
        (
            "Mayor Merrin Dufort, 58, opened the lock with his cousin Tilda Dufort.",
            "Mayor Tilda Dufort, 58, opened the lock.",
        ),
        [],
    ),
    # short forms, initials and second names
    (("Mayor Robert Dufort, 58, opened the lock.", "Mayor Bob Dufort, 58, opened the lock."), []),
    (("Mayor R. Dufort, 58, opened the lock.", "Mayor Merrin Dufort, 58, opened the lock."), []),
    (("Mayor Tilda Merrin Dufort, 58, opened the lock.", "Mayor Merrin Dufort, 58, opened the lock."), []),
    # an office that one person holds at a time
    (
        (
            "Odo Penhale, the mayor of Quenby, thanked the crews.",
            "The mayor of Quenby, Edda Holloway, thanked the crews.",
        ),
        ["unclear: Edda Holloway / Odo Penhale"],
    ),
    (
        (
            "Odo Penhale, a spokesman of Quenby Docks, thanked the crews.",
            "Merrin Holloway, a spokesman of Quenby Docks, said that 12 crews had left.",
        ),
        [],
    ),
    (
        (
            "Odo Penhale, the mayor of Quenby, thanked the crews.",
            "The acting mayor of Quenby, Edda Holloway, thanked the crews.",
        ),
        [],
    ),
    # another person in a sentence that is else the same, if neither article knows the other's person
    (
        (
            "The pilot, Odo Penhale, 43, swam 2 km to the shore of Quenby.",
            "The pilot, Tom Holloway, 43, swam 2 km to the shore of Quenby.",
        ),
        ["conflict: Odo Penhale / Tom Holloway"],
    ),
    (
        (
            "The pilot, Odo Penhale, 43, swam 2 km to the shore of Quenby.",
            "The pilot, Tom Holloway, 43, swam 2 km to the shore of Quenby. Odo Penhale drowned.",
        ),
        [],
    ),
    (
        (
            "The pilot, Odo Penhale, 43, swam 2 km to the shore of Quenby.",
            "The pilot, Tom Holloway, 36, swam 3 km to the shore of Quenby.",
        ),
        [],
    ),
    # the speaker of the same words
    (
        (f"{GATE} engineer Odo Penhale.", f"{GATE} engineer Edda Holloway."),
        ["conflict: Edda Holloway / Odo Penhale"],
    ),
    ((f"{GATE} engineer Odo Penhale.", f"{GATE} Penhale."), []),
    ((f"{GATE} engineer Odo Penhale.", f"{GATE} a spokesman."), []),
    (('"We are sorry," said Odo Penhale.', '"We are sorry," said Edda Holloway.'), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_identity(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("identity"), told) == expected
    assert says(pipeline, of_kinds("identity"), told[::-1]) == expected

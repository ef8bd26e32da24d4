"""Roles: two titles that one person does not hold together, and two organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        (
            "Captain Odo Penhale of the navy spoke on Friday.",
            "Commander Odo Penhale of the navy spoke on Friday.",
        ),
        ["conflict: Captain / Commander"],
    ),
    (
        (
            "Captain Odo Penhale of the navy spoke on Friday.",
            "Captain Odo Penhale of the navy left on Friday.",
        ),
        [],
    ),
    (
        ("Odo Penhale, director of the museum, spoke.", "Odo Penhale, deputy director of the museum, spoke."),
        ["conflict: deputy director of the museum / director of the museum"],
    ),
    (
        ("Odo Penhale, director of the museum, spoke.", "Odo Penhale, acting director of the museum, spoke."),
        [],
    ),
    (
        ("Odo Penhale, director of the museum, spoke.", "Odo Penhale, former director of the museum, spoke."),
        [],
    ),
    (("Odo Penhale, director of the museum, spoke.", "Odo Penhale, a father of three, spoke."), []),
    (
        ("Odo Penhale, director of the museum, spoke.", "Edda Quill, deputy director of the museum, spoke."),
        [],
    ),
    (("Odo Penhale, chief executive of Brevoort, spoke.", "Odo Penhale, CEO of Brevoort, spoke."), []),
    (
        (
            "The bones are old, said Edda Quill of Wexby University.",
            "The bones are old, said Edda Quill of the Sorrin Institute of Geology.",
        ),
        ["unclear: Sorrin Institute of Geology / Wexby University"],
    ),
    # two posts of one kind; "the company" may be any company, another name is another post
    (
        (
            "Edda Quill, finance director of the company, resigned.",
            "Sales director Edda Quill of Brevoort resigned.",
        ),
        ["conflict: Sales director / finance director of the company"],
    ),
    (
        (
            "Edda Quill, finance director of Brevoort, resigned.",
            "Edda Quill, sales director of Halvern, resigned.",
        ),
        [],
    ),
    (
        (
            "The bones are old, said Edda Quill of Wexby University.",
            "Edda Quill of the University of Wexby dug there.",
        ),
        [],
    ),
    (
        (
            "The bones are old, said Edda Quill of Wexby University.",
            "Odo Penhale of the Sorrin Institute of Geology dug there.",
        ),
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_role(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("role"), told) == expected

"""Two clocks side by side: a local time and that of a named zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        (("2025-07-02", "The tower in Paris caught fire at 4:30 a.m. local time (11:30 p.m. ET)."),),
        ["conflict: 11:30 p.m. ET / 4:30 a.m. local time"],
    ),
    ((("2025-07-02", "The tower in Paris caught fire at 4:30 a.m. local time (10:30 p.m. ET)."),), []),
    # in March the two change their clocks on other days
    ((("2025-03-20", "The tower in Paris caught fire at 4:30 a.m. local time (11:30 p.m. ET)."),), []),
    (("The tower in Paris caught fire at 4:30 a.m. local time (11:30 p.m. ET).",), []),
    # a country, and a place that the database does not name
    (
        (("2025-07-02", "The quake struck Iran at 1:30 p.m. (1100 GMT)."),),
        ["conflict: 1100 GMT / 1:30 p.m."],
    ),
    ((("2025-07-02", "The quake struck Iran at 1:30 p.m. (1000 GMT)."),), []),
    ((("2025-07-02", "The quake struck Brask at 1:30 p.m. (1100 GMT)."),), []),
    # another article has the two clocks right
    (
        (
            ("2025-07-02", "The quake struck Iran at 1:30 p.m. (1100 GMT)."),
            ("2025-07-02", "The quake struck Iran at 1:30 p.m. (1000 GMT)."),
        ),
        ["conflict: 1000 GMT | 1:30 p.m. / 1100 GMT | 1:30 p.m."],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_zones(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("zones"), told) == expected

"""Captions and correction notices, and zones laid flat."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.corpus.zones import found_zones, laid_flat
from factcheck.model import Span, Zone, ZoneKind

CAPTIONS = [
    "Photo: Ana Ruiz on the quay.",
    "Caption: The ferry in 2019.",
    "Picture caption: The ferry in 2019",
    "Map of Ardrey: where the ferry sank.",
    "Photo by Ben Ode",
    "Image via Coast Herald",
    "The ferry leaves Ardrey in 2019. (Photo by Ben Ode)",
    "The ferry leaves Ardrey in 2019 (Image via Coast Herald)",
    "The ferry in 2019. (File photo)",
    "(Photo: Ben Ode)",
]
NO_CAPTIONS = [
    "The photo showed a ferry.",
    "A map of Ardrey hung in the hall, he said: it was old.",
    "Photographs of the ferry were sold (he said).",
    "Image matters to the company.",
    "The video was seen by 12 people.",
]
NOTICES = [
    "Correction: The ferry carried 40 people, not 400.",
    "CORRECTION (March 5): The ferry carried 40 people.",
    "Correction, March 5, 2025: The ferry carried 40 people.",
    "Clarification — the tug was not there.",
    "Corrections and clarifications: the tug was not there.",
    "An earlier version of this article said that 400 people were on board.",
    "An earlier version of this\nstory misstated the name.",
    "This article was amended on 5 March 2025 to correct the name.",
    "This story has been corrected to show that 40 were on board.",
    "The headline incorrectly said that 400 were on board.",
    "Because of an editing error, this report gave a wrong name.",
    "Editor's note: the number was corrected.",
]
NO_NOTICES = [
    "The correction officer was 40.",
    "He asked for a correction of the price.",
    "An earlier version of the engine failed.",
    "The answer was correct: 40.",
    "This story has been told before.",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_captions(line: str) -> None:
    text = f"A ferry sank.\n\n{line}\n\nFourteen died."
    assert [(z.kind, z.span.of(text)) for z in found_zones(text)] == [("caption", line)]


@pytest.mark.parametrize("line", NO_CAPTIONS + NO_NOTICES)
def test_plain_lines(line: str) -> None:
    assert found_zones(f"A ferry sank.\n\n{line}\n\nFourteen died.") == []


@pytest.mark.parametrize("line", NOTICES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_notices(line: str, gap: str) -> None:
    text = f"A ferry sank.{gap}{line}{gap}Fourteen died."
    zones = laid_flat(text, found_zones(text))
    assert [zone.kind for zone in zones] == ["correction"]
    covered = zones[0].span.of(text)
    assert covered == line or (gap == "\n" and line.endswith(covered))


def test_a_notice_is_its_whole_paragraph() -> None:
    notice = "Correction: 40 people were on board.\nAn earlier version said 400.\nRuiz was misspelt."
    text = f"A ferry sank.\n\n{notice}\n\nFourteen died."
    assert [z.span.of(text) for z in laid_flat(text, found_zones(text))] == [notice]


def test_a_notice_under_its_heading() -> None:
    text = "A ferry sank.\n\nCorrection\n\nThe ferry carried 40 people.\n\nFourteen died."
    assert [z.span.of(text) for z in laid_flat(text, found_zones(text))] == [
        "Correction\n\nThe ferry carried 40 people."
    ]


@given(
    st.text("ab \n", max_size=40),
    st.lists(
        st.tuples(
            st.sampled_from(["headline", "caption", "correction", "hidden"]),
            st.integers(0, 45),
            st.integers(0, 45),
        )
    ),
)
def test_zones_laid_flat_do_not_overlap(text: str, ranges: list[tuple[ZoneKind, int, int]]) -> None:
    zones = [Zone(kind=kind, span=Span(start=min(a, b), end=max(a, b))) for kind, a, b in ranges]
    flat = laid_flat(text, zones)
    at = 0
    last = "hidden"
    for zone in flat:
        if last == "hidden" != zone.kind:
            at = 0
        assert zone.kind != "hidden" or last == "hidden"
        last = zone.kind
        assert at <= zone.span.start < zone.span.end <= len(text)
        assert zone.span.of(text) == zone.span.of(text).strip()
        at = zone.span.end
    hidden = {
        i
        for zone in zones
        if zone.kind == "hidden"
        for i in range(zone.span.start, min(zone.span.end, len(text)))
    }
    for i in hidden:
        if not text[i].isspace():
            assert any(zone.kind == "hidden" and zone.span.start <= i < zone.span.end for zone in flat)

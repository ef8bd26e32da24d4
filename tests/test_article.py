"""Places of articles in their files, and texts with spans blanked or cut out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.corpus.lines import UNKNOWN, Traced
from factcheck.model import Anchor, Article, Location, Span
from factcheck.model.masking import Condensed, masked


def article(text: str, *places: tuple[int, int, int | None]) -> Article:
    return Article(
        id="a", story="s", path="a.html", text=text,
        anchors=tuple(Anchor(offset=at, location=Location(line=line, column=col))
                      for at, line, col in places),
    )  # fmt: skip


@pytest.mark.parametrize("ends", ["\n", "\r", "\r\n", "\n\n"])
def test_an_anchor_holds_to_the_end_of_its_line(ends: str) -> None:
    text = f"Ferry sinks{ends}A ferry sank.{ends}Ruiz died."
    third = text.index("Ruiz")
    found = article(text, (0, 7, 5), (third, 9, None))
    assert found.location(6) == Location(line=7, column=11)
    assert found.location(10) == Location(line=7, column=15)
    assert found.location(text.index("A")) is None
    assert found.location(text.index("sank")) is None
    assert found.location(third + 2) == Location(line=9)


def test_without_anchors_no_place_is_known() -> None:
    assert article("A ferry sank.").location(0) is None
    assert article("A ferry sank.", (2, 1, 3)).location(1) is None


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("At least {**}14{**} died.", "At least 14 died."),
        ('They sang "{*}Night Boat{*}".', 'They sang "Night Boat".'),
        ("the {[}Coast Star{](http://x.example)}, a ferry", "the Coast Star, a ferry"),
        ("Ardrey{|}14", "Ardrey 14"),
        ("{---\ntitle: x\n---}\nIt rained.", "\n\n\nIt rained."),
        ("{[}Ana{](x)[}Ruiz{](y)}", "Ana Ruiz"),
        ("nothing", "nothing"),
    ],
)
def test_what_stands_at_both_sides_of_markup_stands_together(marked: str, plain: str) -> None:
    text, spans = "", []
    for part in marked.replace("{", "\0{").replace("}", "\0").split("\0"):
        if part.startswith("{"):
            spans.append(Span(start=len(text), end=len(text) + len(part) - 1))
        text += part.removeprefix("{")
    assert Condensed.of(masked(text, spans), spans).text == plain


@given(
    st.text(alphabet='ab 1*".\n\r', max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 8)), max_size=8),
)
def test_masking_keeps_offsets_and_condensing_leads_back(text: str, ranges: list[tuple[int, int]]) -> None:
    spans = [Span(start=min(at, len(text)), end=min(at + length, len(text))) for at, length in ranges]
    blank = masked(text, spans)
    inside = {offset for span in spans for offset in range(span.start, span.end)}
    assert [c if c.isspace() or n not in inside else " " for n, c in enumerate(text)] == list(blank)
    plain = Condensed.of(blank, spans)
    assert "".join(plain.text.split()) == "".join(blank.split())
    for offset, char in enumerate(plain.text):
        start, end = plain.original(offset, offset + 1)
        assert end == start + 1
        assert blank[start] == char
        if not char.isspace():
            assert plain.condensed(start, end) == (offset, offset + 1)


def test_words_of_an_unknown_place_after_known_ones_have_no_column() -> None:
    source = "<p>A ferry<br>\nsank."
    text = "A ferry burned\nIt sank."
    offsets = [*range(3, 10), *[UNKNOWN] * (len(text) - 7)]
    found = article(text).model_copy(update={"anchors": Traced(text, offsets).anchors(source)})
    assert found.location(2) == Location(line=1, column=6)
    assert found.location(text.index("burned")) == Location(line=1)
    assert found.location(text.index("sank")) is None

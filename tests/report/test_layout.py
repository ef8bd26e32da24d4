"""Layout that the formats share: marked words, dates, overlapping places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.finding import Mention
from factcheck.report.html.passages import Place, passages
from factcheck.report.layout import counted, marked, times, when


@pytest.mark.parametrize(
    ("sentence", "quote", "start", "pieces"),
    [
        ("We saw 12 boats and 12 cars.", "12", 20, ("We saw 12 boats and ", "12", " cars.")),
        ("He said it was late.", "it was late. Too late", 8, ("He said ", "it was late. Too late", "")),
        ("We saw twelve boats.", "twelve", 3, ("We saw ", "twelve", " boats.")),  # a wrong offset
        ("We saw boats.", "12 ships", 40, ("", "12 ships", "")),
        ("Nothing is quoted.", "", 0, ("", "", "Nothing is quoted.")),
    ],
)
def test_words_are_marked_where_they_stand(
    sentence: str, quote: str, start: int, pieces: tuple[str, str, str]
) -> None:
    mention = Mention(
        article="a",
        path="a",
        start=100 + start,
        end=100 + start + len(quote),
        quote=quote,
        sentence=sentence,
        sentence_start=100,
    )
    assert marked(mention) == pieces


@pytest.mark.parametrize(
    ("iso", "shown"),
    [
        ("2031-05-02", "2 May 2031"),
        ("2031-05-02T09:40:00", "2 May 2031, 09:40"),
        ("2031-05-02T09:40:00+00:00", "2 May 2031, 09:40 (UTC)"),
        ("2031-05-02T09:40:00-05:30", "2 May 2031, 09:40 (UTC-05:30)"),
        ("last week!", "last week!"),
        (None, ""),
    ],
)
def test_dates_are_written_for_people(iso: str | None, shown: str) -> None:
    assert when(iso) == shown


def test_counts() -> None:
    assert [counted(1, "story", "stories"), counted(1200, "story", "stories"), counted(0, "note")] == [
        "1 story",
        "1,200 stories",
        "0 notes",
    ]
    assert [times(1), times(2), times(3)] == ["once", "twice", "3 times"]


def _cut(text: str, *places: tuple[int, int, str]) -> list[tuple[str, str | None]]:
    made = [
        Place(start, end, href, "agrees" if href.startswith("f") else "differs")
        for start, end, href in places
    ]
    return [(each.text, each.place.href if each.place else None) for each in passages(text, made)]


def test_where_places_overlap_the_shorter_is_marked_and_the_longer_goes_on() -> None:
    assert _cut("abcdef", (0, 5, "long"), (2, 3, "short")) == [
        ("ab", "long"),
        ("c", "short"),
        ("de", "long"),
        ("f", None),
    ]


def test_what_differs_is_marked_rather_than_what_agrees() -> None:
    assert _cut("abcd", (0, 4, "differs"), (1, 2, "fact")) == [
        ("a", "differs"),
        ("b", "differs"),
        ("cd", "differs"),
    ]


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(-2, 32), st.integers(-2, 32)), max_size=8))
def test_passages_are_the_whole_text_and_hold_every_place(text: str, ranges: list[tuple[int, int]]) -> None:
    places = [Place(start, end, "#", "differs") for start, end in ranges]
    found = passages(text, places)
    assert "".join(each.text for each in found) == text
    inside = [each for each in places if 0 <= each.start <= len(text)]
    offsets = [each.offset for each in found if each.offset is not None]
    assert len(offsets) == len(set(offsets))
    assert set(offsets) == {each.start for each in inside}
    covered = {index for each in inside for index in range(each.start, min(each.end, len(text)))}
    at = 0
    for each in found:
        assert all((index in covered) == (each.place is not None) for index in range(at, at + len(each.text)))
        at += len(each.text)

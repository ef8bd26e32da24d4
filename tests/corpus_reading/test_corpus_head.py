"""Title, datelines, bylines and agencies in the first lines of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.corpus.head import looks_like_title, read_head

BODY = (
    "A ferry sank off Ardrey on Sunday with forty people on board, the coastguard said.\n"
    "Fourteen of them died.\n"
)


def hidden(text: str) -> list[str]:
    return [zone.span.of(text) for zone in read_head(text).zones if zone.kind == "hidden"]


@pytest.mark.parametrize(
    ("head", "title", "published", "hides"),
    [
        ("", None, None, []),
        ("Ferry sinks off Ardrey\n", "Ferry sinks off Ardrey", None, []),
        (
            "Ferry sinks off Ardrey\nMarch 4, 2025\n",
            "Ferry sinks off Ardrey",
            "2025-03-04",
            ["March 4, 2025"],
        ),
        (
            "March 4, 2025\nFerry sinks off Ardrey\n",
            "Ferry sinks off Ardrey",
            "2025-03-04",
            ["March 4, 2025"],
        ),
        (
            "Ferry sinks\n\nBy Ana Ruiz and Ben Ode, Coast Herald\n\nMarch 4, 2025\n\n",
            "Ferry sinks",
            "2025-03-04",
            ["By Ana Ruiz and Ben Ode, Coast Herald", "March 4, 2025"],
        ),
        (
            "Ferry sinks\nBy Ana Ruiz | March 4, 2025 8:20 AM\n",
            "Ferry sinks",
            "2025-03-04T08:20:00+00:00",
            ["By Ana Ruiz | March 4, 2025 8:20 AM"],
        ),
        ("Ferry sinks\nArdrey, March 4, 2025\n", "Ferry sinks", "2025-03-04", ["Ardrey, March 4, 2025"]),
        (
            "Ferry sinks\nDie küstenpost, 4 March 2025\n",
            "Ferry sinks",
            "2025-03-04",
            ["Die küstenpost, 4 March 2025"],
        ),
        (
            "Ferry sinks\nHarbour desk, long read, 4 March 2025\n",
            "Ferry sinks",
            "2025-03-04",
            ["Harbour desk, long read, 4 March 2025"],
        ),
        (
            "Ferry sinks\nBy our own correspondent, Tuesday, 4 March 2025\n",
            "Ferry sinks",
            "2025-03-04",
            ["By our own correspondent, Tuesday, 4 March 2025"],
        ),
        (
            "Ferry sinks\nCoast Herald | 4 March 2025\n",
            "Ferry sinks",
            "2025-03-04",
            ["Coast Herald | 4 March 2025"],
        ),
        ("Ferry sinks\nForty on board\n4 March 2025\n", "Ferry sinks", "2025-03-04", ["4 March 2025"]),
        (
            "Ferry sinks\nTwo boats came. It was late.\n4 March 2025\n",
            "Ferry sinks",
            "2025-03-04",
            ["4 March 2025"],
        ),
        ("Ferry sinks\n4 mars 2025\n", "Ferry sinks", "2025-03-04", ["4 mars 2025"]),
        ("date 2025-03-04 ", None, "2025-03-04", ["date 2025-03-04"]),
        (" date 2025-03-04 On January 2, 2025, a tug sank. ", None, "2025-03-04", ["date 2025-03-04"]),
        ("date 2025-03-04 Ferry sinks\n", "Ferry sinks", "2025-03-04", ["date 2025-03-04"]),
        ("2025-03-04 Ferry sinks\n", "Ferry sinks", "2025-03-04", ["2025-03-04"]),
        ("2025-03-04: Ferry sinks\n", "Ferry sinks", "2025-03-04", ["2025-03-04:"]),
        (
            "Ferry sinks\nThe Coast Herald, March 4, 2025\n",
            "Ferry sinks",
            "2025-03-04",
            ["The Coast Herald, March 4, 2025"],
        ),
        ("ARDREY, March 4, 2025 (Agency) - ", None, "2025-03-04", ["ARDREY, March 4, 2025 (Agency) -"]),
        ("March 4, 2025 — ", None, "2025-03-04", ["March 4, 2025 —"]),
        ("ARDREY (Agency) -- ", None, None, ["ARDREY (Agency) --"]),
        ("ARDREY, Corv. - ", None, None, ["ARDREY, Corv. -"]),
        ("PORT ARDREY: ", None, None, ["PORT ARDREY:"]),
        ("UPDATE: ", None, None, []),
        ("Ardrey, Coast (Agency) – ", None, None, ["Ardrey, Coast (Agency) –"]),
        ("PORT ARDREY — ", None, None, ["PORT ARDREY —"]),
        ("8:24am:\n", None, None, ["8:24am:"]),
        ("Ferry sinks\nSource: Coast Herald\n", "Ferry sinks", None, ["Source: Coast Herald"]),
        ("On March 4, 2025, Ana Ruiz sailed. ", None, None, []),
        ("The tug - a small one - came late. ", None, None, []),
        ("By Sunday, fourteen were dead.\n", None, None, []),
    ],
)
def test_heads(head: str, title: str | None, published: str | None, hides: list[str]) -> None:
    text = head + BODY
    found = read_head(text)
    assert (found.title_span and found.title_span.of(text)) == title
    assert (found.published and found.published.iso) == published
    assert [words.strip() for words in hidden(text)] == hides


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Did a ferry sink?\n\n", "Did a ferry sink?"),
        ("Did Ode Inc.'s ferry sink?\nMarch 4, 2025\n", "Did Ode Inc.'s ferry sink?"),
        ("Fourteen dead!\nBy Ana Ruiz\n", "Fourteen dead!"),
        ("Did a ferry sink?\n", None),
        ("A ferry sank. Did it burn?\n\n", None),
        ("“Did it burn?”\n\n", None),
        ("Did it burn? asked Ana Ruiz.\n\n", None),
        ("Did " + "a ferry " * 12 + "sink?\n\n", None),
    ],
)
def test_questions_as_titles(head: str, title: str | None) -> None:
    text = head + BODY
    span = read_head(text).title_span
    assert (span and span.of(text)) == title


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\n\n"])
def test_line_ends_make_no_difference(ends: str) -> None:
    text = f"Ferry sinks{ends}March 4, 2025{ends}" + BODY.replace("\n", ends)
    found = read_head(text)
    assert found.title_span is not None
    assert found.title_span.of(text) == "Ferry sinks"
    assert hidden(text) == ["March 4, 2025"]


def test_an_update_and_a_publication() -> None:
    found = read_head("Ferry sinks\nPosted 3/4/2025 7:21 AM\nUpdated 3/5/2025 3:41 PM\n" + BODY)
    assert found.published is not None
    assert found.updated is not None
    assert (found.published.iso, found.updated.iso) == (
        "2025-03-04T07:21:00+00:00",
        "2025-03-05T15:41:00+00:00",
    )


def test_an_update_alone_dates_the_article() -> None:
    found = read_head("Ferry sinks\nLast Updated: Tuesday, 4 March 2025, 02:24 GMT\n" + BODY)
    assert found.published == found.updated
    assert found.published is not None


@pytest.mark.parametrize(
    "head", ["ARDREY, March 4 (Agency) - ", "ARDREY (Agency) - ", "Ferry sinks\nArdrey (Agency) - "]
)
def test_the_agency_is_the_source(head: str) -> None:
    assert read_head(head + BODY).source == "Agency"


def test_a_dateline_without_year() -> None:
    assert read_head("ARDREY, March 4 (Agency) - " + BODY).month_day == (3, 4)


def test_a_deck_before_the_dateline_is_headline_too() -> None:
    text = "Ferry sinks\nForty on board\nMarch 4, 2025\n" + BODY
    zones = [zone.span.of(text) for zone in read_head(text).zones if zone.kind == "headline"]
    assert zones == ["Ferry sinks", "Forty on board"]


def test_dates_further_down_are_the_articles_own() -> None:
    found = read_head("Ferry sinks\n" + "A tug came.\n" * 8 + "March 4, 2025\n")
    assert found.published is None


@pytest.mark.parametrize(
    "line",
    [
        "Ferry sinks off Ardrey",
        "Ruiz buys Ode Inc.",
        "Ardrey signs pact with U.S.",
        "Ferry operator offers refunds (Again?)",
        "‘Several dead’ off Ardrey",
        "Ferry: 14 dead",
    ],
)
def test_titles(line: str) -> None:
    assert looks_like_title(line)


@pytest.mark.parametrize(
    "line",
    [
        "A ferry sank off Ardrey.",
        "“A ferry sank.”",
        "Did a ferry sink?",
        "A ferry carrying forty people sank off the coast of Ardrey on Sunday, the",
        "They said:",
        "word " * 30,
        "",
    ],
)
def test_what_is_no_title(line: str) -> None:
    assert not looks_like_title(line)


def test_a_wrapped_sentence_is_no_title() -> None:
    assert (
        read_head("A ferry with forty people on board sank near\nthe coast of Ardrey on Sunday.\n").title_span
        is None
    )


def test_a_lone_line_is_no_title() -> None:
    assert read_head("Ferry sinks off Ardrey\n").title_span is None


@given(st.text(max_size=200))
def test_any_text_has_a_head(text: str) -> None:
    found = read_head(text)
    for zone in found.zones:
        assert 0 <= zone.span.start < zone.span.end <= len(text)

"""The text for the terminal."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.model.finding import Finding, FindingValue, Mention
from factcheck.model.report import NotChecked, Stats
from factcheck.report import render
from factcheck.report.layout import Marked, trimmed
from factcheck.report.text import FORMAT

from .sample import FINDINGS, small_report

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def _with(sentence: str, quote: str, *, start: int = 0, **changes: object) -> Finding:
    mention = Mention(
        article="a1",
        path="desk/x.md",
        start=start,
        end=start + len(quote),
        quote=quote,
        sentence=sentence,
        sentence_start=0,
    )
    values = (
        FindingValue(value="this", normalized="this", mentions=(mention,)),
        FindingValue(value="that", normalized="that", mentions=()),
    )
    return FINDINGS[0].model_copy(update={"values": values, **changes})


def test_worst_first_and_stories_together() -> None:
    written = FORMAT.render(small_report())
    order = [
        written.index(each)
        for each in (
            "lantern-market\n",
            "error: How many",
            "warning (accepted): Odile",
            "note: The fire chief",
            "harbour-board\n",
            "warning: Did Ilse",
            "Not checked:",
            "Problems:",
            "3 new discrepancies in 5 articles",
        )
    ]
    assert order == sorted(order)


def test_a_new_finding_comes_before_a_known_one_of_its_level() -> None:
    known, new = (
        _with("It is so.", "so", start=6, message=message, state=state)
        for message, state in (("Known?", "known"), ("New?", "new"))
    )
    written = FORMAT.render(small_report(findings=(known, new)))
    assert written.index("New?") < written.index("Known?")


def test_the_words_are_marked_and_the_place_can_be_followed() -> None:
    written = FORMAT.render(small_report(), width=200)
    assert "desk/lantern-market/gazette.txt:3:1  *Seventeen people* were injured" in written
    assert "- 14 people (twice: The Wexcombe Courier, Northern Wire)" in written
    assert "desk/lantern-market/wire.json  A fire swept" in written


def test_nothing_found() -> None:
    assert FORMAT.render(small_report(findings=(), not_checked=(), problems=())) == (
        "No discrepancies in 5 articles.\n"
    )


def test_nothing_read_is_no_success() -> None:
    written = FORMAT.render(small_report(findings=(), problems=(), stats=Stats()))
    assert written.startswith("Not checked:\n  desk/lantern-market/photo.txt: not UTF-8")
    assert written.endswith("\nNo article was checked.\n")


def test_colour_only_when_asked_and_the_words_stay_the_same() -> None:
    assert "\x1b" not in FORMAT.render(small_report())
    coloured = FORMAT.render(small_report(), colour=True, width=400)
    assert "\x1b[1;4m14 people\x1b[0m" in coloured
    assert ESCAPES.sub("", coloured) == FORMAT.render(small_report(), width=400).replace("*", "")


@pytest.mark.parametrize(
    ("evil", "shown"),
    [
        ("\x1b[31mred", "\\u001b[31mred"),
        ("a\u202eb", "a\\u202eb"),
        ("a\u2066b", "a\\u2066b"),
        ("a\x9bb", "a\\u009bb"),
        ("a\rb\nc", "a b c"),
        ("a\udcffb", "a\\udcffb"),
    ],
)
def test_text_cannot_steer_the_terminal(evil: str, shown: str) -> None:
    finding = _with(f"x {evil} y", evil, start=2, message=f"m {evil}", question=f"q {evil}")
    report = small_report(findings=(finding,), not_checked=(NotChecked(path=evil, reason=evil),))
    for colour in (False, True):
        written = ESCAPES.sub("", FORMAT.render(report, colour=colour, width=300))
        assert f"m {shown} [" in written
        assert f"To settle: q {shown}\n" in written
        assert f"  {shown}: {shown}\n" in written
        assert evil not in written


@given(st.text(), st.text(min_size=1), st.text(), st.integers(40, 120))
def test_any_text_gives_harmless_lines(before: str, words: str, after: str, width: int) -> None:
    finding = _with(before + words + after, words, start=len(before), message=words)
    written = FORMAT.render(small_report(findings=(finding,)), width=width)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written)


@given(st.lists(st.text("abc", min_size=1, max_size=9), min_size=1), st.integers(40, 100))
def test_lines_keep_the_width_and_every_word(words: list[str], width: int) -> None:
    finding = _with("It is so.", "so", start=6, message=" ".join(words), rule="r", values=())
    written = FORMAT.render(small_report(findings=(finding,), not_checked=(), problems=()), width=width)
    assert all(len(line) <= width for line in written.splitlines())
    assert " ".join(words) in " ".join(written.split())


def test_a_long_sentence_is_cut_between_words_around_the_mention() -> None:
    long = Marked("far away words come before the ", "twelve", " boats and others follow long after")
    assert trimmed(long, 15) == ("… before the ", "twelve", " boats and …")
    assert trimmed(long, 99) == long


def test_a_wide_script_is_measured_in_columns() -> None:
    written = FORMAT.render(
        small_report(findings=(_with("x", "x", message="数字 " * 40, values=()),)), width=60
    )
    columns = [cell_len(line) for line in written.splitlines() if "数" in line]
    assert 55 <= max(columns) <= 60


def test_render_by_name_is_plain() -> None:
    assert render(small_report(), "text") == FORMAT.render(small_report())

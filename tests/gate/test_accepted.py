"""The accepted file: what is written is read again, and a broken one is told of in one line."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import UsageError
from factcheck.gate.accepted import Accepted, Entry, Quote
from factcheck.gate.accepted_file import parsed, written

from .made import entry, finding

NAME = "desk/accepted.yaml"
LINE = (
    '- {story: ferry, rule: death-toll, fingerprint: "f", question: "q", verdict: conflict, '
    'until: 2027-01-31, by: "Ana Ruiz", because: "Both stand.", '
    'values: [{value: "12", normalized: "12", quote: "Twelve died."}]}'
)
HEAD = "schema: 1\naccepted:\n"

WORDS = st.text(min_size=1).map(lambda text: " ".join(text.split())).filter(bool)
QUOTES = st.builds(Quote, value=WORDS, normalized=WORDS, quote=st.one_of(st.just(""), WORDS))
ENTRIES = st.builds(
    Entry,
    story=WORDS,
    rule=st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True),
    fingerprint=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    question=st.from_regex(r"[0-9a-f]{16}", fullmatch=True),
    verdict=st.sampled_from(["conflict", "unclear", "update", "variant"]),
    until=st.dates(date(1000, 1, 1)),
    by=WORDS,
    because=WORDS,
    values=st.lists(QUOTES, min_size=1, max_size=3).map(tuple),
)
FILES = st.lists(ENTRIES, max_size=4, unique_by=lambda each: each.fingerprint)


def plain(entries: tuple[Entry, ...]) -> list[Entry]:
    return [Entry(*(getattr(each, name) for name in Entry.__slots__ if name != "line")) for each in entries]


@settings(deadline=None, max_examples=80, derandomize=True)
@given(FILES)
def test_what_is_written_is_read_again(entries: list[Entry]) -> None:
    text = written(entries)
    text.encode()
    assert plain(parsed(text, NAME).entries) == sorted(entries, key=lambda each: each.order)
    assert written(parsed(text, NAME).entries) == text
    assert written(reversed(entries)) == text


@settings(deadline=None, max_examples=80, derandomize=True)
@given(FILES, st.data())
def test_a_file_cut_off_anywhere_accepts_nothing_that_the_whole_does_not(
    entries: list[Entry], data: st.DataObject
) -> None:
    text = written(entries)
    cut = text[: data.draw(st.integers(0, len(text)))]
    left, told = [], NAME
    try:
        left = plain(parsed(cut, NAME).entries)
    except UsageError as error:
        told = str(error)
    assert left == sorted(entries, key=lambda each: each.order)[: len(left)]
    assert told.startswith(NAME)
    assert "\n" not in told


def test_each_entry_is_one_line_that_a_person_can_read() -> None:
    assert written([entry(finding())]).splitlines()[-1] == (
        "- {story: ferry, rule: death-toll, fingerprint: \"death-toll f1 ['12', '14']\", question: \"q\", "
        'verdict: conflict, until: 2027-06-30, by: "Ana Ruiz", because: "Both are named.", values: '
        '[{value: "12 people", normalized: "12", quote: "Twelve people died."}, '
        '{value: "14 people", normalized: "14", quote: "At least 14 people died."}]}'
    )


def test_a_long_sentence_is_cut_around_its_words() -> None:
    long = f"{'Before, ' * 40}14 people{', after' * 40}."
    made = finding({"14 people": long, "12": "Twelve died."})
    mention = (
        made.values[0].mentions[0].model_copy(update={"start": 10 + long.index("14"), "sentence_start": 10})
    )
    value = made.values[0].model_copy(update={"mentions": (mention,)})
    quote = entry(made.model_copy(update={"values": (value, made.values[1])})).values[1].quote
    assert "14 people" in quote
    assert len(quote) < 180
    assert quote.strip("… ") in long


def test_nothing_accepted() -> None:
    assert parsed(written([]), NAME) == Accepted(NAME)


def test_windows_line_ends_and_block_style_are_read() -> None:
    assert len(parsed(f"{HEAD}{LINE}\n".replace("\n", "\r\n"), NAME).entries) == 1
    block = (
        "schema: 1\naccepted:\n  - story: ferry\n    rule: death-toll\n    fingerprint: f\n    question: q\n"
        "    verdict: conflict\n    until: '2027-01-31'\n    by: Ana Ruiz\n"
        "    because: >-\n      Both\n      stand.\n"
        "    values:\n      - {value: '12', normalized: '12', quote: Twelve died.}\n"
    )
    assert plain(parsed(block, NAME).entries) == plain(parsed(HEAD + LINE, NAME).entries)


RESTORE = "Restore it from version control, or mend it there."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"{NAME}: the accepted file is empty. {RESTORE}"),
        ("schema: 1\n", f"{NAME}:1: 'accepted' is missing; the file seems to be cut off. {RESTORE}"),
        (
            "schema: 1\naccepted:\n",
            f"{NAME}:2: accepted: expected a list; the file seems to be cut off. {RESTORE}",
        ),
        (
            HEAD + LINE[:150],
            f"{NAME}:3:151: the accepted file is cut off here. {RESTORE}",
        ),
        (
            HEAD + LINE[:53],
            f"{NAME}:3:54: the accepted file is cut off here. {RESTORE}",
        ),
        (
            HEAD + LINE.replace("question:", "]:"),
            f"{NAME}:3:54: the accepted file is broken: expected",
        ),
        (f"{HEAD}- ferry\n", f"{NAME}:3: expected the keys of an accepted finding. {RESTORE}"),
        ("- a\n", f"{NAME}:1: expected the keys 'schema' and 'accepted'. {RESTORE}"),
        (
            "schema: 2\naccepted: []\n",
            f"{NAME}:1: schema: got '2', expected 1. Use the factcheck that wrote it.",
        ),
        (
            HEAD + LINE.replace("because:", "becuase:"),
            f"{NAME}:3: unknown key 'becuase'. Did you mean 'because'?",
        ),
        (
            HEAD + LINE.replace("until: 2027-01-31, ", ""),
            f"{NAME}:3: 'until' is missing; the file seems to be cut off. {RESTORE}",
        ),
        (
            HEAD + LINE.replace("2027-01-31", "soon"),
            f"{NAME}:3: until: got 'soon'. Write a day, such as 2027-01-31.",
        ),
        (
            HEAD + LINE.replace('"Both stand."', "12"),
            f"{NAME}:3: because: expected a text, got '12'. Put it in quotation marks.",
        ),
        (
            HEAD + LINE.replace('"Ana Ruiz"', '""'),
            f"{NAME}:3: by: expected a text, got ''. Put it in quotation marks.",
        ),
        (
            HEAD + LINE.replace("conflict", "conflcit"),
            f"{NAME}:3: verdict: got 'conflcit'. Did you mean 'conflict'?",
        ),
        (
            f"{HEAD}{LINE}\n{LINE}\n",
            f"{NAME}:4: the finding f is accepted twice, also in line 3. Keep one of the lines.",
        ),
        (
            f"{HEAD}<<<<<<< HEAD\n{LINE}\n=======\n>>>>>>> topic\n",
            f"{NAME}:3: a merge conflict is not settled. Keep the lines of both sides.",
        ),
        (
            "schema: 1\nschema: 1\naccepted: []\n",
            f"{NAME}:2:1: the accepted file is broken: found duplicate key",
        ),
        ("schema: 1\naccepted: [\t]\n\t- x", f"{NAME}:"),
        ("[" * 5000, f"{NAME}: the accepted file is broken: nested too deep. {RESTORE}"),
        ("schema: 1\naccepted: !!binary aGVsbG8=\n", f"{NAME}:2: accepted: expected a list"),
        ("<<: {schema: 2}\naccepted: []\n", f"{NAME}:1: schema: got '2', expected 1."),
    ],
)
def test_a_broken_file_is_told_of_with_its_line(text: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        parsed(text, NAME)
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)

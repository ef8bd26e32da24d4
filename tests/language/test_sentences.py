"""Paragraphs, sentences and quoted ranges of plain text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language import quotes, sentences


def cut(text: str) -> list[str]:
    paragraphs = sentences.paragraphs(text)
    quoted = quotes.find(text, paragraphs)
    return [
        text[start:end] for paragraph in paragraphs for start, end in sentences.split(text, paragraph, quoted)
    ]


ONE_SENTENCE = [
    "Lt. Orla Gregg of the unit spoke on Sunday.",
    "The quake struck at 5 a.m. local time near the coast.",
    "The U.S. Geological Survey put it at 6.1 on the scale.",
    "Voters rejected Proposition No. 2 by a wide margin.",
    "The fire spread to St. Mary's Hospital in an hour.",
    "The study by J. K. Rao appeared in March.",
    "George W. Tamm and Mary Q. Orr were there.",
    "The rate fell to 3.5 percent from 4.25 percent.",
    "Acme Widgets Inc. Chief Executive Dana Roe resigned.",
    "Police in Ardrey, Colo., said the road was closed.",
    "He waited ... and then he left.",
    '"We won," Roe said.',
    '"Why?" she asked.',
    '"Stop!" Inspector Dana Roe shouted.',
    '"What happened?" Lena Ford said on Sunday.',
    "The flight left at 5 p.m. Eastern time.",
    "It opens at 9 a.m. Monday.",
    "The trial began on Jan. 5 in the old court.",
    "See Fig. 3 for the route.",
    "Yahoo! Sports first carried the story.",
    "Sen. Ann Orr met Gov. Tom Reed and Rep. Lee Moss.",
    "Mr. Reed v. Ms. Orr was heard on appeal.",
    "ARDREY, Colo. (Wire) — The road was closed.",
    "It cost £1.2m vs. Mr. Orr's estimate of £900,000.",
    "The firm (formerly Roe & Co.) was sold.",
    "He lived on St. Anne's Road until Dec. 2019.",
    "She has a Ph.D. in physics from Ardrey.",
]

TWO_SENTENCES = [
    ("The shop closed at 5 p.m.", "The owner went home."),
    ("The shop closed at 5 p.m.", "Police came an hour later."),
    ("He moved to the U.S.", "He never came back."),
    ('She called it "a disaster."', "Nobody answered."),
    ("She called it “a disaster.”", "Nobody answered."),
    ('"We won."', '"We really won."'),
    ("He works for Acme Inc.", "The firm is in Ardrey."),
    ("It fell in Sept.", "Officials blamed the rain."),
    ("He asked for No. 2.", "She took No. 3."),
    ("Did he say no?", "He did."),
    ("He said no.", "She said yes."),
    ("It rose by 3.5.", "Then it fell."),
    ("She lives on Main St.", "The house is old."),
    ("They met Dr. Roe.", "Dr. Roe was late."),
    ("He paused...", "Then he left."),
    ('"Why?"', "He left the room."),
    ("It was over (or so they said).", "It was not."),
    ("The vote was 5 to 4.", "“It is wrong,” Roe said."),
    ("It began on June 3.", "In 2020 it ended."),
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize("pair", TWO_SENTENCES)
@pytest.mark.parametrize("gap", [" ", "  ", "\n", "\r\n\r\n"])
def test_two_sentences_are_cut(pair: tuple[str, str], gap: str) -> None:
    assert cut(gap.join(pair)) == list(pair)


def test_a_stop_without_a_space_is_still_a_stop() -> None:
    assert cut("The road was closed.The mayor said so.") == ["The road was closed.", "The mayor said so."]


def test_wrapped_lines_are_joined() -> None:
    text = (
        "The mayor of Ardrey said on Sunday that the bridge over the\n"
        "Tarn would stay closed until the end of the month, because\n"
        "Ardrey Steel had found cracks in two of the six piers. Work\n"
        "begins on Monday.\n"
    )
    found = cut(text)
    assert [part.split()[-1] for part in found] == ["piers.", "Monday."]
    assert len(sentences.paragraphs(text)) == 1


def test_lines_of_their_own_are_paragraphs() -> None:
    text = "Mayor quits after row\nBy A. Writer\n\nThe mayor of Ardrey quit.\nShe gave no reason.\n"
    assert len(sentences.paragraphs(text)) == 4
    assert cut(text)[0] == "Mayor quits after row"


def test_a_headline_in_capitals_ends_with_its_line() -> None:
    assert cut("MAYOR QUITS AFTER ROW\non Sunday night.")[0] == "MAYOR QUITS AFTER ROW"


def test_borders_end_paragraphs() -> None:
    assert sentences.paragraphs("One two. Three four.", [9]) == [(0, 8), (9, 20)]


def test_a_heading_is_not_left_to_the_parser() -> None:
    text = "Mayor Quits After Row In Ardrey"
    assert sentences.doubtful(text, (0, len(text))) == []


def ranges(text: str) -> list[tuple[int, str, bool]]:
    return [
        (each.number, text[each.inner_start : each.inner_end], each.closed)
        for each in quotes.find(text, sentences.paragraphs(text))
    ]


QUOTES = [
    ('"We won," she said.', [(0, "We won,", True)]),
    ("“We won,” she said.", [(0, "We won,", True)]),
    ("``We won,'' she said.", [(0, "We won,", True)]),
    ("''We won,'' she said.", [(0, "We won,", True)]),
    ("‘We won,’ she said.", [(0, "We won,", True)]),
    ("'We won,' she said.", [(0, "We won,", True)]),
    ('It was "fine" and "good".', [(0, "fine", True), (1, "good", True)]),
    ("It isn't Roe's, it's the boys' room.", []),
    ("It isn’t Roe’s, it’s the boys’ room.", []),
    ("The '90s rock 'n' roll scene", []),
    ("He is 5'10\" tall.", []),
    ('A 12" record and a 7" single', []),
    ('He is 5\'10" tall and "proud".', [(0, "proud", True)]),
    ("\"He said 'no' to me,\" she said.", [(0, "He said 'no' to me,", True), (1, "no", True)]),
    ("“He said ‘no’ to me,” she said.", [(0, "He said ‘no’ to me,", True), (1, "no", True)]),
    ('"It grew from the ground up, "Ada Orr said.', [(0, "It grew from the ground up, ", True)]),
    ('"Yes," she said. "It stands, "she added.', [(0, "Yes,", True), (1, "It stands, ", True)]),
    ('"We won. It was never closed.', [(0, "We won. It was never closed.", False)]),
    ('"First part.\n\n"Second part," she said.', [(0, "First part.", True), (0, "Second part,", True)]),
    ("“First part.\n\n“Second part,” she said.", [(0, "First part.", True), (0, "Second part,", True)]),
    ('"First part.\nSecond part," she said.', [(0, "First part.", True), (0, "Second part,", True)]),
    ('"Never closed.\n\nShe left the room.', [(0, "Never closed.", False)]),
    ('"Never closed.\n\n"Fine," she said.\n', [(0, "Never closed.", True), (0, "Fine,", True)]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_quotes(text: str, expected: list[tuple[int, str, bool]]) -> None:
    assert ranges(text) == expected


PIECES = st.lists(
    st.sampled_from(
        ['"', "“", "”", "'", "’", "‘", ".", "!", "?", "...", " ", "\n", "\n\n", "\r\n", "Mr.", "U.S.", "a.m.",
         "The",
         "ship", "sank", "No", "2", "3.5", "said", ",", "(", ")", "St.", "J.", "\u00a0", "I"]
    ),
    max_size=60,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orr said: 'We knew him.\nHe sang.'\nIt rained.", ["We knew him.", "He sang."]),
        ("Orr said: 'We knew him.\nIt's said he sang!'", ["We knew him.", "It's said he sang!"]),
        ("Orr said: 'We knew him.\nThe boys' room was full.\nHe sang.'", []),
        ("Orr said: 'We knew him.\nHe sang.\nIt rained.", []),
        ("Orr saw 'We knew him.\nHe sang.'", []),
    ],
)
def test_single_marks_over_lines(text: str, expected: list[str]) -> None:
    assert [inner for _, inner, _ in ranges(text)] == expected


@given(PIECES)
def test_sentences_cover_the_text_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    paragraphs = sentences.paragraphs(text)
    quoted = quotes.find(text, paragraphs)
    cuts = [each for paragraph in paragraphs for each in sentences.split(text, paragraph, quoted)]
    behind = 0
    for start, end in cuts:
        assert behind <= start < end
        assert not text[behind:start].strip()
        assert text[start:end].strip() == text[start:end]
        behind = end
    assert not text[behind:].strip()


@given(PIECES)
def test_quoted_ranges_hold_their_marks(pieces: list[str]) -> None:
    text = "".join(pieces)
    for each in quotes.find(text, sentences.paragraphs(text)):
        assert each.start <= each.inner_start <= each.inner_end <= each.end <= len(text)

"""Words of events: which of them may tell of one event, and which are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align.event_words import names_act, one_word, words_of
from tests.extract.helper import claims

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("decide", "decision"),
        ("bury", "burial"),
        ("bury", "funeral"),
        ("explode", "explosion"),
        ("acquire", "acquisition"),
        ("inspect", "check"),
        ("march", "walk"),
        ("swear in", "inaugurate"),
        ("debut", "appear"),
        ("give way", "collapse"),
        ("return", "move back"),
        ("accident", "crash"),
    ],
)
def test_words_of_one_event(one: str, other: str) -> None:
    assert one_word(one, other)
    assert one_word(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("arrest", "charge"),
        ("elect", "swear in"),
        ("charge", "convict"),
        ("announce", "sign"),
        ("found", "close"),
        ("leave", "arrive"),
        ("executive", "chairman"),
        ("funeral", "death"),
    ],
)
def test_words_of_two_events(one: str, other: str) -> None:
    assert not one_word(one, other)
    assert not one_word(other, one)


def test_a_noun_names_its_verb() -> None:
    assert names_act("decision", "decide")
    assert not names_act("division", "decide")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The chapel passed its last check in March.", {"check", "pass"}),
        ("Mara Teel made her debut in March.", {"debut"}),
        ("The trial opened on 3 March.", {"open", "trial"}),
        ("The shop opened on 3 March.", {"open"}),
        ("The earthquake struck on 3 March.", {"strike", "earthquake"}),
        ("The hearing was put off until 3 March.", {"hearing"}),
        ("Brevoort took part on 3 March.", set()),
        ("The village was quiet on 3 March.", set()),
        ("Mara Teel has been director since 2011.", {"director"}),
    ],
)
def test_the_words_by_which_an_event_is_known(pipeline: Pipeline, text: str, words: set[str]) -> None:
    (dated,) = claims(pipeline, text, "time")
    assert words_of(dated) == words

"""The tables of matters say what they mean."""

from __future__ import annotations

import pytest

from factcheck.language.en.matters import BEATS, Matter, matters
from factcheck.language.en.states import PARTICULARS, answers

ALL = matters()


def values(matter: Matter) -> set[str]:
    """The answers that phrases of a matter give."""
    return {entry.value for entries in matter.phrases.values() for entry in entries}


def test_names_are_single_and_no_other_question_has_them() -> None:
    names = [matter.name for matter in ALL]
    assert len(set(names)) == len(names)
    assert not set(names) & (set(answers()) | PARTICULARS)


@pytest.mark.parametrize("matter", ALL, ids=lambda matter: matter.name)
def test_answers_stand_in_relations(matter: Matter) -> None:
    related = set(matter.against) | set(matter.steps)
    assert matter.beat in BEATS
    assert values(matter) <= related, "an answer that excludes none and is no step says nothing"
    assert related - values(matter) <= {matter.nothing, *matter.other}, "an answer that nothing gives"
    assert not matter.nothing or matter.nothing in related
    assert all(one in matter.against[other] for one, others in matter.against.items() for other in others)


def test_continued_lines_and_nouns_of_two_words_are_read() -> None:
    alarm = next(matter for matter in ALL if matter.name == "alarm")
    assert alarm.nouns["siren"] == frozenset()
    assert alarm.nouns["detector"] == {"smoke"}
    assert alarm.other == {"worked": "silent", "silent": "worked"}
    assert "wailed" in alarm.phrases
    assert next(matter for matter in ALL if matter.name == "fire").steps == {
        "burning": 1,
        "contained": 2,
        "out": 3,
    }

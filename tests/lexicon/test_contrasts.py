"""Words of which only one can be true, by the classes of the lexicon and the rows of the table."""

from __future__ import annotations

import pytest

from factcheck import lexicon
from factcheck.lexicon import contrasts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("wrist", "ankle"), ("daughter", "sister"), ("pickup", "van"), ("kitchen", "bedroom"),
        ("pistol", "rifle"), ("farmhouse", "cowshed"), ("cancer", "pneumonia"), ("church", "mosque"),
    ],
)  # fmt: skip
def test_things_of_one_class_exclude_each_other(one: str, other: str) -> None:
    assert contrasts.apart(one, other)
    assert contrasts.apart(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one thing by two words, or a more exact word
        ("truck", "lorry"), ("ferry", "boat"), ("kitchen", "room"), ("leg", "foot"), ("plane", "jet"),
        # things that may be told of one sentence, for they are of no class together
        ("kitchen", "fire"), ("pilot", "plane"), ("report", "letter"), ("qwrtz", "van"),
    ],
)  # fmt: skip
def test_other_words_do_not(one: str, other: str) -> None:
    assert not contrasts.apart(one, other)
    assert not contrasts.apart(other, one)


def test_verbs_of_contrary_results() -> None:
    assert contrasts.against("agree", "refuse")
    assert contrasts.against("release", "detain")
    assert not contrasts.against("agree", "accept")
    assert not contrasts.against("agree", "sing")
    for verb in contrasts.STANCES:
        assert not contrasts.against(verb, verb), verb
        assert lexicon.known(verb, "v"), verb


def test_every_class_is_in_the_lexicon() -> None:
    for name in contrasts.CLASSES:
        assert lexicon.known(name.partition("+")[0], "n"), name

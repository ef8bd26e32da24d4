from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import lexicon

PARTS = ("n", "v", "a", "r")


@pytest.mark.parametrize(
    ("one", "other", "part"),
    [
        ("lawyer", "attorney", "n"),
        ("step down", "resign", "v"),
        ("begin", "start", "v"),
        ("big", "large", "a"),
    ],
)
def test_synonyms(one, other, part):
    assert lexicon.synonyms(one, other, part)
    assert not lexicon.opposed(one, other, part)
    assert not lexicon.siblings(one, other, part)


@pytest.mark.parametrize(
    ("one", "other", "part"),
    [
        ("rise", "fall", "v"),
        ("increase", "decrease", "n"),
        ("include", "exclude", "v"),
        ("buy", "sell", "v"),
        ("easy", "difficult", "a"),
        ("significant", "slight", "a"),
        ("upward", "downward", "r"),
    ],
)
def test_antonyms(one, other, part):
    assert lexicon.opposed(one, other, part)
    assert not lexicon.synonyms(one, other, part)


@pytest.mark.parametrize(
    ("one", "other", "part"), [("granite", "rock", "n"), ("oak", "tree", "n"), ("murder", "kill", "v")]
)
def test_more_exact_words(one, other, part):
    assert lexicon.kind_of(one, other, part)
    assert not lexicon.kind_of(other, one, part)
    assert not lexicon.siblings(one, other, part)


@pytest.mark.parametrize(
    ("one", "other"), [("head", "neck"), ("murder", "manslaughter"), ("monday", "tuesday"), ("knife", "gun")]
)
def test_siblings(one, other):
    assert lexicon.siblings(one, other, "n")


@pytest.mark.parametrize("part", PARTS)
def test_an_unknown_word_is_related_to_nothing_but_itself(part):
    assert not lexicon.known("qwrtz", part)
    assert lexicon.synonyms("qwrtz", "qwrtz", part)
    assert not lexicon.synonyms("qwrtz", "", part)
    assert not lexicon.opposed("qwrtz", "good", part)
    assert not lexicon.kind_of("qwrtz", "thing", part)
    assert not lexicon.siblings("qwrtz", "thing", part)


def test_names_are_left_out():
    assert not lexicon.known("london", "n")


@given(*(st.sampled_from("man woman ship boat rise fall big small run walk fire water".split()),) * 2)
def test_relations_are_symmetric(one, other):
    for part in PARTS:
        for relation in (lexicon.synonyms, lexicon.opposed, lexicon.siblings):
            assert relation(one, other, part) == relation(other, one, part)

"""Keys of names by sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.sounds import key, skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kassem", "qasem"),
        ("yusuf", "yousuf"),
        ("ivanov", "ivanoff"),
        ("schulz", "shulz"),
        ("catherine", "katherine"),
        ("philip", "phillip"),
        ("brodie", "brody"),
        ("levan", "lewan"),
        ("erik", "eric"),
        ("heydar", "heidar"),
        ("jon", "john"),
        ("stephen", "steven"),
    ],
)
def test_one_sound(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("hansen", "hanson"), ("maria", "mario"), ("karl", "kurt"), ("penhale", "penrose"), ("mark", "marta")],
)
def test_two_sounds(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_vowels_do_not_count_in_a_skeleton() -> None:
    assert skeleton("kassim") == skeleton("qasem")
    assert skeleton("anders") != skeleton("enders"), "the first letter does"


@given(word=st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=12))
def test_every_word_has_a_key_of_letters(word: str) -> None:
    assert set(key(word)) <= set("abcdefghijklmnopqrstuvwxyz")
    assert len(skeleton(word)) <= len(key(word)) <= len(word) + word.count("x") + word.count("e")

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.en.ages import ages
from tests.language.times_helper import view


def found(text: str, *, proper: bool = False) -> list[tuple[str, float, float]]:
    mentions = ages(view(text, proper=proper), text)
    return [(text[m.start : m.end], m.value.low, m.value.high) for m in mentions]


@pytest.mark.parametrize("proper", [False, True])
@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("A 42-year-old man fell.", "42-year-old", 42, 42),
        ("A 42 year old fell.", "42 year old", 42, 42),
        ("She was 42 years old.", "42 years old", 42, 42),
        ("A man aged 42 fell.", "aged 42", 42, 42),
        ("He fell at the age of 42.", "age of 42", 42, 42),
        ("He fell at age 42.", "age 42", 42, 42),
        ("Ana Ruiz, 42, fell.", "42", 42, 42),
        ("Folk legend, 75, died at home.", "75", 75, 75),
        ("Ruiz, 42, fell.", "42", 42, 42),
        ("It was Ana Ruiz, 42.", "42", 42, 42),
        ("Ana Ruiz, forty-two, fell.", "forty-two", 42, 42),
        ("Ana Ruiz, nine, and her brother fell.", "nine", 9, 9),
        ("He died at eighty-nine in Ardrey.", "eighty-nine", 89, 89),
        ("Police (and Ana Ruiz, 42) agreed.", "42", 42, 42),
        ("Ana Ruiz (42) fell.", "42", 42, 42),
        ("A woman in her mid-40s fell.", "mid-40s", 44, 46),
        ("A woman in her early 40s fell.", "early 40s", 40, 43),
        ("A man in his late forties fell.", "late forties", 47, 49),
        ("A man in his 40s fell.", "40s", 40, 49),
        ("A sixty-two-year-old fell.", "sixty-two-year-old", 62, 62),
        ("It is for four to 11-year-olds.", "four to 11-year-olds", 4, 11),
        ("Boys, 8-11-year-olds mostly, swam.", "8-11-year-olds", 8, 11),
        ("She turned 30 on Monday.", "turned 30", 30, 30),
        ("A three-month-old baby slept.", "three-month-old", 0.25, 0.25),
        ("A two-and-a-half-year-old boy slept.", "two-and-a-half-year-old", 2.5, 2.5),
        ("She is nearly 30.", "nearly 30", 30, 30),
        ("A child aged 18 months slept.", "aged 18 months", 1.5, 1.5),
        ("Children aged 5 to 12 sang.", "aged 5 to 12", 5, 12),
        ("A girl of two years of age slept.", "two years of age", 2, 2),
        ("It came at 18 months of age.", "18 months of age", 1.5, 1.5),
        ("A man over 60 years old fell.", "over 60 years old", 60, 122),
        ("A child under 5 years old fell.", "under 5 years old", 0, 5),
        ("A man just over 60 years old fell.", "just over 60 years old", 60, 60),
        ("Her son, 7, fell.", "7", 7, 7),
        ("A boy (12) fell.", "12", 12, 12),
        ("He died at 89 in Ardrey.", "89", 89, 89),
        ("She lost to a boy of 17.", "17", 17, 17),
        ("A girl of seventeen was found.", "seventeen", 17, 17),
        ("The 42-year-old company director fell.", "42-year-old", 42, 42),
    ],
)
def test_one_age(text: str, words: str, low: float, high: float, proper: bool) -> None:
    assert found(text, proper=proper) == [(words, pytest.approx(low), pytest.approx(high))]


@pytest.mark.parametrize(
    "text",
    [
        "He got a 42-year sentence.",
        "A 42-year-old building burned.",
        "A 42-year-old stone bridge fell.",
        "The bridge is 50 years old.",
        "The ten-month-old strike ended.",
        "Ardrey, 42, Velm, 38, Orm, 12.",
        "Tom Mori, 42, and Ana Ruiz, 38, scored.",
        "With 51 votes for Ana Ruiz, Tom Mori, 42, lost.",
        "In 2008, 2009, and 2010 it rained.",
        "On March, 42, it ended.",
        "However, 42, it seems, is right.",
        "Ana Ruiz, 42,000 in debt, fell.",
        "Nobody under the age of 18 came.",
        "It turned 30 degrees.",
        "Goals from Tom Mori (42) won it.",
        "Ardrey (42) is a village.",
        "They waited for ages.",
        "The hold was cold and told of old.",
        "A 430-year-old man is a tale.",
    ],
)
def test_no_age(text: str) -> None:
    assert found(text) == []
    assert found(text, proper=True) == []


def test_people_in_a_list_have_their_own_ages() -> None:
    assert [low for _, low, _ in found("Ana Ruiz, 42, and Tom Mori, 39, both aged for it, fell.")] == [42, 39]
    assert [low for _, low, _ in found("Two boys aged 12 and 14 fell.")] == [12, 14]


@pytest.mark.parametrize("text", ["in his 40s", "nearly 30 years old", "She is nearly 30."])
def test_rough_ages_are_approximate(text: str) -> None:
    (mention,) = ages(view(text), text)
    assert mention.value.approximate


@given(
    st.integers(1, 110),
    st.sampled_from(["A {}-year-old fell.", "Ana Ruiz, {}, fell.", "A man aged {} fell."]),
)
def test_any_age_reads_back_from_its_place(age: int, form: str) -> None:
    text = f"It rained. {form.format(age)}"
    (mention,) = ages(view(text, 11), text)
    assert (mention.value.low, mention.value.high) == (age, age)
    assert str(age) in text[mention.start : mention.end]

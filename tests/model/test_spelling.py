"""How two written forms of a name relate."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.model.spelling import alike, belonging, derived, fold, is_initial, parts, relation, short_of

TABLE = [
    ("Odo Penhale", "Odo Penhale", "same"),
    ("odo penhale", "Odo Penhale", "same"),
    ("O’Shaw", "O'Shaw", "same"),
    # accents, hyphens, dots, spacing
    ("Renée Dufort", "Renee Dufort", "marks"),
    ("Anne-Lise Dufort", "Anne Lise Dufort", "marks"),
    ("Anne-Lise Dufort", "Annelise Dufort", "marks"),
    ("O'Shaw", "OShaw", "marks"),
    ("T.J. Farrow", "TJ Farrow", "marks"),
    ("Søren Blåkilde", "Soren Blakilde", "marks"),
    # one word in two spellings
    ("Aurelia Fenwick", "Aurelia Fenwyck", "spelling"),
    ("Aurelia Fenwick", "Aurelia Fewnick", "spelling"),
    ("Aurelia Fenwick", "Orelia Fenwick", "given"),
    ("Helen Quill", "Helena Quill", "spelling"),
    ("Penhale", "Penhail", "spelling"),
    ("Aurelia Fenwick", "Aurelya Fenwyck", "spelling"),
    # short forms
    ("Penhale", "Odo Penhale", "short"),
    ("Odo", "Odo Penhale", "short"),
    ("O. Penhale", "Odo Penhale", "short"),
    ("Odo J. Penhale", "Odo Penhale", "short"),
    ("Odo J. Penhale", "Odo James Penhale", "short"),
    ("Odo Penhale", "Odo James Penhale", "short"),
    ("James Penhale", "Odo James Penhale", "short"),
    # another person
    ("Odo Penhale", "Edda Penhale", "given"),
    ("O. Penhale", "E. Penhale", None),
    ("E. Penhale", "Odo Penhale", None),
    ("Odo Penhale", "Merrin Holloway", None),
    ("Odo Penhale", "Odo Holloway", None),
    # the same words turned round
    ("Department of Quarries", "Quarries Department", "order"),
    ("University of Quenby", "Quenby University", None),
    # by sound, parted otherwise, a second name left out, a word in two forms
    ("Yusuf Kassem", "Yousef Qasim", "spelling"),
    ("Tariq-ul Hamid", "Tariqul Hameed", "spelling"),
    ("Aleksandr Petrovich Fenwick", "Alexander Fenwick", "spelling"),
    ("Royal Institute of Quarries", "Royal Institution of Quarries", "spelling"),
    ("Wesley Fenwick", "Wesley Fenwicks", "spelling"),
    # nicknames
    ('Vic "Jaw" Orrin', "Vic ‘Jaw’ Orrin", "same"),
    ('Vic "The Jaw" Orrin', 'Vic "Jaw" Orrin', "spelling"),
    ('Vic "Jaw" Orrin', "Vic Orrin", "short"),
    ("M/S Halvern", "MS Halvern", "marks"),
    ("Penhale Odo", "Odo Penhale", None),
    ("James Odo", "Odo James Penhale", None),
    ('Vic "Jaw" Orrin', "Vic Ansel Orrin", "short"),
    ('Victor "Jaw" Orrin', 'Viktor "Jaw" Orrin', "spelling"),
    ('Abel "Jaw" Orrin', 'Odo "Jaw" Orrin', "given"),
    # another word for the body, words in another order
    ("Orrin Airlines", "Orrin Airways", "ending"),
    ("Orrin Corp.", "Orrin Co.", "ending"),
    ("Orrin Corp.", "Orrin Corporation", None),
    ("Orrin Airlines", "Orrin Bank", None),
    ("Alder Long Meadow", "Long Alder Meadow", "spelling"),
    # another small word inside
    ("Mara del Orrin", "Mara de Orrin", "spelling"),
    ("Mara del Orrin", "Mara St Orrin", None),
    ("Institute for Quarry Research", "Institute of Quarry Research", "spelling"),
    # another word, not another spelling
    ("Lorvia", "Lorvian", None),
    ("Lorvia", "Lorvians", None),
    ("Mill", "Bill", None),
    ("May", "Mai", None),
]


@pytest.mark.parametrize(("one", "other", "expected"), TABLE)
def test_relation(one: str, other: str, expected: str | None) -> None:
    assert relation(parts(one), parts(other)) == expected
    assert relation(parts(other), parts(one)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("fenwick", "fenwyck", True),
        ("fenwick", "fewnick", True),
        ("fenwick", "fenwick", False),
        ("brandt", "brant", True),
        ("kovalenko", "covalenko", True),
        ("marlow", "harlow", True),
        ("marrow", "penhale", False),
        ("lorvia", "lorvian", False),
        ("cross", "crosses", False),
        ("quarry", "quarries", False),
        ("jon", "jan", False),
        ("odo2", "odo3", False),
        ("holloway", "halliway", True),
        ("holloway", "hellawey", False),
    ],
)
def test_alike(one: str, other: str, expected: bool) -> None:
    assert alike(one, other) is expected
    assert alike(other, one) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Odo  Penhale", ("odo", "penhale")),
        ("J. Penhale", ("j", "penhale")),
        ("Penhale, Odo", ("penhale", "odo")),
        ("O’Shaw", ("o'shaw",)),
        ("…", ("…",)),
        ("", ()),
        (" . ", ()),
    ],
)
def test_parts(name: str, expected: tuple[str, ...]) -> None:
    assert parts(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Renée", "renee"),
        ("Anne-Lise", "anne lise"),
        ("O’Shaw", "oshaw"),
        ("U.K.", "u k"),
        ("Łucja", "lucja"),
        ("ÅSA", "asa"),
    ],
)
def test_fold(name: str, expected: str) -> None:
    assert fold(name) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("j", True), ("jk", True), ("tj", True), ("al", False), ("odo", False), ("e", True)],
)
def test_is_initial(word: str, expected: bool) -> None:
    assert is_initial(word) is expected


WORDS = st.lists(
    st.sampled_from(
        "odo edda o e penhale penhail fenwick fenwyck anne lise anne-lise renée renee holloway".split()
    ),
    min_size=1,
    max_size=4,
).map(tuple)
ANY = st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=4).map(" ".join).map(parts).filter(bool)


@given(one=st.one_of(WORDS, ANY), other=st.one_of(WORDS, ANY))
def test_relation_is_symmetric(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert relation(one, other) == relation(other, one)


@given(one=st.one_of(WORDS, ANY))
def test_a_name_is_the_same_as_itself(one: tuple[str, ...]) -> None:
    assert relation(one, one) == "same"


@given(one=st.text(min_size=1, max_size=9), other=st.text(min_size=1, max_size=9))
def test_alike_is_symmetric_and_never_of_one_word(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)
    assert not alike(one, one)


@given(full=WORDS, take=st.lists(st.integers(0, 3), max_size=4, unique=True))
def test_a_short_form_has_fewer_words_or_shorter_ones(full: tuple[str, ...], take: list[int]) -> None:
    short = tuple(full[n] for n in sorted(take) if n < len(full))
    if short_of(short, full):
        assert short != full
        assert len("".join(short)) < len("".join(full))
    assert not short_of(full, full)


@example(name="㎴")
@given(name=st.text(max_size=20))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("texas", "texans", True),
        ("salafi", "salafism", True),
        ("malta", "maltese", True),
        ("kristin", "kristian", False),
        ("penhale", "penhail", False),
        ("birdies", "bridies", False),
        ("texas", "texas", False),
        ("ana", "ans", False),
    ],
)
def test_who_belongs_to_a_place_or_creed_is_told_apart_from_it(one: str, other: str, expected: bool) -> None:
    assert derived(one, other) is expected
    assert derived(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("iraq", "iraqi", True),
        ("cuba", "cuban", True),
        ("brazil", "brazilian", True),
        ("japan", "japanese", True),
        ("penhale", "penhalen", False),
        ("service", "services", False),
        ("oman", "omani", True),
        ("corve", "corvei", False),
    ],
)
def test_a_place_and_its_adjective(one: str, other: str, expected: bool) -> None:
    assert belonging(one, other) is expected
    assert belonging(other, one) is expected

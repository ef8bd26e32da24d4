"""Lemmas: the table of irregular verbs and the rules of spelling overrule what the lemmatizer invents."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.en.irregular import BASES, PARTICIPLE, PAST
from factcheck.language.en.lemmas import base_of_present, is_participle, mended

KNOWN = frozenset("hope hop plan plane scare scar develop route rid panic market close pass mine".split())

# form, tag, lemma given, lemma
CASES = [
    ("fined", "VBD", "fin", "fine"),
    ("praised", "VBN", "prais", "praise"),
    ("freed", "VBD", "fre", "free"),
    ("agreed", "VBD", "agre", "agree"),
    ("jailed", "VBD", "jaile", "jail"),
    ("sacked", "VBD", "sacke", "sack"),
    ("booked", "VBD", "booke", "book"),
    ("treated", "VBN", "treate", "treat"),
    ("created", "VBN", "creat", "create"),
    ("declared", "VBD", "declar", "declare"),
    ("feared", "VBD", "feare", "fear"),
    ("invited", "VBN", "invit", "invite"),
    ("visited", "VBD", "visite", "visit"),
    ("monitored", "VBD", "monitore", "monitor"),
    ("explored", "VBD", "explor", "explore"),
    ("postponed", "VBN", "postpon", "postpone"),
    ("abandoned", "VBN", "abandone", "abandon"),
    ("smuggled", "VBD", "smuggl", "smuggle"),
    ("panicked", "VBD", "panick", "panic"),
    ("robbed", "VBD", "robb", "rob"),
    ("denied", "VBD", "deni", "deny"),
    ("died", "VBD", "dy", "die"),
    ("dying", "VBG", "dy", "die"),
    ("studying", "VBG", "studie", "study"),
    ("sued", "VBN", "su", "sue"),
    ("used", "VBN", "us", "use"),
    ("seeing", "VBG", "see", "see"),
    ("seizing", "VBG", "seiz", "seize"),
    ("shook", "VBD", "shook", "shake"),
    ("stole", "VBP", "stole", "steal"),
    ("found", "VBD", "found", "find"),
    ("lay", "VBD", "lay", "lie"),
    ("born", "VBN", "born", "bear"),
    ("was", "VBD", "wa", "be"),
    ("has", "VBZ", "ha", "have"),
    ("fines", "VBZ", "fin", "fine"),
    ("pushes", "VBZ", "pushe", "push"),
    ("closes", "VBZ", "clos", "close"),
    ("passes", "VBZ", "passe", "pass"),
    ("denies", "VBZ", "denie", "deny"),
    ("dies", "VBZ", "dy", "die"),
    ("thieves", "NNS", "thieve", "thief"),
    ("mine", "NN", "my", "mine"),
    ("series", "NNS", "series", "series"),
]


@pytest.mark.parametrize(("form", "tag", "lemma", "expected"), CASES)
def test_lemmas(form: str, tag: str, lemma: str, expected: str) -> None:
    assert mended(form, tag, lemma, KNOWN) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [("hoped", "hope"), ("hopped", "hop"), ("planned", "plan"), ("scarred", "scar"), ("scared", "scare")],
)
def test_doubling_tells_two_verbs_apart(form: str, expected: str) -> None:
    assert mended(form, "VBD", "?", KNOWN) == mended(form, "VBD", "?") == expected


@pytest.mark.parametrize("lemma", ["zzz", "steal", ""])
def test_irregular_forms_need_no_lemmatizer(lemma: str) -> None:
    for form, base in PAST.items():
        assert mended(form, "VBD", lemma) == base
    for form, base in PARTICIPLE.items():
        assert mended(form, "VBN", lemma) == base
        assert is_participle(form)


def test_only_known_verbs_have_a_present() -> None:
    assert base_of_present("plans", KNOWN) == "plan"
    assert base_of_present("closes", KNOWN) == "close"
    assert base_of_present("takes", KNOWN) == "take"
    assert base_of_present("residents", KNOWN) is None
    assert base_of_present("glass", KNOWN) is None


@given(st.sampled_from(sorted(BASES)), st.sampled_from(["VB", "VBP"]))
def test_bases_stay(base: str, tag: str) -> None:
    assert mended(base, tag, base) == base


@given(
    st.text("abcdefghijklmnopqrstuvwxyz'-é", min_size=1, max_size=12),
    st.sampled_from(["VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "NN", "NNS", "JJ", ""]),
)
def test_any_word_has_a_lemma(form: str, tag: str) -> None:
    assert mended(form, tag, form, KNOWN)

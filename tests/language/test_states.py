"""The inflected forms that the tables of states and matters are read with."""

from __future__ import annotations

import pytest

from factcheck.language.en.matters import by_noun
from factcheck.language.en.states import forms


@pytest.mark.parametrize(
    ("verb", "some"),
    [
        ("free", {"free", "frees", "freed", "freeing"}),
        ("agree", {"agreed", "agrees"}),
        ("veto", {"vetoes", "vetoed"}),
        ("begin", {"began", "begun", "beginning"}),
        ("kidnap", {"kidnapped", "kidnapping"}),
        ("signal", {"signalled", "signaled"}),
        ("close", {"closes", "closed", "closing"}),
        ("ban", {"banned", "banning"}),
        ("deny", {"denies", "denied", "denying"}),
    ],
)
def test_forms(verb: str, some: set[str]) -> None:
    assert some <= forms(verb)


def test_no_verb_in_ee_gets_a_third_e() -> None:
    assert not any(
        form.endswith(("eeed", "eees")) for verb in ("free", "agree", "flee") for form in forms(verb)
    )


def test_a_verb_with_a_hyphen_is_read_as_the_tokenizer_sets_it() -> None:
    contact = next(matter for matter in by_noun()["contact"] if matter.name == "contact")
    written = {entry.words for entry in contact.phrases["re"]}
    assert ("re", "-", "established") in written

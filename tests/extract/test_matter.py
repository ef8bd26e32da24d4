"""Matters: what has become of the things of which a story mostly has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.extract.helper import claims

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

MATTERS: list[tuple[str, list[tuple[str, str, str]]]] = [
    # what is done to the thing, active and passive
    ("The owners paid the ransom on Friday.", [("ransom", "paid", "asserted")]),
    ("The ransom was handed over on a bridge.", [("ransom", "paid", "asserted")]),
    ("Brevoort has suspended its dividend.", [("dividend", "suspended", "asserted")]),
    # what it does, and how it is
    ("The siren on the roof had wailed.", [("alarm", "worked", "asserted")]),
    ("The levee at Mill Lane held.", [("levee", "held", "asserted")]),
    ("The painting of the mill is a forgery.", [("genuine", "fake", "asserted")]),
    # denied: the other answer, where there is only one
    ("The siren did not sound.", [("alarm", "silent", "asserted")]),
    ("None of its jets had been grounded.", [("fleet", "flying", "asserted")]),
    ("No successor has been named.", [("successor", "not named", "asserted")]),
    ("There had been no siren.", [("alarm", "silent", "asserted")]),
    ("The crew came free without any ransom.", [("ransom", "unpaid", "asserted")]),
    ("There were no immediate reports of injuries.", [("injuries", "none", "asserted")]),
    # told of people
    ("Nobody has been arrested.", [("arrests", "none", "asserted")]),
    ("Police have not arrested anyone.", [("arrests", "none", "asserted")]),
    ("Police arrested three men.", [("arrests", "made", "asserted")]),
    # by nobody, and what could not be done
    ("Nobody sounded the siren.", [("alarm", "silent", "asserted")]),
    ("No group has claimed responsibility.", [("attack-claim", "unclaimed", "asserted")]),
    ("Divers were unable to find the flight recorder.", [("recorder", "not found", "asserted")]),
    ("Divers could not find the flight recorder.", [("recorder", "not found", "asserted")]),
    # of "it", which the sentence before names
    ("The siren stands on the roof. It did not sound.", [("alarm", "silent", "asserted")]),
    ("The exit is behind the bar. It was clear that nobody came.", []),
    ("The siren stands on the roof of the mill. He heard it wail.", []),
    # planned, where plans count
    ("Brevoort will close its plant in Quenby.", [("plant", "closed", "planned")]),
    ("Workers were told that the plant would be sold.", [("plant", "sold", "planned")]),
    # nothing is said of the one thing of the story
    ("The ransom could be paid on Friday.", []),
    ("The siren might have failed.", []),
    ("Another siren sounded.", []),
    ("Two of the three sirens failed.", []),
    ("No one else was injured.", []),
    ("The owners will pay the ransom.", []),
    ("It is not known whether there was a siren.", []),
]


@pytest.mark.parametrize(("text", "expected"), MATTERS)
def test_matter(pipeline: Pipeline, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [
        (claim.slots["holder"], getattr(claim.value, "value", ""), claim.modality)
        for claim in claims(pipeline, text, "matter")
    ]
    assert sorted(found) == sorted(expected)

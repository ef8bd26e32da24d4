"""States: what became of a person or thing, and particulars of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import claims

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

STATES: list[tuple[str, list[tuple[str, str, str]]]] = [
    # verbs that do something to the holder
    ("The quake flattened six villages.", [("extent", "village", "destroyed")]),
    ("The mill was almost destroyed by the fire.", [("extent", "mill", "nearly destroyed")]),
    ("The mill was all but destroyed.", [("extent", "mill", "nearly destroyed")]),
    (
        "Police arrested Odo Penhale on Friday.",
        [("case", "Odo Penhale", "held"), ("custody", "Odo Penhale", "held")],
    ),
    (
        "Odo Penhale, 42, was arrested on Friday.",
        [("case", "Odo Penhale", "held"), ("custody", "Odo Penhale", "held")],
    ),
    ("Odo Penhale, who was jailed in May, spoke.", [("case", "Odo Penhale", "sentenced")]),
    (
        "Police sought Odo Penhale, a baker who was arrested.",
        [("case", "Odo Penhale", "held"), ("custody", "Odo Penhale", "held")],
    ),
    ("Sara Quill has not been seen since Friday.", [("fate", "Sara Quill", "missing")]),
    # a second verb that shares the auxiliary of the first
    (
        "Odo Penhale was seen at the port on Monday and charged with theft.",
        [("case", "Odo Penhale", "charged"), ("charge", "Odo Penhale", "made")],
    ),
    (
        "The driver, 34-year-old Odo Penhale, was fined for causing a crash and released on bail.",
        [("bail", "Odo Penhale", "free"), ("custody", "Odo Penhale", "released")],
    ),
    ("Odo Penhale was pursued by the dogs and fired at the guards.", []),
    # a second state told with a copula
    (
        "Sara Quill was knocked down by a van and is in critical condition.",
        [("condition", "Sara Quill", "critical"), ("outcome", "Sara Quill", "alive")],
    ),
    # what an article tells once of an accident, attack or finding
    ("A Boeing 737-800 skidded off the runway.", [("make of aircraft", "aircraft", "boeing 737")]),
    ("A Tu-154 crashed on Friday.", [("make of aircraft", "aircraft", "tupolev 154")]),
    ("The airline flies a Boeing 737.", []),
    ("An Airbus A320 and a Boeing 737 collided.", []),
    ("The attackers planted a roadside bomb.", [("kind of bomb", "bomb", "roadside")]),
    ("It was not a roadside bomb.", []),
    ("Gunmen stormed a crowded market on Friday.", [("target", "attack", "market")]),
    ("Gunmen attacked a hotel and a bank.", []),
    ("The storm was heading slowly north-west.", [("heading", "storm", "northwest")]),
    ("The storm lay north-west of Corr.", []),
    ("The Wall Street Journal said so.", []),
    # verbs that the holder does
    ("Sara Quill will not resign.", [("job", "Sara Quill", "refusing")]),
    ("The bridge that carried the road over the Harl collapsed.", [("extent", "bridge", "collapsed")]),
    ("Part of the road bridge over the Harl collapsed.", [("extent", "bridge", "collapsed")]),
    ("Sara Quill stepped down on Friday.", [("job", "Sara Quill", "resigned")]),
    (
        "Odo Penhale pleaded not guilty on Friday.",
        [("plea", "Odo Penhale", "denied"), ("case", "Odo Penhale", "arraigned")],
    ),
    ("Odo Penhale has denied any wrongdoing.", [("plea", "Odo Penhale", "denied")]),
    (
        "Odo Penhale has never been convicted.",
        [("case", "Odo Penhale", "convicted"), ("record", "Odo Penhale", "convicted")],
    ),
    (
        "The body of Odo Penhale was found on Friday.",
        [("fate", "Odo Penhale", "died"), ("outcome", "Odo Penhale", "died")],
    ),
    ("Brevoort has made a new offer for the mill.", [("offer", "Brevoort", "made")]),
    # what is predicated of the holder
    ("Odo Penhale is on the run.", [("case", "Odo Penhale", "sought")]),
    ("The mill was undamaged.", [("extent", "mill", "undamaged")]),
    ("Odo Penhale was found guilty on Friday.", [("case", "Odo Penhale", "convicted")]),
    ("Odo Penhale is among the dead.", [("fate", "Odo Penhale", "died")]),
    (
        "Odo Penhale, 42, of Mill Road, Quenby was jailed on Friday.",
        [("case", "Odo Penhale", "sentenced"), ("residence", "Odo Penhale", "Mill Road")],
    ),
    ("A jury found Sara Quill, 42, guilty on Friday.", [("case", "Sara Quill", "convicted")]),
    # which killing
    (
        "Odo Penhale was charged with attempted murder.",
        [
            ("case", "Odo Penhale", "charged"),
            ("charge", "Odo Penhale", "made"),
            ("offence", "Odo Penhale", "attempted murder"),
        ],
    ),
    # particulars
    ("Sara Quill was born in Quenby.", [("birthplace", "Sara Quill", "Quenby")]),
    (
        "Sara Quill died at her home of complications of pneumonia.",
        [
            ("cause of death", "Sara Quill", "pneumonia"),
            ("deathplace", "Sara Quill", "home"),
            ("fate", "Sara Quill", "died"),
            ("outcome", "Sara Quill", "died"),
        ],
    ),
    (
        "Sara Quill was hit in the left thigh.",
        [("side of the leg", "Sara Quill", "left"), ("wound", "Sara Quill", "leg")],
    ),
    ("The shot hit Sara Quill in the neck.", [("wound", "Sara Quill", "neck")]),
    ("Brevoort Mills, based in Quenby, bakes bread.", [("seat", "Brevoort Mills", "Quenby")]),
    ("The Quenby-based food group Brevoort bakes.", [("seat", "Brevoort", "Quenby")]),
    ("A Swedish firm called Brevoort bakes.", [("nation", "Brevoort", "sweden")]),
    ("The Quenby-born striker Odo Penhale scored.", [("birthplace", "Odo Penhale", "Quenby")]),
    ("Sara Quill thanked her uncle, Odo Penhale.", [("kin", "Odo Penhale", "uncle")]),
    ("Sara Quill, 42, of Quenby, was there.", [("residence", "Sara Quill", "Quenby")]),
    (
        "It was the worst mill fire since 1974.",
        [("rank", "fire", "1"), ("since", "fire", "1974"), ("precedent", "fire", "some")],
    ),
    (
        "The sinking was the worst in the club's history.",
        [("rank", "sinking", "1"), ("precedent", "sinking", "none")],
    ),
    ("No woman had ever won it.", [("precedent", "woman", "none")]),
    ("Brevoort is the second-largest firm in Ohio.", [("rank", "firm", "2")]),
    ("The gunman fired at the house.", [("occurrence", "shot", "some")]),
    ("The gunman did not fire at the house.", [("occurrence", "shot", "none")]),
    ("There had been no warning.", [("occurrence", "warning", "none")]),
    (
        "The head of the Quenby Choir died of a stroke.",
        [("cause of death", "head", "stroke"), ("fate", "head", "died"), ("outcome", "head", "died")],
    ),
    (
        "Odo Penhale died in the old wing of the clinic.",
        [("fate", "Odo Penhale", "died"), ("outcome", "Odo Penhale", "died")],
    ),
    # none of these tells a state
    ("The damaged area was wide.", []),
    ("The fire in the mill was hot.", []),
    ("Nurses, teachers and miners gathered.", []),
]


@pytest.mark.parametrize(("text", "expected"), STATES)
def test_state(pipeline: Pipeline, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [
        (claim.frame or "", claim.slots["holder"], getattr(claim.value, "value", ""))
        for claim in claims(pipeline, text, "state")
    ]
    assert sorted(found) == sorted(expected)


FORMS: list[tuple[str, dict[str, Any]]] = [
    ("The mill was not damaged.", {"polarity": "negative"}),
    ("The mill will be demolished.", {"modality": "planned"}),
    ("The mill may have been damaged.", {"modality": "conditional"}),
    ("The mill was allegedly damaged.", {"modality": "alleged"}),
    ("The mill was damaged.", {"polarity": "positive", "modality": "asserted"}),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_polarity_and_modality(pipeline: Pipeline, text: str, expected: dict[str, Any]) -> None:
    (claim,) = claims(pipeline, text, "state")
    assert {key: getattr(claim, key) for key in expected} == expected

"""Telephone numbers and addresses in prose, and the numbers that are none."""

from __future__ import annotations

import pytest

from factcheck.language.en.contacts import contacts

TABLE: list[tuple[str, list[tuple[str, str]]]] = [
    ("Call police on 0161 496 0345.", [("0161 496 0345", "01614960345")]),
    ("Call police on 0161 496 0345 or Brightline on 0800 555123.",
     [("0161 496 0345", "01614960345"), ("0800 555123", "0800555123")]),
    ("Phone (020) 7946 0958 before noon.", [("(020) 7946 0958", "02079460958")]),
    ("The hotline is +44 161 496 0345.", [("+44 161 496 0345", "441614960345")]),
    ("Anyone who knows more may ring 555-013-0199.", [("555-013-0199", "5550130199")]),
    ("Write to help@quenby.example.", [("help@quenby.example", "help@quenby.example")]),
    ("See www.Quenby.example/lock/ for tickets.", [("www.Quenby.example/lock/", "quenby.example/lock")]),
    ("A free line, 1-555-013-0199, is open.", [("1-555-013-0199", "15550130199")]),
    ("Questions go to the brewery at 555.013.0199.", [("555.013.0199", "5550130199")]),
    # no contacts
    ("The parts 555-0130199 and 1-55 do not fit.", []),
    ("Police said 12 people died.", []),
    ("They called 911 at 10 p.m.", []),
    ("The number of voters rose to 1,204,331.", []),
    ("The total is 12 345 678 crowns.", []),
    ("He called the result of 2009-10-12 a fraud.", []),
    ("The odo.penhale account was closed.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE)
def test_contacts(text: str, expected: list[tuple[str, str]]) -> None:
    found = list(contacts(text))
    assert [(mention.value.surface, mention.value.normalized) for mention in found] == expected
    for mention in found:
        assert text[mention.start : mention.end] == mention.value.surface

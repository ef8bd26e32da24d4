"""Acts: who did what to whom, whatever the order of the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import claims, seen, wrong

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline
    from factcheck.model import Claim


def act(pipeline: Pipeline, text: str, predicate: str) -> Claim:
    """The only act of the text with this predicate."""
    (claim,) = [claim for claim in claims(pipeline, text, "act") if claim.predicate == predicate]
    return claim


PARTICIPANTS: list[tuple[str, str, dict[str, Any]]] = [
    ("Tom Brandt bought the mill.", "buy",
     {"slot_agent": "Tom Brandt", "slot_theme": "mill", "passive": False}),
    ("The mill was bought by Tom Brandt.", "buy",
     {"slot_agent": "Tom Brandt", "slot_theme": "mill", "passive": True}),
    ("The mill was bought in 2003.", "buy", {"slot_agent": None, "slot_theme": "mill", "slot_in": "2003"}),
    ("The mill, which was bought by the bank, was closed.", "buy",
     {"slot_agent": "bank", "slot_theme": "mill"}),
    ("The mill, which was bought by the bank, was closed.", "close",
     {"slot_agent": None, "slot_theme": "mill"}),
    ("Mara Teel gave Tom Brandt the letter.", "give",
     {"slot_agent": "Mara Teel", "slot_theme": "letter", "slot_recipient": "Tom Brandt"}),
    ("Mara Teel gave the letter to Tom Brandt.", "give",
     {"slot_agent": "Mara Teel", "slot_theme": "letter", "slot_to": "Tom Brandt"}),
    ("Police arrested Tom Brandt on Tuesday.", "arrest",
     {"slot_agent": "police", "slot_theme": "Tom Brandt", "slot_on": "tuesday"}),
    ("The council voted for the plan.", "vote", {"slot_agent": "council", "slot_for": "plan"}),
    ("Mara Teel resigned.", "resign", {"slot_agent": "Mara Teel", "subject": "Mara Teel"}),
    ("The team parted ways with Tom Brandt.", "part", {"slot_agent": "team"}),
    ("Tom Brandt was fired by the team.", "fire", {"slot_agent": "team", "slot_theme": "Tom Brandt"}),
    ("Mara Teel opted for the northern route.", "opt",
     {"slot_agent": "Mara Teel", "slot_for": "northern route", "passive": False}),
    ("Mara Teel was selected for the northern route.", "select",
     {"slot_agent": None, "slot_theme": "Mara Teel", "slot_for": "northern route", "passive": True}),
    ("Mara Teel was named mayor by the council.", "name",
     {"slot_agent": "council", "slot_theme": "Mara Teel", "slot_complement": "mayor"}),
    ("The army carried out the attack.", "carry out", {"slot_agent": "army", "slot_theme": "attack"}),
    ("Firefighters put out the blaze.", "put out", {"slot_agent": "firefighter", "slot_theme": "fire"}),
    ("The mayor, who founded the school, opened the bridge.", "found",
     {"slot_agent": "mayor", "slot_theme": "school"}),
    ("The mayor, who founded the school, opened the bridge.", "open",
     {"slot_agent": "mayor", "slot_theme": "bridge"}),
    ("Mara Teel, the mayor, opened the school.", "open", {"slot_agent": "Mara Teel"}),
    ("A man was seen leaving the mill.", "leave", {"slot_agent": "man", "slot_theme": "mill"}),
    ("The former mayor of Brask left the party.", "leave",
     {"slot_agent": "former mayor", "slot_theme": "party"}),
    ("Mara Teel was appointed mayor by the council.", "appoint",
     {"slot_agent": "council", "slot_theme": "Mara Teel"}),
    ("The bank plans to buy the mill.", "buy", {"slot_agent": "bank", "slot_theme": "mill"}),
    ("The army carried out the raid.", "carry out", {"slot_theme": "raid"}),
    ("The mayor, who founded the school, praised the plan.", "praise", {"slot_agent": "mayor"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "predicate", "expected"), PARTICIPANTS)
def test_participants(pipeline: Pipeline, text: str, predicate: str, expected: dict[str, Any]) -> None:
    assert seen(act(pipeline, text, predicate), expected) == expected


@pytest.mark.parametrize(
    ("text", "predicate", "modality", "polarity"),
    [
        ("Tom Brandt bought the mill.", "buy", "asserted", "positive"),
        ("Tom Brandt did not buy the mill.", "buy", "asserted", "negative"),
        ("Tom Brandt never bought the mill.", "buy", "asserted", "negative"),
        ("Tom Brandt failed to buy the mill.", "buy", "asserted", "negative"),
        ("Tom Brandt refused to sign the deal.", "sign", "asserted", "negative"),
        ("No one was arrested.", "arrest", "asserted", "negative"),
        ("Nobody was arrested.", "arrest", "asserted", "negative"),
        ("Mara Teel did not resign or sell the mill.", "sell", "asserted", "negative"),
        ("Mara Teel was the first woman to buy the mill.", "buy", "asserted", "positive"),
        ("Mara Teel has a plan to buy the mill.", "buy", "planned", "positive"),
        ("Tom Brandt was charged with theft.", "charge", "asserted", "positive"),
        ("Tom Brandt was not charged with theft.", "charge", "asserted", "negative"),
        ("Not only the mayor was arrested.", "arrest", "asserted", "positive"),
        ("Tom Brandt will buy the mill.", "buy", "planned", "positive"),
        ("Police are to question Tom Brandt.", "question", "planned", "positive"),
        ("Tom Brandt may buy the mill.", "buy", "conditional", "positive"),
        ("Tom Brandt could be charged with theft.", "charge", "conditional", "positive"),
        ("Tom Brandt would buy the mill if the price fell.", "buy", "conditional", "positive"),
        ("Tom Brandt would buy the mill if the price fell.", "fall", "conditional", "positive"),
        ("If Tom Brandt resigns, the party will split.", "resign", "conditional", "positive"),
        ("Tom Brandt allegedly stole the painting.", "steal", "alleged", "positive"),
        ("Tom Brandt is accused of stealing the painting.", "steal", "alleged", "positive"),
        ("Mara Teel denied stealing the painting.", "steal", "alleged", "positive"),
        ("The minister denied that the bank paid Tom Brandt.", "pay", "alleged", "positive"),
        ("Police have arrested Tom Brandt.", "arrest", "asserted", "positive"),
    ],
)
def test_modality_and_polarity(
    pipeline: Pipeline, text: str, predicate: str, modality: str, polarity: str
) -> None:
    claim = act(pipeline, text, predicate)
    assert (claim.modality, claim.polarity) == (modality, polarity)


@pytest.mark.parametrize(
    ("text", "predicate", "agent"),
    [
        ("Mara Teel arrived on Monday. She met Tom Brandt.", "meet", "Mara Teel"),
        ("Tom Brandt left the band and he joined the army.", "join", "Tom Brandt"),
        ("The general opted for the northern route, and he left at noon.", "leave", "general"),
        ("Two men were arrested. They left the town.", "leave", "they"),
        ("The road was closed. They left the town.", "leave", "they"),
        ("She left the town.", "leave", "she"),
        ("The bridge closed on Monday. He left the town.", "leave", "he"),
        # whom a sentence only quotes is not whom the next one tells of, unless that one quotes too
        ("Tom Brandt was in the army, his lawyer Ida Holm said. He left in May.", "leave", "Tom Brandt"),
        ("The road was closed, the mayor Ida Holm said. She thanked Tom Brandt.", "thank", "she"),
        ("The council met on Monday. She left the town.", "leave", "she"),
        wrong(
            "of two people he may be either", "Mara Teel met Tom Brandt. He thanked the band.", "thank", "he"
        ),
    ],
)
def test_whom_a_pronoun_means(pipeline: Pipeline, text: str, predicate: str, agent: str) -> None:
    assert act(pipeline, text, predicate).slots["agent"] == agent


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("The Love Boat singer joined the navy.", "Love Boat singer"),
        ("The lead singer of the band joined the navy.", "lead singer"),
        ("The singer joined the navy.", "singer"),
        ("The Love-Song singer joined the navy.", "Love-Song singer"),
        wrong("quotation marks break the phrase", "The “Paper Moon” singer joined the navy.",
              "“Paper Moon” singer"),
    ],
)  # fmt: skip
def test_role_phrases_are_kept_in_full(pipeline: Pipeline, text: str, agent: str) -> None:
    assert act(pipeline, text, "join").slots["agent"] == agent


@pytest.mark.parametrize(
    "text",
    [
        "The 24-year-old singer joined the navy.",
        "The 24 year old singer joined the navy.",
    ],
)
def test_no_singer_is_old_by_his_age(pipeline: Pipeline, text: str) -> None:
    assert "old" not in act(pipeline, text, "join").slots["agent"].split()


@pytest.mark.parametrize(
    ("text", "predicate", "role"),
    [
        ("The two men were arrested.", "arrest", "theme"),
        ("Two men were arrested.", "arrest", "theme"),
        ("In Brask villagers closed the road.", "close", "agent"),
        wrong("a capital counts although it opens the sentence", "Former soldiers burned the school.", "burn",
              "agent"),
    ],
)  # fmt: skip
def test_a_filler_is_the_same_wherever_its_sentence_stands(
    pipeline: Pipeline, text: str, predicate: str, role: str
) -> None:
    alone = act(pipeline, text, predicate).slots[role]
    later = act(pipeline, f"It rained all day. {text}", predicate).slots[role]
    assert alone == later
    assert alone == alone.lower() or "Brask" in alone


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mara Teel opted for the northern route.", "opted for"),
        ("The army carried out the attack.", "carried out"),
        ("Tom Brandt was charged with theft.", "was charged with"),
        ("The mill was bought by the bank.", "was bought"),
        ("Tom Brandt did not sign the deal.", "did not sign"),
        ("The bridge will eventually replace the ferry.", "will eventually replace"),
        ("Police arrested Tom Brandt on Tuesday.", "arrested"),
    ],
)
def test_the_range_is_the_predicate(pipeline: Pipeline, text: str, words: str) -> None:
    (claim,) = claims(pipeline, text, "act")
    assert text[claim.start : claim.end] == words


def test_quoted_acts_have_a_speaker(pipeline: Pipeline) -> None:
    claim = act(pipeline, '"The bank bought the mill," said Mara Teel.', "buy")
    assert claim.quoted
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Mara Teel"


@pytest.mark.parametrize(
    "text", ["Mara Teel has a dog.", "Mara Teel said so.", "A storm over Brask.", "Silence at noon."]
)
def test_what_is_no_act(pipeline: Pipeline, text: str) -> None:
    assert claims(pipeline, text, "act") == []

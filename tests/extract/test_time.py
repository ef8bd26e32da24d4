"""Times: the clause and the noun that a date or time of day dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.extract.helper import by_words, claims, seen

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

Row = tuple[str, str, dict[str, Any]]

EVENTS: list[Row] = [
    ("Ruiz would not be a candidate in the election on 9 May.", "9 May",
     {"attribute": "election", "polarity": "positive"}),
    ("Ruiz did not speak on 9 May.", "9 May", {"predicate": "speak", "polarity": "negative"}),
    ("The vote set for 3 April was put off until 8 May.", "3 April", {"slot_former": "yes"}),
    ("The vote set for 3 April was put off until 8 May.", "8 May",
     {"slot_theme": "vote", "slot_former": None}),
    ("The vote is set for 3 April; the budget was put off until 8 May.", "3 April", {"slot_former": None}),
    ("The envoy is now expected on Saturday.", "Saturday", {"iso": "2025-03-08"}),
    ("The firm hired jets to bring them home by Friday.", "Friday", {"iso": "2025-03-07"}),
    ("Power was restored by Friday.", "Friday", {"iso": "2025-02-28"}),
    ("The ferry sank on Sunday.", "Sunday",
     {"iso": "2025-03-02", "predicate": "sink", "subject": "ferry", "slot_agent": "ferry"}),
    ("The ferry sank Sunday.", "Sunday", {"predicate": "sink", "slot_preposition": ""}),
    ("On Sunday, the ferry sank off Brask.", "Sunday", {"predicate": "sink", "slot_preposition": "on"}),
    ("The ferry sank on 2 March 2025.", "2 March 2025", {"iso": "2025-03-02", "predicate": "sink"}),
    ("The ferry sank on Sunday and was raised on Tuesday.", "Sunday",
     {"predicate": "sink", "slot_agent": "ferry"}),
    ("The ferry sank on Sunday and was raised on Tuesday.", "Tuesday",
     {"predicate": "raise", "slot_theme": "ferry", "slot_agent": None}),
    ("The dam broke at 7:37 a.m.", "7:37 a.m.", {"iso": "T07:37", "predicate": "break"}),
    ("The school closed at noon on Friday.", "noon on Friday",
     {"iso": "2025-02-28T12:00", "predicate": "close"}),
    ("Police arrested Tom Brandt on Tuesday.", "Tuesday",
     {"predicate": "arrest", "slot_agent": "police", "slot_theme": "Tom Brandt"}),
    ("Tom Brandt was arrested on Tuesday by police.", "Tuesday",
     {"predicate": "arrest", "slot_agent": "police", "slot_theme": "Tom Brandt", "subject": "Tom Brandt"}),
    ("Mara Teel was born in 1961.", "1961", {"iso": "1961", "predicate": "bear", "slot_theme": "Mara Teel"}),
    ("Mara Teel was elected mayor in May 2019.", "May 2019",
     {"iso": "2019-05", "predicate": "elect", "slot_complement": "mayor"}),
    ("The museum was founded by Mara Teel in 1911.", "1911",
     {"predicate": "found", "slot_agent": "Mara Teel", "slot_theme": "museum"}),
    ("The bank, founded in 1911, closed in 2003.", "1911", {"predicate": "found", "slot_theme": "bank"}),
    ("The bank, founded in 1911, closed in 2003.", "2003", {"predicate": "close", "slot_agent": "bank"}),
    ("Mara Teel, who resigned in May, returned on Monday.", "May",
     {"predicate": "resign", "subject": "Mara Teel"}),
    ("Mara Teel, who resigned in May, returned on Monday.", "Monday",
     {"predicate": "return", "subject": "Mara Teel"}),
    ("Mara Teel said on Monday that the ferry sank on Sunday.", "Monday",
     {"predicate": "say", "slot_complement": "sink", "attribution": None}),
    ("Mara Teel said on Monday that the ferry sank on Sunday.", "Sunday",
     {"predicate": "sink", "subject": "ferry"}),
    ("Mara Teel arrived in May. She resigned on Monday.", "Monday",
     {"predicate": "resign", "subject": "Mara Teel"}),
    ("The bridge opens March 9 in Brask.", "March 9", {"predicate": "open", "slot_theme": None}),
    ("The dam gave way at 3.20am.", "3.20am", {"predicate": "give way", "slot_agent": "dam"}),
    ("Guards are to down tools at noon.", "noon", {"predicate": "walk out"}),
    # on which side of the article's day, a Wednesday in March 2025, the tense puts a bare date
    ("Tom Brandt left the club in June after a dispute.", "June", {"iso": "2024-06", "predicate": "leave"}),
    ("Tom Brandt will leave the club in June.", "June", {"iso": "2025-06"}),
    ("The strike on 9 April has been called off.", "9 April", {"iso": "2025-04-09"}),
    ("The vote is to be repeated on 9 April.", "9 April", {"iso": "2025-04-09"}),
    ("The vote was set for June.", "June", {"iso": "2025-06"}),
    ("Mara Teel said she would meet the owners on Thursday.", "Thursday", {"iso": "2025-03-06"}),
    ("Mara Teel ordered flags flown at half-staff through Monday.", "Monday", {"iso": "2025-03-10"}),
    # how a date bounds what is still to come
    ("The bridge will not reopen before July.", "July", {"slot_bound": "not before"}),
    ("The bridge will be finished by July.", "July", {"slot_bound": "by"}),
    ("The bridge did not open until July.", "July", {"slot_bound": None}),
    ("The bridge opened in May.", "May", {"slot_bound": None}),
    ("The shop closed on Monday.", "Monday", {"predicate": "close", "subject": "shop"}),
    ("The store closed on Monday.", "Monday", {"predicate": "close", "subject": "shop"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "expected"), EVENTS)
def test_the_clause_that_is_dated(
    pipeline: Pipeline, text: str, mention: str, expected: dict[str, Any]
) -> None:
    found = by_words(pipeline, text, "time")
    assert mention in found
    assert seen(found[mention], expected) == expected


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The Sunday sinking of the ferry shocked the town.", "sinking"),
        ("The Monday meeting was cancelled.", "meeting"),
        ("The 2019 election was close.", "election"),
        ("The March 2 election was postponed.", "election"),
        ("The fire of 1987 destroyed the mill.", "fire"),
        ("The blaze of 1987 destroyed the mill.", "fire"),
        ("The flood in 1953 destroyed the school.", "flood"),
        ("The deadline for Friday was missed.", "deadline"),
        ("The ferry sank on Sunday.", None),
        ("Police arrested Tom Brandt on Tuesday.", None),
        ("The dam broke at 7:37 a.m.", None),
    ],
)
def test_the_noun_that_is_dated(pipeline: Pipeline, text: str, noun: str | None) -> None:
    (claim,) = claims(pipeline, text, "time")
    assert claim.attribute == noun


@pytest.mark.parametrize(
    ("text", "preposition"),
    [
        ("The ferry sank on Sunday.", "on"),
        ("The dam broke at 7:37 a.m.", "at"),
        ("The mill has been closed since 2003.", "since"),
        ("Before Monday the road was open.", "before"),
        ("The bridge reopened after Friday.", "after"),
        ("Voters had until Friday.", "until"),
        ("By Monday, the water had fallen.", "by"),
        ("The road was closed from Monday.", "from"),
        ("The bridge opened during the summer of 2010.", "during"),
        ("The fire of 1987 destroyed the mill.", "of"),
        ("The talks are planned for Thursday.", "for"),
        ("Mara Teel resigned yesterday.", ""),
    ],
)
def test_prepositions(pipeline: Pipeline, text: str, preposition: str) -> None:
    (claim,) = claims(pipeline, text, "time")
    assert claim.slots["preposition"] == preposition


@pytest.mark.parametrize(
    ("text", "modality", "polarity"),
    [
        ("The trial began on March 3.", "asserted", "positive"),
        ("The trial will begin on March 10.", "planned", "positive"),
        ("The talks are to begin on Thursday.", "planned", "positive"),
        ("The ferry could sail on Sunday.", "conditional", "positive"),
        ("The ferry allegedly sank on Sunday.", "alleged", "positive"),
        ("The company did not open the mill on Monday.", "asserted", "negative"),
    ],
)
def test_modality_and_polarity(pipeline: Pipeline, text: str, modality: str, polarity: str) -> None:
    (claim,) = claims(pipeline, text, "time")
    assert (claim.modality, claim.polarity) == (modality, polarity)


def test_times_in_a_quotation_have_a_speaker(pipeline: Pipeline) -> None:
    (claim,) = claims(pipeline, '"We open on Monday," said Mara Teel.', "time")
    assert claim.quoted
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Mara Teel"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("The talks will be held on Thursday.", "2025-03-06"),
        ("The talks are to begin on Thursday.", "2025-03-06"),
        ("The talks were held on Thursday.", "2025-02-27"),
        ("The ferry sank on Tuesday.", "2025-03-04"),
        ("The talks are planned for Thursday.", "2025-03-06"),
        ("Voters have until Friday.", "2025-03-07"),
        ("The bridge reopens after Friday.", "2025-03-07"),
    ],
)
def test_weekdays_lie_where_the_verb_says(pipeline: Pipeline, text: str, iso: str) -> None:
    (claim,) = claims(pipeline, text, "time")
    assert seen(claim, {"iso": iso}) == {"iso": iso}


@pytest.mark.parametrize(
    "text",
    [
        "Page last updated at 15:37 GMT, Wednesday, 19 October 2011",
        "Published: 3 May 2010, 9:12 a.m.",
        "The council may meet.",
        "The trial lasted three weeks.",
        "They sat down to march.",
        "About 58% agreed.",
        "The firm recalled cars of the model years 2011 to 2013.",
    ],
)
def test_what_is_no_time(pipeline: Pipeline, text: str) -> None:
    assert claims(pipeline, text, "time") == []


@pytest.mark.parametrize("filler", [" " * 5000, "mar" * 2000 + " ", "at" * 2000 + " "])
def test_a_stamp_that_goes_on_is_read_in_time(pipeline: Pipeline, filler: str) -> None:
    assert claims(pipeline, f"Updated {filler}q on Sunday", "time")

"""Keys of facts: what they rest on, and what they must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import article, checked

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

PAIRS: dict[str, tuple[str, str]] = {
    "act": ("The council approved the plan.", "The council rejected the plan."),
    "age": ("Odo Penhale, 41, led the search.", "The search was led by Odo Penhale, 44."),
    "deaths": ("A landslide killed 8 people at Quenby.", "The slide at Quenby killed 11 people."),
    "money": (
        "Brevoort paid $3.2 million for the quarry.",
        "For the quarry $2.3 million was paid by Brevoort.",
    ),
    "count of a named thing": (
        "The garden of Wexby College has 20 benches.",
        "Twenty-four benches stand in the garden of Wexby College.",
    ),
    "score": ("Alder Rovers beat Wexby 2-1.", "Wexby lost 1-3 to Alder Rovers."),
    "name": ("Senator Aurelia Fenwick spoke in Quenby.", "In Quenby senator Aurelia Fenwyck spoke."),
    "quotation": (
        '"The dam will hold through the winter," said Odo Penhale.',
        'Odo Penhale said: "This dam will hold through the winter."',
    ),
    "rank": (
        "She became the first climber to cross the Harl glacier alone in winter.",
        "The fastest climber to cross the Harl glacier alone in winter was found.",
    ),
    "role": (
        "Captain Odo Penhale of the navy spoke.",
        "The search was led by Commander Odo Penhale of the navy.",
    ),
    "date": ("The library opened on 3 June 2024.", "On 5 June 2024 the old library opened."),
    "time of day": ("The Quenby train derailed at 9.15am.", "At 9.45am a train derailed near Quenby."),
    "place": ("The plane crashed 15 miles north of Quenby.", "A plane has crashed 15 miles south of Quenby."),
}


def keys(pipeline: Pipeline, texts: dict[str, str], *, story: str = "s") -> set[tuple[str, str, str]]:
    """Rule, key of the fact and fingerprint of every finding."""
    articles = [article(name, text, story=story) for name, text in texts.items()]
    found = checked(pipeline, articles)
    by_id = {fact.id: fact.key for fact in found.facts}
    return {(finding.rule, by_id[finding.fact], finding.fingerprint) for finding in found.findings}


@pytest.mark.parametrize("what", PAIRS)
def test_every_pair_has_a_finding(pipeline: Pipeline, what: str) -> None:
    one, other = PAIRS[what]
    assert keys(pipeline, {"a": one, "b": other}) != set()


@pytest.mark.parametrize("what", PAIRS)
def test_what_the_files_are_called_changes_no_key(pipeline: Pipeline, what: str) -> None:
    one, other = PAIRS[what]
    assert keys(pipeline, {"a": one, "b": other}) == keys(pipeline, {"z": one, "y": other})


@pytest.mark.parametrize("what", PAIRS)
def test_an_article_that_names_others_changes_no_key(pipeline: Pipeline, what: str) -> None:
    one, other = PAIRS[what]
    more = "Abel Ashcombe and Ada Ashby met at Aldham. Ada Ashby sang, and Abel Ashcombe played the harp."
    assert keys(pipeline, {"a": one, "b": other}) == keys(pipeline, {"a": one, "b": other, "c": more})


@pytest.mark.parametrize("what", PAIRS)
def test_an_article_that_says_the_same_changes_no_key(pipeline: Pipeline, what: str) -> None:
    one, other = PAIRS[what]
    assert keys(pipeline, {"a": one, "b": other}) == keys(pipeline, {"a": one, "b": other, "c": one})
    assert keys(pipeline, {"a": one, "b": other}) == keys(pipeline, {"a": one, "b": other, "0": other})


def test_the_key_rests_on_the_story(pipeline: Pipeline) -> None:
    texts = dict(zip("ab", PAIRS["deaths"], strict=True))
    assert not keys(pipeline, texts) & keys(pipeline, texts, story="t")


def test_two_facts_have_two_keys(pipeline: Pipeline) -> None:
    texts = {
        "a": "8 people were killed and 30 injured at Quenby.",
        "b": "11 people were killed and 35 injured at Quenby.",
    }
    found = keys(pipeline, texts)
    assert len(found) == len({key for _, key, _ in found}) == 2


def test_a_headline_against_its_body_has_a_key_that_stays_when_the_file_is_renamed(
    pipeline: Pipeline,
) -> None:
    def fingerprints(name: str) -> list[str]:
        told = article(
            name, "A landslide hit Quenby on Monday, killing 8 people.", title="Landslide kills 9 people"
        )
        return [finding.fingerprint for finding in checked(pipeline, [told]).findings]

    assert len(fingerprints("a")) == 1
    assert fingerprints("a") == fingerprints("z")


def test_a_sum_has_a_key_that_stays_when_the_file_is_renamed_and_text_is_put_before(
    pipeline: Pipeline,
) -> None:
    def fingerprints(name: str, text: str) -> list[str]:
        return [finding.fingerprint for finding in checked(pipeline, [article(name, text)]).findings]

    told = "The flood killed 10 people, including 8 children and 7 women."
    assert len(fingerprints("a", told)) == 1
    assert fingerprints("a", told) == fingerprints("z", told)
    assert fingerprints("a", told) == fingerprints("a", f"It rained for days. {told}")

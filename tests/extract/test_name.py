"""Name claims: one for every mention, with its title as a slot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.extract import name
from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en.names import names
from factcheck.model import Article, Claim, Name

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline


@pytest.fixture(autouse=True)
def _no_attribution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grammar, "attribution_of", lambda document, token: None)


def claims(pipeline: Pipeline, text: str) -> list[Claim]:
    (document,) = pipeline.read([Article(id="a", story="s", path="a.txt", text=text)])
    empty: list[list[object]] = [[] for _ in document.sentences]
    found = [names(sentence, text) for sentence in document.sentences]
    return list(name.claims(Reading(document, found, empty, empty, empty, empty)))  # type: ignore[arg-type]


def test_every_mention_is_a_claim(pipeline: Pipeline) -> None:
    text = "Gov. Ana Ruiz met Tom Hale in Ohio. Ruiz left."
    found = claims(pipeline, text)
    assert [claim.subject for claim in found] == ["Ana Ruiz", "Tom Hale", "Ohio", "Ruiz"]
    assert [claim.slots for claim in found] == [
        {"title": "Gov.", "known": "given", "given": "ana"},
        {"known": "given", "given": "tom thomas"},
        {"known": "place"},
        {},
    ]
    assert [claim.sentence for claim in found] == [0, 0, 0, 1]
    for claim in found:
        assert isinstance(claim.value, Name)
        assert text[claim.start : claim.end] == claim.value.surface


def test_names_inside_quotations_are_marked(pipeline: Pipeline) -> None:
    found = claims(pipeline, '"I never met Tom Hale in my life," said Ana Ruiz.')
    assert {claim.subject: claim.quoted for claim in found} == {"Tom Hale": True, "Ana Ruiz": False}


def test_tags_and_handles_are_no_names(pipeline: Pipeline) -> None:
    found = claims(pipeline, "They wrote of the Ardrey Papers under #ArdreyPapers, as @TomHale did.")
    assert [claim.subject for claim in found] == ["Ardrey Papers"]


def test_no_names_no_claims(pipeline: Pipeline) -> None:
    assert claims(pipeline, "The ferry sank within the hour.") == []

"""The whole extraction: what holds of every article, however odd."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.extract import EXTRACTORS, act, extract
from factcheck.model import Claim, ClaimKind, Extraction, Span, Zone, ZoneKind
from tests.extract.helper import article, read, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extract.reading import Reading
    from factcheck.language.pipeline import Pipeline

NEWS = (
    "Ferry fire kills 12 off Brask\n\n"
    "A fire on a ferry killed at least 12 people on Sunday, police said. "
    "The ferry, the oldest ship in the county, was carrying 80 passengers and sank near Lunmouth.\n\n"
    "“We lost everything,” said Mara Teel, 42, the captain. "
    "She was not charged. The owners offered $5 million on 3 March 2025. "
    "Their net sales rose 4% to $9 million.\n\n"
    "Relatives may call 0161 496 0345.\n\n"
    "Photo: The ferry burns near Lunmouth. Mara Teel/Lune Press"
)
SNIPPETS = (
    "At least 12 people were killed", "on Sunday", "Mara Teel, 42,", "“We lost everything,”", '"', "”",
    "said",
    "$5 million", "3-1", "62%", "the first woman to win", "36 miles southwest of Brask", "1.", "2 March 2025",
    "7:37 a.m.", "not", "He", ".", "\n\n", "...", "12-year-old", "one of the", "between 9 and 10",
    "of the 40",
    "-", "(", ")", ",", "10 km (6 miles)", "two more", "per share", "who", "was", "to", "\u200f", "🚢", "é",
    "𝟏𝟐",
)  # fmt: skip


def check(found: Extraction, text: str) -> None:
    """What holds of every extraction."""
    order = [(claim.start, claim.end, claim.kind) for claim in found.claims]
    assert order == sorted(order)
    before: Counter[tuple[int, int, str]] = Counter()
    for claim, place in zip(found.claims, order, strict=True):
        before[place] += 1
        number = f"-{before[place]}" if before[place] > 1 else ""
        assert claim.id == f"a#{claim.start}-{claim.end}-{claim.kind}{number}"
    assert [sentence.number for sentence in found.sentences] == list(range(len(found.sentences)))
    for claim in found.claims:
        assert 0 <= claim.start < claim.end <= len(text)
        assert text[claim.start : claim.end].strip()
        sentence = found.sentences[claim.sentence]
        assert claim.start < sentence.end
        assert sentence.start < claim.end
        assert claim.zone == sentence.zone
        assert claim.article == "a"
        assert claim.value.type == claim.kind
        if claim.attribution is not None:
            assert text[claim.attribution.start : claim.attribution.end].strip()
    assert Extraction.model_validate(found.model_dump()) == found
    assert Extraction.model_validate_json(found.model_dump_json()) == found


def test_every_kind_has_an_extractor() -> None:
    # what is worded otherwise is known only when two articles lie side by side
    assert set(EXTRACTORS) == set(get_args(ClaimKind)) - {"wording"}


def test_an_article_of_news(pipeline: Pipeline) -> None:
    found = read(pipeline, NEWS)
    check(found, NEWS)
    assert {claim.kind for claim in found.claims} == set(EXTRACTORS) - {"brief"}  # it is none
    assert len({claim.id for claim in found.claims}) == len(found.claims) > 15


def test_several_claims_of_one_kind_in_one_place_are_numbered(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    def thrice(reading: Reading) -> Iterator[Claim]:
        for _ in range(3):
            yield from act.claims(reading)

    monkeypatch.setattr("factcheck.extract.EXTRACTORS", {act.KIND: thrice})
    found = read(pipeline, "The fire killed 12 people.")
    check(found, "The fire killed 12 people.")
    assert [claim.id for claim in found.claims] == ["a#9-15-act", "a#9-15-act-2", "a#9-15-act-3"]


def test_zones(pipeline: Pipeline) -> None:
    def span(start: str, end: str) -> Span:
        return Span(start=NEWS.index(start), end=NEWS.index(end) + len(end))

    kinds: dict[ZoneKind, Span] = {
        "headline": span("Ferry fire", "off Brask"),
        "caption": span("Photo:", "Press"),
    }
    found = read(pipeline, NEWS, zones=tuple(Zone(kind=kind, span=at) for kind, at in kinds.items()))
    check(found, NEWS)
    for kind, at in kinds.items():
        inside = [claim for claim in found.claims if at.covers(claim.span)]
        assert inside
        assert {claim.zone for claim in inside} == {kind}
    outside = [claim for claim in found.claims if not any(at.touches(claim.span) for at in kinds.values())]
    assert {claim.zone for claim in outside} == {"body"}
    (headline,) = [c for c in found.claims if c.zone == "headline" and c.kind == "quantity"]
    assert headline.frame == "deaths"


def test_the_same_article_twice(pipeline: Pipeline) -> None:
    first, second = pipeline.read([article(NEWS), article(NEWS)])
    assert extract(first) == extract(second) == read(pipeline, NEWS)
    assert extract(first).model_dump_json() == extract(second).model_dump_json()


def test_an_article_says_the_same_below_another(pipeline: Pipeline) -> None:
    """A paragraph before it moves the claims of an article and changes nothing else."""
    before = "The weather was fair.\n\n"
    alone, later = read(pipeline, NEWS), read(pipeline, before + NEWS)
    moved = [
        (claim.kind, claim.start - len(before), claim.end - len(before), claim.value)
        for claim in later.claims
        if claim.start >= len(before)
    ]
    assert moved == [(claim.kind, claim.start, claim.end, claim.value) for claim in alone.claims]


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\t \r\n"])
def test_empty_articles_claim_nothing(pipeline: Pipeline, text: str) -> None:
    found = read(pipeline, text)
    assert (found.article, found.sentences, found.claims) == ("a", (), ())


@pytest.mark.parametrize(
    "text",
    [
        "Fire",
        "fire.",
        "12",
        "12 13 14 15",
        "12, 13; 2025-03-02 - 3.5% $4 £5",
        "1. 2. 3.\n4.\n\n5)",
        "$",
        "%",
        "“”",
        '"',
        "...",
        "–",
        "first",
        "killed",
        "he",
        "Mara Teel",
        "🚢🔥 12 people died 😢 off Brask 🇫🇷.",
        "👨‍👩‍👧‍👦",
        "قُتل 12 شخصا في حريق يوم الأحد.",
        "שריפה הרגה 12 בני אדם. The fire killed 12 people.",
        "\u202eThe fire killed 12 people.\u202c",
        "火災で12人が死亡した。",
        "The\u00a0fire\u2009killed\u00a012\u202fpeople.",
        "THE FIRE KILLED 12 PEOPLE ON SUNDAY.",
        "the fire killed 12 people on sunday",
        "The fire killed １２ people and ½ of the sheep.",
        "x" * 5000,
        "12 " * 500,
        "( " * 300,
        "“We " * 100,
    ],
    ids=lambda text: ascii(text[:24]),
)
def test_odd_articles(pipeline: Pipeline, text: str) -> None:
    found = read(pipeline, text)
    check(found, text)
    assert found == read(pipeline, text)


@pytest.mark.parametrize(
    "text",
    [
        wrong("an emoji after a noun is taken for the counted noun", "🚢🔥 The fire killed 12 people 😢."),
        "🚢🔥 The fire killed 12 people.",
        "The\u00a0fire\u2009killed\u00a012\u202fpeople.",
        wrong(
            "a bidirectional mark glues the full stop to the word", "\u202aThe fire killed 12 people.\u202c"
        ),
        "שריפה גדולה.\n\nThe fire killed 12 people.",
    ],
    ids=lambda text: ascii(text[:24]),
)
def test_a_toll_among_odd_characters(pipeline: Pipeline, text: str) -> None:
    (claim,) = [claim for claim in read(pipeline, text).claims if claim.kind == "quantity"]
    assert text[claim.start : claim.end].split() == ["12", "people"]
    assert claim.frame == "deaths"


TEXTS = st.one_of(
    st.text(max_size=160),
    st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=6)), max_size=30).map(" ".join),
    st.lists(st.sampled_from(NEWS.split()), max_size=40).map(" ".join),
)


@given(text=TEXTS)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text(pipeline: Pipeline, text: str) -> None:
    check(read(pipeline, text), text)

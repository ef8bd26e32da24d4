"""What one article gives twice over, so that it can be reckoned: an age and a birth, years and their ends.

Every fact has the claims from which something is reckoned first, and the claim that must fit it last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.amounts import quantity_of
from factcheck.align.facts import fact
from factcheck.model import Age, Claim, Fact, Story, Time

_FOUNDED = frozenset(
    ("found", "establish", "set", "set up", "build", "form", "start", "begin", "open", "create")
)
"""Verbs with whose year the history of a firm or house begins."""


def facts(story: Story) -> Iterator[Fact]:
    """Facts of ages and births, of years and their ends, of histories and of percentages."""
    sentences: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    articles: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind in ("quantity", "time", "age") and not claim.quoted:
            sentences[claim.article, claim.sentence].append(claim)
            articles[claim.article].append(claim)
    for _article, claims in sorted(articles.items()):
        yield from _births(story, claims)
        yield from _histories(story, claims)
    for _key, claims in sorted(sentences.items()):
        claims.sort(key=lambda c: c.start)
        yield from _ends(story, claims)
        yield from _percentages(story, claims)


def _fact(story: Story, frame: str, label: str, *claims: Claim) -> Fact:
    first = claims[0]
    return fact(
        story,
        first.kind,
        frame=frame,
        label=label,
        anchors=(frame, first.span.of(story.articles[first.article].text)),
        claims=(claim.id for claim in claims),
        trace=(f"reckoned within one article: {label}",),
    )


def _births(story: Story, claims: list[Claim]) -> Iterator[Fact]:
    """A person's age and the day or year on which the person was born."""
    born = {
        story.canon(claim.slots["theme"]): claim
        for claim in claims
        if claim.predicate == "bear" and "theme" in claim.slots and _year(claim) and _named(story, claim)
    }
    for claim in claims:
        person = story.canon(claim.slots.get("person", ""))
        if isinstance(claim.value, Age) and person in born and person in story.by_id:
            name = story.by_id[person].name
            yield _fact(story, "age and birth", f"age and birth of {name}", claim, born[person])


def _named(story: Story, birth: Claim) -> bool:
    """True where the sentence of a birth names who was born: "she" may be the singer of whom all speak."""
    names = {story.canon(name) for name in story.sentence(birth).names}
    return story.canon(birth.slots["theme"]) in names


def _histories(story: Story, claims: list[Claim]) -> Iterator[Fact]:
    """The years of a history and the one year of founding that the article gives."""
    founded = [c for c in claims if c.predicate in _FOUNDED and "theme" in c.slots and _year(c)]
    for claim in claims:
        if claim.kind == "quantity" and claim.attribute == "history" and _years(claim) and len(founded) == 1:
            yield _fact(
                story, "history and founding", "years of a history and its beginning", claim, founded[0]
            )


def _ends(story: Story, claims: list[Claim]) -> Iterator[Fact]:
    """Years and the first and last of them: "for six years, from 1990 to 1996"."""
    lasting = [c for c in claims if c.kind == "quantity" and _years(c)]
    ends = [c for c in claims if c.kind == "time" and _year(c)]
    if len(lasting) != 1 or len(ends) != 2:
        return
    text = story.articles[claims[0].article].text
    between = text[ends[0].end : ends[1].start].strip().casefold()
    opened = ends[0].slots.get("preposition") in ("from", "between")
    if (
        opened
        and between in ("to", "until", "till", "and", "through")
        and lasting[0].predicate == ends[0].predicate
    ):
        yield _fact(story, "years and their ends", "years and their ends", *lasting, *ends)


def _percentages(story: Story, claims: list[Claim]) -> Iterator[Fact]:
    """A change in per cent, with the amounts from and to which it led."""
    amounts = [c for c in claims if c.kind == "quantity"]
    for position, share in enumerate(amounts[:-2]):
        one, other = amounts[position + 1 : position + 3]
        text = story.articles[share.article].text
        joints = [text[a.end : b.start].strip().casefold() for a, b in ((share, one), (one, other))]
        if (
            quantity_of(share).form == "percent"
            and quantity_of(share).change
            and quantity_of(one).unit == quantity_of(other).unit
            and quantity_of(one).form == quantity_of(other).form != "percent"
            and joints in (["to", "from"], ["from", "to"])
        ):
            ordered = (one, other) if joints[0] == "from" else (other, one)
            yield _fact(story, "percentage", "a change in per cent and its ends", share, *ordered)


def _year(claim: Claim) -> bool:
    return isinstance(claim.value, Time) and claim.value.iso[:4].isdigit() and not claim.value.approximate


def _years(claim: Claim) -> bool:
    value = quantity_of(claim)
    return (
        value.form == "duration" and value.unit == "a" and value.low == value.high and not value.approximate
    )

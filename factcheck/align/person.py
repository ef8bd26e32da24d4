"""Facts about one person: age, and titles or offices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.facts import fact
from factcheck.align.likeness import COPIED_WHY, copies
from factcheck.model import Age, Claim, ClaimKind, Fact, Story


def facts_of(kind: ClaimKind, story: Story) -> Iterator[Fact]:
    """One fact for every person of whom claims of this kind are made in the story's own scope."""
    by_person: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        person = claim.slots.get("person") or claim.subject
        if claim.kind == kind and person:
            by_person[story.canon(person)].append(claim)
    for person, claims in sorted(by_person.items()):
        if person not in story.by_id or len(claims) < 2:
            continue
        name = story.by_id[person].name
        yield fact(
            story,
            kind,
            label=f"{kind} of {name}",
            anchors=(story.anchor(name),),
            claims=(c.id for c in claims),
            trace=(f"all said of {name}",),
        )


def ages(story: Story) -> Iterator[Fact]:
    """Facts of age: of several ages in one article (a life told) only the highest is the person's own now.

    Where an article gives an age beside the name, what it says of "he" or "she" may be somebody else's; it
    is where the age is one that an article gives another person.
    """
    facts = list(facts_of("age", story))
    given: dict[float, set[str]] = defaultdict(set)
    for fact_ in facts:
        for key in fact_.claims:
            if not _by_pronoun(story.claims[key]):
                given[_years(story.claims[key])].add(fact_.key)
    for fact_ in facts:
        latest: dict[str, float] = {}
        named = {story.claims[key].article for key in fact_.claims if not _by_pronoun(story.claims[key])}
        told = [
            key
            for key in fact_.claims
            if not _by_pronoun(story.claims[key])
            or (
                story.claims[key].article not in named
                and given.get(_years(story.claims[key]), {fact_.key}) >= {fact_.key}
            )
        ]
        for key in told:
            claim = story.claims[key]
            latest[claim.article] = max(latest.get(claim.article, 0.0), _years(claim))
        kept = tuple(
            key
            for key in told
            if (
                _years(story.claims[key]) == latest[story.claims[key].article]
                or _slip(story.claims[key], latest[story.claims[key].article])
            )
            and not _to_come(story, story.claims[key])
        )
        if len(kept) > 1:
            yield fact_.model_copy(update={"claims": kept})
    yield from _nameless(story)


def _nameless(story: Story) -> Iterator[Fact]:
    """Facts of the ages of people whom nobody names, where the one sentence is a copy of the other."""
    for one, other in copies(story, "age"):
        who = one.slots.get("person")
        if who and who == other.slots.get("person") and story.canon(who) not in story.by_id:
            yield fact(
                story,
                "age",
                label=f"age of {who}",
                anchors=(who,),
                claims=(one.id, other.id),
                trace=(COPIED_WHY,),
            )


def _years(claim: Claim) -> float:
    assert isinstance(claim.value, Age)
    return claim.value.low


BESIDE = frozenset(("age after name", "age before name", "apposition after name"))
"""How an age is read that stands beside the name: it is the age now, not one of a life told."""

SLIP = 2.0
"""Two ages beside one name in one article that differ by no more years are a slip."""


def _slip(claim: Claim, latest: float) -> bool:
    return bool(claim.derivation) and claim.derivation[0] in BESIDE and latest - _years(claim) <= SLIP


def _by_pronoun(claim: Claim) -> bool:
    return "pronoun" in claim.slots


def _to_come(story: Story, claim: Claim) -> bool:
    """True for an age at a birthday to come or gone by ("turns 29 in April")."""
    words = claim.span.of(story.articles[claim.article].text).casefold()
    return words.startswith(("turns", "turn ", "turning", "will", "nearly", "almost", "under", "over"))


def roles(story: Story) -> Iterator[Fact]:
    """Facts of title, office and affiliation."""
    return facts_of("role", story)

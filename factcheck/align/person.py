"""Facts about one person: age, and titles or offices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.align.events import apart as elsewhere
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
    """Facts of the ages of people whom nobody names.

    They are of one person where the one sentence is a copy of the other, where each article gives one girl an
    age and much else is said alike of her, or where the only such ages of two articles have their digits
    changed round.
    """
    groups = [(claims, _ONLY_WHY) for claims in _only(story)]
    told = {claim.id for claims, _ in groups for claim in claims}
    groups += [(pair, COPIED_WHY) for pair in copies(story, "age") if not told >= {c.id for c in pair}]
    for claims, why in groups:
        who = claims[0].slots.get("person")
        if who and all(c.slots.get("person") == who for c in claims) and story.canon(who) not in story.by_id:
            yield fact(
                story,
                "age",
                label=f"age of {who}",
                anchors=(who,),
                claims=sorted(claim.id for claim in claims),
                trace=(why,),
            )
    for claims in _changed_round(story):
        nouns = (claim.slots.get("person", "") for claim in claims if "pronoun" not in claim.slots)
        yield fact(
            story,
            "age",
            label=f"age of the {min(filter(None, nouns), default='one whom nobody names')}",
            anchors=("changed round",),
            claims=sorted(claim.id for claim in claims),
            trace=("the only age of somebody without a name in each article, the digits changed round",),
        )


def _changed_round(story: Story) -> Iterator[tuple[Claim, ...]]:
    """The ages of the articles' only people without a name ("the 34-year-old"), if they are 34 and 43.

    An age that is, within a year, that of somebody with a name is not looked at: it may be his.
    """
    alone: dict[str, list[Claim]] = defaultdict(list)
    known: set[float] = set()
    for claim in story.claims.values():
        if claim.kind == "age" and story.scope(claim) is None:
            named = story.canon(claim.slots.get("person", "")) in story.by_id
            if not named or claim.slots.get("pronoun") == "the":
                alone[claim.article].append(claim)
            else:
                known.add(_years(claim))
    by_age: dict[float, list[Claim]] = defaultdict(list)
    for claims in alone.values():
        ages = set(map(_years, claims))
        if len(ages) == 1 and not any(abs(age - years) <= 1 for age in ages for years in known):
            by_age[ages.pop()] += claims
    for a, b in combinations(sorted(by_age), 2):
        if _round(a) == _round(b)[::-1]:
            yield (*by_age[a], *by_age[b])


def _round(years: float) -> str:
    """An age of two digits as written, else nothing."""
    return f"{years:g}" if years >= 10 and years % 1 == 0 and years < 100 else str(years)


_ONLY_WHY = "the only one of whom both articles tell, and in like words"

ALIKE = 0.2
"""So much of what the shorter sentence weighs stands in the other, where both tell of one girl."""

NEAR_AGE = 3.0
"""Two ages of one person in the news differ by no more years."""


def _only(story: Story) -> Iterator[tuple[Claim, ...]]:
    """Differing ages of a child whom nobody names, where no article has two of its kind."""
    by_noun: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind == "age" and claim.slots.get("person") in _CHILDREN and "pronoun" not in claim.slots:
            by_noun[claim.slots["person"]].append(claim)
    for _noun, claims in sorted(by_noun.items()):
        given = {(claim.article, _years(claim)) for claim in claims}
        if len({article for article, _ in given}) < len(given):
            continue
        alike = {
            claim.id: claim
            for pair in combinations(claims, 2)
            if 0 < abs(_years(pair[0]) - _years(pair[1])) <= NEAR_AGE
            and not elsewhere(story, *pair)
            and story.containment(*pair) >= ALIKE
            for claim in pair
        }
        if alike:
            yield tuple(alike.values())


_CHILDREN = frozenset("boy girl baby toddler infant child".split())


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

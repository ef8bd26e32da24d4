"""Facts about one person: age, and titles or offices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.facts import fact
from factcheck.model import Claim, ClaimKind, Fact, Story


def facts_of(kind: ClaimKind, story: Story) -> Iterator[Fact]:
    """One fact for every person of whom claims of this kind are made in the story's own scope."""
    by_person: dict[str, list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        person = claim.slots.get("person") or claim.subject
        if claim.kind == kind and person:
            by_person[story.canon(person)].append(claim)
    names = {entity.id: entity.name for entity in story.entities}
    for person, claims in sorted(by_person.items()):
        if person not in names or len(claims) < 2:
            continue
        yield fact(
            story, kind, label=f"{kind} of {names[person]}", anchors=(names[person],),
            claims=(c.id for c in claims),
            trace=(f"all said of {names[person]}",),
        )


def ages(story: Story) -> Iterator[Fact]:
    """Facts of age."""
    return facts_of("age", story)


def roles(story: Story) -> Iterator[Fact]:
    """Facts of title, office and affiliation."""
    return facts_of("role", story)

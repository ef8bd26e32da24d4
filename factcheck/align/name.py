"""Facts of naming: how one entity is written, and by which of its names a place or nation goes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.facts import fact
from factcheck.model import Claim, Fact, Story, spelling


def facts(story: Story) -> Iterator[Fact]:
    """One fact for every entity that is written in more than one way."""
    for entity in story.entities:
        if len(entity.forms) > 1:
            yield fact(
                story,
                "name",
                label=f"the name {entity.name}",
                anchors=(entity.type, story.anchor(entity.name)),
                claims=entity.claims,
                trace=(f"{len(entity.forms)} forms of one {entity.type}: {', '.join(entity.forms)}",),
            )
    yield from _of_two_names(story)


def _of_two_names(story: Story) -> Iterator[Fact]:
    """Facts of nations and places that go by two names, and of slips in the adjective of a nation."""
    called: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    surnames = {
        spelling.fold(form).rsplit(" ", 1)[-1]
        for entity in story.entities
        if entity.type == "person"
        for form in entity.forms
    }
    for claim in story.claims.values():
        if claim.kind == "name" and spelling.fold(claim.subject or "") not in surnames:
            for what in ("people", "place"):
                if what in claim.slots:
                    called[what, claim.slots[what]].append(claim)
    for (what, name), claims in sorted(called.items()):
        for frame, members in (
            ("slip", claims if any("slip" in c.slots for c in claims) else []),
            ("called", [c for c in claims if "slip" not in c.slots]),
        ):
            if len(members) > 1:
                yield fact(
                    story,
                    "name",
                    frame=frame,
                    label=f"the name {name}",
                    anchors=(what, name),
                    claims=(c.id for c in members),
                    trace=(f"one {what}: {name}",),
                )

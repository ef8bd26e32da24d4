"""Facts of naming: how one entity of the story is written."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.align.facts import fact
from factcheck.model import Fact, Story


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

"""Facts of courtesy titles: whether a woman is Mrs, Miss or Ms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from factcheck.align.facts import fact
from factcheck.model import Entity, Fact, Story, spelling

TITLES: Final = frozenset(("mrs", "miss", "ms"))


def facts(story: Story) -> Iterator[Fact]:
    """One fact for every person, the one of her surname, who has two such titles, no article using both."""
    families = Counter(surname for entity in story.entities for surname in _surnames(entity))
    for entity in story.entities:
        if entity.type not in ("person", "other"):
            continue
        claims = [
            story.claims[key]
            for key in entity.claims
            if families[spelling.parts(story.claims[key].subject or "-")[-1]] == 1
            and story.claims[key].slots.get("title", "").rstrip(".").casefold() in TITLES
        ]
        used: dict[str, set[str]] = {}
        for claim in claims:
            used.setdefault(claim.slots["title"].rstrip(".").casefold(), set()).add(claim.article)
        articles = list(used.values())
        if len(articles) > 1 and sum(map(len, articles)) == len(set().union(*articles)):
            yield fact(
                story,
                "name",
                frame="courtesy",
                label=entity.name,
                anchors=(story.anchor(entity.name),),
                claims=[claim.id for claim in claims],
                trace=(f"{len(used)} courtesy titles of one person",),
            )


def _surnames(entity: Entity) -> set[str]:
    """The last words of the full names of an entity."""
    return {words[-1] for words in map(spelling.parts, entity.forms) if len(words) > 1}

"""What claims are about: the entities of a story and the facts that several claims answer."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.model.base import Record
from factcheck.model.claim import ClaimKind


class Entity(Record):
    """One person, organisation, place or thing of a story, with every form its name takes."""

    id: str
    name: str
    type: Literal["person", "organisation", "place", "other"]
    forms: tuple[str, ...]
    claims: tuple[str, ...] = ()


class Fact(Record):
    """The question that several claims answer, such as "people killed by the blast at the bank".

    `key` rests on the story, the kind, the frame and the anchors, never on which articles answer it.
    `trace` says, step by step, why the claims were taken to speak of one thing. `links` are the pairs of
    claims that were found to answer it together, the lesser id first, each with the reason: only linked
    claims are set against each other.
    """

    id: str
    key: str
    story: str
    kind: ClaimKind
    label: str
    frame: str | None = None
    claims: tuple[str, ...]
    scope: Literal["cross", "internal"] = "cross"
    trace: tuple[str, ...] = ()
    links: dict[tuple[str, str], str] = Field(default={}, exclude=True)

    def linked(self, one: str, other: str) -> bool:
        """True where two claims were aligned with each other directly (all are, if no links are kept)."""
        return not self.links or (min(one, other), max(one, other)) in self.links

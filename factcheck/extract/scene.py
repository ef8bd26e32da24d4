"""A sentence as readers of place see it: its names, and which of them stand after a preposition of place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from factcheck.extract.reading import Reading
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.particulars import SETTLEMENTS
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token

RELATIONS: Final = frozenset(
    "in at near off on outside inside around above below under over beside opposite".split()
)
"""Prepositions of place."""
_NEAR: Final = 9


@dataclass(slots=True)
class Scene:
    """A sentence with its names and clauses."""

    reading: Reading
    sentence: SentenceView
    names: list[NameMention]
    clauses: list[Clause]
    told: set[int] = field(default_factory=set)
    """Where the names start of which a clause has told already."""

    @property
    def tokens(self) -> list[Token]:
        """The tokens of the sentence."""
        return self.sentence.tokens

    def at(self, token: Token) -> int:
        """The place of a token in the sentence."""
        return token.index - self.sentence.tokens[0].index

    def named(self, head: Token) -> NameMention | None:
        """The name that a token is in, or that stands after it and "of": "the village of Velden"."""
        name = next((n for n in self.names if n.start <= head.start < n.end), None)
        if name is not None or head.lower not in SETTLEMENTS:
            return name
        after = self.tokens[self.at(head) + 1 :][:2]
        if len(after) < 2 or after[0].lower != "of":
            return None
        return next((n for n in self.names if n.start == after[1].start), None)

    def subject_before(self, clause: Clause) -> Token | None:
        """The subject of the clause before one that has none: "It struck and was centred in Velden"."""
        earlier = [c for c in self.clauses if c.predicate.index < clause.predicate.index]
        return max(earlier, key=lambda c: c.predicate.index).subject if earlier else None

    def place_behind(self, after: int) -> tuple[Token, NameMention] | None:
        """The first place named after a preposition from `after` on, with no verb or mark before it."""
        tokens = self.tokens
        for position in range(after, min(len(tokens) - 1, after + _NEAR)):
            token = tokens[position]
            if token.pos in ("VERB", "SCONJ", "CCONJ", "PUNCT"):
                return None
            if token.lower not in RELATIONS:
                continue
            following = position + 1
            while following + 1 < len(tokens) and tokens[following].pos in ("DET", "ADJ"):
                following += 1
            name = self.named(tokens[following])
            if name is not None and name.value.entity in ("place", "other"):
                return token, name
        return None

"""Words of two articles that stand in one place of sentences that run in parallel."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """A word of a sentence, by its place in the grammar of the sentence."""

    article: str
    sentence: int
    place: int


@dataclass(frozen=True, slots=True)
class Parallel:
    """Two words in one place of two sentences.

    `signs` counts what says that it is one place (1 to 4), `shared` the words that the sentences have in
    common, `cover` their share of the words of that sentence of which it is greater. `clash` is true where
    other names or nouns differ in one place too: the sentences tell of two things.
    """

    one: Slot
    other: Slot
    signs: int
    shared: int
    cover: float
    clash: bool = False

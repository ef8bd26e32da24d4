"""What the forms of a statement of precedent have in common: what is found, and the words of a deed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from factcheck.language.grammar import Clause
from factcheck.language.tokens import Token

NONE: Final = "none"
SOME: Final = "some"
NOUNS: Final = frozenset(("NOUN", "PROPN"))
CONTENT: Final = frozenset(("NOUN", "PROPN", "ADJ"))
LIGHT: Final = frozenset("history time record year decade kind ever own entire whole".split())
STARTS: Final = "began started founded launched established introduced created built opened".split()


@dataclass(slots=True, frozen=True)
class Found:
    """A statement that there had been the like before, or that there had not."""

    value: str
    scale: str
    """"order" of the first, else the superlative."""
    noun: str
    """Of what there was one, "" if not told."""
    verb: str
    """What was done, "" if nothing."""
    who: Token | None
    words: set[str]
    """What narrows the class."""
    first: Token
    last: Token
    clause: Clause | None
    rank: str = ""
    """The ordinal, where one tells it."""


def around(clause: Clause) -> set[str]:
    """The nouns of what was done and where."""
    heads = [clause.theme, *(head for _, head in clause.obliques)]
    return {t.lemma.lower() for t in heads if t is not None and t.pos in NOUNS} - LIGHT

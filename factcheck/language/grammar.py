"""Questions of grammar, answered over Universal Dependencies relations.

The rest of the program asks here and sees no relation label.
"""

from __future__ import annotations

from factcheck.language.attribution import attribution_of, speaker_of
from factcheck.language.clauses import Clause, clause_of, clauses
from factcheck.language.nouns import NounPhrase, counted, noun_phrase

__all__ = [
    "Clause",
    "NounPhrase",
    "attribution_of",
    "clause_of",
    "clauses",
    "counted",
    "noun_phrase",
    "speaker_of",
]

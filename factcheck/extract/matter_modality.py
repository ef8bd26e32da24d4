"""Whether what is told of a thing came about, is planned, or failed to happen."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from factcheck.extract.state_phrases import by_vote
from factcheck.language.grammar import Clause
from factcheck.language.tokens import Token
from factcheck.model import Modality

_MAYBE: Final = frozenset("can could must may might should ought if unless whether lest".split())
_DONE: Final = frozenset(("have", "been"))
_PLANS: Final = frozenset("will 'll ’ll wo shall would 'd ’d to".split())


def modality(tokens: list[Token], first: int, at: int, clause: Clause | None) -> Modality | None:
    """Whether it is told as a fact or planned ("would" is reported speech), None where it may not be so."""
    if by_vote(tokens, first, at):
        return "asserted"
    words = [token.lower for token in tokens[first:at]]
    if words[:1] == ["to"] and first:
        above = tokens[first - 1]
        if above.lemma.lower() in _FAILING or above.lemma.lower() in _MANAGING:
            return "asserted"
        if above.pos == "VERB" and above.lemma.lower() not in _PLANNING:
            return None
    if _MAYBE & set(words):
        return "asserted" if _unable(words) else None
    if _PLANS & set(words) and not _DONE & set(words):
        return "planned"
    if clause is None or clause.modality in ("asserted", "planned"):
        return clause.modality if clause is not None else "asserted"
    return None


def _unable(words: list[str]) -> bool:
    """True for what could not be done, and so was not."""
    return any(
        word in ("could", "can") and after in ("not", "n't", "n’t") for word, after in pairwise(words)
    ) and not (_MAYBE - {"could", "can"}) & set(words)


_FAILING: Final = frozenset("fail refuse decline neglect unable".split())
_MANAGING: Final = frozenset("manage force begin start continue help".split())
"""What failed to happen did not, what somebody managed did (implicative verbs: Karttunen 1971)."""
_PLANNING: Final = frozenset(
    "plan intend promise agree decide set expect schedule vow pledge prepare go order vote".split()
)


def failed(tokens: list[Token], first: int) -> bool:
    """True for what somebody "failed to" do."""
    return first > 0 and tokens[first].lower == "to" and tokens[first - 1].lemma.lower() in _FAILING

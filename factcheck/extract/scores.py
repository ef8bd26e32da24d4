"""What a pair of numbers of a contest is other than its result: a lead, the score at the break, of shots."""

from __future__ import annotations

from typing import Final

from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView

_LEADING: Final = frozenset("up down ahead behind lead trail".split())
_LEAD: Final = frozenset("lead deficit advantage up down ahead behind adrift".split())
_BREAK: Final = frozenset("halftime half interval break intermission quarter period inning set".split())
_WON: Final = frozenset("outclass outplay outlast outlive".split())
_BEFORE: Final = 2
_AFTER: Final = 5


def in_between(sentence: SentenceView, mention: QuantityMention, clause: Clause | None) -> str | None:
    """Of what a score is that is no result: the break ("2-1 at half-time"), a tally, a lead or a count.

    "Corrin (26-11)" is what has been won and lost so far or, in other lands, the score at the break.
    "Up 4-1", "a 4-1 lead" and "outshot 26-17" may each be told of several moments.
    """
    around = sentence.before(mention.start)[-1:], sentence.after(mention.end)[:1]
    if all(around) and (around[0][0].text, around[1][0].text) == ("(", ")"):
        return "tally"
    before = {token.lemma.lower() for token in sentence.before(mention.start)[-_BEFORE:]}
    after = [token.lemma.lower() for token in sentence.after(mention.end)[:_AFTER]]
    if any(word in ("at", "after", "by") for word in after[:2]) and _BREAK & set(after):
        return "break"
    if (after[:1] and after[0] in _LEAD) or (before & _LEADING and not before & _RESULTS):
        return "lead"
    verb = clause.lemma if clause is not None else ""
    return "lead" if verb.startswith("out") and verb not in _WON else None


_RESULTS: Final = frozenset("win beat lose defeat with".split())

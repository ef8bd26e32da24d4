"""How many matches in a row somebody has won, lost or not lost: "their fifth straight loss".

An ordinal and a count say the same: who has won for the sixth time in a row has won six in a row.
"""

from __future__ import annotations

import re

from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView

WORDS = 8
"""So many words to either side are read."""

_TELLING = frozenset(
    "straight consecutive successive row trot succession streak run unbeaten undefeated winless lost won "
    "defeat win losing winning".split()
)
"""One of these stands in whatever the patterns match."""

_NOUNS = {
    noun: kind
    for kind, nouns in {
        "won": "win wins victory victories triumph triumphs winning",
        "lost": "loss losses defeat defeats losing",
        "drawn": "draw draws",
        "unbeaten": "unbeaten undefeated",
        "winless": "winless",
        "": "time times game games match matches outing outings",
    }.items()
    for noun in nouns.split()
}
"""Nouns of matches, and how they ended; of "games" and "times" the verb tells it."""

_VERBS = {"win": "won", "beat": "won", "defeat": "won", "lose": "lost", "fall": "lost", "draw": "drawn"}

_IN_A_ROW = re.compile(
    r"(?:straight|consecutive|successive) (?:(?P<where>league|home|away|road) )?"
    rf"(?P<noun>{'|'.join(_NOUNS)})\b"
    rf"|(?:(?P<where2>league|home|away|road) )?(?:(?P<noun2>{'|'.join(_NOUNS)}) )?"
    r"(?:in a row|on the trot|in succession)\b"
    r"|(?:- )?(?:game|match|race|fight) (?:(?P<where3>league|home|away|road) )?"
    r"(?P<noun3>winning|losing|unbeaten|undefeated|winless|win) (?:streak|run|sequence)\b"
)
_GAMES = re.compile(r"(?:(?P<where>league|home|away|road) )?(?:games|matches|outings|fights|bouts)\b")
_LAST = r"(?: (?:their|its|his|her|the|all))?(?: (?:last|past|previous|first|opening))?$"
_BEFORE = (
    ("unbeaten", re.compile(rf"\b(?:unbeaten|undefeated) (?:for|in|through|over|after){_LAST}")),
    ("unbeaten", re.compile(rf"\b(?:not|n't|never) lost (?:for|in|any of){_LAST}")),
    ("unbeaten", re.compile(rf"\bwithout (?:defeat|a defeat|losing) (?:for|in){_LAST}")),
    ("winless", re.compile(rf"\b(?:winless|without (?:a win|victory|a victory|winning)) (?:for|in){_LAST}")),
    ("winless", re.compile(rf"\b(?:not|n't) won (?:for|in|any of){_LAST}")),
)
"""(how the matches ended, what stands before their number)."""


def streak(sentence: SentenceView, mention: QuantityMention, clause: Clause | None) -> str | None:
    """How the matches ended of which a number tells how many came in a row, and where; None for others."""
    value = mention.value
    if value.form not in ("count", "number", "ordinal") or not value.low or value.low != value.high:
        return None
    behind, ahead = sentence.before(mention.start)[-WORDS:], sentence.after(mention.end)[:WORDS]
    if _TELLING.isdisjoint(token.lower for token in (*behind, *ahead)):
        return None
    after = " ".join(token.lower for token in ahead)
    if said := _IN_A_ROW.match(after):
        noun = said["noun"] or said["noun2"] or said["noun3"] or ""
        kind = _NOUNS.get(noun) or _VERBS.get(clause.lemma if clause is not None else "")
        where = said["where"] or said["where2"] or said["where3"]
    elif (said := _GAMES.match(after)) is not None:
        before = " ".join(token.lower for token in behind)
        kind = next((kind for kind, pattern in _BEFORE if pattern.search(before)), None)
        where = said["where"]
    else:
        return None
    return f"{kind} {where}" if kind and where else kind

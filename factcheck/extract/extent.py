"""How much of a sentence tells an answer: the words around a phrase that a reader needs to see with it."""

from __future__ import annotations

from typing import Final

from factcheck.extract.noun_groups import subject_before
from factcheck.language.tokens import Token

_BEHIND: Final = 7
"""Most words of a phrase behind it that are shown too: "with manslaughter"."""
_INSIDE: Final = frozenset("DET ADJ NUM NOUN PROPN PART ADP".split())
_REACHING: Final = frozenset(("by", "to", "from", "at"))
"""Prepositions whose number is another fact: "cut by 8 percent"."""
_VERBAL: Final = frozenset(("AUX", "PART", "ADV"))
_WIDE: Final = 60
"""How many characters may stand before a phrase to be shown with it."""


def behind(tokens: list[Token], last: int) -> int:
    """The last word of the phrase with a preposition that stands behind `last`, `last` itself without one."""
    if last + 1 >= len(tokens) or tokens[last + 1].pos != "ADP":
        return last
    end = last + 1
    while end + 1 < len(tokens) and end - last < _BEHIND and tokens[end + 1].pos in _INSIDE:
        end += 1
    measured = tokens[last + 1].lower in _REACHING and any(t.pos == "NUM" for t in tokens[last + 1 : end])
    return end if tokens[end].pos in ("NOUN", "PROPN") and not measured else last


def verb_group(tokens: list[Token], verb: int) -> int:
    """The first word of the auxiliaries and adverbs before a verb."""
    while verb and tokens[verb - 1].pos in _VERBAL:
        verb -= 1
    return verb


def before(tokens: list[Token], first: int) -> int:
    """The first word of the subject before a verb group, or of the group with its auxiliaries."""
    begin = verb_group(tokens, first)
    subject, clear = subject_before(tokens, begin)
    if subject is not None and clear and tokens[first].start - tokens[subject.first].start <= _WIDE:
        return subject.first
    return begin

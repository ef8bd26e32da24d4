"""Which words of a value clash with the other values, so that no more than these are marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

_WORD: Final = re.compile(r"\w+(?:['’.,:-]\w+)*|[^\w\s]")

_ALIKE: Final = 0.4
"""Values that share less than this are marked whole."""

_QUOTED: Final = 4
"""Where so many words in a row are the same, it is no clash that only one text has words before or after the
rest: the one has quoted more than the other."""

_MOST: Final = 12
"""More values than this, or more ways of saying one, are marked whole."""

_Token = tuple[str, int, int]
"""A word or mark and its range."""

_Step = tuple[str, int, int]
"""What becomes of a range of tokens on the way to the other text: `equal`, `delete` or `insert`."""


class Piece(NamedTuple):
    """A stretch of a text; a `gap` is empty and stands where others have words that this text has not."""

    text: str
    kind: Literal["same", "clash", "gap"]


@dataclass(frozen=True)
class _Odds:
    """Tokens that are not in the other text, by number, and the numbers before which the other has more."""

    tokens: frozenset[int]
    gaps: frozenset[int]


def clashes(values: Sequence[Iterable[str]]) -> Callable[[int, str], tuple[Piece, ...]]:
    """What clashes in the texts by which differing values are stated.

    Args:
        values: for each value the texts that state it.

    Returns:
        a function that cuts a text of the value of that index into pieces.
    """
    texts = [dict.fromkeys(each) for each in values]
    tokens = {text: _tokens(text) for each in texts for text in each}
    small = len(texts) <= _MOST and all(len(each) <= _MOST for each in texts)

    def pieces(index: int, text: str) -> tuple[Piece, ...]:
        others = [list(each) for number, each in enumerate(texts) if number != index and each]
        if not small or not others or not tokens.get(text):
            return (Piece(text, "clash"),)
        nearest = [_nearest(tokens[text], [tokens[other] for other in each]) for each in others]
        for trimmed in (True, False):
            odds = [_odds(tokens[text], other, trimmed=trimmed) for other in nearest]
            union = _Odds(
                frozenset[int]().union(*(each.tokens for each in odds)),
                frozenset[int]().union(*(each.gaps for each in odds)),
            )
            if union.tokens or union.gaps:
                return tuple(_cut(text, tokens[text], _plain(union)))
        return (Piece(text, "clash"),)

    return pieces


def _plain(odds: _Odds) -> _Odds:
    """Without the gaps beside clashing words, which say enough."""
    return _Odds(odds.tokens, frozenset(gap for gap in odds.gaps if not {gap - 1, gap} & odds.tokens))


def _tokens(text: str) -> list[_Token]:
    return [(found.group(), found.start(), found.end()) for found in _WORD.finditer(text)]


def _words(tokens: Iterable[_Token]) -> list[str]:
    return [word for word, _, _ in tokens]


def _nearest(text: list[_Token], others: list[list[_Token]]) -> list[_Token]:
    from rapidfuzz.distance import Indel

    return max(others, key=lambda other: Indel.normalized_similarity(_words(text), _words(other)))


def _odds(text: list[_Token], other: list[_Token], *, trimmed: bool) -> _Odds:
    """What of `text` is not in `other`; with `trimmed` not what only one of two quotations goes on with."""
    from rapidfuzz.distance import Indel, LCSseq

    one, two = _words(text), _words(other)
    if Indel.normalized_similarity(one, two) < _ALIKE:
        return _Odds(frozenset(range(len(one))), frozenset())
    steps = [(step.tag, step.src_start, step.src_end) for step in LCSseq.opcodes(one, two)]
    if trimmed and any(tag == "equal" and end - start >= _QUOTED for tag, start, end in steps):
        steps = _without_ends(steps)
    tokens: set[int] = set()
    gaps: set[int] = set()
    for number, (tag, start, end) in enumerate(steps):
        if tag == "delete":
            tokens.update(range(start, end))
        elif tag == "insert":
            beside = {steps[at][0] for at in (number - 1, number + 1) if 0 <= at < len(steps)}
            if "delete" not in beside:
                gaps.add(start)
    return _Odds(frozenset(tokens), frozenset(gaps))


def _without_ends(steps: list[_Step]) -> list[_Step]:
    """Without the first and the last step where they only add or drop words."""
    for end, beside in ((0, 1), (-1, -2)):
        if len(steps) > 1 and steps[end][0] != "equal" and steps[beside][0] == "equal":
            del steps[end]
    return steps


def _cut(text: str, tokens: list[_Token], odds: _Odds) -> Iterator[Piece]:
    """`text` in pieces; neighbouring clashing words are one."""
    at = 0
    number = 0
    while number <= len(tokens):
        if number in odds.gaps:
            before = tokens[number][1] if number < len(tokens) else len(text)
            if at < before:
                yield Piece(text[at:before], "same")
                at = before
            yield Piece("", "gap")
        if number in odds.tokens:
            last = number
            while last + 1 in odds.tokens and last + 1 not in odds.gaps:
                last += 1
            start, end = tokens[number][1], tokens[last][2]
            if at < start:
                yield Piece(text[at:start], "same")
            yield Piece(text[start:end], "clash")
            at = end
            number = last
        number += 1
    if at < len(text):
        yield Piece(text[at:], "same")

"""Read phrases of office, trade and affiliation: "head of the institute"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from factcheck.language.en.gazetteer import NATIONALITIES, PEOPLES
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.titles import (
    ABBREVIATED,
    COURTESY,
    FORMER,
    KINSHIP,
    MODIFIERS,
    PAIRS,
    RANKS,
    ROLE_NOUNS,
    TITLES,
    TRADES,
)
from factcheck.language.tokens import Token

_NOMINAL: Final = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))
_HEADED: Final = frozenset("chief head secretary chairman director".split())
_RANKED: Final = (RANKS | frozenset(ABBREVIATED)) - {"officer", "inspector", "general", "gen"}
_KEPT: Final = MODIFIERS | {"co"}
_DROPPED: Final = PEOPLES | COURTESY | {"old", "year", "-"}
BYGONE: Final = (
    "in those days",
    "in those years",
    "at the time",
    "at that time",
    "once",
    "formerly",
    "previously",
)
"""Adverbials that put a role into the past of a story."""
_LINKS: Final = frozenset("of at for with in from".split())
_LONGEST: Final = 12


@dataclass(slots=True, frozen=True)
class RolePhrase:
    """A role in `tokens[first:last]`; `head` is the index of its noun."""

    first: int
    last: int
    head: int
    title: str
    of: str | None
    former: bool


def is_role(token: Token) -> bool:
    """True for a noun in the singular that says what a person is."""
    word = token.lower.rstrip(".")
    if (
        (token.pos not in ("NOUN", "PROPN") and word not in ("executive", "chief"))
        or token.tag in ("NNS", "NNPS")
        or word in COURTESY
    ):
        return False
    lemma = token.lemma.lower()
    if lemma in TRADES:
        return token.text.islower() or lemma in ROLE_NOUNS
    return (lemma in ROLE_NOUNS or word in ROLE_NOUNS or word in TITLES) and lemma not in KINSHIP


def nominal_end(tokens: list[Token], at: int) -> int:
    """The end of the run of nouns, adjectives and possessors from `at` on, with a determiner at its head."""
    end, limit = at, min(len(tokens), at + _LONGEST)
    while end < limit:
        token = tokens[end]
        determiner = end == at and (token.pos == "DET" or token.tag == "PRP$")
        if determiner or token.pos in _NOMINAL or token.tag == "POS" or token.text in ("’s", "'s"):
            end += 1
        elif token.text in ("-", ".") and end > at and not tokens[end - 1].space and end + 1 < limit:
            if token.text == "." and tokens[end - 1].lower not in ABBREVIATED:
                break
            end += 1
        elif token.lower in FORMER or token.lower == "co" or token.tag in ("VBN", "VBG"):
            end += 1
        else:
            break
    return end


def titles(tokens: list[Token], first: int, last: int, names: Mapping[int, NameMention]) -> list[RolePhrase]:
    """The roles that the words `tokens[first:last]` name one after the other: "navy spokesman | Commander".

    Args:
        tokens: the sentence.
        first: where the words begin.
        last: where they end.
        names: the names of the sentence, by the offset of their first token.
    """
    out: list[RolePhrase] = []
    begin = first
    for at in range(first, last):
        if is_role(tokens[at]) and not _goes_on(tokens, at, last):
            phrase = _phrase(tokens, begin, at, names)
            if phrase is not None:
                out.append(phrase)
            begin = at + 1
    return out


def described(tokens: list[Token], first: int, names: Mapping[int, NameMention]) -> RolePhrase | None:
    """The role that begins at `first`, with what it is of ("the governor of Ardrey"), or None."""
    end = nominal_end(tokens, first)
    if end == first or not is_role(tokens[end - 1]):
        return None
    phrase = _phrase(tokens, first, end - 1, names)
    if phrase is None:
        return None
    of, last = _affiliation(tokens, end, names)
    return RolePhrase(phrase.first, last, phrase.head, phrase.title, of or phrase.of, phrase.former)


def _goes_on(tokens: list[Token], at: int, last: int) -> bool:
    """True where the next word belongs to the same title."""
    following = at + 2 if at + 1 < last and tokens[at + 1].text == "." else at + 1
    if following >= last:
        return False
    word, after = tokens[at].lower.rstrip("."), tokens[following].lower.rstrip(".")
    if (word, after) in PAIRS or after == "-" or tokens[following].tag == "POS":
        return True
    if word in _HEADED and after in _RANKED:
        return False
    if after == "of":
        return True
    return word in MODIFIERS and any(is_role(token) for token in tokens[following:last])


def _phrase(
    tokens: list[Token], first: int, head: int, names: Mapping[int, NameMention]
) -> RolePhrase | None:
    """The role whose noun is `tokens[head]` and whose words begin at `first`."""
    while first < head and (
        tokens[first].pos in ("DET", "PUNCT") or tokens[first].tag == "PRP$" or _is_courtesy(tokens[first])
    ):
        first += 1
    words: list[str] = []
    of: str | None = None
    former = False
    at = first
    while at <= head:
        token = tokens[at]
        word = token.lower.rstrip(".")
        name = names.get(token.start) if at < head else None
        if (
            name is not None
            and name.end <= tokens[head].start
            and (of is None or name.value.entity != "person")
        ):
            of = name.value.normalized
            while at < head and tokens[at].start < name.end:
                at += 1
            continue
        if word in FORMER:
            former = True
        elif at < head and (word in NATIONALITIES or token.lower in NATIONALITIES):
            of = of or NATIONALITIES.get(word) or NATIONALITIES[token.lower]
        elif token.tag == "POS" or word in ("'s", "’s"):
            if words and of is None:
                of = " ".join(words)
            words = []
        elif (
            token.text == "-"
            and at + 1 < head
            and tokens[at - 1].lower not in FORMER
            and not (words and words[-1] == tokens[at - 1].lower)
        ):
            at += 1  # "small-time boxer": the second half goes with the first
        elif word and (
            at == head or word in _KEPT or (token.pos in ("NOUN", "PROPN") and word not in _DROPPED)
        ):
            words.append(ABBREVIATED.get(word, token.lemma.lower().rstrip(".") if at == head else word))
        at += 1
    if not words:
        return None
    return RolePhrase(first, head + 1, head, " ".join(words), of, former)


def _is_courtesy(token: Token) -> bool:
    return token.lower.rstrip(".") in COURTESY


def _affiliation(tokens: list[Token], at: int, names: Mapping[int, NameMention]) -> tuple[str | None, int]:
    """What follows "of", "at" or "for" after a role, and where it ends."""
    if at + 1 >= len(tokens) or tokens[at].lower not in _LINKS:
        return None, at
    begin = at + 1
    while begin < len(tokens) - 1 and (tokens[begin].pos == "DET" or tokens[begin].tag == "PRP$"):
        begin += 1
    name = names.get(tokens[begin].start)
    if name is not None:
        end = begin
        while end < len(tokens) and tokens[end].start < name.end:
            end += 1
        if end >= len(tokens) or tokens[end].tag != "POS":
            return name.value.normalized, end
    end = nominal_end(tokens, begin)
    if end == begin or tokens[at].lower in ("in", "from", "with"):
        return None, at
    end = _joined(tokens, end)
    words = " ".join(token.lower for token in tokens[begin:end]).replace(" 's", "'s").replace(" ’s", "'s")
    return words.replace(" - ", " "), end


def _joined(tokens: list[Token], end: int) -> int:
    """The end of a second field of an office: "minister of roads | and bridges", not "and mayor of Corr"."""
    if end + 1 >= len(tokens) or tokens[end].lower != "and":
        return end
    last = nominal_end(tokens, end + 1)
    closed = last == len(tokens) or tokens[last].text in _CLOSED or tokens[last].lower in ("at", "who")
    second = any(is_role(token) for token in tokens[end + 1 : last])
    return last if last > end + 1 and closed and not second else end


_CLOSED = frozenset(',.;:)—–”"')

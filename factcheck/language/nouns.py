"""Noun phrases, and what a number counts."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from factcheck.language.predicates import preposition
from factcheck.language.tokens import SentenceView, Token

_BEFORE_HEAD: Final = frozenset(
    [
        "det",
        "amod",
        "compound",
        "nummod",
        "nmod:poss",
        "nmod:desc",
        "advmod",
        "det:predet",
        "flat",
        "goeswith",
        "nmod:unmarked",
    ]
)
_NAME_PARTS: Final = frozenset(["flat", "goeswith", "compound", "nmod:desc"])
_SKIPPED_TAGS: Final = frozenset(["JJ", "JJR", "JJS", "CD", "POS", "PRP$", "HYPH", "VBG", "VBN", "RBR"])
_SKIPPED_WORDS: Final = frozenset(["more", "other", "further", "additional", "extra", "new", "such"])
_NOUNS: Final = frozenset(["NOUN", "PROPN"])
_NOT_COUNTED: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december today yesterday tomorrow tonight".split()
)
_TIME_WORDS: Final = frozenset(["last", "next", "this", "that", "each", "every", "earlier", "late", "early"])
_FARTHEST: Final = 8


@dataclass(slots=True, eq=False)
class NounPhrase:
    """A noun with what narrows it, without relative clauses and appositions.

    `start` and `end` run from the determiner to the last word of the head's name; phrases with a
    preposition are not covered, their heads stand in `of` and `prepositions`.
    """

    head: Token
    start: int
    end: int
    modifiers: tuple[str, ...] = ()
    """Lower-cased lemmas of adjectives, compounds and participles before the head."""
    determiner: str | None = None
    of: Token | None = None
    """The head of an of-phrase."""
    prepositions: tuple[tuple[str, Token], ...] = ()
    possessor: Token | None = None


def noun_phrase(head: Token) -> NounPhrase:
    """The noun phrase that `head` heads (conjuncts not included)."""
    first = last = head
    modifiers: list[str] = []
    phrase = NounPhrase(head, head.start, head.end)
    prepositions: list[tuple[str, Token]] = []
    for child in head.children:
        relation = child.relation
        before = child.index < head.index
        if (before and relation in _BEFORE_HEAD) or (relation in _NAME_PARTS and child.pos != "PUNCT"):
            for part in child.subtree() if child.children else (child,):
                if part.pos == "PUNCT":
                    continue
                if part.index < first.index:
                    first = part
                elif part.index > last.index and not before:
                    last = part
            if relation == "det":
                phrase.determiner = child.lower
            elif relation == "nmod:poss":
                phrase.possessor = child
            elif before and relation in ("amod", "compound", "nmod:desc") and child.pos != "NUM":
                modifiers.append(child.lemma.lower())
        elif relation == "nmod":
            word = preposition(child)
            if word == "of":
                phrase.of = phrase.of or child
            if word:
                prepositions.append((word, child))
    phrase.start, phrase.end = first.start, last.end
    phrase.modifiers = tuple(modifiers)
    phrase.prepositions = tuple(prepositions)
    return phrase


def counted(sentence: SentenceView, start: int, end: int) -> NounPhrase | None:
    """What the number at [start, end) counts, None where nothing is named ("12 more were hurt").

    "12 people", "12 of the villagers", "at least 12 Somali pirates". Judged by the parse where words nearby
    agree with it, else by the nearest following noun inside the same chunk.
    """
    tokens = sentence.tokens
    first = bisect_left(tokens, start, key=lambda token: token.end - 1)
    place = bisect_left(tokens, end, key=lambda token: token.start)
    if place == 0 or tokens[place - 1].end > end or place >= len(tokens) or tokens[place].text[0] in "-–":
        return None
    near = _nearest_noun(tokens, place)
    if near is None:
        return None
    for token in tokens[first:place]:
        head = token.head
        if (
            head.index >= tokens[place].index
            and head.pos in _NOUNS
            and token.relation in ("nummod", "compound", "det", "amod")
        ):
            if head.relation == "compound" and head.head is near:
                break  # "12 rocket propelled grenades"
            if head.index <= near.index or _same_chunk(tokens, near, head):
                near = head
            break
    return noun_phrase(near)


def _nearest_noun(tokens: list[Token], place: int) -> Token | None:
    """The last noun of the first run of nouns from `place` on, if only words of one chunk stand before it."""
    limit = min(len(tokens), place + _FARTHEST)
    of = False
    while place < limit:
        token = tokens[place]
        lower = token.lower
        if token.pos in _NOUNS and token.tag != "VBG":
            if lower in _NOT_COUNTED:
                return None
            return _end_of_run(tokens, place)
        if lower == "of" and not of:
            of = True
        elif of and (token.pos == "DET" or token.tag in ("PRP$", "DT")):
            pass
        elif lower in _TIME_WORDS or lower in _NOT_COUNTED:
            return None
        elif token.tag in ("VBG", "VBN"):
            # A participle belongs to the chunk only if the parse ties it to a noun that follows.
            if token.relation not in ("amod", "compound") or token.head.index <= token.index:
                return None
        elif token.tag == "RB" and place + 1 < limit and tokens[place + 1].relation == "amod":
            pass  # "20 newly built homes"
        elif token.tag in (",", "CC"):
            # "20 young, hungry seabirds"
            if tokens[place - 1].pos != "ADJ" or place + 1 >= len(tokens) or tokens[place + 1].pos != "ADJ":
                return None
        elif token.tag not in _SKIPPED_TAGS and lower not in _SKIPPED_WORDS:
            return None
        place += 1
    return None


def _end_of_run(tokens: list[Token], place: int) -> Token:
    """The head of a chunk whose first noun stands at `place`: the last of its nouns side by side."""
    while place + 1 < len(tokens):
        following = tokens[place + 1]
        token = tokens[place]
        if following.tag == "POS" and place + 2 < len(tokens):
            # "12 of the company's workers" counts workers; a bare possessive ends the chunk.
            after = _nearest_noun(tokens, place + 2)
            return after if after is not None else token
        if following.tag in ("VBN", "VBG") and _ends_chunk_after(tokens, place + 1):
            place += 1  # "rocket propelled grenade"
            continue
        if following.pos not in _NOUNS or following.lower in _NOT_COUNTED or following.relation == "nsubj":
            break
        if following.relation == "appos" and following.head.pos in _NOUNS:
            break
        joined = token.relation == "compound" and token.head is following
        if following.relation in ("obl:unmarked", "obl") and not joined:
            break
        if following.relation == "flat" and following.head is token:
            break
        place += 1
    return tokens[place]


def _ends_chunk_after(tokens: list[Token], place: int) -> bool:
    """Whether the participle at `place` stands inside a chunk: the noun behind it is what it describes."""
    if place + 1 >= len(tokens) or tokens[place + 1].pos not in _NOUNS:
        return False
    token = tokens[place]
    if token.relation in ("amod", "compound") and token.head.index > token.index:
        return True
    # "12 rocket propelled grenades": twelve is not said of one rocket.
    return (
        tokens[place - 1].tag == "NN"
        and tokens[place + 1].tag == "NNS"
        and token.head is not tokens[place - 1]
    )


def _same_chunk(tokens: list[Token], near: Token, head: Token) -> bool:
    offset = tokens[0].index
    between = tokens[near.index - offset + 1 : head.index - offset]
    return head.index - near.index <= 3 and all(
        token.pos in ("NOUN", "PROPN", "ADJ") or token.tag in ("POS", "HYPH") or token.relation == "amod"
        for token in between
    )

"""Noun groups read from neighbouring words: where they end, what narrows and counts them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from factcheck.language.en import synonyms
from factcheck.language.tokens import Token

_NOMINAL: Final = frozenset(("NOUN", "PROPN"))
_INSIDE: Final = frozenset(("DET", "ADJ", "NUM", "NOUN", "PROPN"))
_PARTS: Final = frozenset("part section portion half quarter third most some percent % much".split())
"""Nouns that name a share of what follows "of"."""
_NUMBERS: Final = frozenset("hundred thousand dozen score total ten number handful series string".split())
"""Nouns that number what follows "of"."""
_NOT_CLIMBED: Final = frozenset("to than after before during by about until since despite like as".split())
"""Prepositions whose phrase is none of the noun before."""
_VAGUE: Final = frozenset("several dozen dozens hundred hundreds many some most all few numerous".split())
_LINKS: Final = frozenset("of at in on near over off from".split())
_RELATIVE: Final = frozenset("that which who".split())
_LONGEST: Final = 14


@dataclass(slots=True, frozen=True)
class NounGroup:
    """A noun with the words before it, and the place that a phrase behind it names."""

    head: Token
    first: int
    """Index in the sentence of its first word."""
    determiners: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    count: str = ""
    part: bool = False
    single: bool = False
    narrowed: str = ""
    """Of what it is, by a phrase with "of": "the driver of the lorry" is not the driver of the story."""
    places: tuple[str, ...] = ()

    def slots(self) -> dict[str, str]:
        """What a claim keeps of it."""
        head = self.head
        slots = {"holder": synonyms.head(head.lemma.lower())}
        if self.count and self.count != "one":
            slots["count"] = self.count
        if head.tag in ("NNS", "NNPS") and not self.single:
            slots["plural"] = "yes"
        if self.part:
            slots["part"] = "yes"
        if {"the", "this", "that"} & set(self.determiners):
            slots["definite"] = "yes"
        if {"a", "an", "another"} & set(self.determiners):
            slots["indefinite"] = "yes"
        if self.modifiers:
            slots["modifiers"] = " ".join(self.modifiers)
        if self.narrowed:
            slots["narrowed"] = self.narrowed
        if self.places:
            slots["places"] = " ".join(self.places)
        return slots


def ending(tokens: list[Token], at: int) -> NounGroup | None:
    """The noun group whose last word stands at `at`, a pronoun by itself."""
    if at < 0:
        return None
    head = tokens[at]
    if head.pos == "PRON" and head.tag not in ("PRP$",):
        return NounGroup(head, at)
    aged = head.lower == "old" and at > 1 and tokens[at - 1].text == "-"
    if head.pos not in _NOMINAL and not aged:
        return None
    first = at
    while first and at - first < _LONGEST:
        token = tokens[first - 1]
        inside = token.pos in _INSIDE or token.tag in ("POS", "PRP$", "HYPH", "VBN", "JJ", "CD")
        if token.text == "," and first > 1 and tokens[first].pos == "ADJ" and tokens[first - 2].pos == "ADJ":
            inside = True
        if not inside:
            break
        first -= 1
        if token.pos == "DET" or token.tag == "PRP$":
            break
    words = tokens[first:at]
    return NounGroup(
        head,
        first,
        determiners=tuple(t.lower for t in words if t.pos == "DET"),
        modifiers=tuple(t.lemma.lower() for t in words if t.pos in ("ADJ", "NOUN") and t.lower not in _VAGUE),
        count=next((t.lower for t in words if t.pos == "NUM" or t.lower in _VAGUE), ""),
        places=tuple(t.lower for t in words if t.pos == "PROPN"),
    )


def object_after(tokens: list[Token], at: int) -> NounGroup | None:
    """The noun group that begins at `at`, after adverbs: the object of a verb."""
    while at < len(tokens) and tokens[at].pos == "ADV":
        at += 1
    if at >= len(tokens):
        return None
    if tokens[at].pos == "PRON" and tokens[at].tag != "PRP$":
        return NounGroup(tokens[at], at)
    last = None
    for position in range(at, min(len(tokens), at + _LONGEST)):
        token = tokens[position]
        if token.pos in _NOMINAL and token.tag != "VBG":
            if token.lower in _DAYS:
                break
            last = position
        elif token.tag == "POS" or token.text == "-":
            continue
        elif last is not None or not (
            token.pos in ("DET", "ADJ", "NUM") or token.tag in ("PRP$", "VBN", "JJ", "CD")
        ):
            break
    if last is None:
        return None
    group = ending(tokens, last)
    return _shared(tokens, group, last + 1)


def _shared(tokens: list[Token], group: NounGroup | None, after: int) -> NounGroup | None:
    """The whole of which a group names a part ("part of the bridge"), and the places named behind it."""
    if group is None:
        return None
    whole = None
    if after + 1 < len(tokens) and tokens[after].lower == "of":
        whole = object_after(tokens, after + 1)
        lemma = group.head.lemma.lower()
        if whole is not None and (lemma in _PARTS or lemma in _NUMBERS):
            part = lemma in _PARTS
            return replace(whole, first=group.first, count=whole.count if part else lemma, part=part)
    if after + 1 < len(tokens) and tokens[after].lower in _LINKS:
        group = replace(group, narrowed=whole.head.lemma.lower() if whole is not None else "")
        names = []
        for token in tokens[after + 1 : after + 4]:
            if token.pos != "PROPN":
                if token.pos != "DET":
                    break
                continue
            names.append(token.lower)
        if names:
            return replace(group, places=(*group.places, *names))
    return group


def before_aside(tokens: list[Token], first: int) -> int:
    """Where the subject of a verb group ends: before an aside that has no verb ("Ruiz, 42, was ...")."""
    if first < 3 or tokens[first - 1].text != ",":
        return first
    for at in range(first - 2, max(0, first - 12), -1):
        if tokens[at].text == ",":
            return at if at else first
        if tokens[at].pos in ("VERB", "AUX", "SCONJ", "PRON", "CCONJ"):
            break
    return first


def subject_before(tokens: list[Token], end: int) -> tuple[NounGroup | None, bool]:
    """The noun group before a verb group that begins at `end`, and whether nothing stands in the way.

    Phrases with a preposition are climbed: of "part of the road bridge over the Menning" the bridge, of
    which a part is spoken of.
    """
    group = ending(tokens, end - 1)
    if group is None:
        return None, False
    if group.head.lower in _RELATIVE and group.first > 1:
        # "Ruiz, who was ...": the noun before the pronoun and the mark.
        at = group.first - 1
        if tokens[at].text == ",":
            at = before_aside(tokens, at) - 1 if tokens[at - 1].pos not in _NOMINAL else at - 1
        group = ending(tokens, at)
        if group is None:
            return None, False
    places: list[str] = []
    for _ in range(4):
        if group.first < 2 or tokens[group.first - 1].pos != "ADP":
            break
        link = tokens[group.first - 1].lower
        if link in _NOT_CLIMBED:
            break
        above = ending(tokens, group.first - 2)
        if above is None and link == "of" and tokens[group.first - 2].pos == "NUM":
            # "one of the major hospitals" is one; "12 of the villagers" are twelve.
            count = tokens[group.first - 2]
            group = replace(group, first=group.first - 2, count=count.lower, single=count.lower == "one")
            break
        if above is None:
            break
        lemma = above.head.lemma.lower()
        if link == "of" and (lemma in _PARTS or lemma in _NUMBERS):
            part = lemma in _PARTS
            group = replace(
                group, first=above.first, part=group.part or part, count=group.count if part else lemma
            )
            continue
        if group.head.pos == "PROPN":
            places.extend(group.places)
            places.append(group.head.lower)
        group = replace(above, narrowed=group.head.lemma.lower() if link == "of" else "")
    before = tokens[group.first - 1] if group.first else None
    clear = before is None or before.pos in ("PUNCT", "CCONJ", "SCONJ", "ADV") or before.lower == "that"
    if before is not None and before.text == ",":
        clear = clear and not (group.head.pos == "PROPN" and group.first > 1)
    if before is not None and before.pos in ("VERB", "AUX"):
        # "The bridge that carried the road over the Menning collapsed": the noun before "that".
        for at in range(group.first - 2, max(0, group.first - 10), -1):
            if tokens[at].lower in _RELATIVE and tokens[at - 1].pos in _NOMINAL:
                modified, _ = subject_before(tokens, at)
                return modified, modified is not None
            if tokens[at].text in (".", ";", ":"):
                break
    return replace(group, places=(*group.places, *places)), clear


_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight".split()
)

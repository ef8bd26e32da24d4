"""On which side of a river or slope something is, and through what a building was entered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck import lexicon
from factcheck.extract.noun_groups import object_after
from factcheck.extract.reading import Reading
from factcheck.extract.stating import stated
from factcheck.language.en.particulars import COMPASS
from factcheck.language.en.sides import BANKS, ENTERING, FLANKS, FORCING, POLICE, WATERS, WAYS
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, State

_FACING: Final = frozenset("face faces faced facing".split())
_INTO: Final = frozenset(("through", "via", "by"))
_WITHIN: Final = 9


def sides(reading: Reading) -> Iterator[Claim]:
    """Claims of the side of a river or slope, and of the way in; of an article that tells one of each."""
    found: list[Claim] = []
    for sentence, clauses in zip(reading.document.sentences, reading.clauses, strict=True):
        text = reading.document.text(sentence.start, sentence.end)
        if _SIDED.search(text):
            found += _sides(reading, sentence)
        if _WAYS.search(text):
            found += _ways(reading, sentence, clauses)
    told: dict[tuple[str, str], set[str]] = {}
    for claim in found:
        assert isinstance(claim.value, State)
        told.setdefault((claim.value.question, claim.slots["holder"]), set()).add(claim.value.value)
    for claim in found:
        assert isinstance(claim.value, State)
        if len(told[claim.value.question, claim.slots["holder"]]) == 1:
            yield claim


_NOUNS: Final = "|".join(sorted(BANKS | FLANKS))
_SIDED: Final = re.compile(
    rf"\b(?:north|south|east|west)[a-z-]* (?:{_NOUNS})s?\b|\bfac(?:e|es|ed|ing) [nsew]"
)
_WAYS: Final = re.compile(rf"\b(?:{'|'.join(sorted(WAYS))})\b")


def _sides(reading: Reading, sentence: SentenceView) -> Iterator[Claim]:
    """The side in "on the east bank of the Corr", "on the river's east bank", "the slope faces north"."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens[:-1]):
        value = COMPASS.get(token.lower)
        if value is None or value == "central" or tokens[at + 1].text == "-":
            continue
        first = at
        if at > 1 and tokens[at - 1].text == "-" and tokens[at - 2].lower in COMPASS:
            first, value = at - 2, f"{COMPASS[tokens[at - 2].lower]}{value}"
        following = tokens[at + 1].lemma.lower()
        if first and tokens[first - 1].lower in _FACING and any(t.lemma in FLANKS for t in tokens[:first]):
            yield stated(reading, sentence, "bank", value, "slope", tokens[first - 1], token, unique="yes")
        elif following in BANKS:
            if _of_water(reading, tokens, first, at + 1):
                yield stated(
                    reading, sentence, "bank", value, "river", tokens[first], tokens[at + 1], unique="yes"
                )
        elif following in FLANKS:
            yield stated(
                reading, sentence, "bank", value, "slope", tokens[first], tokens[at + 1], unique="yes"
            )


def _of_water(reading: Reading, tokens: list[Token], first: int, noun: int) -> bool:
    """True for the bank, or the side of what is called a river."""
    behind = [t.lower for t in tokens[noun + 1 : noun + 6]]
    before = [t.lower for t in tokens[max(0, first - 4) : first]]
    if behind[:1] != ["of"]:
        return tokens[noun].lemma.lower() == "bank" or bool(set(before[-2:]) & WATERS)
    return tokens[noun].lemma.lower() in ("bank", "shore") or bool(set(behind) & WATERS)


def _ways(reading: Reading, sentence: SentenceView, clauses: list[Clause]) -> Iterator[Claim]:
    """Through what somebody came in: "broke in through a skylight", "had forced a window"."""
    tokens = sentence.tokens
    for clause in clauses:
        if clause.negated or clause.modality != "asserted":
            continue
        lemma = clause.lemma.partition(" ")[0]
        at = clause.predicate.index - tokens[0].index
        who = clause.agent or clause.subject
        holder = "police" if who is not None and who.lower.removesuffix("s") in POLICE else "intruder"
        theme = clause.theme
        if lemma in FORCING and theme is not None and theme.lemma.lower() in WAYS and who is not None:
            if theme.index > clause.predicate.index and not clause.passive and _people(reading, who):
                yield _way(reading, sentence, theme, clause.predicate, theme, holder)
            continue
        if lemma not in ENTERING:
            continue
        for position in range(at + 1, min(len(tokens) - 1, at + _WITHIN)):
            if tokens[position].text in (",", ";") or tokens[position].pos == "VERB":
                break
            if tokens[position].lower not in _INTO:
                continue
            group = object_after(tokens, position + 1)
            if group is not None and group.head.lemma.lower() in WAYS:
                yield _way(reading, sentence, group.head, clause.predicate, group.head, holder)
            break


def _people(reading: Reading, who: Token) -> bool:
    return who.pos == "PRON" or reading.name_at(who) is not None or lexicon.names_people(who.lemma.lower())


def _way(
    reading: Reading, sentence: SentenceView, noun: Token, first: Token, last: Token, holder: str
) -> Claim:
    return stated(
        reading, sentence, "way in", WAYS[noun.lemma.lower()], holder, first, last, predicate="enter",
        unique="yes",
    )  # fmt: skip

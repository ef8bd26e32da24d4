"""What a number counts or measures where it is not the noun behind it, and whether it counts only some."""

from __future__ import annotations

from factcheck import lexicon
from factcheck.extract.nearby import POINTING
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import NounPhrase
from factcheck.language.tokens import SentenceView, Token


def lasted_by(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """The noun of "24 hours of heavy rain", where it names what went on."""
    after = sentence.after(mention.end)[:4]
    if not after or after[0].lower != "of":
        return None
    nouns = [token for token in after[1:] if token.pos == "NOUN"]
    noun = nouns[0] if nouns else None
    if noun is None or noun.text.istitle():
        return None
    happens = any(lexicon.kind_of(noun.lemma.lower(), kind, "n", steps=9) for kind in ("event", "phenomenon"))
    return noun if happens else None


def joined(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """What a number counts that a hyphen joins to it: the storeys of "an eight-storey building"."""
    after = sentence.after(mention.end)[:3]
    if len(after) < 3 or after[0].text not in ("-", "‑") or after[0].start != mention.end:
        return None
    noun = after[1]
    named = noun.pos == "NOUN" or (noun.pos in ("ADJ", "VERB") and lexicon.known(noun.lower, "n"))
    return noun if named and noun.start == after[0].end and after[2].text != "-" else None


def whole(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """The noun of "26 of his last 27 matches", of which so many are counted."""
    after = sentence.after(mention.end)[:7]
    if len(after) < 4 or after[0].lower != "of" or after[1].lower not in POINTING:
        return None
    number = next((at for at, token in enumerate(after) if token.pos == "NUM"), None)
    if number is None or any(token.pos != "ADJ" for token in after[2:number]):
        return None
    return next((token for token in after[number + 1 :] if token.pos == "NOUN"), None)


def stuff(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """What is measured out: the oil of "30,000 tonnes of palm oil"."""
    after = sentence.after(mention.end)[:5]
    if len(after) < 2 or after[0].lower != "of":
        return None
    found = None
    for token in after[1:]:
        if token.pos == "NOUN":
            found = token
        elif found is not None or token.pos not in ("ADJ", "DET", "PROPN"):
            break
    return found


_BELONGING = frozenset(
    "family relative parent widow spouse friend relation kin lawyer attorney colleague".split()
)
"""Those who each belong to one of a number: they may be those of some only."""


def some_of_them(sentence: SentenceView, number: Token, noun: NounPhrase | None) -> bool:
    """True for some of the dead or hurt, of whom there may be more.

    "The families of three people killed in the fire", "Two people who were hurt have gone home."
    """
    if noun is None:
        return False
    before = sentence.before(number.start)[-2:]
    if not before:
        after = sentence.after(noun.head.end)[:1]
        return bool(after) and after[0].lower == "who"
    return before[-1].lower == "of" and before[0].lemma.lower() in _BELONGING

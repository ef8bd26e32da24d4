"""Names that open a sentence, where a capital says nothing and a small tagger guesses.

Judged by the article: a word that it never writes small and that is a name within its sentences is a name. So
is one that nobody knows, if a verb follows it as it follows a subject without an article.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck import lexicon
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.lemmas import mended
from factcheck.language.en.titles import FIRST_NAMES, ROLE_NOUNS, TITLES
from factcheck.language.tokens import Document, Token
from factcheck.language.trees import SUBJECTS, child_of, turn_over

_OPEN: Final = frozenset(["NOUN", "ADJ", "ADV", "VERB", "INTJ", "X"])
_MARKS: Final = frozenset("\" “ ‘ ' ( [ — – - `` •".split())
_FINITE: Final = frozenset(["VBD", "VBZ", "MD"])
_SINGULAR: Final = frozenset(["is", "was", "has", "does"])
_COMMON: Final = re.compile(
    r"(?:ly|ing|[^e]ed|tion|sion|ment|ness|ity|ism|[ae]nce|ship|hood|ware|wards?|ware|fire|quake|wise|ally)$"
)
"""Endings of words that are no surnames."""
_SURNAMES: Final = frozenset(
    "roe doe vale orr hale rowe wade lowe byrd penn pitt reed dunn lamb nunn".split()
)
"""Surnames that are words too, but none that stands bare before a verb."""
_WORD: Final = re.compile(r"(?<![\w'’-])[a-z][\w]+")
_SHORTEST: Final = 3


def settle_openings(document: Document, words: frozenset[str]) -> None:
    """Tag names at the beginning of sentences as names, and make them subjects; and common words as such.

    Args:
        document: a document whose sentences are parsed; its tokens are changed in place.
        words: words in small letters that are known.
    """
    small: frozenset[str] | None = None
    names: frozenset[str] | None = None
    for sentence in document.sentences:
        tokens = sentence.tokens
        at = 1 if len(tokens) > 1 and tokens[0].text in _MARKS else 0
        token = tokens[at]
        if (token.pos not in _OPEN and token.pos != "PROPN") or not _is_capitalised(token.text):
            continue
        verb = _following(tokens, at)
        if verb is None and token.pos == "PROPN":
            continue
        if small is None or names is None:
            small = frozenset(_WORD.findall(document.article.text))
            names = _names(document)
        if verb is None:
            known = token.text in names or _begins_name(tokens, at)
            if known and token.lower not in small and sentence.zone == "body":
                _name(token)
            continue
        if token.pos == "PROPN":
            if (token.lower in small or _several_people(token, verb)) and token.text not in names:
                _unname(token)
            continue
        if token.lower in small or not (token.text in names or _is_unknown(token, verb, words)):
            continue
        _name(token)
        if verb.pos in _OPEN and verb.text[0].isupper() and verb.lower not in small:
            _name(verb)
        elif verb.pos in ("VERB", "AUX"):
            _make_subject(token, verb)


def _begins_name(tokens: list[Token], at: int) -> bool:
    """True for a noun right before a name that is no word for a person: "Maple Corr", not "Driver Corr"."""
    token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        token.tag != "NN"
        or following is None
        or following.tag != "NNP"
        or not _is_capitalised(following.text)
    ):
        return False
    word = token.lower
    return word not in ROLE_NOUNS and word not in TITLES and not lexicon.names_people(word)


def _name(token: Token) -> None:
    token.pos, token.tag, token.lemma = "PROPN", "NNP", token.text


def _several_people(token: Token, verb: Token) -> bool:
    """True for the plural of a noun for people: "Prosecutors said", but not "Sellers said", "Peters has"."""
    word = token.lower
    if not word.endswith("s") or word in FIRST_NAMES or verb.tag == "VBZ" or verb.lower in _SINGULAR:
        return False
    return word[:-1] in ROLE_NOUNS or word[:-1] in PEOPLE


def _unname(token: Token) -> None:
    plural = token.tag == "NNPS" or token.lower.endswith("s")
    token.pos, token.tag = "NOUN", "NNS" if plural else "NN"
    token.lemma = mended(token.lower, token.tag, token.lemma.lower())


def _is_capitalised(text: str) -> bool:
    return len(text) >= _SHORTEST and text[0].isupper() and text[1:].islower() and text.isalpha()


def _following(tokens: list[Token], at: int) -> Token | None:
    """What shows that the word at `at` is a subject: the verb behind it, or "who"."""
    place = at + 1
    count = len(tokens)
    if place + 1 >= count:
        return None
    following = tokens[place]
    if following.text == ",":
        after = tokens[place + 1]
        aged = after.pos == "NUM" and place + 2 < count and tokens[place + 2].text == ","
        return after if after.lower in ("who", "whose") or aged else None
    if following.pos == "ADV" and following.text.islower():
        following = tokens[place + 1]
    if following.text.islower() and (
        following.tag in _FINITE or (following.tag == "VBN" and following.pos == "VERB")
    ):
        return following
    if following.lower == "and" and _is_capitalised(tokens[place + 1].text):
        return tokens[place + 1]
    return None


def _names(document: Document) -> frozenset[str]:
    """The words that are tagged as names, not only where a sentence begins."""
    return frozenset(
        token.text
        for sentence in document.sentences
        for token in sentence.tokens[1:]
        if token.pos == "PROPN" and token.text[0].isupper()
    )


def _is_unknown(token: Token, verb: Token, words: frozenset[str]) -> bool:
    word = token.lower
    if word in FIRST_NAMES or word in _SURNAMES:
        return True
    if word in words or _COMMON.search(word):
        return False
    if not word.endswith("s"):
        return True
    # "Poachers killed" is a plural, "Mells owns" and "Walters said" are not.
    return word.endswith(("ss", "is", "us", "as")) or verb.tag == "VBZ" or verb.lower in _SINGULAR


def _make_subject(token: Token, verb: Token) -> None:
    predicate = verb.head if verb.relation in ("aux", "aux:pass", "cop") else verb
    if token.relation in SUBJECTS or child_of(predicate, *SUBJECTS) is not None:
        return
    if token.head is predicate:
        passive = child_of(predicate, "aux:pass") is not None
        token.relation = "nsubj:pass" if passive else "nsubj"
    elif predicate.head is token:
        turn_over(token, predicate)

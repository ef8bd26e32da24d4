"""Mend parses where the words nearby leave no doubt.

In a trial one parse in three had some core argument wrong. Each repair here answers one slip that a small
parser makes on news. On the development files of the treebanks, where these shapes are rare, they touch few
words, and together they mend more than they break.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from factcheck.language.en import verbs
from factcheck.language.en.lemmas import is_participle, mended
from factcheck.language.lost_verbs import (
    clear_past,
    lost_verb,
    mine,
    named_office,
    plural_before_past,
    titled_object,
    unjoined_predicate,
)
from factcheck.language.tokens import Token
from factcheck.language.trees import SUBJECTS, child_of, is_below, move

_NOMINAL: Final = frozenset(["NOUN", "PROPN", "NUM", "PRON"])
_FINITE: Final = frozenset(["VBD", "VBZ", "VBP"])
_LOOSE: Final = frozenset(["parataxis", "acl", "appos", "list", "dep", "advcl"])
_NO_SUBJECT: Final = frozenset(["advmod", "dep", "obl", "nmod", "dislocated", "vocative"])
_UNITS: Final = frozenset(
    "second minute hour day week month year decade time mile kilometre kilometer metre meter foot inch "
    "yard percent percentage point cent dollar pound euro degree".split()
)
_AFTER_NUMBER: Final = frozenset(["NOUN", "PROPN", "ADJ"])
_FARTHEST: Final = 5


def repair(tokens: Sequence[Token], known: frozenset[str] = frozenset()) -> None:
    """Mend the tree of one sentence in place; the tokens are linked already.

    Args:
        tokens: the tokens of the sentence.
        known: verbs that there are; without them no noun in -s is taken for a verb.
    """
    plural_before_past(tokens)
    lost_verb(tokens, known)
    _verbs_taken_for_nouns(tokens)
    for place, token in enumerate(tokens):
        relation = token.relation
        if relation == "conj":
            _speech_conjunct(token)
            unjoined_predicate(tokens, place)
            _verb_conjunct(token)
            _participle_conjunct(token)
        elif relation == "acl:relcl":
            _told_that(token)
        elif relation == "compound:prt" and token.lower == "off":
            _off_place(tokens, place)
        elif relation in ("aux:pass", "cop") or (relation == "aux" and token.tag == "MD"):
            _verb_tagged_noun(token.head)
        elif relation in ("obj", "xcomp"):
            if token.head.pos == "ADJ" and relation == "obj":
                _verb_tagged_adjective(token.head)
            titled_object(tokens, place)
        elif relation in SUBJECTS and token.head.pos == "NOUN" and token.head.tag in ("VBD", "VBZ"):
            token.head.pos = "VERB"
        if token.lower == "mine":
            mine(tokens, place)
        if token.pos == "VERB":
            clear_past(token)
            named_office(token)
            _lost_subject(token)
            if token.relation in _LOOSE:
                _fragment(token)
            if token.tag in ("VBD", "VBN"):
                _garden_path(tokens, place)
            if place + 1 < len(tokens) and tokens[place + 1].pos == "NUM":
                _counted_object(tokens, place)


def _verbs_taken_for_nouns(tokens: Sequence[Token]) -> None:
    """As in "Four die in blast", "Two shot dead", "The number of dead rose to eight"."""
    for place, token in enumerate(tokens[:-1]):
        if token.tag != "NN" or token.lower not in _VERBS_AND_NOUNS or not place:
            continue
        before, after = tokens[place - 1], tokens[place + 1]
        if token.lower == "rose":
            number = tokens[place + 2] if place + 2 < len(tokens) else after
            if after.lower in ("to", "by", "from") and number.pos == "NUM":
                _retag(token, "VBD")
        elif before.pos == "NUM" and before.lower not in ("one", "1") and after.pos in _AFTER_VERB:
            _retag(token, "VBN" if token.lower == "shot" else "VBP")


_AFTER_VERB: Final = frozenset(("ADJ", "ADP", "SCONJ", "CCONJ", "PUNCT"))
_VERBS_AND_NOUNS: Final = frozenset(("die", "shot", "rose"))
"""Verbs of tolls with the form of a noun, which nobody counts in the singular."""


def _lost_subject(verb: Token) -> None:
    """As in "Orr, who wept, was also convicted": a bare noun before an auxiliary is the subject."""
    if child_of(verb, *SUBJECTS) is not None:
        return
    helper = next((child for child in verb.children if child.relation in ("aux", "aux:pass")), None)
    if helper is None:
        return
    for child in verb.children:
        bare = child.pos in ("NOUN", "PROPN") and not any(c.relation == "case" for c in child.children)
        if bare and child.index < helper.index and child.relation in _NO_SUBJECT:
            child.relation = "nsubj:pass" if helper.relation == "aux:pass" else "nsubj"
            return


def _retag(token: Token, tag: str) -> None:
    token.pos, token.tag = "VERB", tag
    token.lemma = mended(token.lower, tag, token.lemma.lower())


def _speech_conjunct(token: Token) -> None:
    """As in "A man was charged, prosecutors said": the saying is no second event."""
    if token.lemma in verbs.SPEECH and child_of(token, "nsubj") is not None and child_of(token, "cc") is None:
        token.relation = "parataxis"


def _verb_conjunct(token: Token) -> None:
    """As in "killed 14 fishermen and wounded 20": a verb joins a verb, not the object before it."""
    noun = token.head
    if token.pos != "VERB" or noun.pos not in ("NOUN", "PROPN", "NUM") or child_of(noun, "cop") is not None:
        return
    if child_of(token, "cc") is None or child_of(token, *SUBJECTS) is not None or token.tag == "VBG":
        return
    above = noun
    for _ in range(_FARTHEST):
        above = above.head
        if above.pos == "VERB" or above.head is above:
            break
    if above.pos != "VERB" or above.index > noun.index:
        return
    move(token, above, "conj")
    if token.tag == "VBN" and above.tag == "VBD" and child_of(above, "aux:pass", "aux") is None:
        token.tag = "VBD"


def _participle_conjunct(token: Token) -> None:
    """As in "was charged with causing a death and released on bail": a participle joins no gerund."""
    gerund = token.head
    if token.tag != "VBN" or gerund.tag != "VBG" or child_of(gerund, "aux", "aux:pass", "cop") is not None:
        return
    if child_of(token, "cc") is None or child_of(token, *SUBJECTS, "aux", "aux:pass") is not None:
        return
    above = gerund.head
    if above.tag == "VBN" and above.index < gerund.index and child_of(above, "aux:pass") is not None:
        move(token, above, "conj")


def _told_that(token: Token) -> None:
    """As in "told reporters that 12 more were hurt": a clause that is told modifies no hearers."""
    hearer = token.head
    verb = hearer.head
    mark = child_of(token, "mark")
    if (
        mark is None
        or mark.tag != "IN"
        or verb.lemma not in verbs.TELL
        or hearer.relation not in ("obj", "iobj")
    ):
        return
    move(token, verb, "ccomp")
    if hearer.relation == "obj":
        hearer.relation = "iobj"
    if child_of(token, *SUBJECTS) is None:
        number = child_of(token, "nummod")
        if number is not None and number.index < token.index:
            number.relation = "nsubj:pass" if child_of(token, "aux:pass") is not None else "nsubj"


def _off_place(tokens: Sequence[Token], place: int) -> None:
    """As in "sank off Ardrey": before a name "off" tells where."""
    verb = tokens[place].head
    thing = child_of(verb, "obj")
    if (
        thing is not None
        and thing.pos == "PROPN"
        and place + 1 < len(tokens)
        and tokens[place + 1].pos == "PROPN"
    ):
        if not is_below(tokens[place + 1], thing):
            return
        move(tokens[place], thing, "case")
        thing.relation = "obl"


def _verb_tagged_noun(token: Token) -> None:
    """As in "may have been shot": after an auxiliary a participle is a verb."""
    if (
        token.pos not in ("NOUN", "ADJ", "PROPN")
        or child_of(token, "det", "nmod:poss", "case", "amod") is not None
    ):
        return
    modal = next((child for child in token.children if child.relation == "aux" and child.tag == "MD"), None)
    passive = child_of(token, "aux:pass")
    if passive is not None and is_participle(token.lower):
        _retag(token, "VBN")
    elif token.pos == "NOUN" and modal is not None and child_of(token, "cop") is None and passive is None:
        _retag(token, "VB")


def _verb_tagged_adjective(token: Token) -> None:
    """As in "killed 12 people and injured dozens": what has an object is a verb."""
    if is_participle(token.lower) and child_of(token, "det", "cop", "case") is None:
        _retag(token, "VBD")


def _fragment(token: Token) -> None:
    """As in "12 of the villagers, who fled, carried out an attack": a bare noun is the subject."""
    noun = token.head
    if noun.relation != "root" or noun.pos not in _NOMINAL or noun.index > token.index:
        return
    finite = token.tag in _FINITE or any(
        child.relation in ("aux", "aux:pass") and child.tag in ("VBD", "VBZ", "VBP", "MD")
        for child in token.children
    )
    if (
        not finite
        or child_of(noun, "cop", *SUBJECTS) is not None
        or child_of(token, "mark", *SUBJECTS) is not None
    ):
        return
    if any(child.tag in ("WP", "WDT", "WRB") for child in token.children):
        return
    if (
        token.relation in ("acl", "advcl")
        and token.tag != "VBZ"
        and not any(child.tag in ("MD", "VBD", "VBZ", "VBP") for child in token.children)
    ):
        return
    move(token, token, "root")
    passive = child_of(token, "aux:pass") is not None
    move(noun, token, "nsubj:pass" if passive else "nsubj")


def _garden_path(tokens: Sequence[Token], place: int) -> None:
    """As in "The man killed in the blast was a doctor": the second verb is the predicate."""
    verb = tokens[place]
    subject = child_of(verb, "nsubj", "nsubj:pass")
    if (
        subject is None
        or subject.index != verb.index - 1
        or subject.pos == "PRON"
        or not is_participle(verb.lower)
    ):
        return
    if child_of(verb, "aux", "aux:pass", "obj") is not None:
        return
    main = next(
        (
            child
            for child in verb.children
            if child.index > verb.index + 1
            and child.relation in ("obl", "obl:unmarked", "xcomp", "ccomp", "advcl", "parataxis", "conj")
            and child_of(child, "cop", "aux:pass") is not None
            and child_of(child, "mark", "case", "cc", *SUBJECTS) is None
        ),
        None,
    )
    if main is None:
        return
    between = tokens[place + 1 : place + main.index - verb.index]
    if any(token.tag == "," for token in between):
        return
    if verb.head is verb:
        move(main, main, "root")
    else:
        move(main, verb.head, verb.relation)
    move(subject, main, "nsubj:pass" if child_of(main, "aux:pass") is not None else "nsubj")
    move(verb, subject, "acl")
    verb.tag = "VBN"
    last = tokens[-1]
    if last.pos == "PUNCT" and last.head is verb:
        move(last, main, "punct")


def _counted_object(tokens: Sequence[Token], place: int) -> None:
    """As in "killed 14 Somali fishermen": number and noun right after an active verb are its object."""
    verb, number = tokens[place], tokens[place + 1]
    if verb.tag not in ("VBD", "VBZ", "VBP", "VB", "VBG") or number.tag != "CD":
        return
    if child_of(verb, "obj", "ccomp", "xcomp", "aux:pass", "iobj", "nsubj:pass") is not None:
        return
    noun = None
    for token in tokens[place + 2 : place + 2 + _FARTHEST]:
        if token.pos not in _AFTER_NUMBER:
            break
        if token.pos != "ADJ":
            noun = token
    if noun is None:
        following = tokens[place + 2] if place + 2 < len(tokens) else None
        alone = following is None or following.pos in ("PUNCT", "ADP", "CCONJ")
        if (
            alone
            and number.relation in ("obl:unmarked", "obl", "nmod:unmarked")
            and not is_below(verb, number)
        ):
            move(number, verb, "obj")
        return
    if (
        noun.lemma in _UNITS
        or noun.tag not in ("NNS", "NNPS")
        or is_below(verb, noun)
        or is_below(verb, number)
    ):
        return
    move(noun, verb, "obj")
    if number.head is not noun:
        move(number, noun, "nummod")

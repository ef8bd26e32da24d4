"""Find the verb of a clause that the tagger took for a noun or an adjective, and mend the tree around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from factcheck.language.en.irregular import CLEAR_PAST, PAST
from factcheck.language.en.lemmas import base_of_present, is_participle, mended
from factcheck.language.en.titles import ROLE_NOUNS
from factcheck.language.en.verbs import SPEECH
from factcheck.language.tokens import Token
from factcheck.language.trees import SUBJECTS, child_of, is_below, move, put_in_place, turn_over

_NOUNS: Final = frozenset(["NOUN", "PROPN"])
_FINITE: Final = frozenset(["VBD", "VBZ", "VBP", "MD"])
_BELOW: Final = frozenset(["acl:relcl", "acl", "advcl", "ccomp"])
_ENDS: Final = frozenset([".", "!", "?", "…"])
_COMPOUNDING: Final = frozenset(
    "based led owned born backed made run related sized controlled funded built held raised sponsored "
    "trained bound speaking".split()
)
"""What makes an adjective with the noun before it, hyphen or no hyphen."""
_UNCHANGED: Final = frozenset("cut hit shut hurt put".split())
"""Past forms like their bases that are read as nouns."""
_OF_NOUNS: Final = frozenset(["of", "'s", "’s"])
_OF_VERBS: Final = frozenset(
    "on after for in at over during following since before until by amid despite because to under".split()
)
"""Prepositions that, behind the object of a verb, more often tell of the verb."""
_PRESENT_BEFORE: Final = frozenset(["DET", "NUM", "ADP", "PRON", "ADV"])
_STAY_LEFT: Final = frozenset(["punct", "advmod", "cc", "mark", "discourse", "parataxis", "advcl"])
_NAMING: Final = frozenset(
    "appoint name elect crown declare reelect re-elect proclaim nominate select install vote".split()
)


def lost_verb(tokens: Sequence[Token], known: frozenset[str]) -> None:
    """As in "The club sacked coach Lena Hartwig": a noun phrase with a full stop has a verb somewhere."""
    top = next((token for token in tokens if token.relation == "root"), None)
    if top is None or len(tokens) < 4 or _ENDS.isdisjoint((tokens[-1].text, tokens[-2].text)):
        return
    if top.pos == "VERB":
        if top.lemma not in SPEECH:
            return
        below = next(
            (c for c in top.children if c.relation in ("ccomp", "obj") and c.index > top.index), None
        )
        if below is None:
            return
        top = below
    if top.pos not in _NOUNS or child_of(top, "cop", "case") is not None:
        return
    inside = top.subtree()
    if any(_is_finite_above(token, top) for token in inside):
        return
    offset = tokens[0].index
    for token in inside:
        place = token.index - offset
        if place == 0 or place + 1 >= len(tokens) or tokens[place - 1].pos not in _NOUNS:
            continue
        before, after = tokens[place - 1], tokens[place + 1]
        if not is_below(before, top):
            continue
        if _is_past(token, after, top) or _is_present(token, before, after, top, tokens, known):
            _raise(tokens, place, top, known)
            if token.relation == "obj":
                token.relation = "ccomp"  # of the saying
            return
        if _is_behind_of(token, before, after, top, known):
            _raise_behind_of(token, before, top, known)
            return


def _is_finite_above(token: Token, top: Token) -> bool:
    """Whether a token is a finite verb of the clause that `top` heads, not of one below."""
    if token.tag not in _FINITE or token.pos not in ("VERB", "AUX") or token.relation == "amod":
        return False
    while token is not top:
        if token.relation in _BELOW:
            return False
        token = token.head
    return True


def _is_past(token: Token, after: Token, top: Token) -> bool:
    participle = token.relation == "amod" and token.tag in ("VBD", "VBN", "JJ")
    return (
        (participle or (token.relation == "compound" and token.lower in _UNCHANGED))
        and (is_participle(token.lower) or token.lower in PAST)
        and token.lower not in _COMPOUNDING
        and token.head.index > token.index
        and after.pos in _NOUNS
        and child_of(top, *SUBJECTS) is None
        and token.text.islower()
    )


def _is_present(
    token: Token, before: Token, after: Token, top: Token, tokens: Sequence[Token], known: frozenset[str]
) -> bool:
    if token.tag != "NNS" or not token.text.islower() or before.tag not in ("NN", "NNP"):
        return False
    if token is not top and not (token.relation == "nsubj" and token.head is top):
        return False
    following = after.pos in _PRESENT_BEFORE or (after.lower == "to" and after.pos == "PART")
    if not following or after.lower in _OF_NOUNS or base_of_present(token.lower, known) is None:
        return False
    first = tokens[0]
    if after.pos == "ADP" and before.pos == "NOUN" and first.pos != "DET":
        return False
    chunk = tokens[: token.index - first.index]
    return all(each.pos in ("DET", "NOUN", "PROPN", "ADJ") or each.tag == "PRP$" for each in chunk)


def _is_behind_of(token: Token, before: Token, after: Token, top: Token, known: frozenset[str]) -> bool:
    """As in "The mayor of Ardrey lives in a flat", where "Ardrey lives" was read as one noun."""
    return (
        token.tag == "NNS"
        and token.relation == "nmod"
        and token.head is top
        and top.relation == "root"
        and before.pos == "PROPN"
        and before.relation == "compound"
        and before.head is token
        and (after.pos in _PRESENT_BEFORE or after.lower == "to")
        and after.lower not in _OF_NOUNS
        and base_of_present(token.lower, known) is not None
    )


def _raise_behind_of(verb: Token, name: Token, top: Token, known: frozenset[str]) -> None:
    verb.pos, verb.tag = "VERB", "VBZ"
    verb.lemma = mended(verb.lower, "VBZ", verb.lemma.lower(), known)
    move(name, top, "nmod")
    for child in [child for child in verb.children if child.index < name.index]:
        move(child, name, child.relation)
    turn_over(top, verb)
    for child in verb.children:
        if child.index > verb.index:
            _settle(child)


def _raise(tokens: Sequence[Token], place: int, top: Token, known: frozenset[str]) -> None:
    """Make `tokens[place]` the verb of the clause that `top` heads."""
    verb, subject = tokens[place], tokens[place - 1]
    while subject.relation == "flat" and subject.head.index < verb.index:
        subject = subject.head
    verb.pos = "VERB"
    verb.tag = "VBZ" if verb.tag == "NNS" else "VBD"
    verb.lemma = mended(verb.lower, verb.tag, verb.lemma.lower(), known)
    if verb is not top:
        put_in_place(verb, top)
        move(top, verb, "obj")
    move(subject, verb, "nsubj")
    for token in tokens[:place]:
        if token is subject or token.head.index < verb.index or not is_below(token, verb):
            continue
        if token.relation in _STAY_LEFT:
            move(token, verb, token.relation)
        elif child_of(token, "case") is not None and token.relation != "nmod:poss":
            move(token, verb, "obl")
        else:
            move(token, subject, "compound" if token.relation in SUBJECTS else token.relation)
    for token in tokens[place + 1 :]:
        if token.head is verb:
            _settle(token)
        elif token.head is top or (token.relation == "nmod" and token.head.head is top):
            _lift(token, verb)


def _settle(token: Token) -> None:
    """Give what stood behind a noun the relation that it has to a verb."""
    if token.relation == "nmod":
        token.relation = "obl" if child_of(token, "case") is not None else "obj"
    elif token.relation == "nmod:unmarked":
        token.relation = "obl:unmarked"
    elif token.relation == "acl" and child_of(token, "mark") is not None:
        token.relation = "xcomp"


def _lift(token: Token, verb: Token) -> None:
    """Hang on the verb what stands behind its object and tells of the verb."""
    if token.relation == "punct" and not token.children:
        if token.text in _ENDS:
            move(token, verb, "punct")
    elif token.relation == "nmod":
        case = child_of(token, "case")
        if case is not None and case.lower in _OF_VERBS:
            move(token, verb, "obl")
    elif token.relation in ("nmod:unmarked", "advcl", "parataxis", "conj") and token.pos in ("VERB", "PROPN"):
        conjoined = token.relation == "conj"
        if not conjoined or token.pos == "VERB":
            move(token, verb, "obl:unmarked" if token.relation == "nmod:unmarked" else token.relation)


def plural_before_past(tokens: Sequence[Token]) -> None:
    """As in "Thieves stole a van": what opens a sentence before a past form is its subject, no verb in -s."""
    if len(tokens) < 3:
        return
    first, verb = tokens[0], tokens[1]
    if first.pos != "VERB" or verb.lower not in CLEAR_PAST or first.lower[-1] != "s":
        return
    if verb.head is first or first.head is verb:
        first.pos, first.tag = "NOUN", "NNS"
        first.lemma = mended(first.lower, "NNS", first.lower[:-1])
        verb.pos, verb.tag, verb.lemma = "VERB", "VBD", PAST[verb.lower]
        if verb.head is first:
            turn_over(first, verb)


def clear_past(token: Token) -> None:
    """Tag "stole" and its like, which are past forms and nothing else, as such."""
    if token.lower in CLEAR_PAST and token.tag in ("VB", "VBP", "VBG", "VBZ"):
        token.tag, token.lemma = "VBD", PAST[token.lower]


def titled_object(tokens: Sequence[Token], place: int) -> None:
    """As in "jailed banker Ned Vale": the name belongs to the noun of office before it."""
    name, noun = tokens[place], tokens[place - 1]
    if (
        place
        and name.pos == "PROPN"
        and noun.pos == "NOUN"
        and noun.relation == "obj"
        and noun.head is name.head
        and noun.tag == "NN"
        and child_of(noun, "det", "nmod:poss", "nummod") is None
    ):
        move(name, noun, "appos")


def mine(tokens: Sequence[Token], place: int) -> None:
    """As in "the coal mine": behind an article or a noun "mine" is where they dig."""
    token = tokens[place]
    if token.pos != "PRON" or place == 0:
        return
    before = tokens[place - 1]
    if before.pos not in ("DET", "ADJ", "NOUN", "PROPN") and before.tag not in ("PRP$", "POS"):
        return
    token.pos, token.tag, token.lemma = "NOUN", "NN", "mine"
    if before.pos in _NOUNS and before.head is token.head and before.relation == token.relation:
        for child in list(before.children):
            if child.relation in ("det", "nmod:poss", "amod"):
                move(child, token, child.relation)
        move(before, token, "compound")


def named_office(verb: Token) -> None:
    """As in "was appointed mayor" and "elected Ana Ruiz mayor": the office is a complement, no object."""
    if verb.lemma not in _NAMING:
        return
    office = child_of(verb, "obj")
    if office is None or office.pos != "NOUN" or office.lemma not in ROLE_NOUNS:
        return
    if child_of(verb, "nsubj:pass", "aux:pass") is not None:
        office.relation = "xcomp"
        return
    person = next((child for child in office.children if child.relation in ("compound", "nmod:desc")), None)
    if (
        person is not None
        and person.pos == "PROPN"
        and child_of(office, "det", "flat", "appos") is None
        and child_of(person, "compound", "flat") is not None
    ):
        move(person, verb, "obj")
        office.relation = "xcomp"


def unjoined_predicate(tokens: Sequence[Token], place: int) -> None:
    """As in "Brandt, who bought the mill, left": the verb behind a relative clause is the predicate."""
    verb = tokens[place]
    noun = verb.head.head if verb.head.relation == "acl:relcl" else verb.head
    if (
        noun.relation != "root"
        or noun.pos not in _NOUNS
        or verb.pos != "VERB"
        or place == 0
        or tokens[place - 1].text != ","
        or verb.tag not in ("VBD", "VBN", "VBZ")
        or child_of(verb, "cc", "mark", *SUBJECTS) is not None
        or child_of(noun, "cop", *SUBJECTS) is not None
        or child_of(noun, "acl:relcl") is None
    ):
        return
    if verb.tag == "VBN" and child_of(verb, "aux", "aux:pass") is None:
        if verb.lower not in PAST and not verb.lower.endswith("ed"):
            return
        verb.tag = "VBD"
        verb.lemma = mended(verb.lower, "VBD", verb.lemma.lower())
    turn_over(noun, verb)

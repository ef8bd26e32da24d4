"""What heads a clause, and what hangs on it directly."""

from __future__ import annotations

from typing import Final

from factcheck.language.tokens import Token

_NO_PREDICATE: Final = frozenset(
    "amod compound case mark fixed cc aux aux:pass cop flat det punct advmod goeswith compound:prt discourse "
    "nummod".split()
)


def is_predicate(token: Token) -> bool:
    """Whether a token heads a clause: a verb, what a copula ascribes, or what has a subject of its own."""
    relation = token.relation
    if relation in _NO_PREDICATE:
        return False
    if token.pos == "VERB":
        return True
    for child in token.children:
        if child.relation in ("cop", "nsubj", "nsubj:pass", "nsubj:outer"):
            return True
    return token.pos == "AUX" and relation not in ("aux", "cop")


def own_subject(predicate: Token) -> Token | None:
    """The subject that depends on the predicate itself; not an expletive."""
    outer = None
    for child in predicate.children:
        relation = child.relation
        if relation == "nsubj" or relation == "nsubj:pass":
            return child
        if relation in ("nsubj:outer", "csubj", "csubj:pass"):
            outer = outer or child
    return outer


def is_passive(predicate: Token) -> bool:
    """Whether a verb is passive: by auxiliary or subject, as a participle after a noun, or by sharing."""
    if predicate.tag not in ("VBN", "VBD"):
        return any(child.relation == "aux:pass" for child in predicate.children)
    auxiliary = False
    for child in predicate.children:
        relation = child.relation
        if relation in ("aux:pass", "nsubj:pass", "obl:agent") or (
            relation == "cop" and predicate.tag == "VBN"
        ):
            return True
        if relation == "aux":
            auxiliary = True
    if predicate.tag != "VBN" or auxiliary:
        return False
    relation = predicate.relation
    if relation in ("acl", "advcl", "xcomp", "acl:relcl"):
        return own_subject(predicate) is None
    if relation == "conj":
        return own_subject(predicate) is None and is_passive(predicate.head)
    return False


def preposition(token: Token) -> str:
    """The preposition of a noun, multi-word ones joined: "out of", "because of"; "" if it has none."""
    words = []
    for child in token.children:
        if child.relation == "case" and child.index < token.index and child.tag != "POS":
            words.append(child)
            words.extend(grand for grand in child.children if grand.relation == "fixed")
    if len(words) > 1:
        words.sort(key=lambda word: word.index)
    return " ".join(word.lower for word in words)

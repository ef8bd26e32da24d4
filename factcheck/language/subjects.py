"""Subjects that stand elsewhere: of relative clauses, conjoined, controlled and adverbial verbs."""

from __future__ import annotations

from typing import Final

from factcheck.language.en import verbs
from factcheck.language.predicates import is_predicate, own_subject, preposition
from factcheck.language.tokens import Token

_RELATIVE: Final = frozenset(["who", "whom", "which", "that", "whose"])
_INHERITING: Final = frozenset(["conj", "xcomp", "advcl", "parataxis"])
_HIGHEST: Final = 12


def relative(predicate: Token) -> tuple[str, Token] | None:
    """The gap that a modified noun fills below it ("subject", "object" or a preposition), and the noun."""
    relation = predicate.relation
    if relation == "acl":
        noun = predicate.head
        if own_subject(predicate) is not None:
            return None
        if predicate.tag in ("VBG", "VBN", "VBD") and not any(
            child.relation == "mark" for child in predicate.children
        ):
            return "subject", noun
        return None
    if relation != "acl:relcl":
        return None
    noun = predicate.head
    has_subject = False
    for child in predicate.children:
        if (child.lower in _RELATIVE and child.pos == "PRON") or child.tag in ("WP", "WDT"):
            if child.relation.startswith("nsubj"):
                return "subject", noun
            if child.relation == "obj":
                return "object", noun
            if child.relation.startswith("obl"):
                return preposition(child), noun
        if child.relation.startswith("nsubj"):
            if any(grand.lower == "whose" for grand in child.children):
                return None
            has_subject = True
        if child.relation == "advmod" and child.tag == "WRB":
            return None
    if not has_subject:
        return "subject", noun
    if any(child.relation == "obj" for child in predicate.children):
        return None
    return "object", noun


def relative_subject(predicate: Token) -> Token | None:
    """The noun that a relative or participle clause modifies, if it is the subject there."""
    filled = relative(predicate)
    return filled[1] if filled is not None and filled[0] == "subject" else None


def antecedent(predicate: Token) -> Token | None:
    """The noun of the relative clause that a conjoined verb of it belongs to."""
    place = predicate
    for _ in range(_HIGHEST):
        if place.relation == "acl:relcl":
            return place.head
        if place.relation != "conj":
            return None
        place = place.head
    return None


def inherited_subject(predicate: Token) -> Token | None:
    """The subject that a conjoined, controlled or adverbial predicate takes from the one above it."""
    place = predicate
    for _ in range(_HIGHEST):
        relation = place.relation
        above = place.head
        if above is place or relation not in _INHERITING:
            return None
        if relation == "conj" and above.pos not in ("VERB", "AUX") and not is_predicate(above):
            return None
        if relation == "parataxis" and place.tag in ("VBD", "VBZ", "VBP"):
            return None
        if relation == "xcomp" and above.lemma in verbs.OBJECT_CONTROL:
            controlled = next((child for child in above.children if child.relation in ("obj", "iobj")), None)
            if controlled is not None:
                return controlled
        if relation == "advcl":
            # "accused him of killing her": of the object; "after being shot", "killing 12": of the subject.
            if any(child.relation == "nsubj" for child in place.children):
                return None
            if above.lemma in verbs.ALLEGING and any(
                child.lower in ("of", "with") for child in place.children
            ):
                accused = next((child for child in above.children if child.relation == "obj"), None)
                if accused is not None:
                    return accused
        subject = own_subject(above)
        if subject is not None:
            if subject.tag in ("WP", "WDT"):
                return antecedent(above) or subject
            return subject
        filled = relative_subject(above)
        if filled is not None:
            return filled
        place = above
    return None

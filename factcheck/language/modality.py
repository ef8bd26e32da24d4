"""How far a text vouches for what a predicate says, and of what time it speaks."""

from __future__ import annotations

from typing import Final, Literal

from factcheck.language.en import verbs
from factcheck.language.predicates import own_subject
from factcheck.language.tokens import Token
from factcheck.model import Modality

Tense = Literal["past", "present", "future"]

_SINGLED: Final = frozenset("first second third fourth fifth sixth last latest only".split())
"""Words that, like superlatives, let a relative infinitive tell what was done."""
_HIGHEST: Final = 12


def modality_of(predicate: Token) -> Modality:
    """How far a text vouches for what a predicate says."""
    place = predicate
    for _ in range(4):
        found = _own_modality(place)
        if found is not None:
            return found
        shares = place.relation == "conj" and own_subject(place) is None and place.head is not place
        if not shares or any(child.relation == "aux" for child in place.children):
            break
        if predicate.tag in ("VBD", "VBZ", "VBP"):
            return _shared_modality(place.head)
        place = place.head
    return "asserted"


_MANDATES: Final = frozenset("order demand insist require request ask recommend propose urge rule".split())
"""Verbs whose clause in the subjunctive tells what is to be."""


def _bare(predicate: Token) -> bool:
    """True for a subjunctive: "that he resign", "that nothing be carried"."""
    return predicate.tag == "VB" or any(
        child.relation.startswith("aux") and child.lower == "be" for child in predicate.children
    )


def _shared_modality(above: Token) -> Modality:
    """A finite conjunct shares what stands over both verbs, not the first one's auxiliary."""
    adverb = any(child.lower in verbs.ALLEGING_ADVERBS for child in above.children)
    return "alleged" if adverb else "asserted"


def _own_modality(predicate: Token) -> Modality | None:
    above = predicate.head
    relation = predicate.relation
    would = False
    for child in predicate.children:
        lower = child.lower
        if child.relation == "aux":
            if lower in verbs.PLANNED_AUXILIARIES:
                return "planned"
            if lower in verbs.CONDITIONAL_AUXILIARIES and child.tag == "MD":
                if lower == "could" and predicate.lemma in verbs.PERCEPTION:
                    continue  # what "could be heard" was heard
                would = would or lower in ("would", "'d", "’d")
                if lower not in ("would", "'d", "’d"):
                    return "conditional"
        elif child.relation == "mark":
            if lower in verbs.CONDITIONAL_MARKS:
                return "conditional"
        elif child.relation == "advmod" and lower in verbs.ALLEGING_ADVERBS:
            return "alleged"
    if would:
        reported = relation in ("ccomp", "parataxis") and above.lemma in verbs.SPEECH | verbs.PLANNING
        conditioned = any(
            child.relation == "advcl" and any(mark.lower == "if" for mark in child.children)
            for child in predicate.children
        )
        return "planned" if reported and not conditioned else "conditional"
    if (
        predicate.tag == "VB"
        and any(child.relation == "cop" for child in predicate.children)
        and any(child.relation == "mark" and child.lower == "to" for child in predicate.children)
    ):
        return "planned"
    if above is predicate:
        return None
    if relation == "ccomp" and above.lemma in _MANDATES and _bare(predicate):
        return "planned"  # "ordered that no cars be carried"
    if relation in ("acl", "advcl") and predicate.tag == "VBG" and above.lemma.lower() in _HOPES:
        return "conditional"  # "little hope of finding survivors"
    if relation in ("xcomp", "advcl") and predicate.tag == "VB" and above.lemma in _STILL_TO_DO:
        return "planned"  # "have 30 days to gather", "need to gather"
    if relation == "xcomp" and predicate.tag == "VB":
        if above.lemma == "be" or (above.lower == "going" and above.lemma == "go"):
            return "planned"
        if _perfect(predicate) and above.lemma in verbs.ALLEGING | {"report", "say"}:
            return "alleged"
        if above.lemma in verbs.PLANNING:
            return "planned"
        if above.lower in ("likely", "unlikely", "possible"):
            return "conditional"
    if relation in ("xcomp", "advcl", "ccomp", "obl", "acl") and above.lemma in verbs.ALLEGING:
        if relation == "advcl" and not any(
            child.relation in ("mark", "case") and child.lower in ("of", "with", "for", "over", "to")
            for child in predicate.children
        ):
            return None
        if above.lemma != "try" and not (above.lemma in ("think", "believe") and relation == "acl"):
            return "alleged"
        return "planned" if predicate.tag == "VB" else None
    if (
        relation == "acl"
        and predicate.tag == "VB"
        and any(child.relation == "mark" and child.lower == "to" for child in predicate.children)
    ):
        # "the first woman to swim the Channel" has swum it
        return None if any(t.tag == "JJS" or t.lower in _SINGLED for t in above.children) else "planned"
    return None


_STILL_TO_DO = ("have", "need")

_HOPES: Final = frozenset(
    "hope chance prospect possibility probability likelihood odds risk danger fear threat dream".split()
)
"""Nouns of what may or may not come about (WordNet 3.0: possibility, hope, danger, fear)."""


def _perfect(predicate: Token) -> bool:
    return any(child.relation == "aux" and child.lemma == "have" for child in predicate.children)


def tense_of(predicate: Token) -> Tense | None:
    """The tense of a predicate's finite verb; of the clause above where it has none of its own."""
    place = predicate
    for _ in range(_HIGHEST):
        found = _own_tense(place)
        if found is not None:
            return found
        if place.head is place:
            return None
        place = place.head
    return None


def _own_tense(predicate: Token) -> Tense | None:
    finite: Token | None = None
    perfect = False
    for child in predicate.children:
        if child.relation in ("aux", "aux:pass", "cop"):
            if child.lower in verbs.PLANNED_AUXILIARIES:
                return "future"
            if finite is None and child.tag in ("VBD", "VBZ", "VBP", "MD"):
                finite = child
            perfect = perfect or (child.lemma == "have" and child.relation == "aux")
    if finite is None:
        if predicate.tag == "VBD" or (predicate.tag == "VBN" and own_subject(predicate) is not None):
            return "past"
        if predicate.tag in ("VBZ", "VBP"):
            return "present"
        return None
    if finite.tag == "VBD" or perfect:
        return "past"
    if finite.tag == "MD":
        return "future" if finite.lower == "would" else "present"
    return "present"

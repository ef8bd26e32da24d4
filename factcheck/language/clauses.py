"""Predicates with their arguments, active order restored."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from factcheck.language.en import verbs
from factcheck.language.modality import Tense, modality_of, tense_of
from factcheck.language.predicates import is_passive, is_predicate, own_subject, preposition
from factcheck.language.subjects import antecedent, inherited_subject, relative, relative_subject
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Modality

_DEEPEST: Final = 12
_NOUNS: Final = frozenset(["NOUN", "PROPN"])
_DEFINITE: Final = frozenset(["the", "those", "these"])


@dataclass(slots=True, eq=False)
class Clause:
    """A predicate with its arguments, active order restored: `agent` did it, `theme` underwent it."""

    predicate: Token
    lemma: str
    """Lemma with its particle: "carry out"; for a copula the lemma of what it ascribes."""
    kind: Literal["verb", "copula"]
    agent: Token | None = None
    theme: Token | None = None
    subject: Token | None = None
    """Surface subject (of a passive: the theme). Inherited by conjoined and controlled verbs."""
    recipient: Token | None = None
    complement: Token | None = None
    """The head of what a copula ascribes ("is the CEO" -> CEO) or of the embedded clause of a verb."""
    obliques: list[tuple[str, Token]] = field(default_factory=list)
    """(preposition, head noun) in order; preposition "" for bare time nouns ("Sunday")."""
    passive: bool = False
    negated: bool = False
    modality: Modality = "asserted"
    """planned: will, is to, plans to; conditional: would, could, may, might, if; alleged: allegedly,
    reportedly, accused of, suspected of, and what is denied."""
    tense: Tense | None = None


def clauses(sentence: SentenceView) -> list[Clause]:
    """All clauses of a sentence, main clause first, the others after it in the order of the text."""
    found = [build(token) for token in sentence.tokens if is_predicate(token)]
    found.sort(key=lambda clause: clause.predicate.relation != "root")
    return found


def clause_of(token: Token) -> Clause | None:
    """The clause whose argument or adjunct `token` (or a phrase that holds it) is.

    What a copula ascribes is part of its own clause: "said it was a fire" gives that of "fire". What a
    denial takes for granted is not denied: "nobody had heard of the 12 people killed" gives "killed".
    """
    place = token
    granted: Token | None = None
    for _ in range(_DEEPEST * 3):
        if is_predicate(place) and (place is not token or _is_ascribed(place)):
            return _spared(build(place), place if granted is None else granted)
        if place.head is place:
            break
        if place.pos in _NOUNS:
            granted = place
        place = place.head
    return build(token) if is_predicate(token) else None


def _is_ascribed(token: Token) -> bool:
    return token.pos in _NOUNS and any(child.relation == "cop" for child in token.children)


def _spared(clause: Clause, noun: Token) -> Clause:
    """The clause without its denial where a definite noun phrase stands outside of that."""
    if not clause.negated or noun.pos not in _NOUNS or not _is_definite(noun):
        return clause
    for child in noun.children:
        if child.relation == "acl" and child.tag in ("VBN", "VBD", "VBG") and child.index > noun.index:
            inner = build(child)
            return clause if inner.negated else inner
    if noun is not clause.predicate and noun.relation.startswith("obl") and noun.relation != "obl:agent":
        clause.negated = False
    return clause


def _is_definite(noun: Token) -> bool:
    return any(
        child.relation == "nmod:poss" or (child.relation == "det" and child.lower in _DEFINITE)
        for child in noun.children
    )


def build(predicate: Token) -> Clause:
    """The clause that a token heads."""
    kids = predicate.children
    copula = next((child for child in kids if child.relation == "cop"), None)
    # "is to visit" and a passive that the parser took for a copula are verbs all the same.
    verbal = predicate.pos in ("VERB", "AUX") and (
        copula is None or predicate.tag in ("VB", "VBN", "VBD", "VBG")
    )
    clause = Clause(
        predicate, predicate.lemma.lower() if verbal else predicate.lemma, "verb" if verbal else "copula"
    )
    clause.passive = verbal and is_passive(predicate)
    subject = own_subject(predicate)
    direct: Token | None = None
    by: Token | None = None
    for child in kids:
        relation = child.relation
        if relation == "obj":
            direct = direct or child
        elif relation == "iobj":
            clause.recipient = child
        elif relation == "obl:agent":
            by = child
        elif relation.startswith("obl"):
            word = preposition(child)
            if word == "by" and clause.passive and by is None and child.pos in ("NOUN", "PROPN", "PRON"):
                by = child
            else:
                clause.obliques.append((word, child))
        elif relation in ("ccomp", "xcomp"):
            clause.complement = clause.complement or child
        elif relation == "compound:prt" and verbal:
            clause.lemma = f"{clause.lemma} {child.lower}"
    if verbal:
        gap = relative(predicate)
        subject, direct = _fill(clause, gap, subject, direct)
        if subject is None:
            subject = inherited_subject(predicate)
        clause.subject = subject
        if clause.passive:
            clause.agent = by
            if direct is not None:
                clause.theme, clause.recipient = direct, clause.recipient or subject
            else:
                clause.theme = subject
        else:
            clause.agent, clause.theme = subject, direct
    else:
        if subject is None:
            subject = relative_subject(predicate) or inherited_subject(predicate)
        clause.subject = clause.agent = subject
        word = preposition(predicate)
        if word:
            clause.lemma = "be"
            clause.obliques.insert(0, (word, predicate))
        else:
            clause.complement = predicate
    clause.negated = _negated(predicate, clause, direct)
    clause.modality = modality_of(predicate)
    clause.tense = tense_of(predicate)
    return clause


def _fill(
    clause: Clause,
    filled: tuple[str, Token] | None,
    subject: Token | None,
    direct: Token | None,
) -> tuple[Token | None, Token | None]:
    """Put the noun that a relative clause modifies where its pronoun or gap stands."""
    if filled is None:
        if subject is not None and subject.lower in ("who", "which", "that") and subject.tag in ("WP", "WDT"):
            return antecedent(clause.predicate) or subject, direct
        return subject, direct
    slot, noun = filled
    if slot == "subject":
        return noun, direct
    if slot == "object":
        return subject, None if clause.passive else noun
    clause.obliques = [
        (word, noun if word == slot and token.tag in ("WP", "WDT") else token)
        for word, token in clause.obliques
    ]
    return subject, direct


def _negated(predicate: Token, clause: Clause, direct: Token | None) -> bool:
    if _denies(predicate):
        return True
    for argument in (clause.subject, direct):
        if argument is not None and argument.sentence == predicate.sentence and _none(argument):
            return True
    above = predicate.head
    if above is not predicate:
        if predicate.relation == "xcomp" and above.lemma in verbs.FAILING:
            return not _denies(above)
        if predicate.relation == "xcomp" and (above.lemma in verbs.PLANNING or above.lemma == "able"):
            return _denies(above)  # "does not plan to close", "was not able to close"
        if predicate.relation == "acl" and above.lemma in verbs.PLANS and _none(above):
            return True  # "has no plans to close"
        if predicate.relation == "conj" and above.pos == predicate.pos and own_subject(predicate) is None:
            joined = any(
                child.relation == "cc" and child.lower in ("or", "nor") for child in predicate.children
            )
            own = any(child.relation in ("aux", "aux:pass", "cop") for child in predicate.children)
            return joined and not own and _denies(above)
    return False


def _denies(predicate: Token) -> bool:
    for child in predicate.children:
        lower = child.lower
        if lower in verbs.NEGATORS and child.relation in (
            "advmod",
            "det",
            "cc",
            "aux",
            "advmod:neg",
            "cc:preconj",
        ):
            # "not only" adds, it does not deny.
            following = next((other for other in predicate.children if other.index == child.index + 1), None)
            if following is None or following.lower not in ("only", "just", "merely"):
                return not any(grand.lower == "only" for grand in child.children)
        if child.relation == "mark" and lower in verbs.NEGATIVE_MARKS:
            return True
    return False


def _none(argument: Token) -> bool:
    if argument.lower in verbs.NEGATIVE_PRONOUNS:
        return True
    return any(
        child.lower in ("no", "neither") and child.relation in ("det", "advmod")
        for child in argument.children
    )

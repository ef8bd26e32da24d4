"""Predicates with their arguments, active order restored."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from factcheck.language.en import verbs
from factcheck.language.modality import Tense, modality_of, own_subject, tense_of
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Modality

_NO_PREDICATE: Final = frozenset(
    ["amod", "compound", "case", "mark", "fixed", "cc", "aux", "aux:pass", "cop", "flat", "det", "punct", "advmod",
     "goeswith", "compound:prt", "discourse", "nummod"]
)  # fmt: skip
_RELATIVE: Final = frozenset(["who", "whom", "which", "that", "whose"])
_ARGUMENT_RELATIONS: Final = frozenset(["nsubj", "nsubj:pass", "obj", "iobj"])
_INHERITING: Final = frozenset(["conj", "xcomp", "advcl", "parataxis"])
_DEEPEST: Final = 12


@dataclass(slots=True, eq=False)
class Clause:
    """A predicate with its arguments, active order restored: `agent` did it, `theme` underwent it."""

    predicate: Token
    lemma: str
    """Lemma with its particle: "carry out"; for a copula the complement's lemma; the noun's for nominal predicates."""
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
    """planned: will / is to / plans to; conditional: would, could, may, might, if; alleged: allegedly, accused,
    suspected of, reportedly, and what is denied."""
    tense: Tense | None = None


def clauses(sentence: SentenceView) -> list[Clause]:
    """All clauses of a sentence, main clause first, conjoined and embedded ones after it in the text's order."""
    found = [build(token) for token in sentence.tokens if is_predicate(token)]
    found.sort(key=lambda clause: clause.predicate.relation != "root")
    return found


def clause_of(token: Token) -> Clause | None:
    """The clause whose argument or adjunct `token` (or a phrase that holds it) is."""
    place = token
    for _ in range(_DEEPEST * 3):
        if place is not token and is_predicate(place):
            return build(place)
        if place.head is place:
            break
        place = place.head
    return build(token) if is_predicate(token) else None


def is_predicate(token: Token) -> bool:
    """Whether a token heads a clause: a verb, what a copula ascribes, or anything with a subject of its own."""
    relation = token.relation
    if relation in _NO_PREDICATE:
        return False
    if token.pos == "VERB":
        return True
    for child in token.children:
        if child.relation in ("cop", "nsubj", "nsubj:pass", "nsubj:outer"):
            return True
    return token.pos == "AUX" and relation not in ("aux", "cop")


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
        filled = _relative(predicate)
        subject, direct = _fill(clause, filled, subject, direct, by)
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
            subject = _relative_subject(predicate) or inherited_subject(predicate)
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


def is_passive(predicate: Token) -> bool:
    """Whether a verb is passive: by its auxiliary or subject, as a participle after its noun, or by sharing either."""
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


def _relative(predicate: Token) -> tuple[str, Token] | None:
    """For a clause that modifies a noun: which gap the noun fills ("subject", "object", a preposition), and the noun."""
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


def _relative_subject(predicate: Token) -> Token | None:
    filled = _relative(predicate)
    return filled[1] if filled is not None and filled[0] == "subject" else None


def _fill(
    clause: Clause,
    filled: tuple[str, Token] | None,
    subject: Token | None,
    direct: Token | None,
    by: Token | None,
) -> tuple[Token | None, Token | None]:
    """Put the noun that a relative clause modifies where its pronoun or gap stands."""
    if filled is None:
        if subject is not None and subject.lower in ("who", "which", "that") and subject.tag in ("WP", "WDT"):
            return _antecedent(clause.predicate) or subject, direct
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


def _antecedent(predicate: Token) -> Token | None:
    """The noun of the relative clause that a conjoined verb of it belongs to."""
    place = predicate
    for _ in range(_DEEPEST):
        if place.relation == "acl:relcl":
            return place.head
        if place.relation != "conj":
            return None
        place = place.head
    return None


def inherited_subject(predicate: Token) -> Token | None:
    """The subject that a conjoined, controlled or adverbial predicate takes from the one above it."""
    place = predicate
    for _ in range(_DEEPEST):
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
                return _antecedent(above) or subject
            return subject
        filled = _relative_subject(above)
        if filled is not None:
            return filled
        place = above
    return None


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

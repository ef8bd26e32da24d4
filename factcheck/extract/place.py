"""Claims of place: where an event took place, or where a thing lies."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading, referent
from factcheck.extract.whereabouts import rank_of
from factcheck.language import grammar
from factcheck.language.en.mentions import NameMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, Place

KIND: ClaimKind = "place"

RELATIONS = frozenset(
    "in at near off on outside inside around above below under over beside opposite".split()
)
DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every named place that says where an event happened, with the relation ("in", "near")."""
    for sentence, clauses, names in zip(
        reading.document.sentences, reading.clauses, reading.names, strict=True
    ):
        if not names:
            continue
        yield from _directions(reading, sentence, names)
        told: set[int] = set()
        for clause in clauses:
            for preposition, head in clause.obliques:
                words = preposition.split()
                relation = words[0] if words else ""
                direction = next((t for t in head.children if t.lower in DIRECTIONS), None)
                if head.lower in DIRECTIONS:
                    continue
                if relation not in RELATIONS and not (relation == "of" and direction is not None):
                    continue
                name = next((n for n in names if n.start <= head.start < n.end), None)
                if name is None or name.value.entity in ("person", "organisation"):
                    continue
                told.add(name.start)
                slots = _slots(reading, clause, relation, name)
                case = next(iter(head.has("case")), head)
                yield reading.claim(
                    KIND,
                    sentence,
                    min(case.start, name.start),
                    name.end,
                    Place(name=name.value.surface, relation=relation),
                    subject=slots.get("subject"),
                    attribute=_event(clause),
                    predicate=clause.lemma,
                    slots=slots,
                    polarity="negative" if clause.negated else "positive",
                    modality=clause.modality,
                    attribution=grammar.attribution_of(reading.document, head),
                    quoted=head.quoted,
                    derivation=(f"{clause.lemma} {relation} {name.value.surface}",),
                )
        yield from _beside(reading, sentence, names, clauses, told)
        yield from _of_event(reading, sentence, names, clauses, told)


def _slots(reading: Reading, clause: Clause, relation: str, name: NameMention) -> dict[str, str]:
    """The place with its relation and rank, and who takes part in what happened there."""
    slots = {"relation": relation, "place": name.value.surface, "level": rank_of(name)}
    for role, token in (("agent", clause.agent), ("theme", clause.theme), ("subject", clause.subject)):
        if token is not None:
            slots[role] = referent(token, reading)
    return slots


def _beside(
    reading: Reading,
    sentence: SentenceView,
    names: list[NameMention],
    clauses: list[Clause],
    told: set[int],
) -> Iterator[Claim]:
    """Places after a preposition that the parse gives to no verb: of the last verb before them."""
    tokens = sentence.tokens
    by_predicate = {clause.predicate.index: clause for clause in clauses}
    place = {token.start: at for at, token in enumerate(tokens)}
    for name in names:
        at = place.get(name.start, 0) - 1
        if name.start in told or name.value.entity != "place":
            continue
        while at >= 0 and tokens[at].pos in ("DET", "ADJ"):
            at -= 1
        if at < 1 or tokens[at].lower not in RELATIONS:
            continue
        clause = None
        for position in range(at - 1, max(-1, at - _FARTHEST), -1):
            if tokens[position].text in (",", ";", ":", '"', "“", "”"):
                break
            clause = by_predicate.get(tokens[position].index)
            if clause is not None:
                break
        if clause is None or clause.kind != "verb":
            continue
        slots = _slots(reading, clause, tokens[at].lower, name)
        yield reading.claim(
            KIND,
            sentence,
            tokens[at].start,
            name.end,
            Place(name=name.value.surface, relation=tokens[at].lower),
            subject=slots.get("subject"),
            attribute=_event(clause),
            predicate=clause.lemma,
            slots=slots,
            polarity="negative" if clause.negated else "positive",
            modality=clause.modality,
            attribution=grammar.attribution_of(reading.document, tokens[at]),
            quoted=tokens[at].quoted,
            derivation=(f"{clause.lemma} {tokens[at].lower} {name.value.surface}, side by side",),
        )


_FARTHEST = 12


def _of_event(
    reading: Reading,
    sentence: SentenceView,
    names: list[NameMention],
    clauses: list[Clause],
    told: set[int],
) -> Iterator[Claim]:
    """Where an event was that a noun or verb names: "the crash near Corr", "will be buried in Velden"."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        event = EVENTS.get(token.lemma.lower()) if token.pos == "NOUN" else None
        clause = None
        if event is not None:
            # The preposition right behind the noun, or behind a verb that tells of it.
            after = at + 1
            clause = next((c for c in clauses if c.lemma in HELD and token in (c.theme, c.agent)), None)
            if after < len(tokens) and tokens[after].lower not in RELATIONS and clause is not None:
                after = clause.predicate.index - tokens[0].index + 1
        else:
            clause = next((c for c in clauses if c.predicate is token and c.kind == "verb"), None)
            event = ACTS.get(clause.lemma) if clause is not None else None
            after = at + 1
        if event is None or (clause is not None and (clause.negated or clause.modality in _UNSURE)):
            continue
        found = _name_behind(tokens, after, names)
        if found is None:
            continue
        preposition, name = found
        if name.start in told and _event(clause) is not None:
            continue
        yield reading.claim(
            KIND,
            sentence,
            preposition.start,
            name.end,
            Place(name=name.value.surface, relation=preposition.lower),
            subject=event,
            attribute=event,
            slots={"relation": preposition.lower, "place": name.value.surface, "level": rank_of(name)},
            attribution=grammar.attribution_of(reading.document, preposition),
            quoted=preposition.quoted,
            derivation=(f"{event} {preposition.lower} {name.value.surface}",),
        )


def _event(clause: Clause | None) -> str | None:
    """The event that a clause tells of: what it does, or what it says where it was."""
    if clause is None or clause.negated or clause.modality in _UNSURE:
        return None
    if clause.lemma in HELD:
        for token in (clause.theme, clause.agent):
            event = EVENTS.get(token.lemma.lower()) if token is not None and token.pos == "NOUN" else None
            if event is not None:
                return event
    return ACTS.get(clause.lemma)


def _name_behind(
    tokens: list[Token], after: int, names: list[NameMention]
) -> tuple[Token, NameMention] | None:
    """The first place named after a preposition behind `after`, with no verb or mark before it."""
    for position in range(after, min(len(tokens) - 1, after + _NEAR)):
        token = tokens[position]
        if token.pos in ("VERB", "SCONJ", "CCONJ", "PUNCT"):
            return None
        if token.lower in RELATIONS:
            following = tokens[position + 1]
            name = next((n for n in names if n.start <= following.start < n.end), None)
            if name is not None and name.value.entity in ("place", "other"):
                return token, name
    return None


_NEAR = 9
_UNSURE = frozenset(("conditional", "alleged"))


_EVENTS = """
funeral: funeral burial
wedding: wedding
crash: crash
collision: collision
earthquake: earthquake quake temblor tremor
explosion: explosion blast
fire: fire blaze
avalanche: avalanche
landslide: landslide mudslide
landing: landing
shooting: shooting
robbery: robbery heist
trial: trial
summit: summit
hospital: hospital
derailment: derailment
wreck: shipwreck
"""
EVENTS = {
    noun: line.partition(":")[0] for line in _EVENTS.split("\n") for noun in line.partition(":")[2].split()
}
"""Nouns of what a story tells of once, and the one of their meaning that stands for all."""
ACTS = {
    "bury": "funeral",
    "crash": "crash",
    "collide": "collision",
    "explode": "explosion",
    "derail": "derailment",
    "crash land": "landing",
    "ditch": "landing",
}
"""Verbs for the same (VerbNet 3.3: hit-18.4, entity_specific_cos-45.5, and the rites of marry-36.2)."""
HELD = frozenset("hold take happen occur strike hit begin start schedule locate center centre record".split())
"""Verbs that only say that, or where, an event was."""


def _directions(reading: Reading, sentence: SentenceView, names: list[NameMention]) -> Iterator[Claim]:
    """A direction, "of" and a name, no distance before them: "made landfall north of Skerra"."""
    tokens = sentence.tokens
    for position, token in enumerate(tokens[:-2]):
        if token.lower not in DIRECTIONS or tokens[position + 1].lower != "of":
            continue
        first, direction, after = token, token.lower, tokens[position + 2]
        if position >= 2 and tokens[position - 1].text == "-" and tokens[position - 2].lower in DIRECTIONS:
            first = tokens[position - 2]
            direction = first.lower + direction
            position -= 2
        name = next((n for n in names if n.start == after.start), None)
        before = tokens[position - 1] if position else None
        if name is None or (
            before is not None and before.pos in ("NOUN", "NUM") and before.lower.rstrip("s") in _LENGTHS
        ):
            continue
        clause = grammar.clause_of(token) or grammar.clause_of(after)
        governing = next((t for t in reversed(tokens[:position]) if t.pos == "VERB"), None)
        predicate = clause.lemma if clause is not None else governing.lemma if governing is not None else None
        slots = {"relation": f"{direction} of", "place": name.value.surface}
        subject = clause.subject if clause is not None else None
        if subject is not None:
            slots["subject"] = referent(subject, reading)
        yield reading.claim(
            KIND,
            sentence,
            first.start,
            name.end,
            Place(name=name.value.surface, relation=f"{direction} of"),
            subject=slots.get("subject"),
            predicate=predicate,
            slots=slots,
            polarity="negative" if clause is not None and clause.negated else "positive",
            modality=clause.modality if clause is not None else "asserted",
            attribution=grammar.attribution_of(reading.document, token),
            quoted=token.quoted,
            derivation=(f"{predicate} {direction} of {name.value.surface}",),
        )


_LENGTHS = frozenset("mile kilometre kilometer km metre meter foot feet yard".split())

"""Claims of place: where an event took place, or where a thing lies."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.model import Claim, ClaimKind, Place

KIND: ClaimKind = "place"

RELATIONS = frozenset("in at near off on outside inside around above below under over beside opposite".split())
DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every named place that says where a clause's event happened, with the relation
    ("in", "near", "south of")."""
    for sentence, clauses, names in zip(reading.document.sentences, reading.clauses, reading.names, strict=True):
        if not names:
            continue
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
                slots = {"relation": relation, "place": name.value.surface}
                for role, token in (("agent", clause.agent), ("theme", clause.theme), ("subject", clause.subject)):
                    if token is not None:
                        slots[role] = token.lemma.lower()
                case = next(iter(head.has("case")), head)
                yield reading.claim(
                    KIND, sentence, min(case.start, name.start), name.end,
                    Place(name=name.value.surface, relation=relation),
                    subject=slots.get("subject"),
                    predicate=clause.lemma,
                    slots=slots,
                    polarity="negative" if clause.negated else "positive",
                    modality=clause.modality,
                    attribution=grammar.attribution_of(reading.document, head),
                    quoted=head.quoted,
                    derivation=(f"{clause.lemma} {relation} {name.value.surface}",),
                )

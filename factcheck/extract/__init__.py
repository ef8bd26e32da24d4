"""Document to claims: one file for every kind of claim, registered in `EXTRACTORS`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from factcheck.extract import (
    act,
    age,
    brief,
    change,
    contact,
    figure,
    matter,
    name,
    place,
    quantity,
    quotation,
    role,
    state,
    superlative,
    time,
)
from factcheck.extract.reading import Reading
from factcheck.extract.sentences import outline, read
from factcheck.language.tokens import Document
from factcheck.model import Claim, ClaimKind, Extraction

__all__ = ["EXTRACTORS", "extract"]

EXTRACTORS: Mapping[ClaimKind, Callable[[Reading], Iterator[Claim]]] = {
    module.KIND: module.claims
    for module in (
        act,
        age,
        brief,
        change,
        contact,
        figure,
        matter,
        name,
        place,
        quantity,
        quotation,
        role,
        state,
        superlative,
        time,
    )
}


def extract(document: Document) -> Extraction:
    """All claims of a document in the order of the text, each with an id of its own, and its sentences."""
    reading = read(document)
    found = [claim for claims in EXTRACTORS.values() for claim in claims(reading)]
    found.sort(key=lambda claim: (claim.start, claim.end, claim.kind))
    return Extraction(article=document.article.id, sentences=outline(reading), claims=tuple(_numbered(found)))


def _numbered(claims: list[Claim]) -> Iterator[Claim]:
    """The claims; of several of one kind in one place, the second and later ones get a number."""
    seen: Counter[str] = Counter()
    for claim in claims:
        seen[claim.id] += 1
        again = seen[claim.id]
        yield claim if again == 1 else claim.model_copy(update={"id": f"{claim.id}-{again}"})

"""Document to claims: one file for every kind of claim, registered in `EXTRACTORS`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from factcheck.extract import act, age, name, place, quantity, quotation, role, superlative, time
from factcheck.extract.reading import Reading
from factcheck.extract.sentences import outline, read
from factcheck.language.tokens import Document
from factcheck.model import Claim, ClaimKind, Extraction

__all__ = ["EXTRACTORS", "extract"]

EXTRACTORS: Mapping[ClaimKind, Callable[[Reading], Iterator[Claim]]] = {
    module.KIND: module.claims
    for module in (act, age, name, place, quantity, quotation, role, superlative, time)
}


def extract(document: Document) -> Extraction:
    """All claims of a document in the order of the text, each with its id, and its sentences."""
    reading = read(document)
    found = [claim for claims in EXTRACTORS.values() for claim in claims(reading)]
    found.sort(key=lambda claim: (claim.start, claim.end, claim.kind))
    article = document.article.id
    return Extraction(
        article=article,
        sentences=outline(reading),
        claims=tuple(
            claim.model_copy(update={"id": f"{article}#{number}"}) for number, claim in enumerate(found, 1)
        ),
    )

"""What every extractor reads: the document and the mentions found in each of its sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from factcheck.language.en.mentions import AgeMention, NameMention, QuantityMention, TimeMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import Document, SentenceView
from factcheck.model import Claim, ClaimKind, Value


@dataclass(slots=True, frozen=True)
class Reading:
    """A document with its mentions, one list a sentence, found once for all extractors."""

    document: Document
    names: list[list[NameMention]]
    times: list[list[TimeMention]]
    ages: list[list[AgeMention]]
    quantities: list[list[QuantityMention]]
    clauses: list[list[Clause]]

    def claim(
        self, kind: ClaimKind, sentence: SentenceView, start: int, end: int, value: Value, **more: Any
    ) -> Claim:
        """A claim of this document; its id is given when all claims are known."""
        return Claim(
            id="", article=self.document.article.id, kind=kind, start=start, end=end,
            sentence=sentence.number, value=value, zone=sentence.zone, **more,
        )

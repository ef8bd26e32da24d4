"""What every extractor reads: the document and the mentions found in each of its sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from factcheck.language.en.mentions import AgeMention, NameMention, QuantityMention, TimeMention
from factcheck.language.grammar import Clause
from factcheck.language.en import synonyms
from factcheck.language.tokens import Document, SentenceView, Token
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

    def name_at(self, token: Token) -> str | None:
        """The name of which a token is a part, as written; a title before the name belongs to it."""
        for name in self.names[token.sentence]:
            first = name.start if name.title_start is None else name.title_start
            if first <= token.start < name.end:
                return name.value.surface
        return None


HE_OR_SHE = frozenset(("he", "she"))


def antecedent(token: Token, reading: Reading) -> Token | None:
    """Whom "he" or "she" means where that is fairly certain: the subject of an earlier clause of the
    sentence, else of the sentence before, if it is one person and no other subject stands between."""
    if token.lower not in HE_OR_SHE:
        return None
    for number in (token.sentence, token.sentence - 1, token.sentence - 2):
        if number < 0:
            return None
        for clause in reading.clauses[number]:
            subject = clause.subject
            if subject is None or subject.index >= token.index or subject.lower in HE_OR_SHE:
                continue
            if subject.pos == "PROPN" or (subject.pos == "NOUN" and subject.tag == "NN"):
                return subject
    return None


def referent(token: Token, reading: Reading) -> str:
    """What a participant is called: the name in full, a pronoun's antecedent, else the lemma of its class."""
    token = antecedent(token, reading) or token
    return reading.name_at(token) or synonyms.head(token.lemma.lower())

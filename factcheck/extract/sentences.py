"""The mentions of every sentence, and the outline of the sentences that later stages see."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from factcheck.extract.reading import Reading
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.en.ages import ages
from factcheck.language.en.names import names
from factcheck.language.en.quantities import quantities
from factcheck.language.en.times import times
from factcheck.language.figures import told
from factcheck.language.tokens import Document, SentenceView
from factcheck.model import Sentence, Span, Words

_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"))


def read(document: Document) -> Reading:
    """Find the mentions of every sentence once, each recogniser leaving alone what an earlier one took."""
    article = document.article
    text, anchor = article.text, article.spoken_at
    reading = Reading(document, names=[], times=[], ages=[], quantities=[], clauses=[])
    for sentence in document.sentences:
        when = times(sentence, text, anchor)
        old = ages(sentence, text)
        taken = [Span(start=m.start, end=m.end) for m in when] + [Span(start=m.start, end=m.end) for m in old]
        reading.names.append(names(sentence, text))
        reading.times.append(when)
        reading.ages.append(old)
        reading.quantities.append(quantities(sentence, text, taken))
        reading.clauses.append(grammar.clauses(sentence))
        reading.told.append(told(sentence, text[sentence.start : sentence.end], reading.quantities[-1]))
    return reading


def outline(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences as values without a parse."""
    return tuple(
        Sentence(
            number=sentence.number,
            start=sentence.start,
            end=sentence.end,
            zone=sentence.zone,
            paragraph=sentence.paragraph,
            lemmas=tuple([_head(token.lemma) for token in sentence.tokens if token.pos in _CONTENT]),
            words=tuple([token.lower for token in sentence.tokens if token.pos != "PUNCT"]),
            names=tuple(name.value.surface for name in names),
            times=tuple(time.value.iso for time in times),
            tense=_tense(clauses),
            grammar=_grammar(sentence),
        )
        for sentence, names, times, clauses in zip(
            reading.document.sentences, reading.names, reading.times, reading.clauses, strict=True
        )
    )


def _grammar(sentence: SentenceView) -> Words:
    """The words of a sentence in columns."""
    tokens = [token for token in sentence.tokens if token.pos != "PUNCT"]
    place = {token.index: at for at, token in enumerate(tokens)}
    return Words.model_construct(
        starts=tuple([token.start for token in tokens]),
        ends=tuple([token.end for token in tokens]),
        lemmas=tuple([token.lemma.lower() for token in tokens]),
        parts=tuple([token.pos for token in tokens]),
        tags=tuple([token.tag for token in tokens]),
        heads=tuple([place.get(token.head.index, at) for at, token in enumerate(tokens)]),
        relations=tuple([token.relation for token in tokens]),
    )


@lru_cache(maxsize=8192)
def _head(lemma: str) -> str:
    return synonyms.head(lemma.lower())


def _tense(clauses: list[grammar.Clause]) -> Literal["past", "present", "future"] | None:
    return clauses[0].tense if clauses else None


__all__ = ["outline", "read"]

"""Score a pipeline on raw text as the CoNLL 2018 shared task did (Zeman et al. 2018).

Words are aligned by their characters, white space left out; every figure is an F score over words or
sentences; relations are compared without their subtypes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.language.en.training.treebank import Sentence, raw_texts
from factcheck.language.pipeline import Pipeline
from factcheck.language.tokens import Document
from factcheck.model import Article

Range = tuple[int, int]
MEASURES = ("words", "UPOS", "lemma", "UAS", "LAS", "sentences")


@dataclass(slots=True)
class Scores:
    """Counts over a test file; `f` gives a figure in percent."""

    gold: dict[str, int] = field(default_factory=lambda: dict.fromkeys(MEASURES, 0))
    given: dict[str, int] = field(default_factory=lambda: dict.fromkeys(MEASURES, 0))
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(MEASURES, 0))

    def f(self, measure: str) -> float:
        """The F score of a measure in percent."""
        both = self.gold[measure] + self.given[measure]
        return 200 * self.right[measure] / both if both else 0.0


@dataclass(slots=True)
class _Word:
    pos: str
    lemma: str
    head: Range | None
    relation: str


def evaluate(pipeline: Pipeline, path: Path) -> Scores:
    """Read the documents of a test file as plain text and compare with its annotation."""
    scores = Scores()
    pairs = list(raw_texts(path))
    articles = [
        Article(id=str(number), story="test", path=path.name, text=text)
        for number, (text, _) in enumerate(pairs)
    ]
    for document, (_, gold) in zip(pipeline.read(articles), pairs, strict=True):
        _compare(scores, _gold(gold), _given(document))
    return scores


def _compare(
    scores: Scores, gold: tuple[dict[Range, _Word], set[Range]], given: tuple[dict[Range, _Word], set[Range]]
) -> None:
    for measure in MEASURES[:-1]:
        scores.gold[measure] += len(gold[0])
        scores.given[measure] += len(given[0])
    scores.gold["sentences"] += len(gold[1])
    scores.given["sentences"] += len(given[1])
    scores.right["sentences"] += len(gold[1] & given[1])
    for place, right in gold[0].items():
        word = given[0].get(place)
        if word is None:
            continue
        scores.right["words"] += 1
        scores.right["UPOS"] += word.pos == right.pos
        scores.right["lemma"] += word.lemma.casefold() == right.lemma.casefold()
        if word.head == right.head:
            scores.right["UAS"] += 1
            scores.right["LAS"] += word.relation.partition(":")[0] == right.relation.partition(":")[0]


def _gold(sentences: list[Sentence]) -> tuple[dict[Range, _Word], set[Range]]:
    words: dict[Range, _Word] = {}
    ends: set[Range] = set()
    offset = 0
    for sentence in sentences:
        begin = offset
        places: dict[int, Range] = {}
        for row, _ in sentence:
            length = len("".join(row[1].split()))
            places[int(row[0])] = (offset, offset + length)
            offset += length
        for row, _ in sentence:
            words[places[int(row[0])]] = _Word(
                row[3], row[2] if row[2] != "_" else row[1], places.get(int(row[6])), row[7]
            )
        ends.add((begin, offset))
    return words, ends


def _given(document: Document) -> tuple[dict[Range, _Word], set[Range]]:
    """The words of a document by their offsets, white space not counted."""
    lengths: Iterable[tuple[int, int]] = _without_space(document)
    places = dict(lengths)
    words: dict[Range, _Word] = {}
    ends: set[Range] = set()
    ranges = {
        token.index: (places[token.index], places[token.index] + len(token.text)) for token in document.tokens
    }
    for sentence in document.sentences:
        for token in sentence.tokens:
            head = None if token.relation == "root" else ranges[token.head.index]
            words[ranges[token.index]] = _Word(token.pos, token.lemma, head, token.relation)
        ends.add((ranges[sentence.tokens[0].index][0], ranges[sentence.tokens[-1].index][1]))
    return words, ends


def _without_space(document: Document) -> Iterator[tuple[int, int]]:
    offset = 0
    for token in document.tokens:
        yield token.index, offset
        offset += len(token.text)

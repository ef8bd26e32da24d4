"""Load the parser and read articles with it."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.errors import UsageError
from factcheck.language import quotes, sentences
from factcheck.language.conversion import Converter, Offsets
from factcheck.language.en import abbreviations
from factcheck.language.tokens import Document, QuotedRange, SentenceView, Token
from factcheck.model import Article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL_VARIABLE: Final = "FACTCHECK_MODEL"
LONGEST_PIECE: Final = 20_000
"""Code points parsed at once: the parser's memory grows with the Doc."""

_GAP: Final = re.compile(r"\s{2,}|[^\S ]")
_WHITE: Final = re.compile(r"\s+")
_UNUSED: Final = ("ner", "senter", "entity_linker", "textcat")


@dataclass(slots=True)
class _Outline:
    """What is known of an article before it is parsed."""

    article: Article
    quoted: list[QuotedRange]
    sentences: list[tuple[int, int, int]]  # start, end, paragraph


@dataclass(slots=True)
class _Piece:
    """A part of an article that is parsed at once."""

    outline: _Outline
    offsets: Offsets
    paragraphs: dict[int, int]  # start of a sentence: number of its paragraph


def load(model: str | None = None) -> Pipeline:
    """Load a pipeline.

    Args:
        model: the name of an installed spaCy pipeline or a path; None for the packaged one.

    Raises:
        UsageError: there is no such pipeline, or it cannot be loaded.
    """
    import spacy

    wanted = model or os.environ.get(MODEL_VARIABLE)
    if wanted is None:
        packaged = resources.files("factcheck.language.en") / "pipeline"
        if not packaged.is_dir():
            raise UsageError(
                "the packaged English pipeline is missing",
                where=str(packaged),
                remedy="Install the package again, or name a spaCy pipeline with --model",
            )
        with resources.as_file(packaged) as path:
            return Pipeline(_loaded(spacy.load, path, "en_factcheck"), packaged=True)
    return Pipeline(_loaded(spacy.load, Path(wanted) if Path(wanted).is_dir() else wanted, wanted))


def _loaded(loader: Callable[..., Language], path: Path | str, name: str) -> Language:
    try:
        return loader(path, exclude=list(_UNUSED))
    except (OSError, ValueError, KeyError) as error:
        raise UsageError(
            f"the language pipeline {name!r} cannot be loaded ({str(error).splitlines()[0]})",
            remedy="Name an installed spaCy pipeline or the folder of one, or leave --model out",
        ) from error


class Pipeline:
    """Reads articles: sentences by rule, words and grammar by the parser."""

    def __init__(self, nlp: Language, *, packaged: bool = False) -> None:
        self.nlp = nlp
        self.name = "{lang}_{name} {version}".format(**nlp.meta)
        if packaged or nlp.meta.get("name") == "factcheck":
            _keep_abbreviations(nlp)
        self._converter = Converter(nlp.vocab)

    def read(self, articles: Iterable[Article], *, batch_size: int = 8) -> Iterator[Document]:
        """Parse articles, in their order.

        Args:
            articles: any number of articles; they are read as they are needed.
            batch_size: how many pieces of text the parser takes at once; more needs more memory.
        """
        waiting: deque[tuple[Article, int]] = deque()

        def feed() -> Iterator[tuple[Doc, _Piece]]:
            for article in articles:
                outline = _outline(article)
                pieces = list(_pieces(outline))
                waiting.append((article, len(pieces)))
                for piece, text, starts in pieces:
                    yield self._tokenized(text, starts), piece

        document: Document | None = None
        got = 0
        for doc, piece in self.nlp.pipe(feed(), as_tuples=True, batch_size=batch_size):
            while waiting[0][1] == 0:
                yield Document(waiting.popleft()[0], [], [])
            if document is None:
                document = Document(piece.outline.article, [], [], piece.outline.quoted)
            self._append(document, doc, piece)
            got += 1
            if got == waiting[0][1]:
                waiting.popleft()
                _mark_quoted(document)
                yield document
                document, got = None, 0
        for article, _ in waiting:
            yield Document(article, [], [])

    def _tokenized(self, text: str, starts: list[int]) -> Doc:
        """A Doc whose sentences begin at the given offsets, where a token begins there."""
        import numpy
        from spacy.attrs import IDX, SENT_START

        doc = self.nlp.make_doc(text)
        begins = doc.to_array([IDX]).reshape(-1)
        places = numpy.minimum(numpy.searchsorted(begins, starts), len(begins) - 1)
        flags = numpy.full((len(begins), 1), -1, dtype="int64")
        flags[places[begins[places] == starts]] = 1
        flags[0] = 1
        return doc.from_array([SENT_START], flags.astype("uint64"))

    def _append(self, document: Document, doc: Doc, piece: _Piece) -> None:
        article = document.article
        for tokens in self._converter.sentences(
            doc, piece.offsets, index=len(document.tokens), number=len(document.sentences)
        ):
            start = tokens[0].start
            document.sentences.append(
                SentenceView(
                    tokens[0].sentence,
                    start,
                    tokens[-1].end,
                    tokens,
                    article.zone_at(start) if article.zones else "body",
                    piece.paragraphs.get(start, 0),
                )
            )
            document.tokens.extend(tokens)


def _outline(article: Article) -> _Outline:
    text = article.text
    borders = [edge for zone in article.zones for edge in (zone.span.start, zone.span.end)]
    paragraphs = sentences.paragraphs(text, borders)
    quoted = quotes.find(text, paragraphs)
    cut = [
        (start, end, number)
        for number, paragraph in enumerate(paragraphs)
        for sentence in sentences.split(text, paragraph, quoted)
        for start, end in _short_enough(text, *sentence)
    ]
    return _Outline(article, quoted, cut)


def _short_enough(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_PIECE:
        cut = text.rfind(" ", start + 1, start + LONGEST_PIECE)
        cut = cut if cut > start else start + LONGEST_PIECE
        yield start, cut
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _pieces(outline: _Outline) -> Iterator[tuple[_Piece, str, list[int]]]:
    """The parts that are parsed at once, each with its text, white space squeezed, and its sentences' offsets."""
    batch: list[tuple[int, int, int]] = []
    for sentence in outline.sentences:
        if batch and sentence[1] - batch[0][0] > LONGEST_PIECE:
            yield _piece(outline, batch)
            batch = []
        batch.append(sentence)
    if batch:
        yield _piece(outline, batch)


def _piece(outline: _Outline, batch: list[tuple[int, int, int]]) -> tuple[_Piece, str, list[int]]:
    text = outline.article.text
    parts: list[str] = []
    steps: list[tuple[int, int]] = []
    starts: list[int] = []
    length = 0
    behind = batch[0][0]
    for start, end, _ in batch:
        if start > behind:
            parts.append(" ")
            length += 1
            if start - behind > 1:
                steps.append((length, start - behind - 1))
        starts.append(length)
        part = text[start:end]
        if _GAP.search(part):
            removed = 0
            for gap in _WHITE.finditer(part):
                extra = gap.end() - gap.start() - 1
                if extra:
                    steps.append((length + gap.start() - removed + 1, extra))
                    removed += extra
            part = _WHITE.sub(" ", part)
        parts.append(part)
        length += len(part)
        behind = end
    piece = _Piece(
        outline, Offsets(batch[0][0], steps), {start: paragraph for start, _, paragraph in batch}
    )
    return piece, "".join(parts), starts


def _mark_quoted(document: Document) -> None:
    tokens = document.tokens
    for quoted in document.quotes:
        place = bisect_left(tokens, quoted.inner_start, key=lambda token: token.start)
        while place < len(tokens) and tokens[place].start < quoted.inner_end:
            tokens[place].quoted = True
            place += 1


def _keep_abbreviations(nlp: Language) -> None:
    """Let the tokenizer keep "Lt." and its like in one piece, as the treebanks have them."""
    from spacy.symbols import ORTH

    for form in abbreviations.TOKENS:
        nlp.tokenizer.add_special_case(form, [{ORTH: form}])

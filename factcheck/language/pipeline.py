"""Load the parser and read articles with it."""

from __future__ import annotations

import os
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from factcheck.errors import UsageError
from factcheck.language.conversion import Converter
from factcheck.language.en import abbreviations
from factcheck.language.openings import settle_openings
from factcheck.language.pieces import Piece, outline_of, pieces_of
from factcheck.language.tokens import Document, SentenceView
from factcheck.model import Article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL_VARIABLE: Final = "FACTCHECK_MODEL"
_RUN: Final = r"[?!]{2,}|\*{2,}|={2,}|_{2,}|#{2,}|~{2,}|\${2,}|\+{2,}|-{3,}"
_UNUSED: Final = ("ner", "senter", "entity_linker", "textcat")


def load(model: str | None = None) -> Pipeline:
    """A pipeline, loaded once in a process.

    Args:
        model: the name of an installed spaCy pipeline or a path; None for the packaged one.

    Raises:
        UsageError: there is no such pipeline, or it cannot be loaded.
    """
    return _load(model or os.environ.get(MODEL_VARIABLE))


@cache
def _load(wanted: str | None) -> Pipeline:
    import spacy

    if wanted is None:
        packaged = resources.files("factcheck.language.en") / "pipeline"
        if not packaged.is_dir():
            raise UsageError(
                "the packaged English pipeline is missing",
                where=str(packaged),
                remedy="Install the package again, or name a spaCy pipeline with --model",
            )
        with resources.as_file(packaged) as path:
            return Pipeline(_loaded(spacy.load, path, "en_factcheck"))
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

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp
        self.name = "{lang}_{name} {version}".format(**nlp.meta)
        if _is_universal(nlp):
            _tokenize_as_treebank(nlp)
        self._converter = Converter(nlp.vocab, _known_verbs(nlp))
        # A copy, for the vocabulary grows as texts are read.
        self._words = frozenset(word for word in nlp.vocab.strings if word.islower())

    def read(self, articles: Iterable[Article], *, batch_size: int = 8) -> Iterator[Document]:
        """Parse articles, in their order.

        What is hidden in an article is not read: the article of its Document has blanks in its place, at
        the same offsets, so that nobody finds a claim in front matter, a link or a byline.

        Args:
            articles: any number of articles; they are read as they are needed.
            batch_size: how many pieces of text the parser takes at once; more needs more memory.
        """
        waiting: deque[tuple[Article, int]] = deque()

        def feed() -> Iterator[tuple[Doc, Piece]]:
            for article in articles:
                outline = outline_of(article)
                pieces = list(pieces_of(outline))
                waiting.append((outline.article, len(pieces)))
                for piece, text, starts, doubtful in pieces:
                    yield self._tokenized(text, starts, doubtful), piece

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
                settle_openings(document, self._words)
                yield document
                document, got = None, 0
        for article, _ in waiting:
            yield Document(article, [], [])

    def _tokenized(self, text: str, starts: list[int], doubtful: list[int]) -> Doc:
        """A Doc whose sentences begin at `starts`, and at `doubtful` where the parser says so."""
        import numpy
        from spacy.attrs import IDX, SENT_START

        doc = self.nlp.make_doc(text)
        begins = doc.to_array([IDX]).reshape(-1)
        flags = numpy.full((len(begins), 1), -1, dtype="int64")
        for offsets, flag in ((doubtful, 0), (starts, 1)):
            if offsets:
                places = numpy.minimum(numpy.searchsorted(begins, offsets), len(begins) - 1)
                flags[places[begins[places] == offsets]] = flag
        flags[0] = 1
        columns: Any = flags.astype("uint64")
        return doc.from_array([SENT_START], columns)

    def _append(self, document: Document, doc: Doc, piece: Piece) -> None:
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
                    piece.outline.zone_at(start),
                    piece.paragraphs[max(0, bisect_right(piece.starts, start) - 1)],
                )
            )
            document.tokens.extend(tokens)


def _mark_quoted(document: Document) -> None:
    tokens = document.tokens
    for quoted in document.quotes:
        place = bisect_left(tokens, quoted.inner_start, key=lambda token: token.start)
        while place < len(tokens) and tokens[place].start < quoted.inner_end:
            tokens[place].quoted = True
            place += 1


def _known_verbs(nlp: Language) -> frozenset[str]:
    """The verbs that a packaged pipeline lists beside its model."""
    listed = nlp.path / "lemmas.txt" if nlp.path is not None else None
    if listed is None or not listed.is_file():
        return frozenset()
    return frozenset(listed.read_text(encoding="utf-8").split())


def _is_universal(nlp: Language) -> bool:
    """Whether the parser was trained on Universal Dependencies, and so on their tokens."""
    return "parser" in nlp.pipe_names and "obl" in nlp.pipe_labels["parser"]


def _tokenize_as_treebank(nlp: Language) -> None:
    """Let the tokenizer keep "Lt." and its like, and runs of one mark ("***", "?!?!"), in one piece."""
    from spacy.symbols import ORTH
    from spacy.tokenizer import Tokenizer
    from spacy.util import compile_prefix_regex, compile_suffix_regex

    tokenizer = nlp.tokenizer
    if not isinstance(tokenizer, Tokenizer):
        return
    for form in abbreviations.TOKENS:
        tokenizer.add_special_case(form, [{ORTH: form}])
    prefix, suffix = nlp.Defaults.prefixes, nlp.Defaults.suffixes
    if prefix and suffix:
        tokenizer.prefix_search = compile_prefix_regex([_RUN, *prefix]).search
        tokenizer.suffix_search = compile_suffix_regex([_RUN, *suffix]).search

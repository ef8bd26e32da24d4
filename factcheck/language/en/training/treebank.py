"""Read CoNLL-U treebanks as spaCy Docs, in chunks of running text."""

from __future__ import annotations

import gzip
import random
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

Row = list[str]
Sentence = list[tuple[Row, bool]]  # a word's ten columns, and whether a space follows it


def sentences(path: Path) -> Iterator[tuple[bool, Sentence]]:
    """Sentences of a gzipped CoNLL-U file, each with True where a new document begins.

    A multi-word token ("don't") is spelled by its words; its own SpaceAfter holds for the last of them.
    """
    words: Sentence = []
    new_document = True
    inside_until, space_after_token = 0, True
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                new_document = True
            elif not line:
                if words:
                    yield new_document, words
                    words, new_document, inside_until = [], False, 0
            elif not line.startswith("#"):
                row = line.split("\t")
                if "." in row[0]:
                    continue
                space = "SpaceAfter=No" not in row[9]
                if "-" in row[0]:
                    inside_until, space_after_token = int(row[0].split("-")[1]), space
                    continue
                number = int(row[0])
                if number <= inside_until:
                    space = space_after_token if number == inside_until else False
                words.append((row, space))
    if words:
        yield new_document, words


def curly(forms: list[str], spaces: list[bool]) -> list[str]:
    """Straight quotation marks and apostrophes as a typesetter would set them."""
    out = []
    opened = False
    for form, _space in zip(forms, spaces, strict=True):
        if form == '"':
            out.append("”" if opened else "“")
            opened = not opened
        else:
            out.append(form.replace("'", "’"))
    return out


def to_doc(vocab: Vocab, chunk: list[Sentence], *, typeset: bool) -> Doc:
    """One spaCy Doc of several sentences with every annotation that the pipeline learns."""
    from spacy.tokens import Doc

    forms: list[str] = []
    spaces: list[bool] = []
    columns: dict[str, list[str]] = {"tags": [], "pos": [], "morphs": [], "lemmas": [], "deps": []}
    heads: list[int] = []
    starts: list[bool | int | None] = []
    for sentence in chunk:
        offset = len(forms)
        for position, (row, space) in enumerate(sentence):
            forms.append(row[1])
            spaces.append(space)
            columns["lemmas"].append(row[2] if row[2] != "_" or row[1] == "_" else row[1])
            columns["pos"].append(row[3])
            columns["tags"].append(row[4])
            columns["morphs"].append("" if row[5] == "_" else row[5])
            head = int(row[6])
            heads.append(offset + head - 1 if head else offset + position)
            columns["deps"].append("ROOT" if not head else row[7])
            starts.append(position == 0)
        spaces[-1] = True
    if typeset:
        forms = curly(forms, spaces)
    return Doc(
        vocab,
        words=forms,
        spaces=spaces,
        heads=heads,
        sent_starts=starts,
        tags=columns["tags"],
        pos=columns["pos"],
        morphs=columns["morphs"],
        lemmas=columns["lemmas"],
        deps=columns["deps"],
    )


def docs(vocab: Vocab, paths: list[Path], *, seed: int, augment: bool) -> Iterator[Doc]:
    """Chunks of one to ten sentences; a share of them with typeset quotation marks if `augment`."""
    draw = random.Random(seed)
    for path in paths:
        chunk: list[Sentence] = []
        wanted = draw.randint(1, 10)
        for new_document, sentence in sentences(path):
            if chunk and (new_document or len(chunk) >= wanted):
                yield to_doc(vocab, chunk, typeset=augment and draw.random() < 0.3)
                chunk, wanted = [], draw.randint(1, 10)
            chunk.append(sentence)
        if chunk:
            yield to_doc(vocab, chunk, typeset=augment and draw.random() < 0.3)


def raw_texts(path: Path) -> Iterator[tuple[str, list[Sentence]]]:
    """The documents of a test file as plain text beside their gold sentences."""
    document: list[Sentence] = []
    for new_document, sentence in sentences(path):
        if new_document and document:
            yield _text(document), document
            document = []
        document.append(sentence)
    if document:
        yield _text(document), document


def _text(document: list[Sentence]) -> str:
    parts = []
    for sentence in document:
        for position, (row, space) in enumerate(sentence):
            last = position == len(sentence) - 1
            parts.append(row[1] + (" " if space or last else ""))
    return "".join(parts).rstrip()

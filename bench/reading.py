"""Parse each text once for all measurements, and, to see what it is worth, without the parse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

WITHOUT: Final = ("parse", "all-but-tags")
"""What can be left out: the dependency parse; or also lemmas and morphology, so that tokens and tags stay."""

_BE: Final = frozenset("be am is are was were been being 's 're 'm".split())
_UNIVERSAL: Final = (
    (r"NNPS?$", "PROPN"), (r"NNS?$", "NOUN"), (r"MD$", "AUX"), (r"VB", "VERB"), (r"JJ|AFX", "ADJ"),
    (r"RB|WRB", "ADV"), (r"RP$|IN$", "ADP"), (r"TO$|POS$", "PART"), (r"CC$", "CCONJ"),
    (r"CD$", "NUM"), (r"DT|PDT|WDT", "DET"), (r"PRP\$$", "PRON"), (r"PRP$|WP|EX$", "PRON"), (r"UH$", "INTJ"),
    (r"\$$|SYM$|#$", "SYM"), (r"[.,:'`]|HYPH|NFP|-[LR]RB-", "PUNCT"),
)  # fmt: skip
"""Universal parts of speech by Penn Treebank tag, as the conversion of the treebanks has them."""

_BATCH: Final = 64


class Remembering:
    """A spaCy pipeline that parses a text once; all else is asked of the pipeline itself."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._known: dict[tuple[str, bytes], Doc] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._nlp, name)

    def pipe(
        self, docs: Iterable[tuple[Doc, Any]], *, as_tuples: bool = True, batch_size: int = 8
    ) -> Iterator[tuple[Doc, Any]]:
        """What `nlp.pipe` gives for tokenized texts, in their order."""
        from spacy.attrs import SENT_START

        waiting = iter(docs)
        while batch := list(islice(waiting, _BATCH)):
            keys = [(doc.text, doc.to_array([SENT_START]).tobytes()) for doc, _ in batch]
            new = {key: doc for key, (doc, _) in zip(keys, batch, strict=True) if key not in self._known}
            self._known.update(zip(new, self._nlp.pipe(new.values(), batch_size=batch_size), strict=True))
            for key, (_, context) in zip(keys, batch, strict=True):
                yield self._known[key], context


def install(without: str | None) -> None:
    """Let the packaged pipeline remember what it has parsed, and leave out what is to be left out."""
    from factcheck.language import conversion, pipeline

    loaded = pipeline.load(None)
    nlp = loaded.nlp
    if without:
        kept = {"tok2vec", "tagger"} if without == "all-but-tags" else {*nlp.pipe_names} - {"parser"}
        for name in [name for name in nlp.pipe_names if name not in kept]:
            nlp.disable_pipe(name)
        # It would draw arcs where the words leave no doubt, and these too are the parse's.
        conversion.repair = lambda tokens, known=frozenset(): None
        if without == "all-but-tags":
            _tag_parts_of_speech(nlp)
    loaded.nlp = Remembering(nlp)


def _tag_parts_of_speech(nlp: Language) -> None:
    """Add a component that reads the universal part of speech off the tag."""
    from spacy.language import Language

    patterns = [(re.compile(pattern), part) for pattern, part in _UNIVERSAL]

    def parts(doc: Doc) -> Doc:
        for token in doc:
            part = next((part for pattern, part in patterns if pattern.match(token.tag_)), "X")
            token.pos_ = "AUX" if part == "VERB" and token.lower_ in _BE else part
        return doc

    Language.component("parts_of_tags", func=parts)
    nlp.add_pipe("parts_of_tags", last=True)

"""A sentence without a parse, as the recognisers see it."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Moment


@cache
def _tokenizer() -> Any:
    import spacy

    return spacy.blank("en")


def view(text: str, start: int = 0, end: int | None = None, *, proper: bool = False) -> SentenceView:
    """The stretch [start, end) of a text as one sentence; `proper` tags capitalised words PROPN."""
    end = len(text) if end is None else end
    tokens = [
        Token(
            index=token.i,
            text=token.text,
            lower=token.lower_,
            lemma=token.lower_,
            pos="PROPN" if proper and token.is_title else "",
            tag="",
            start=start + token.idx,
            end=start + token.idx + len(token.text),
            space=bool(token.whitespace_),
            sentence=0,
        )
        for token in _tokenizer()(text[start:end])
    ]
    return SentenceView(number=0, start=start, end=end, tokens=tokens)


def moment(day: str | None) -> Moment | None:
    """A day as a publication time."""
    return None if day is None else Moment(at=datetime.fromisoformat(day))

"""Sentences without a parse: the recognisers of numbers work on words and text alone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.quantities import quantities
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Span, ZoneKind

_TOKEN = re.compile(r"\w+(?:[.,'’]\w+)*|[^\w\s]")

ReadQuantities = Callable[..., list[QuantityMention]]


def sentence_view(
    text: str, *, start: int = 0, end: int | None = None, zone: ZoneKind = "body"
) -> SentenceView:
    """`text[start:end]` as one sentence of word tokens without parts of speech."""
    end = len(text) if end is None else end
    tokens = [
        Token(
            index=index, text=match.group(), lower=match.group().lower(), lemma=match.group().lower(),
            pos="", tag="",
            start=match.start(), end=match.end(), space=text[match.end() : match.end() + 1] == " ",
            sentence=0,
        )
        for index, match in enumerate(_TOKEN.finditer(text, start, end))
    ]  # fmt: skip
    return SentenceView(0, start, end, tokens, zone)


@pytest.fixture
def read() -> ReadQuantities:
    """Reads the quantities of a text that is one sentence."""

    def run(text: str, taken: tuple[Span, ...] = (), zone: ZoneKind = "body") -> list[QuantityMention]:
        return quantities(sentence_view(text, zone=zone), text, taken)

    return run

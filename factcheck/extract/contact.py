"""Claims of contact: telephone numbers that readers are asked to call."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.extract.reading import Reading
from factcheck.model import Claim, ClaimKind, Quantity

_KIND: Final[ClaimKind] = "quantity"

FRAME = "telephone number"

_ASKED = re.compile(
    r"\b(?:call|calling|phone|telephone|tel|ring|dial|text|contact|hotline|helpline|line|number|reached)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?<![\w.,$£€/-])(?P<number>\+?(?:\(\d{2,5}\)[ -]?|\d{1,5}[ -])(?:\d{2,4}[ -]){0,3}\d{3,7})"
    r"(?![\w/]|[.,]\d|[ -]?\d|%)"
)
LEAST, MOST = 7, 15
"""So many digits a telephone number has (ITU-T E.164: 15 at most)."""

REACH = 80
"""The request to call stands within so many code points before the number."""


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every telephone number of the document, its digits as one number."""
    text = reading.document.article.text
    for sentence in reading.document.sentences:
        said = text[sentence.start : sentence.end]
        for match in _NUMBER.finditer(said):
            digits = re.sub(r"\D", "", match["number"])
            before = said[max(0, match.start() - REACH) : match.start()]
            if LEAST <= len(digits) <= MOST and _ASKED.search(before):
                start, end = sentence.start + match.start("number"), sentence.start + match.end("number")
                yield reading.claim(
                    _KIND,
                    sentence,
                    start,
                    end,
                    Quantity(form="number", low=float(digits), high=float(digits), unit="{telephone}"),
                    frame=FRAME,
                    slots={"digits": digits},
                    derivation=("a number to call",),
                )

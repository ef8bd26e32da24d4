"""Claims of contact: the telephone numbers and addresses at which readers may reach somebody."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading
from factcheck.language.en.contacts import LIKELY, contacts
from factcheck.model import Claim, ClaimKind

KIND: ClaimKind = "contact"


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every telephone number, e-mail or web address."""
    document = reading.document
    if LIKELY.search(document.article.text) is None:
        return
    for sentence in document.sentences:
        text = document.text(sentence.start, sentence.end)
        for found in contacts(text) if LIKELY.search(text) else ():
            yield reading.claim(
                KIND,
                sentence,
                sentence.start + found.start,
                sentence.start + found.end,
                found.value,
                subject=found.value.surface,
                derivation=(f"{found.value.form} at which somebody is reached",),
            )

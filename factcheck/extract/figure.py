"""Claims of a figure: how much a measure is, by how much it moved, or what it is compared with.

Beside the claims of quantity, which ask the parse what is counted, these go by the order of words, as reports
of figures are written in telegrams.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.change import as_slots, narrowed
from factcheck.extract.reading import Reading
from factcheck.model import Claim, ClaimKind, Figure

KIND: ClaimKind = "figure"


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every amount of which the measure is named."""
    for sentence, told in zip(reading.document.sentences, reading.told, strict=True):
        for figure in told.figures:
            slots = {**narrowed(figure.measure, figure.period), **as_slots("basis", figure.basis)}
            mention = figure.mention
            yield reading.claim(
                KIND,
                sentence,
                mention.start,
                mention.end,
                Figure(amount=mention.value, part=figure.part, per=figure.per),
                attribute=figure.measure.head,
                modifiers=figure.measure.words,
                slots=slots,
                polarity="negative" if figure.negated else "positive",
                modality="planned" if figure.expected else "asserted",
                quoted=any(t.quoted for t in sentence.within(mention.start, mention.end)),
                derivation=(f"{figure.part} of {figure.measure.head}",),
            )

"""Claims of change: a measure rose, fell or stayed as it was."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading
from factcheck.language.en.periods import Period
from factcheck.language.figures import Measure
from factcheck.model import Change, Claim, ClaimKind

KIND: ClaimKind = "change"


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every measure of which a sentence says which way it moved."""
    for sentence, told in zip(reading.document.sentences, reading.told, strict=True):
        for move in told.moves:
            slots = narrowed(move.measure, move.period)
            slots.update(as_slots("basis", move.basis))
            yield reading.claim(
                KIND,
                sentence,
                move.start,
                move.end,
                Change(
                    direction=move.direction,
                    manner=move.manner,
                    amount=move.amount.value if move.amount is not None else None,
                ),
                attribute=move.measure.head,
                modifiers=move.measure.words,
                slots=slots,
                polarity="negative" if move.negated else "positive",
                modality="planned" if move.expected else "asserted",
                quoted=any(t.quoted for t in sentence.within(move.start, move.end)),
                derivation=(f"{move.direction}: {move.measure.head}",),
            )


def narrowed(measure: Measure, period: Period | None) -> dict[str, str]:
    """The slots that narrow a measure: the nouns of its phrases, whose it is, and its period."""
    slots = as_slots("period", period)
    if measure.more:
        slots["more"] = " ".join(measure.more)
    if measure.owner:
        slots["owner"] = measure.owner
    if measure.where:
        slots["where"] = measure.where
    return slots


def as_slots(name: str, period: Period | None) -> dict[str, str]:
    """A period as slots: the part of the year, the year, what it is one of."""
    if period is None:
        return {}
    found = {
        name: period.part,
        f"{name} year": period.year,
        f"{name} span": period.basis or period.span,
    }
    return {slot: value for slot, value in found.items() if value}

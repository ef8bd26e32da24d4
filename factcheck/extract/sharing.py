"""States that several share: the names of a list, and those whom a group includes."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.extract.reading import Reading
from factcheck.language.tokens import SentenceView
from factcheck.model import Claim


def included(reading: Reading, sentence: SentenceView, at: int, claim: Claim) -> Iterator[Claim]:
    """The people whom a group includes by name: "Three men, including Tom Varga, were killed"."""
    tokens = sentence.tokens
    if "plural" not in claim.slots or claim.polarity == "negative":
        return
    begin = next((i for i in range(at - 1, max(0, at - 16), -1) if tokens[i].lower == "including"), None)
    if begin is None or any(
        t.pos == "VERB" for t in tokens[begin + 1 : at] if t.index < tokens[at].index - 3
    ):
        return
    for name in reading.names[sentence.number]:
        inside = tokens[begin].start < name.start < tokens[at].start
        if inside and name.value.entity in ("person", "other"):
            yield claim.model_copy(
                update={
                    "id": f"{claim.id}-{name.start}",
                    "subject": name.value.surface,
                    "slots": {"holder": name.value.surface},
                }
            )


def joined(reading: Reading, sentence: SentenceView, at: int, claim: Claim) -> Iterator[Claim]:
    """The others of a list of names that shares a state: "Ana Ruiz, Jon Mori and Tom Varga died"."""
    tokens = sentence.tokens
    mentions = [name for name in reading.names[sentence.number] if name.end <= tokens[at].start]
    place = next((i for i, n in enumerate(mentions) if n.value.surface == claim.slots["holder"]), None)
    if place is None or not place:
        return
    listed = False
    while place:
        before, after = mentions[place - 1], mentions[place]
        between = reading.document.text(before.end, after.start).split()
        listed = listed or "and" in between
        if (
            not listed
            or not between
            or any(word.strip(",") not in ("", "and", "the", "both") for word in between)
        ):
            return
        yield claim.model_copy(
            update={
                "id": f"{claim.id}-{before.start}",
                "subject": before.value.surface,
                "slots": {**claim.slots, "holder": before.value.surface},
            }
        )
        place -= 1

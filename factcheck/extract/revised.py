"""Values of which the same sentence tells what they were before: "raised from 40 to 60", "35, down from 140".

What a figure was a year earlier, or in another month, is a comparison and no revision.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.language.en.mentions import QuantityMention

_ABOUT = r"(?: (?:the|an?|its|his|her|their|about|some|initial|original|first|earlier|previous))*\s*"

_OLD_AFTER = re.compile(
    r"(?:[\s,]+[\w-]+){0,6}?[\s,]+(?:(?:up|down|raised|cut|reduced|increased|revised|lowered) from|instead of"
    rf"|rather than|and not){_ABOUT}"
)
"""What stands between a value and the former one: "35, down from 140"."""

_FIRST = re.compile(
    r"\b(?:raised|upgraded|increased|improved|sweetened|lifted|bumped|cut|lowered|reduced|revised) "
    r"(?:its|their|his|her|the) (?:initial|original|first|earlier|previous) (?P<what>[a-z]+)\b[^.;]{0,60}$"
)
"""What stands before the former value: "raised its initial offer of $160 million"."""

_THEN = re.compile(
    r"[\s,–—-]*\bto (?:somewhere )?(?:between |about |around |nearly |almost |as much as )?\s*"
)
"""What then stands between the two."""

_CHANGES = r"(?:cut|reduced|lowered|shortened|raised|increased|lifted|extended|revised|upgraded|downgraded)"
_SOME = r"(?: (?:about|some|just|only))*"
_MADE = re.compile(rf"(?:[\s-]+[\w-]+){{0,3}}? (?:was|were|is|be|been)(?: \w+)? {_CHANGES},? to{_SOME}\s*")
"""What stands between a former value and the later one: "the fine of $900 was later cut to $300"."""

_CHANGING = re.compile(
    rf"\b{_CHANGES} (?:(?:the|an?|its|his|her|their)|[\w.]+(?: [\w.]+)?['’]s?)(?: (?:record|full|initial))? $"
)
"""What stands before the former value: "cut his $900 fine to $300"."""

_CHANGED_TO = re.compile(rf"(?:[\s-]+[\w-]+){{1,4}}? to{_SOME}\s*")

_CHANGED_FROM = re.compile(rf"(?: [\w-]+){{0,2}}? from{_ABOUT}")
"""The same behind a value of a change: "to $178 million from $160 million"."""

_TO = re.compile(r"\bto(?: (?:about|some|nearly|almost|only|just))*\s*$")
"""What stands before the value of a change."""

_NEW_AFTER = re.compile(r"(?: [\w-]+){0,2}? to(?: (?:about|some|nearly|almost))?\s*")
"""What stands between a former value and the later one, where "from" stands before the former."""

_FROM = re.compile(rf"\bfrom{_ABOUT}$")

_ELSEWHEN = re.compile(
    r"\W*(?:in (?:the (?:same|previous|prior|first|second|third|fourth)|\d{4}|[A-Z]\w*)|(?:a|one|two|three) "
    r"(?:year|month|week)s?|last|the (?:previous|prior|same|year|month)|on [A-Z]\w*|during|at the end|ago"
    r"|earlier)\b"
)
"""What follows a figure of another time."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value of a sentence and what it was before, as places in the sentence's mentions."""

    later: int
    before: int
    replaced: bool
    """False where the former value is that of another time, and no less true."""
    what: str | None = None
    """What both are the value of, where the phrase of the change names it."""


def changes(text: str, at: int, mentions: Sequence[QuantityMention]) -> Iterator[Change]:
    """The changes of which a sentence tells; `text` is the sentence, `at` where it begins."""
    if len(mentions) < 2 or not any(word in text for word in _MARKS):
        return
    for place, (one, other) in enumerate(pairwise(mentions)):
        if {one.value.form, other.value.form} - {"count", "number"} and one.value.form != other.value.form:
            continue
        between = text[one.end - at : other.start - at]
        replaced = not _ELSEWHEN.match(text[other.end - at :])
        raised = _CHANGED_FROM.fullmatch(between) and _TO.search(text[: one.start - at])
        if raised or _OLD_AFTER.fullmatch(between):
            yield Change(place, place + 1, replaced)
        elif _NEW_AFTER.fullmatch(between) and _FROM.search(text[: one.start - at]):
            yield Change(place + 1, place, replaced)
        elif _MADE.fullmatch(between) or (
            _CHANGED_TO.fullmatch(between) and _CHANGING.search(text[: one.start - at])
        ):
            yield Change(place + 1, place, True)
        elif _THEN.fullmatch(between) and (first := _FIRST.search(text[: one.start - at])):
            yield Change(place + 1, place, replaced, first["what"])


_MARKS = ("from", " to ", "instead of", "rather than", "and not")

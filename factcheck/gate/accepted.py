"""The accepted findings: who accepted what, why and until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from factcheck.gate.sameness import Known, is_mild, squeezed
from factcheck.model import Finding, Mention, Verdict

_LONGEST: Final = 160
"""So many characters of a sentence are kept as its quote."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A value of an accepted finding: as a reader would say it, normalised, and in what words it stood."""

    value: str
    normalized: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """An accepted finding. `line` is its line in the file; 0 where it is not in one yet."""

    story: str
    rule: str
    fingerprint: str
    question: str
    verdict: Verdict
    until: date
    by: str
    because: str
    values: tuple[Quote, ...]
    line: int = 0

    @property
    def known(self) -> Known:
        """The finding as it is remembered."""
        return Known(
            self.fingerprint,
            self.rule,
            self.story,
            self.question,
            is_mild(self.verdict),
            {
                each.normalized: frozenset([each.quote.strip("… ")] if each.quote else [])
                for each in self.values
            },
        )

    @property
    def order(self) -> tuple[str, str, str]:
        """What sorts the entries of a file."""
        return self.story, self.rule, self.fingerprint


@dataclass(frozen=True, slots=True)
class Accepted:
    """A file of accepted findings."""

    name: str
    entries: tuple[Entry, ...] = ()

    def where(self, entry: Entry) -> str:
        """`factcheck-accepted.yaml:5`."""
        return f"{self.name}:{entry.line}" if entry.line else self.name


def entry_of(finding: Finding, question: str, *, until: date, by: str, because: str) -> Entry:
    """A finding as it is accepted; `question` is the key of its fact."""
    values: dict[str, Quote] = {}
    for value in finding.values:
        quotes = [_cut(mention) for mention in value.mentions]
        quote = min(quotes, key=lambda words: (len(words), words), default="")
        values.setdefault(value.normalized, Quote(squeezed(value.value), value.normalized, quote))
    return Entry(
        finding.story,
        finding.rule,
        finding.fingerprint,
        question,
        finding.verdict,
        until,
        squeezed(by),
        squeezed(because),
        tuple(values[key] for key in sorted(values)),
    )


def _cut(mention: Mention) -> str:
    """The sentence of a mention, cut around its words where it is long."""
    sentence = mention.sentence
    if len(squeezed(sentence)) <= _LONGEST:
        return squeezed(sentence)
    at = max(0, mention.start - mention.sentence_start)
    room = max(20, (_LONGEST - len(mention.quote)) // 2)
    first, last = max(0, at - room), min(len(sentence), at + len(mention.quote) + room)
    if first:
        first = sentence.find(" ", first, at) + 1 or first
    if last < len(sentence):
        space = sentence.rfind(" ", at, last)
        last = space if space > at else last
    cut = squeezed(sentence[first:last])
    return f"{'… ' if first else ''}{cut}{' …' if last < len(sentence) else ''}"


def with_entries(accepted: Accepted, added: Iterable[Entry]) -> Accepted:
    """The file with further entries; one of the same finding takes the place of the older one.

    So does a successor: what it accepts includes what was accepted of the same question.
    """
    entries = list(accepted.entries)
    for new in added:
        entries = [
            old
            for old in entries
            if old.fingerprint != new.fingerprint
            and not (
                (old.story, old.rule, old.question) == (new.story, new.rule, new.question)
                and old.known.values.keys() < new.known.values.keys()
            )
        ]
        entries.append(new)
    return replace(accepted, entries=tuple(entries))

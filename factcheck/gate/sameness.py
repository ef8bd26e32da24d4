"""Whether two findings, of two runs, are about one thing, and whether the later one says more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck.model import Finding, Verdict

_MILD: frozenset[Verdict] = frozenset(("update", "variant", "precision"))
"""What no rule makes more than a note of."""


@dataclass(frozen=True, slots=True)
class Known:
    """A finding as it is remembered.

    Attributes:
        fingerprint: of the finding.
        rule: the id of its rule.
        story: the id of its story.
        question: the key of its fact.
        mild: whether its verdict was none that asks to be settled.
        values: for each normalised value the words in which it was stated, with single blanks.
    """

    fingerprint: str
    rule: str
    story: str
    question: str
    mild: bool
    values: Mapping[str, frozenset[str]]


def squeezed(words: str) -> str:
    """Words with single blanks between them."""
    return " ".join(words.split())


def known(finding: Finding, question: str) -> Known:
    """A finding as it is remembered; `question` is the key of its fact."""
    values: dict[str, set[str]] = {}
    for value in finding.values:
        sentences = {squeezed(mention.sentence) for mention in value.mentions}
        values.setdefault(value.normalized, set()).update(sentences)
    return Known(
        finding.fingerprint,
        finding.rule,
        finding.story,
        question,
        is_mild(finding.verdict),
        {value: frozenset(sentences) for value, sentences in values.items()},
    )


def is_mild(verdict: Verdict) -> bool:
    """True of a verdict that is a note by any rule."""
    return verdict in _MILD


def covers(before: Known, now: Known, *, rule: str | None = None) -> bool:
    """Whether a finding says nothing that the remembered one did not say: it has the same values, or fewer.

    The question is the same where its key is, or where two values and the sentences that state them are.
    What was only an update or a variant does not cover a conflict.

    Args:
        before: what is remembered.
        now: the finding.
        rule: the id by which the rule of `before` goes now, where it goes by another.
    """
    if before.mild and not now.mild:
        return False
    if before.fingerprint == now.fingerprint:
        return True
    called = rule or before.rule
    if called != now.rule or not now.values.keys() <= before.values.keys():
        return False
    alike, stated = _alike(before, now), sum(map(bool, now.values.values()))
    if before.story == now.story and before.question == now.question:
        # With the same values it is another finding, told apart by its fingerprint, unless it is in a copy.
        other = called == before.rule and now.values.keys() == before.values.keys()
        return not other or alike == stated > 0
    return alike >= min(2, len(now.values))


def precedes(before: Known, now: Known, *, rule: str | None = None) -> bool:
    """Whether a finding asks what the remembered one asked, whatever its values."""
    if (rule or before.rule) != now.rule:
        return False
    if before.story == now.story and before.question == now.question:
        return True
    return _alike(before, now) > 0


def _alike(before: Known, now: Known) -> int:
    """How many values of both are stated in the same sentence."""
    return sum(
        _stated(before.values[value], now.values[value]) for value in before.values.keys() & now.values
    )


def _stated(before: Iterable[str], now: Iterable[str]) -> bool:
    """Whether a sentence is, or has in it, what is remembered of a sentence."""
    sentences = tuple(now)
    return any(words and any(words in sentence for sentence in sentences) for words in before)

"""What a comparison gives back, and the steps that several kinds of rule share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from factcheck.model import Claim, Fact, FindingType, Story, Verdict

GRAVITY: tuple[Verdict, ...] = (
    "not_comparable",
    "agree",
    "precision",
    "variant",
    "update",
    "unclear",
    "conflict",
)
"""From the mildest verdict to the gravest: that of a fact is the gravest of its pairs."""


@dataclass(frozen=True, slots=True)
class Group:
    """Claims that state one value: how a reader says it, and its normalised form."""

    value: str
    normalized: str
    claims: tuple[Claim, ...]
    spans: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Narrower ranges to show, by claim id, where the claim's own is too wide."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome for one fact: the verdict, the differing values, why, and what fills the message."""

    verdict: Verdict
    type: FindingType
    groups: tuple[Group, ...]
    trace: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


def gravest(verdicts: Iterable[Verdict]) -> Verdict:
    """The gravest of some verdicts."""
    return max(verdicts, key=GRAVITY.index, default="agree")


def surface(story: Story, claim: Claim) -> str:
    """The words of a claim's own range, white space folded; half a pair of quotation marks is left out."""
    text = " ".join(claim.span.of(story.articles[claim.article].text).split())
    return text.replace('"', "") if text.count('"') % 2 else text


def told(story: Story, claim: Claim) -> str:
    """The words of an act, without a preposition at the end: its noun is not in the range."""
    words = surface(story, claim).split(" ")
    return " ".join(words[:-1] if len(words) > 1 and words[-1].lower() in claim.slots else words)


def participant(fact: Fact) -> str:
    """Of whom or what the acts of a fact are told."""
    return fact.label.removeprefix("what is said of ")


def group_by(
    claims: Sequence[Claim], key: Callable[[Claim], str], label: Callable[[Claim], str]
) -> list[Group]:
    """Claims by normalised value; each group is labelled by its most frequent words, the shortest of them."""
    members: dict[str, list[Claim]] = {}
    for claim in claims:
        members.setdefault(key(claim), []).append(claim)
    groups = []
    for normalized, group in members.items():
        labels = [label(claim) for claim in group]
        best = min(set(labels), key=lambda text: (-labels.count(text), len(text), text))
        groups.append(Group(best, normalized, tuple(sorted(group, key=lambda c: (c.article, c.start)))))
    return sorted(groups, key=lambda g: (-len({c.article for c in g.claims}), -len(g.claims), g.normalized))


def told_alike(story: Story, groups: Sequence[Group]) -> bool:
    """True where two articles or more each state all of the values.

    Articles that say the same do not contradict each other, whatever they say; nor does an article contradict
    a sentence that stands in it word for word, whomever "he" was taken for there. Names and quotations are
    judged by the letter: of their sentences the words alone do not tell.
    """
    told = {frozenset(c.article for c in group.claims) for group in groups}
    if len(set().union(*told)) < 2:
        return False
    if len(told) > 1 and not any(c.kind in ("name", "quotation") for group in groups for c in group.claims):
        told = {_tellers(story, group) for group in groups}
    return len(told) == 1


LONG = 5
"""Sentences of fewer words may stand in two articles by chance."""


def _tellers(story: Story, group: Group) -> frozenset[str]:
    """The articles that have a claim of the group, or the very sentence of one, letter by letter."""
    said = {_words(story, claim) for claim in group.claims}
    also = (article for words in said if len(words.split()) >= LONG for article in story.told_by[words])
    return frozenset((*(c.article for c in group.claims), *also))


def _words(story: Story, claim: Claim) -> str:
    return " ".join(story.sentence(claim).span.of(story.articles[claim.article].text).split())


def linked(fact: Fact, one: Group, other: Group) -> bool:
    """True where a claim of each was aligned with the other."""
    return any(fact.linked(a.id, b.id) for a in one.claims for b in other.claims)


Judge = Callable[[Group, Group], tuple[Verdict, str]]
"""How two values of a fact relate, and why if they differ."""

Outcome = tuple[Verdict, tuple[Group, ...], tuple[str, ...]]
"""The gravest verdict, the groups of all pairs that differ, and for each of these the reason.

Where none differs, the groups are those of pairs of which one is only rounder.
"""

_Judged = dict[tuple[int, int], tuple[Verdict, str]]


def settle(fact: Fact, groups: Sequence[Group], judge: Judge) -> Outcome:
    """Compare linked groups pairwise and keep those that differ from another."""
    return _outcome(groups, _judged(fact, groups, judge))


def disputes(fact: Fact, groups: Sequence[Group], judge: Judge) -> Iterator[Outcome]:
    """The same for each set of groups that differ from one another, directly or by way of others."""
    judged = _judged(fact, groups, judge)
    edges: dict[int, set[int]] = {i: set() for i in range(len(groups))}
    for (i, j), (verdict, _) in judged.items():
        if _differs(verdict):
            edges[i].add(j)
            edges[j].add(i)
    if not any(edges.values()):
        yield _outcome(groups, judged)
    seen: set[int] = set()
    for start in edges:
        if start in seen or not edges[start]:
            continue
        stack, members = [start], set()
        while stack:
            at = stack.pop()
            if at not in members:
                members.add(at)
                stack.extend(edges[at])
        seen |= members
        yield _outcome(groups, {pair: of for pair, of in judged.items() if members.issuperset(pair)})


def _judged(fact: Fact, groups: Sequence[Group], judge: Judge) -> _Judged:
    """The verdict on every linked pair, by the numbers of its groups."""
    return {
        (i, j): judge(groups[i], groups[j])
        for i, j in combinations(range(len(groups)), 2)
        if linked(fact, groups[i], groups[j])
    }


def _outcome(groups: Sequence[Group], judged: _Judged) -> Outcome:
    kept = {i for pair, (verdict, _) in judged.items() if _differs(verdict) for i in pair}
    rounder = {i for pair, (verdict, _) in judged.items() if verdict == "precision" for i in pair}
    reasons = dict.fromkeys(reason for verdict, reason in judged.values() if _differs(verdict))
    shown = tuple(groups[i] for i in sorted(kept or rounder))
    return gravest(verdict for verdict, _ in judged.values()), shown, tuple(reasons)


def _differs(verdict: Verdict) -> bool:
    return GRAVITY.index(verdict) > GRAVITY.index("precision")


def by_time(story: Story, one: Group, other: Group) -> tuple[Group, Group] | None:
    """The two groups as (earlier, later) by the days on which their articles speak.

    None where a day is unknown or the days overlap.
    """
    first = [story.order(c.article) for c in one.claims]
    second = [story.order(c.article) for c in other.claims]
    if None in first or None in second:
        return None
    a, b = [d for d in first if d], [d for d in second if d]
    if max(a) <= min(b) and min(a) < max(b):
        return one, other
    if max(b) <= min(a) and min(b) < max(a):
        return other, one
    return None

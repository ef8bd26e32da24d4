"""What a comparison gives back, and the steps that several kinds of rule share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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


def told_alike(groups: Sequence[Group]) -> bool:
    """True where two articles or more each state all of the values.

    Articles that say the same do not contradict each other, whatever they say.
    """
    told = {frozenset(c.article for c in group.claims) for group in groups}
    return len(told) == 1 and len(next(iter(told))) > 1


def linked(fact: Fact, one: Group, other: Group) -> bool:
    """True where a claim of each was aligned with the other."""
    return any(fact.linked(a.id, b.id) for a in one.claims for b in other.claims)


def settle(
    fact: Fact, groups: Sequence[Group], judge: Callable[[Group, Group], tuple[Verdict, str]]
) -> tuple[Verdict, tuple[Group, ...], tuple[str, ...]]:
    """Compare linked groups pairwise and keep those that differ from another.

    Returns:
        The gravest verdict, the groups that take part in a pair of at least "variant" (if there is none, in a
        pair of "precision"), and for each graver pair the reason.
    """
    kept: dict[int, Group] = {}
    rounder: dict[int, Group] = {}
    verdicts: list[Verdict] = []
    reasons: list[str] = []
    mild = GRAVITY.index("precision")
    for i, one in enumerate(groups):
        for j in range(i + 1, len(groups)):
            other = groups[j]
            if not linked(fact, one, other):
                continue
            verdict, reason = judge(one, other)
            if GRAVITY.index(verdict) > mild:
                kept[i], kept[j] = one, other
                reasons.append(reason)
            elif verdict == "precision":
                rounder[i], rounder[j] = one, other
            verdicts.append(verdict)
    kept = kept or rounder
    return gravest(verdicts), tuple(kept[i] for i in sorted(kept)), tuple(dict.fromkeys(reasons))


def components(
    fact: Fact, groups: Sequence[Group], judge: Callable[[Group, Group], tuple[Verdict, str]]
) -> list[list[Group]]:
    """Groups that differ from one another, directly or by way of others: each component is one dispute."""
    edges: dict[int, set[int]] = {i: set() for i in range(len(groups))}
    mild = GRAVITY.index("precision")
    for i, one in enumerate(groups):
        for j in range(i + 1, len(groups)):
            if linked(fact, one, groups[j]) and GRAVITY.index(judge(one, groups[j])[0]) > mild:
                edges[i].add(j)
                edges[j].add(i)
    out: list[list[Group]] = []
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
        out.append([groups[i] for i in sorted(members)])
    return out


def by_time(story: Story, one: Group, other: Group) -> tuple[Group, Group] | None:
    """The two groups as (earlier, later) by the days on which their articles speak.

    None where a day is unknown or the days overlap.
    """
    first = [story.day(c.article) for c in one.claims]
    second = [story.day(c.article) for c in other.claims]
    if None in first or None in second:
        return None
    a, b = [d for d in first if d], [d for d in second if d]
    if max(a) <= min(b) and min(a) < max(b):
        return one, other
    if max(b) <= min(a) and min(b) < max(a):
        return other, one
    return None

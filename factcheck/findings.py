"""Comparisons to findings: values, mentions, message and fingerprint; one finding for one fact."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations, islice
from typing import Final

from factcheck.compare import Comparison, Group
from factcheck.model import LEVELS, Claim, Evidence, Fact, Finding, FindingValue, Level, Mention, Rule, Story
from factcheck.path_rules import level_of

MAX_EVIDENCE = 20
"""Pairs of claims whose evidence a finding carries."""

MAX_SENTENCE = 600
"""Code points of a sentence that a finding shows; a longer one is cut around the mention."""

_ROUNDER: Final = "Not at odds, but told more or less exactly ({what}): {values}."
"""What is said of values that agree, of which one is rounder or vaguer."""


def finding(
    rule: Rule, fact: Fact, story: Story, comparison: Comparison, levels: Mapping[str, Level] | None = None
) -> Finding:
    """What a rule has to say of a fact, not yet numbered; `levels` are of articles that have their own."""
    values = tuple(_value(story, group) for group in comparison.groups)
    normalized = sorted({value.normalized for value in values})
    fingerprint = hashlib.sha256("\x1f".join((rule.id, fact.key, *normalized)).encode()).hexdigest()[:16]
    articles = {m.article for v in values for m in v.mentions}
    told = {"what": fact.label, "values": " / ".join(value.value for value in values)}
    names = {**told, **comparison.names}
    rounder = comparison.verdict == "precision"
    level = level_of(rule, comparison.verdict, values, levels or {})
    usual = rule.level_of(comparison.verdict)
    moved = () if level == usual else (f"level {level}, not {usual}: so configured for these articles",)
    return Finding(
        id="",
        fingerprint=fingerprint,
        rule=rule.id,
        level=level,
        verdict=comparison.verdict,
        type=comparison.type,
        scope="cross" if len(articles) > 1 else "internal",
        story=story.id,
        fact=fact.id,
        message=_fill(_ROUNDER if rounder else rule.message or rule.title, names),
        question="" if rounder else _fill(rule.question, names),
        values=values,
        trace=(*fact.trace, *comparison.trace, f"rule {rule.id} ({rule.kind}): {comparison.verdict}", *moved),
        alignment=tuple(islice(_evidence(fact, comparison.groups), MAX_EVIDENCE)),
        reasons=comparison.trace,
    )


def _evidence(fact: Fact, groups: Sequence[Group]) -> Iterator[Evidence]:
    """Why claims of different values were linked, as far as the alignment says it of a pair."""
    for one, other in combinations(groups, 2):
        for a, b in sorted((min(a.id, b.id), max(a.id, b.id)) for a in one.claims for b in other.claims):
            if why := fact.links.get((a, b)):
                yield Evidence(one=a, other=b, why=why)


def once(findings: Iterable[Finding], facts: Iterable[Fact] = ()) -> Iterator[Finding]:
    """One finding for one fact: of those with the same places, the gravest; numbered worst first.

    The rules that know only words and their opposites, or acts and their denial, are silent where another one
    speaks of the words; so is the one that knows what may become of things in general; so is the one that
    asks where an article bears out its brief, where another one sets a value of the brief against one of the
    article.
    """
    facts = tuple(facts)
    asked = {fact.id for fact in facts if fact.kind == "brief"}
    general = {fact.id for fact in facts if fact.kind == "matter"}
    kept: list[tuple[Finding, frozenset[Place]]] = []
    for found in sorted(findings, key=_rank):
        places = frozenset((m.article, m.start, m.end) for v in found.values for m in v.mentions)
        if not any(
            (found.type, found.scope) == (other.type, other.scope) and places <= seen for other, seen in kept
        ):
            kept.append((found, places))
    kept = [
        (found, places)
        for found, places in kept
        if found.type not in ("wording", "negation")
        or not any(
            found is not other and other.fact not in general and _within(places, seen) for other, seen in kept
        )
    ]
    kept = [
        (found, places)
        for found, places in kept
        if not any(_yields(found, places, other, seen, general) for other, seen in kept)
    ]
    told = [place for found, places in kept if found.fact not in asked for place in places]
    kept = [
        (found, places)
        for found, places in kept
        if found.fact not in asked or not _touched(found.values[0].mentions, told)
    ]
    told_apart = _told_apart([found for found, _ in kept])
    return (f.model_copy(update={"id": f"{f.story}/{n}"}) for n, f in enumerate(told_apart, 1))


def _told_apart(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, of which no two have one fingerprint.

    Two facts of one question may differ in the same values. They are told apart by the first of the sentences
    in which each stands, in the order of the alphabet: neither the names nor the order of the files matter.
    """
    alike: dict[str, list[int]] = defaultdict(list)
    for number, found in enumerate(findings):
        alike[found.fingerprint].append(number)
    out = list(findings)
    for fingerprint, numbers in alike.items():
        for turn, number in enumerate(sorted(numbers, key=lambda n: _sentences(findings[n]))):
            if turn:
                apart = hashlib.sha256(f"{fingerprint}\x1f{turn}".encode()).hexdigest()[:16]
                out[number] = findings[number].model_copy(update={"fingerprint": apart})
    return out


def _sentences(finding: Finding) -> list[str]:
    return sorted({" ".join(m.sentence.split()) for value in finding.values for m in value.mentions})


Place = tuple[str, int, int]
"""An article and a range of its text."""


def _within(places: Iterable[Place], others: Iterable[Place]) -> bool:
    """True where each place touches one of the others, and is no longer."""
    return all(any(a == b and s < f and t < e and e - s <= f - t for b, t, f in others) for a, s, e in places)


def _yields(
    found: Finding, places: Iterable[Place], other: Finding, seen: Iterable[Place], general: Set[str]
) -> bool:
    """True for a finding on a thing in general that says no more than one of a rule for it.

    Whether there was any is asked before how many.
    """
    if found is other or not _covered(places, seen):
        return False
    if found.fact in general:
        return other.fact not in general and other.type != "number"
    return other.fact in general and found.type == "number"


def _covered(places: Iterable[Place], others: Iterable[Place]) -> bool:
    """True where each place touches one of the others."""
    return all(any(a == b and s < f and t < e for b, t, f in others) for a, s, e in places)


def _touched(mentions: Iterable[Mention], places: Iterable[Place]) -> bool:
    """True where one of the places overlaps with a mention."""
    return any(m.article == a and m.start < e and s < m.end for m in mentions for a, s, e in places)


def _rank(finding: Finding) -> tuple[int, int, str, str]:
    """What sorts the gravest finding first, and of equal ones that with most mentions."""
    mentions = sum(len(value.mentions) for value in finding.values)
    return -LEVELS.index(finding.level), -mentions, finding.rule, finding.fingerprint


def _fill(template: str, names: dict[str, str]) -> str:
    """Put names into a message; a slot that has no name keeps its word."""
    return re.sub(r"\{(\w+)\}", lambda slot: names.get(slot[1], slot[0]), template)


def _value(story: Story, group: Group) -> FindingValue:
    return FindingValue(
        value=group.value,
        normalized=group.normalized,
        mentions=tuple(_mention(story, c, group) for c in group.claims),
    )


def _mention(story: Story, claim: Claim, group: Group) -> Mention:
    article = story.articles[claim.article]
    start, end = group.spans.get(claim.id, (claim.start, claim.end))
    sentence = story.sentence(claim)
    first, last = min(sentence.start, start), max(sentence.end, end)
    if last - first > MAX_SENTENCE:
        first, last = max(first, start - MAX_SENTENCE // 2), min(last, end + MAX_SENTENCE // 2)
    return Mention(
        claim=claim.id,
        article=article.id,
        path=article.path,
        start=start,
        end=end,
        location=article.location(start),
        quote=article.text[start:end],
        sentence=article.text[first:last],
        sentence_start=first,
        attribution=claim.attribution.speaker if claim.attribution else None,
    )

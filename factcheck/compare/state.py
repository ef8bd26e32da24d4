"""States: two articles answer one question about a person or thing in ways that exclude each other."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, by_time, group_by, settle, surface
from factcheck.lexicon import contrasts
from factcheck.model import Claim, Fact, FindingType, Rule, State, Story, Verdict

EXCLUSIVE = False


ANSWERS = "answers to {asks}"
"""The vocabulary of the answers to the question that a rule asks."""


class StateRule(Rule):
    """Report answers to a `question` that exclude each other.

    `exclude` lists pairs of answers of which only one can be true. `order` lists answers as steps, of which
    time goes up only: a higher one in a later article is an update; of each article its highest step
    counts.
    """

    kind: Literal["state"]
    asks: str = Field(json_schema_extra={"vocabulary": "question"})
    """The question of state."""
    exclude: tuple[tuple[str, str], ...] = Field(default=(), json_schema_extra={"vocabulary": ANSWERS})
    """Pairs of answers of which only one can be true."""
    order: tuple[str, ...] = Field(default=(), json_schema_extra={"vocabulary": ANSWERS})
    """Answers as steps that time goes up; of each article the highest counts."""
    named: bool = False
    """Only of holders that have a name."""
    definite: bool = False
    """Also of one whom all articles call by the same noun after "the": "the driver"."""
    settled: bool = False
    """What "had" been so before does not count."""
    plans: bool = False
    """What is planned counts too, as "to be" so."""
    lead: int = Field(default=10**6, ge=1)
    """Only so many sentences from the top count for steps."""
    free: bool = False
    """Any two answers exclude each other that do not contain one another."""
    apart: bool = False
    """Of a free question: only if neither article names the answer of the other anywhere."""
    daily: tuple[str, ...] = Field(default=(), json_schema_extra={"vocabulary": ANSWERS})
    """Answers of an occasion that comes again: articles of other days speak of another one."""
    compatible: tuple[tuple[str, ...], ...] = ()
    """Answers to a free question that may be given together."""
    verdict: Literal["conflict", "unclear"] = "conflict"
    """The verdict on what differs."""
    type: FindingType = "status"
    """The type of its findings."""


OPTIONS = StateRule
FACTS = ("state",)


def applies(rule: StateRule, fact: Fact, story: Story) -> int:
    """Facts of the question that the rule asks."""
    return 1 if (fact.frame or "").partition(" of the ")[0] == rule.asks else 0


def compare(rule: StateRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a fact."""
    named = story.canon(fact.label.partition(": ")[2]) in story.by_id
    claims = [c for c in (story.claims[key] for key in fact.claims) if _counts(rule, c, named)]
    if rule.named and not named:
        claims = [c for c in claims if rule.definite and _known(c)]
    pairs = {frozenset(pair) for pair in rule.exclude}
    if rule.order:
        claims = _highest(rule, _whole(rule, claims, pairs))
    groups = group_by(claims, _answer, lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        steps = [rule.order.index(g.normalized) if g.normalized in rule.order else -1 for g in (one, other)]
        if min(steps) >= 0 and steps[0] != steps[1]:
            low, high = (one, other) if steps[0] < steps[1] else (other, one)
            order = by_time(story, low, high)
            if order is not None and order[0] is low:
                return "update", f"{low.normalized}, then {high.normalized}"
        if rule.plans and frozenset((one.normalized, other.normalized)) in pairs:
            planned = [g for g in (one, other) if g.normalized.startswith("to be ")]
            order = by_time(story, one, other)
            if len(planned) == 1 and order is not None and order[0] is planned[0]:
                return "update", f"{order[0].normalized}, then {order[1].normalized}"
        if {one.normalized, other.normalized} & set(rule.daily) and by_time(story, one, other) is not None:
            return "not_comparable", ""
        if frozenset((one.normalized, other.normalized)) in pairs or (_denied(one, other) and not rule.plans):
            return rule.verdict, f"{one.normalized} excludes {other.normalized}"
        if rule.free and _exclusive(rule, story, one, other):
            return rule.verdict, f"{one.normalized} is not {other.normalized}"
        return "not_comparable", ""

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2 or len({c.article for g in kept for c in g.claims}) < 2:
        return []
    names = {"what": fact.label, "holder": fact.label.partition(": ")[2]}
    return [Comparison(verdict, rule.type, kept, reasons, names)]


def _known(claim: Claim) -> bool:
    """True for one person whom the text takes for known."""
    slots = claim.slots
    return "definite" in slots and not {"plural", "count", "age"} & set(slots)


def _counts(rule: StateRule, claim: Claim, named: bool) -> bool:
    """True for a claim in the article's own voice of what has come about."""
    if rule.settled and "earlier" in claim.slots:
        return False
    told = claim.modality == "asserted" or (rule.plans and claim.modality == "planned")
    return told and not (rule.order and named and claim.sentence > rule.lead)


def _exclusive(rule: StateRule, story: Story, one: Group, other: Group) -> bool:
    """True where two free answers are two: neither has all the words of the other, nor lies in it."""
    a, b = one.normalized, other.normalized
    if any(a in together and b in together for together in rule.compatible):
        return False
    x, y = set(a.casefold().split()), set(b.casefold().split())
    if x <= y or y <= x or story.canon(a) == story.canon(b):
        return False
    if "unknown" in (a, b):
        return True
    cores = [{w for c in g.claims for w in c.slots.get("core", "").split()} for g in (one, other)]
    if cores[0] & cores[1]:
        return False  # faulty wiring is an electrical fault
    nouns = [{c.slots["noun"] for c in group.claims if "noun" in c.slots} for group in (one, other)]
    if any("open" in c.slots for group in (one, other) for c in group.claims) and not (
        all(contrasts.apart(m, n) for m in nouns[0] for n in nouns[1]) or _two_rooms(one, other, nouns)
    ):
        return False  # one may lie in the other
    if rule.apart and (_named_in(story, a, other) or _named_in(story, b, one)):
        return False
    ranks = [{c.slots["level"] for c in group.claims if "level" in c.slots} for group in (one, other)]
    if ranks[0] and ranks[1] and not ranks[0] & ranks[1]:
        return False  # a town may lie in the country
    for claim in (*one.claims, *other.claims):
        wider = set(claim.slots.get("wider", "").split())
        if wider and (wider & x or wider & y):
            return False
    return all(not _both_in(story, c, other) for c in one.claims) and all(
        not _both_in(story, c, one) for c in other.claims
    )


_ROOMS = frozenset("room store hall chamber shop workshop deck wing laboratory office kitchen".split())


def _two_rooms(one: Group, other: Group, nouns: list[set[str]]) -> bool:
    """True for rooms that are called by what each is for: the engine room, the control room."""
    a, b = ({w for c in group.claims for w in c.slots.get("which", "").split()} for group in (one, other))
    return bool(a and b) and not a & b and nouns[0] | nouns[1] <= _ROOMS


def _named_in(story: Story, answer: str, group: Group) -> bool:
    """True where an article of a group names an answer."""
    articles = {claim.article for claim in group.claims}
    entity = story.by_id.get(story.canon(answer))
    return entity is not None and any(story.claims[key].article in articles for key in entity.claims)


def _both_in(story: Story, claim: Claim, other: Group) -> bool:
    """True where the sentence of a claim also has the other answer; a rank is told by an ordinal."""
    if isinstance(claim.value, State) and claim.value.question == "rank":
        return False
    words = set(story.sentence(claim).words)
    return set(other.normalized.casefold().split()) <= words


def _whole(rule: StateRule, claims: list[Claim], pairs: set[frozenset[str]]) -> list[Claim]:
    """Without the answers that an article gives beside one that they exclude: acquitted on one count."""
    told: dict[str, set[str]] = {}
    for claim in claims:
        told.setdefault(claim.article, set()).add(_answer(claim))
    return [
        c
        for c in claims
        if _answer(c) in rule.order
        or not any(frozenset((_answer(c), other)) in pairs for other in told[c.article])
    ]


def _highest(rule: StateRule, claims: list[Claim]) -> list[Claim]:
    """Of each article the claims of its highest step, and those that are no steps."""

    def step(claim: Claim) -> int:
        answer = _answer(claim)
        return rule.order.index(answer) if answer in rule.order else -1

    top: dict[str, int] = {}
    for claim in claims:
        top[claim.article] = max(top.get(claim.article, -1), step(claim))
    return [c for c in claims if step(c) in (-1, top[c.article])]


def _answer(claim: Claim) -> str:
    """The answer of a claim, with "part" or "not" before it."""
    assert isinstance(claim.value, State)
    part = "partly " if "part" in claim.slots else ""
    planned = "to be " if claim.modality == "planned" else ""
    return f"{planned}{'not ' if claim.polarity == 'negative' else ''}{part}{claim.value.value}"


def _denied(one: Group, other: Group) -> bool:
    return one.normalized == f"not {other.normalized}" or other.normalized == f"not {one.normalized}"

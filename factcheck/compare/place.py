"""Places: where one event happened, and on which side of another place a thing lies."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck import lexicon
from factcheck.compare.base import Comparison, Group, group_by, settle, surface
from factcheck.model import Claim, Fact, Place, Rule, Story, Verdict

EXCLUSIVE = False

_AROUND = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")


class PlaceRule(Rule):
    """Compare where something is.

    `what` is the direction from a place, the relation to one place ("in" against "near" or "off"), or the
    name of the place itself, where neither article names that of the other.
    """

    kind: Literal["place"]
    what: Literal["direction", "relation", "name"]
    """What is compared."""
    apart: int = 2
    """Least difference of directions in eighths of a turn that counts (2: north against east)."""
    relations: tuple[tuple[str, str], ...] = ()
    """Pairs of relations that exclude each other."""
    except_: tuple[str, ...] = Field(default=(), alias="except")
    """Predicates of a life, which other rules ask about."""


OPTIONS = PlaceRule
FACTS = ("place", "quantity")


def applies(rule: PlaceRule, fact: Fact, story: Story) -> int:
    """Distances with a direction, or places of an event."""
    if rule.what == "direction":
        return 1 if any(_direction(story.claims[c]) for c in fact.claims) else 0
    return 1 if fact.kind == "place" else 0


def compare(rule: PlaceRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a fact."""
    claims = [story.claims[c] for c in fact.claims]
    if rule.what == "name":
        return _names(fact, story, [c for c in claims if c.predicate not in rule.except_])
    if rule.what == "direction":
        directed = [c for c in claims if _direction(c) and _origin(c)]
        groups = [
            Group(
                f"{g.normalized} of {_origin(g.claims[0])}",
                g.normalized,
                g.claims,
                {claim.id: _with_origin(story, claim) for claim in g.claims},
            )
            for g in group_by(directed, _direction, lambda c: surface(story, c))
        ]

        def judge(one: Group, other: Group) -> tuple[Verdict, str]:
            a, b = one.claims[0], other.claims[0]
            if story.canon(_origin(a)) != story.canon(_origin(b)):
                return "not_comparable", ""
            if not {one.normalized, other.normalized} <= set(_AROUND):
                return "not_comparable", ""
            turn = abs(_AROUND.index(one.normalized) - _AROUND.index(other.normalized))
            turn = min(turn, 8 - turn)
            return (
                ("conflict", f"{one.normalized} is not {other.normalized}")
                if turn >= rule.apart
                else ("precision", "")
            )
    else:
        pairs = {frozenset(p) for p in rule.relations}
        groups = group_by(
            claims,
            lambda c: f"{_value(c).relation} {story.canon(_value(c).name)}",
            lambda c: surface(story, c),
        )

        def judge(one: Group, other: Group) -> tuple[Verdict, str]:
            a, b = _value(one.claims[0]), _value(other.claims[0])
            if story.canon(a.name) == story.canon(b.name) and frozenset((a.relation, b.relation)) in pairs:
                return "conflict", f"{a.relation} excludes {b.relation}"
            return "not_comparable", ""

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2:
        return []
    return [Comparison(verdict, "place", kept, reasons, {"what": fact.label.removeprefix("where: ")})]


def _venue(name: str) -> bool:
    """True for a name that ends in a word for what is built: "the Harl Stadium"."""
    return lexicon.of_class(name.rpartition(" ")[2].casefold(), ("building", "room+2"))


def _names(fact: Fact, story: Story, claims: list[Claim]) -> list[Comparison]:
    """At most one comparison of the places at which one event is said to have been."""
    told = [c for c in claims if c.modality in ("asserted", "planned") and not _direction(c)]
    groups = group_by(told, lambda c: story.canon(_value(c).name), lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = one.claims[0], other.claims[0]
        if a.modality != b.modality:
            return "not_comparable", ""  # what was planned may have been held elsewhere
        if _RELATED.get(_value(a).relation) != _RELATED.get(_value(b).relation):
            return "not_comparable", ""
        if a.slots.get("level") != b.slots.get("level"):
            return "not_comparable", ""  # a town may lie in the country
        if not {one.normalized, other.normalized} <= set(story.by_id):
            return "not_comparable", ""
        if _venue(_value(a).name) != _venue(_value(b).name):
            return "not_comparable", ""  # a stadium may lie in the town
        if _initials(_value(a).name) == _initials(_value(b).name):
            return "not_comparable", ""
        if _named_in(story, one.normalized, other) or _named_in(story, other.normalized, one):
            return "not_comparable", ""  # one may lie in the other
        return "unclear", f"{_value(a).name} or {_value(b).name}"

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2:
        return []
    return [Comparison(verdict, "place", kept, reasons, {"what": fact.label.removeprefix("where: ")})]


_RELATED = {"at": "in", "on": "in"} | {word: word for word in ("in", "near", "off", "outside", "opposite")}


def _initials(name: str) -> str:
    """The first letters of a name of several words, or a name that is itself made of such letters."""
    words = name.replace(".", " ").split()
    return "".join(word[0] for word in words) if len(words) > 1 else name


def _named_in(story: Story, place: str, group: Group) -> bool:
    """True where an article of a group names a place."""
    articles = {claim.article for claim in group.claims}
    return any(story.claims[key].article in articles for key in story.by_id[place].claims)


def _direction(claim: Claim) -> str:
    """The point of the compass that a distance or place gives, empty if none."""
    relation = claim.slots.get("relation", "")
    return claim.slots.get(
        "direction", relation.removesuffix(" of") if relation.endswith(" of") else ""
    ).removesuffix("ern")


def _origin(claim: Claim) -> str:
    """The place from which a direction is reckoned."""
    if isinstance(claim.value, Place):
        return claim.value.name
    return claim.slots.get("from", "").title()


def _with_origin(story: Story, claim: Claim) -> tuple[int, int]:
    """The range of a distance, up to the place from which its direction is reckoned."""
    text = story.articles[claim.article].text
    limit = story.sentence(claim).end
    origin = _origin(claim).casefold()
    found = text.casefold().find(origin, claim.start, limit) if len(text.casefold()) == len(text) else -1
    return claim.start, max(claim.end, found + len(origin)) if found >= 0 else claim.end


def _value(claim: Claim) -> Place:
    assert isinstance(claim.value, Place)
    return claim.value

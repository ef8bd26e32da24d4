"""Contrasts: two predicates that do not say the same of one person and object."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, by_time, participant
from factcheck.model import Act, Authored, Claim, Fact, FindingType, Rule, Story, Verdict, spelling

EXCLUSIVE = False

RoleName = Literal["agent", "patient", "recipient", "theme", "goal", "none"]


class Side(Authored):
    """One way to tell it: predicates ("opt for", "be ready") and which role person and object play."""

    gloss: str
    """What the side says, for the report."""
    any: tuple[str, ...] = Field(min_length=1)
    """Predicates: a verb, with a preposition where one matters ("opt for")."""
    person: RoleName = "agent"
    """The role that the person plays for these predicates."""
    object: RoleName = "theme"
    """The role that the object plays for these predicates."""


class ContrastRule(Rule):
    """Report acts of one participant that fall on two sides.

    `same` lists what must line up. `over_time: moves` makes it an update where the later article tells
    a later side (in the order of the file).
    """

    kind: Literal["contrast"]
    same: tuple[Literal["person", "object"], ...] = ("person",)
    """What must be the same in both articles before their words are compared."""
    sides: dict[str, Side] = Field(min_length=2)
    """The ways to tell it, each with its predicates."""
    silent_if: tuple[
        Literal[
            "negated", "inside_quotation", "planned", "conditional", "alleged", "headline", "other_scope"
        ],
        ...,
    ] = ()
    """Sentences that do not count."""
    verdict: Literal["conflict", "unclear", "variant"] = "conflict"
    """The verdict on what differs."""
    type: FindingType = "wording"
    """The type of its findings."""
    over_time: Literal["fixed", "moves"] = "fixed"
    """Where it moves, a later article may tell a later side, which is an update."""


OPTIONS = ContrastRule
FACTS = ("act",)


def compare(rule: ContrastRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for each object on which two articles stand on different sides."""
    told: list[tuple[str, Claim, str, str]] = []
    predicates = {
        part
        for side in rule.sides.values()
        for phrase in side.any
        for part in (phrase, phrase.rpartition(" ")[0])
    }
    for key in fact.claims:
        claim = story.claims[key]
        if claim.predicate not in predicates or _silent(rule, claim, story):
            continue
        for name, side in rule.sides.items():
            filled = _match(side, claim)
            if filled is not None and _is(rule, story, fact, filled[0]):
                told.append((name, claim, *filled))
    out = []
    for cluster in _by_object(rule, told):
        groups = []
        for name, side in rule.sides.items():
            claims = tuple(claim for side_name, claim, _, _ in cluster if side_name == name)
            if claims:
                groups.append(Group(side.gloss, name, claims))
        if len(groups) < 2 or len({c.article for g in groups for c in g.claims}) < 2:
            continue
        final: Verdict = rule.verdict
        if rule.over_time == "moves":
            order = by_time(story, groups[0], groups[1])
            if order is not None and order[0] is groups[0]:
                final = "update"
        person, thing = cluster[0][2], cluster[0][3]
        out.append(
            Comparison(
                final,
                rule.type,
                tuple(groups),
                tuple(
                    f"{g.value}: {', '.join(sorted({c.predicate or '' for c in g.claims}))}" for g in groups
                ),
                {
                    "person": person,
                    "object": thing,
                    "what": person,
                },
            )
        )
    return out


def _silent(rule: ContrastRule, claim: Claim, story: Story) -> bool:
    checks = {
        "negated": claim.polarity == "negative",
        "inside_quotation": claim.quoted,
        "planned": claim.modality == "planned",
        "conditional": claim.modality == "conditional",
        "alleged": claim.modality == "alleged",
        "headline": claim.zone == "headline",
        "other_scope": story.scope(claim) is not None,
    }
    return any(checks[name] for name in rule.silent_if)


def _match(side: Side, claim: Claim) -> tuple[str, str] | None:
    """The fillers of person and object, if the claim tells this side."""
    assert isinstance(claim.value, Act)
    for phrase in side.any:
        words = phrase.split()
        slots = claim.slots
        preposition = None
        if claim.predicate == phrase:
            pass
        elif len(words) >= 2 and claim.predicate == " ".join(words[:-1]) and words[-1] in slots:
            preposition = words[-1]
        else:
            continue
        person = slots.get(
            {"patient": "theme", "agent": "agent", "recipient": "recipient"}.get(side.person, side.person), ""
        )
        if not person and side.person == "recipient":
            person = slots.get("to", "")
        if side.object == "none":
            if side.person == "agent" and "theme" in slots and not preposition:
                continue  # "escaped conviction" is not "escaped"
            thing = ""
        elif preposition is not None:
            thing = slots[preposition]
        else:
            thing = slots.get("theme" if side.object in ("theme", "patient") else side.object, "")
        if person:
            return person, thing
    return None


def _is(rule: ContrastRule, story: Story, fact: Fact, person: str) -> bool:
    """True where the filler is the participant that the fact is about."""
    if "object" not in rule.same and story.canon(person) not in story.by_id:
        return False  # without an object to hold on to, only a name says that it is one person
    return story.name_of(person) == participant(fact)


def _by_object(
    rule: ContrastRule, told: list[tuple[str, Claim, str, str]]
) -> list[list[tuple[str, Claim, str, str]]]:
    if "object" not in rule.same:
        return [told] if told else []
    clusters: list[list[tuple[str, Claim, str, str]]] = []
    for item in told:
        for cluster in clusters:
            if _same_thing(cluster[0][3], item[3]):
                cluster.append(item)
                break
        else:
            clusters.append([item])
    return clusters


def _same_thing(one: str, other: str) -> bool:
    """True where two fillers name one thing: most words of the shorter stand in the longer, spelled alike."""
    a, b = (
        set(spelling.fold(text).split()) - {"the", "a", "of", "an", "his", "her", "their"}
        for text in (one, other)
    )
    if not a and not b:
        return True
    if not a or not b:
        return False
    short, long = sorted((a, b), key=len)
    shared = sum(any(w == v or spelling.alike(w, v) for v in long) for w in short)
    return shared >= 0.6 * len(short)

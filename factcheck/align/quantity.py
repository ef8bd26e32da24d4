"""Which quantities answer the same question.

What is measured comes first (frame, counted noun, measured noun), then what narrows it (modifiers, of whom,
from where), then whether the sentences speak of one event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.align.facts import fact
from factcheck.align.links import Link, clusters, link, prune
from factcheck.model import Claim, Fact, Quantity, Story, intervals

PERSON = "person"
_NARROWING = ("of", "possessor", "from", "whose", "where", "direction")
_LOOSE_FRAMES = frozenset(
    ("deaths", "injuries", "missing", "magnitude", "population", "score", "bail", "crowd")
)
"""Frames of which an event has one number, so that little else need agree."""
_INFLECTED = frozenset(("be", "have", "do"))


def facts(story: Story) -> Iterator[Fact]:
    """Facts of all quantities of the story."""
    blocks: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in story.claims.values():
        if claim.kind == "quantity":
            for key in _keys(claim):
                blocks[key].append(claim)
    links: dict[tuple[str, str], Link] = {}
    lone = _counted_once(story)
    for _key, members in sorted(blocks.items()):
        if len({claim.article for claim in members}) > 1:
            for pair in link(members, lambda a, b: _judge(story, a, b, lone)):
                links.setdefault((pair.one, pair.other), pair)
    for keys, pairs in clusters(prune(links.values())):
        claims = [story.claims[key] for key in keys]
        first = claims[0]
        frame = next((c.frame for c in claims if c.frame), None)
        yield fact(
            story,
            "quantity",
            frame=frame,
            label=_label(story, claims),
            claims=keys,
            links=pairs,
            anchors=(
                _value(first).form,
                frame or min(filter(None, map(_what, claims)), default=""),
                *sorted({f"{slot}={story.anchor(c.slots[slot])}" for c in claims for slot in _ALWAYS if slot in c.slots}),
            ),
        )


_ALWAYS = ("from", "where")
"""Narrowing slots that all claims of a fact have if one has them, so that its key may rest on them."""


def _counted_once(story: Story) -> frozenset[str]:
    """Claims that give the only number that their article has for a thing (not for people): they tend to
    answer the one question that the story asks of it.
    """
    values: dict[tuple[str, ...], set[tuple[float | None, float | None]]] = defaultdict(set)
    members: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for claim in story.claims.values():
        if (
            claim.kind != "quantity"
            or "people" in claim.slots
            or _vague(_value(claim))
            or claim.slots.get("part") == "whole"
        ):
            continue
        if story.scope(claim) is not None:
            continue
        value = _value(claim)
        for key in filter(None, (claim.frame if value.form == "duration" else None, _what(claim), f"per {value.per}" if value.per else None)):
            values[claim.article, value.form, key].add((value.low, value.high))
            members[claim.article, value.form, key].append(claim.id)
    return frozenset(claim for key, claims in members.items() if len(values[key]) == 1 for claim in claims)


def _value(claim: Claim) -> Quantity:
    assert isinstance(claim.value, Quantity)
    return claim.value


def _what(claim: Claim) -> str | None:
    return _value(claim).counted or claim.attribute


def _keys(claim: Claim) -> list[tuple[str, ...]]:
    value = _value(claim)
    if value.form == "ordinal":
        # "in the 71st minute": an ordinal answers a question only together with what happened.
        return (
            [("ordinal", claim.attribute or "", claim.predicate or "")]
            if "turn" in claim.slots and claim.predicate
            else []
        )
    if value.low is None and value.high is None and not value.parts:
        return []
    form = "money" if value.form == "money" else value.form
    keys: list[tuple[str, ...]] = []
    if claim.frame:
        keys.append((form, "frame", claim.frame))
    what = _what(claim)
    if what:
        keys.append((form, "noun", what))
        if value.form == "count" and claim.predicate and claim.slots.get("role") == "theme":
            keys.append((form, "verb", claim.predicate))
    named = bool(keys)
    digits = significant(value)
    if len(digits) >= 3:
        keys.append((form, "digits", "".join(sorted(digits))))
    if "where" in claim.slots:
        keys.append((form, "where", claim.slots["where"].casefold()))
    if value.per:
        keys.append((form, "per", value.per))
    if value.form == "measure" and "from" in claim.slots:
        return [*keys, (form, "from", claim.slots["from"].rsplit(" ", 1)[-1])]
    if (
        not what
        and value.form == "count"
        and claim.predicate
        and claim.slots.get("role") in ("theme", "agent")
    ):
        keys.append((form, "verb", claim.predicate))
    if not named and claim.near:
        keys.append((form, "near", claim.near[0]))
    if not keys and claim.predicate and value.form in ("money", "percent", "measure", "duration", "rate"):
        keys.append((form, "verb", claim.predicate))
    return keys


def significant(value: Quantity) -> str:
    """The digits of a single value without zeros at its ends: "1423" of 142,300."""
    if value.low is None or value.low != value.high:
        return ""
    return f"{value.low:.10g}".replace(".", "").replace("-", "").strip("0") if value.low < 1e10 else ""


def _transposed(a: Quantity, b: Quantity) -> bool:
    """True where two values are written with the same digits in another order, as a slip of the pen is."""
    x, y = significant(a), significant(b)
    return (
        len(x) >= 2
        and x != y
        and sorted(x) == sorted(y)
        and a.unit == b.unit
        and _magnitude(a) == _magnitude(b)
    )


def _magnitude(value: Quantity) -> int:
    return len(str(int(abs(value.low or 0))))


def _label(story: Story, claims: list[Claim]) -> str:
    """What is counted or measured, in the words of the claim that says most of it."""
    claim = max(claims, key=lambda c: (bool(c.frame), len(c.modifiers), c.id))
    what = _what(claim) or claim.frame or claim.predicate or _value(claim).form
    if _value(claim).counted:
        said = claim.span.of(story.articles[claim.article].text).split()
        what = said[-1].strip(".,;:)") if said and said[-1].strip(".,;:)").isalpha() else what
    words = " ".join((*(m for m in claim.modifiers if m.casefold() not in what.casefold()), what))
    return f"{words} ({claim.frame})" if claim.frame and claim.frame not in words else words


def _judge(story: Story, one: Claim, other: Claim, lone: frozenset[str]) -> Link | None:
    a, b = _value(one), _value(other)
    if a.change != b.change or bool(a.per) != bool(b.per):
        return None
    relation = intervals.relate(a, b)
    if relation == "incomparable":
        return None
    agree, compatible = relation == "same", relation == "overlap" and not _stretched(a, b)
    agree = agree or (compatible and a.low == b.low and a.high == b.high)  # "40" and "some 40" explain each other
    if not story.same_scope(one, other) or (a.approximate and a.low is None) or _vague(a) or _vague(b):
        return None
    reasons = _same_thing(story, one, other)
    if reasons is None:
        return None
    what = frozenset(filter(None, (_what(one), _what(other), one.frame)))
    strength = story.containment(one, other, without=what)
    if agree or compatible:
        return Link(
            one.id, other.id, 1 + strength, agree=agree, compatible=compatible, why="; ".join(reasons)
        )
    if {one.modality, other.modality} & {"planned", "conditional"} and one.modality != other.modality:
        return None
    if one.polarity != other.polarity or one.slots.get("part") != other.slots.get("part"):
        return None
    if _far_apart(a, b):
        return None
    likeness = story.likeness(one, other)
    alone = 0.0
    if one.id in lone and other.id in lone:
        alone = (
            1.5
            if one.predicate == other.predicate
            or not one.predicate
            or not other.predicate
            or set(one.modifiers) & set(other.modifiers)
            else 1.0
        )
    if _transposed(a, b):
        alone += 2.0 if len(significant(a)) >= 3 else 1.0
    points = alone + _evidence(story, one, other) + 3 * _surroundings(story, one, other)
    needed = _needed(one, other)
    if points + 4 * strength < needed:
        return None
    reasons.append(f"sentences share {strength:.2f} of their weight, evidence {points:.1f}")
    return Link(one.id, other.id, points + 4 * strength + likeness, agree=False, why="; ".join(reasons))


def _vague(value: Quantity) -> bool:
    """True for "several" and "dozens", which agree with nearly everything."""
    return value.approximate and (value.low is None or value.high is None)


def _stretched(a: Quantity, b: Quantity) -> bool:
    """True where a bound meets the other value only because it is open ("more than 100" and 400), or two
    bounds of one side differ.
    """
    return intervals.stretched(a, b)


def _needed(one: Claim, other: Claim) -> float:
    if one.frame == other.frame and one.frame in _LOOSE_FRAMES:
        return 1.5
    if _value(one).form == "duration":
        return 4.5
    if _value(one).form in ("money", "percent"):
        return 4.0
    if "people" in one.slots and not (one.frame and one.frame == other.frame):
        return 4.0
    return 2.5 if one.frame and one.frame == other.frame else 3.0


def _same_thing(story: Story, one: Claim, other: Claim) -> list[str] | None:
    """Reasons why both measure one thing, None where something tells them apart."""
    reasons = []
    if one.slots.get("kept") != other.slots.get("kept"):
        return None
    if one.frame and one.frame == other.frame:
        reasons.append(f"both {one.frame}")
    elif (one.frame and other.frame) or (
        _what(one)
        and _what(other)
        and _what(one) != _what(other)
        and not _transposed(_value(one), _value(other))
        and "from" not in one.slots
    ) or (
        (one.frame or other.frame)
        and one.predicate != other.predicate
        and not {one.predicate, other.predicate} & {"be", "have", None}
    ):
        return None
    if _what(one) and _what(one) == _what(other):
        reasons.append(f"both of {_what(one)}")
    for slot in _NARROWING:
        x, y = one.slots.get(slot), other.slots.get(slot)
        if x and y and not _same_filler(story, x, y) and slot != "direction":
            return None
    if _selected(one) != _selected(other) or any(one.slots.get(s) != other.slots.get(s) for s in ("group", "which")):
        return None
    if "from" in one.slots and "from" in other.slots and _other_start(story, one, other):
        return None
    if ("from" in one.slots) != ("from" in other.slots) and _value(one).form == "measure":
        return None
    if "where" in one.slots and "where" in other.slots:
        return [*reasons, f"both in {one.slots['where']}"]
    if _names_clash(story, one, other):
        return None
    if _holders_clash(story, one, other):
        return None
    if (
        not reasons
        and not any(
            one.slots.get(r)
            and other.slots.get(r)
            and story.canon(one.slots[r]) == story.canon(other.slots[r])
            for r in ("subject", "agent", "theme")
        )
        and "from" not in one.slots
    ):
        return None
    ours, theirs = set(one.modifiers), set(other.modifiers)
    if ours and theirs and not ours & theirs and _value(one).form in ("count", "number") and not one.frame:
        return None
    return reasons or [f"both {one.predicate}"]


def _elsewhere(story: Story, one: Claim, other: Claim) -> bool:
    """True where one sentence names places, the other names other places, and one of these is named by no
    other article of the story: a similar event elsewhere.
    """
    kinds = {entity.id: entity for entity in story.entities}
    places = [
        {
            entity.id
            for name in story.sentence(claim).names
            if (entity := kinds.get(story.canon(name))) and entity.type == "place"
        }
        for claim in (one, other)
    ]
    if not places[0] or not places[1] or places[0] & places[1] or len(story.articles) < 3:
        return False
    return any(
        all(
            len({story.claims[c].article for c in kinds[place].claims if c in story.claims}) == 1
            for place in side
        )
        for side in places
    )


_GENERIC = frozenset(
    "company firm group club team agency government police official officials authority authorities spokesman spokeswoman report "
    "source ministry it they he she who which that this we man woman person owner maker giant rival".split()
)
"""Nouns that may stand for any name of the story."""


def _holders_clash(story: Story, one: Claim, other: Claim) -> bool:
    """True where two different names of the story do, have or undergo what is counted."""
    if one.frame in _LOOSE_FRAMES:
        return False
    names = {entity.id for entity in story.entities}
    for role in ("subject", "agent"):
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y:
            a, b = story.canon(x), story.canon(y)
            if a != b and a in names and b in names:
                return True
            if (
                a != b
                and one.predicate == other.predicate
                and not {a, b} & _GENERIC
                and (a in names or b in names)
            ):
                return True
    return False


_SELECTORS = frozenset(
    "first second third fourth fifth initial last latest previous former final main next early late original new additional remaining".split()
)
"""Adjectives that pick one of several of a kind, so that "the initial tremor" is not "the tremor"."""


def _selected(claim: Claim) -> frozenset[str]:
    """The modifiers that pick out some of a kind: selectors, and names of models ("AK-47")."""
    numbers = {"".join(c for c in m if c.isdigit()) for m in claim.modifiers}
    return frozenset(m for m in claim.modifiers if m in _SELECTORS) | frozenset(numbers - {""})


BEFORE = 45
"""How many code points before a distance the name of what lies there may stand."""


def _other_start(story: Story, one: Claim, other: Claim) -> bool:
    """True where the names before two distances from one place are other ones."""
    sides = []
    for claim in (one, other):
        sentence = story.sentence(claim)
        text = story.articles[claim.article].text[max(sentence.start, claim.start - BEFORE) : claim.start]
        origin = story.canon(claim.slots["from"])
        sides.append({story.canon(name) for name in sentence.names if name in text} - {origin})
    return bool(sides[0] and sides[1] and not sides[0] & sides[1])


def _same_filler(story: Story, x: str, y: str) -> bool:
    if story.canon(x) == story.canon(y):
        return True
    return bool(set(x.casefold().split()) & set(y.casefold().split()))


def _names_clash(story: Story, one: Claim, other: Claim) -> bool:
    """True where a score is told of other sides: the sentences must share two names, or all of one."""
    if one.frame in _LOOSE_FRAMES and one.frame != "score":
        return _elsewhere(story, one, other)
    if one.frame != "score":
        return False
    a, b = ({story.canon(name) for name in story.sentence(claim).names} for claim in (one, other))
    if min(len(a), len(b)) == 1 and a & b and story.containment(one, other) >= 0.4:
        return False  # a headline names one side only
    return len(a & b) < 2 and a != b


def _far_apart(a: Quantity, b: Quantity) -> bool:
    """True where two amounts differ so much that they hardly answer one question, unless one is the
    other with a wrong scale word (millions for billions).
    """
    x = a.low if a.low is not None else a.high
    y = b.low if b.low is not None else b.high
    if not x or not y or x * y < 0:
        return False
    ratio = max(abs(x), abs(y)) / min(abs(x), abs(y))
    return ratio > 20 and ratio not in (1000.0, 1_000_000.0)


NEAREST = 6
"""How many of the words beside a number are compared."""


def _surroundings(story: Story, one: Claim, other: Claim) -> float:
    """How alike the words beside two numbers are: the Dice coefficient of the nearest lemmas (0 to 1).

    Unweighted: the words that a story repeats are just those that its numbers are about.
    """
    what = {_what(one), _what(other)}
    a, b = ({word for word in claim.near[:NEAREST] if word not in what} for claim in (one, other))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def _evidence(story: Story, one: Claim, other: Claim) -> float:
    """Points for each independent sign that the two answer one question."""
    points = 0.0
    if one.frame and one.frame == other.frame:
        points += 1.0
    what = _what(one)
    if what and what == _what(other):
        points += 1.0
    shared = set(one.modifiers) & set(other.modifiers)
    points += 0.7 * min(2, len(shared))
    if set(one.modifiers) - shared and set(other.modifiers) - shared:
        points -= 0.7
    if one.predicate and one.predicate == other.predicate and one.predicate not in _INFLECTED:
        points += 1.0
    if "from" in one.slots and "from" in other.slots:
        points += 1.0
    if "where" in one.slots and "where" in other.slots:
        points += 2.0  # that the places are the same was asked before
    for slot in (*_NARROWING, "subject", "agent", "theme", "in", "at", "for", "to"):
        x, y = one.slots.get(slot), other.slots.get(slot)
        if x and y:
            points += 0.6 if _same_filler(story, x, y) else 0.0 if one.frame in _LOOSE_FRAMES else -0.3
    return points

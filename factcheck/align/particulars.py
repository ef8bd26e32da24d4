"""In which particulars two statements of one measure clash: value, direction, words, period, place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from factcheck.align.amounts import close, far_apart, slip, vague
from factcheck.align.evidence import days_later
from factcheck.align.measures import in_place, likeness, measured, of_period, per_one, turned
from factcheck.align.things import TRADED
from factcheck.model import Change, Claim, Figure, Quantity, Story, intervals

ROUGH = 0.01
"""How wide "approximately" is in a report: it rounds the last digit."""

OPEN: Mapping[str, Callable[[Claim, Claim], bool | None]] = {
    "period": of_period,
    "basis": partial(of_period, name="basis"),
    "place": in_place,
}
"""Particulars that a statement may leave open."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two statements of one measure."""

    one: Claim
    other: Claim
    clashes: tuple[str, ...]
    """The particulars in which they cannot both be right."""
    given: frozenset[str]
    """The particulars that a statement may leave open and that both give alike."""
    points: float
    """How much measure and sentences have in common otherwise."""


def compared(story: Story, one: Claim, other: Claim) -> Likeness | None:
    """How two statements relate, None where they are of two things."""
    a, b = measured(one), measured(other)
    alike = likeness(a, b)
    if not alike or not _comparable(one, other) or _of_others(story, one, other):
        return None
    clashes = [*_clashes(one, other)]
    if turned(a, b):
        if _worded(story, one) and _worded(story, other):
            return None  # the opposite words are set against each other as such
        clashes.append("words")
    held = {particular: of(one, other) for particular, of in OPEN.items()}
    clashes += [particular for particular, same in held.items() if same is False]
    if clashes and one.modality != other.modality and not _one_number(one, other):
        return None  # what was expected, and what came about
    if clashes and (_of_another_day(story, one, other) or _of_year_before(one, other)):
        return None
    if clashes and clashes[0] not in ("value", "direction") and _moved_otherwise(one, other):
        return None  # two changes, of two periods or measures
    given = frozenset(particular for particular, same in held.items() if same)
    return Likeness(one, other, tuple(clashes), given, alike + story.containment(one, other))


def _of_another_day(story: Story, one: Claim, other: Claim) -> bool:
    """True for prices on the market and their moves, where no day is known for one of the articles."""
    if not {measured(one).head, measured(other).head} <= TRADED:
        return False
    if any(isinstance(c.value, Figure) and c.value.per for c in (one, other)):
        return False  # earnings per share
    days = days_later(story, one, other)
    if days is not None:
        return abs(days) > 1
    a, b = (c.value.amount if isinstance(c.value, Figure | Change) else None for c in (one, other))
    return a is None or b is None or not slip(a, b)


def _of_year_before(one: Claim, other: Claim) -> bool:
    """True where just one figure is told to be that of a year ago."""
    past = [c.slots.get("period year") == "last" and "period" not in c.slots for c in (one, other)]
    return past[0] != past[1] and isinstance(one.value, Figure)


def _of_others(story: Story, one: Claim, other: Claim) -> bool:
    """True where the statements, or what goes before them, name others: the sales of two competitors."""
    ours, theirs = (_last_named(story, claim) for claim in (one, other))
    return bool(ours and theirs and not ours & theirs)


def _last_named(story: Story, claim: Claim) -> set[str]:
    """The entities that the sentence of a claim names, else the last sentence before it that names any.

    Where the measure is told of is a particular of its own.
    """
    place = {story.canon(claim.slots.get("where", ""))}
    for sentence in reversed(story.extractions[claim.article].sentences[: claim.sentence + 1]):
        named = {story.canon(name) for name in sentence.names} & story.by_id.keys() - place
        if named:
            return named
    return set()


def _worded(story: Story, claim: Claim) -> bool:
    """True where a word of the sentence has its opposite in a parallel sentence of another article."""
    return any(
        other.kind == "wording" and (other.article, other.sentence) == (claim.article, claim.sentence)
        for other in story.claims.values()
    )


def other_figure(story: Story, one: Claim, other: Claim) -> bool:
    """True where two quantities are figures of different periods, opposite measures or different holders."""
    a, b = (story.claims.get(f"{claim.id.removesuffix('quantity')}figure") for claim in (one, other))
    if a is None or b is None:
        return False
    periodic = any("period" in claim.slots for claim in (a, b))
    return (
        bool(turned(measured(a), measured(b)))
        or any(of(a, b) is False for of in OPEN.values())
        or (periodic and _of_others(story, a, b))
    )


def replaceable(story: Story, one: Claim, other: Claim) -> bool:
    """True for two figures of one kind that may stand in one place, though of measures read otherwise.

    What one is of is then named in the other's sentence, in a place where the reading did not find it.
    """
    a, b = one.value, other.value
    if not isinstance(a, Figure) or not isinstance(b, Figure):
        return False
    named = any(
        x.attribute == y.attribute or x.attribute in story.sentence(y).lemmas
        for x, y in ((one, other), (other, one))
    )
    return (
        named
        and _comparable(one, other)
        and not _of_others(story, one, other)
        and not _of_another_day(story, one, other)
        and not _of_year_before(one, other)
        and _clashing(a.amount, b.amount)
        and not turned(measured(one), measured(other))
        and not any(of(one, other) is False for of in OPEN.values())
    )


def _comparable(one: Claim, other: Claim) -> bool:
    """False for figures of two kinds: another unit, a total and a figure per share, a level and a rise."""
    if not isinstance(one.value, Figure) or not isinstance(other.value, Figure):
        return True
    a, b = one.value.amount, other.value.amount
    if a.form != b.form or one.value.part != other.value.part or per_one(one) != per_one(other):
        return False
    if _clashing(a, b):
        return not (far_apart(a, b) or vague(a) or vague(b))
    return same_amount(a, b)  # "at least $6" and "$11" bear each other out as little as they clash


def _clashes(one: Claim, other: Claim) -> Iterator[str]:
    """How the values themselves clash."""
    a, b = one.value, other.value
    if isinstance(a, Figure) and isinstance(b, Figure):
        if _clashing(a.amount, b.amount):
            yield "value"
    elif isinstance(a, Change) and isinstance(b, Change):
        if (a.direction != b.direction) != (one.polarity != other.polarity):
            yield "direction"
        elif _degrees_clash(a, b) or _degrees_clash(b, a):
            yield "degree"


def _clashing(a: Quantity, b: Quantity) -> bool:
    """True where two amounts cannot be one."""
    relation = intervals.relate(a, b, rough=ROUGH)
    return relation == "disjoint" or (relation == "overlap" and _bounds_clash(a, b))


def same_amount(a: Quantity, b: Quantity) -> bool:
    """True where two amounts may well be one."""
    return (
        a.form == b.form
        and intervals.relate(a, b, rough=ROUGH) in ("same", "overlap")
        and not intervals.stretched(a, b)
        and _range(a) == _range(b)
        and close(a, b)
        and not _bounds_clash(a, b)
    )


def _bounds_clash(a: Quantity, b: Quantity) -> bool:
    """True for two ranges with other ends, and for bounds of opposite sides: "below 3%" and "above 3%"."""
    if _range(a) and _range(b):
        return (a.low, a.high) != (b.low, b.high)
    bounds = (a.low is None) != (a.high is None) and (b.low is None) != (b.high is None)
    return bounds and (a.low is None) != (b.low is None) and (a.low or a.high) == (b.low or b.high)


def _one_number(one: Claim, other: Claim) -> bool:
    """True for one number, be it as a bound of opposite sides: plan and outcome are hardly that close."""
    a, b = one.value, other.value
    if not isinstance(a, Figure) or not isinstance(b, Figure):
        return False
    bounds = _bounds_clash(a.amount, b.amount) and not _range(a.amount)
    return bounds or same_amount(a.amount, b.amount)


def _range(quantity: Quantity) -> bool:
    low, high = quantity.low, quantity.high
    return low is not None and high is not None and low != high and not quantity.approximate


def _moved_otherwise(one: Claim, other: Claim) -> bool:
    """True where two changes have amounts that are not the same."""
    if not isinstance(one.value, Change) or not isinstance(other.value, Change):
        return False
    a, b = one.value.amount, other.value.amount
    return a is not None and b is not None and a.form == b.form and not same_amount(a, b)


GREATLY = 10.0
"""The percentage from which nobody calls a change slight."""
HARDLY = 2.0
"""The percentage up to which nobody calls a change great."""


def _degrees_clash(one: Change, other: Change) -> bool:
    """True where one is called slight and the other great, or is so by its percentage."""
    if one.manner is None:
        return False
    if other.manner is not None:
        return one.manner != other.manner
    amount = other.amount
    if amount is None or amount.form != "percent" or amount.low is None:
        return False
    return amount.low >= GREATLY if one.manner == "small" else amount.low <= HARDLY

"""Whether two statements speak of one measure, and which of their particulars clash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from factcheck import lexicon
from factcheck.model import Claim, Figure

_EMPTY = frozenset(
    "basis total overall report reported record company business strong significant substantial slight minor "
    "favorable favourable large small big major own time quarterly annual number value level amount result "
    "expected estimate estimated current approximately".split()
)
"""Words before or after a measure that do not tell it from another."""

_PREFIXES = ("non-", "non", "un", "de", "dis", "in", "im")
_PAIRS = frozenset(
    frozenset(pair)
    for pair in (
        ("gross", "net"),
        ("adjusted", "gaap"),
        ("earning", "loss"),
        ("profit", "loss"),
        ("income", "loss"),
        ("gain", "loss"),
        ("earn", "lose"),
        ("surplus", "deficit"),
    )
)
"""Opposites of accounts that no general dictionary pairs."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A statement's measure as sets of words."""

    head: str
    own: frozenset[str]
    """Words before the head."""
    all: frozenset[str]
    """These, the head, and the nouns of the phrases behind it."""


def measured(claim: Claim) -> Measured:
    """What a claim of a figure or change is about."""
    head = claim.attribute or ""
    if head in _EMPTY and claim.slots.get("more"):
        head = claim.slots["more"].rsplit(" ", 1)[-1]  # "the value of our orders"
    own = frozenset(claim.modifiers) - _EMPTY
    more = frozenset(claim.slots.get("more", "").split())
    if isinstance(claim.value, Figure) and claim.value.per:
        more |= {claim.value.per}
    return Measured(head, own, (own | more | {head}) - _EMPTY)


@cache
def opposite(one: str, other: str) -> bool:
    """True for two words of which one denies the other: "adjusted" and "unadjusted", "gross" and "net"."""
    if one == other:
        return False
    if frozenset((one, other)) in _PAIRS:
        return True
    short, long = sorted((one, other), key=len)
    if any(long == prefix + short for prefix in _PREFIXES):
        return True
    return lexicon.opposed(one, other, "a") or lexicon.opposed(one, other, "n")


def likeness(a: Measured, b: Measured) -> float:
    """How surely two measures are one (0: they are not); opposite words are left to `turned`."""
    if not a.all or not b.all:
        return 0.0
    shared = a.all & b.all
    same = a.head == b.head or opposite(a.head, b.head)
    if not shared and not same:
        return 0.0
    if not same and not (a.head in b.all or b.head in a.all):
        return 0.0
    turns = {w for pair in turned(a, b) for w in pair}
    ours, theirs = a.own - b.all - turns, b.own - a.all - turns
    if ours and theirs:
        return 0.0  # each has a word of its own: two kinds of one thing
    if not same and (ours or theirs or min(len(a.all), len(b.all)) < 2):
        return 0.0
    return len(shared | turns) / len(a.all | b.all) + (0.5 if same else 0.0)


def turned(a: Measured, b: Measured) -> list[tuple[str, str]]:
    """Words of one measure that an opposite stands for in the other."""
    return [(x, y) for x in sorted(a.all - b.all) for y in sorted(b.all - a.all) if opposite(x, y)]


def of_period(one: Claim, other: Claim, name: str = "period") -> bool | None:
    """Whether two statements are of one period, or of one basis as `name` says; None where that is open."""
    a, b = one.slots.get(name), other.slots.get(name)
    x, y = one.slots.get(f"{name} year"), other.slots.get(f"{name} year")
    if a and b and a != b:
        return False
    if x and y and x != y and x.isdigit() and y.isdigit():
        return False
    if a or b:
        return True if a and b else None
    if name == "basis":
        s, t = one.slots.get("basis span"), other.slots.get("basis span")
        if s and t:
            return s == t
    return True if x and y and x == y and x.isdigit() else None


def in_place(one: Claim, other: Claim) -> bool | None:
    """Whether two statements are told of one place: these share a word; None where one has none."""
    a, b = one.slots.get("where"), other.slots.get("where")
    if not a or not b:
        return None
    return bool(set(a.casefold().split()) & set(b.casefold().split()))


def completed(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims of an article, its figures and changes each with the period that the article leaves unsaid.

    A quarter without a year is of the one year that the article gives that quarter; "the quarter", and what
    has come about in no period at all, is of the one that the article reports on.
    """
    claims = list(claims)
    told = [c for c in claims if c.kind in ("figure", "change")]
    own = [c for c in told if "period" in c.slots and not _base(c)]
    years: dict[str, set[str]] = {}
    for claim in own:
        if (year := claim.slots.get("period year", "")).isdigit():
            years.setdefault(claim.slots["period"], set()).add(year)
    parts = {c.slots["period"] for c in own if c.modality == "asserted"} - {"full"}
    for claim in claims:
        yield _complete(claim, years, parts) if own and claim.kind in ("figure", "change") else claim


def _base(claim: Claim) -> bool:
    return isinstance(claim.value, Figure) and claim.value.part == "base"


def _complete(claim: Claim, years: dict[str, set[str]], parts: set[str]) -> Claim:
    slots = dict(claim.slots)
    unsaid = not any(f"period{more}" in slots for more in ("", " year", " span"))
    quarter = slots.get("period span") == "quarter" and "period year" not in slots
    if len(parts) == 1 and "period" not in slots and (quarter or unsaid) and claim.modality == "asserted":
        slots["period"] = next(iter(parts))
    if "period" in slots and "period year" not in slots and len(years.get(slots["period"], ())) == 1:
        slots["period year"] = next(iter(years[slots["period"]]))
    return claim if slots == claim.slots else claim.model_copy(update={"slots": slots})


def per_one(claim: Claim) -> bool:
    """True for a figure of each share, unit or head."""
    per = isinstance(claim.value, Figure) and claim.value.per is not None
    return per or "share" in claim.slots.get("more", "").split()

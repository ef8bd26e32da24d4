"""Ages: one person, two ages that no birthday explains."""

from __future__ import annotations

import re
from typing import Literal

from factcheck.compare.base import Comparison, Group, settle, surface
from factcheck.model import Age, Claim, Fact, Rule, Story, Verdict

EXCLUSIVE = False


class AgeRule(Rule):
    """Report differing ages of one person; `birthdays` years are granted for articles weeks apart."""

    kind: Literal["age"]
    birthdays: float = 1.0
    """Years granted where the articles are weeks apart."""
    widest: float = 9.0
    """Ages further apart are taken to be those of different times of a life, unless a slip explains them."""


OPTIONS = AgeRule
FACTS = ("age",)

ONE_DAY = 0.15
"""Least share of common words of two sentences for undated articles to tell of one day."""


def applies(rule: AgeRule, fact: Fact, story: Story) -> int:
    """Every fact of age."""
    return 1 if fact.frame is None else 0


def compare(rule: AgeRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a person.

    Ages are compared as the stretch of days on which the person may have been born, so that 42 in one
    year and 44 two years later are one value.
    """
    claims = [story.claims[c] for c in fact.claims if story.scope(story.claims[c]) is None]
    groups: list[list[Claim]] = []
    for claim in sorted(claims, key=lambda c: (_value(c).low, c.id)):
        for group in groups:
            if all(_agree(rule, story, claim, other) for other in group):
                group.append(claim)
                break
        else:
            groups.append([claim])
    values = [
        Group(
            surface(story, max(g, key=lambda c: (_value(c).low, c.id))),
            _normal(g),
            tuple(sorted(g, key=lambda c: (c.article, c.start))),
        )
        for g in groups
    ]

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        if any(_agree(rule, story, a, b) for a in one.claims for b in other.claims):
            return "not_comparable", ""
        low, high = (min(_value(c).low for c in g.claims) for g in (one, other))
        of_today = all(any(_appended(story, claim) for claim in group.claims) for group in (one, other))
        if abs(high - low) > rule.widest and not _slip(f"{low:g}", f"{high:g}", keys=of_today):
            return "not_comparable", ""  # a life told, not an age given wrong
        return "conflict", f"{one.value} and {other.value} cannot both be the age of one person on those days"

    verdict, kept, reasons = settle(fact, values, judge)
    if len(kept) < 2:
        return []
    person = fact.label.removeprefix("age of ")
    return [Comparison(verdict, "age", kept, reasons, {"person": person})]


def _slip(low: str, high: str, *, keys: bool) -> bool:
    """True for digits changed round, and with `keys` for one wrong key: 44 and 34."""
    wrong_key = len(low) == len(high) and sum(a != b for a, b in zip(low, high, strict=True)) == 1
    return low[::-1] == high or (keys and wrong_key)


def _appended(story: Story, claim: Claim) -> bool:
    """True for an age set behind a name between marks, which is that of the day: "Ada Brandt, 42,"."""
    text = story.articles[claim.article].text
    said = surface(story, claim).isdecimal() and text[claim.end : claim.end + 1] in (",", ")")
    return said and text[: claim.start].endswith((", ", "("))


def _normal(group: list[Claim]) -> str:
    """The key of a value: the highest age, of a group of people its youngest and oldest."""
    low, high = max((_value(c).low, _value(c).high) for c in group)
    return f"{low:g}" if low + 1 >= high or _value(group[0]).approximate else f"{low:g}-{high:g}"


def _of_group(story: Story, claim: Claim) -> bool:
    """True for the youngest and oldest of several: "aged 19 to 32"."""
    said = re.findall(r"\d+", surface(story, claim))
    return len(said) == 2 and [float(n) for n in said] == [_value(claim).low, _value(claim).high]


def _agree(rule: AgeRule, story: Story, one: Claim, other: Claim) -> bool:
    """True where both ages may be right on the days on which their articles speak."""
    a, b = _value(one), _value(other)
    if (a.low, a.high) == (b.low, b.high):
        return True
    if _of_group(story, one) and _of_group(story, other):
        return False  # the youngest and the oldest of one group, told otherwise
    days = [story.spoken_at(c.article) for c in (one, other)]
    if days[0] is None or days[1] is None:
        # A story may run for months: only sentences much alike are surely of one day.
        slack = rule.birthdays if story.containment(one, other) < ONE_DAY else 0.0
        return a.low <= b.high + slack and b.low <= a.high + slack
    years = (days[1].replace(tzinfo=None) - days[0].replace(tzinfo=None)).days / 365.25
    slack = rule.birthdays if abs(years) * 365.25 >= 14 else 0.0
    low, high = b.low - years, b.high - years
    return a.low <= high + slack and low - slack <= a.high


def _value(claim: Claim) -> Age:
    assert isinstance(claim.value, Age)
    return claim.value

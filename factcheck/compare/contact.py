"""Contacts: a telephone number or address with one sign other, or grouped otherwise."""

from __future__ import annotations

import re
from typing import Literal

from factcheck.compare.base import Comparison, Group, group_by, settle, surface
from factcheck.model import Claim, Contact, Fact, Rule, Story, Verdict

EXCLUSIVE = False


class ContactRule(Rule):
    """Report what readers are told to call, write to or look up, where articles differ on it."""

    kind: Literal["contact"]


OPTIONS = ContactRule
FACTS = ("contact",)

_MARKS = re.compile(r"[().+-]")


def compare(rule: ContactRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison: other signs are a conflict, other groups of digits a variant."""
    claims = [story.claims[key] for key in fact.claims]
    groups = group_by(claims, lambda c: _grouped(_value(c)), lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        a, b = (_value(group.claims[0]) for group in (one, other))
        if a.normalized == b.normalized:
            return "variant", f"{one.value} and {other.value} are grouped otherwise"
        if a.form == "phone" and a.normalized[-9:] == b.normalized[-9:]:
            return "agree", ""
        return "conflict", f"{one.value} and {other.value} differ by one sign"

    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2:
        return []
    kind = "number" if verdict == "conflict" else "name"
    return [
        Comparison(verdict, "number" if kind == "number" else "name", kept, reasons, {"what": fact.label})
    ]


def _grouped(value: Contact) -> str:
    """Digits in their groups, whatever marks part them; an address as it is matched."""
    if value.form != "phone":
        return value.normalized
    return " ".join(_MARKS.sub(" ", value.surface).split())


def _value(claim: Claim) -> Contact:
    assert isinstance(claim.value, Contact)
    return claim.value

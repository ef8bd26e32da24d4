"""Roles: one person under two titles that one person does not hold together."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal

from pydantic import Field

from factcheck.compare.base import Comparison, Group, Judge, group_by, settle, surface
from factcheck.model import Claim, Fact, Role, Rule, Story, Verdict

EXCLUSIVE = False


class RoleRule(Rule):
    """Report two titles of one person that one person does not hold together.

    Titles of one ladder (`ladders`: titles of which a person holds one at a time), and one title with and
    without a qualifier that makes it another office (`qualifiers`: deputy, vice, acting).
    """

    kind: Literal["role"]
    ladders: tuple[tuple[str, ...], ...] = ()
    """Titles of which a person holds one at a time."""
    aliases: dict[str, str] = Field(default={})
    """Other ways to say a title ("ceo": "chief executive")."""
    qualifiers: tuple[str, ...] = ()
    """Words that make a title another office ("deputy")."""
    generic: tuple[str, ...] = ()
    """Nouns that may stand for the name of any organisation ("the company")."""
    for_a_time: tuple[str, ...] = ()
    """Qualifiers of an office that is held beside another one for a while."""
    affiliations: bool = False
    """Compare the organisations that a person is said to belong to, instead of titles."""
    portfolios: tuple[tuple[str, ...], ...] = ()
    """Compare the fields of ministers instead of titles: words for one field on one line ("health")."""
    ministers: tuple[str, ...] = ()
    """Titles of those who have such a field."""


OPTIONS = RoleRule
FACTS = ("role",)


def compare(rule: RoleRule, fact: Fact, story: Story) -> list[Comparison]:
    """At most one comparison for a person."""
    claims = [story.claims[c] for c in fact.claims]
    if rule.affiliations:
        return _affiliations(fact, story, [c for c in claims if not _value(c).title and _value(c).of])
    if rule.portfolios:
        return _portfolios(rule, fact, story, claims)
    keyed = [(claim, _key(rule, _value(claim))) for claim in claims if not _ranked(claim, story)]
    keys = {claim.id: key for claim, key in keyed if key is not None}
    groups = group_by([c for c in claims if c.id in keys], lambda c: keys[c.id], lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        if _in_one_article(one, other):
            return "not_comparable", ""
        a, b = _value(one.claims[0]), _value(other.claims[0])
        if a.former != b.former or _of_others(rule, a, b):
            return "not_comparable", ""
        head_a, head_b = one.normalized.split("|"), other.normalized.split("|")
        if head_a[1] != head_b[1] and any(_came_in(story, claims, head[1]) for head in (head_a, head_b)):
            return "not_comparable", ""
        if head_a[:2] == head_b[:2]:
            if head_a[2] and head_b[2]:
                return "conflict", f"{head_a[2]} against {head_b[2]} in a row of holders"
            return "agree", ""
        if head_a[1] == head_b[1]:
            return (
                "conflict",
                f"{head_a[0] or 'no qualifier'} against {head_b[0] or 'no qualifier'} before {head_a[1]}",
            )
        if any(head_a[1] in ladder and head_b[1] in ladder for ladder in rule.ladders):
            return "conflict", f"{head_a[1]} and {head_b[1]} are steps of one ladder"
        return "not_comparable", ""

    return _settled(fact, groups, judge)


def _settled(fact: Fact, groups: list[Group], judge: Judge) -> list[Comparison]:
    verdict, kept, reasons = settle(fact, groups, judge)
    if len(kept) < 2:
        return []
    names = {"person": fact.label.removeprefix("role of ")}
    return [Comparison(verdict, "role", kept, reasons, names)]


def _in_one_article(one: Group, other: Group) -> bool:
    """True where an article tells both, and so that a person is, or was, both."""
    return bool({claim.article for claim in one.claims} & {claim.article for claim in other.claims})


def _held_when(story: Story, group: Group) -> set[str]:
    """The years told behind the titles, "" where none is: "minister of health from 1979"."""
    found = (_YEARS.match(story.articles[c.article].text, c.end) for c in group.claims)
    return {match[1] if match else "" for match in found}


_YEARS = re.compile(r"[^.;\n]{0,40}?\b(?:from|in|between|until|since) (?:[A-Z]\w+ )?((?:19|20)\d\d)\b")


def _of_others(rule: RoleRule, a: Role, b: Role) -> bool:
    """True where two roles belong to different organisations."""
    ours, theirs = set((a.of or "").split()), set((b.of or "").split())
    return bool(ours and theirs) and not ours & theirs and not (ours | theirs) & set(rule.generic)


def _affiliations(fact: Fact, story: Story, claims: list[Claim]) -> list[Comparison]:
    groups = group_by(claims, lambda c: story.canon(_value(c).of or ""), lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        if _in_one_article(one, other):
            return "not_comparable", ""
        a, b = (
            set((_value(g.claims[0]).of or "").split()) - {"of", "the", "for", "and"} for g in (one, other)
        )
        if a & b:
            return "not_comparable", ""
        return "unclear", f"{one.value} and {other.value} are two employers or houses"

    return _settled(fact, groups, judge)


def _portfolios(rule: RoleRule, fact: Fact, story: Story, claims: list[Claim]) -> list[Comparison]:
    """At most one comparison of the fields of a minister, of whom several articles name one."""
    fields = {claim.id: field for claim in claims if (field := _fields(rule, _value(claim)))}
    told = [claim for claim in claims if claim.id in fields]
    groups = group_by(told, lambda c: " ".join(sorted(fields[c.id])), lambda c: surface(story, c))

    def judge(one: Group, other: Group) -> tuple[Verdict, str]:
        if _in_one_article(one, other):
            return "not_comparable", ""
        if _value(one.claims[0]).former != _value(other.claims[0]).former:
            return "not_comparable", ""
        if not _held_when(story, one) & _held_when(story, other):
            return "not_comparable", ""
        if set(one.normalized.split()) & set(other.normalized.split()):
            return "agree", ""
        return "conflict", f"{one.value} and {other.value} have two fields of government"

    return _settled(fact, groups, judge)


def _fields(rule: RoleRule, role: Role) -> frozenset[str]:
    """The fields of government of a minister's title, each by the first of its words."""
    words = role.title.casefold().replace("-", " ").split()
    if not words or words[-1] not in rule.ministers or set(words) & set(rule.for_a_time):
        return frozenset()
    told = f" {' '.join(words[:-1])} {(role.of or '').casefold()} "
    return frozenset(line[0] for line in rule.portfolios if any(f" {word} " in told for word in line))


def _key(rule: RoleRule, role: Role) -> str | None:
    """Qualifier, ladder title and number in the row of holders, "deputy|director|"; None for other titles."""
    words = role.title.casefold().replace("-", " ").split()
    if set(words) & set(rule.for_a_time):
        return None
    known = {title for ladder in rule.ladders for title in ladder}
    for length in (4, 3, 2, 1):
        for start in range(len(words) - length, -1, -1):
            said = " ".join(words[start : start + length])
            title = rule.aliases.get(said, said)
            if title in known:
                before = [w for w in words[:start] if w in rule.qualifiers]
                return f"{' '.join(before)}|{title}|{_number(role.surface, said.split()[0])}"
    return None


_COMING_IN = r"\b(?:acting|interim|sworn in as|becomes|promoted to)\b[\w\s-]{0,20}?\b"


def _came_in(story: Story, claims: list[Claim], title: str) -> bool:
    """True where a sentence about the person tells that this office is a new one: "becomes acting mayor"."""
    pattern = re.compile(f"{_COMING_IN}{re.escape(title)}\\b", re.IGNORECASE)
    sentences = {(claim.article, story.sentence(claim)) for claim in claims}
    return any(
        pattern.search(story.articles[article].text, sentence.start, sentence.end)
        for article, sentence in sentences
    )


def _ranked(claim: Claim, story: Story) -> bool:
    """True for one of a row that did something: "the third minister to leave the government"."""
    return story.articles[claim.article].text[claim.end :].lstrip().startswith("to ")


def _number(surface: str, title: str) -> str:
    """The number of the holder in "the 12th mayor" or "the twelfth mayor"; "" if there is none."""
    words = surface.casefold().replace("-", " ").split()
    for word, after in pairwise(words):
        if after != title:
            continue
        if match := _ORDINAL.fullmatch(word):
            return match.group(1)
        if word in _ORDINALS:
            return str(_ORDINALS.index(word) + 1)
    return ""


_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


def _value(claim: Claim) -> Role:
    assert isinstance(claim.value, Role)
    return claim.value

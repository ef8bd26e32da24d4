"""Names: one entity written in two spellings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Literal

from factcheck.compare.base import Comparison, Group, group_by, surface
from factcheck.model import Claim, Fact, Name, Rule, Story, bodies, spelling

EXCLUSIVE = False


class NameRule(Rule):
    """Report the spellings of one name.

    `differ` says in what way: a word spelled otherwise; accents, hyphens and spacing; a capital inside of a
    word; another name that the place or nation has as well; an initial more; a first name in short; another
    legal form or word for the trade of a body; a word more in the name of a building or court; the title of a
    work in another form; or Mrs, Miss and Ms before one surname.
    """

    kind: Literal["name"]
    differ: Literal[
        "spelling", "marks", "capitals", "name", "initial", "given", "ending", "word", "title", "courtesy"
    ]
    """In what way the names differ."""


OPTIONS = NameRule
FACTS = ("name",)

_FRAMES = {"name": ("called",), "title": ("work",), "courtesy": ("courtesy",)}
"""The sorts of facts that only one way of differing is for."""


def applies(rule: NameRule, fact: Fact, story: Story) -> int:
    """Every fact of naming."""
    return 1 if fact.frame in _FRAMES.get(rule.differ, (None, "slip")) else 0


def compare(rule: NameRule, fact: Fact, story: Story) -> list[Comparison]:
    """One comparison for all spellings of the entity that differ in the rule's way."""
    if rule.differ == "name":
        return _called(fact, story)
    if rule.differ == "title":
        return _titled(fact, story)
    if rule.differ == "courtesy":
        return _courtesy(fact, story)
    if rule.differ == "capitals":
        return _capitals(fact, story)
    forms: dict[tuple[str, ...], list[Claim]] = {}
    for key in fact.claims:
        claim = story.claims[key]
        if isinstance(claim.value, Name):
            forms.setdefault(spelling.parts(claim.value.surface), []).append(claim)
    chosen = _differing(rule, story, forms)
    if len(chosen) < 2:
        return []
    longest = max(len(w) for w in chosen)
    together = set().union(*map(set, chosen))
    rest = [w for w in forms if w not in chosen and not (set(w) <= together and len(w) > longest)]
    members: list[tuple[tuple[str, ...], list[Claim]]] = []
    for w in chosen:
        others = [o for o in chosen if o != w]
        own = set(w) - set().union(*map(set, others))
        claims = list(forms[w])
        # Second references that carry the spelling count with it: "Ortega" against "Ortego".
        claims += [
            c
            for r in sorted(rest)
            if set(r) & own and not any(set(r) & (set(o) - set(w)) for o in others)
            for c in forms[r]
        ]
        members.append((w, sorted(claims, key=lambda c: (c.article, c.start))))
    slips = _inside(members)
    groups = [
        Group(
            surface(story, forms[w][0]),
            _told_otherwise(w, chosen),
            tuple(c for c in claims if not slips or c.article in slips),
        )
        for w, claims in members
    ]
    label = groups[0].value
    return [
        Comparison(
            "variant",
            "name",
            tuple(groups),
            (f"one {fact.label.removeprefix('the ')} in {len(groups)} spellings",),
            {"what": label},
        )
    ]


def _told_otherwise(form: tuple[str, ...], forms: Sequence[tuple[str, ...]]) -> str:
    """Of a form the words that other forms spell otherwise: a fuller form of the name is no new value.

    Where a form differs in something else (a word more), it is the form as a whole.
    """
    others = {word for other in forms if other != form for word in set(other) - set(form)}
    own = [
        word
        for word in form
        if any(spelling.relation((word,), (other,)) in ("spelling", "marks") for other in others)
    ]
    return " ".join(own or form)


def _called(fact: Fact, story: Story) -> list[Comparison]:
    """The names that a place or a nation goes by; one and many of a nation are one name."""
    claims = [story.claims[key] for key in fact.claims]
    groups = group_by(
        claims,
        lambda c: surface(story, c).casefold().removesuffix("s" if "people" in c.slots else ""),
        lambda c: surface(story, c),
    )
    if len(groups) < 2:
        return []
    what = fact.label.removeprefix("the name ")
    return [Comparison("variant", "name", tuple(groups), (f"{what} has these names",), {"what": what})]


def _titled(fact: Fact, story: Story) -> list[Comparison]:
    """The forms of the title of a work."""
    claims = [story.claims[key] for key in fact.claims]
    groups = group_by(
        claims,
        lambda c: spelling.fold(surface(story, c)).removeprefix("the ").strip(" ,.!?"),
        lambda c: surface(story, c),
    )
    if len(groups) < 2:
        return []
    return [Comparison("variant", "name", tuple(groups), ("one title in several forms",), {})]


def _courtesy(fact: Fact, story: Story) -> list[Comparison]:
    """The courtesy titles of one woman, with her name."""
    claims = [story.claims[key] for key in fact.claims]
    groups = group_by(
        claims,
        lambda c: c.slots["title"].rstrip(".").casefold(),
        lambda c: f"{c.slots['title']} {surface(story, c)}",
    )
    return [Comparison("variant", "name", tuple(groups), ("one person with two titles",), {})]


def _capitals(fact: Fact, story: Story) -> list[Comparison]:
    """The word of the name that has a capital in some articles and none in others: NetCom, bin; Netcom, Bin.

    What stands wholly in capitals tells nothing, nor does a first letter, which a sentence may raise; only
    that of a particle inside of the name counts, where it is no headline.
    """
    written: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for key in fact.claims:
        claim = story.claims[key]
        if isinstance(claim.value, Name) and not claim.value.surface.isupper():
            for at, word in enumerate(_WORDS.findall(claim.value.surface)):
                if word.casefold() in spelling.PARTICLES:
                    if at and claim.zone == "body":
                        written[word.casefold()][word].append(claim)
                elif len(word) >= _SHORTEST and not word[1:].isupper():
                    written[word.casefold()][word[1:]].append(claim)
    for ways in written.values():
        plain = next((way for way in ways if way.islower()), None)
        if plain is not None and len(ways) == 2:
            groups = tuple(
                Group(surface(story, claims[0]), way, tuple(claims))
                for way, claims in sorted(ways.items(), key=lambda pair: (-len(pair[1]), pair[0]))
            )
            return [Comparison("variant", "name", groups, ("one word with a capital and without",), {})]
    return []


def _differing(
    rule: NameRule, story: Story, forms: Mapping[tuple[str, ...], list[Claim]]
) -> list[tuple[str, ...]]:
    """The forms that differ in the rule's way, the most frequent first, of several lengths the longest."""
    nicknames = {nick for words in forms if (nick := spelling.nickname(words)[1])}
    pairs = [
        (one, other)
        for one, other in combinations(sorted(forms, key=lambda w: (-len(w), w)), 2)
        if (
            _with_an_initial(forms[one], forms[other], spelling.inserted(one, other))
            if rule.differ == "initial"
            else bodies.longer(one, other) and not _together(forms[one], forms[other])
            if rule.differ == "word"
            else spelling.relation(one, other) == rule.differ
        )
        and not _same_to_a_reader(one, other)
        and not (rule.differ == "given" and {one[0].strip('"'), other[0].strip('"')} & nicknames)
        and not _brand(forms[one][0], forms[other][0])
        and not _told_as_forms(story, forms[one], forms[other])
    ]
    longest = max((max(map(len, pair)) for pair in pairs), default=0)
    if rule.differ == "spelling":
        pairs = [pair for pair in pairs if max(map(len, pair)) == longest]
    return sorted({w for pair in pairs for w in pair}, key=lambda w: (-len(forms[w]), w))


def _with_an_initial(one: list[Claim], other: list[Claim], word: str) -> bool:
    """True for a person's full name with and without an initial, of which no article uses both."""
    if not (word.isalpha() and spelling.is_initial(word)) or _together(one, other):
        return False
    return any(isinstance(c.value, Name) and c.value.entity == "person" for c in (*one, *other))


def _together(one: list[Claim], other: list[Claim]) -> bool:
    """True where an article has both forms."""
    return bool({c.article for c in one} & {c.article for c in other})


def _told_as_forms(story: Story, one: list[Claim], other: list[Claim]) -> bool:
    """True where a sentence gives both forms as such: "Lyra, also known as Lira", "Lyra/Lira"."""
    beside: dict[tuple[str, int], list[Claim]] = {}
    for claim in other:
        beside.setdefault((claim.article, claim.sentence), []).append(claim)
    for a in one:
        for b in beside.get((a.article, a.sentence), ()):
            first, second = sorted((a, b), key=lambda claim: claim.start)
            between = story.articles[a.article].text[first.end : second.start]
            if len(between) <= _ASIDE and _AS_FORMS.search(between):
                return True
    return False


def _inside(members: list[tuple[tuple[str, ...], list[Claim]]]) -> set[str]:
    """The articles of a slip that no article makes throughout: each that has it also has the usual form."""
    usual = {c.article for c in members[0][1]}
    slips = {c.article for _, claims in members[1:] for c in claims}
    return slips if slips < usual else set()


def _same_to_a_reader(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where only dots, the shape of an apostrophe or blanks beside a hyphen tell the forms apart."""
    a, b = (_HYPHEN.sub("-", " ".join(words)).replace(".", "").replace('"', "") for words in (one, other))
    return a == b


def _brand(one: Claim, other: Claim) -> bool:
    """True for a brand or firm that is written in one word with a capital inside, and in two: "TeleMark"."""
    a, b = one.value, other.value
    assert isinstance(a, Name)
    assert isinstance(b, Name)
    return "person" not in (a.entity, b.entity) and a.surface.replace(" ", "") == b.surface.replace(" ", "")


_WORDS = re.compile(r"[^\W\d_]+")
_SHORTEST = 4
"""So many letters at least has a word whose capitals are compared: "Mac", "Mc" and "De" are half a name."""
_HYPHEN = re.compile(r"\s*-\s*")
_AS_FORMS = re.compile(
    r"[/(=]|\b(?:or|aka|alias|called|known as|spelled|spelt|written|pronounced|instead of|rather than)\b"
)
"""What stands between two forms of a name that a writer sets beside each other."""
_ASIDE = 45
"""So many code points at most stand between them."""

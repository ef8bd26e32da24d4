"""All of a number of things, and only some of as many: "all five gunmen", "three of the five gunmen"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck import lexicon
from factcheck.align.amounts import quantity_of, what_of
from factcheck.align.facts import fact
from factcheck.align.links import Link
from factcheck.align.shares import GROUPS
from factcheck.model import Claim, Fact, Story


def facts(story: Story) -> Iterator[Fact]:
    """Facts of two articles of which one tells of all what the other tells of some of them."""
    whole: dict[float | None, list[Claim]] = defaultdict(list)
    some: list[tuple[float, Claim]] = []
    for claim in story.claims.values():
        if claim.kind != "quantity":
            continue
        if claim.slots.get("portion") == "all":
            whole[quantity_of(claim).low].append(claim)
        elif claim.slots.get("portion"):
            some.append((float(claim.slots["portion"]), claim))
    pairs: dict[tuple[float, str], list[Link]] = defaultdict(list)
    for total, part in some:
        for every in whole.get(total, ()):
            if every.article != part.article and _one_question(story, every, part):
                why = f"all of {total:g}, and some of them"
                pairs[total, what_of(part) or ""].append(Link(every.id, part.id, 1.0, agree=False, why=why))
    for (total, noun), links in sorted(pairs.items()):
        yield fact(
            story,
            "quantity",
            label=_said(story, links[0]),
            anchors=("portion", f"{total:g}", noun),
            claims=(key for pair in links for key in (pair.one, pair.other)),
            links=links,
        )


def _said(story: Story, pair: Link) -> str:
    """The noun of those of whom some are counted, as written."""
    part = story.claims[pair.other]
    return part.span.of(story.articles[part.article].text).split()[-1]


def _one_question(story: Story, every: Claim, part: Claim) -> bool:
    """True where the same is told of all and of some: by one verb or frame, of one kind of thing."""
    a, b = ((what_of(claim) or "").removesuffix("s") for claim in (every, part))  # "COUNTS" of a headline
    if not a or not b or not (a == b or lexicon.synonyms(a, b, "n")):
        return False
    if quantity_of(part).low is None or quantity_of(part).low == quantity_of(every).low:
        return False
    if (
        every.polarity != part.polarity
        or every.modality != part.modality
        or not story.same_scope(every, part)
    ):
        return False
    if {a, b} <= _CHARGED:
        return _of_verdict(story, every) and _of_verdict(story, part)
    if every.frame and every.frame == part.frame and every.frame not in GROUPS:
        return True
    x, y = every.predicate, part.predicate
    return bool(x and y and x not in _LIGHT and (x == y or lexicon.synonyms(x, y, "v")))


_LIGHT = frozenset("be have do say make take get go come give put".split())
_CHARGED = frozenset(("count", "charge"))
_GUILTY = frozenset(("guilty", "convict", "convicted", "convicts", "conviction"))


def _of_verdict(story: Story, claim: Claim) -> bool:
    """True where the sentence tells of what somebody was found guilty."""
    return bool(_GUILTY & set(story.sentence(claim).words))

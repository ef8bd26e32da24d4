"""Of whom a claim of state is: a name, a title that one person has, the one accused of a story."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Final

from factcheck.model import Age, Claim, Role, State, Story

_HEADS: Final = frozenset(("ceo", "executive"))
"""What news calls the head of a company."""
BOSSES: Final = frozenset(("executive", "manager"))
"""Whom news calls a boss."""
_CASE: Final = frozenset("plea case offence custody bail".split())
"""Questions of a criminal case, of which a story mostly has one accused."""
_DEATH: Final = frozenset(("cause of death", "deathplace"))
"""Questions about a death, of which a story mostly tells one."""
_SAME: Final = {**dict.fromkeys(_CASE, "case"), **dict.fromkeys(_DEATH, "death")}
"""Questions that are about one person, under one name."""
_PRONOUNS: Final = frozenset(("he", "she", "him", "her"))
_OTHERS: Final = frozenset("other another second third accomplice co-defendant fellow two three".split())
"""Words that tell of one more than the one accused."""


class Holders:
    """Of whom the claims of state of a story are."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._titles = _titles(story)
        named: dict[str, set[str]] = defaultdict(set)
        told: Counter[str] = Counter()
        for claim in story.claims.values():
            if isinstance(claim.value, State):
                entity = self._named(claim)
                if entity in story.by_id:
                    named[_SAME.get(claim.value.question, claim.value.question)].add(entity)
                    told[entity] += claim.value.question in _CASE and claim.polarity == "positive"
        most = max(told.values(), default=0)
        self._accused = _by_article(story, {key for key, count in told.items() if 0 < most <= 2 * count})
        self._sole = {question: next(iter(found)) for question, found in named.items() if len(found) == 1}
        """The one who is named as an answer to a question, where there is one."""

    def of(self, claim: Claim) -> str:
        """The entity or noun that a claim is about: "the driver" is the one driver whom the article names."""
        found = self._named(claim)
        if found in self.story.by_id:
            return found
        assert isinstance(claim.value, State)
        question = _SAME.get(claim.value.question, claim.value.question)
        alone = self._sole.get(question)
        if question == "case" and _introduced(claim):
            named = self._accused.get(claim.article, set())
            if len(named) == 1:
                return next(iter(named))
        return alone if alone is not None and _may_be_sole(claim, question) else found

    def _named(self, claim: Claim) -> str:
        holder = claim.slots["holder"]
        found = self.story.canon(holder)
        titles = self._titles
        if "age" in claim.slots:
            holder = found = f"{claim.slots['age']}-year-old"
        elif found in self.story.by_id or "plural" in claim.slots or "indefinite" in claim.slots:
            return found
        if holder in _HEADS:
            holder = found = "executive"
        elif holder == "boss":
            holder = next((word for word in sorted(BOSSES) if titles.get((claim.article, word))), holder)
        elif "narrowed" in claim.slots:
            return found
        for article in (claim.article, ""):
            named = titles.get((article, holder), set())
            if len(named) == 1:
                return next(iter(named))
            if named:
                break
        return found


LEAD: Final = 3
"""In how many sentences from the top, the headline among them, somebody may stand without the name."""


def _introduced(claim: Claim) -> bool:
    """True for one person without a name at the top of an article, as news begins: "A driver was charged"."""
    slots = claim.slots
    if claim.sentence >= LEAD or {"plural", "count"} & set(slots):
        return False
    return slots["holder"] not in _PRONOUNS and not _OTHERS & set(slots.get("modifiers", "").split())


def _by_article(story: Story, people: set[str]) -> dict[str, set[str]]:
    """Who of some people is named in each article."""
    out: dict[str, set[str]] = defaultdict(set)
    for key in sorted(people):
        for name in story.by_id[key].claims:
            out[story.claims[name].article].add(key)
    return out


def _may_be_sole(claim: Claim, question: str) -> bool:
    """True where a nameless holder may be the one of whom the story asks: the one accused, or "him"."""
    if claim.slots["holder"] in _PRONOUNS:
        return True
    if (
        question not in ("case", "death")
        or "plural" in claim.slots
        or "count" in claim.slots
        or "age" in claim.slots
    ):
        return False
    return "definite" in claim.slots and not _OTHERS & set(claim.slots.get("modifiers", "").split())


def _titles(story: Story) -> dict[tuple[str, str], set[str]]:
    """Who is called what, by article and in the story ("")."""
    out: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in story.claims.values():
        if isinstance(claim.value, Role) and claim.value.title and not claim.value.former:
            noun = claim.value.title.split()[-1]
            entity = story.canon(claim.slots["person"])
            if entity in story.by_id:
                word = "executive" if noun in _HEADS else noun
                out[claim.article, word].add(entity)
                out["", word].add(entity)
        elif isinstance(claim.value, Age) and claim.value.low == claim.value.high:
            entity = story.canon(claim.slots.get("person", ""))
            if entity in story.by_id:
                for article in (claim.article, ""):
                    out[article, f"{claim.value.low:g}-year-old"].add(entity)
    return out

"""Whose a quantity is: the participants, places and starting points that tell two of a kind apart."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck import lexicon
from factcheck.align.amounts import quantity_of, what_of
from factcheck.align.event_words import PRONOUNS
from factcheck.align.events import apart
from factcheck.align.things import ONE_NUMBER, PERSONAL
from factcheck.model import Claim, Story

_PLACED = frozenset(
    (
        "delay",
        "grade",
        "length",
        "height",
        "deployed",
        "storeys",
        "attackers",
        "hostages",
        "visitors",
        "recovered",
    )
)
"""Frames of which every place has a number of its own."""


def placed_apart(story: Story, one: Claim, other: Claim) -> bool:
    """True for two numbers of which every place has its own, told of different places.

    A ship is built here and based there.
    """
    if one.frame == "length" and lexicon.kind_of(what_of(one) or "", "vehicle", "n", steps=6):
        return False
    placed = (claim.frame in _PLACED or quantity_of(claim).form == "ordinal" for claim in (one, other))
    return all(placed) and apart(story, one, other)


def same_filler(story: Story, x: str, y: str) -> bool:
    """True where two participants are one entity of the story or have a word in common."""
    if story.canon(x) == story.canon(y) or _ANY & {x, y}:
        return True
    if x.islower() and y.islower() and _one_sort(x, y):
        return True
    return bool(set(x.casefold().split()) & set(y.casefold().split()))


_ANY = frozenset(("one", "ones"))
"""Words that stand for whatever noun went before: "a 16-megapixel camera and a five-megapixel one"."""


def _one_sort(x: str, y: str) -> bool:
    """True for two nouns of one sense, or of which one is the more exact: "ballpark", "stadium"."""
    return (
        lexicon.synonyms(x, y, "n")
        or lexicon.kind_of(x, y, "n", steps=2)
        or lexicon.kind_of(y, x, "n", steps=2)
    )


def one_holder(story: Story, one: Claim, other: Claim) -> bool:
    """True where those who hold two stakes may be one."""
    ours, theirs = (
        [claim.slots[role] for role in ("possessor", "agent", "subject") if role in claim.slots]
        for claim in (one, other)
    )
    return any(same_filler(story, x, y) for x in ours for y in theirs)


def other_lasting(one: Claim, other: Claim) -> bool:
    """True where a verb tells of two things how long each was done: ran the firm, ran the club."""
    a, b = one.slots.get("theme"), other.slots.get("theme")
    by_verb = not one.frame or one.frame == "tenure"
    done = quantity_of(one).form == "duration" and one.predicate == other.predicate and by_verb
    return bool(done and a and b and a.islower() and b.islower() and not _akin(a, b))


def _akin(one: str, other: str) -> bool:
    """True where two nouns may name one thing."""
    return (
        lexicon.synonyms(one, other, "n")
        or lexicon.kind_of(one, other, "n")
        or lexicon.kind_of(other, one, "n")
    )


BEFORE = 45
"""How many code points before a distance the name of what lies there may stand."""


def other_start(story: Story, one: Claim, other: Claim) -> bool:
    """True where the names before two distances from one place are other ones."""
    sides = []
    for claim in (one, other):
        sentence = story.sentence(claim)
        text = story.articles[claim.article].text[max(sentence.start, claim.start - BEFORE) : claim.start]
        origin = story.canon(claim.slots["from"])
        sides.append({story.canon(name) for name in sentence.names if name in text} - {origin})
    return bool(sides[0] and sides[1] and not sides[0] & sides[1])


_BY_NAMES = frozenset(("streak", "ordered"))
"""Frames of what two sides share: who ordered, and who got the order."""


def names_clash(story: Story, one: Claim, other: Claim) -> bool:
    """True where the sentences of two numbers of which an event has one name other places or sides.

    The sentences of two scores must share two names, or all.
    """
    if one.frame in ONE_NUMBER and one.frame != "score":
        return _elsewhere(story, one, other)
    if one.frame != "score" and one.frame not in _BY_NAMES:
        return False
    a, b = story.named(one), story.named(other)
    if one.frame in _BY_NAMES:
        return bool(a and b and not a & b)
    if a & b and _one_slip(quantity_of(one).parts, quantity_of(other).parts):
        return False
    if min(len(a), len(b)) == 1 and a & b and story.containment(one, other) >= 0.4:
        return False  # a headline names one side only
    return len(a & b) < 2 and a != b


def of_other_works(story: Story, one: Claim, other: Claim) -> bool:
    """True where each sentence gives the title of a work, and the titles have no word in common."""
    ours, theirs = (
        {word for beside in story.claims_beside(claim) for word in beside.slots.get("work", "").split()}
        for claim in (one, other)
    )
    return bool(ours and theirs) and not {word for word in ours & theirs if len(word) > _SMALL_WORD}


_SMALL_WORD = 3


def done_otherwise(one: Claim, other: Claim) -> bool:
    """True for a count behind a preposition where the other is what another verb is about.

    Nominated for eight awards, won six awards.
    """
    x, y = one.predicate, other.predicate
    if not x or not y or {x, y} & _INFLECTED or one.frame or other.frame:
        return False
    roles = {"theme" if "portion" in c.slots else c.slots.get("role") for c in (one, other)}
    lasted = lexicon.kind_of(what_of(one) or "", "period", "n", steps=6)  # "served four terms", "for four"
    apart = len(roles & _BEHIND) == 1 == len(roles & _CORE)
    return apart and not lasted and not lexicon.synonyms(x, y, "v")


_CORE = frozenset(("theme", "agent"))
_INFLECTED = frozenset(("be", "have"))
_BEHIND = frozenset(("for", "from", "of", "against", "out of"))


def _one_slip(ours: Sequence[float], theirs: Sequence[float]) -> bool:
    """True for two results of several sets that differ in one figure: 6-4 3-6 7-5 and 6-4 2-6 7-5."""
    return SETS <= len(ours) == len(theirs) and sum(x != y for x, y in zip(ours, theirs, strict=True)) == 1


SETS = 4
"""The figures of the fewest sets that two matches hardly share."""


def _elsewhere(story: Story, one: Claim, other: Claim) -> bool:
    """True where one sentence names places and the other names other places: a similar event elsewhere.

    The places of one of them are each named by a single article of the story.
    """
    places = [
        {key for key in story.named(claim) if key in story.by_id and story.by_id[key].type == "place"}
        for claim in (one, other)
    ]
    if not places[0] or not places[1] or places[0] & places[1]:
        return False
    if any(quantity_of(claim).high == 0 for claim in (one, other)):
        return True  # none died in Corr, three in Velden
    if len(story.articles) < 3:
        return False
    return any(
        all(
            len({story.claims[c].article for c in story.by_id[place].claims if c in story.claims}) == 1
            for place in side
        )
        for side in places
    )


_GENERIC = frozenset(
    "company firm group club team agency government police official officials authority authorities "
    "spokesman spokeswoman report source ministry it they he she who which that this we man woman person "
    "owner maker giant rival each both all either neither some others flotation offering listing sale "
    "auction deal".split()
)
"""Nouns that may stand for any name of the story."""


_TOLD = frozenset("say tell report claim state add note write suggest believe think show".split())
"""Verbs of telling: whoever tells of a number neither does nor has what is counted."""


def _other_receivers(story: Story, one: Claim, other: Claim) -> bool:
    """True where two sums go to two persons of the story, to people of two sorts, or for two things."""
    persons = [
        {key for key in story.named(claim) if key in story.by_id and story.by_id[key].type == "person"}
        for claim in (one, other)
    ]
    meant = {claim.slots.get("subject") for claim in (one, other)} & PRONOUNS
    if all(persons) and not persons[0] & persons[1] and not meant:
        return True
    if one.frame == "prize" and not _one_sort(one.slots.get("for", ""), other.slots.get("for", "")):
        return "for" in one.slots and "for" in other.slots  # for fiction, for poetry
    return any(
        _someone_else(story, one.slots.get(slot, ""), other.slots.get(slot, "")) for slot in ("to", "for")
    )


def _someone_else(story: Story, one: str, other: str) -> bool:
    a, b = story.canon(one), story.canon(other)
    if a in story.by_id and b in story.by_id:
        return a != b
    return lexicon.names_people(one) and lexicon.names_people(other) and not _one_sort(one, other)


def _shortened(story: Story, one: str, other: str) -> bool:
    """True for two names of which nobody knows who bears them, where one ends with the other."""
    names = [story.by_id[key] for key in (one, other) if key in story.by_id]
    if len(names) != 2 or all(name.type == "person" for name in names):
        return False
    short, long = sorted((name.name.split() for name in names), key=len)
    return long[-len(short) :] == short


_CHAMBERS = frozenset(
    "house senate commons lords assembly council committee congress parliament board".split()
)
"""Bodies that vote one after the other."""


def holders_clash(story: Story, one: Claim, other: Claim) -> bool:
    """True where two different names of the story do, have or undergo what is counted."""
    if one.frame in ONE_NUMBER or one.frame in _BY_NAMES:
        return False
    themes = {story.canon(claim.slots.get("theme", "")) for claim in (one, other)}
    if len(themes) == 2 and themes <= story.by_id.keys() and one.predicate == other.predicate:
        return True
    if one.frame == other.frame and one.frame in PERSONAL and _other_receivers(story, one, other):
        return True
    undergone = [claim.slots.get("theme", "") for claim in (one, other)]
    passive = ("agent" in one.slots) != ("agent" in other.slots)
    alike = (
        passive and all(undergone) and same_filler(story, *undergone)
    )  # "Orr was banned", "they banned Orr"
    for role in ("agent",) if alike else ("subject", "agent"):
        x, y = one.slots.get(role), other.slots.get(role)
        if x and y and not {one.predicate, other.predicate} & _TOLD:
            a, b = story.canon(x), story.canon(y)
            if story.stands_for(x) == story.stands_for(y) or _shortened(story, a, b):
                continue
            if a != b and one.frame == "ballot" and {x.casefold(), y.casefold()} <= _CHAMBERS:
                return True
            if a != b and ((a in story.by_id and b in story.by_id) or {a, b} == {"he", "she"}):
                return True
            if (
                a != b
                and one.predicate == other.predicate
                and not {a, b} & _GENERIC
                and (a in story.by_id or b in story.by_id)
            ):
                return True
    return False

"""The words by which the event of a date may be known, and which of them papers use of one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations

from factcheck import lexicon
from factcheck.lexicon.dating import PUT_OFF
from factcheck.model import Claim

PRONOUNS = frozenset(
    "i you he she it we they him her them us me who which that this these those one someone everyone".split()
)

HELD = PUT_OFF.union(
    "happen occur hold take come begin end set schedule expect plan fix slate arrange date".split()
)
"""Verbs that date the event which their subject or theme names: "the hearing is set for", "took place"."""

_PHASES = frozenset("open strike hit rock shake jolt hear feel break".split())
"""Verbs that may tell of an event what they tell of other things, too: "the shop opened", "the quake hit"."""

LIGHT = frozenset(
    "make give take have get pass undergo stage mount reach suffer conduct carry report publish post".split()
)
"""Verbs that leave it to their noun to tell what happened: "made her debut", "passed a check"."""

_EMPTY = frozenset("place way part time thing step case course day end something nothing place".split())
"""Nouns that with such a verb name no event: "took part"."""

ENDS = frozenset("end finish conclude close complete".split())
"""Verbs that date how an event came to its end."""

_BEGUN = frozenset("introduce implement launch".split()) | {"bring in", "phase in", "roll out", "take effect"}
"""Verbs of bringing a plan into force (WordNet 3.0: introduce, implement), whose date a delay puts off."""

SET = frozenset("set schedule expect plan fix slate arrange".split())
"""Of those that date what they name, the verbs that put a date: what they date is to come."""

ONCE = frozenset(
    "die bear kill murder marry divorce build construct found establish open reopen launch create invent "
    "compose write publish design premiere release arrest charge indict convict acquit sentence jail "
    "imprison free extradite execute disappear vanish collapse explode crash sink overturn erupt derail "
    "capsize appoint elect dismiss resign retire inaugurate nominate sign buy sell merge find discover "
    "rescue kidnap abduct ambush hijack paint bury debut "
    "earthquake eruption landfall funeral burial wedding inauguration derailment sinking".split()
) | {"take effect", "take office", "take power", "last see", "come ashore", "go on sale"}
"""Words for what happens once to a person or thing.

The classes are those of Levin 1993: killing (42), birth and death (48), creation (26), appointing (29),
marrying (36.2), disappearance (48.2), sinking and breaking (45), and the steps of a criminal case.
"""

MOVES = frozenset(
    "leave depart sail arrive reach enter visit return cross land strike hit shake rock jolt".split()
) | {"set out", "set off", "move back", "come back", "go back", "come ashore"}
"""Verbs whose theme is a place, which may be told as a town, its harbour or its land."""

DAILY = frozenset("rise fall climb drop gain lose close trade say tell meet play speak visit search".split())
"""Verbs of what may well happen on every day anew."""

VAGUE = frozenset(
    "be say have do tell expect see make take go come plan report put get give hold".split()
) | {"come in", "come out", "come up", "come down", "go in", "go out", "go up", "go down"}
"""Verbs that say too little to tell one event from another."""

_CLASSES = tuple(
    frozenset(word.replace("_", " ") for word in line.split())
    for line in (
        "vote election",
        "vote approve pass adopt consent ratify back",
        "end finish complete conclude",
        "sentence jail",
        "open reopen",
        "open release premiere come_out go_on_sale",
        "open begin inaugurate",
        "leave sail depart set_out set_off",
        "arrive land reach touch_down dock",
        "return come_back go_back move_back get_back",
        "arrest seize pick_up hold",
        "charge indict",
        "collapse fall_down give_way cave_in burst",
        "sink go_down capsize overturn",
        "explode go_off blow_up blast explosion",
        "crash collide plunge",
        "derail jump",
        "strike hit earthquake storm",
        "landfall come_ashore",
        "found begin launch set_up",
        "shoot filming production film",
        "debut appear appearance",
        "dismiss remove oust part_ways",
        "appoint name hire",
        "take_office swear_in inaugurate take_over",
        "resign step_down stand_down",
        "announce unveil reveal disclose",
        "inspect check examine survey",
        "find discover spot locate",
        "bury funeral burial",
        "separate split part",
        "paint make create draw",
        "walk_out strike",
        "lead head run executive",
        "lead head run manager coach",
        "lead head run president",
        "lead head run director",
        "lead head run leader boss",
        "close shut",
        "rescue winch airlift",
        "result earnings figures",
    )
)
"""Words that papers use of one event, beyond the synonyms of the lexicon.

Each line is one type of event of the ACE guidelines (LDC 2005) with the words that trigger it, or such an
event of nature or traffic; steps that follow one another stand on different lines.
"""

_HAPPENINGS = frozenset("accident incident disaster attack".split())
"""Nouns that name an event by its kind: an accident is a crash told in general."""

_THINGS = ("person", "artifact", "body", "substance", "location")
"""Classes of nouns that name no event, though a time may stand behind them."""

_ENDINGS = frozenset(
    ("", "ing", "e", "ion", "ation", "ment", "al", "ure", "ance", "er", "y", "ery", "ning", "ping")
)
_TURNS = (("de", "sion"), ("e", ""), ("y", "i"), ("t", "ss"), ("ire", "isit"))
"""How a verb ends, and what stands there before the ending of its noun: "decide", "decision"."""

_NOUNS_OF = {
    "die": ("death",), "bear": ("birth",), "marry": ("marriage", "wedding"), "arrive": ("arrival",),
    "erupt": ("eruption",), "lose": ("loss",), "sell": ("sale",), "choose": ("choice",),
}  # fmt: skip


def words_of(claim: Claim) -> set[str]:
    """The words by which a date's event may be known: its noun, its verb, the noun that the verb dates."""
    noun = claim.attribute
    found = {noun} if noun and not _thing(noun) else set()
    subject = claim.slots.get("subject", "")
    if "copula" in claim.slots and claim.predicate not in SET:
        if claim.slots.get("preposition") == "since" and lexicon.names_people(claim.predicate or ""):
            return {claim.predicate or ""}  # "has been chief executive since 2012"
        # A state lasts, and two days on which it held are no dispute; an event is on its day.
        dated = {word for word in (subject, noun) if word and word.islower() and _happens(word)}
        return {word for word in dated if word == subject or not _thing(word)}
    if claim.predicate in PUT_OFF and claim.slots.get("preposition") not in ("to", "until", "till", "for"):
        return set()  # "the launch was put off on Friday": that is no date of the launch
    if claim.predicate in LIGHT:
        found.add(_deed(claim) or "")
    if claim.predicate in HELD:
        found.add(_held(claim) or "")
        if claim.predicate in ENDS:
            found.add(claim.predicate)
    elif claim.predicate in _BEGUN:
        found.update((claim.predicate or "", _held(claim) or ""))
    elif claim.predicate and claim.predicate not in VAGUE and not _of_its_noun(claim):
        found.add(claim.predicate)
        if claim.predicate in _PHASES and subject.islower() and (_happens(subject) or _of_nature(subject)):
            found.add(subject)  # "the trial opens"
    return found - {""}


def _thing(noun: str) -> bool:
    """True for a noun that names no event, though a time may stand behind it."""
    return lexicon.of_class(noun, _THINGS) and (noun not in _LISTED or lexicon.names_people(noun))


def _deed(claim: Claim) -> str | None:
    """The noun that says what was done, where the verb does not."""
    for role in ("theme", "complement"):
        word = claim.slots.get(role, "")
        if word.islower() and word not in _EMPTY and (word in _LISTED or _happens(word)):
            return word
    return None


def _of_its_noun(claim: Claim) -> bool:
    """True where the noun of a time is the subject of the verb: it is dated, not the verb.

    "The strike on 25 and 26 May has been suspended" does not say when it was suspended.
    """
    noun = claim.attribute
    return noun is not None and noun == claim.slots.get("subject") and _happens(noun)


def _happens(noun: str) -> bool:
    return noun not in PRONOUNS and lexicon.kind_of(noun, "event", "n", steps=9)


def _of_nature(noun: str) -> bool:
    return lexicon.kind_of(noun, "phenomenon", "n", steps=9)


def _held(claim: Claim) -> str | None:
    """The noun of the event that "takes place", "is set for" or "begins"; "found" of a firm that is begun."""
    roles = ("theme", "subject") if claim.predicate not in ("take", "come") else ("agent", "subject")
    if claim.predicate == "take" and claim.slots.get("theme") != "place":
        return None
    word = next((claim.slots[role] for role in roles if role in claim.slots), None)
    if not word or word in PRONOUNS:
        return None
    if claim.predicate == "begin" and word in _WORKING:
        return "open"  # a plant that begins production
    if not word.islower():
        return "found" if claim.predicate == "begin" and "theme" in claim.slots else None
    return word if claim.predicate != "come" or _happens(word) else None


_WORKING = frozenset("production operation operations service business work".split())


def classes(words: Iterable[str]) -> Mapping[str, list[int]]:
    """For words of events, the numbers of the pairs that may mean one event, of which they are one."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, (one, other) in enumerate(combinations(sorted(set(words)), 2)):
        if one_word(one, other):
            found[one].append(number)
            found[other].append(number)
    return found


@lru_cache(maxsize=32768)
def one_word(one: str, other: str) -> bool:
    """True for words that may be of one event: one word, synonyms, a verb and its noun, or of one class."""
    return (
        one == other
        or any(one in words and other in words for words in _CLASSES)
        or lexicon.synonyms(one, other, "v")
        or lexicon.synonyms(one, other, "n")
        or names_act(one, other)
        or names_act(other, one)
        or any(
            (x in _HAPPENINGS and lexicon.kind_of(y, x, "n", steps=3))
            or (x not in VAGUE and " " not in y and lexicon.kind_of(y, x, "v", steps=1))
            for x, y in ((one, other), (other, one))
        )
    )


_LISTED = frozenset[str]().union(*_CLASSES)


def names_act(noun: str, verb: str) -> bool:
    """True for a noun that names what a verb tells: "launch", "sinking", "death"."""
    if noun in _NOUNS_OF.get(verb, ()):
        return True
    stems = [verb, *(verb.removesuffix(old) + new for old, new in _TURNS if verb.endswith(old))]
    return any(noun.startswith(stem) and noun[len(stem) :] in _ENDINGS for stem in stems)

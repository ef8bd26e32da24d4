"""What surrounds a number and narrows its question.

Of whom, from where, which of several, and the words beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck import lexicon
from factcheck.extract.measured import Setting, noun_lemma
from factcheck.extract.reading import Reading, referent
from factcheck.language.en import synonyms
from factcheck.language.en.frames import PEOPLE
from factcheck.language.en.gazetteer import DEMONYMS
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model.units import dimension

_SETTLEMENTS = frozenset(
    "town city village island country district county state province region capital port nation "
    "community".split()
)
"""Nouns for what has inhabitants."""


def home(
    sentence: SentenceView, mention: QuantityMention, counted: Token, clause: Clause | None, reading: Reading
) -> str | None:
    """Whose inhabitants are counted: "Corr, home to 500 people", "which has 500 residents"."""
    before = sentence.before(mention.start)
    if len(before) >= 3 and before[-1].lower == "to" and before[-2].lower == "home":
        if before[-3].lemma == "be" and clause is not None and clause.subject is not None:
            return referent(clause.subject, reading)
        return _place_before(before[:-2], reading)
    if len(before) >= 3 and before[-1].lower == "of" and before[-2].lower in _SETTLEMENTS:
        rest = before[:-2]
        while rest and rest[-1].pos in ("DET", "ADJ"):
            rest.pop()
        return _place_before(rest, reading) or before[-2].lower
    if (
        clause is not None
        and clause.lemma == "have"
        and clause.theme is counted
        and clause.subject is not None
        and counted.lower != "people"
    ):
        return referent(clause.subject, reading)
    return None


_SECURITIES = frozenset(("share", "stock"))


def issuer(reading: Reading, subject: Token) -> str | None:
    """Whose shares rise, fall and close at a price: "Corrin stock", "shares of Corrin Mills"."""
    if subject.lemma.lower() not in _SECURITIES:
        return None
    named = reading.name_at(subject)
    if named is not None:  # read as the last word of the name
        return named.rpartition(" ")[0] or None
    of = (reading.name_at(token) for token in subject.has("compound", "nmod", "amod"))
    return next(filter(None, of), None)


def _place_before(before: list[Token], reading: Reading) -> str | None:
    """The place that an apposition explains: "Corr island, home to"."""
    rest = [token for token in before if token.lower != ","]
    if not rest or len(rest) == len(before):
        return None
    token = rest[-1]
    name = reading.name_at(token) or (reading.name_at(rest[-2]) if len(rest) > 1 else None)
    return name or (noun_lemma(token) if token.pos in ("NOUN", "PROPN") else None)


def share_of(reading: Reading, sentence: SentenceView, end: int) -> str | None:
    """The place of which a share is told, as lists of shares have it: "52 percent in Corr"."""
    after = sentence.after(end)[:3]
    for position, token in enumerate(after[:-1]):
        if token.lower in ("in", "to", "with", "from"):
            return reading.name_at(after[position + 1])
        if token.pos == "PUNCT":
            return None
    return None


_AT = frozenset("in at on near off".split())
_JOINTS = frozenset((",", "and", ";", "another", "plus", "but"))


def listed_place(reading: Reading, sentence: SentenceView, mention: QuantityMention) -> str | None:
    """The place of a count in a list by place: "two people in Ardrey and three in Corr"."""
    counts = [other for other in reading.quantities[sentence.number] if other.value.form == "count"]
    if len(counts) < 2:
        return None
    places = [(other, place) for other in counts if (place := _place_after(sentence, other.end)) is not None]
    for (one, here), (other, there) in pairwise(places):
        between = [t for t in sentence.tokens if here.end <= t.start and t.end <= other.start]
        joined = between and all(token.lower in _JOINTS for token in between)
        if joined and here.lower != there.lower and mention in (one, other):
            place = here if mention is one else there
            return reading.name_at(place) or noun_lemma(place)
    return None


def _place_after(sentence: SentenceView, end: int) -> Token | None:
    """The noun of the place just after a count and what it counts."""
    after = sentence.after(end)[:7]
    start = next((i for i, token in enumerate(after[:4]) if token.lower in _AT), None)
    if start is None or any(t.pos not in ("NOUN", "ADJ", "VERB", "NUM") for t in after[:start]):
        return None
    rest = [token for token in after[start + 1 :] if token.pos not in ("DET", "ADJ")]
    if not rest or rest[0].pos not in ("PROPN", "NOUN"):
        return None
    run = 0
    while run + 1 < len(rest) and rest[run].pos == "PROPN" == rest[run + 1].pos:
        run += 1
    return rest[run]


def state(sentence: SentenceView, end: int) -> str | None:
    """The participle that narrows the whole of a share: "62 percent of the votes counted"."""
    after = next(iter(sentence.after(end)), None)
    return after.lower if after is not None and after.tag == "VBN" else None


_SELECTORS = frozenset(
    "first second third fourth fifth last latest previous next earlier later other another same".split()
)
"""Words that pick one of several events or things of a kind."""


def picked(clause: Clause, setting: Setting) -> str | None:
    """Which of several is spoken of, where the doer or subject is picked out: "the second storm"."""
    for token in (clause.agent, clause.subject):
        if token is None or (setting.noun is not None and token is setting.noun.head):
            continue
        if token.lemma.lower() in PEOPLE:
            continue  # "another victim" is no other event
        selector = next((child.lower for child in token.children if child.lower in _SELECTORS), None)
        if selector is not None:
            return selector
    return None


_PAYING = frozenset("pay cost gross spend offer bid earn fetch owe invest".split())
_SUMS = frozenset("worth budget cost price fee fine debt loan bid provision bill".split())
"""Words of which a bare number behind them, "of" between or not, is a sum: "a budget of 870 million"."""
LEAST_SUM = 100_000.0
PAID_NEAR = 6
"""So many words to either side of a bare number a verb of paying may stand."""


def sum_of_money(
    sentence: SentenceView, mention: QuantityMention, currency: str | None, beside: str | None
) -> QuantityMention:
    """A bare number as a sum in the one currency of its article: "the 35 million that Harrow paid".

    What it was raised to or from has the currency of the sum `beside` it: "by €4m, to 12 million".
    """
    value = mention.value
    bare = value.form in ("count", "number") and value.unit == "1" and (value.low or 0) >= LEAST_SUM
    if not bare or not sentence.tokens or not (currency or beside):
        return mention
    after = sentence.after(mention.end)[:PAID_NEAR]
    if after and after[0].pos in ("NOUN", "PROPN", "ADJ", "NUM", "SYM"):
        return mention
    before = sentence.before(mention.start)[-PAID_NEAR:]
    of_sum = any(token.lemma.lower() in _SUMS for token in before[-3:])
    changed = bool(before) and before[-1].lower in ("to", "from")
    paid = any(token.pos == "VERB" and token.lemma in _PAYING for token in (*before, *after))
    unit = (beside if changed else None) or (currency if paid or of_sum else None)
    return (
        replace(mention, value=value.model_copy(update={"form": "money", "unit": unit})) if unit else mention
    )


def of_its_kind(
    sentence: SentenceView, mention: QuantityMention, mentions: Sequence[QuantityMention]
) -> QuantityMention:
    """A bare number with the unit of the one speed beside it: "at 68 mph, against a limit of 43"."""
    value = mention.value
    if value.form not in ("count", "number") or value.unit != "1" or value.counted:
        return mention
    before = {token.lemma.lower() for token in sentence.before(mention.start)[-_LIMIT_NEAR:]}
    units = {other.value.unit for other in mentions if other.value.form == "measure"}
    if not before & _LIMITS or len(units) != 1 or dimension(unit := units.pop()) != "speed":
        return mention
    after = sentence.after(mention.end)[:1]
    if after and after[0].pos in ("NOUN", "PROPN", "ADJ"):
        return mention
    return replace(mention, value=value.model_copy(update={"form": "measure", "unit": unit}))


_LIMITS = frozenset(("limit", "maximum", "permit", "allow"))
_LIMIT_NEAR = 4
"""How many words before a number tell that it is a limit."""


def nth_to_die(sentence: SentenceView, mention: QuantityMention) -> QuantityMention:
    """The toll that "a second worker has died" gives: so many are dead by then."""
    value = mention.value
    if value.form != "ordinal" or not value.low or value.low < _SECOND:
        return mention
    before = sentence.before(mention.start)[-1:]
    after = sentence.after(mention.end)[:_TO_DIE]
    if not after or not (after[0].lemma.lower() == "victim" or lexicon.names_people(after[0].lemma.lower())):
        return mention
    verbs = [token for token in after[1:] if token.lower not in _HELPERS]
    dies = bool(verbs) and verbs[0].lower in ("died", "dies", "dead", "succumbs", "succumbed")
    if not dies or (before and before[0].lower not in ("a", "another")):
        return mention
    return replace(mention, value=value.model_copy(update={"form": "count"}))


_SECOND = 2
_TO_DIE = 5
_HELPERS = frozenset("has have had been is was confirmed also now later".split())


OLDEST = 110


def at_an_age(sentence: SentenceView, mention: QuantityMention, setting: Setting) -> bool:
    """True for the age at which somebody did something: "left school at 16", "at the age of 16"."""
    value = mention.value.low
    if value is None or value != mention.value.high or value % 1 or not 3 <= value <= OLDEST:
        return False
    before = " ".join(token.lower for token in sentence.before(mention.start)[-4:])
    after = next(iter(sentence.after(mention.end)), None)
    if after is not None and (after.pos in ("NOUN", "NUM", "SYM", "ADJ") or after.text in ("%", ":", "-")):
        return False
    if before.endswith(("at the age of", "at age")):
        return True
    subject = setting.clause.subject if setting.clause is not None else None
    if not before.endswith("at") or subject is None:
        return False
    return subject.lower in ("he", "she", "who") or subject.pos == "PROPN"


_HOLDS = frozenset("carry hold seat accommodate fit house sleep serve".split())
"""Verbs that with "can" tell how many there is room for."""


_ROOMS = frozenset("room space capacity seats berths beds places".split())


def room(sentence: SentenceView, mention: QuantityMention, clause: Clause | None) -> str | None:
    """That a number tells of room, and not of those who are there: "the bus can carry 60", "room for 60"."""
    match [token.lower for token in sentence.before(mention.start)[-2:]]:
        case [noun, "for" | "of"] if noun in _ROOMS:
            return "room"
    if clause is None or clause.lemma not in _HOLDS:
        return None
    modal = {child.lower for child in clause.predicate.has("aux")}
    return "room" if modal & {"can", "could"} else None


_GRAVELY = frozenset("seriously critically severely gravely badly critical serious".split())
"""Words that confine a count to those who are hurt most."""


def group(sentence: SentenceView, mention: QuantityMention, modifiers: tuple[str, ...]) -> str | None:
    """What sets a count apart: whom it is confined to ("12 Ruritanian sailors"), or that it is a gap."""
    after = next(iter(sentence.after(mention.end)), None)
    if mention.value.form == "count" and _tells_a_gap(sentence, mention):
        return "gap"
    if any(token.lower in _GRAVELY for token in sentence.after(mention.end)[:5]):
        return "gravely hurt"
    if mention.value.form == "count" and (confined := _confined(sentence, mention, modifiers)):
        return confined
    words = [word.casefold() for word in modifiers]
    if after is not None:
        words = [after.lower, after.lower.removesuffix("s"), *words]
    return next((word for word in words if word in DEMONYMS and word not in _DIRECTIONS), None)


_SUSPECTED = frozenset(("suspected", "suspect", "probable", "possible", "presumed"))
"""Words of cases that no test has confirmed (the case definitions of the World Health Organization)."""

_WIDELY = frozenset("nationwide countrywide statewide worldwide globally nationally".split())
_ALONE = 3
_FIRST_WHILE = re.compile(r"\b(?:in|within|during) the first (?:\w+ )?(?:minute|hour|day|week|month)s?\b")


def _confined(sentence: SentenceView, mention: QuantityMention, modifiers: tuple[str, ...]) -> str | None:
    """To what a count is confined: suspected cases, one day alone, the first hours; or that it is of all."""
    before = [token.lower for token in sentence.before(mention.start)]
    after = [token.lower for token in sentence.after(mention.end)[:NEAR_WORDS]]
    if not _SUSPECTED.isdisjoint((*modifiers, *after[:1])):
        return "suspected"
    if not _WIDELY.isdisjoint((*before[:1], *before[-_ALONE:], *after)):
        return "everywhere"
    if "alone" in (*before[-_ALONE:], *after):
        return "alone"
    return "at first" if "first" in after and _FIRST_WHILE.search(" ".join(after)) else None


NEAR_WORDS = 8
"""How many words behind a count may confine it."""

_AFTERSHOCKS = frozenset("aftershock aftershocks foreshock foreshocks".split())
_QUAKES = frozenset("quake quakes earthquake earthquakes tremor tremors temblor temblors".split())


def aftershock(sentence: SentenceView, mention: QuantityMention) -> bool:
    """True for the magnitude of an aftershock: of the quakes of the sentence that is the nearest before it.

    "A 4.8-magnitude aftershock" has it behind the number.
    """
    words = [token.lower for token in sentence.tokens]
    if _AFTERSHOCKS.isdisjoint(words):
        return False
    after = [token.lower for token in sentence.after(mention.end)[:4]]
    before = [token.lower for token in sentence.before(mention.start)]
    nearest = next((w for w in after if w in _QUAKES | _AFTERSHOCKS), None) or next(
        (w for w in reversed(before) if w in _QUAKES | _AFTERSHOCKS), None
    )
    return nearest in _AFTERSHOCKS


_GAPS = frozenset("behind ahead adrift clear short shy off above below".split())
"""Words behind a count of points or places that make it a distance: "four points adrift of the leaders"."""

_CLIMBED = frozenset("point place seat vote goal stroke shot run length".split())


def _tells_a_gap(sentence: SentenceView, mention: QuantityMention) -> bool:
    """True for how many points or places lie between two, which is not how many anybody has."""
    match sentence.after(mention.end)[:3]:
        case [noun, after, *rest] if noun.lemma.lower() in _CLIMBED:
            if after.lower in _LEADS:
                return True  # "a 15-point lead"
            return after.lower in _GAPS or (after.lower == "from" and any(t.lower in _LINES for t in rest))
        case [hyphen, noun, after] if hyphen.text == "-" and noun.lemma.lower() in _CLIMBED:
            return after.lower in _LEADS
    return False


_LEADS = frozenset("lead deficit advantage margin gap cushion run".split())


_LINES = frozenset("safety promotion relegation".split())
"""The lines of a table from which a team is so many points away."""


def of_late(sentence: SentenceView, end: int) -> bool:
    """True for a count of a stretch only: "21 points from the last 27", "four goals in his past six"."""
    match [token for token in sentence.after(end)[:_STRETCH] if token.pos not in ("DET", "PRON")]:
        case [within, which, number, *_] if within.lower in _WITHIN_STRETCH and which.lower in _STRETCHES:
            return number.pos == "NUM"
    return False


_STRETCH = 5
_WITHIN_STRETCH = frozenset(("from", "in", "of", "over", "during"))
_STRETCHES = frozenset(("last", "past", "first", "final", "opening", "previous", "next"))

_DIRECTIONS = frozenset(
    point + ending
    for point in "north south east west northeast northwest southeast southwest".split()
    for ending in ("", "ern")
)
"""Points of the compass as written without a hyphen."""


def anchors(sentence: SentenceView, mention: QuantityMention, slots: dict[str, str]) -> None:
    """What a distance or length is reckoned from: "36 miles southwest of Ardrey", "10 km from the port"."""
    if dimension(mention.value.unit) != "length":
        return
    after = sentence.after(mention.end)[:10]
    for position, token in enumerate(after):
        point = token.lower.replace("-", "")
        if point in _DIRECTIONS:
            slots["direction"] = slots.get("direction", "") + point
            continue
        if token.text == "-" and "direction" in slots:
            continue
        if token.lower == "of" and "direction" not in slots and not _within(sentence, mention):
            return  # "60 feet of water"
        if token.lower in ("of", "from", "off", "outside") and position <= 5:
            origin = _origin(after[position + 1 :])
            if origin:
                slots["from"] = origin
                slots["distance"] = "from"
        elif token.lower in ("away", "(", ")", ",") or token.pos in _BETWEEN:
            if token.pos == "PUNCT" and token.lower in (".", ";"):
                return
            continue
        return


def _within(sentence: SentenceView, mention: QuantityMention) -> bool:
    """True of "within 5 km of"."""
    before = sentence.before(mention.start)[-3:]
    return "within" in {token.lower for token in before} or mention.value.hedge == "within"


_BETWEEN = frozenset(("ADV", "ADJ", "PUNCT", "NUM", "NOUN", "SYM"))
"""What may stand between a distance and the place from which it is reckoned."""


_PARTS_OF_PLACES = frozenset(
    "coast shore shores coastline centre center outskirts edge city town village island port capital".split()
)
"""Nouns before "of" and a name that lead to the place itself."""


def _origin(tokens: list[Token]) -> str:
    """The name or noun with which some words begin, articles and adjectives before it left out."""
    name: list[str] = []
    words = [token.lower for token in tokens]
    if "of" in words and words[words.index("of") - 1] in _PARTS_OF_PLACES and words.index("of") <= 3:
        tokens = tokens[words.index("of") + 1 :]  # "off the coast of Corr" is off Corr
    owned = next((at for at, token in enumerate(tokens[:4]) if token.tag == "POS"), None)
    if owned is not None and not any(token.pos == "PROPN" for token in tokens[:owned]):
        tokens = tokens[owned + 1 :]  # "the island's port, Corr"
    apposed = next((at for at, token in enumerate(tokens[:4]) if token.text == ","), None)
    if apposed and tokens[apposed - 1].lower in _PARTS_OF_PLACES and tokens[apposed + 1 :]:
        named = tokens[apposed + 1].pos == "PROPN" and not any(t.pos == "PROPN" for t in tokens[:apposed])
        tokens = tokens[apposed + 1 :] if named else tokens  # "the capital, Corr"
    for word in tokens:
        if word.pos == "PROPN":
            name.append(word.lower)
        elif name or (word.pos not in ("DET", "ADJ") and word.lower != "the"):
            if not name and word.pos == "NOUN":
                name.append(word.lemma.lower())
            break
    return " ".join(name)


_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "ADV"))
"""Parts of speech that say what a number is about."""

NEAR = 6
"""How many words to either side of a number belong to its surroundings."""


def near(sentence: SentenceView, start: int, end: int) -> tuple[str, ...]:
    """The content lemmas within reach of a mention, nearest first."""
    before = sentence.before(start)[-NEAR:]
    after = sentence.after(end)[:NEAR]
    ranked = sorted(
        [(i, t) for i, t in enumerate(reversed(before))] + [(i, t) for i, t in enumerate(after)],
        key=lambda pair: (pair[0], pair[1].index),
    )
    return tuple(dict.fromkeys(synonyms.head(t.lemma.lower()) for _, t in ranked if t.pos in _CONTENT))

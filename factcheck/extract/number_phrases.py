"""What a number answers by a fixed phrase beside it, where no noun or verb tells it.

"60 feet of water" is a depth, "12 km into the sky" a height, "300 people on board" those whom a ship carried,
"had yet to be traced" the missing. The phrases are those of reports of accidents, storms and eruptions.
"""

from __future__ import annotations

import re

from factcheck.language.en import frames
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.number_phrases import AFTER, BEFORE, ROUGHLY
from factcheck.language.grammar import NounPhrase
from factcheck.language.tokens import SentenceView, Token
from factcheck.model.units import to_base

_CRAFT = "(?:boat|ship|ferry|vessel|dinghy|yacht|plane|aircraft|jet|airliner|helicopter|bus|coach|train|tram)"
_ABOARD = re.compile(rf"(?:on board|aboard|(?:on|in) the (?:\w+ )?{_CRAFT})\b")
_ON_IT = re.compile(r"(?:on|in) it\b")
_CARRIED = re.compile(rf"\b(?:it|{_CRAFT}) (?:had|has|was carrying)(?: \w+)?$")
_OF_ALL = re.compile(r"\b(?:with|had|has|there (?:were|was|are)|all(?: of)?(?: the)?|of the)\b")
_DIED = re.compile(r"\b(?:kill\w*|die[sd]?|dead|perished)\b")
"""What became of those on board; their number is then that of the dead."""

_HELD = re.compile(
    r"\b(?:own|owns|owned|owning|hold|holds|held|holding|has|have|had|control(?:s|led|ling)?)"
    r"(?: (?:about|around|some|nearly|almost|over|just|more|than))*$"
)
"""What stands before the share of a firm that somebody has."""

_CONVERTED = re.compile(r"^\( [^()]* \) ")
"""The same in another unit, in brackets."""

CROWD = 100
"""So many people at least are a crowd."""

WORDS = 9
"""So many words to either side are read."""


def frame(
    sentence: SentenceView, mention: QuantityMention, noun: NounPhrase | None, form: str
) -> frames.Frame | None:
    """The frame that a phrase just before or after a number and its noun evokes."""
    end = (
        noun.head.end
        if noun is not None and noun.head.start >= mention.start and form != "percent"
        else mention.end
    )
    after = _CONVERTED.sub("", " ".join(token.lower for token in sentence.after(end)[: WORDS + 4]))
    before = " ".join(token.lower for token in sentence.before(mention.start)[-WORDS:])
    if form == "percent" and (asked := _ASKING.search(before)) and _PAY.search(f"{before} {after}"):
        return frames.BY_NAME["pay offer" if asked[1].startswith("offer") else "pay demand"]
    for wanted, name, pattern in AFTER:
        few = name == "crowd" and (mention.value.high or CROWD) < CROWD
        if form == wanted and pattern.match(after) and (name != "stake" or _HELD.search(before)) and not few:
            if name == "evacuations" and not _many(mention):
                continue  # two robbers flee, too
            if name == "participants" and noun is not None and noun.modifiers:
                continue  # some of them: "eleven female pilots took part"
            if name == "expelled" and (noun is None or noun.head.lemma.lower() not in _FOREIGN):
                continue
            if name == "sentence" and _SERVED.search(before):
                name = "time held"  # who "left after six years in prison" may have got more
            return frames.named(name, form)
    if (
        form == "count"
        and (_ABOARD.match(after) or (_ON_IT.match(after) and _CARRIED.search(before)))
        and _OF_ALL.search(before)
        and not _DIED.search(f"{before} {after}")
    ):
        return frames.BY_NAME["aboard"]
    if (
        form == "count"
        and re.match(r"(?:go|walk free)\b", after)
        and re.search(r"\blet(?:s|ting)?\b", before)
    ):
        return frames.BY_NAME["released"]
    if (
        form == "measure"
        and _FALLEN.match(after)
        and mention.value.hedge not in _UNDER
        and not before.endswith(_UNDER)
    ):
        return frames.BY_NAME["precipitation"]
    if form == "measure" and before.endswith("at") and _aloft(mention):
        return frames.BY_NAME["altitude"]
    for wanted, name, pattern in BEFORE:
        if form == wanted and pattern.search(before):
            if name in _OF_UNIT and mention.value.unit not in _OF_UNIT[name]:
                continue
            if name in ("shots fired", "blows") and not _shots(after, noun, name):
                continue
            return frames.named(name, form)
    return None


_FOREIGN = frozenset(("diplomat", "envoy", "attache", "official", "spy", "journalist", "missionary", "agent"))
"""Those whom a country orders to leave."""

_SERVED = re.compile(rf"\b(?:spent|after|after serving|ha[ds] served|having served|after spending){ROUGHLY}$")
"""What stands before the years that somebody has been in prison, as against those that he got."""

_SHOTS = frozenset(("shot", "round", "bullet"))


def _shots(after: str, noun: NounPhrase | None, name: str) -> bool:
    """True for a number of shots or blows: "fired 11 rounds", "stabbed her 11 times"."""
    if after.startswith("times") or (noun is not None and noun.head.lower == "times"):
        return True
    return name == "shots fired" and noun is not None and noun.head.lemma.lower() in _SHOTS


_OF_UNIT = {
    "talks": frozenset(("s", "min", "h")),  # for years they have not met
    "tenure": frozenset(("a", "mo")),
    "time held": frozenset(("d", "wk", "mo", "a")),  # hours are those of questioning
}
"""Units of the lengths of time that answer a question."""


_ASKING = re.compile(
    r"\b(offer(?:s|ed|ing)?|ask(?:s|ed|ing)? for|wants?|wanted|demand(?:s|ed|ing)?|seeks?|seeking|sought"
    r"|call(?:s|ed|ing)? for|claim(?:s|ed|ing)?)(?: [\w-]+){0,6}?$"
)
"""What those who bargain over pay do."""

_PAY = re.compile(r"\b(?:pay|wages?|salary|salaries|raise)\b")

_FALLEN = re.compile(r"of (?:(?:fresh|new|heavy|wet) )?(?:rain|snow)\b")
_UNDER = ("under", "beneath", "below", "through", "in", "with", "by")
"""Words before snow that lies, and has not just fallen."""

ALOFT = 2000.0
"""So many metres up, at least, is where "at 6,300 metres" is; races and wells are shorter."""


def _aloft(mention: QuantityMention) -> bool:
    """True for metres or feet by which an altitude is told."""
    value = mention.value
    return value.unit in ("m", "[ft_i]") and (to_base(value)[1] or 0) >= ALOFT


MANY = 30
"""A storm or a fire drives away so many, at least, where that is worth telling."""


def _many(mention: QuantityMention) -> bool:
    value = mention.value
    return (value.low or value.high or 0) >= MANY


_OF_THE_DEAD = r"of (?:the|those) (?:dead|deceased|victims|killed|fatalities)\b"
_SOME_WERE = re.compile(
    rf"{_OF_THE_DEAD} (?:(?:in|from|at) (?:the )?(?:[\w'’-]+ ){{1,3}}?)?(?:were|are|was|is)\b"
)


def of_the_dead(sentence: SentenceView, mention: QuantityMention) -> bool:
    """True for a part of those who died: "two of the victims died in hospital"."""
    after = " ".join(token.lower for token in sentence.after(mention.number_end)[:3])
    return re.match(_OF_THE_DEAD, after) is not None


def kind_of_victim(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """What some of the dead were: the children of "six of the dead were children"."""
    after = sentence.after(mention.number_end)[:13]
    match = _SOME_WERE.match(" ".join(token.lower for token in after))
    if match is None:
        return None
    rest = after[len(match.group().split()) :]
    return next((t for t in rest if t.pos == "NOUN"), None) if rest and rest[0].pos != "VERB" else None


_PUT = frozenset("at to is was reached exceeded tops topped hit".split())
"""What stands between "the number of complaints" and its number."""


def number_of(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """The noun of "the number of complaints": it "rose to 470", an observer "put it at 470"."""
    before = sentence.before(mention.start)
    if not before or before[-1].lower not in _PUT:
        return None
    for position in range(len(before) - 2, 0, -1):
        token = before[position]
        if token.pos == "NUM":
            return None
        if token.lower == "of" and before[position - 1].lower in ("number", "numbers", "total"):
            rest = before[position + 1 :][:5]
            at = next((at for at, noun in enumerate(rest[:4]) if noun.pos == "NOUN"), None)
            while at is not None and at + 1 < len(rest) and rest[at + 1].pos == "NOUN":
                at += 1  # "the number of cholera cases" counts cases
            return rest[at] if at is not None else None
    return None

"""What an ordinal answers: a turn of a course, how many of a kind somebody has had, a place in a table.

"In the 71st minute", "her third novel", "19th in the table".
"""

from __future__ import annotations

import re

from factcheck.extract.reading import Reading, referent
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.tokens import SentenceView

_COURSE = frozenset(
    "minute hour day week month year lap round set inning floor over stage mile hole birthday anniversary "
    "attempt".split()
)
"""Nouns whose ordinal says when or where in a course something happened."""

_TALLIED = frozenset(
    "title championship crown trophy cup medal gold victory win triumph defeat loss draw term visit summit "
    "attack strike conviction arrest album film movie book novel bankruptcy marriage divorce wedding child "
    "goal wife husband".split()
)
"""Nouns of what somebody or something is known to have had so many of."""

_WHOSE = frozenset("his her their its our my whose 's ’s".split())
_IN_A_ROW = frozenset("straight consecutive successive this since in for".split())

_WON_ANEW = frozenset("victory win triumph defeat loss draw".split())
_RUN = frozenset("straight consecutive successive in".split())

_STANDING = re.compile(
    r"(?:(?: -)? (?:place|position|spot)\b)?,? (?:in|of) (?:the |this |their )?(?:[\w-]+ ){0,2}?"
    r"(?P<list>table|standings?|league|division|group|world|rankings?|championship)\b"
)
_RANKED = re.compile(r"\b(?:ranked|ranks|ranking|seeded|rated)(?: (?:the|only|as high as|number))*$")
_LYING = re.compile(
    r"\b(?:lie|lies|lay|lying|sit|sits|stay|stays|remain|remains|stand|stands|languish\w*)(?: in)?$"
)


def turn(
    reading: Reading, sentence: SentenceView, mention: QuantityMention, noun: str | None
) -> dict[str, str]:
    """What the slots of an ordinal say of its question: nothing where it asks none."""
    if noun in _COURSE:
        return {"turn": "yes"}
    if noun in _TALLIED:
        return _tally(reading, sentence, mention, noun)
    before = " ".join(token.lower for token in sentence.before(mention.start)[-3:])
    after = "".join(f" {token.lower}" for token in sentence.after(mention.end)[:6])
    said = _STANDING.match(after)
    listed = said["list"] if said is not None else None
    if _RANKED.search(before) or listed in ("world", "ranking", "rankings"):
        return {"turn": "standing", "state": "ranking"}
    placed = after.startswith((" place", " position", " spot"))
    if listed is not None or (_LYING.search(before) and (placed or noun is None)):
        return {"turn": "standing", "state": "table"}
    return {}


def _tally(
    reading: Reading, sentence: SentenceView, mention: QuantityMention, noun: str | None
) -> dict[str, str]:
    """Those of an ordinal by which things are told up: "his fifth title", "the third attack this year"."""
    before = sentence.before(mention.start)
    after = [token.lower for token in sentence.after(mention.end)[:4]]
    last = before[-1].lower if before else ""
    if last in _WHOSE:
        owner = before[-2] if last in ("'s", "’s") and len(before) > 1 else None
        return {"turn": "tally", **({"possessor": referent(owner, reading)} if owner is not None else {})}
    if noun in _WON_ANEW and (_RUN & set(after) or (sentence.zone == "headline" and last == "with")):
        return {}  # a run of wins is one longer with every match
    if _IN_A_ROW & set(after) or (sentence.zone == "headline" and last == "with"):
        return {"turn": "tally"}
    return {}

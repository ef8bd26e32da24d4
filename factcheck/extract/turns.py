"""What an ordinal answers: a turn of a course, how many of a kind somebody has had, a place in a table.

"In the 71st minute", "her third novel", "19th in the table".
"""

from __future__ import annotations

import re

from factcheck.extract.reading import Reading, referent
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.occasions import CONTESTS
from factcheck.language.tokens import SentenceView

COURSE = frozenset(
    "minute hour day week month year lap round set inning floor over stage mile hole birthday anniversary "
    "attempt".split()
)
"""Nouns whose ordinal says when or where in a course something happened."""

_TALLIED = frozenset(
    "title championship crown trophy cup medal gold victory win triumph defeat loss draw term visit summit "
    "attack strike conviction arrest album film movie book novel bankruptcy marriage divorce wedding child "
    "goal wife husband song appearance cap podium century shop branch outlet "
    "restaurant".split()
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
_PLACES = tuple(
    (state, re.compile(before), re.compile(after))
    for state, before, after in (
        ("seed", r"", r" (?:- )?(?:seed|seeds|seeded)\b"),
        ("seed", r"\bseeded$", r""),
        ("draft", r"\b(?:drafted|picked|selected|chosen|taken)$", r""),
        ("draft", r"", r" (?:- )?(?:overall|pick|selection|overall pick)\b"),
        ("grid", r"\b(?:start|starts|started|starting|qualified|qualifies|qualify)(?: from| in)?$", r""),
        ("grid", r"", r" (?:place |position |spot )?on the (?:starting )?grid\b"),
        (
            "finish",
            r"\b(?:finish|finishes|finished|finishing|came|come|comes|placed|ended|ending|ends)"
            r"(?: up| home| in| joint| tied for| a distant| equal)*$",
            r"(?!.*\b(?:time|day|year|week|season|month|round|quarter|half|set|game|match|period|heat|leg|stage"
            r"|qualifying|practice|run|jump)s?\b)",
        ),
    )
)
"""(what is told up, what stands before the ordinal, what follows it)."""

_LYING = re.compile(
    r"\b(?:lie|lies|lay|lying|sit|sits|stay|stays|remain|remains|stand|stands|languish\w*)(?: in)?$"
)


def turn(
    reading: Reading, sentence: SentenceView, mention: QuantityMention, noun: str | None
) -> dict[str, str]:
    """What the slots of an ordinal say of its question: nothing where it asks none."""
    if noun in COURSE:
        return {"turn": "yes"}
    if noun in _TALLIED:
        return _tally(reading, sentence, mention, noun)
    named = _behind_name(sentence, mention)
    if named is not None and (tally := _tally(reading, sentence, mention, named)):
        return {**tally, "tallied": named}
    before = " ".join(token.lower for token in sentence.before(mention.start)[-3:])
    after = "".join(f" {token.lower}" for token in sentence.after(mention.end)[:6])
    for state, behind, ahead in _PLACES:
        if (not behind.pattern or behind.search(before)) and (not ahead.pattern or ahead.match(after)):
            if state == "finish" and _names_contest(reading, sentence):
                return {}  # the place in a contest that is named is a claim of its own
            holder = _seeded(reading, sentence, mention) if state == "seed" else None
            return {
                "turn": "standing",
                "state": state,
                **(dict.fromkeys(("agent", "subject"), holder) if holder else {}),
            }
    said = _STANDING.match(after)
    listed = said["list"] if said is not None else None
    if _RANKED.search(before) or listed in ("world", "ranking", "rankings"):
        return {"turn": "standing", "state": "ranking"}
    placed = after.startswith((" place", " position", " spot"))
    if listed is not None or (_LYING.search(before) and (placed or noun is None)):
        return {"turn": "standing", "state": "table"}
    return {}


_CAREER = re.compile(r"\bof (?:his|her|their|its)\b|^career\b")
"""What tells that all of somebody's are told up: "the 22nd title of her career"."""


def _behind_name(sentence: SentenceView, mention: QuantityMention) -> str | None:
    """The noun of a kind behind the name of which one it was: "his third Corr Marathon title"."""
    after = sentence.after(mention.end)[:_NAME]
    named = next((n for n, token in enumerate(after) if token.pos not in ("PROPN", "ADJ")), 0)
    noun = after[named].lemma.lower() if 0 < named < len(after) else ""
    if named + 1 < len(after) and noun not in _TALLIED and after[named].pos == "NOUN":
        noun = after[named + 1].lemma.lower()  # "his third Corr marathon title"
    return noun if noun in _TALLIED else None


_NAME = 6
"""So many words are read for a name and the noun behind it."""


def _maker(reading: Reading, sentence: SentenceView, mention: QuantityMention) -> str | None:
    """Whose a thing told up is by the name behind it: "the fifth album by the Low Tides"."""
    after = sentence.after(mention.end)[:5]
    at = next((n for n, token in enumerate(after) if token.lower in ("by", "for", "from")), None)
    if at is None or at > _CLOSE:
        return None
    owner = next((t for t in after[at + 1 :] if t.lower != "the"), None)
    return reading.name_at(owner) if owner is not None and owner.pos == "PROPN" else None


_CLOSE = 2

OWN = {"own": "yes"}
"""The slot of what belongs to whoever does what the clause tells: "they won their third title"."""


def _names_contest(reading: Reading, sentence: SentenceView) -> bool:
    return any(CONTESTS & set(name.value.normalized.split()) for name in reading.names[sentence.number])


def _seeded(reading: Reading, sentence: SentenceView, mention: QuantityMention) -> str | None:
    """The player whose name stands behind the seeding: "sixth seed Mia Moor", "second-seeded Ana Ruiz"."""
    after = sentence.after(mention.end)[:4]
    if not any(token.lower in ("seed", "seeded") for token in after):
        return None
    name = next((token for token in after if token.pos == "PROPN"), None)
    return reading.name_at(name) if name is not None else None


def _tally(
    reading: Reading, sentence: SentenceView, mention: QuantityMention, noun: str | None
) -> dict[str, str]:
    """Those of an ordinal by which things are told up: "his fifth title", "the third attack this year"."""
    before = sentence.before(mention.start)
    after = [token.lower for token in sentence.after(mention.end)[:4]]
    last = before[-1].lower if before else ""
    if last in _WHOSE:
        owner = before[-2] if last in ("'s", "’s") and len(before) > 1 else None
        return {"turn": "tally", **({"possessor": referent(owner, reading)} if owner is not None else OWN)}
    if maker := _maker(reading, sentence, mention):
        return {"turn": "tally", **dict.fromkeys(("possessor", "agent", "subject"), maker)}
    if noun in _WON_ANEW and (_RUN & set(after) or (sentence.zone == "headline" and last == "with")):
        return {}  # a run of wins is one longer with every match
    counted = _IN_A_ROW & set(after) or _CAREER.search(" ".join(after)) is not None
    if counted or (sentence.zone == "headline" and last == "with"):
        return {"turn": "tally"}
    return {}

"""What a length of time is of, by the clause and phrase around it: a jury's talks, a contract, an office."""

from __future__ import annotations

import re

from factcheck import lexicon
from factcheck.language.en import frames
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView

WORDS = 9
"""So many words to either side are read."""

_JURY = frozenset(("jury", "juror", "jurors"))
_DELIBERATES = frozenset("take need spend deliberate consider weigh debate retire return".split())
_OUT = re.compile(r"\b(?:jury|jurors) (?:\w+ ){0,3}?out(?: for)?$")

_MEETS = re.compile(
    r"\b(?:gets?|got|gave|given|giving|handed|serves?|serving|receive[sd]?|faces?|facing)"
    r"(?: (?!for\b|after\b|in\b)[\w'’.,-]+){0,6}?$"
)
_COURT = frozenset(
    "court judge jury prison jail guilty convict sentence plead case trial murder inmate".split()
)
"""Words beside which the years that somebody gets, is given or is to serve are a sentence."""

_SIGNS = frozenset(("sign", "sign up", "re-sign", "commit"))
"""Verbs of taking on a contract for so long."""

_LEADS = frozenset("run lead head manage coach chair govern rule captain edit".split())
"""Verbs of holding an office (FrameNet 1.7, Leadership)."""

_IN_OFFICE = re.compile(
    r"(?:in|at) (?:the |his |her |that )?(?:job|post|helm|charge|office|power|top|role|position)\b"
)
_AS = re.compile(r"as (?:its |the |their |an? |\w+ ?['’]s )?((?:[\w-]+ ){0,3}?[\w-]+)\b")
_OFFICE_FOR = re.compile(
    r"\b(?:at the helm|in (?:the )?(?:job|post|charge|office|power|role))(?: (?:of|at)(?: [\w'’]+){1,4}?)?"
    r" for$"
    r"|\b(?P<title>[\w-]+) for$"
)


_FIRES = frozenset("fire blaze flame wildfire inferno bushfire".split())
_FIGHTING = re.compile(
    r"\b(?:battl|fought|fight|struggl|tackl|work|combat)(?:ed|ing|e)?(?: (?!of\b)\w+){0,8}? for"
    r"(?: (?:about|some|around|nearly|almost|more than|over|up to))*$"
)

_SAVING = frozenset("rescue pull find save dig free bring discover".split())
"""Verbs of saving those whom a disaster has buried (VerbNet 3.3, free-80, discover-84)."""

_SAVED = re.compile(r"\b(?:rescued|pulled|found|saved|dug|freed|brought)\b(?!.*[.;])")

_AFTER_IT = re.compile(
    r"after (?:the |an? )(?:[\w-]+ ){0,2}?(?:quake|earthquake|collapse|avalanche|landslide|mudslide|crash"
    r"|blast|explosion|disaster|building|tremor|cyclone|tsunami|accident|wreck|sinking)\b"
)


def _behind(sentence: SentenceView, mention: QuantityMention) -> str:
    return " ".join(token.lower for token in sentence.after(mention.end)[:WORDS])


def frame(
    sentence: SentenceView,
    mention: QuantityMention,
    clause: Clause | None,
    role: str | None,
    measured: str | None,
) -> frames.Frame | None:
    """The frame that the clause or phrase around a length of time evokes; `measured` is the noun it is of."""
    if clause is not None and mention.value.unit in ("h", "min", "d"):
        fires = not _FIRES.isdisjoint(t.lemma.lower() for t in sentence.tokens)
        before = " ".join(token.lower for token in sentence.before(mention.start)[-WORDS:])
        if fires and _FIGHTING.search(before):
            return frames.BY_NAME["firefighting"]
        if (clause.lemma in _SAVING or _SAVED.search(before)) and _AFTER_IT.match(_behind(sentence, mention)):
            return frames.BY_NAME["ordeal"]
    if measured is not None and measured not in _JURY:
        return None
    before = " ".join(token.lower for token in sentence.before(mention.start)[-WORDS:])
    subject = clause.subject.lemma.lower() if clause is not None and clause.subject is not None else ""
    if clause is not None and subject in _JURY and clause.lemma in _DELIBERATES:
        return frames.BY_NAME["deliberation"]
    if "out" in before and _OUT.search(before):
        return frames.BY_NAME["deliberation"]
    if clause is not None and clause.lemma in _SIGNS and role in ("time", "for", "on"):
        return frames.BY_NAME["contract"]
    if mention.value.unit in ("h", "min", "s") and _won(sentence, mention, clause, role, before):
        return frames.BY_NAME["winning time"]
    if mention.value.unit not in ("a", "mo"):
        return None
    if _MARRIED.search(before):
        return frames.BY_NAME["marriage"]
    after = _behind(sentence, mention)
    if after.startswith("of marriage"):
        return frames.BY_NAME["marriage"]
    if _MEETS.search(before) and not _COURT.isdisjoint(t.lemma.lower() for t in sentence.tokens):
        return frames.BY_NAME["sentence"]
    if _IN_OFFICE.match(after) or (clause is not None and clause.lemma in _LEADS and role == "for"):
        return frames.BY_NAME["tenure"]
    said = _AS.match(after)
    if said is not None and any(_titled(word) for word in said[1].split()):
        return frames.BY_NAME["tenure"]
    held = _OFFICE_FOR.search(before)
    if held is not None and (held["title"] is None or _titled(held["title"])):
        return frames.BY_NAME["tenure"]
    return None


_MARRIED = re.compile(
    r"\b(?:been|were|was|is|are) married(?: to [\w ]{1,30}?)?(?: for)?(?: (?:about|nearly|almost))?$"
)

_WINNING = frozenset("win beat defeat overcome prevail triumph finish cross complete clock run".split())
"""Verbs of winning and of coming to the end of a race (VerbNet 3.3, win-10.5.2 and run-51.3.2)."""
_TO_WIN = re.compile(r"to (?:win|beat|defeat|overcome|see off|dispatch|down|prevail|finish)\b")
_WON_IN = re.compile(r"\b(?:beat|beats|beating|defeat\w*|won|wins?|winning|overcame|victory) .*\bin$")
FAR = 24
"""So many words before a length of time are read where the sets of a match stand between."""
_TOOK = re.compile(r"\b(?:took|takes|taken|needed|needs)\b")


def _won(
    sentence: SentenceView, mention: QuantityMention, clause: Clause | None, role: str | None, before: str
) -> bool:
    """True for how long it took to win a match or to run a race."""
    if _TOOK.search(before):
        return _TO_WIN.match(" ".join(token.lower for token in sentence.after(mention.end)[:3])) is not None
    if clause is not None and clause.lemma in _WINNING and role in ("in", "time", "theme"):
        return True
    if role is not None or not before.endswith(" in"):
        return False
    return _WON_IN.search(" ".join(t.lower for t in sentence.before(mention.start)[-FAR:])) is not None


_OFFICES = ("leader", "executive", "head", "administrator", "manager", "coach")


def _titled(word: str) -> bool:
    """True for a noun of one who leads: "executive", "chairman", "coach"."""
    return word in ("boss", "chief", "ceo", "president", "mayor", "minister") or any(
        word == office or lexicon.kind_of(word, office, "n", steps=3) for office in _OFFICES
    )

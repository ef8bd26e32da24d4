"""For what a sum of money changes hands, by the phrase beside it: a pay-off, a ransom, a week's wages.

The classes of phrases follow WordNet 3.0: its kinds of payment (recompense, ransom, bribe, award, wage) with
the verbs and idioms by which news tells that somebody gets one.
"""

from __future__ import annotations

import re

from factcheck.language.en import frames
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView

WORDS = 8
"""So many words to either side are read."""

_MADE = frozenset(frames.words("make shoot film produce build construct erect"))
"""Verbs of making: what a thing is made for is its cost."""

_REPLACED = frozenset(("value", "price"))
"""Frames of what a thing is worth; a sum for every week is a wage whatever words stand beside it."""

_LINK = (
    r"(?: (?:and|of|with|-|plus|,|for|which|worth|is|was|totalling|totaling|close|to|nearly|almost|about"
    r"|around|some|up|more|than))*$"
)
"""What may stand between the phrase and the sum."""

_BEFORE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (frame, re.compile(pattern + _LINK))
    for frame, pattern in (
        (
            "compensation",
            r"\b(?:(?:pay|hand) ?- ?(?:off|out)|pay(?:off|out)s?|golden (?:handshake|goodbye|parachute)"
            r"|severance(?: \w+)?|redundancy(?: \w+)?|compensation(?: \w+)?|ex[ -]gratia(?: \w+)?)",
        ),
        ("compensation", r"\b(?:walk|walks|walked|walking) away with"),
        (
            "cost of making",
            r"\b(?:made|make|shot|filmed|produced) (?:[\w'’-]+ ){0,3}?(?:budget|cost) of",
        ),
        ("cost of making", r"\b(?:production|film|movie) ?(?:'s)? budget (?:of|was|is)"),
        ("ransom", r"\bransom"),
        ("prize", r"\b(?:prize|award|trophy|jackpot|competition|contest|tournament)"),
        ("prize", r"\b(?:scoop|scoops|scooped|scooping)"),
        (
            "prize",
            r"(?<!\ba )\b(?:winner|champion) (?:[\w'’-]+ ){0,6}?(?:gets?|got|receives?|received|takes?|took)",
        ),
        ("price", r"\b(?:sale|purchase|acquisition|takeover|transfer) of (?:[\w'’-]+ ){1,6}?for"),
        ("price", r"\bcontracts? (?:[\w'’-]+ ){0,6}?(?:awarded|let|signed|won) (?:[\w'’-]+ ){0,6}?for"),
        ("insured", r"\b(?:policy|insurance|insured)"),
    )
)
"""(frame, what stands before the sum)."""

_AFTER: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (frame, re.compile(pattern))
    for frame, pattern in (
        (
            "compensation",
            r"(?:[\w-]+ ){0,1}?(?:(?:pay|hand) ?- ?(?:off|out)|pay(?:off|out)s?|golden (?:handshake|goodbye"
            r"|parachute)|severance|redundancy)\b|in (?:compensation|severance|damages|redundancy)\b",
        ),
        ("ransom", r"(?:in )?ransom\b"),
        (
            "ransom",
            r"(?:\( [^()]+ \) )?to (?:the |his |her |their )?(?:[\w-]+ ){0,2}?"
            r"(?:kidnappers?|captors?|abductors?|pirates|hijackers|hostage ?- ?takers?)\b",
        ),
        (
            "ransom",
            r"(?:\( [^()]+ \) )?(?:for|in exchange for|in return for) (?:the |his |her |their )"
            r"(?:release|freedom|liberty)(?: of (?:the )?(?:[\w-]+ ){0,2}?(?:hostages?|captives?|crew|sailors"
            r"|workers|men|women))?\b(?! (?:of|on bail)\b)",
        ),
        ("cost of making", r"to (?:make|produce|shoot|film)\b(?! up\b)"),
        ("bribe", r"in (?:bribes|kickbacks|backhanders)\b"),
        ("prize", r"(?:[\w-]+ ){0,2}?(?:prize|award|jackpot|purse)\b|in prize money\b"),
        ("insured", r"from (?:an?|the|his|her|its) (?:[\w-]+ ){0,2}?(?:policy|insurance)\b"),
        ("insured", r"(?:life )?(?:insurance )?policy\b"),
    )
)
"""(frame, what follows it)."""


_TELLING = (
    "pay",
    "hand",
    "golden",
    "severance",
    "redundancy",
    "compensation",
    "gratia",
    "away with",
    "ransom",
    "kidnap",
    "captor",
    "abductor",
    "pirates",
    "hijackers",
    "takers",
    "release",
    "freedom",
    "liberty",
    "sale of",
    "purchase of",
    "acquisition of",
    "takeover of",
    "transfer of",
    "contract",
    "winner",
    "champion",
    "runner",
    "prize",
    "award",
    "trophy",
    "jackpot",
    "purse",
    "contest",
    "tournament",
    "competition",
    "scoop",
    "policy",
    "insur",
    "damages",
    "bribe",
    "kickback",
    "backhander",
    "budget",
    "to make",
    "to produce",
    "to shoot",
    "to film",
)
"""One of these stands in whatever the patterns match."""


def frame(
    sentence: SentenceView, mention: QuantityMention, clause: Clause | None, role: str | None
) -> frames.Frame | None:
    """The frame that a phrase beside a sum of money evokes."""
    before = " ".join(token.lower for token in sentence.before(mention.start)[-WORDS:])
    after = " ".join(token.lower for token in sentence.after(mention.end)[:WORDS])
    if not any(telling in f"{before} {after}" for telling in _TELLING) and role != "for":
        return None
    found = next((name for name, pattern in _AFTER if pattern.match(after)), None) or next(
        (name for name, pattern in _BEFORE if pattern.search(before)), None
    )
    if found is None and clause is not None and role == "for" and clause.lemma in _MADE:
        found = "cost of making"
    return frames.BY_NAME[found] if found is not None else None


def found(clause: Clause, role: str | None) -> bool:
    """True for a sum that is found again: "recovered", "found in a car", not "found for a school"."""
    if role != "theme":
        return False
    places = {preposition for preposition, _ in clause.obliques}
    if clause.lemma in _RECOVERED:
        return "from" not in places  # from debtors and insurers
    return clause.lemma == "find" and bool(places & _WHERE) and "for" not in places


_RECOVERED = frozenset(("recover", "retrieve", "seize", "confiscate"))
_WHERE = frozenset(("in", "at", "with", "under", "on", "inside", "beneath", "behind"))
"""Prepositions of where money is found."""


def wage(mention: QuantityMention, found: frames.Frame | None, measured: str | None) -> frames.Frame | None:
    """The frame of a sum: what is paid for every week is a wage, unless a noun is measured by it ("rent")."""
    untold = found is None and measured is None
    weekly = mention.value.per == "wk" and (untold or (found is not None and found.name in _REPLACED))
    return frames.BY_NAME["salary"] if weekly else found

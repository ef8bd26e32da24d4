"""Words for particulars of accidents, attacks and findings of which a story has one.

Makers of aircraft are those of ICAO Doc 8643 that news names most; kinds of bomb those of the Global
Terrorism Database codebook (weapon subtypes), targets its target types.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(slots=True, frozen=True)
class Incident:
    """A question that an article answers once, and how its answers are written.

    Attributes:
        question: the question of state.
        holder: of what it is asked.
        pattern: what answers it; a named group says which answer, or `answer` has it in the article's words.
        words: one of these stands in any article that answers it; looked for first, which is quick.
        beside: what the sentence has to have, too.
        within: what the article has to have.
    """

    question: str
    holder: str
    pattern: re.Pattern[str]
    words: tuple[str, ...]
    beside: re.Pattern[str] | None = None
    within: re.Pattern[str] | None = None


def _groups(answers: dict[str, str]) -> str:
    """An alternative for each answer, named after it."""
    return "|".join(f"(?P<{answer}>{words})" for answer, words in answers.items())


_MAKERS: Final = (
    "Boeing|Airbus|Embraer|Bombardier|Cessna|Piper|Beechcraft|Antonov|Tupolev|Ilyushin|Yakovlev|Sukhoi|Fokker"
    "|ATR|McDonnell Douglas|Lockheed|Learjet|Gulfstream|Pilatus|Sikorsky|Eurocopter|Saab|Bell|Mil"
)
_NO_NAMES: Final = (
    "No|Nobody|None|Neither|It|They|He|She|We|Who|A|An|One|Two|Another|Several|Some|Both|Police|Officials|Army"
    "|Military|Government|Authorities|Rebels|Militants|Gunmen|Insurgents"
)
"""Words with a capital, at the start of a sentence, that name no group."""

DESIGNATORS: Final = {
    "An": "antonov",
    "Tu": "tupolev",
    "Il": "ilyushin",
    "Yak": "yakovlev",
    "Su": "sukhoi",
    "Mi": "mil",
    "MD": "mcdonnell douglas",
}
"""What stands before the number of a model in place of its maker: "Tu-154"."""

_CRASHED: Final = re.compile(
    r"\b(?:crash\w*|came down|skid\w*|overr[ua]n\w*|overshot|plung\w+|burst into flames|caught fire|vanish\w+"
    r"|disappear\w*|went down|broke apart|veered|slid|collid\w+|exploded|hijack\w*|emergency landing)\b"
)
_STORM: Final = re.compile(
    r"\b(?:[Ss]torm|[Hh]urricane|[Cc]yclone|[Tt]yphoon|[Dd]epression|eye|[Ii]t|system)\b"
)

HEADINGS: Final = (
    "north",
    "northeast",
    "east",
    "southeast",
    "south",
    "southwest",
    "west",
    "northwest",
)
"""Points of the compass in their order."""

INCIDENTS: Final = (
    Incident(
        "make of aircraft",
        "aircraft",
        re.compile(
            rf"\b(?:(?P<maker>{_MAKERS})(?:\s+[A-Z][a-z]+)?[\s-]+(?:[A-Z]{{1,2}}-?)?"
            rf"|(?P<short>{'|'.join(DESIGNATORS)})-)(?P<model>\d{{2,4}})(?!\d|s\b|[.,]\d)"
        ),
        words=(*_MAKERS.split("|"), *(f"{short}-" for short in DESIGNATORS)),
        within=_CRASHED,
    ),
    Incident(
        "phase of flight",
        "aircraft",
        re.compile(
            r"\b(?:(?P<takeoff>(?:after|on|during|before|upon) (?:take-?off|taking off|lift-?off"
            r"|becoming airborne)"
            r"|(?:as|while|when) (?:it|the \w+) (?:was )?(?:taking|took) off)"
            r"|(?P<landing>(?:(?:as|while|when) (?:it|the \w+) (?:was )?)?(?:coming in|preparing|trying"
            r"|attempting|tried|about|attempted|approaching) (?:to land|a landing)"
            r"|(?:while|on|during|before|upon) (?:its )?(?:landing|final approach|approach|touchdown)"
            r"|came in to land|short of the runway))\b"
        ),
        words=(
            "landing",
            "to land",
            "ake-off",
            "akeoff",
            "ing off",
            "took off",
            "lift",
            "runway",
            "approach",
            "touchdown",
            "airborne",
        ),
        beside=_CRASHED,
    ),
    Incident(
        "kind of bomb",
        "bomb",
        re.compile(
            r"\b(?:"
            + _groups(
                {
                    "roadside": "[Rr]oadside",
                    "parcel": "[Pp]arcel|[Ll]etter|[Pp]ackage",
                    "motorcycle": "[Mm]otorcycle|[Mm]otorbike|[Bb]icycle",
                    "car": "[Cc]ar|[Tt]ruck|[Ll]orry|[Vv]an|[Mm]inibus",
                    "suicide": "[Ss]uicide(?: (?:car|truck|motorcycle|vest))?",
                }
            )
            + r")[\s-]bomb(?:er|ing)?(?P<many>s)?\b"
        ),
        words=("bomb",),
    ),
    Incident(
        "target",
        "attack",
        re.compile(
            r"\b(?:(?:[Aa]ttack|[Rr]aid|[Aa]ssault|[Bb]ombing|[Aa]mbush)(?: on| of)|attacked|bombed|raided"
            r"|stormed|targeted|ambushed|shelled|attacking|bombing|storming|targeting"
            r"|opened fire (?:on|at|in))"
            r" (?:an?|the|their) (?:(?!(?:in|near|outside|on|at|from|by|of|and|with|that"
            r"|in) )[\w'’-]+ ){0,3}?(?:"
            + _groups(
                {
                    "base": "base|barracks|garrison",
                    "checkpoint": "checkpoint|check-?post|roadblock",
                    "station": "police station|police headquarters|police post",
                    "convoy": "convoy|patrol|motorcade",
                    "school": "school|college|university|academy",
                    "hospital": "hospital|clinic",
                    "market": "market|bazaar|shopping centre|shopping center|mall",
                    "worship": "mosque|church|temple|synagogue|shrine",
                    "hotel": "hotel|guest house|guesthouse|resort",
                    "embassy": "embassy|consulate",
                    "camp": "refugee camp",
                    "wedding": "wedding|wedding party",
                    "funeral": "funeral|funeral procession",
                    "vehicle": "bus|train|minibus",
                    "bank": "bank",
                    "restaurant": "restaurant|cafe|café|nightclub|bar",
                    "prison": "prison|jail",
                    "airport": "airport|airfield",
                    "plant": "refinery|pipeline|power station|power plant",
                }
            )
            + r")\b(?P<many> (?:and|or) )?"
        ),
        words=(
            "ttack",
            "aid",
            "ssault",
            "ombing",
            "mbush",
            "bombed",
            "storm",
            "target",
            "shell",
            "opened fire",
        ),
    ),
    Incident(
        "heading",
        "storm",
        re.compile(
            r"\b(?:mov|head|track|drift|travell?|advanc)(?:ed|ing|es?|s)? (?:(?:slowly|quickly|steadily"
            r"|generally|mainly|due|to|towards?|the|at|about|around|some|\d+|mph|kph|km/h|miles"
            r"|kilomet(?:re|er)s|an|per"
            r"|hour|away) )*"
            r"(?P<answer>(?:north|south)-?(?:east|west)|north|south|east|west)(?:wards?|erly)?\b(?! of\b|-)"
        ),
        words=("torm", "urricane", "yclone", "yphoon"),
        beside=_STORM,
        within=re.compile(r"\b(?:[Ss]torm|[Hh]urricane|[Cc]yclone|[Tt]yphoon)\b"),
    ),
    Incident(
        "strain",
        "virus",
        re.compile(r"\b(?P<answer>H\d{1,2}N\d{1,2})\b"),
        words=("N1", "N2", "N3", "N5", "N6", "N7", "N8", "N9"),
    ),
    Incident(
        "journal",
        "study",
        re.compile(
            r"\b(?:(?<!Street )[Jj]ournals? (?P<answer>(?:of )?(?:the )?[A-Z]\w+"
            r"(?:(?: of| and| the)* [A-Z]\w+)*)"
            r"|(?P<titled>(?:[A-Z]\w+ ){1,4}Journal of (?:the )?[A-Z]\w+(?:(?: of| and| the)* [A-Z]\w+)*))"
        ),
        words=("ournal",),
    ),
    Incident(
        "claimed by",
        "attack",
        re.compile(
            rf"(?:\b[Tt]he |\b)(?!(?:{_NO_NAMES})\b)"
            r"(?P<answer>[A-Z][\w’-]*[a-z](?:(?: of| for| the| and)? [A-Z][\w’-]+){0,5})"
            r"(?: group| movement)? (?:(?:has|had|have|later|also|quickly) )*"
            r"(?:(?:claimed|admitted|accepted|taken|took|assumed|claims) (?:the )?responsibility"
            r"|(?:said|says) (?:that )?(?:it|they) (?:(?:had )?(?:carried out|planted)|(?:was|were) behind)"
            r"(?= (?:\S+ ){0,3}?(?:attack|bombing|blast|bomb|explosion|shooting|killing|ambush|raid"
            r"|kidnapping)))\b"
        ),
        words=("esponsibility", "carried out", "behind", "planted"),
    ),
)

SIDES: Final = {
    "soldiers": "soldiers|troops|servicemen|paratroopers|marines",
    "police": "policemen|police officers|police|officers of the police",
    "civilians": "civilians|villagers|bystanders",
    "rebels": "rebels|militants|insurgents|guerrillas|fighters|gunmen|extremists|terrorists",
}
"""Whom a war kills, by side."""

_COUNT: Final = (
    r"\d[\d,]*|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)"
)
_MODIFIED: Final = r"(?: (?!and|or|of|in)[\w-]+){0,2}?"
KILLED: Final = re.compile(
    rf"\b(?:kill(?:ed|ing|s)|shot dead|(?P<left>left))(?: at least| some| about)? (?P<count>{_COUNT})"
    rf"{_MODIFIED} (?:{_groups(SIDES)})\b(?(left) dead\b)"
)
DIED: Final = re.compile(
    rf"\b(?P<count>{_COUNT})"
    rf"{_MODIFIED} (?:{_groups(SIDES)}) (?:(?:were|was|have|had|been) )*(?:killed|shot dead|died|dead)\b"
)

FATAL: Final = ("kill", "shot dead", "died")
"""One of these stands wherever somebody was killed."""

HEDGED: Final = re.compile(
    r"\b(?:not|no|nobody|none|never|without|denied|denies|may|might|could|would|will|if|whether"
    r"|possibly|perhaps|feared"
    r"|unlike|than|last year|previous|another|earlier|similar)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words before an answer that take it back, or tell of something else."""

ANSWERS: Final = {
    "phase of flight": frozenset(("takeoff", "landing")),
    "kind of bomb": frozenset(("roadside", "parcel", "motorcycle", "car", "suicide")),
    "heading": frozenset(HEADINGS),
    "fallen": frozenset(SIDES),
}
"""The answers to the questions that have a closed list of them."""

FREE: Final = frozenset(("make of aircraft", "target", "strain", "journal", "claimed by"))
"""The questions whose answers are words of the article, or not told apart by every pair."""

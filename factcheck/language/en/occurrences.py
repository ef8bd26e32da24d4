"""What an event may have or not have: shots, a struggle, a warning, a vote, and the words that tell of it.

A denial often has another form than what it denies: "no shots were fired" and "she heard a shot",
"without a struggle" and "resisted". Nouns and verbs of one family are those that WordNet 3.0 links as
derivationally related forms; the verbs that go with a noun are those of VerbNet 3.3 (hit-18.1 and
throw-17.1 for shots, sound_emission-43.2 for alarms, give-13.1 and pay-68 for money, perform-26.7).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(slots=True, frozen=True)
class Occurrence:
    """A kind of thing that may happen in the course of an event."""

    name: str
    nouns: frozenset[str]
    brought: frozenset[str]
    """Verbs by which one of the nouns comes about, as their subject or object: "sound" for an alarm."""
    verbs: frozenset[str]
    """Verbs that tell it by themselves: "resist" for a struggle."""
    single: bool
    """Of a story's event there is one, so that the rest of the sentences need not be alike."""


_TABLE: Final = """
shot! | shot gunshot bullet round | fire discharge hear | fire
struggle! | struggle resistance fight scuffle | offer put+up give | resist
warning | warning alert | issue give receive get send sound put+out come | warn alert forewarn
explosion | explosion blast detonation | hear occur happen report cause trigger | explode detonate
apology | apology | make offer issue get receive send give | apologise apologize
evacuation | evacuation | order begin start | evacuate
autopsy | autopsy post-mortem postmortem | perform conduct hold carry+out order |
collision | collision | occur happen | collide
leak | leak leakage | occur happen cause find detect | leak
panic | panic | break+out cause spread | panic
looting | looting plundering | report occur break+out | loot plunder
vote | vote ballot | hold take cast call | vote
refund | refund reimbursement | give pay get receive offer | refund reimburse
bribe | bribe kickback | pay take accept receive offer give | bribe
meeting | meeting | hold take+place | meet
complaint | complaint | make lodge file receive get | complain
compensation | compensation | pay receive get offer award | compensate
inspection | inspection | carry+out conduct make | inspect
"""


def _table() -> tuple[Occurrence, ...]:
    found = []
    for line in _TABLE.strip().splitlines():
        name, nouns, brought, verbs = (part.strip() for part in line.split("|"))
        found.append(
            Occurrence(
                name.rstrip("!"),
                frozenset(nouns.split()),
                frozenset(verb.replace("+", " ") for verb in brought.split()),
                frozenset(verbs.split()),
                name.endswith("!"),
            )
        )
    return tuple(found)


OCCURRENCES: Final = _table()
BY_NOUN: Final = {noun: kind for kind in OCCURRENCES for noun in kind.nouns}
BY_VERB: Final = {verb: kind for kind in OCCURRENCES for verb in kind.verbs}

WITHOUT: Final = frozenset(("without", "no"))
"""Words before a noun that deny it; between them and it stand no more than an article and "any"."""
FORCES: Final = frozenset(
    "police officer policeman policewoman soldier troop army guard commando marksman sniper deputy trooper "
    "agent sheriff constable".split()
)
"""Who may shoot in the line of duty, apart from the one who is sought."""

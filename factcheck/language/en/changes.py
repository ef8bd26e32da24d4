"""Words for the movement of a measure: it rose, it fell, it stayed as it was.

The classes are the troponyms of "increase", "grow" and "decrease" and the hyponyms of the nouns "increase"
and "decrease" in WordNet 3.0 that news uses of figures; how each verb is built follows VerbNet's
calibratable_cos-45.6: those that only happen, those that somebody does, and those that do both.
"""

from __future__ import annotations

from typing import Final, Literal

from factcheck.language.tokens import Token

Direction = Literal["up", "down", "flat"]
Degree = Literal["great", "small"]

_HAPPENS: Final[dict[Direction, str]] = {
    "up": "rise grow climb soar surge jump rally rebound swell escalate accelerate advance skyrocket rocket "
    "mount snowball balloon tick",
    "down": "fall decline drop slip sink plunge slide tumble dip dwindle plummet slump ease recede contract "
    "slow soften moderate cool deteriorate decelerate",
    "flat": "stagnate stabilize stabilise",
}
_DONE: Final[dict[Direction, str]] = {
    "up": "raise boost lift hike augment enhance elevate up heighten",
    "down": "cut lower reduce trim slash lessen diminish curb downgrade",
    "flat": "maintain reaffirm reiterate hold",
}
_BOTH: Final[dict[Direction, str]] = {
    "up": "increase improve expand double triple quadruple widen strengthen multiply upgrade",
    "down": "decrease shrink weaken narrow halve worsen",
    "flat": "",
}
_NOUNS: Final[dict[Direction, str]] = {
    "up": "increase rise growth gain jump surge climb upswing uptick boost hike improvement expansion "
    "increment upsurge acceleration upturn",
    "down": "decrease decline drop fall reduction cut dip slump slide downturn contraction shrinkage "
    "decrement plunge downtick deterioration",
    "flat": "",
}
_ADJECTIVES: Final[dict[Direction, str]] = {
    "up": "higher up greater increased",
    "down": "lower down reduced decreased",
    "flat": "unchanged flat same",
}


def _table(classes: dict[Direction, str]) -> dict[str, Direction]:
    return {word: direction for direction, words in classes.items() for word in words.split()}


HAPPENS: Final = _table(_HAPPENS)
DONE: Final = _table(_DONE)
VERBS: Final = HAPPENS | DONE | _table(_BOTH)
NOUNS: Final = _table(_NOUNS)
ADJECTIVES: Final = _table(_ADJECTIVES)

_PAST: Final = {
    "rose": "rise", "fell": "fall", "grew": "grow", "sank": "sink", "slid": "slide", "shrank": "shrink",
    "doubled": "double", "tripled": "triple", "halved": "halve",
}  # fmt: skip
"""Forms that a tagger takes for nouns or names beside a name, and that are verbs wherever a measure moves."""

WORDS: Final = frozenset((*VERBS, *NOUNS, *(f"{noun}s" for noun in NOUNS), *ADJECTIVES, *_PAST, "same"))

GREAT: Final = frozenset(
    "significant substantial considerable sharp major huge massive large big dramatic remarkable strong "
    "steep significantly substantially considerably sharply dramatically remarkably strongly greatly".split()
)
SMALL: Final = frozenset(
    "slight minor small minimal modest negligible marginal tiny insignificant slightly minimally modestly "
    "negligibly marginally".split()
)
"""How much something moved, where no number says it."""

EXPECTING: Final = frozenset(
    "expect anticipate estimate forecast project predict guide assume foresee envisage envision target will "
    "would could should may might guidance outlook forecasts intend plan aim likely unlikely 'll".split()
)
"""Verbs, auxiliaries and nouns after which a figure has not come about yet."""


def may_move(token: Token) -> bool:
    """True for a word that may say that something rose, fell or stayed as it was."""
    return token.lower in WORDS or token.lemma.lower() in WORDS


def is_verb(token: Token) -> bool:
    """True for a verb, also where the tagger did not see one."""
    return token.tag[:2] == "VB" or token.lower in _PAST


def happens(token: Token) -> bool:
    """True for a verb of which the measure is never the object."""
    return _PAST.get(token.lower, token.lemma.lower()) in HAPPENS


def direction_of(token: Token) -> Direction | None:
    """Which way a word by itself says that something moved."""
    lower = token.lower
    if is_verb(token):
        return VERBS.get(_PAST.get(lower, token.lemma.lower())) or ADJECTIVES.get(lower)
    if token.tag[:2] == "NN":
        return (
            NOUNS.get(token.lemma.lower())
            or NOUNS.get(lower.removesuffix("s"))
            or (ADJECTIVES.get(lower) if lower in ("up", "down") else None)
        )
    return ADJECTIVES.get(lower)

"""The last word of a firm's or body's name: its legal form, or the word for its trade."""

from __future__ import annotations

from typing import Final

_LEGAL: Final = (
    "corp corporation|co company|inc incorporated|ltd limited|plc|llc|llp|lp|ag|gmbh|sa|nv|bv|ab|asa|oyj|"
    "spa|kk|pty|berhad bhd"
)
"""Legal forms; those of one group are one, long and short."""

_TRADES: Final = (
    "studio studios pictures films film entertainment productions|airlines airline airways air aviation|"
    "bank bancorp bancshares banking|technologies technology systems software|oil petroleum energy|"
    "insurance assurance|pharmaceuticals pharmaceutical pharma laboratories labs biotech|"
    "motors motor automotive|rail railway railways railroad trains|hospital infirmary clinic|"
    "school academy college|police constabulary|telecom telecommunications communications mobile|"
    "steel metals|mining mines minerals|press publishing publishers books|"
    "stores supermarkets supermarket|foods food|shipping lines line ferries|hotel inn|"
    "institute institution|society association|stadium arena|theatre playhouse"
)
"""Words for what a body does or is; those of one group are said of one and the same."""


_BUILDINGS: Final = frozenset(
    "hotel inn court courthouse hospital clinic bridge stadium arena theatre theater museum gallery "
    "church cathedral mosque prison jail hall tower palace airport mall".split()
)
"""What a name with a word more inside may still be the name of."""

_TELLING: Final = frozenset(
    "north south east west northern southern eastern western central new old upper lower crown high supreme "
    "appeal county circuit juvenile family royal women's children's general".split()
)
"""Words that tell one court, hospital or bridge of a town from another."""


def _groups(table: str) -> dict[str, int]:
    return {word: number for number, group in enumerate(table.split("|")) for word in group.split()}


_OF_LAW: Final = _groups(_LEGAL)
_OF_TRADE: Final = _groups(_TRADES)


def is_firm(name: tuple[str, ...]) -> bool:
    """True for a name that ends with a legal form: "corvane", "systems", "inc"."""
    return len(name) > 1 and name[-1] in _OF_LAW


def two_endings(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where only the legal form or the word for its trade tells two names of a body apart.

    >>> two_endings(("orrin", "airlines"), ("orrin", "airways"))
    True
    >>> two_endings(("orrin", "corp"), ("orrin", "corporation"))
    False
    """
    if len(one) != len(other) or len(one) < 2 or one[:-1] != other[:-1] or one[-1] == other[-1]:
        return False
    laws = _OF_LAW.get(one[-1]), _OF_LAW.get(other[-1])
    if None not in laws:
        return laws[0] != laws[1]
    trade = _OF_TRADE.get(one[-1])
    return trade is not None and trade == _OF_TRADE.get(other[-1])


def in_full(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """True for a firm's name without its legal form, and with it.

    >>> in_full(("orrin",), ("orrin", "corp"))
    True
    >>> in_full(("orrin",), ("orrin", "foods"))
    False
    """
    return full[:-1] == short and full[-1] in _OF_LAW


def longer(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True where a building or court has one word more inside its name that tells it from no other.

    >>> longer(("alder", "hotel"), ("alder", "continental", "hotel"))
    True
    >>> longer(("alder", "court"), ("alder", "crown", "court"))
    False
    """
    short, long = sorted((one, other), key=len)
    if len(short) != 2 or len(long) != 3 or short[-1].rstrip("'") not in _BUILDINGS:
        return False
    return short == (long[0], long[-1]) and long[1].isalpha() and len(long[1]) > 2 and long[1] not in _TELLING

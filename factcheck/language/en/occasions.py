"""Words for what is told of an occasion: contests, cards, emergencies, works and payment.

Contests are the kinds of contest and competition of WordNet 3.0; the cards those of the Laws of the Game
(International Football Association Board, law 12); emergencies those that constitutions name (Venice
Commission, 2020).
"""

from __future__ import annotations

from typing import Final

FINISHING: Final = frozenset("finish come place end".split())
PLACINGS: Final[dict[str, str]] = {
    "second": "2", "runner": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6",
    "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10", "last": "last",
}  # fmt: skip
"""Words after a verb of finishing, and the place."""

CONTESTS: Final = frozenset(
    "contest cup championship championships open marathon grand prix tournament tour league race games derby "
    "regatta trophy masters prize award festival bowl classic rally olympics".split()
)
"""Words in the names of contests."""

CARDS: Final[dict[str, frozenset[str]]] = {
    "second": frozenset(("booking", "yellow", "bookable", "caution")),
    "straight": frozenset(("red",)),
}

PROCLAIMING: Final = frozenset("declare impose proclaim announce".split())
ALARMS: Final = (
    ("state", "of", "emergency"), ("state", "of", "calamity"), ("state", "of", "disaster"),
    ("state", "of", "siege"), ("martial", "law"), ("curfew",),
)  # fmt: skip

WRITING: Final = frozenset("written composed penned authored directed painted designed".split())
"""Participles before the maker of a work (VerbNet 3.3, create-26.4, scribble-25.2)."""

MEANS_OF_PAYMENT: Final[dict[str, str]] = {
    "cash": "cash", "shares": "shares", "stock": "shares",
}  # fmt: skip
PAYING: Final = frozenset("pay buy acquire purchase offer bid takeover acquisition deal".split())
"""Words of a purchase (VerbNet 3.3, obtain-13.5.2 and pay-68)."""

"""Dates that took the place of others: "the vote set for 3 April was put off until 8 May"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from factcheck.lexicon.dating import PUT_OFF
from factcheck.model import Claim

_SETTING: Final = frozenset("set schedule expect plan fix slate arrange call".split())
"""Verbs of the former date."""

_TO: Final = ("to", "until", "till", "for")


def marked(found: list[Claim]) -> list[Claim]:
    """The dates of a sentence, one of which has taken the place of another.

    "The vote set for 3 April was put off until 8 May" dates the vote on 8 May; the former date is marked.
    """
    for place, (before, later) in enumerate(pairwise(found)):
        moved = later.predicate in PUT_OFF and later.slots.get("preposition") in _TO
        if not moved or before.predicate not in _SETTING:
            continue
        what = before.slots.get("subject")
        theme = later.slots.get("theme")
        if theme is not None and theme not in (what, before.predicate):
            continue  # something else was put off
        found[place] = before.model_copy(update={"slots": {**before.slots, "former": "yes"}})
        if what is not None and theme != what:
            slots = {**later.slots, "theme": what, "subject": what}
            found[place + 1] = later.model_copy(update={"slots": slots, "subject": what})
    return found

"""Dates that took the place of others: "the vote set for 3 April was put off until 8 May"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from factcheck.language.tokens import SentenceView
from factcheck.lexicon.dating import PUT_OFF
from factcheck.model import Claim

_SETTING: Final = frozenset("set scheduled expected planned fixed slated arranged called due".split())
"""Words of the former date."""

_TO: Final = ("to", "until", "till", "for")


def marked(sentence: SentenceView, found: list[Claim]) -> list[Claim]:
    """The dates of a sentence, one of which has taken the place of another.

    "The vote set for 3 April was put off until 8 May" dates the vote on 8 May; the former date is marked.
    A parser may well take "set" for the noun.
    """
    for place, (before, later) in enumerate(pairwise(found)):
        if later.predicate not in PUT_OFF or later.slots.get("preposition") not in _TO:
            continue
        words = sentence.before(before.start)[-5:]
        if len(words) < 2 or words[-2].lower not in _SETTING or words[-1].lower not in ("for", "on"):
            continue
        nouns = [token.lemma.lower() for token in words[:-2] if token.pos == "NOUN"]
        what = before.slots.get("subject")
        if (what is None or what == words[-2].lower) and nouns:
            what = nouns[-1]
        theme = later.slots.get("theme")
        if theme is not None and theme not in (what, words[-2].lower):
            continue  # something else was put off
        found[place] = before.model_copy(update={"slots": {**before.slots, "former": "yes"}})
        if what is not None and theme != what:
            slots = {**later.slots, "theme": what, "subject": what}
            found[place + 1] = later.model_copy(update={"slots": slots, "subject": what})
    return found

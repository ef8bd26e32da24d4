"""Words for the sides of a river or slope, and for the ways into a building."""

from __future__ import annotations

from typing import Final

BANKS: Final = frozenset("bank side shore".split())
"""What has a point of the compass before it, of a river or lake."""
WATERS: Final = frozenset(
    "river lake canal stream fjord estuary bay strait harbour harbor creek reservoir".split()
)
FLANKS: Final = frozenset("flank face slope".split())
"""The same of a mountain."""

WAYS: Final[dict[str, str]] = {
    word: way
    for way, words in {
        "door": "door doorway gate entrance exit doors gates",
        "window": "window windows",
        "roof": "roof skylight ceiling rooftop chimney",
        "tunnel": "tunnel sewer drain manhole",
        "cellar": "basement cellar",
        "wall": "wall",
    }.items()
    for word in words.split()
}
"""Nouns for what one comes in through, each under its kind (WordNet 3.0, kinds of entrance and opening)."""

ENTERING: Final = frozenset(
    "enter break burst come go get climb storm force squeeze crawl slip gain sneak drop".split()
)
"""Verbs of coming in (VerbNet 3.3: escape-51.1, with "in" or "through")."""
FORCING: Final = frozenset("force smash break jemmy prise pry kick ram shatter".split())
"""Verbs of making a way in (VerbNet 3.3: break-45.1, hit-18.1)."""
POLICE: Final = frozenset(
    "police officer commando soldier marine troop unit squad team swat firefighter agent force".split()
)
"""Who comes in to end it."""

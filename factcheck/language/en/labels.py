"""Words before a number that make a name of it: "Flight 12", "Chapter 7", "pp. 12-15"."""

from __future__ import annotations

import re
from typing import Final

_LABEL: Final = re.compile(
    r"(?<![a-z])(?:no|nos|number|numbers|#|route|highway|interstate|hwy|flight|boeing|airbus|section"
    r"|sections|article|articles|chapter"
    r"|channel|block|room|unit|type|phase|version|iphone|windows|apollo|soyuz|page|pages|lane|gate"
    r"|pier|platform|rule|title|proposition"
    r"|resolution|area|zone|ward|district|precinct|tower|building|episode|stage|class|size|formula"
    r"|code|zip|postcode|verse|regulations?|h\.r|bill|box|suite|apartment|apt|exit"
    r"|camp|station|engine|fortune|s&p|nasdaq|ftse|dow|nikkei|russell|cac|dax|world\s+war|paragraph"
    r"|clause|volume|vol"
    r"|schedule|appendix|fig|terminal|runway|row|bay|hangar|grade|tier|mach"
    r"|pg|pp?(?=\.))\.?\s?-?\s?$"
    r"|(?<![a-z])flight\s(?:[a-z]{2}|[a-z]\d|\d[a-z])\s$"
)
# Labels unless what is counted follows: "bus 42 broke down", "by bus 42 passengers came".
WEAK_LABEL: Final = re.compile(r"\b(?:bus|line|train|tram|radio)\s$")
# Labels before a number in words: those that are seldom a noun of their own before a count.
WORD_LABEL: Final = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\beach )(?<!\bevery )(?<!\bper )\b(?:number"
    r"|phase|version|chapter|page|platform|terminal|type"
    r"|grade|tier|channel|lane|section|article|runway|gate|level|episode|flight|stage)\s$"
    r"|\b(?:in|on|of|after|before|since|by|for)\s(?:day|week|round|game|set|part|act|step|season|leg|heat)\s$"
)
# Labels that are common nouns as well: they need a capital.
_PROPER_LABEL: Final = re.compile(
    r"\b(?:Group\s+of|Gang\s+of|Part|Act|Count|Item|Line|Step|Game|Day|Week|Round|Lot|Season|Race|Figure|Table|Seat|Expo"
    r"|Olympics|Vision|Agenda|Year|Group|Catch|Big"
    r"|Model|Mark|Mk|Psalm|Verse|Question|Level|Problem)\.?\s?-?\s?$"
)


def is_label(raw: str, lower: str, start: int) -> bool:
    """True where the word before a number makes it a name ("Flight 12", "Game 7", "pp. 12-15")."""
    return bool(
        _LABEL.search(lower, max(0, start - 16), start)
        or _PROPER_LABEL.search(raw, max(0, start - 12), start)
    )

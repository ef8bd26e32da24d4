"""What the words behind two numbers tell: that one includes the killer, that each is of another charge."""

from __future__ import annotations

import re
from typing import Final

from factcheck import lexicon
from factcheck.model import Claim, Story

_REACH: Final = 60
"""So many characters behind a number are read."""
_KILLER: Final = re.compile(
    r"(?: dead| killed)?,?(?: (?:in all|altogether),?)? (?:including|among them|counting) "
    r"(?:(?:the|an?|one|two|three|four|both|all|suspected|alleged) )*"
    r"(?:gunm[ae]n|attackers?|bombers?|shooters?|assailants?|suspects?|killers?|hijackers?|perpetrators?"
    r"|assassins?|militants?|hostage-takers?)\b"
)
_COUNTS: Final = re.compile(r" of (?:(?:attempted|aggravated|first-degree) )?([a-z]+(?:-[a-z]+)?)")
_ALSO: Final = re.compile(r"\b(?:and|plus) (?:\w+ )?(?:of|counts?|charges?)\b")


def other_question(story: Story, one: Claim, other: Claim) -> bool:
    """True where the words behind two numbers of one frame make them answers to two questions."""
    if one.frame != other.frame or one.frame not in ("deaths", "charges"):
        return False
    a, b = (story.articles[c.article].text[c.end : c.end + _REACH] for c in (one, other))
    if one.frame == "deaths":
        return (_KILLER.match(a) is None) != (_KILLER.match(b) is None)
    x, y = _COUNTS.match(a), _COUNTS.match(b)
    if x is not None and y is not None:
        return x[1] != y[1] and not lexicon.synonyms(x[1], y[1], "n")
    return (x is not None and _ALSO.search(a) is not None) or (y is not None and _ALSO.search(b) is not None)

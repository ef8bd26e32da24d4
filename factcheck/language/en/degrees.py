"""Adverbs that say how fully or how surely something holds.

The classes are those of Quirk et al., A Comprehensive Grammar of the English Language (1985), sections
8.104-8.115 (amplifiers, approximators, compromisers) and 8.127 (content disjuncts of doubt).
"""

from __future__ import annotations

APPROXIMATORS = frozenset("almost nearly virtually practically".split())
COMPROMISERS = frozenset("partly partially largely mostly mainly".split())
DOUBTS = frozenset(
    "allegedly apparently possibly potentially presumably probably purportedly reportedly supposedly "
    "likely".split()
)
MAXIMIZERS = frozenset("absolutely altogether completely entirely fully totally utterly wholly".split())
RESERVATIONS = APPROXIMATORS | COMPROMISERS | DOUBTS
DEGREES = APPROXIMATORS | COMPROMISERS | DOUBTS | MAXIMIZERS

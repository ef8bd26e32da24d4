"""How short a text is that sums up another one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

SENTENCES: Final = 2
"""A brief has no more sentences than this,"""

WORDS: Final = 60
"""and no more words."""


def is_brief(sentences: Sequence[int]) -> bool:
    """True for a text that may be a brief, given the number of words in each sentence of its body."""
    return 0 < len(sentences) <= SENTENCES and sum(sentences) <= WORDS

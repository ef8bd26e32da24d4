"""Exit statuses of the program."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

PASSED: Final = 0
FOUND: Final = 1
MISUSED: Final = 2
INCOMPLETE: Final = 3
CRASHED: Final = 4
INTERRUPTED: Final = 130
"""128 and the number of the signal, as shells have it; outside the order of gravity."""

GRAVITY: Final = (PASSED, FOUND, INCOMPLETE, MISUSED, CRASHED)
"""From the mildest to the gravest."""


def gravest(statuses: Iterable[int]) -> int:
    """The exit status that counts where several things went wrong."""
    return max(statuses, key=GRAVITY.index, default=PASSED)

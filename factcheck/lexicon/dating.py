"""Verbs that say when something is to be, where extraction and alignment both ask for them."""

from __future__ import annotations

from typing import Final

PUT_OFF: Final = frozenset("postpone delay defer reschedule move adjourn".split()) | {
    "put off",
    "push back",
    "bring forward",
}
"""Verbs that give an event another date than it had."""

"""Ctrl-C: a command ends at once, even where a library lets the exception go by."""

from __future__ import annotations

import signal
import sys
from types import FrameType
from typing import Final

AGAIN: Final = 2.0
"""Seconds after which the exception is raised once more; what is cleaned up in between takes less."""


def watch() -> None:
    """Raise KeyboardInterrupt at Ctrl-C, and again as long as the command does not end.

    An exception that is raised while a library calls back, or while an object is taken away, is only printed
    and forgotten; the run would go on to its end. A program that was started to ignore Ctrl-C still does.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _raise)


def rest() -> None:
    """Raise it no more: the command has ended."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 0)


def _raise(number: int, frame: FrameType | None) -> None:
    sys.unraisablehook = lambda _: None  # the end is told in one line, not where it was forgotten
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, _raise)
        signal.setitimer(signal.ITIMER_REAL, AGAIN)
    raise KeyboardInterrupt

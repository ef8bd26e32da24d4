"""A linter for facts: finds what the articles of one story disagree on."""

from __future__ import annotations

__version__ = "0.1.0"

__all__ = ["__version__"]

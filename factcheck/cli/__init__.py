"""The command line: parses, calls, prints, exits. The only place that knows click."""

from __future__ import annotations

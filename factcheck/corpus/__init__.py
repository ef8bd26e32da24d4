"""Files to articles: text, Markdown, HTML and JSON, with their dates, zones, stories and copies."""

from __future__ import annotations

from factcheck.corpus.formats import BY_SUFFIX
from factcheck.corpus.reader import MAX_BYTES, Corpus, read

__all__ = ["MAX_BYTES", "SUFFIXES", "Corpus", "read"]

SUFFIXES = frozenset(BY_SUFFIX)
"""The endings of files that may hold articles."""

"""Files to articles: text, Markdown, HTML and JSON, with their dates, zones, stories and copies."""

from __future__ import annotations

from factcheck.corpus.formats import BY_SUFFIX
from factcheck.corpus.metadata import Keys
from factcheck.corpus.reader import MAX_BYTES, Corpus, read
from factcheck.corpus.reading import Reading

__all__ = ["MAX_BYTES", "SUFFIXES", "Corpus", "Keys", "Reading", "read"]

SUFFIXES = frozenset(BY_SUFFIX)
"""The endings of files that may hold articles."""

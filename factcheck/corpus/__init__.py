"""Files to articles: text, Markdown, HTML and JSON, with their dates, zones, stories and copies."""

from __future__ import annotations

from factcheck.corpus.reader import MAX_BYTES, Corpus, read

__all__ = ["MAX_BYTES", "Corpus", "read"]

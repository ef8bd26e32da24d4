"""The formats that can be read, one module each; a new one is a module here and a line in the table."""

from __future__ import annotations

from typing import Final

from factcheck.corpus.formats import html, json_lines, json_records, markdown, text
from factcheck.corpus.raw import Format

FORMATS: Final[tuple[Format, ...]] = (text, markdown, html, json_records, json_lines)
"""Every format."""

BY_SUFFIX: Final[dict[str, Format]] = {suffix: each for each in FORMATS for suffix in each.suffixes}
"""The format of each file name ending."""

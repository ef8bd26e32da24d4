"""JSON Lines: one article a line."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Final

from factcheck.corpus.decoding import decoded
from factcheck.corpus.formats.json_records import loaded, record_of
from factcheck.corpus.lines import line_spans
from factcheck.corpus.metadata import USUAL, Keys
from factcheck.corpus.raw import Raw
from factcheck.errors import InputError
from factcheck.model import Problem

suffixes: Final = (".jsonl", ".ndjson")


def read(path: str, data: bytes, keys: Keys = USUAL) -> Iterable[Raw | InputError]:
    """The articles of a file, numbered by line; a broken line is named, the others are read."""
    source, problems = decoded(data, path)
    found: list[Raw | InputError] = []
    missing: list[int] = []
    for number, span in enumerate(line_spans(source), 1):
        line = span.of(source)
        if not line.strip():
            continue
        try:
            value = loaded(line, path, data)
        except InputError as error:
            what = error.what.replace("at line 1,", f"at line {number},").replace(
                "JSON nested", f"line {number}: JSON nested"
            )
            found.append(InputError(what, where=path, remedy=error.remedy))
            continue
        record = line.strip().encode("utf-8", "surrogatepass")
        each = record_of(
            value, source, path, start=span.start, end=span.end, record=number,
            sha256=hashlib.sha256(record).hexdigest(), name=f"line {number}", keys=keys,
        )  # fmt: skip
        if each is None:
            missing.append(number)
        else:
            found.append(each)
    if missing and found:
        lines = ", ".join(map(str, missing[:10])) + (" ..." if len(missing) > 10 else "")
        message = f"not read, being no articles: line{'s' if len(missing) > 1 else ''} {lines}"
        problems = (*problems, Problem(what="record", where=path, message=message))
    for each in found:
        if isinstance(each, Raw) and problems:
            each, problems = each.noting(*problems), ()
        yield each

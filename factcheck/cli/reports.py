"""Report files, as the commands that read one take them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.model import Report

_REMEDY: Final = "Write one with `factcheck check STORIES --report json=report.json`."


def read_report(name: str) -> Report:
    """The report in a JSON file, or on stdin where the name is `-`.

    Raises:
        UsageError: there is none.
    """
    where = "stdin" if name == "-" else name
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except FileNotFoundError:
        raise UsageError("no such file", where=where, remedy=_REMEDY) from None
    except IsADirectoryError:
        raise UsageError("this is a folder, not a report", where=where, remedy=_REMEDY) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise UsageError(f"cannot be read: {why}", where=where, remedy="Check its permissions.") from error
    if not data.strip():
        raise UsageError("this is empty, not a report", where=where, remedy=_REMEDY)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        told = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise UsageError(f"this is no JSON{told}", where=where, remedy=_REMEDY) from None
    return _validated(value, where)


def _validated(value: object, where: str) -> Report:
    from pydantic import ValidationError

    from factcheck.model import Report
    from factcheck.model.report import SCHEMA

    schema = value.get("schema") if isinstance(value, dict) else None
    family, _, version = str(schema).partition("/")
    if family != SCHEMA.partition("/")[0]:
        raise UsageError("this is JSON, but no report of factcheck", where=where, remedy=_REMEDY)
    if schema != SCHEMA:
        remedy = f"This factcheck reads {SCHEMA}; check the articles again."
        raise UsageError(f"this report is of version {version or '?'}", where=where, remedy=remedy)
    try:
        return Report.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        what = f"the report is broken: {'.'.join(map(str, first['loc']))}: {first['msg']}"
        raise UsageError(what, where=where, remedy=_REMEDY) from None

"""Bytes to text. What is not UTF-8 is read if it can be told what it is, and said to be so."""

from __future__ import annotations

import codecs
import re

from factcheck.errors import InputError
from factcheck.model import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(r"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_HIGH = re.compile(rb"[\x80-\xff]")
_USUAL = re.compile(rb"[\x80\x85\x91-\x94\x96\x97\xa3\xe9]")
"""The bytes above ASCII that English has most in Windows-1252: quotes, dashes, currencies, e acute."""

_SAVE = "Save it as UTF-8 text, or take it out"


def decoded(data: bytes, path: str, *, declared: str | None = None) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file without byte-order mark, and what a person should know of its encoding.

    Args:
        data: the bytes of the file.
        path: the file, for messages.
        declared: the encoding that the file itself names, if it does.

    Raises:
        InputError: if the file is empty, binary, or in no encoding that can be told.
    """
    text, problems = _decoded(data, path, declared)
    if not text.strip().strip("\ufeff\u200b"):
        raise InputError("the file is empty", where=path, remedy="Write the article, or remove the file")
    if "\0" in text or len(_CONTROL.findall(text[:100_000])) > len(text[:100_000]) / 100:
        raise _binary(path)
    return text, problems


def _decoded(data: bytes, path: str, declared: str | None) -> tuple[str, tuple[Problem, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), ()
            except UnicodeDecodeError as error:
                what = f"the file begins as {encoding.upper()} but byte {error.start + len(mark)} is none"
                raise InputError(what, where=path, remedy=_SAVE) from None
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    if b"\0" in data:
        raise _binary(path)
    if declared:
        try:
            return data.decode(declared), ()
        except (LookupError, UnicodeDecodeError):
            pass
    return _guessed(data, path)


def _guessed(data: bytes, path: str) -> tuple[str, tuple[Problem, ...]]:
    """UTF-8 with a few broken bytes, else Windows-1252 if plausible, else what the detector is sure of."""
    broken = data.decode("utf-8", "replace")
    bad = broken.count("\ufffd")
    if bad * 20 <= sum(char > "\x7f" for char in broken) - bad:
        message = (
            f"{bad} byte{'s' if bad > 1 else ''} not valid UTF-8, each read as U+FFFD; save the file anew"
        )
        return broken, (Problem(what="encoding", where=path, message=message),)
    encoding = _likely_encoding(data)
    if encoding is None:
        raise InputError("the file's encoding cannot be told", where=path, remedy=_SAVE)
    message = f"not UTF-8; read as {encoding}. Save the file as UTF-8 to be sure of its letters"
    return data.decode(encoding), (Problem(what="encoding", where=path, message=message),)


def _likely_encoding(data: bytes) -> str | None:
    high = len(_HIGH.findall(data))
    if high <= len(data) / 10 or (high <= len(data) / 4 and 2 * len(_USUAL.findall(data)) >= high):
        try:
            data.decode("cp1252")
        except UnicodeDecodeError:
            pass
        else:
            return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    if best is None or best.chaos > 0.1 or best.coherence < 0.2:
        return None
    try:
        data.decode(best.encoding)
    except UnicodeDecodeError:
        return None
    return best.encoding


def _binary(path: str) -> InputError:
    return InputError("the file is binary, not text", where=path, remedy=_SAVE)

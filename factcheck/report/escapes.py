"""Untrusted text made harmless for each format that is not plain: what an article says stays text."""

from __future__ import annotations

import re
from typing import Any, Final

from factcheck.report.layout import one_line

_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_XML = re.compile("[\ufffe\uffff]")
_CONTROL = re.compile("[\x7f-\x9f\u2028\u2029]")
_UPPER_HALF = re.compile(rb"\xc2[\x80-\x9f]")
_OTHERS = (b"\x7f", "\u2028".encode(), "\u2029".encode())
"""The same in UTF-8, in which they are found much faster."""
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_MARKDOWN = re.compile(r"[\\`*_\[\]<>#|~&$!]")
_PINGS = re.compile(r"@(?=\w)")

_SAFE_IN_URI: Final = "/!$'()*,;=@+"
"""What a path may hold as it is (RFC 3986), but `&`, and `:`, which would make what is before it a scheme."""


def json_text(value: Any, *, indent: int | None = 2) -> str:
    """A value as JSON, in which characters are as they are, as far as `harmless_json` lets them be."""
    import json

    # allow_nan=False: better our own error than a file that no JSON reader takes.
    return harmless_json(json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False))


def harmless_json(written: str) -> str:
    """JSON that can be encoded, split into lines and shown by a terminal.

    JSON leaves the control characters of the upper half and the line ends of Unicode as they are; outside of
    strings there are none. What stands for an undecodable byte of a file name becomes U+FFFD.
    """
    written = without_surrogates(written)
    data = written.encode()
    if _UPPER_HALF.search(data) or any(control in data for control in _OTHERS):
        return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
    return written


def without_surrogates(text: str) -> str:
    """Text that can be encoded: lone surrogates become U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def plain_path(path: str) -> str:
    """A path as services of version control know it: forward slashes, no `./` before it."""
    path = without_surrogates(path)
    if _DRIVE.match(path) or path.startswith("\\\\"):
        path = path.replace("\\", "/")
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path or "."


def uri(path: str) -> str:
    """A path as a URI reference: relative as it was given, `file:` where it is absolute."""
    from urllib.parse import quote

    path = plain_path(path)
    if path.startswith("//"):
        return "file:" + quote(path, safe=_SAFE_IN_URI)
    if path.startswith("/"):
        return "file://" + quote(path, safe=_SAFE_IN_URI)
    if _DRIVE.match(path):
        return f"file:///{path[:2]}" + quote(path[2:], safe=_SAFE_IN_URI)
    return quote(path, safe=_SAFE_IN_URI)


def xml(text: str) -> str:
    """One line of characters that XML 1.0 has; the writer escapes those that mean something."""
    return _NOT_XML.sub("\ufffd", one_line(text))


def markdown(text: str) -> str:
    """One line in which nothing is markup, a cell's end, or the name of a person to be notified."""
    escaped = _MARKDOWN.sub(r"\\\g<0>", one_line(text))
    return _PINGS.sub("@<!-- -->", escaped)


def command_value(text: str) -> str:
    """The message of a GitHub workflow command: one line, whatever `text` holds."""
    return without_surrogates(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def command_property(text: str) -> str:
    """A property of a GitHub workflow command, which a comma or colon would end."""
    return command_value(text).replace(":", "%3A").replace(",", "%2C")


def sarif(text: str) -> str:
    """Text in a SARIF message: no link, no placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    return one_line(text).replace("](", "\\](").replace("{", "{{").replace("}", "}}")

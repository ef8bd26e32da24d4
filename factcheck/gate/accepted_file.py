"""The file of accepted findings: one line each, so that a change is one line of a diff."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from factcheck.errors import UsageError
from factcheck.gate.accepted import Accepted, Entry, Quote
from factcheck.gate.sameness import squeezed
from factcheck.model import Verdict
from factcheck.nearest import suggestion

_HEAD: Final = """\
# Discrepancies that somebody has accepted, each for a time. `factcheck accept` adds a line,
# `factcheck accepted prune` takes out what is of no use any more.
schema: 1
"""
_REMEDY: Final = "Restore it from version control, or mend it there."
_KEYS: Final = (
    "story", "rule", "fingerprint", "question", "verdict", "until", "by", "because", "values",
)  # fmt: skip
_VALUE_KEYS: Final = ("value", "normalized", "quote")
_VERDICTS: Final[tuple[Verdict, ...]] = ("conflict", "unclear", "update", "variant", "precision")
_PLAIN: Final = re.compile(r"[A-Za-z][\w/-]*")
_NO_WORDS: Final = frozenset("true false yes no on off null y n".split())


def written(entries: Iterable[Entry]) -> str:
    """The text of a file; the same entries give the same text."""
    lines = [f"- {_line(entry)}\n" for entry in sorted(entries, key=lambda entry: entry.order)]
    return _HEAD + ("accepted:\n" + "".join(lines) if lines else "accepted: []\n")


def _line(entry: Entry) -> str:
    values = ", ".join(
        "{" + ", ".join(f"{key}: {_quoted(getattr(each, key))}" for key in _VALUE_KEYS) + "}"
        for each in entry.values
    )
    told = {
        "story": _scalar(entry.story),
        "rule": _scalar(entry.rule),
        "fingerprint": _quoted(entry.fingerprint),
        "question": _quoted(entry.question),
        "verdict": entry.verdict,
        "until": entry.until.isoformat(),
        "by": _quoted(entry.by),
        "because": _quoted(entry.because),
        "values": f"[{values}]",
    }
    return "{" + ", ".join(f"{key}: {told[key]}" for key in _KEYS) + "}"


def _scalar(text: str) -> str:
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _NO_WORDS
    return text if plain else _quoted(text)


def _quoted(text: str) -> str:
    """A string of YAML in double quotation marks, on one line, with all that cannot be seen escaped."""
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char.isprintable():
        return char
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"


def parsed(text: str, name: str) -> Accepted:
    """The entries of a file.

    Raises:
        UsageError: it is broken; the message names the line.
    """
    if not text.strip():
        raise UsageError("the accepted file is empty", where=name, remedy=_REMEDY)
    content = _loaded(text, name)
    if not isinstance(content, Mapping):
        raise UsageError("expected the keys 'schema' and 'accepted'", where=f"{name}:1", remedy=_REMEDY)
    _check_keys(content, ("schema", "accepted"), name, 1)
    if content["schema"] != 1:
        what = f"schema: got '{content['schema']}', expected 1"
        raise UsageError(what, where=_at(content, "schema", name), remedy="Use the factcheck that wrote it.")
    listed: Any = content["accepted"]
    if not isinstance(listed, list):
        what = "accepted: expected a list; the file seems to be cut off"
        raise UsageError(what, where=_at(content, "accepted", name), remedy=_REMEDY)
    entries: dict[str, Entry] = {}
    for number, item in enumerate(listed):
        line = _line_of(listed, number)
        entry = _entry(item, name, line)
        if twin := entries.get(entry.fingerprint):
            what = f"the finding {entry.fingerprint} is accepted twice, also in line {twin.line}"
            raise UsageError(what, where=f"{name}:{line}", remedy="Keep one of the lines.")
        entries[entry.fingerprint] = entry
    return Accepted(name, tuple(entries.values()))


def _loaded(text: str, name: str) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    if marker := re.search(r"^(?:<{7}|={7}|>{7})", text, re.MULTILINE):
        where = f"{name}:{text.count(chr(10), 0, marker.start()) + 1}"
        raise UsageError(
            "a merge conflict is not settled", where=where, remedy="Keep the lines of both sides."
        )
    try:
        return YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name
        what = f"the accepted file is broken: {squeezed(str(error.problem or 'no YAML'))}"
        if mark and mark.index >= len(text.rstrip()):
            what = "the accepted file is cut off here"
        raise UsageError(what, where=where, remedy=_REMEDY) from None
    except RecursionError:
        what = "the accepted file is broken: nested too deep"
        raise UsageError(what, where=name, remedy=_REMEDY) from None
    except (YAMLError, ValueError) as error:
        what = f"the accepted file is broken: {squeezed(str(error))}"
        raise UsageError(what, where=name, remedy=_REMEDY) from None


def _line_of(listed: Any, number: int) -> int:
    return int(listed.lc.item(number)[0]) + 1


def _at(content: Any, key: str, name: str) -> str:
    place = content.lc.data.get(key)  # none for what is merged in from elsewhere
    return f"{name}:{place[0] + 1 if place else 1}"


def _check_keys(content: Mapping[str, Any], keys: Sequence[str], name: str, line: int) -> None:
    """Every key is there, and no other."""
    for key in content:
        if key not in keys:
            remedy = suggestion(str(key), keys) or f"The keys are {', '.join(keys)}."
            raise UsageError(f"unknown key '{key}'", where=f"{name}:{line}", remedy=remedy)
    for key in keys:
        if key not in content:
            what = f"'{key}' is missing; the file seems to be cut off"
            raise UsageError(what, where=f"{name}:{line}", remedy=_REMEDY)


def _entry(item: Any, name: str, line: int) -> Entry:
    if not isinstance(item, Mapping):
        what = "expected the keys of an accepted finding"
        raise UsageError(what, where=f"{name}:{line}", remedy=_REMEDY)
    _check_keys(item, _KEYS, name, line)
    texts = {key: _text(item[key], key, name, line) for key in _KEYS if key not in ("until", "values")}
    if texts["verdict"] not in _VERDICTS:
        what = f"verdict: got '{texts['verdict']}'"
        remedy = suggestion(texts["verdict"], _VERDICTS) or f"Expected one of {', '.join(_VERDICTS)}."
        raise UsageError(what, where=f"{name}:{line}", remedy=remedy)
    until = item["until"]
    if not isinstance(until, date):
        try:
            until = date.fromisoformat(str(until))
        except ValueError:
            what = f"until: got '{until}'"
            raise UsageError(
                what, where=f"{name}:{line}", remedy="Write a day, such as 2027-01-31."
            ) from None
    values = item["values"]
    if not isinstance(values, list) or not values:
        raise UsageError("values: expected a list", where=f"{name}:{line}", remedy=_REMEDY)
    quotes = []
    for value in values:
        if not isinstance(value, Mapping):
            what = "values: expected the keys value, normalized and quote"
            raise UsageError(what, where=f"{name}:{line}", remedy=_REMEDY)
        _check_keys(value, _VALUE_KEYS, name, line)
        quotes.append(
            Quote(*(_text(value[key], key, name, line, empty=key != "normalized") for key in _VALUE_KEYS))
        )
    return Entry(
        texts["story"],
        texts["rule"],
        texts["fingerprint"],
        texts["question"],
        next(each for each in _VERDICTS if each == texts["verdict"]),
        date(until.year, until.month, until.day),
        texts["by"],
        texts["because"],
        tuple(quotes),
        line,
    )


def _text(value: Any, key: str, name: str, line: int, *, empty: bool = False) -> str:
    if isinstance(value, str) and (empty or value.strip()):
        return str(value)
    what = f"{key}: expected a text, got '{'' if value is None else value}'"
    raise UsageError(what, where=f"{name}:{line}", remedy="Put it in quotation marks.")

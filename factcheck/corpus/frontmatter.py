"""Front matter: the block of YAML (`---`) or TOML (`+++`) that opens a Markdown or text file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.corpus.lines import trimmed
from factcheck.corpus.metadata import USUAL, Keys, metadata_of
from factcheck.corpus.raw import Metadata
from factcheck.model import Problem, Span, Zone

_OPENING = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*(?:\r\n?|\n)")
_LINE = re.compile(r"(?P<key>[A-Za-z][\w -]*?)[ \t]*[:=][ \t]*(?P<value>[^\r\n]*)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a block says, and the zones it makes: all hidden, but for the title's own words."""

    metadata: Metadata
    end: int
    zones: tuple[Zone, ...]
    title_span: Span | None
    problems: tuple[Problem, ...] = ()


def front_matter(text: str, path: str, keys: Keys = USUAL) -> FrontMatter | None:
    """The front matter of a text, or None; a broken block is read line by line and said to be broken."""
    opening = _OPENING.match(text)
    if opening is None:
        return None
    fence = opening["fence"]
    closing = re.compile(
        rf"(?:^|(?<=\r))(?:{re.escape(fence)}{'|[.]{3}' if fence == '---' else ''})[ \t]*(?:\r\n?|\n|\Z)",
        re.M,
    )
    end = closing.search(text, opening.end())
    if end is None:
        return None
    block = text[opening.end() : end.start()]
    problems: tuple[Problem, ...] = ()
    try:
        values = _yaml(block) if fence == "---" else _toml(block)
    except _Broken as error:
        values = _line_by_line(block, keys)
        if not values:
            return None if fence == "---" and not _LINE.match(block) else _all_hidden(end.end(), path, error)
        problems = (_problem(path, error),)
    if values is None:
        return None
    metadata = metadata_of(values, keys)
    title_span = _title_span(text, opening.end(), end.start(), metadata.title)
    return FrontMatter(metadata, end.end(), _zones(text, end.end(), title_span), title_span, problems)


class _Broken(Exception):
    """The block cannot be read: what is wrong, and in which line of the file."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.what = what
        self.line = line


def _yaml(block: str) -> Mapping[str, object] | None:
    """The mapping of a block; None where it is no mapping, and so only text between two rules."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        values = YAML(typ="safe", pure=False).load(block)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 2
        raise _Broken(str(error.problem or "not YAML"), line) from None
    except (YAMLError, ValueError) as error:
        raise _Broken(" ".join(str(error).split()), 2) from None
    if values is None:
        return {}
    return {str(key): value for key, value in values.items()} if isinstance(values, dict) else None


def _toml(block: str) -> Mapping[str, object] | None:
    import tomllib

    try:
        return tomllib.loads(re.sub(r"\r\n?", "\n", block))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise _Broken(str(error), int(line[1]) + 1 if line else 2) from None


def _line_by_line(block: str, keys: Keys) -> dict[str, object]:
    known = {key.lower() for key in keys.known}
    values: dict[str, object] = {}
    for line in re.split(r"\r\n?|\n", block):
        match = _LINE.fullmatch(line)
        if match and match["key"].lower() in known and match["value"].strip():
            values.setdefault(match["key"], match["value"].strip().strip("\"'"))
    return values


def _problem(path: str, error: _Broken) -> Problem:
    return Problem(
        what="front matter",
        where=f"{path}:{error.line}",
        message=f"broken: {error.what}; only its plain lines were read. Put values that hold ': ' in quotes",
    )


def _all_hidden(end: int, path: str, error: _Broken) -> FrontMatter:
    zone = Zone(kind="hidden", span=Span(start=0, end=end))
    return FrontMatter(Metadata(), end, (zone,), None, (_problem(path, error),))


def _title_span(text: str, start: int, end: int, title: str | None) -> Span | None:
    if not title:
        return None
    at = text.find(title, start, end)
    return Span(start=at, end=at + len(title)) if at >= 0 else None


def _zones(text: str, end: int, title_span: Span | None) -> tuple[Zone, ...]:
    start, end = trimmed(text, 0, end)
    if title_span is None:
        return (Zone(kind="hidden", span=Span(start=start, end=end)),)
    return (
        Zone(kind="hidden", span=Span(start=start, end=title_span.start)),
        Zone(kind="headline", span=title_span),
        Zone(kind="hidden", span=Span(start=title_span.end, end=end)),
    )

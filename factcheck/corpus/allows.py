"""Comments for factcheck: `<!-- factcheck: allow RULE until 2027-01-31 because "..." -->`.

They are read here and judged by the gate. The paragraph that one speaks for is the next one: what follows the
comment up to a blank line, or to the end of the line in a text that has no blank lines.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.corpus.lines import line_starts, trimmed
from factcheck.model import Allow, Span
from factcheck.model.masking import masked

_COMMENT = re.compile(r"<!--\s*factcheck(?::|\s+(?=allow\b))(?P<told>.*?)(?P<end>-->|\Z)", re.S | re.I)
_ALLOW = re.compile(r"allow\b(?P<rules>.*?)(?=\b(?:until|because)\b|\Z)(?P<rest>.*)", re.S | re.I)
_BECAUSE = re.compile(
    r"\bbecause\b\s*:?\s*(?:\"(?P<a>[^\"]*)\"|“(?P<b>[^”]*)”|'(?P<c>(?:[^']|'(?=\w))*)'|(?P<d>.*))",
    re.S | re.I,
)
_UNTIL = re.compile(r"\buntil\b\s*:?\s*(?P<day>[^\s,;]*)", re.I)
_LINE = re.compile(r"\r\n?|\n")
_PARTS = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t>]*(?:\r\n?|\n)")


@dataclass(frozen=True, slots=True)
class Found:
    """A comment: where it stands, and what it says; the paragraph is not known yet."""

    start: int
    end: int
    allow: Allow

    def over(self, span: Span, line: int | None) -> Allow:
        """The same for a paragraph, with the line of the comment."""
        return self.allow.model_copy(update={"start": span.start, "end": span.end, "line": line})


def comments(text: str, start: int = 0) -> Iterator[Found]:
    """The comments for factcheck in a text or a page from `start` on."""
    if "<!--" not in text:
        return
    for match in _COMMENT.finditer(text, start):
        allow = _read(match["told"]) if match["end"] else _broken("the comment is not closed with -->")
        yield Found(match.start(), match.end(), allow)


def in_text(text: str, hidden: Iterable[Span], start: int = 0) -> tuple[Allow, ...]:
    """The comments of an article whose text is its file; `hidden` is what is not read of it."""
    found = list(comments(text, start))
    if not found:
        return ()
    shown = masked(text, hidden)
    divided = _PARTS.search(text, start) is not None
    starts = line_starts(text)
    return tuple(
        each.over(paragraph(shown, each.end, divided=divided), bisect_right(starts, each.start))
        for each in found
    )


def paragraph(shown: str, at: int, *, divided: bool = True) -> Span:
    """The paragraph that begins at an offset or is the first after it.

    Args:
        shown: the text, with blanks for its markup.
        at: the offset.
        divided: whether blank lines part paragraphs; else each line is one.
    """
    start, _ = trimmed(shown, at, len(shown))
    ends = (_PARTS if divided else _LINE).search(shown, start)
    _, end = trimmed(shown, start, ends.start() if ends else len(shown))
    return Span(start=start, end=end)


def _read(told: str) -> Allow:
    told = " ".join(told.split())
    match = _ALLOW.fullmatch(told)
    if match is None:
        word = told.split(" ", 1)[0] if told else "nothing"
        return _broken(f"'{word}' is no instruction to factcheck")
    rules = tuple(rule for rule in re.split(r"[\s,]+", match["rules"]) if rule)
    if not rules:
        return _broken("no rule is named")
    rest = match["rest"]
    because = _BECAUSE.search(rest)
    reason = next((part for part in because.groups() if part is not None), "") if because else ""
    if because:
        rest = f"{rest[: because.start()]} {rest[because.end() :]}"
    until = _UNTIL.search(rest)
    day = None
    if until:
        try:
            day = date.fromisoformat(until["day"].strip("\"'"))
        except ValueError:
            return _broken(f"'{until['day']}' is no day", rules)
        rest = f"{rest[: until.start()]} {rest[until.end() :]}"
    if left := rest.strip(" ,;."):
        return _broken(f"'{left}' cannot be read", rules)
    return Allow(rules=rules, until=day, because=reason.strip(), start=0, end=0)


def _broken(fault: str, rules: tuple[str, ...] = ()) -> Allow:
    return Allow(rules=rules, start=0, end=0, fault=fault)

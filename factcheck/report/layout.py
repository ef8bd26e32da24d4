"""What the formats for people share: order, places, the marked words, harmless characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Final, NamedTuple

from factcheck.model.finding import Finding, Mention
from factcheck.model.report import ArticleRecord
from factcheck.model.rule import LEVELS, Level

GRAVEST_FIRST: Final[tuple[Level, ...]] = tuple(reversed(LEVELS))

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\U000e0000-\U000e007f]")
_BIDI = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_EARLIEST: Final = datetime.min.replace(tzinfo=UTC)
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By level, new before known; otherwise in the order of the report."""
    return tuple(sorted(findings, key=lambda each: (GRAVEST_FIRST.index(each.level), each.state != "new")))


def by_story(findings: Iterable[Finding]) -> Mapping[str, tuple[Finding, ...]]:
    """Findings grouped by story, the story with the worst first."""
    groups: dict[str, list[Finding]] = {}
    for finding in worst_first(findings):
        groups.setdefault(finding.story, []).append(finding)
    return {story: tuple(group) for story, group in groups.items()}


class Marked(NamedTuple):
    """A sentence in three pieces, the middle one being the words that state the value."""

    before: str
    words: str
    after: str


def marked(mention: Mention) -> Marked:
    """The sentence of a mention, cut where its words begin and end.

    Words that run past their sentence are shown in full; words that are not in it stand alone.
    """
    sentence, quote = mention.sentence, mention.quote
    start = mention.start - mention.sentence_start
    if 0 <= start <= len(sentence):
        rest = sentence[start:]
        if rest.startswith(quote):
            return Marked(sentence[:start], quote, rest[len(quote) :])
        if rest and quote.startswith(rest):
            return Marked(sentence[:start], quote, "")
    if quote and quote in sentence:
        before, _, after = sentence.partition(quote)
        return Marked(before, quote, after)
    return Marked("", quote or sentence, "")


def trimmed(pieces: Marked, context: int) -> Marked:
    """At most about `context` characters on either side of the words, cut between words."""
    before, words, after = pieces
    if len(before) > context:
        kept = before[-context:]
        before = "… " + kept[kept.find(" ") + 1 :]
    if len(after) > context:
        kept = after[:context]
        after = (kept[: kept.rfind(" ")] if " " in kept else kept) + " …"
    return Marked(before, words, after)


def place(mention: Mention) -> str:
    """`path:line:column`, as much of it as is known."""
    spot = mention.location
    if spot is None:
        return mention.path
    return f"{mention.path}:{spot.line}" + ("" if spot.column is None else f":{spot.column}")


def source_of(article: ArticleRecord | None, path: str) -> str:
    """Who speaks in an article: its source, or the name of its file."""
    return (article.source if article else None) or path.rsplit("/", 1)[-1]


def spoken_at(article: ArticleRecord | None) -> str | None:
    """When an article speaks: its update if it has one, else its publication."""
    return (article.updated or article.published) if article else None


def history(finding: Finding) -> str:
    """What was decided on a finding, or on the same question before, in one sentence; mostly nothing."""
    if finding.settled:
        by = f" by {finding.settled.by}" if finding.settled.by else ""
        until = f" until {finding.settled.until}" if finding.settled.until else ""
        return f"{finding.state.capitalize()}{by}{until}: {finding.settled.because}"
    if finding.supersedes:
        return f"Accepted before with other values: {' / '.join(finding.accepted_values)}"
    return ""


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 article`, `2 articles`, `1,200 stories`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def times(number: int) -> str:
    """`once`, `twice`, `3 times`."""
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")


def letter(index: int) -> str:
    """The letters that stand for a number from 0: A, B … Z, AA, AB …."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def when(iso: str | None) -> str:
    """An ISO date or time as people write it: `4 March 2025, 13:41 (UTC-05:00)`."""
    if not iso:
        return ""
    try:
        if len(iso) == len("2025-03-04"):
            return _day(date.fromisoformat(iso))
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    zone = moment.strftime("%z")
    offset = "" if not zone else " (UTC)" if zone == "+0000" else f" (UTC{zone[:3]}:{zone[3:5]})"
    return f"{_day(moment)}, {moment:%H:%M}{offset}"


def moment(iso: str | None) -> datetime | None:
    """An ISO date or time as a point in time; a day is its beginning, a time without a zone that of UTC."""
    try:
        at = datetime.fromisoformat(iso) if iso else None
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at and not at.tzinfo else at


def moment_or_earliest(iso: str | None) -> datetime:
    """The same to sort by: what has no date comes first."""
    return moment(iso) or _EARLIEST


def visible(text: str, *, bidi: bool = False) -> str:
    """Control characters as escapes that can be seen; with `bidi` those that turn text round, too.

    Tabs and line ends stay.
    """
    text = _CONTROL.sub(_escape, text)
    return _BIDI.sub(_escape, text) if bidi else text


def one_line(text: str) -> str:
    """Text that can do nothing to a terminal: one line, every control and bidi character escaped."""
    return visible(re.sub(r"[ \t\r\n]+", " ", text), bidi=True)


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _escape(found: re.Match[str]) -> str:
    point = ord(found.group())
    return f"\\u{point:04x}" if point <= 0xFFFF else f"\\U{point:08x}"

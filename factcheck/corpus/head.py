"""The head of an article: title, datelines, byline and agency, read from its first lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from factcheck.corpus.dates import Scan, Stamp, moment_of_line, scan
from factcheck.corpus.lines import INVISIBLE, line_spans, trimmed
from factcheck.model import Moment, Span, Zone

LINES_READ = 6
"""Datelines and titles are looked for in so many lines that are not blank."""

LONGEST_TITLE = 120
_LONGEST_QUESTION = 90
_LONGEST_DATELINE = 120
_SCANNED = 20_000

_BYLINE = re.compile(
    r"(?:(?:story|report|reporting|words|text|posted|written|published)\s+)?by[:\s]\s*(?P<who>\S.*)$", re.I
)
_NAMES = re.compile(
    r"(?:[A-Z][\w.'’-]*|[A-Z]\.|and|&|with|of|the|in|for|de|da|di|del|la|le|van|von|der|den|al|bin|[,|/·•–—-])"
    r"(?:\s+|$|(?=,))"
)
_STAFF = re.compile(
    r"(?:our|an?|staff)\s(?:[a-z]+\s){0,2}(?:reporters?|correspondents?|writers?|staff)\b[\s,|/–—-]*"
)
"""Who reports without a name: "our own correspondent"."""
_SOURCE_LINE = re.compile(r"(?:source|agency|from)\s*:\s*(?P<source>[^.!?]{2,60})$", re.I)
_LABEL_ONLY = re.compile(
    r"(?:share|print|email|comments?(?:\s*\(\d+\))?|advertisement|\d+\s+comments?)$", re.I
)
_BREAK = re.compile(r"\s(?:--+|-|–|—)\s|\s?—\s?|\s?--\s")
_COLON = re.compile(r"(?=[^\W\d_a-z]{3})[^\W\d_a-z]+(?:[ -][^\W\d_a-z]+){0,2}:\s+(?=[^\W\d_a-z\"“])")
"""A town in capitals before a colon: "NEW CORR: "."""
_LABEL = re.compile(
    r"(?:UPDATE|BREAKING|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|OPINION|ANALYSIS|REVIEW|CORRECTION|NOTE|LIVE|WARNING|ALERT"
    r"|ADVISORY|EDITORIAL|COMMENT|CLARIFICATION|FEATURE|PREVIEW|PROFILE|QUESTION|ANSWER)S?\b"
)
"""Words in capitals that are no towns."""
_AGENCY = re.compile(r"\(\s*(?P<source>[A-Z][^()\d]{1,40}?)\s*\)\s*$")
_CAPITALS = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:[ .'’/,-]+[^\W\d_]+){0,5}[.,]?$")
_PLACE = re.compile(r"(?:[A-Z][\w.'’-]*)(?:[ ,/]+[A-Z][\w.'’-]*){0,4}$")
_PLACE_BEFORE = re.compile(
    r"(?P<place>(?!On\b|In\b|At\b|By\b)[^\W\d_a-z][\w.'’&-]*(?:\s+[\w.'’&-]+){0,4}"
    r"(?:,\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,2})?)\s*[,|–—-]\s*(?=\S)"
)
_ABBREVIATION = re.compile(r"(?:\b(?:[A-Z]\.){2,}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|No|Bros|vs|etc)\.|\.\.\.)$")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_PARENTHESIS = re.compile(r"\s*\([^()]*\)$")
_CALL = re.compile(r"[^\W_a-z](?:[^.!?…\"“”]|[.!?…](?=[^\s\"”’]))*[?!]{1,3}")
_HANGING = re.compile(
    r"(?:,|\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|that|which|is|was|were|are))$"
)
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\dT?[\d:.+Z-]*[\s:|,–—-]")
_YEARLIKE = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Head:
    """What the first lines say, and which of them no claim may be taken from.

    `month_day` is the date of a dateline that leaves out the year, `weekday` the day of the week beside it.
    """

    title_span: Span | None = None
    source: str | None = None
    published: Moment | None = None
    updated: Moment | None = None
    month_day: tuple[int, int] | None = None
    weekday: int | None = None
    zones: tuple[Zone, ...] = ()
    wrong_weekdays: tuple[str, ...] = ()


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str
    blank_before: bool
    kind: str = "body"


def read_head(text: str, title_span: Span | None = None) -> Head:
    """Read the head of an article.

    Args:
        text: the article's text with markup blanked out.
        title_span: where the title stands, if that is known already.
    """
    lines = _first_lines(text)
    stamps: list[Stamp] = []
    wrong: list[str] = []
    source = None
    hidden: list[Span] = []

    def take(result: Scan, words: str) -> None:
        stamps.extend(result.stamps)
        if any(stamp.weekday_is_wrong for stamp in result.stamps):
            wrong.append(" ".join(words.split()))

    for line in lines[:LINES_READ]:
        if title_span is not None and line.start < title_span.end and title_span.start < line.end:
            line.kind = "title"
            continue
        result = _dateline(line.text)
        if result is not None:
            line.kind = "date"
            take(result, line.text)
        elif match := _SOURCE_LINE.match(line.text):
            line.kind, source = "source", source or match["source"].strip()
        elif _is_byline(line.text) or _LABEL_ONLY.match(line.text):
            line.kind = "byline"
            dated = _trailing_date(line.text)
            if dated is not None:
                take(dated, line.text)
    foreign = None if any(stamp.day for stamp in stamps) else _foreign_date(lines)
    if title_span is None:
        title_span = _title(lines)
    for line in lines[:LINES_READ]:
        if line.kind in ("date", "source", "byline"):
            hidden.append(Span(start=line.start, end=line.end))
    first = next((line for line in lines[: LINES_READ + 1] if line.kind == "body"), None)
    if first is not None and (prefix := _prefix(first.text)) is not None:
        length, result, agency = prefix
        hidden.append(Span(start=first.start, end=first.start + length))
        take(result, first.text[:length])
        source = source or agency
    return _with_dates(
        Head(
            title_span=title_span,
            source=source,
            zones=(
                *(Zone(kind="hidden", span=span) for span in hidden),
                *_headlines(lines, title_span),
            ),
            wrong_weekdays=tuple(wrong),
        ),
        stamps,
        foreign,
    )


def _first_lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    blank = False
    for span in line_spans(text[:_SCANNED]):
        start, end = trimmed(text, span.start, span.end)
        if start == end:
            blank = True
            continue
        if not found and (length := _leading_date(text[start:end])):
            found.append(_Line(start, start + length, text[start : start + length], blank))
            start, end = trimmed(text, start + length, end)
        found.append(_Line(start, end, text[start:end], blank))
        blank = False
        if len(found) > LINES_READ + 1:
            break
    return found


def _leading_date(line: str) -> int:
    """The length of a "date 2025-03-04 " or "2025-03-04 " before other words, as exports put it."""
    result = scan(line, one_day=True)
    dated = any(stamp.day for stamp in result.stamps) and result.end < len(line)
    if not dated or not (result.labels == ("date",) or _ISO.match(line)):
        return 0
    return len(line) - len(line[result.end :].lstrip(" :|,–—-"))


def _dateline(line: str) -> Scan | None:
    """The dates of a line that holds nothing else, but for a place or paper before them."""
    if len(line) > _LONGEST_DATELINE:
        return None
    result = scan(line)
    if result.end == len(line):
        has_clock = any(char.isdigit() for char in line)
        return result if result.dated or has_clock else None
    match = _PLACE_BEFORE.match(line)
    if match and len(line) <= 80:
        result = scan(line, match.end())
        if result.end == len(line) and result.dated:
            return result
    return None


def _is_byline(line: str) -> bool:
    """`By Ana Ruiz and Ben Ode, Coast Herald`, with or without a date; not `By Sunday, 14 were dead`."""
    if len(line) > _LONGEST_DATELINE:
        return False
    match = _BYLINE.match(line)
    if match is None:
        return False
    who = match["who"]
    dated = _trailing_date(line)
    if dated is not None:
        who = who[: len(who) - (dated.end - _date_start(line))]
    who = _STAFF.sub("", who)
    if scan(who).end > 0 or (who and not who[:1].isupper()):
        return False
    at = 0
    while at < len(who):
        name = _NAMES.match(who, at)
        if name is None:
            return False
        at = name.end()
    return True


def _date_start(line: str) -> int:
    for match in re.finditer(r"(?<=[\s|,–—-])\S", line):
        result = scan(line, match.start())
        if result.end == len(line) and result.dated:
            return match.start()
    return len(line)


def _trailing_date(line: str) -> Scan | None:
    if not any(char.isdigit() for char in line):
        return None
    start = _date_start(line)
    return scan(line, start) if start < len(line) else None


def _title(lines: list[_Line]) -> Span | None:
    """The first line that is no dateline or byline, if it is short and ends no sentence.

    A question or exclamation ("Did the ferry sink?") is one too where a blank line or a date follows.
    """
    for number, line in enumerate(lines[:LINES_READ]):
        if line.kind != "body":
            continue
        following = next((other for other in lines[number + 1 :] if other.kind == "body"), None)
        if following is None or _prefix(line.text) is not None:
            return None
        next_line = lines[number + 1]
        if not looks_like_title(line.text):
            apart = next_line.blank_before or next_line.kind in ("date", "byline")
            if not (apart and _calls(line.text)):
                return None
        if next_line is following and not following.blank_before and following.text[:1].islower():
            return None  # a sentence that was wrapped
        line.kind = "title"
        return Span(start=line.start, end=line.end)
    return None


def looks_like_title(line: str) -> bool:
    """True where a line is short and ends no sentence."""
    line = line.rstrip(INVISIBLE + " ")
    line = _PARENTHESIS.sub("", line) or line
    if not line or len(line) > LONGEST_TITLE or _HANGING.search(line) or line.endswith((":", ";")):
        return False
    return not _SENTENCE_END.search(line) or bool(_ABBREVIATION.search(line))


def _calls(line: str) -> bool:
    """True of a short question or exclamation that is one sentence and no quotation."""
    line = line.rstrip(INVISIBLE + " ")
    return len(line) <= _LONGEST_QUESTION and _CALL.fullmatch(line) is not None


def _headlines(lines: list[_Line], title_span: Span | None) -> tuple[Zone, ...]:
    """The title, and a second headline between it and a dateline or byline."""
    if title_span is None:
        return ()
    zones = [Zone(kind="headline", span=title_span)]
    for number, line in enumerate(lines[:LINES_READ]):
        if line.start < title_span.end <= line.end and number + 2 < len(lines):
            deck, after = lines[number + 1 : number + 3]
            if deck.kind == "body" and after.kind in ("date", "byline") and looks_like_title(deck.text):
                deck.kind = "title"
                zones.append(Zone(kind="headline", span=Span(start=deck.start, end=deck.end)))
    return tuple(zones)


def _prefix(line: str) -> tuple[int, Scan, str | None] | None:
    """The dateline that opens a body line, such as `ARDREY, March 4 (Agency) - `."""
    match = _COLON.match(line) or _BREAK.search(line, 2, 100)
    if match is None or _LABEL.match(line):
        return None
    opening, agency = line[: match.end()].rstrip(" :—–-"), None
    if named := _AGENCY.search(opening):
        agency, opening = named["source"].strip(), opening[: named.start()].rstrip(" ,")
    place, dates = _place_and_dates(opening)
    if place is None:
        return None
    is_dateline = bool(agency) or dates.dated or _town(place)
    return (match.end(), dates, agency) if is_dateline else None


def _town(place: str) -> bool:
    """True for a town in capitals, with or without its state: "CORR", "CORR, Ardr."."""
    town, _, region = place.partition(",")
    return (
        town.isupper() and bool(_CAPITALS.match(town)) and (not region or bool(_PLACE.match(region.strip())))
    )


def _place_and_dates(opening: str) -> tuple[str | None, Scan]:
    """Split `ARDREY, Coast, March 4`; the place is None where the words are no dateline."""
    nothing = Scan((), (), 0)
    if not opening:
        return "", nothing
    whole = scan(opening)
    if whole.end == len(opening):
        return ("", whole) if whole.dated else (None, nothing)
    for match in re.finditer(r"[,\s]+(?=\S)", opening):
        dates = scan(opening, match.end())
        if dates.end == len(opening) and dates.dated:
            place = opening[: match.start()]
            return (place, dates) if _PLACE.match(place) or place.isupper() else (None, nothing)
    return (opening, nothing) if _PLACE.match(opening) or opening.isupper() else (None, nothing)


def _with_dates(head: Head, stamps: list[Stamp], foreign: Moment | None) -> Head:
    published = next((s.moment for s in stamps if s.role != "updated" and s.moment), None)
    updates = [s.moment for s in stamps if s.role == "updated" and s.moment]
    updated = max(updates, key=lambda moment: moment.at, default=None)
    partial = next((s for s in stamps if s.month_day and not s.day), None)
    return replace(
        head,
        published=published or updated or foreign,
        updated=updated,
        month_day=partial.month_day if partial else None,
        weekday=partial.weekday if partial else None,
    )


def _foreign_date(lines: list[_Line]) -> Moment | None:
    """A date in a form that the direct patterns do not know; only very short lines are worth the time."""
    for line in lines[:LINES_READ]:
        words = line.text.split()
        if (
            line.kind == "body"
            and 2 <= len(words) <= 5
            and len(line.text) <= 40
            and _YEARLIKE.search(line.text)
        ):
            if len(re.findall(r"\b\d{1,2}\b", line.text)) != 1:
                continue
            found = moment_of_line(line.text)
            if found is not None:
                line.kind = "date"
                return found
    return None

"""Find quoted ranges in plain text: straight, curly and typewriter marks, nested and over paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from factcheck.language.tokens import QuotedRange

Range = tuple[int, int]

_MARK: Final = re.compile(r"""["“”„«»]|''|``|[‘’']""")
_DOUBLE: Final = frozenset(['"', "''", "“", "”", "„", "«", "»", "``"])
_ONLY_CLOSE: Final = frozenset(["”", "»"])
_INCHES: Final = re.compile(r"\d\s?['’′]\s?\d+(?:\.\d+)?$")
_ELIDED: Final = re.compile(r"['’‘](?:\d0s|em|til|cause|tis|twas|n|bout|round|neath)\b", re.IGNORECASE)
_LONGEST_SINGLE: Final = 600
_FARTHEST_CLOSE: Final = 12
"""Over so many paragraphs a quotation may run without being opened anew, as where each line is a sentence."""
_OPENING_NEIGHBOURS: Final = frozenset("([{—–-/“\"„«‘`'…:")
_CLOSING_NEIGHBOURS: Final = frozenset(".,;:!?)]}—–-/…”\"»’'")


@dataclass(slots=True)
class _Quotation:
    """A quotation while it is read: a part for each paragraph."""

    mark: str
    start: int
    inner: int
    parts: list[tuple[int, int, int, int]] = field(default_factory=list)
    closed: bool = False

    def end_at(self, end: int, inner_end: int) -> None:
        self.parts.append((self.start, end, self.inner, inner_end))


def find(text: str, paragraphs: list[Range]) -> list[QuotedRange]:
    """The quoted ranges of a text, in order; `paragraphs` are its half-open paragraph ranges.

    A quotation left open at the end of a paragraph goes on in the next one if that opens anew, or if
    the first mark there can only close; otherwise it ends with its paragraph and is not closed.
    """
    done: list[_Quotation] = []
    running: _Quotation | None = None
    over = 0
    marked = [
        [mark for mark in _MARK.finditer(text, start, end) if not _apostrophe(text, mark)]
        for start, end in paragraphs
    ]
    for number, ((start, end), marks) in enumerate(zip(paragraphs, marked, strict=True)):
        if running is not None and not _goes_on(text, running, paragraphs, marked, number):
            running = None
        single_until = max(start, over)
        doubles = [mark for mark in marks if mark.group() in _DOUBLE]
        for mark in marks:
            sign, at, after = mark.group(), mark.start(), mark.end()
            if sign not in _DOUBLE:
                close = _single(text, at, end) if at >= single_until else None
                if close is not None:
                    inner = _Quotation(sign, at, after, closed=True)
                    inner.end_at(close + 1, close)
                    done.append(inner)
                    single_until = close + 1
                elif at >= single_until and running is None:
                    last = _single_over(text, at, paragraphs, marked, number)
                    if last is not None:
                        done.append(_over(text, at, paragraphs[number : last + 1]))
                        single_until = over = paragraphs[last][1]
            elif running is not None and after <= running.inner:
                continue  # the mark that opens a further paragraph of the running quotation
            elif running is None:
                if _opens(text, sign, at, after, start, end):
                    running = _Quotation(sign, at, after)
                    done.append(running)
            elif _closes(text, running.mark, sign, at, after, start, end) or (
                sign == running.mark and mark is doubles[-1] and _slipped(text, at, running.inner)
            ):
                running.end_at(after, at)
                running.closed = True
                running = None
            elif sign not in _ONLY_CLOSE:
                running.end_at(at, at)  # a second opening mark: the first was never closed
                running = _Quotation(sign, at, after)
                done.append(running)
        if running is not None:
            running.end_at(end, end)
    done.sort(key=lambda quotation: quotation.parts[0][0])
    ranges = [
        QuotedRange(number, *part, closed=quotation.closed)
        for number, quotation in enumerate(done)
        for part in quotation.parts
    ]
    return sorted(ranges, key=lambda each: (each.start, -each.end))


def _goes_on(
    text: str, running: _Quotation, paragraphs: list[Range], marked: list[list[re.Match[str]]], number: int
) -> bool:
    """Whether an open quotation goes on in the paragraph of that number; moves it there if so."""
    start = paragraphs[number][0]
    for ahead in range(number, min(number + _FARTHEST_CLOSE, len(paragraphs))):
        first = next((mark for mark in marked[ahead] if mark.group() in _DOUBLE), None)
        if first is None:
            continue
        begin, end = paragraphs[ahead]
        if first.start() == begin and first.group() == running.mark:
            if ahead > number:
                return False
            running.start, running.inner = begin, first.end()
            return True
        if _only_closes(text, first, begin, end):
            running.start = running.inner = start
            return True
        return False
    return False


def _single_over(
    text: str, at: int, paragraphs: list[Range], marked: list[list[re.Match[str]]], number: int
) -> int | None:
    """The paragraph that ends a quotation in single marks after "said:", which no other mark is in, if any.

    As where each line is a sentence: only a stop with the mark at the very end of a line closes it.
    """
    if text[at] not in "'‘" or text[:at].rstrip()[-1:] != ":" or not text[at + 1 : at + 2].isalnum():
        return None
    for ahead in range(number, min(number + _FARTHEST_CLOSE, len(paragraphs))):
        begin, end = paragraphs[ahead]
        inside = [mark for mark in marked[ahead] if mark.start() > at]
        if not inside:
            continue
        mark = inside[0]
        closes = (
            mark.group() in "'’" and not text[mark.end() : end].strip() and text[mark.start() - 1] in ".!?"
        )
        return ahead if closes and ahead > number and mark.start() > begin else None
    return None


def _over(text: str, at: int, paragraphs: list[Range]) -> _Quotation:
    """A quotation in single marks that runs from there to the end of the last of the paragraphs."""
    quotation = _Quotation(text[at], at, at + 1, closed=True)
    for begin, end in paragraphs:
        quotation.start, quotation.inner = max(begin, at), max(begin, at + 1)
        last = end - len(text[begin:end]) + len(text[begin:end].rstrip())
        quotation.end_at(*((last, last - 1) if end == paragraphs[-1][1] else (end, end)))
    return quotation


def _only_closes(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    sign, at, after = mark.group(), mark.start(), mark.end()
    if sign in _ONLY_CLOSE:
        return True
    before = text[at - 1] if at > start else " "
    follows = text[after] if after < end else " "
    return sign in ('"', "''") and not before.isspace() and (follows.isspace() or follows in ".,;:!?)")


def _opens(text: str, sign: str, at: int, after: int, start: int, end: int) -> bool:
    if sign in ("“", "„", "«", "``"):
        return True
    if sign in _ONLY_CLOSE or after >= end:
        return False
    before = text[at - 1] if at > start else " "
    if before.isdigit() or (before in "′’'" and at - 2 >= start and text[at - 2].isdigit()):
        return False  # inches and seconds
    if before.isspace() or before in _OPENING_NEIGHBOURS:
        return bool(text[after:end].strip())
    return text[after].isalnum() and not before.isalnum()


def _closes(text: str, opening: str, sign: str, at: int, after: int, start: int, end: int) -> bool:
    if opening == "“":
        return sign in ("”", '"') and (sign == "”" or _may_close(text, at, after, start, end))
    if opening == "„":
        return sign in ("“", "”", '"')
    if opening == "«":
        return sign == "»"
    if opening == "``":
        return sign in ("''", '"')
    if sign in ("”", "»"):
        return sign == "”"
    return sign in ('"', "''") and _may_close(text, at, after, start, end)


def _may_close(text: str, at: int, after: int, start: int, end: int) -> bool:
    """Whether a straight mark can close: anything but a mark that leans on the following word only."""
    if text[at] == '"' and _INCHES.search(text, max(start, at - 8), at):
        return False
    before = text[at - 1] if at > start else " "
    follows = text[after] if after < end else ""
    return not (before.isspace() and follows.isalnum())


def _slipped(text: str, at: int, inner: int) -> bool:
    """Whether the last mark of a paragraph closes although a space slipped in before it: `up, "Orr said`.

    Taken as an opening mark, it would leave two quotations without an end.
    """
    return text[at] == '"' and at - 2 > inner and text[at - 1] == " " and text[at - 2] in ",.?!"


def _apostrophe(text: str, mark: re.Match[str]) -> bool:
    """A single mark between two letters or digits, or one that stands for dropped letters."""
    if mark.group() not in ("'", "’", "‘"):
        return False
    at = mark.start()
    before = text[at - 1] if at else " "
    follows = text[at + 1] if at + 1 < len(text) else " "
    if before.isalnum() and follows.isalnum():
        return True
    return not before.isalnum() and _ELIDED.match(text, at) is not None


def _single(text: str, at: int, end: int) -> int | None:
    """The offset of the mark that closes a single quotation opened at `at`, if it is one.

    The first closing mark after a stop or comma is taken, else the first that follows no plural "s",
    else the last: "the boys' room" holds an apostrophe.
    """
    sign = text[at]
    if sign == "’":
        return None
    before = text[at - 1] if at else " "
    follows = text[at + 1] if at + 1 < end else " "
    if (
        not (before.isspace() or before in _OPENING_NEIGHBOURS)
        or follows.isspace()
        or not (follows.isalnum() or follows in "…[$£€")
    ):
        return None
    closing = "’" if sign == "‘" else "'"
    plural = None
    place = text.find(closing, at + 1, min(end, at + _LONGEST_SINGLE))
    while place >= 0:
        left = text[place - 1]
        right = text[place + 1] if place + 1 < end else ""
        if not left.isspace() and (not right or right.isspace() or right in _CLOSING_NEIGHBOURS):
            if left in ".,!?…" or left not in "sS":
                return place
            plural = plural if plural is not None else place
            if right and right in '.,;:!?)”"':
                return place
        elif sign == "'" and left.isspace() and right.isalnum():
            break  # another one opens
        place = text.find(closing, place + 1, min(end, at + _LONGEST_SINGLE))
    return plural

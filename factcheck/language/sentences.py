"""Split plain text into paragraphs and sentences by rule, before anything is parsed.

A parser breaks sentences inside names and tears closing quotation marks off; what stands around a full
stop says more. The tables are those of `language/en/abbreviations.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from factcheck.language.en import abbreviations as known
from factcheck.language.en.verbs import SPEECH_FORMS
from factcheck.language.tokens import QuotedRange

Range = tuple[int, int]

_LINE: Final = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_NEW_LINE: Final = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_NON_SPACE: Final = re.compile(r"\S+")
_STOP: Final = re.compile(
    r"""(?P<stop>(?:\.(?:\s?\.)+|[.!?…])[.!?…]*)(?P<close>(?:["”»’')\]]|'')*)(?P<gap>\s+|(?=[A-Z][a-z])|(?=“))(?=\S)"""
)
_LONE_CLOSE: Final = re.compile(r"""(?:"|”|''|»)(?=\s)""")
_WORD_BEFORE: Final = re.compile(r"[^\s\"“”„«»()\[\]{}—–/,;:]+$")
_NEXT: Final = re.compile(r"""(?P<marks>(?:["“„«‘'(\[*•–—-]|``)*)\s*(?P<word>[^\W\d_][\w.'’-]*|\d\S*)?""")
_DOTTED: Final = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]$")
_SPEECH_TAIL: Final = re.compile(r"(?:[\w.'’-]+\s+){0,4}?(?P<verb>[a-z]+)\b")
_ENDING: Final = re.compile(r"""[.!?…:][\s"”»’')\]]*$""")
_HANGING: Final = re.compile(
    r"(?:[,;(–—-]|\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|that|which|as|is|was|were|are|be|"
    r"been|has|had|have|his|her|its|their|into|Mr|Mrs|Ms|Dr|Lt|Gen|Sen|Gov)\.?)\s*$"
)
_SHORT_LINE: Final = 160
_SIGN_EVERY: Final = 300
_INFORMAL: Final = re.compile(
    # The lookahead only saves time: with what little a match may begin.
    r"(?=[@:;?!._=<>h-]|\b[itTpPFCRldu])(?:https?:|(?<=\S)@\S|[:;]-?[)(]|(?<=\w\s)[?!]|[!?]{2,}|\bi\b|\.{4,}"
    r"|[_=-]{3,}|>>|<<|\b(?:[Tt]hanks|P\.?S|FYI|Cheers|Regards|plz|thx|lol|dont|u|ur|im)\b)"
)
_MAYBE: Final = re.compile(
    r"\s+(?:(?=https?:)|(?=(?P<opener>(?:"
    + "|".join(sorted(known.OPENERS))
    + r")\b(?!['’.]?-))))|(?<=[?!])\s+(?=\w)"
)
_OPEN: Final = re.compile(r"[^\s,.:\"“(«'’–—-](?<!\b[Tt]he)(?<!\ba)(?<!\bof)")
"""What may stand before a word that opens a sentence, where there is no stop."""
_ANYWHERE: Final = re.compile(r"(?<=\S)\s+(?=[^a-z\s])|(?<=[.?!])\s+(?=[a-z])")


def paragraphs(text: str, borders: Iterable[int] = ()) -> list[Range]:
    """The half-open ranges of paragraphs: lines, or runs of lines where running text is wrapped.

    Args:
        text: any text.
        borders: offsets at which a paragraph ends in any case (the edges of zones).
    """
    lines = [_trim(text, *line.span()) for line in _LINE.finditer(text)]
    lines = [line for line in lines if line[0] < line[1]]
    width = _wrapped_at(text, lines)
    joined: list[Range] = []
    last: Range = (0, 0)
    for line in lines:
        if joined and _runs_on(text, last, line, width):
            joined[-1] = (joined[-1][0], line[1])
        else:
            joined.append(line)
        last = line
    cuts = sorted(set(borders))
    if not cuts:
        return joined
    out = []
    for start, end in joined:
        inside = [cut for cut in cuts if start < cut < end]
        for left, right in zip([start, *inside], [*inside, end], strict=True):
            piece = _trim(text, left, right)
            if piece[0] < piece[1]:
                out.append(piece)
    return out


def split(text: str, paragraph: Range, quoted: list[QuotedRange]) -> list[Range]:
    """The half-open ranges of the sentences of one paragraph; `quoted` are the text's quoted ranges."""
    begin, end = paragraph
    inner_ends = {each.inner_end for each in quoted}
    out: list[Range] = []
    start = begin
    position = begin
    while (match := _STOP.search(text, position, end)) is not None:
        position = match.end()
        cut = match.end("close")
        if match.end() > cut:
            lone = _LONE_CLOSE.match(text, match.end(), end)
            if lone is not None and lone.start() in inner_ends:
                cut = lone.end()
                position = cut
                while position < end and text[position].isspace():
                    position += 1
        if position < end and _ends_sentence(text, match, start, cut, position, end):
            out.append((start, cut))
            start = position
    if start < end:
        out.append((start, end))
    return out


def doubtful(text: str, paragraph: Range) -> list[int]:
    """Offsets of words of a paragraph where no stop stands before them and yet a sentence may begin.

    Layout may be lost: headings and lines of mail flow into one another. There a parser may cut, before a
    capitalised word that opens sentences, and in informal writing before any word with a capital. A line that
    looks like a heading is left alone.
    """
    start, end = paragraph
    if end - start < _SHORT_LINE and _ENDING.search(text, max(start, end - 8), end) is None:
        return []
    signs = 0
    for signs, _ in enumerate(_INFORMAL.finditer(text, start, end), start=1):
        if signs * _SIGN_EVERY >= end - start:
            break
    if signs and signs * _SIGN_EVERY >= end - start:
        return [match.end() for match in _ANYWHERE.finditer(text, start, end)]
    return [
        match.end()
        for match in _MAYBE.finditer(text, start, end)
        if match["opener"] is None or (match.start() and _OPEN.match(text, match.start() - 1))
    ]


def _trim(text: str, start: int, end: int) -> Range:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _wrapped_at(text: str, lines: list[Range]) -> int | None:
    """The width at which running text was wrapped, if it was: many lines break off in mid-sentence."""
    longest = max((end - start for start, end in lines), default=0)
    if len(lines) < 2 or not 40 <= longest <= 140:
        return None
    soft = sum(_breaks_off(text, left, right) for left, right in pairwise(lines))
    return longest if soft * 10 >= 3 * (len(lines) - 1) else None


def _breaks_off(text: str, left: Range, right: Range) -> bool:
    if text[right[0]].islower():
        if left[1] - left[0] > 12 and text[left[0] : left[1]].isupper():
            return False  # a headline in capitals
        return _ENDING.search(text, max(left[0], left[1] - 8), left[1]) is None
    return _HANGING.search(text, max(left[0], left[1] - 10), left[1]) is not None


def _runs_on(text: str, last: Range, line: Range, width: int | None) -> bool:
    """Whether the paragraph whose last line is `last` goes on in `line`."""
    if len(_NEW_LINE.findall(text, last[1], line[0])) > 1:
        return False
    if _breaks_off(text, last, line):
        return True
    if width is None:
        return False
    first_word = _NON_SPACE.match(text, line[0])
    needed = first_word.end() - first_word.start() + 1 if first_word else 1
    return width - (last[1] - last[0]) < needed


def _ends_sentence(text: str, match: re.Match[str], start: int, cut: int, after: int, end: int) -> bool:
    """Whether the stop that `match` found ends the sentence begun at `start`; the next word is at `after`."""
    following = _NEXT.match(text, after, end)
    assert following is not None
    word = following.group("word") or ""
    marks = following.group("marks")
    opens = any(mark in marks for mark in "\"“„«‘'`")
    stop = match.group("stop")
    before = _WORD_BEFORE.search(text, max(start, match.start() - 40), match.start())
    last = before.group() if before else ""
    if match.start("gap") == match.end("gap"):
        return _ends_unspaced(text, match, last)
    if "!" in stop or "?" in stop:
        return _ends_loud(text, match, last, word, cut, after, end)
    if len(stop) > 1 or "…" in stop:
        return word[:1].isupper() and word not in ("I", "I'm", "I’m")
    if not word:
        return bool(marks) and not last[-1:].isdigit()
    if word[0].islower():
        return bool(
            not opens
            and cut == match.end("stop")
            and last.isalpha()
            and last.islower()
            and len(last) > 3
            and last not in known.CONNECTING
            and word not in SPEECH_FORMS
        )
    bare = last.lstrip("'‘’")
    if cut > match.end("stop") and text[cut - 1] != ")":
        return True
    return _ends_after(bare, word, opens, at_start=before is not None and before.start() <= start)


def _ends_unspaced(text: str, match: re.Match[str], last: str) -> bool:
    """As in "said.The": two small letters before, a capitalised word after, and no address."""
    if match.end("close") == match.end("stop") and match.group("stop") != ".":
        return len(last) > 1 and last.isalpha()
    left = text[max(0, match.start() - 2) : match.start()]
    return left.isalpha() and left.islower() and last.isalpha() and "@" not in last


def _ends_loud(text: str, match: re.Match[str], last: str, word: str, cut: int, after: int, end: int) -> bool:
    if not word:
        return True
    if word[0].islower():
        return False
    if last in known.WITH_BANG and "!" in match.group("stop"):
        return word in known.OPENERS
    if cut > match.end("stop"):
        tail = _SPEECH_TAIL.match(text, after, min(end, after + 60))
        return tail is None or tail.group("verb") not in SPEECH_FORMS
    return True


def _ends_after(last: str, word: str, opens: bool, *, at_start: bool) -> bool:
    """Whether a full stop after `last` and before the capital or digit `word` ends a sentence."""
    bare = word.rstrip(".'’-")
    opener = bare in known.OPENERS
    number = word[0].isdigit()
    if not last:
        return True
    if last in known.NUMBERING and last not in known.TITLES:
        return not number
    if last in known.MONTHS:
        return not number
    if last in known.CONNECTING:
        return False
    if last in known.TITLES:
        return opener and last in known.ALSO_LAST and bare not in ("No", "A")
    if last in known.HOURS:
        return bare not in known.AFTER_HOURS and not number
    if last in known.LATIN:
        return True
    if last in known.COMPANIES or last in known.STATES:
        return opener or opens
    if _DOTTED.match(last):
        return opener or opens
    if len(last) == 1 and last.isupper():
        return (opener and bare not in ("A", "I")) or opens
    return not (last.isdigit() and at_start)

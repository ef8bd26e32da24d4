"""Claims of quotation: words that are given as somebody's own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from factcheck.extract.reading import Reading
from factcheck.extract.speaker import WRITTEN, bearer, name_of, named_behind, writing_before
from factcheck.language import grammar
from factcheck.language.en.plain import plain
from factcheck.language.tokens import QuotedRange, SentenceView
from factcheck.model import Attribution, Claim, ClaimKind, Quotation

KIND: ClaimKind = "quotation"

FEWEST_WORDS: Final = 3
"""Shorter quotations are terms, nicknames and marks of distance, not statements."""

WHOLE_WORDS: Final = 30
"""A quotation of several sentences that is no longer than this is also a claim as a whole.

A caption or slogan may be given as one sentence or as two.
"""

_WORD: Final = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_WHITE: Final = re.compile(r"\s+")
_SMALL: Final = frozenset(
    "a an and as at but by for from in into is nor of on or over the to up via with".split()
)
_EDGES: Final = " \t\r\n\u00a0\"“”‘’'«»"


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every sentence, or part of one, of every quotation of three or more words.

    Quotations are compared sentence by sentence, so each sentence is a claim of its own;
    `slots["quotation"]` numbers the quotation that it belongs to. Titles of works are left out.
    """
    document = reading.document
    starts = [sentence.start for sentence in document.sentences]
    speakers: dict[int, Attribution | None] = {}
    covered: list[tuple[int, int]] = []
    for quoted in document.quotes:
        inner = document.text(quoted.inner_start, quoted.inner_end)
        if len(_WORD.findall(inner)) < FEWEST_WORDS or is_work(inner):
            continue
        if any(start <= quoted.start and quoted.end <= end for start, end in covered):
            continue  # quoted within what is quoted
        covered.append((quoted.start, quoted.end))
        if quoted.number not in speakers:
            speakers[quoted.number] = (
                named_behind(reading, quoted)
                or grammar.speaker_of(document, quoted.number)
                or writing_before(document, quoted)
            )
        parts = list(_sentences(reading, quoted, starts, speakers[quoted.number]))
        yield from parts
        if len(_WORD.findall(inner)) <= WHOLE_WORDS and "\n" not in inner.strip():
            yield from _whole(reading, quoted, starts, speakers[quoted.number], parts)
    yield from _unmarked(reading)


def _sentences(
    reading: Reading, quoted: QuotedRange, starts: list[int], speaker: Attribution | None
) -> Iterator[Claim]:
    """The claims of one quoted range."""
    document = reading.document
    at = max(0, bisect_right(starts, quoted.inner_start) - 1)
    while at < len(document.sentences) and document.sentences[at].start < quoted.inner_end:
        sentence = document.sentences[at]
        at += 1
        start, end = max(sentence.start, quoted.inner_start), min(sentence.end, quoted.inner_end)
        if start >= end:
            continue
        start, end = trimmed(document.text(start, end), start)
        words = document.text(start, end)
        if len(_WORD.findall(words)) < FEWEST_WORDS:
            continue
        how = f"quotation marks, speaker {speaker.speaker!r}" if speaker else "quotation marks, no speaker"
        yield _claim(reading, sentence, start, end, speaker, str(quoted.number), how)


def _whole(
    reading: Reading, quoted: QuotedRange, starts: list[int], speaker: Attribution | None, parts: list[Claim]
) -> Iterator[Claim]:
    """The quotation as one claim, where its sentences are not that already."""
    document = reading.document
    start, end = trimmed(document.text(quoted.inner_start, quoted.inner_end), quoted.inner_start)
    if start < end and not any(part.start <= start and end <= part.end for part in parts):
        sentence = document.sentences[max(0, bisect_right(starts, start) - 1)]
        yield _claim(reading, sentence, start, end, speaker, str(quoted.number), "the whole quotation")


def trimmed(words: str, start: int) -> tuple[int, int]:
    """The range without white space, marks and a comma at its edges; full stops stay."""
    front = len(words) - len(words.lstrip(_EDGES))
    back = len(words.rstrip(_EDGES + ","))
    while words[front:back].endswith(("'", "’")) and back > front:
        back -= 1
    return start + front, start + max(front, back)


def _claim(
    reading: Reading,
    sentence: SentenceView,
    start: int,
    end: int,
    speaker: Attribution | None,
    number: str,
    how: str,
) -> Claim:
    words = _WHITE.sub(" ", reading.document.text(start, end))
    name = name_of(reading, speaker) if speaker else None
    plainly = plain(words)
    return reading.claim(
        KIND,
        sentence,
        start,
        end,
        Quotation(
            words=words,
            plain=plainly if plainly != words else None,
            speaker=name,
            partial=_is_partial(words),
        ),
        subject=name,
        slots={"quotation": number},
        attribution=speaker,
        quoted=True,
        derivation=(how,),
    )


def _is_partial(words: str) -> bool:
    """True where the words do not begin a sentence."""
    first = next((char for char in words if char.isalnum()), "")
    return words.startswith(("...", "…")) or first.islower()


def is_work(words: str) -> bool:
    """True for what is written like the title of a work: "The Long Way to Ardrey"."""
    if words.rstrip(_EDGES).endswith((".", "?", "!")) and not words.rstrip(_EDGES).endswith("..."):
        return False
    content = [word for word in _WORD.findall(words) if word.lower() not in _SMALL]
    capitals = sum(word[0].isupper() or word[0].isdigit() for word in content)
    return len(content) > 1 and capitals == len(content) and len(content) <= 12 and not words.isupper()


def _unmarked(reading: Reading) -> Iterator[Claim]:
    """Writings that are given without marks: "The caption read, Six of us came home."."""
    document = reading.document
    for sentence in document.sentences:
        text = document.text(sentence.start, sentence.end)
        if "," not in text and ":" not in text:
            continue
        found = WRITTEN.search(text)
        if found is None or not found.group("mark").strip():
            continue
        reads = found.group("verb").startswith("read")
        start = sentence.start + found.end()
        words = text[found.end() :]
        if not words or not words[0].isupper() or (found.group("mark").strip() == "," and not reads):
            continue
        if len(_WORD.findall(words)) < FEWEST_WORDS:
            continue
        if any(quoted.start < sentence.end and start < quoted.end for quoted in document.quotes):
            continue
        start, end = trimmed(words, start)
        speaker = bearer(found, sentence.start)
        yield _claim(
            reading, sentence, start, end, speaker, f"unmarked {sentence.number}", "writing without marks"
        )

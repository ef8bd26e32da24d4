"""What a mistyped word was probably meant to be, for messages."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str], *, limit: int = 1, alike: int = 60) -> tuple[str, ...]:
    """The known words most like `word`, best first; empty if none is `alike` of 100."""
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        word,
        sorted(set(known)),
        scorer=fuzz.ratio,
        processor=utils.default_process,
        score_cutoff=alike,
        limit=limit,
    )
    return tuple(match for match, _, _ in found)


def suggestion(word: str, known: Iterable[str], *, limit: int = 1) -> str:
    """`Did you mean 'a' or 'b'?`, or nothing."""
    matches = nearest(word, known, limit=limit)
    return f"Did you mean {one_of(matches)}?" if matches else ""


def one_of(words: Iterable[str]) -> str:
    """`'a'`, `'a' or 'b'`, `'a', 'b' or 'c'`."""
    quoted = [f"'{word}'" for word in words]
    if len(quoted) < 2:
        return "".join(quoted)
    return f"{', '.join(quoted[:-1])} or {quoted[-1]}"

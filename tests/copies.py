"""Copies of an article that say the same: as it is, its sentences shuffled, its values rewritten."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.rewriting import rewritten

if TYPE_CHECKING:
    from factcheck.model import Article, Finding, Report


def sentences_of(paragraph: str) -> list[str]:
    """A paragraph cut after its sentences, never within quotation marks."""
    pieces: list[str] = []
    for piece in re.split(r"(?<=[.!?])\s+|(?<=[.!?][\"”’'])\s+", paragraph):
        if pieces and (
            _open(pieces[-1]) or not re.match(r"[\"“'‘(]?[A-Z0-9]", piece) or _shortened(pieces[-1])
        ):
            pieces[-1] += f" {piece}"
        else:
            pieces.append(piece)
    return pieces


def _open(piece: str) -> bool:
    return piece.count('"') % 2 == 1 or piece.count("“") > piece.count("”")


def _shortened(piece: str) -> bool:
    return bool(
        re.search(
            r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Lt|Col|Gen|Sgt|Capt|No|Jr|Sr|Rev|Prof|[ap]\.m|[A-Z][a-z]{2}))\.$",
            piece,
        )
    )


_PROSE: Final = re.compile(r"\S+ \S+ .*[.!?][\"”’')]*\s*$")
"""A line that is no byline, dateline or heading between paragraphs."""

_DATELINE: Final = re.compile(r"\s*[A-Z][A-Z .'-]{2,}[A-Z]\b[^.!?\"“]{0,80}?\s(?:--|-|–|—)\s+")
"""The place and the day before the first sentence: they belong to the article, not to that sentence."""


def shuffled(text: str, seed: int = 0) -> str:
    """The text with the sentences of its body in another order.

    The first line, the dateline and the form of the paragraphs stay.
    """
    head, gap, body = text.partition("\n")
    dateline = _DATELINE.match(body)
    lead = dateline[0] if dateline else ""
    parts = re.split(r"(\n+)", body[len(lead) :])
    told = [sentences_of(part) if n % 2 == 0 and _PROSE.search(part) else [] for n, part in enumerate(parts)]
    pool = [sentence for some in told for sentence in some]
    random.Random(seed).shuffle(pool)
    out = [head, gap, lead]
    for part, some in zip(parts, told, strict=True):
        out.append(" ".join(pool[: len(some)]) if some else part)
        pool = pool[len(some) :]
    return "".join(out)


def as_it_is(text: str) -> str:
    """The text."""
    return text


COPIES: Final[Mapping[str, Callable[[str], str]]] = {
    "its own copy": as_it_is,
    "its copy with sentences shuffled": shuffled,
    "its copy with values written another way": rewritten,
}
"""How an article is copied, by what the copy is called."""


def lay_out(articles: Iterable[Article], folder: Path, copy: Callable[[str], str]) -> int:
    """Write each article beside its copy, as a story of its own below `folder`; how many there are."""
    count = 0
    for count, article in enumerate(articles, 1):
        story = folder / f"{count:03}-{re.sub(r'[^A-Za-z0-9]+', '-', article.path).strip('-')[-60:]}"
        story.mkdir(parents=True)
        for name, change in (("a", as_it_is), ("b", copy)):
            if article.path.endswith(".txt"):
                (story / f"{name}.txt").write_text(change(article.text), "utf-8")
                continue
            head, _, body = change(_bare(article)).partition("\n")
            published = article.published.iso if article.published else None
            record = {"headline": head, "articleBody": body.strip(), "datePublished": published}
            (story / f"{name}.json").write_text(json.dumps(record), "utf-8")
    return count


def _bare(article: Article) -> str:
    """Title and body of an article without its front matter."""
    title, body = article.title or "", re.sub(r"\A---\n.*?\n---\n", "", article.text, flags=re.S).strip()
    return f"{title}\n\n{body.removeprefix(title).strip()}"


def between(report: Report) -> list[Finding]:
    """The findings that set an article against its copy."""
    return [finding for finding in report.findings if finding.scope == "cross"]


def in_the_copy_only(report: Report) -> list[str]:
    """What the copy is said to contradict in itself, and the article is not."""
    said: dict[str, Counter[str]] = {"a": Counter(), "b": Counter()}
    for finding in report.findings:
        if finding.scope == "internal":
            article = next(m.path for value in finding.values for m in value.mentions)
            values = " / ".join(sorted(value.normalized for value in finding.values))
            said[Path(article).stem][f"{finding.story} {finding.rule} {values}"] += 1
    return sorted((said["b"] - said["a"]).elements())

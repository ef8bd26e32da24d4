"""`factcheck claims`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from factcheck.cli import output
from factcheck.cli.options import (
    config_of,
    config_option,
    debug_option,
    format_option,
    model_option,
    parse_paths,
)
from factcheck.status import INCOMPLETE, PASSED

if TYPE_CHECKING:
    from factcheck.model import Article, Extraction


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(), callback=parse_paths)
@format_option("claims are")
@model_option
@config_option
@debug_option
def claims(*, files: tuple[str, ...], format_name: str, model: str | None) -> int:
    """Print the checkable claims of articles.

    In JSON, an array with one object for each article: its path and its claims, in order. `start` and `end`
    are code points of the article's text, half-open.

    \b
    Examples:
      factcheck claims stories/ferry/first.md
      factcheck claims stories/ferry/*.md --format json
    """
    config = config_of(model=model)

    from factcheck import pipeline
    from factcheck.configured import reading_of

    read = pipeline.claims(files, model=config.model, reading=reading_of(config))
    extracted = read.articles
    if format_name == "json":
        content = [_article(article, extraction) for article, extraction in extracted]
        output.emit(json.dumps(content, ensure_ascii=False, indent=2) + "\n")
    else:
        output.emit("".join(_lines(article, extraction) for article, extraction in extracted))

    found = sum(len(extraction.claims) for _, extraction in extracted)
    output.tell_what_was_left_out(read.not_checked, read.problems)
    output.tell(f"{len(extracted)} article{'s' * (len(extracted) != 1)}, {found} claim{'s' * (found != 1)}")
    return INCOMPLETE if read.not_checked else PASSED


def _article(article: Article, extraction: Extraction) -> dict[str, Any]:
    """An article and its claims for JSON."""
    return {
        "id": article.id,
        "path": article.path,
        "claims": [
            {
                "kind": claim.kind,
                "start": claim.start,
                "end": claim.end,
                "text": article.text[claim.start : claim.end],
                **claim.model_dump(mode="json", exclude={"kind", "start", "end", "article"}),
            }
            for claim in extraction.claims
        ],
    }


def _lines(article: Article, extraction: Extraction) -> str:
    """An article and its claims for reading."""
    lines = [article.path]
    for claim in extraction.claims:
        location = article.location(claim.start)
        place = f"{location.line}:{location.column or 1}" if location else f"@{claim.start}"
        words = " ".join(article.text[claim.start : claim.end].split())
        about = ", ".join(filter(None, [claim.frame or claim.attribute, claim.subject]))
        marks = [mark for mark, on in _marks(claim) if on]
        lines.append(
            f"  {place:>8}  {claim.kind:<11}  {words}"
            + (f"  ({about})" if about else "")
            + (f"  [{', '.join(marks)}]" if marks else "")
        )
    return "\n".join(lines) + "\n"


def _marks(claim: Any) -> tuple[tuple[str, bool], ...]:
    """What keeps a claim from being the article's own plain word."""
    return (
        ("negated", claim.polarity == "negative"),
        (claim.modality, claim.modality != "asserted"),
        ("quoted", claim.quoted),
        (f"says {claim.attribution.speaker}" if claim.attribution else "", claim.attribution is not None),
    )

"""What the tables of the extractors share: claims of a text, a claim by its words, and rows known to fail."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import pytest

from factcheck.extract import extract
from factcheck.model import Article, Claim, ClaimKind, Extraction, Moment, Zone

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

PUBLISHED: Final = Moment(at=datetime(2025, 3, 5, tzinfo=UTC))
"""A Wednesday: what the tables call Sunday is the second of March."""


def article(text: str, *, zones: tuple[Zone, ...] = ()) -> Article:
    return Article(id="a", story="s", path="a.txt", text=text, zones=zones, published=PUBLISHED)


def read(pipeline: Pipeline, text: str, *, zones: tuple[Zone, ...] = ()) -> Extraction:
    (document,) = pipeline.read([article(text, zones=zones)])
    return extract(document)


def claims(pipeline: Pipeline, text: str, kind: ClaimKind) -> list[Claim]:
    return [claim for claim in read(pipeline, text).claims if claim.kind == kind]


def by_words(pipeline: Pipeline, text: str, kind: ClaimKind) -> dict[str, Claim]:
    """The claims of a kind under the words of their ranges."""
    return {text[claim.start : claim.end]: claim for claim in claims(pipeline, text, kind)}


def seen(claim: Claim, keys: dict[str, Any]) -> dict[str, Any]:
    """What a claim says of the keys of a row: of its value first, then of itself, then of its slots."""
    out: dict[str, Any] = {}
    for key in keys:
        slot = key.removeprefix("slot_").replace("_", " ")
        if key.startswith("slot_"):
            out[key] = claim.slots.get(slot)
        elif key in type(claim.value).model_fields:
            out[key] = getattr(claim.value, key)
        else:
            out[key] = getattr(claim, key)
    return out


def wrong(reason: str, *row: Any) -> Any:
    """A row that states what is right and is known to fail; it fails the run once it is right.

    Only a wrong answer is expected: a row that cannot be run at all fails as any other.
    """
    return pytest.param(*row, marks=pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason))

"""Values in one place of sentences that are hardly told apart but by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.align import story as make_story
from factcheck.align.likeness import copies
from tests.compare.helper import article, extractions

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline
    from factcheck.model import ClaimKind

TABLE: list[tuple[ClaimKind, str, str, bool]] = [
    ("quantity", "The frigate reached the drifting tanker six hours later.",
     "The frigate reached the drifting tanker nine hours later.", True),
    ("quantity", "The frigate reached the drifting tanker off Sorrin six hours later.",
     "The tug reached the drifting barge off Brask nine hours later.", False),
    ("quantity", "The crew of the Anneke pulled 14 sailors out of the water off Sorrin.",
     "The crew of the Berta pulled 16 sailors out of the water off Sorrin.", False),
    ("quantity", "The crew of the Anneke pulled 14 sailors out of the water off Sorrin.",
     "The crew of the Anneke pulled 14 sailors out of the water off Sorrin.", False),
    ("quantity", "It took six hours.", "It took nine hours.", False),
    ("time", "Shooting of the new film about the quarry of Brask begins in March in Corvia.",
     "Shooting of the new film about the quarry of Brask begins in June in Corvia.", True),
    ("time", "Shooting of the film begins in March in Corvia.",
     "Shooting of the play ended in June in Sorrin.", False),
    ("age", "The five suspects, aged 19 to 32, were flown to Sorrin.",
     "The five suspects, aged 19 to 23, were flown to Sorrin.", True),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "one", "other", "expected"), TABLE)
def test_copies(pipeline: Pipeline, kind: ClaimKind, one: str, other: str, expected: bool) -> None:
    for texts in ((one, other), (other, one)):
        articles = [article(name, text) for name, text in zip("ab", texts, strict=True)]
        story = make_story("s", articles, extractions(pipeline, articles))
        assert bool(list(copies(story, kind))) is expected

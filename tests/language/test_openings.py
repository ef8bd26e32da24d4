"""Names where a sentence begins, and a capital says nothing: judged by the rest of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.extract.helper import claims

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

OPENINGS = [
    ("a name that stands within a sentence too",
     "The mayor drove to Tolliver on Monday. Tolliver, 3km to the north, lies on a lake.", ["Tolliver"] * 2),
    ("a noun before a name, which is no word for a person",
     "Maple Hearth shares fell. The baker sold 12 plants.", ["Maple Hearth"]),
    ("a word for a person before a name", "Shopkeeper Ada Brandt saw the fire.", ["Ada Brandt"]),
    ("a word that the article has in small letters",
     "The dance was over at ten. He drove to Dance Hall. Dance, he said, is life.", ["Dance Hall"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), [row[1:] for row in OPENINGS], ids=[row[0] for row in OPENINGS])
def test_a_name_that_opens_a_sentence(pipeline: Pipeline, text: str, names: list[str]) -> None:
    assert [text[claim.start : claim.end] for claim in claims(pipeline, text, "name")] == names

"""An article does not differ from a copy that says the same, however the copy is written."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck import corpus, pipeline
from tests.compare.helper import shipped
from tests.copies import COPIES, between, in_the_copy_only, lay_out, sentences_of, shuffled
from tests.rewriting import rewritten

if TYPE_CHECKING:
    from factcheck.model import Article

ROOT = Path(__file__).resolve().parent.parent
STORIES = sorted((*(ROOT / "corpus").glob("*/"), *(ROOT / "bench" / "stories").glob("*/stories/*/")))


def sample() -> list[Article]:
    """One article of every story, another one from story to story; bench/accuracy.py takes them all."""
    read = [corpus.read([str(story)]).articles for story in STORIES]
    return [articles[number % len(articles)] for number, articles in enumerate(read) if articles]


@pytest.mark.parametrize("called", COPIES)
def test_an_article_does_not_differ_from(called: str, tmp_path: Path) -> None:
    count = lay_out(sample(), tmp_path, COPIES[called])
    report = pipeline.check([str(tmp_path)], rules=shipped(), fail_on="never")
    assert report.stats.articles == 2 * count > 50
    assert [finding.message for finding in between(report)] == []
    if COPIES[called] is not shuffled:  # the headline is held against what comes first in the body
        assert in_the_copy_only(report) == []


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("At least 14 people died.", "At least fourteen people died."),
        ("Nine of them were children.", "9 of them were children."),
        ("It sank on 4 March 2025.", "It sank on March 4, 2025."),
        ("It sank on March 4.", "It sank on 4 March."),
        ("It sank at 3:30 p.m. off Ardrey.", "It sank at 15:30 off Ardrey."),
        ("It sank at 3.30am.", "It sank at 03:30."),
        ("It sank at 15:30.", "It sank at 3:30 p.m."),
        ("They paid $5m for it.", "They paid 5 million dollars for it."),
        ("They made a $5 million offer.", "They made a $5m offer."),
        ("It made 1.4 billion euros.", "It made €1,400 million."),
        ("It made £1,400 million in May.", "It made 1.4 billion pounds in May."),
        ("Output rose 5% in May.", "Output rose 5 percent in May."),
        ("Output rose by three per cent.", "Output rose by 3%."),
        ("It is 12 km long.", "It is 12 kilometres long."),
        ("Winds of 80 miles per hour hit it.", "Winds of 80 mph hit it."),
        ("The 71-year-old drowned.", "The seventy-one-year-old drowned."),
        ("It flew as Flight 370 over Route 66.", "It flew as Flight 370 over Route 66."),
        ("They won 2-1 in 2019.", "They won 2-1 in 2019."),
        ("One of the two-thirds left.", "One of the two-thirds left."),
        ("Nearly two and a half years passed.", "Nearly 2.5 years passed."),
    ],
)
def test_values_are_written_another_way(text: str, other: str) -> None:
    assert rewritten(text) == other


def test_sentences_are_shuffled_and_none_is_lost() -> None:
    text = (
        'Ferry sinks off Ardrey\nARDREY, 4 March (Norline) - One. "Two. Three," Dr. Odo Penhale said.\n\n'
        "Four came late. Five left."
    )
    mixed = shuffled(text, seed=1)
    assert mixed != text
    assert mixed.startswith("Ferry sinks off Ardrey\nARDREY, 4 March (Norline) - ")
    assert sorted(sentences_of(mixed.partition(" - ")[2].replace("\n\n", " "))) == sorted(
        sentences_of(text.partition(" - ")[2].replace("\n\n", " "))
    )
    assert '"Two. Three," Dr. Odo Penhale said.' in mixed


CORPUS = sorted(path for path in (ROOT / "corpus").iterdir() if path.is_dir())


def found(*paths: Path) -> list[tuple[str, ...]]:
    """What is found in stories, in an order of its own: rule, verdict, values, fingerprint."""
    report = pipeline.check([str(path) for path in paths], rules=shipped(), fail_on="never")
    return sorted(
        (each.rule, each.verdict, each.fingerprint, *sorted(value.normalized for value in each.values))
        for each in report.findings
    )


@pytest.fixture(scope="module")
def as_they_are() -> list[tuple[str, ...]]:
    return found(*CORPUS)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_the_stories_changes_nothing(as_they_are: list[tuple[str, ...]], seed: int) -> None:
    mixed = random.Random(seed).sample(CORPUS, len(CORPUS))
    assert found(*mixed) == as_they_are


def test_a_story_by_itself_has_the_findings_that_it_has_among_others(
    as_they_are: list[tuple[str, ...]],
) -> None:
    assert sorted(each for story in CORPUS for each in found(story)) == as_they_are


def test_the_names_of_the_files_change_nothing(as_they_are: list[tuple[str, ...]], tmp_path: Path) -> None:
    for story in CORPUS:
        (tmp_path / story.name).mkdir()
        files = sorted(path for path in story.iterdir() if path.name != "expected.yaml")
        for number, file in enumerate(files):
            (tmp_path / story.name / f"{9 - number}-renamed{file.suffix}").write_bytes(file.read_bytes())
    assert found(tmp_path) == as_they_are

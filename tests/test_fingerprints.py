"""Fingerprints: what they stay through, what makes a new one, and that no two findings share one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import pipeline as engine
from factcheck.findings import once
from factcheck.model import Finding
from tests.compare.helper import article, checked, shipped

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline
    from factcheck.model import Report

ROOT = Path(__file__).resolve().parent.parent
STORIES = sorted(
    path
    for path in (*(ROOT / "corpus").glob("*/"), *(ROOT / "bench" / "stories").glob("*/stories/*/"))
    if any(path.glob("*.txt")) or any(path.glob("*.md"))
)
SAMPLE = STORIES[::4]
"""Every fourth story: bench and corpus are both in it, and it is read in seconds."""


def paragraphs(text: str) -> tuple[str, list[str]]:
    """The front matter, and the paragraphs below it."""
    head, rest = "", text
    if text.startswith("---\n"):
        end = text.index("\n---\n", 4) + 5
        head, rest = text[:end], text[end:]
    return head, [part for part in rest.strip("\n").split("\n\n") if part.strip()]


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix in (".txt", ".md"))


def move_a_paragraph(folder: Path) -> None:
    for path in files(folder):
        head, parts = paragraphs(path.read_text(encoding="utf-8"))
        if len(parts) > 4:
            parts.append(parts.pop(len(parts) // 2))
            path.write_text(head + "\n\n".join(parts) + "\n", encoding="utf-8")


def rename_the_files(folder: Path) -> None:
    for path in files(folder):
        path.rename(path.with_name(f"new-{path.name}"))


def say_the_same(folder: Path) -> None:
    """Another article with every second paragraph of the first one."""
    first = files(folder)[0]
    head, parts = paragraphs(first.read_text(encoding="utf-8"))
    head = "".join(
        line for line in head.splitlines(keepends=True) if not line.startswith(("url", "source", "id"))
    )
    text = head + "\n\n".join([parts[0], *parts[1::2]]) + "\n"
    first.with_name(f"another{first.suffix}").write_text(text, encoding="utf-8")


def reverse_the_files(folder: Path) -> None:
    """So that what was first is read last."""
    for number, path in enumerate(reversed(files(folder))):
        path.rename(path.with_name(f"z{number:02}{path.suffix}"))


EDITS: dict[str, Callable[[Path], None]] = {
    "moving a paragraph": move_a_paragraph,
    "renaming the files": rename_the_files,
    "an article that says the same": say_the_same,
}


@pytest.fixture(scope="module")
def before() -> dict[str, set[str]]:
    """The fingerprints of every story of the sample, by its folder."""
    found: dict[str, set[str]] = {}
    report = engine.check([str(story) for story in SAMPLE], rules=shipped(), fail_on="never")
    for finding in report.findings:
        found.setdefault(finding.story, set()).add(finding.fingerprint)
    assert sum(map(len, found.values())) > 60
    return found


@pytest.mark.parametrize("edit", EDITS)
def test_fingerprints_stay_through(edit: str, before: dict[str, set[str]], tmp_path: Path) -> None:
    for story in SAMPLE:
        shutil.copytree(story, tmp_path / story.name)
        EDITS[edit](tmp_path / story.name)
    after: dict[str, set[str]] = {}
    for finding in engine.check([str(tmp_path)], rules=shipped(), fail_on="never").findings:
        after.setdefault(finding.story, set()).add(finding.fingerprint)
    assert {story: prints - after.get(story, set()) for story, prints in before.items() if prints} == {
        story: set() for story, prints in before.items() if prints
    }


def test_hardly_any_fingerprint_changes_where_the_files_come_in_the_other_order(
    before: dict[str, set[str]], tmp_path: Path
) -> None:
    for story in SAMPLE:
        shutil.copytree(story, tmp_path / story.name)
        reverse_the_files(tmp_path / story.name)
    report = engine.check([str(tmp_path)], rules=shipped(), fail_on="never")
    lost = set().union(*before.values()) - {finding.fingerprint for finding in report.findings}
    assert len(lost) <= sum(map(len, before.values())) // 100


def test_no_two_findings_of_a_report_share_a_fingerprint() -> None:
    report: Report = engine.check([str(story) for story in SAMPLE], rules=shipped(), fail_on="never")
    prints = [finding.fingerprint for finding in report.findings]
    assert len(prints) == len(set(prints)) > 60


FULLER = {
    "an age": (
        "Penhale, 41, led the search. Odo Penhale is a diver.",
        "Odo Penhale, 44, led the search.",
        "Odo Reginald Penhale, 44, led the search.",
    ),
    "a spelling": (
        "Senator Aurelia Fenwick spoke in Quenby.",
        "In Quenby senator Aurelia Fenwyck spoke.",
        "In Quenby senator Aurelia Maud Fenwyck spoke.",
    ),
    "a rank": (
        "Captain Odo Penhale of the navy spoke.",
        "The search was led by Commander Odo Penhale of the navy.",
        "The search was led by Commander Odo Reginald Penhale of the navy.",
    ),
}


@pytest.mark.parametrize("what", FULLER)
def test_a_fuller_form_of_a_name_keeps_the_fingerprint_of(pipeline: Pipeline, what: str) -> None:
    one, other, fuller = FULLER[what]
    before = checked(pipeline, [article("a", one), article("b", other)]).findings
    after = checked(pipeline, [article("a", one), article("b", fuller)]).findings
    assert len(before) == 1
    assert {finding.fingerprint for finding in before} == {finding.fingerprint for finding in after}


def test_a_new_value_makes_a_new_fingerprint_of_the_same_question(pipeline: Pipeline) -> None:
    def told(*tolls: int) -> tuple[str, str]:
        articles = [
            article(str(number), f"A landslide killed {toll} people at Quenby.")
            for number, toll in enumerate(tolls)
        ]
        found = checked(pipeline, articles)
        (finding,) = found.findings
        return finding.fingerprint, next(fact.key for fact in found.facts if fact.id == finding.fact)

    (two, question), (three, same) = told(8, 11), told(8, 11, 14)
    assert two != three
    assert question == same


def finding(sentences: list[str], rule: str = "death-toll", values: tuple[str, str] = ("8", "11")) -> Finding:
    def value(which: str, sentence: str) -> dict[str, Any]:
        at = crc32(sentence.encode())
        mention = {
            "article": "s/a", "path": "a", "start": at, "end": at + 1, "quote": which,
            "sentence": sentence, "sentence_start": at,
        }  # fmt: skip
        return {"value": which, "normalized": which, "mentions": [mention]}

    return Finding.model_validate(
        {
            "id": "", "fingerprint": f"{rule} {values}", "rule": rule, "level": "error",
            "verdict": "conflict",
            "type": "number", "scope": "cross", "story": "s", "fact": "f", "message": "m",
            "values": [value(which, sentence) for which, sentence in zip(values, sentences, strict=True)],
        }
    )  # fmt: skip


@settings(deadline=None, max_examples=80, derandomize=True)
@given(
    st.lists(st.lists(st.text("abcd", min_size=1), min_size=2, max_size=2), max_size=5, unique_by=tuple),
    st.randoms(use_true_random=False),
)
def test_findings_with_one_fingerprint_are_told_apart_in_whichever_order_they_come(
    sentences: list[list[str]], chance: Any
) -> None:
    def told(findings: list[Finding]) -> dict[str, list[str]]:
        return {f.fingerprint: [m.sentence for v in f.values for m in v.mentions] for f in once(findings)}

    found = [finding(each) for each in sentences]
    mixed = chance.sample(found, len(found))
    assert len(told(found)) == len(list(once(found)))
    if len({tuple(sorted(each)) for each in sentences}) == len(sentences):
        assert told(found) == told(mixed)

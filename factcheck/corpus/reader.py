"""Paths to articles: walk, read each file by its format, settle stories, versions, names and copies."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from factcheck.corpus.copies import body_words, origins
from factcheck.corpus.draft import Draft, drafted
from factcheck.corpus.formats import BY_SUFFIX
from factcheck.corpus.reading import Reading
from factcheck.corpus.tree import SourceFile, empty_folders, walk
from factcheck.corpus.versions import latest_versions, with_years
from factcheck.errors import InputError
from factcheck.model import Article, NotChecked, Problem

MAX_BYTES: Final = 10_000_000
"""A file larger than this is no article."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What was read: the articles by story and path, what could not be, and what one should know."""

    articles: tuple[Article, ...]
    not_checked: tuple[NotChecked, ...]
    problems: tuple[Problem, ...]


def read(
    paths: Sequence[str],
    *,
    reading: Reading | None = None,
    at: Mapping[str, str] | None = None,
    max_bytes: int = MAX_BYTES,
) -> Corpus:
    """Read the articles below paths: story folders, folders of stories, or files.

    Nothing is raised for a file that cannot be read: it is in `not_checked`, and the rest is read.

    Args:
        paths: as given by the user; articles carry them as they are.
        reading: how the house keeps its articles; None for the usual.
        at: where the files of a path are, if they are to be read elsewhere.
        max_bytes: files larger than this are not read.
    """
    reading = reading or Reading()
    tree = walk([str(path) for path in paths], at, leave_out=reading.exclude.match)
    drafts: list[Draft] = []
    errors: list[InputError] = list(tree.errors)
    for file in tree.files:
        for each in _read_file(file, reading, max_bytes):
            (errors if isinstance(each, InputError) else drafts).append(each)  # type: ignore[arg-type]
    errors += empty_folders(tree, {draft.file.shown for draft in drafts}, {error.where for error in errors})
    if tree.left_out and not drafts and not errors:
        remedy = "Take a pattern out of 'exclude'"
        errors = [InputError("every article is left out", where=path, remedy=remedy) for path in paths]
    elif not drafts and not errors:
        remedy = "Name files or folders that hold articles"
        errors = [InputError("no article in it", where=path, remedy=remedy) for path in paths]
    articles: list[Article] = []
    problems = [problem for draft in drafts for problem in draft.raw.problems]
    for story, members in sorted(_stories(drafts).items()):
        speaking, superseded = latest_versions(with_years(members))
        problems += superseded
        articles += _articles(story, speaking)
    return Corpus(
        articles=tuple(articles),
        not_checked=tuple(
            NotChecked(path=path, reason=reason)
            for path, reason in sorted({(e.where, _reason(e)) for e in errors})
        ),
        problems=tuple(sorted(problems, key=lambda problem: (problem.where, problem.what, problem.message))),
    )


def _read_file(file: SourceFile, reading: Reading, max_bytes: int) -> Iterable[Draft | InputError]:
    """The drafts of a file, and an error for it or for each of its records that cannot be read."""
    try:
        data = _bytes(file, max_bytes)
        raws = list(BY_SUFFIX[file.path.suffix.lower()].read(file.shown, data, reading.keys))
    except InputError as error:
        yield error
        return
    for raw in raws:
        if isinstance(raw, InputError):
            yield raw
            continue
        try:
            yield drafted(raw, file, reading)
        except InputError as error:
            yield error


def _bytes(file: SourceFile, max_bytes: int) -> bytes:
    try:
        size = file.path.stat().st_size
        if size > max_bytes:
            raise InputError(
                f"the file holds {size / 1e6:,.1f} MB, more than the limit of {max_bytes / 1e6:,.1f} MB",
                where=file.shown,
                remedy="Split it into articles, or take it out",
            )
        return file.path.read_bytes()
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        remedy = "Check its permissions, or leave it out"
        raise InputError(f"cannot be read: {why}", where=file.shown, remedy=remedy) from None


def _stories(drafts: Iterable[Draft]) -> dict[str, list[Draft]]:
    """The drafts by story, each story in the order of its paths.

    Two folders of one name are two stories, called by their paths, unless their files name the story.
    """
    drafts = list(drafts)
    folders: defaultdict[str, set[str]] = defaultdict(set)
    for draft in drafts:
        if not draft.story_is_named:
            folders[draft.story].add(str(draft.file.folder))
    stories: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in sorted(drafts, key=lambda draft: (draft.file.shown, draft.raw.record or 0)):
        alike = not draft.story_is_named and len(folders[draft.story]) > 1
        story = str(PurePosixPath(draft.file.shown).parent) if alike else draft.story
        stories[story].append(draft)
    return stories


def _articles(story: str, drafts: Sequence[Draft]) -> list[Article]:
    words = [body_words(draft.raw.text, draft.zones) for draft in drafts]
    return [
        Article(
            id=name,
            story=story,
            path=draft.file.shown,
            text=draft.raw.text,
            title=draft.title,
            title_span=draft.raw.title_span,
            source=draft.source,
            url=draft.raw.metadata.url,
            published=draft.published,
            updated=draft.updated,
            month_day=draft.month_day if draft.spoken_at is None else None,
            zones=draft.zones,
            anchors=draft.raw.anchors,
            allows=draft.raw.allows,
            origin=origin,
            sha256=draft.raw.sha256,
        )
        for draft, name, origin in zip(drafts, _names(story, drafts), origins(words), strict=True)
    ]


def _names(story: str, drafts: Sequence[Draft]) -> list[str]:
    """An id for each article: story and file stem, with the ending or folder where stems are alike."""
    paths = [PurePosixPath(draft.file.shown) for draft in drafts]
    records = ["" if draft.raw.record is None else f"#{draft.raw.record}" for draft in drafts]
    stems = [f"{path.stem}{record}" for path, record in zip(paths, records, strict=True)]
    full = [f"{path.name}{record}" for path, record in zip(paths, records, strict=True)]
    whole = [f"{path}{record}" for path, record in zip(paths, records, strict=True)]
    count, full_count = Counter(stems), Counter(full)
    chosen = [
        stem if count[stem] == 1 else name if full_count[name] == 1 else path
        for stem, name, path in zip(stems, full, whole, strict=True)
    ]
    return [f"{story}/{name}" for name in chosen]


def _reason(error: InputError) -> str:
    return (
        f"{error.what}. {error.remedy}."
        if error.remedy and not error.remedy.endswith("?")
        else f"{error.what}. {error.remedy}".strip()
    )

"""How a house keeps its articles: its own keys, its own stories, and what it leaves out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.corpus import Corpus, Keys, Reading, read
from factcheck.globs import Globs, StoryGlobs

TEXT = "At least 14 people died when a ferry sank off Ardrey."


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path: str, text: str = TEXT) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def stories(found: Corpus) -> dict[str, str]:
    return {article.path: article.story for article in found.articles}


KEYS = Keys(title=("kicker",), published=("meta.first-published",), story=("package", "slug"), text=("copy",))


def test_own_keys_of_front_matter_take_the_place_of_the_usual() -> None:
    put(
        "d/a.md",
        "---\ntitle: Not this\nkicker: Ferry sinks\ndate: 2020-01-01\nmeta: {firstPublished: 2025-03-04}\n"
        f"slug: ferry\nstory: other\n---\n{TEXT}\n",
    )
    (article,) = read(["d"], reading=Reading(keys=KEYS)).articles
    assert (article.title, article.story) == ("Ferry sinks", "ferry")
    assert article.published
    assert article.published.iso == "2025-03-04"
    (usual,) = read(["d"]).articles
    assert (usual.title, usual.story) == ("Not this", "other")


def test_front_matter_in_toml_and_broken_yaml_know_them_too() -> None:
    put("d/a.md", f'+++\nkicker = "Ferry sinks"\n+++\n{TEXT}\n')
    put("d/b.md", f"---\nkicker: Ferry: sunk\n---\n{TEXT}\n")
    found = read(["d"], reading=Reading(keys=KEYS)).articles
    assert [article.title for article in found] == ["Ferry sinks", "Ferry: sunk"]


def test_own_keys_of_json() -> None:
    record = {
        "kicker": "Ferry sinks",
        "copy": TEXT,
        "meta": {"first-published": "2025-03-04"},
        "package": "ferry",
    }
    put("d/a.json", json.dumps(record))
    put("d/b.jsonl", json.dumps({**record, "text": "Another text."}) + "\n")
    found = read(["d"], reading=Reading(keys=KEYS)).articles
    assert [(one.title, one.story, one.text) for one in found] == [
        ("Ferry sinks", "ferry", f"Ferry sinks\n\n{TEXT}")
    ] * 2
    assert found[0].published
    location = found[0].location(found[0].text.index("At least"))
    assert location
    assert location.column == json.dumps(record).index("At least") + 1


def test_json_without_the_own_text_is_told_with_the_own_key() -> None:
    put("d/a.json", json.dumps({"kicker": "Ferry sinks", "date": "2025-03-04", "text": TEXT}))
    (missed,) = read(["d"], reading=Reading(keys=KEYS)).not_checked
    assert missed.reason == "the file has no article text. Give it a text under copy."


def test_schema_org_is_understood_beside_them() -> None:
    linked = {"@type": "NewsArticle", "headline": "Ferry sinks", "datePublished": "2025-03-04"}
    put("d/a.json", json.dumps({**linked, "copy": TEXT}))
    put(
        "d/b.html",
        "<html><head><meta name='slug' content='ferry'><script type='application/ld+json'>"
        f"{json.dumps(linked)}</script></head>"
        f"<body><article><h1>Ferry sinks</h1><p>{TEXT}</p></article></body></html>",
    )
    found = read(["d"], reading=Reading(keys=KEYS)).articles
    assert [one.published.iso if one.published else None for one in found] == ["2025-03-04"] * 2
    assert found[1].story == "ferry"


def test_stories_from_patterns() -> None:
    for path in ("news/2025/ferry-1.md", "opinion/ferry-late-2.md", "opinion/x/y.md", "wire/ferry/a.md"):
        put(path)
    globs = StoryGlobs("", ("news/**/{story}-*.md", "opinion/{story}-*.md", "wire/{story}/**"))
    found = read(["."], reading=Reading(globs=globs))
    assert stories(found) == {
        "news/2025/ferry-1.md": "ferry",
        "opinion/ferry-late-2.md": "ferry-late",
        "opinion/x/y.md": "opinion/x",
        "wire/ferry/a.md": "ferry",
    }


def test_patterns_are_seen_from_their_folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("desk/news/ferry-1.md")
    put("desk/other/ferry-2.md")
    monkeypatch.chdir(here / "desk" / "news")
    globs = StoryGlobs(str(here / "desk"), ("news/{story}-*.md",))
    assert stories(read([".", "../other"], reading=Reading(globs=globs))) == {
        "../other/ferry-2.md": "other",
        "ferry-1.md": "ferry",
    }


def test_the_first_way_that_tells_counts() -> None:
    put("d/ferry-1.md", f"---\nstory: sinking\n---\n{TEXT}\n")
    put("d/ferry-2.md")
    globs = StoryGlobs("", ("d/{story}-*.md",))

    def by(*ways: str) -> list[str]:
        return list(stories(read(["d"], reading=Reading(by=ways, globs=globs))).values())

    assert by("key", "glob", "folder") == ["ferry", "sinking"]
    assert by("glob", "key", "folder") == ["ferry", "ferry"]
    assert by("key", "folder") == ["d", "sinking"]
    assert by("folder") == ["d", "d"]


def test_an_article_that_belongs_to_no_story_is_told() -> None:
    put("d/a.md", f"---\nstory: ferry\n---\n{TEXT}\n")
    put("d/b.md")
    put("d/c.jsonl", json.dumps({"text": TEXT}) + "\n")
    found = read(["d"], reading=Reading(by=("key",)))
    assert stories(found) == {"d/a.md": "ferry", "d/b.md": "d/b.md", "d/c.jsonl": "d/c.jsonl#1"}
    assert [(one.where, one.what) for one in found.problems] == [
        ("d/b.md", "story"),
        ("d/c.jsonl#1", "story"),
    ]
    assert found.problems[0].message == (
        "it belongs to no story, and was compared with no other article; name it under 'story'"
    )


def test_what_is_left_out_is_not_read() -> None:
    for path in ("s/ferry/a.md", "s/ferry/drafts/b.md", "s/fire/c.json", "s/fire/keep.json"):
        put(path, TEXT if path.endswith(".md") else json.dumps({"text": TEXT}))
    leave = Reading(exclude=Globs("", ("drafts/", "*.json", "!keep.json")))
    found = read(["s"], reading=leave)
    assert sorted(stories(found)) == ["s/ferry/a.md", "s/fire/keep.json"]
    assert found.not_checked == ()


def test_a_file_that_is_named_is_read_all_the_same() -> None:
    put("s/a.json", json.dumps({"text": TEXT}))
    leave = Reading(exclude=Globs("", ("*.json",)))
    assert len(read(["s/a.json"], reading=leave).articles) == 1


def test_a_folder_of_which_all_is_left_out_is_no_empty_story_but_nothing_at_all_is_told() -> None:
    put("s/ferry/a.md")
    put("s/fire/b.md")
    assert read(["s"], reading=Reading(exclude=Globs("", ("fire/",)))).not_checked == ()
    (missed,) = read(["s"], reading=Reading(exclude=Globs("", ("*.md",)))).not_checked
    assert (missed.path, missed.reason) == (
        "s", "every article is left out. Take a pattern out of 'exclude'."
    )  # fmt: skip

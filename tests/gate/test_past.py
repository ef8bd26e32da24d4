"""A base beside today: what is called otherwise now is known again, what is the same is not read twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from factcheck.assembly import Checked
from factcheck.globs import Globs
from factcheck.model import Article, Extraction, Story
from factcheck.past import Past
from factcheck.path_rules import PathRule

Files = Mapping[str, str]
"""Texts by `story/file`."""


def articles(files: Files) -> list[Article]:
    return [
        Article(
            id=path.removesuffix(".md"),
            story=path.rsplit("/", 1)[0],
            path=f"stories/{path}",
            text=text,
            sha256=text,
        )
        for path, text in sorted(files.items())
    ]


def seen(
    old: Files, new: Files, path_rules: Sequence[PathRule] = ()
) -> tuple[list[str], dict[str, list[str]]]:
    """The articles of the base that are read again, and those of the stories that are judged again."""
    today = articles(new)
    past = Past(articles(old), today, path_rules)
    again: dict[str, list[str]] = {}

    def check(key: str, members: Sequence[Article], claims: Sequence[Extraction]) -> Checked:
        assert [each.article for each in claims] == [each.id for each in members]
        again[key] = [each.id for each in members]
        return Checked(Story(id=key, articles={}, extractions={}, claims={}), (), (), {})

    stories = {article.story for article in today}
    checked = [
        Checked(Story(id=key, articles={}, extractions={}, claims={}), (), (), {}) for key in sorted(stories)
    ]
    past.findings(
        checked,
        {each.id: Extraction(article=each.id) for each in today},
        [Extraction(article=each.id) for each in past.to_extract],
        check,
    )
    return [each.id for each in past.to_extract], again


TWO = {"ferry/a.md": "one", "ferry/b.md": "two"}
BOTH = ["ferry/a", "ferry/b"]


@pytest.mark.parametrize(
    ("new", "read", "judged"),
    [
        (TWO, [], {}),
        ({"ferry/a.md": "one", "ferry/b.md": "other"}, ["ferry/b"], {"ferry": BOTH}),
        ({**TWO, "ferry/c.md": "three"}, [], {"ferry": BOTH}),
        ({"ferry/a.md": "one"}, ["ferry/b"], {"ferry": BOTH}),
        ({"ferry/a.md": "one", "ferry/z.md": "two"}, [], {}),
        ({"sunk/a.md": "one", "sunk/b.md": "two"}, [], {}),
        ({"sunk/x.md": "one", "sunk/y.md": "two"}, [], {}),
        ({"sunk/a.md": "one", "sunk/b.md": "other"}, ["sunk/b"], {"sunk": ["sunk/a", "sunk/b"]}),
        ({"sunk/a.md": "new", "sunk/b.md": "other"}, ["sunk/a", "sunk/b"], {"sunk": ["sunk/a", "sunk/b"]}),
        (
            {"sunk/x.md": "new", "sunk/y.md": "other"},
            ["ferry/a", "ferry/b"],
            {"ferry": BOTH},
        ),
        ({}, BOTH, {"ferry": BOTH}),
        ({**TWO, "bridge/a.md": "four"}, [], {}),
        (
            {"ferry/a.md": "two", "ferry/b.md": "one"},
            ["ferry/a", "ferry/b"],
            {"ferry": BOTH},
        ),
    ],
)
def test_what_is_read_and_judged_again(new: Files, read: list[str], judged: dict[str, list[str]]) -> None:
    assert seen(TWO, new) == (read, judged)


def test_of_two_new_stories_the_one_with_more_of_the_articles_is_the_old_one() -> None:
    old = {"ferry/a.md": "1", "ferry/b.md": "2", "ferry/c.md": "3"}
    new = {"one/a.md": "1", "one/x.md": "9", "two/b.md": "2", "two/c.md": "3"}
    read, judged = seen(old, new)
    assert judged == {"two": ["two/a", "two/b", "two/c"]}
    assert read == ["two/a"]


def test_a_story_with_the_same_text_comes_before_one_with_the_same_file_names() -> None:
    old = {"ferry/a.md": "1", "ferry/b.md": "2", "ferry/c.md": "3"}
    new = {"one/x.md": "1", "two/a.md": "7", "two/b.md": "8", "two/c.md": "9"}
    assert list(seen(old, new)[1]) == ["one"]


def test_two_stories_that_swap_their_names_are_judged_again() -> None:
    old = {"one/a.md": "1", "two/a.md": "2"}
    assert seen(old, {"one/a.md": "2", "two/a.md": "1"})[0] == ["one/a", "two/a"]


def test_a_story_that_left_a_silenced_folder_is_judged_as_it_was() -> None:
    silenced = PathRule(paths=Globs("", ("stories/ferry/**",)), ignore=frozenset(("deaths",)))
    moved = {"sunk/a.md": "one", "sunk/b.md": "two"}
    assert seen(TWO, moved, (silenced,)) == ([], {"sunk": ["sunk/a", "sunk/b"]})
    assert seen(TWO, TWO, (silenced,)) == ([], {})

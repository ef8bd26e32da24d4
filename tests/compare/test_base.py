"""What several kinds of rule share: groups of one value, and articles that say the same."""

from __future__ import annotations

import pytest

from factcheck.compare.base import Group, group_by, told_alike
from factcheck.model import Article, Claim, Extraction, Quantity, Sentence, Story


def claim(key: str) -> Claim:
    """The claim `a1` is the first of article a."""
    value = Quantity(form="count", low=1, high=1)
    return Claim(id=key, article=key[0], kind="quantity", start=int(key[1:]), end=9, sentence=0, value=value)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("a1 b1", "a2 b2"), True),
        (("a1 b1 c1", "c2 b2 a2"), True),
        (("a1 a3 b1", "a2 b2"), True),
        (("a1", "b2"), False),
        (("a1 b1", "b2"), False),
        (("a1 b1", "a2 c2"), False),
        (("a1 b1", "a2 b2", "a3"), False),
        # of one article alone it is said that it contradicts itself, not that it agrees with another
        (("a1", "a2"), False),
    ],
)
def test_articles_that_each_tell_every_value_say_the_same(values: tuple[str, ...], expected: bool) -> None:
    groups = [Group(v, v, tuple(map(claim, v.split()))) for v in values]
    assert told_alike(telling({}), groups) is expected
    assert told_alike(telling({}), groups[::-1]) is expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("He lost the final in May.", "He lost the final in May."), True),
        (("He lost the final\nin May.", "He lost the final in May."), True),
        (("He lost the final in May.", "He lost the Final in May."), False),
        (("He lost.", "He lost."), False),
    ],
)
def test_an_article_says_what_its_sentences_say_in_another(texts: tuple[str, str], expected: bool) -> None:
    """Both have the claim `won`; `lost` was read in one of them only."""
    groups = [Group("won", "won", (claim("a9"), claim("b9"))), Group("lost", "lost", (claim("b1"),))]
    assert told_alike(telling(dict(zip("ab", texts, strict=True))), groups) is expected


def telling(texts: dict[str, str]) -> Story:
    """A story of articles a, b and c, each of one sentence."""
    told = {name: texts.get(name, f"The {name} article has a sentence of its own.") for name in "abc"}
    return Story(
        id="s",
        articles={name: Article(id=name, story="s", path=name, text=text) for name, text in told.items()},
        extractions={
            name: Extraction(article=name, sentences=(Sentence(number=0, start=0, end=len(text)),))
            for name, text in told.items()
        },
        claims={},
    )


def test_a_group_is_called_by_its_most_frequent_words_and_what_more_articles_tell_comes_first() -> None:
    words = {"a1": "8", "a2": "11", "a3": "11", "a4": "11", "b1": "eight", "c1": "8"}
    groups = group_by(
        [claim(key) for key in words],
        lambda one: "11" if words[one.id] == "11" else "8",
        lambda one: words[one.id],
    )
    assert [(group.value, group.normalized, [c.id for c in group.claims]) for group in groups] == [
        ("8", "8", ["a1", "b1", "c1"]),
        ("11", "11", ["a2", "a3", "a4"]),
    ]

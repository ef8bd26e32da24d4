"""The articles of a base beside those of today: what is still the same is neither read nor judged twice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.gate import Known, known
from factcheck.model import Article, Extraction
from factcheck.path_rules import PathRule, of_story

if TYPE_CHECKING:
    from factcheck.assembly import Checked

Check = Callable[[str, Sequence[Article], Sequence[Extraction]], "Checked"]
"""Judges one story: its id, its articles and what was read out of each."""


def by_story(articles: Iterable[Article]) -> dict[str, list[Article]]:
    """Articles by the id of their story, in their order."""
    stories: dict[str, list[Article]] = {}
    for article in articles:
        stories.setdefault(article.story, []).append(article)
    return stories


class Past:
    """The articles of a base, called as those of today where they are the same.

    A story that has another name today, and a file that does, keep what was found: stories are matched by the
    articles in them, articles by their content. Where other rules hold below the new path, the story is
    judged as it was.
    """

    def __init__(
        self, old: Iterable[Article], new: Sequence[Article], path_rules: Sequence[PathRule] = ()
    ) -> None:
        self._path_rules = path_rules
        self._new = {article.id: article for article in new}
        self._new_stories = by_story(new)
        old = list(old)
        self.contents = frozenset(article.sha256 for article in old)
        self._stories = by_story(self._renamed(old))

    def _renamed(self, old: Sequence[Article]) -> Iterator[Article]:
        stories = _matched(by_story(old), self._new_stories)
        old = [_moved(article, stories.get(article.story, article.story)) for article in old]
        ids = {article.id for article in old}
        free: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for article in self._new.values():
            if article.id not in ids:
                free[article.story, article.sha256].append(article.id)
        for article in old:
            alike = free.get((article.story, article.sha256))
            if article.id not in self._new and alike:
                article = article.model_copy(update={"id": alike.pop(0)})
            yield article

    @cached_property
    def to_extract(self) -> tuple[Article, ...]:
        """The articles of changed stories that are not read today as they are here."""
        return tuple(
            article
            for key, members in self._stories.items()
            if not self._is_same(key, members)
            for article in members
            if not _same(article, self._new.get(article.id))
        )

    def findings(
        self,
        checked: Iterable[Checked],
        today: Mapping[str, Extraction],
        here: Sequence[Extraction],
        check: Check,
    ) -> tuple[Known, ...]:
        """The findings of the base.

        Args:
            checked: the stories of today.
            today: what was read out of the articles of today, by their ids.
            here: what was read out of `to_extract`.
            check: judges one story.
        """
        read = dict(zip((article.id for article in self.to_extract), here, strict=True))
        judged = {one.story.id: one for one in checked}
        out: list[Known] = []
        for key, members in self._stories.items():
            if self._is_same(key, members):
                one = judged[key]
            else:
                one = check(key, members, [read.get(each.id) or today[each.id] for each in members])
            questions = {fact.id: fact.key for fact in one.facts}
            out += (known(finding, questions[finding.fact]) for finding in one.findings)
        return tuple(out)

    def _is_same(self, key: str, members: Sequence[Article]) -> bool:
        others = self._new_stories.get(key, ())
        return (
            len(others) == len(members)
            and all(_same(each, self._new.get(each.id)) for each in members)
            and of_story(self._path_rules, members) == of_story(self._path_rules, others)
        )


def _moved(article: Article, story: str) -> Article:
    if article.story == story:
        return article
    name = article.id.removeprefix(f"{article.story}/")
    return article.model_copy(update={"story": story, "id": f"{story}/{name}"})


def _same(old: Article, new: Article | None) -> bool:
    """Whether two articles are read alike; where they lie and what they link to does not matter."""
    if new is None:
        return False
    aside = {"path": new.path, "origin": new.origin, "sha256": new.sha256, "anchors": new.anchors}
    return old.model_copy(update=aside) == new


def _matched(old: Mapping[str, Sequence[Article]], new: Mapping[str, Sequence[Article]]) -> dict[str, str]:
    """What stories of the base that are gone are called today: the new ones that have most of their articles.

    Stories with an article of the same content come before those with one of the same file name.
    """
    gone, come = set(old.keys() - new.keys()), set(new.keys() - old.keys())
    found: dict[str, str] = {}
    for sign in (_content, _name):
        holders: defaultdict[str, set[str]] = defaultdict(set)
        for other in come:
            for article in new[other]:
                holders[sign(article)].add(other)
        pairs = {
            (key, other) for key in gone for article in old[key] for other in holders.get(sign(article), ())
        }
        for key, other in sorted(pairs, key=lambda pair: (-_likeness(old[pair[0]], new[pair[1]]), pair)):
            if key in gone and other in come:
                found[key] = other
                gone.remove(key)
                come.remove(other)
    return found


def _likeness(old: Sequence[Article], new: Sequence[Article]) -> int:
    """How much two stories have in common, an article of the same content for two of the same name."""
    contents = _shared(map(_content, old), map(_content, new))
    return 2 * contents + _shared(map(_name, old), map(_name, new))


def _content(article: Article) -> str:
    return article.sha256


def _name(article: Article) -> str:
    return article.path.rsplit("/", 1)[-1]


def _shared(one: Iterable[str], other: Iterable[str]) -> int:
    return sum((Counter(one) & Counter(other)).values())

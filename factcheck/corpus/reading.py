"""How a house keeps its articles: its keys, what makes a story, and what is left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from factcheck.corpus.metadata import USUAL, Keys
from factcheck.globs import Globs, StoryGlobs

WAYS: Final = ("key", "glob", "folder")
"""How the story of an article is found, if nothing else is said: the first way that tells counts."""


@dataclass(frozen=True)
class Reading:
    """What is known of the articles before they are read.

    Attributes:
        keys: under which files have what is known of their articles.
        by: the ways by which the story of an article is found: what it names itself (`key`), what a pattern
            finds in its path (`glob`), its folder. The first that tells counts.
        globs: the patterns.
        exclude: what is left out below the folders that are read.
    """

    keys: Keys = USUAL
    by: tuple[str, ...] = WAYS
    globs: StoryGlobs = field(default_factory=lambda: StoryGlobs("", ()))
    exclude: Globs = field(default_factory=lambda: Globs("", ()))

    def story_of(self, path: str, *, named: str | None, folder: str) -> tuple[str, bool] | None:
        """The story of an article, and whether it is more than the name of its folder; None if none tells.

        Args:
            path: its file, as seen from the working directory.
            named: what it names itself.
            folder: the name of its folder.
        """
        for way in self.by:
            if way == "folder":
                return folder, False
            found = named if way == "key" else self.globs.story_of(path)
            if found:
                return found, True
        return None

"""Patterns of paths, as in .gitignore files, below a folder."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

STORY: Final = "{story}"
"""In a pattern, the part of a path that names the story."""


def below(root: str, path: str) -> str | None:
    """`path` seen from `root`, with forward slashes; None where it is not below it.

    Links are followed only where it is not below it otherwise.
    """
    for whole in (os.path.abspath, os.path.realpath):
        try:
            seen = os.path.relpath(whole(path), whole(root or "."))
        except ValueError:  # another drive
            continue
        if seen != ".." and not seen.startswith(f"..{os.sep}"):
            return seen.replace(os.sep, "/")
    return None


@dataclass(frozen=True)
class Globs:
    """Patterns as in a .gitignore file in the folder `root`; one that begins with `!` takes back."""

    root: str
    patterns: tuple[str, ...]

    def match(self, path: str, *, folder: bool = False) -> bool:
        """Whether a file, or a folder and all that is in it, is meant; seen from the working directory."""
        seen = below(self.root, path) if self.patterns else None
        return seen is not None and bool(self._spec.match_file(f"{seen}/" if folder else seen))

    @cached_property
    def _spec(self) -> GitIgnoreSpec:
        from pathspec import GitIgnoreSpec

        return GitIgnoreSpec.from_lines(self.patterns)


@dataclass(frozen=True)
class StoryGlobs:
    """Patterns as in a .gitignore file in the folder `root`, of which `{story}` is the name of a story."""

    root: str
    patterns: tuple[str, ...]

    def story_of(self, path: str) -> str | None:
        """The story that the first fitting pattern finds in a path, as seen from the working directory."""
        seen = below(self.root, path) if self.patterns else None
        if seen is None:
            return None
        return next((found["story"] for each in self._expressions if (found := each.match(seen))), None)

    @cached_property
    def _expressions(self) -> Sequence[re.Pattern[str]]:
        from pathspec import GitIgnoreSpec

        named = "(?P<story>[^/]+)"
        return [
            re.compile(pattern.regex.pattern.replace(re.escape(STORY), named, 1))
            for pattern in GitIgnoreSpec.from_lines(self.patterns).patterns
            if pattern.regex is not None
        ]


def fault(pattern: str, *, story: bool = False) -> str | None:
    """What is wrong with a pattern, as the end of "expected ..."; None where nothing is.

    Args:
        pattern: the pattern.
        story: whether it must hold `{story}`, once.
    """
    from pathspec import GitIgnoreSpec

    if not pattern.strip() or pattern.lstrip().startswith("#"):
        return "a pattern such as 'opinion/' or '*.json'"
    if story and pattern.count(STORY) != 1:
        return "'{story}' in it, once, where the name of the story stands, such as 'stories/{story}/**'"
    try:
        GitIgnoreSpec.from_lines([pattern])
    except ValueError:
        return "a pattern such as 'opinion/' or '*.json'"
    return None

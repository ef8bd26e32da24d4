"""What a run is told, from wherever it was told, and where each setting comes from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal, get_args

from factcheck.errors import ConfigError
from factcheck.nearest import one_of, suggestion

Gate = Literal["error", "warning", "note", "never"]
Level = Literal["error", "warning", "note"]
Way = Literal["key", "glob", "folder"]
Source = Literal["default", "file", "variable", "flag"]

SHIPPED: Final = "default"
"""In place of a rule folder: the rule packs that come with factcheck, which are used anyway."""

KEYS: Final = ("title", "source", "published", "updated", "story", "url", "id", "text")
"""What of an article a house may have its own keys for."""

ACCEPTED: Final = "factcheck-accepted.yaml"
"""The accepted file where no other one is named."""


@dataclass(frozen=True, slots=True)
class PerPath:
    """What is otherwise below some paths.

    Attributes:
        paths: patterns as in a .gitignore file, seen from the folder of the configuration.
        levels: the level of a rule there, by its id.
        ignore: ids of rules for which what these articles say does not count.
    """

    paths: tuple[str, ...]
    levels: Mapping[str, Level] = field(default_factory=dict)
    ignore: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grouping:
    """Which articles make a story: the first way that tells counts.

    Attributes:
        by: `key` is what the article itself names, `glob` one of `globs`, `folder` the folder that holds it.
        globs: patterns as in a .gitignore file in which `{story}` stands for the name of the story.
    """

    by: tuple[Way, ...] = ("key", "glob", "folder")
    globs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a setting comes from; `where` is `factcheck.toml:3:1`, a variable or an option."""

    source: Source = "default"
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What a run is told.

    Paths are seen from the working directory, patterns from `root`.

    Attributes:
        articles: what is checked where no path is given.
        exclude: patterns of what is left out below the paths that are checked.
        rules: folders or files of rules beside the shipped ones.
        shipped: use the shipped rules.
        select: ids of the only rules to run; empty for all.
        ignore: ids of rules to leave out.
        levels: the level of a rule, by its id.
        per_path: what is otherwise for some articles; of two that speak of one article, the later counts.
        fail_on: the mildest level of finding that fails the run, or `never`.
        accepted: the file of accepted findings; None for the usual one, if it is there.
        today: the day by which acceptances expire; None for the day of the run.
        model: name or path of the language pipeline; None for the packaged one.
        show_precision: report values that agree but differ in how exact they are, too.
        story: which articles make a story.
        metadata: the keys under which articles have their title, source and so on, in place of the usual.
        root: the folder of the patterns; empty for the working directory.
        file: the configuration file that was read.
        origins: where settings come from, by their names here; what is not in it is the default.
        places: where in the file a value stands, by the names of the keys that lead to it.
    """

    articles: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    shipped: bool = True
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, Level] = field(default_factory=dict)
    per_path: tuple[PerPath, ...] = ()
    fail_on: Gate = "warning"
    accepted: str | None = None
    today: date | None = None
    model: str | None = None
    show_precision: bool = False
    story: Grouping = Grouping()
    metadata: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    root: str = field(default="", compare=False)
    file: str | None = field(default=None, compare=False)
    origins: Mapping[str, Origin] = field(default_factory=dict, compare=False)
    places: Mapping[tuple[str | int, ...], str] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        """Refuse words that mean nothing, of a configuration that is made by a program.

        Raises:
            ConfigError: naming the word and the near match.
        """
        _one_of("fail_on", [self.fail_on], get_args(Gate))
        _one_of("story.by", self.story.by, get_args(Way))
        _one_of("metadata", self.metadata, KEYS)
        for levels in (self.levels, *(each.levels for each in self.per_path)):
            _one_of("levels", levels.values(), get_args(Level))

    @property
    def accepted_file(self) -> str:
        """The file of accepted findings: that which is named, else the usual one beside the configuration."""
        folder, slash, _ = (self.file or "").rpartition("/")
        return self.accepted or f"{folder}{slash}{ACCEPTED}"

    def origin(self, name: str) -> Origin:
        """Where the setting of that name comes from."""
        return self.origins.get(name, Origin())

    def place(self, name: str, *path: str | int) -> str:
        """Where a setting, or a value in it, stands; empty for a flag, which is before the eyes."""
        origin = self.origin(name)
        if origin.source == "file":
            return self.places.get((name.replace("_", "-"), *path), origin.where)
        return origin.where if origin.source == "variable" else ""


def _one_of(where: str, words: Iterable[str], known: Collection[str]) -> None:
    for word in words:
        if word not in known:
            meant = suggestion(str(word), known) or f"Expected {one_of(known)}."
            raise ConfigError(f"got '{word}'", where=where, remedy=meant)


BESIDE: Final = frozenset(["root", "file", "origins", "places"])
"""Fields of a configuration that are no settings."""

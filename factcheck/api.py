"""What programs call; `import factcheck` gives these names and loads nothing until one is used."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.config import Config, Level, located, resolve
from factcheck.configured import path_rules_of, paths_of, reading_of, rules_of, terms_of

if TYPE_CHECKING:
    from factcheck.model import Claim, Report
    from factcheck.ruleset import RuleSet

    Place = str | PathLike[str]


def load_config(file: Place | None = None) -> Config:
    """The configuration that the command line would have here without options.

    Args:
        file: a factcheck.toml, or a pyproject.toml with `[tool.factcheck]`; None for the nearest one from the
            working directory upward to the root of its repository. Environment variables go before it.

    Raises:
        ConfigError: the file or a variable is broken; the message names every mistake with its place.
    """
    named = None if file is None else fspath(file)
    return resolve({}, os.environ, located(named, os.environ, Path.cwd()))


def load_rules(
    *places: Place,
    shipped: bool = True,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    levels: Mapping[str, Level] | None = None,
) -> RuleSet:
    """The shipped rules, and those in files and folders of your own.

    Args:
        places: files or folders of rules, and of packs that change the shipped ones.
        shipped: whether to begin with the shipped rules; without them there must be places.
        select: ids of the only rules to keep; empty for all.
        ignore: ids of rules to leave out.
        levels: the level of a rule, by its id.

    Raises:
        RuleError: a rule file is broken; the message names every mistake with its place.
        UsageError: a place is missing or empty, an id is unknown, or no rule is left.
    """
    return rules_of(
        Config(
            rules=tuple(fspath(place) for place in places),
            shipped=shipped,
            select=tuple(select),
            ignore=tuple(ignore),
            levels=levels or {},
        )
    )


def check(
    paths: Sequence[Place] | Place | None = None,
    config: Config | None = None,
    *,
    rules: RuleSet | None = None,
) -> Report:
    """Find the facts on which the articles of a story disagree.

    Args:
        paths: files, the folder of one story, or a folder of such folders; None for the `articles` of the
            configuration.
        config: what the run is told, as `load_config` reads it or as it is made; None for the defaults: no
            file and no variable is read. With one, the accepted file is read where it is there.
        rules: what to judge by, as `load_rules` gives it, so that they need not be read for every check; None
            for those of the configuration.

    Raises:
        UsageError: the rules or the model cannot be loaded, or nothing is named. What cannot be read is no
            error: it is in `report.not_checked`.
    """
    from factcheck import pipeline

    told = config or Config()
    if paths is not None:
        given = [paths] if isinstance(paths, str | PathLike) else paths
        told = dataclasses.replace(told, articles=tuple(fspath(path) for path in given))
    judges = rules if rules is not None else rules_of(told)
    return pipeline.check(
        paths_of(told),
        rules=judges.rules,
        fail_on=told.fail_on,
        model=told.model,
        rules_digest=judges.digest,
        rule_places=judges.places,
        muted=judges.muted,
        show_precision=told.show_precision,
        reading=reading_of(told),
        path_rules=path_rules_of(told, judges),
        terms=terms_of(told, judges, accepted=config is not None),
    )


def claims(
    text: str, *, published: date | datetime | None = None, model: str | None = None
) -> tuple[Claim, ...]:
    """The checkable claims of a text, in order; `text[claim.start:claim.end]` is what states it.

    Args:
        text: plain text.
        published: when it was published, by which "Tuesday" is understood.
        model: name or path of a spaCy pipeline; None for the packaged one.

    Raises:
        UsageError: the model cannot be loaded.
    """
    from factcheck import pipeline

    return pipeline.claims_of(text, published=published, model=model)

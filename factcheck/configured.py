"""What the stages take, as a configuration says."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.config import SHIPPED, Config
from factcheck.errors import ConfigError, UsageError
from factcheck.globs import Globs, StoryGlobs

if TYPE_CHECKING:
    from factcheck.corpus import Reading
    from factcheck.gate import Terms
    from factcheck.gate.accepted import Accepted
    from factcheck.path_rules import PathRule
    from factcheck.ruleset import RuleSet


def rules_of(config: Config) -> RuleSet:
    """The rules that are to be run, with their levels.

    Raises:
        RuleError: a rule file is broken; the message names every mistake with its place.
        UsageError: a place is missing or empty, an id is unknown, or no rule is left.
    """
    from factcheck.compare import KINDS
    from factcheck.ruleset import NoSuchRule, load
    from factcheck.ruleset import shipped as shipped_rules
    from factcheck.vocabulary import vocabulary

    _check_places(config)
    own = [Path(place) for place in config.rules if place != SHIPPED]
    if not (config.shipped or own or SHIPPED in config.rules):
        raise UsageError("no rules", remedy="Name a folder of rules, or use the shipped ones.")
    begin = [shipped_rules()] if config.shipped or SHIPPED in config.rules else []
    try:
        loaded = load(
            [*begin, *own],
            KINDS,
            select=config.select,
            ignore=config.ignore,
            vocabulary=vocabulary(),
        )
    except NoSuchRule as error:
        name = "select" if error.given in config.select else "ignore"
        ids = getattr(config, name)
        error.where = config.place(name, ids.index(error.given)) if error.given in ids else ""
        raise
    for number, each in enumerate(config.per_path):
        _known(loaded, config, each.levels, "per_path", number, "levels")
        _known(loaded, config, each.ignore, "per_path", number, "ignore")
    levels = {
        rule_id: config.levels[given]
        for given, rule_id in _known(loaded, config, config.levels, "levels").items()
    }
    rules = tuple(
        rule.model_copy(update={"level": levels[rule.id]}) if rule.id in levels else rule
        for rule in loaded.rules
    )
    return dataclasses.replace(loaded, rules=rules)


def path_rules_of(config: Config, rules: RuleSet) -> tuple[PathRule, ...]:
    """What the rules say less of, or more gravely.

    Raises:
        UsageError: an id is unknown.
    """
    from factcheck.path_rules import PathRule

    return tuple(
        PathRule(
            paths=Globs(config.root, each.paths),
            levels={rules.id_of(given): level for given, level in each.levels.items()},
            ignore=frozenset(map(rules.id_of, each.ignore)),
        )
        for each in config.per_path
    )


def idle(config: Config, path_rules: Sequence[PathRule], paths: Sequence[str]) -> Iterator[str]:
    """What the configuration says of paths that no article has; asked where all articles were read."""
    for number, rule in enumerate(path_rules):
        if not any(rule.paths.match(path) for path in paths):
            patterns = ", ".join(rule.paths.patterns)
            yield f"{config.place('per_path', number, 'paths')}: no article is meant by {patterns}"


def reading_of(config: Config) -> Reading:
    """How the house keeps its articles."""
    from factcheck.corpus import Reading

    # what is typed is seen from where it is typed
    typed = config.origin("exclude").source in ("flag", "variable")
    return Reading(
        keys=dataclasses.replace(Reading().keys, **config.metadata),
        by=config.story.by,
        globs=StoryGlobs(config.root, config.story.globs),
        exclude=Globs("" if typed else config.root, config.exclude),
    )


def terms_of(
    config: Config,
    rules: RuleSet,
    *,
    accepted: bool = True,
    new_from: str | None = None,
    staged: bool = False,
) -> Terms:
    """What findings are held against.

    Args:
        config: names the accepted file and the day.
        rules: of which there are comments and acceptances.
        accepted: whether the accepted file is read.
        new_from: the commit to compare with, if any.
        staged: whether the articles are those of the index of git.

    Raises:
        UsageError: the accepted file is broken, or one that is named is missing.
    """
    from factcheck.gate import Terms

    return Terms(
        new_from=new_from,
        staged=staged,
        accepted=read_accepted(config) if accepted else None,
        today=config.today,
        rule_ids=rules.known | rules.switched_off,
        renamed=rules.renamed,
    )


def read_accepted(config: Config, *, needed: bool | None = None) -> Accepted | None:
    """The accepted file; None where there is none, and none is needed.

    Args:
        config: names the file, or does not.
        needed: whether it must be there; None for where it is named.

    Raises:
        UsageError: it is broken, cannot be read, or is missing though it is needed.
    """
    path = Path(config.accepted_file)
    where = path.as_posix()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if config.accepted is not None if needed is None else needed:
            remedy = "Check its name, or make it with `factcheck accept`."
            raise UsageError("there is no such accepted file", where=where, remedy=remedy) from None
        return None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        remedy = "Restore it from version control."
        raise UsageError("the accepted file is not UTF-8", where=f"{where}:{line}", remedy=remedy) from None
    except OSError as error:
        what = f"the accepted file cannot be read: {error.strerror or error}"
        raise UsageError(what, where=where, remedy="Check its permissions, or name another.") from error

    from factcheck.gate.accepted_file import parsed

    return parsed(text, where)


def paths_of(config: Config) -> Sequence[str]:
    """What is to be checked.

    Raises:
        UsageError: nothing is named.
    """
    if config.articles:
        return config.articles
    remedy = "Name files or folders, or set 'articles' in factcheck.toml."
    raise UsageError("nothing to check", remedy=remedy)


def _check_places(config: Config) -> None:
    """Refuse, with the place in the file, rules that are not there."""
    if config.origin("rules").source != "file":
        return
    for number, place in enumerate(config.rules):
        if place != SHIPPED and not Path(place).exists():
            where = config.place("rules", number)
            raise ConfigError(f"no such rule folder '{place}'", where=where, remedy="Check the path.")


def _known(
    rules: RuleSet, config: Config, given: Iterable[str], name: str, *path: str | int
) -> dict[str, str]:
    """The ids that these ids mean.

    Raises:
        UsageError: one is unknown; the message has its place.
    """
    from factcheck.ruleset import NoSuchRule

    found = {}
    for number, rule_id in enumerate(given):
        try:
            found[rule_id] = rules.id_of(rule_id)
        except NoSuchRule as error:
            last = number if path and path[-1] == "ignore" else rule_id
            error.where = config.place(name, *path, last)
            raise
    return found

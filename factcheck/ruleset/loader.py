"""Folders of rule files become a rule set."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factcheck.errors import RuleError, UsageError
from factcheck.model import Rule, RulePlace
from factcheck.nearest import suggestion
from factcheck.ruleset.document import Place, RuleDocument, read_document
from factcheck.ruleset.errors import RuleFilesError
from factcheck.ruleset.files import rule_files, shipped
from factcheck.ruleset.validate import validate


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of a run, by id, the file that each came from, and the lines of its keys."""

    rules: tuple[Rule, ...]
    files: Mapping[str, Path]
    places: Mapping[str, RulePlace] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """What these rules judge by, as `digest_of` says."""
        return digest_of(self.rules)

    def where(self, rule_id: str) -> Path:
        """The file of a rule.

        Raises:
            UsageError: there is no such rule.
        """
        if rule_id not in self.files:
            raise _unknown(rule_id, self.files)
        return self.files[rule_id]

    def get(self, rule_id: str) -> Rule:
        """The rule of that id.

        Raises:
            UsageError: there is no such rule.
        """
        self.where(rule_id)
        return next(rule for rule in self.rules if rule.id == rule_id)


def load(
    directories: Sequence[Path] | None,
    kinds: Mapping[str, type[Rule]],
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> RuleSet:
    """Read every rule below these folders.

    Args:
        directories: folders, or single files, of rules; None or empty for the shipped packs.
        kinds: the rule kinds by the name that a rule file gives as `kind`.
        select: ids of the only rules to keep; empty for all.
        ignore: ids of rules to leave out.

    Raises:
        RuleFilesError: rule files are broken; it holds every mistake of every file.
        UsageError: a folder is missing or empty, or an id is unknown.
    """
    rules: dict[str, Rule] = {}
    files: dict[str, Path] = {}
    places: dict[str, RulePlace] = {}
    ids: dict[str, Place] = {}
    errors: list[RuleError] = []
    for file in rule_files(directories or [shipped()]):
        document, mistakes = read_document(file, _shown(file))
        errors += mistakes
        if document is None:
            continue
        rule, mistakes = validate(document, kinds)
        errors += mistakes
        rule_id = document.content.get("id")
        if isinstance(rule_id, str):
            place = document.place(("id",))
            if rule_id in ids:
                remedy = f"{ids[rule_id]} has it already; give one of them another id."
                errors.append(RuleError(f"duplicate id '{rule_id}'", where=str(place), remedy=remedy))
                continue
            ids[rule_id] = place
        if rule is not None:
            rules[rule.id] = rule
            files[rule.id] = file
            places[rule.id] = _place(file, document)
    if errors:
        raise RuleFilesError(errors)
    kept = _chosen(rules, tuple(select), tuple(ignore))
    return RuleSet(
        tuple(rules[rule_id] for rule_id in kept),
        {rule_id: files[rule_id] for rule_id in kept},
        {rule_id: places[rule_id] for rule_id in kept},
    )


def _place(file: Path, document: RuleDocument) -> RulePlace:
    """Where a rule stands, line by line; of what its keys hold, the first level too."""
    name = str(file)
    with suppress(UsageError):  # an installation may lack the shipped rules, and be given others
        name = f"rules/{file.relative_to(shipped()).as_posix()}" if file.is_relative_to(shipped()) else name
    lines = {
        ".".join(map(str, path)): place.line
        for path, place in document.keys.items()
        if path[0] != "cases" and len(path) <= 2
    }
    lines |= {
        f"{path[0]}.{path[1]}": place.line
        for path, place in document.values.items()
        if len(path) == 2 and isinstance(path[1], int) and path[0] != "cases"
    }
    return RulePlace(file=name, lines=lines)


def digest_of(rules: Iterable[Rule]) -> str:
    """SHA-256 over all that the rules judge by; their cases prove and do not judge."""
    content = [
        _canonical(rule.model_dump(mode="python", by_alias=True, exclude={"cases"}))
        for rule in sorted(rules, key=lambda rule: rule.id)
    ]
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _canonical(value: Any) -> Any:
    """The same value with a fixed order where it had none."""
    if isinstance(value, Mapping):
        return {str(key): _canonical(inner) for key, inner in value.items()}
    if isinstance(value, set | frozenset):
        return sorted((_canonical(inner) for inner in value), key=str)
    if isinstance(value, list | tuple):
        return [_canonical(inner) for inner in value]
    return value


def _chosen(rules: Mapping[str, Rule], select: Sequence[str], ignore: Sequence[str]) -> list[str]:
    for rule_id in (*select, *ignore):
        if rule_id not in rules:
            raise _unknown(rule_id, rules)
    kept = [
        rule_id for rule_id in sorted(rules) if (not select or rule_id in select) and rule_id not in ignore
    ]
    if not kept:
        raise UsageError("no rule is left to run", remedy="Select more rules or ignore fewer.")
    return kept


def _unknown(rule_id: str, known: Iterable[str]) -> UsageError:
    remedy = suggestion(rule_id, known, limit=3) or "`factcheck rules list` names them all."
    return UsageError(f"no rule '{rule_id}'", remedy=remedy)


def _shown(file: Path) -> str:
    """The file as a person would call it: below the current folder if it is there."""
    try:
        return file.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(file)

"""Folders of rule files become a rule set."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factcheck.errors import RuleError, UsageError
from factcheck.model import Rule, RulePlace
from factcheck.nearest import suggestion
from factcheck.ruleset.document import RuleDocument, read_document
from factcheck.ruleset.errors import RuleFilesError
from factcheck.ruleset.files import rule_files, shipped
from factcheck.ruleset.ids import chosen, current, moved
from factcheck.ruleset.pack import OFF, check_pack, is_pack, merged
from factcheck.ruleset.validate import validate


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of a run.

    Attributes:
        rules: the rules, by id.
        files: the file that each came from.
        places: the lines of its keys.
        own: ids of the rules that do not come from the shipped packs.
        changed: of shipped rules that a pack changes, the keys that it changes.
        switched_off: ids of shipped rules that a pack switches off.
        muted: rules that are switched off or ignored; what they are about is not left to more general ones.
        known: ids of all rules that were read, whether they are run or not.
        renamed: ids that rules had before, and what they are called now.
        notices: what a person should know of the ids that were given.
    """

    rules: tuple[Rule, ...]
    files: Mapping[str, Path]
    places: Mapping[str, RulePlace] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    changed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    switched_off: frozenset[str] = frozenset()
    muted: tuple[Rule, ...] = ()
    known: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """What these rules judge by, as `digest_of` says."""
        return digest_of(self.rules)

    def where(self, rule_id: str) -> Path:
        """The file of a rule, by its id or one that it had before.

        Raises:
            UsageError: there is no such rule.
        """
        return self.files[current(rule_id, self.files, self.renamed, self.switched_off)]

    def get(self, rule_id: str) -> Rule:
        """The rule of that id, or that had it before.

        Raises:
            UsageError: there is no such rule.
        """
        found = current(rule_id, self.files, self.renamed, self.switched_off)
        return next(rule for rule in self.rules if rule.id == found)


@dataclass(slots=True)
class _Entry:
    """A rule file."""

    file: Path
    document: RuleDocument
    shipped: bool
    rule: Rule | None


def load(
    directories: Sequence[Path] | None,
    kinds: Mapping[str, type[Rule]],
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    vocabulary: Mapping[str, Collection[str]] | None = None,
) -> RuleSet:
    """Read every rule below these folders, and let packs among the files change the shipped ones.

    Args:
        directories: folders, or single files, of rules; None or empty for the shipped packs.
        kinds: the rule kinds by the name that a rule file gives as `kind`.
        select: ids of the only rules to keep; empty for all.
        ignore: ids of rules to leave out.
        vocabulary: the words that options take from closed lists, by the name of the list.

    Raises:
        RuleFilesError: rule files are broken; it holds every mistake of every file.
        UsageError: a folder is missing or empty, or an id is unknown.
    """
    known = vocabulary or {}
    entries: dict[str, _Entry] = {}
    packs: list[RuleDocument] = []
    errors: list[RuleError] = []
    for file in rule_files(directories or [shipped()]):
        document, mistakes = read_document(file, _shown(file))
        errors += mistakes
        if document is None:
            continue
        if is_pack(document):
            mistakes = check_pack(document)
            errors += mistakes
            packs += [] if mistakes else [document]
            continue
        rule, mistakes = validate(document, kinds, known)
        errors += mistakes
        rule_id = document.content.get("id")
        if not isinstance(rule_id, str):
            continue
        entry = _Entry(file, document, _is_shipped(file), rule)
        if rule_id in entries:
            errors.append(_duplicate(rule_id, document, entries[rule_id]))
        else:
            entries[rule_id] = entry
    renamed, mistakes = _replace(entries)
    errors += mistakes
    changed: dict[str, tuple[str, ...]] = {}
    off: set[str] = set()
    notices: list[str] = []
    for pack in packs:
        errors += _extend(entries, pack, kinds, known, renamed, changed, off, notices)
    if errors:
        raise RuleFilesError(errors)
    every = {rule_id: one.rule for rule_id, one in entries.items() if one.rule}
    rules = {rule_id: rule for rule_id, rule in every.items() if rule_id not in off}
    kept, unwanted = chosen(rules, tuple(select), tuple(ignore), renamed, off, notices)
    return RuleSet(
        tuple(rules[rule_id] for rule_id in kept),
        {rule_id: entries[rule_id].file for rule_id in kept},
        {rule_id: _place(entries[rule_id]) for rule_id in kept},
        frozenset(rule_id for rule_id in kept if not entries[rule_id].shipped),
        {rule_id: changed[rule_id] for rule_id in kept if rule_id in changed},
        frozenset(off),
        tuple(every[rule_id] for rule_id in sorted(unwanted | off)),
        frozenset(every),
        renamed,
        tuple(dict.fromkeys(notices)),
    )


def _is_shipped(file: Path) -> bool:
    with suppress(UsageError):  # an installation may lack the shipped rules, and be given others
        return file.resolve().is_relative_to(shipped().resolve())
    return False


def _duplicate(rule_id: str, document: RuleDocument, first: _Entry) -> RuleError:
    place = first.document.place(("id",))
    remedy = f"{place} has it already; give one of them another id."
    if first.shipped:
        remedy = (
            f"The shipped rule {place} has it already; give yours another id, or change the shipped one "
            "in a pack that extends factcheck."
        )
    return RuleError(f"duplicate id '{rule_id}'", where=str(document.place(("id",))), remedy=remedy)


def _replace(entries: dict[str, _Entry]) -> tuple[dict[str, str], list[RuleError]]:
    """The old ids with the new ones; a shipped rule that another one replaces is left out."""
    renamed: dict[str, str] = {}
    errors = []
    for rule_id, entry in list(entries.items()):
        for index, old in enumerate(entry.rule.replaces if entry.rule else ()):
            place = str(entry.document.place(("replaces", index)))
            taken = entries.get(old)
            if taken is not None and (entry.shipped or not taken.shipped):
                what = f"replaces: '{old}' is a rule"
                errors.append(RuleError(what, where=place, remedy="Delete the one or the other."))
            elif old in renamed and (entry.shipped or not entries[renamed[old]].shipped):
                what = f"replaces: '{renamed[old]}' replaces '{old}', too"
                errors.append(RuleError(what, where=place, remedy="Name it in one rule."))
            else:
                entries.pop(old, None)
                renamed[old] = rule_id
    for old, new in renamed.items():  # what is replaced may itself have replaced another
        while new in renamed and renamed[new] != old:
            new = renamed[new]
        renamed[old] = new
    return renamed, errors


def _extend(
    entries: dict[str, _Entry],
    pack: RuleDocument,
    kinds: Mapping[str, type[Rule]],
    vocabulary: Mapping[str, Collection[str]],
    renamed: Mapping[str, str],
    changed: dict[str, tuple[str, ...]],
    off: set[str],
    notices: list[str],
) -> list[RuleError]:
    """Change the shipped rules as a pack says; every mistake."""
    base = {rule_id for rule_id, entry in entries.items() if entry.shipped}
    errors = []
    for given, change in pack.content["rules"].items():
        rule_id = renamed.get(given, given) if given not in entries else given
        place = str(pack.key_place(("rules", given)))
        if rule_id not in base:
            remedy = suggestion(given, base, limit=3) or "`factcheck rules list` names them all."
            if rule_id in entries:
                remedy = "It is one of your own; change it where it stands."
            elif not base:
                remedy = "A pack changes the shipped rules; do not leave them out."
            errors.append(RuleError(f"no shipped rule '{given}'", where=place, remedy=remedy))
            continue
        if rule_id != given:
            notices.append(f"{place}: {moved(given, rule_id)}")
        if change is False or change == OFF:
            off.add(rule_id)
            continue
        entry = entries[rule_id]
        entry.document = merged(entry.document, pack, given)
        entry.rule, mistakes = validate(entry.document, kinds, vocabulary)
        errors += mistakes
        changed[rule_id] = tuple(dict.fromkeys((*changed.get(rule_id, ()), *change)))
    return errors


def _place(entry: _Entry) -> RulePlace:
    """Where a rule stands, line by line; of what its keys hold, the first level too."""
    file, document = entry.file, entry.document
    name = str(file)
    if entry.shipped:
        name = f"rules/{file.resolve().relative_to(shipped().resolve()).as_posix()}"
    lines = {
        ".".join(map(str, path)): place.line
        for path, place in document.keys.items()
        if path[0] != "cases" and len(path) <= 2 and place.file == document.file
    }
    lines |= {
        f"{path[0]}.{path[1]}": place.line
        for path, place in document.values.items()
        if len(path) == 2 and isinstance(path[1], int) and path[0] != "cases" and place.file == document.file
    }
    return RulePlace(file=name, lines=lines)


def digest_of(rules: Iterable[Rule]) -> str:
    """SHA-256 over all that the rules judge by; cases prove, and old ids lead here; neither judges."""
    content = [
        _canonical(rule.model_dump(mode="python", by_alias=True, exclude={"cases", "replaces"}))
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


def _shown(file: Path) -> str:
    """The file as a person would call it: below the current folder if it is there."""
    try:
        return file.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(file)

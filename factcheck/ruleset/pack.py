"""Packs: files that change shipped rules without copying them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from factcheck.errors import RuleError
from factcheck.nearest import suggestion
from factcheck.ruleset.document import KeyPath, RuleDocument
from factcheck.ruleset.validate import check_schema

BASE: Final = "factcheck"
"""What a pack extends."""
OFF: Final = "off"
"""Instead of changes: the rule is not run."""

_KEYS: Final = frozenset(["schema", "extends", "rules"])
_FIXED: Final = frozenset(["schema", "id", "kind", "language", "replaces"])
"""What makes a rule the rule that it is."""


def is_pack(document: RuleDocument) -> bool:
    """Whether a document is a pack and not a rule."""
    return "extends" in document.content


def check_pack(document: RuleDocument) -> list[RuleError]:
    """What is wrong with a pack, the changes themselves left aside."""
    content = document.content
    errors = check_schema(document)
    for key in content.keys() - _KEYS:
        meant = suggestion(key, _KEYS) or f"Known are {', '.join(sorted(_KEYS))}."
        errors.append(RuleError(f"unknown key '{key}'", where=str(document.key_place((key,))), remedy=meant))
    if content["extends"] != BASE:
        remedy = f"Expected '{BASE}', the shipped rules."
        place = str(document.place(("extends",)))
        errors.append(RuleError(f"extends: got {content['extends']!r}", where=place, remedy=remedy))
    changes = content.get("rules")
    if not isinstance(changes, dict) or not changes:
        remedy = "Add 'rules:', and below it the id of each rule with its changes, or 'off'."
        errors.append(RuleError("no rules to change", where=str(document.place(("rules",))), remedy=remedy))
        return errors
    for rule_id, change in changes.items():
        if change == OFF or change is False:
            continue
        if not isinstance(change, dict) or not change:
            remedy = "Expected keys with their new values, or 'off'."
            place = str(document.place(("rules", rule_id)))
            errors.append(RuleError(f"rules.{rule_id}: got {change!r}", where=place, remedy=remedy))
            continue
        errors += [
            RuleError(
                f"'{key}' of a shipped rule cannot be changed",
                where=str(document.key_place(("rules", rule_id, key))),
                remedy="Write a rule of your own.",
            )
            for key in change
            if key in _FIXED
        ]
    return errors


def merged(base: RuleDocument, pack: RuleDocument, rule_id: str) -> RuleDocument:
    """A shipped rule with the changes of a pack; what is changed stands where the pack has it.

    Mappings are changed key by key, all else as a whole.
    """
    changes = pack.content["rules"][rule_id]
    prefix: KeyPath = ("rules", rule_id)
    replaced = tuple(_replaced(base.content, changes, ()))
    old = {path for path in {**base.values, **base.keys} if any(path[: len(one)] == one for one in replaced)}
    values = {path: place for path, place in base.values.items() if path not in old}
    keys = {path: place for path, place in base.keys.items() if path not in old}
    for path, place in pack.values.items():
        if path[:2] == prefix and any(path[2 : 2 + len(one)] == one for one in replaced):
            values[path[2:]] = place
    for path, place in pack.keys.items():
        if path[:2] == prefix and any(path[2 : 2 + len(one)] == one for one in replaced):
            keys[path[2:]] = place
    return RuleDocument(base.file, _over(base.content, changes), values, keys)


def _replaced(base: Any, changes: Mapping[str, Any], path: KeyPath) -> Iterable[KeyPath]:
    """The paths of the values that are replaced as a whole."""
    for key, change in changes.items():
        old = base.get(key)
        if isinstance(old, Mapping) and isinstance(change, Mapping):
            yield from _replaced(old, change, (*path, key))
        else:
            yield (*path, key)


def _over(base: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    content = dict(base)
    for key, change in changes.items():
        old = content.get(key)
        both = isinstance(old, Mapping) and isinstance(change, Mapping)
        content[key] = _over(old, change) if both else change  # type: ignore[arg-type]
    return content

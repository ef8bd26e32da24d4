"""The JSON Schema of configuration files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.config.model import File


def schema_of(rules: Mapping[str, str]) -> dict[str, Any]:
    """The schema of a factcheck.toml, in draft 7, which is what editors of TOML read.

    Args:
        rules: the titles of the rules that an editor should offer, by their ids; other ids are allowed, too.
    """
    content = _plain(File.model_json_schema(by_alias=True, ref_template="#/definitions/{model}"))
    content["definitions"] = content.pop("$defs")
    levels = {rule_id: {"description": title} for rule_id, title in sorted(rules.items())}
    for table in (content, content["definitions"]["PerPathTable"]):
        for name, field in table["properties"].items():
            if name in ("select", "ignore"):
                field["items"] = {"anyOf": [{"enum": sorted(rules)}, {"type": "string", "minLength": 1}]}
            elif name == "levels":
                level = field["additionalProperties"]
                field["properties"] = {rule_id: {**level, **about} for rule_id, about in levels.items()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:factcheck-config:1",
        **content,
        "title": "factcheck configuration",
    }


def _plain(node: Any, *, named: bool = False) -> Any:
    """A schema without what TOML has not (null), and without what only the documentation needs.

    Args:
        node: the schema, or a part of it.
        named: whether the keys of the part are names of properties.
    """
    if isinstance(node, list):
        return [_plain(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    dropped = () if named else ("takes", "example", "default", "title")
    kept = {
        key: _plain(inner, named=not named and key in ("properties", "$defs"))
        for key, inner in node.items()
        if key not in dropped
    }
    branches = [branch for branch in kept.get("anyOf", ()) if branch != {"type": "null"}]
    if not named and len(branches) == 1:
        del kept["anyOf"]
        return {**branches[0], **kept}
    if not named and branches:
        kept["anyOf"] = branches
    return kept

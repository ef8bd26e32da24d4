"""The JSON Schema of rule files."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from pydantic.json_schema import models_json_schema

from factcheck.model import Rule
from factcheck.model.rule import ID
from factcheck.ruleset.describe import described
from factcheck.ruleset.pack import BASE, OFF


def schema_of(
    kinds: Mapping[str, type[Rule]], vocabulary: Mapping[str, Collection[str]] | None = None
) -> dict[str, Any]:
    """The schema (draft 2020-12) of a rule of any of these kinds, told apart by `kind`, and of a pack."""
    models = [kinds[name] for name in sorted(kinds)]
    references, content = models_json_schema([(model, "validation") for model in models], by_alias=True)
    definitions = content["$defs"]
    for model in models:
        properties = definitions[references[model, "validation"]["$ref"].rpartition("/")[2]]["properties"]
        for option in described(model):
            properties[option.key]["description"] = option.about
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:factcheck-rule:1",
        "title": "factcheck rule",
        "oneOf": [*(references[model, "validation"] for model in models), {"$ref": "#/$defs/Pack"}],
        "$defs": {**_with_words(definitions, vocabulary or {}), "Pack": _pack()},
    }


def _with_words(node: Any, vocabulary: Mapping[str, Collection[str]]) -> Any:
    """A schema in which options that take words from a list say which."""
    if isinstance(node, list):
        return [_with_words(inner, vocabulary) for inner in node]
    if not isinstance(node, dict):
        return node
    inside = {key: _with_words(inner, vocabulary) for key, inner in node.items() if key != "vocabulary"}
    words = node.get("vocabulary")
    if isinstance(words, str) and words in vocabulary:
        branch = next((one for one in inside.get("anyOf", ()) if one.get("type") == "string"), inside)
        branch["enum"] = sorted(vocabulary[words])
    elif words is not None and not isinstance(words, str):
        inside["vocabulary"] = _with_words(words, vocabulary)  # an option of that name
    return inside


def _pack() -> dict[str, Any]:
    """The schema of a file that changes shipped rules."""
    return {
        "title": "Pack",
        "description": "Changes to shipped rules.",
        "type": "object",
        "properties": {
            "schema": {"const": 1},
            "extends": {"const": BASE},
            "rules": {
                "type": "object",
                "minProperties": 1,
                "propertyNames": {"pattern": ID},
                "additionalProperties": {
                    "anyOf": [{"enum": [OFF, False]}, {"type": "object", "minProperties": 1}]
                },
            },
        },
        "required": ["schema", "extends", "rules"],
        "additionalProperties": False,
    }

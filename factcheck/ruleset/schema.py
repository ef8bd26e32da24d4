"""The JSON Schema of rule files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import models_json_schema

from factcheck.model import Rule


def schema_of(kinds: Mapping[str, type[Rule]]) -> dict[str, Any]:
    """The schema (draft 2020-12) of a rule of any of these kinds, told apart by `kind`."""
    models = [kinds[name] for name in sorted(kinds)]
    references, content = models_json_schema([(model, "validation") for model in models], by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:factcheck-rule:1",
        "title": "factcheck rule",
        "oneOf": [references[model, "validation"] for model in models],
        **content,
    }

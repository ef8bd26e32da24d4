"""The report as JSON, the format that programs read and every other one can be rendered from."""

from __future__ import annotations

from math import isfinite
from typing import Any, Final

from factcheck.model import Age, Quantity
from factcheck.model.report import SCHEMA, ClaimRecord, Report
from factcheck.report.escapes import harmless_json, json_text


class JsonFormat:
    """`factcheck-report` JSON: fields in the order of the model, all but control characters unescaped."""

    name: Final = "json"
    suffix: Final = ".json"

    def render(self, report: Report) -> str:
        """The report as one JSON object, indented by two, with a final line end."""
        from pydantic_core import PydanticSerializationError

        if all(map(_is_finite, report.claims)):
            try:
                return harmless_json(report.model_dump_json(by_alias=True, indent=2)) + "\n"
            except PydanticSerializationError:
                pass  # it refuses the lone surrogates that an undecodable file name leaves in a path
        return json_text(report.model_dump(by_alias=True)) + "\n"


def _is_finite(claim: ClaimRecord) -> bool:
    """Whether JSON has the numbers of a claim."""
    value = claim.value
    if not isinstance(value, (Quantity, Age)):
        return True
    return all(isfinite(bound) for bound in (value.low, value.high) if bound is not None)


FORMAT: Final = JsonFormat()


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the report that `JsonFormat` writes."""
    described = Report.model_json_schema(by_alias=True, mode="serialization")
    described["required"] = ["schema", *described.get("required", ())]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        **described,
        "title": "factcheck report",
    }

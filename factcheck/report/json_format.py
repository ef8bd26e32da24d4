"""The report as JSON, the format that programs read and every other one can be rendered from."""

from __future__ import annotations

import re
from typing import Any, Final

from factcheck.model.report import SCHEMA, Report

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class JsonFormat:
    """`factcheck-report` JSON: fields in the order of the model, characters unescaped."""

    name: Final = "json"
    suffix: Final = ".json"

    def render(self, report: Report) -> str:
        """The report as one JSON object, indented by two, with a final line end."""
        import json

        # Not mode="json": it refuses the lone surrogates that an undecodable file name leaves in a path.
        # allow_nan=False: better our own error than a file that no JSON reader takes.
        written = json.dumps(report.model_dump(by_alias=True), ensure_ascii=False, indent=2, allow_nan=False)
        return _LONE_SURROGATE.sub("\ufffd", written) + "\n"


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

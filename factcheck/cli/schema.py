"""`factcheck schema`."""

from __future__ import annotations

import json
from typing import Any

import click

from factcheck.cli import output
from factcheck.cli.options import debug_option


@click.command()
@click.argument("what", type=click.Choice(["report", "rule"]), default="report")
@debug_option
def schema(*, what: str) -> None:
    """Print the JSON Schema of reports, or of rules.

    An editor that knows the schema of rules completes and checks them while they are written.

    \b
    Examples:
      factcheck schema report > report.schema.json
      factcheck schema rule > rule.schema.json
    """
    from factcheck.report import schema as report_schema

    content = report_schema() if what == "report" else _rule_schema()
    output.emit(json.dumps(content, ensure_ascii=False, indent=2) + "\n")


def _rule_schema() -> dict[str, Any]:
    from factcheck.compare import KINDS
    from factcheck.ruleset import schema_of
    from factcheck.vocabulary import vocabulary

    return schema_of(KINDS, vocabulary())

"""`factcheck schema`."""

from __future__ import annotations

import json
from typing import Any

import click

from factcheck.cli import output
from factcheck.cli.options import debug_option


@click.command()
@click.argument("what", type=click.Choice(["report", "rule", "config"]), default="report")
@debug_option
def schema(*, what: str) -> None:
    """Print the JSON Schema of reports, of rules, or of factcheck.toml.

    An editor that knows the schemas of rules and configuration completes and checks them while they are
    written.

    \b
    Examples:
      factcheck schema report > report.schema.json
      factcheck schema rule > rule.schema.json
      factcheck schema config > config.schema.json
    """
    output.emit(json.dumps(content_of(what), ensure_ascii=False, indent=2) + "\n")


def content_of(what: str) -> dict[str, Any]:
    """The schema of a `report`, a `rule` or a `config`."""
    if what == "report":
        from factcheck.report import schema as report_schema

        return report_schema()
    from factcheck.compare import KINDS
    from factcheck.vocabulary import vocabulary

    if what == "rule":
        from factcheck.ruleset import schema_of

        return schema_of(KINDS, vocabulary())
    from factcheck.config.schema import schema_of as config_schema
    from factcheck.ruleset import load, shipped

    return config_schema({rule.id: rule.title for rule in load([shipped()], KINDS).rules})

"""`factcheck rules list|show`, and the group of all commands for rules."""

from __future__ import annotations

import json

import click

from factcheck.cli import output
from factcheck.cli.options import (
    complete_rule,
    config_of,
    config_option,
    debug_option,
    format_option,
    load_rules,
    rules_option,
)
from factcheck.cli.rules_docs import docs
from factcheck.cli.rules_new import new
from factcheck.cli.rules_test import test


@click.group()
def rules() -> None:
    """List, show, write, test and document rules.

    \b
    Examples:
      factcheck rules list
      factcheck rules show death-toll
      factcheck rules new crowd-size --kind quantity
      factcheck rules test --rules house-rules/
    """


for command in (new, test, docs):
    rules.add_command(command)


@rules.command("list")
@rules_option
@format_option("rules are")
@config_option
@debug_option
def list_(*, rules: tuple[str, ...], shipped: bool | None, format_name: str) -> None:
    """List the rules: id, kind, level and title.

    A rule without a level of its own (-) reports conflicts as warnings and variants and updates as notes.
    In JSON, `changed` names the keys that a pack changes, `replaces` the ids that the rule had before.

    \b
    Examples:
      factcheck rules list
      factcheck rules list --rules house-rules/ --format json
    """
    ruleset = load_rules(config_of(rules=rules, shipped=shipped))
    if format_name == "json":
        content = [
            {
                "id": rule.id,
                "kind": rule.kind,
                "level": rule.level,
                "language": rule.language,
                "title": rule.title,
                "file": str(ruleset.where(rule.id)),
                "own": rule.id in ruleset.own,
                "changed": list(ruleset.changed.get(rule.id, ())),
                "replaces": list(rule.replaces),
            }
            for rule in ruleset.rules
        ]
        output.emit(json.dumps(content, ensure_ascii=False, indent=2) + "\n")
        return
    rows = [(rule.id, rule.kind, rule.level or "-", rule.title) for rule in ruleset.rules]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row[:3], widths, strict=True)]
        output.emit("  ".join([*cells, row[3]]) + "\n")


@rules.command()
@click.argument("rule_id", metavar="RULE", shell_complete=complete_rule)
@rules_option
@config_option
@debug_option
def show(*, rule_id: str, rules: tuple[str, ...], shipped: bool | None) -> None:
    """Print a rule as it is written, with its cases, and its place.

    What a pack changes is said above it.

    \b
    Examples:
      factcheck rules show death-toll
      factcheck rules show crowd-size --rules house-rules/
    """
    ruleset = load_rules(config_of(rules=rules, shipped=shipped, select=(rule_id,)))
    (rule,) = ruleset.rules
    file = ruleset.where(rule.id)
    head = f"# {file}\n"
    if changed := ruleset.changed.get(rule.id):
        now = rule.model_dump(mode="json", by_alias=True)
        head += "".join(
            f"# changed by a pack: {key}: {json.dumps(now[key], ensure_ascii=False)}\n"
            for key in changed
            if key != "cases"
        )
    output.emit(f"{head}{file.read_text(encoding='utf-8-sig').rstrip()}\n")

"""`factcheck rules list|show|test`."""

from __future__ import annotations

import json

import click

from factcheck.cli import output
from factcheck.cli.options import config_of, debug_option, load_rules, model_option, rules_option
from factcheck.status import FOUND, PASSED


@click.group()
def rules() -> None:
    """List, show and test rules.

    \b
    Examples:
      factcheck rules list
      factcheck rules show death-toll
      factcheck rules test --rules house-rules/
    """


@rules.command("list")
@rules_option
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How rules are printed.",
)
@debug_option
def list_(*, rules: tuple[str, ...], format_name: str) -> None:
    """List the rules: id, kind, level and title.

    A rule without a level of its own (-) reports conflicts as warnings and variants and updates as notes.

    \b
    Examples:
      factcheck rules list
      factcheck rules list --rules house-rules/ --rules default --format json
    """
    ruleset = load_rules(config_of(rules=rules))
    if format_name == "json":
        content = [
            {
                "id": rule.id,
                "kind": rule.kind,
                "level": rule.level,
                "language": rule.language,
                "title": rule.title,
                "file": str(ruleset.where(rule.id)),
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
@click.argument("rule_id", metavar="RULE")
@rules_option
@debug_option
def show(*, rule_id: str, rules: tuple[str, ...]) -> None:
    """Print a rule as it is written, with its cases, and its place.

    \b
    Example:
      factcheck rules show death-toll
    """
    file = load_rules(config_of(rules=rules)).where(rule_id)
    output.emit(f"# {file}\n{file.read_text(encoding='utf-8-sig').rstrip()}\n")


@rules.command()
@click.argument("rule_ids", nargs=-1, metavar="[RULE]...")
@rules_option
@model_option
@debug_option
def test(*, rule_ids: tuple[str, ...], rules: tuple[str, ...], model: str | None) -> int:
    """Run the cases of rules, each in every order of its articles.

    The exit status is 1 if a case fails.

    \b
    Examples:
      factcheck rules test
      factcheck rules test death-toll age
      factcheck rules test --rules house-rules/
    """
    config = config_of(rules=rules, select=rule_ids, model=model)
    chosen = load_rules(config).rules

    from factcheck import pipeline

    results = pipeline.run_cases(chosen, model=config.model)
    failed = [result for result in results if not result.passed]
    for result in failed:
        head = f"{result.rule}: case {result.case_index + 1}: expected {result.expected}, got {result.got}"
        output.emit(f"{head}: {result.detail}\n" if result.detail else f"{head}\n")
    cases, broken = (len({(one.rule, one.case_index) for one in some}) for some in (results, failed))
    counts = ", ".join(f"{n} {noun}{'s' * (n != 1)}" for n, noun in ((len(chosen), "rule"), (cases, "case")))
    output.tell(f"{counts}: {f'{broken} failed' if failed else 'all passed'}")
    return FOUND if failed else PASSED

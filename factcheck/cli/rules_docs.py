"""`factcheck rules docs`."""

from __future__ import annotations

from pathlib import Path

import click

from factcheck.cli import output
from factcheck.cli.options import config_of, config_option, debug_option, load_rules, rules_option


@click.command()
@click.argument("folder", metavar="DIR")
@rules_option
@config_option
@debug_option
def docs(*, folder: str, rules: tuple[str, ...], shipped: bool | None) -> None:
    """Write a page for each rule, and an index, in Markdown.

    A page says what the rule finds, with an example, how to settle it, and its options. Pages of rules that
    are no more are deleted; files that factcheck has not written are left alone.

    \b
    Examples:
      factcheck rules docs docs/rules
      factcheck rules docs handbook/rules --rules house-rules/
    """
    ruleset = load_rules(config_of(rules=rules, shipped=shipped))

    from factcheck.compare import KINDS
    from factcheck.ruleset.pages import GENERATED, pages

    written = pages(ruleset.rules, KINDS)
    for name, text in written.items():
        target = Path(folder) / name
        output.prepare(target)
        output.write_report(target, text)
    for page in sorted(Path(folder).glob("*.md")):
        if page.name not in written and page.read_text(encoding="utf-8").startswith(GENERATED):
            page.unlink()
    output.tell(f"{len(written)} pages in {folder}")

"""`factcheck rules new`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import click

from factcheck.cli import output
from factcheck.cli.options import config_of, config_option, debug_option
from factcheck.config import SHIPPED
from factcheck.errors import UsageError

SCHEMA_FILE: Final = "rule.schema.json"
"""Beside the rules, so that editors find it."""

HOUSE_RULES: Final = "house-rules"
"""The folder of a house's own rules, where no other one is named."""

KINDS: Final = (
    "age", "contact", "contrary", "contrast", "conversion", "course", "degree", "figure", "identity", "name",
    "negation", "place", "progress", "quantity", "quotation", "reckoning", "role", "state", "sums",
    "superlative", "support", "time", "wording", "zones",
)  # fmt: skip
"""The kinds of rule, here so that help need not load them; a test compares."""

BEGINNINGS: Final = {"contrast": "chosen-or-choosing", "quantity": "death-toll", "state": "left-or-dismissed"}
"""The shipped rule that a new one begins as; of other kinds, the shortest."""


@click.command()
@click.argument("name")
@click.option(
    "--kind",
    type=click.Choice(KINDS),
    default="contrast",
    show_default=True,
    metavar="KIND",
    help=f"What the rule compares: {', '.join(KINDS)}.",
)
@click.option(
    "--dir",
    "folder",
    metavar="DIR",
    type=click.Path(),
    help="The folder to write it to; it is made.  "
    f"[default: the first of 'rules' in factcheck.toml, else {HOUSE_RULES}]",
)
@config_option
@debug_option
def new(*, name: str, kind: str, folder: str | None) -> None:
    """Write a commented rule with cases, to begin with.

    The file is DIR/NAME.yaml; one that is there already is left alone. The cases pass as they are: change
    the rule and its cases, and prove it with `factcheck rules test --rules DIR`. The JSON Schema that lets
    editors complete and check rules is written beside it.

    \b
    Examples:
      factcheck rules new who-paid
      factcheck rules new crowd-size --kind quantity --dir house-rules
    """
    import re

    from factcheck.compare import KINDS as MODELS
    from factcheck.model.rule import ID
    from factcheck.ruleset import load, schema_of, shipped, template
    from factcheck.vocabulary import vocabulary

    if not re.fullmatch(ID, name):
        remedy = "Use small letters and digits, words joined by hyphens, such as 'bridge-length'."
        raise UsageError(f"'{name}' cannot be the id of a rule", remedy=remedy)
    if folder is None:
        configured = [place for place in config_of().rules if not Path(place).is_file() and place != SHIPPED]
        folder = next(iter(configured), HOUSE_RULES)
    known = load([shipped()], MODELS, vocabulary=vocabulary())
    if name in known.files or name in known.renamed:
        raise UsageError(f"'{name}' is the id of a shipped rule", remedy="Choose another name.")
    target = Path(folder) / f"{name}.yaml"
    if target.exists():
        raise UsageError("the file is there already", where=str(target), remedy="Choose another name.")
    output.prepare(target)
    models = {rule.id: rule for rule in known.rules if rule.kind == kind}
    texts = {rule_id: known.where(rule_id).read_text("utf-8") for rule_id in models}
    begin = min(texts, key=lambda one: (one != BEGINNINGS.get(kind), len(texts[one]), one))
    text = template(name, models[begin], texts[begin], MODELS[kind], SCHEMA_FILE)
    output.write_report(target, text)
    schema = target.with_name(SCHEMA_FILE)
    if not schema.exists():
        content = schema_of(MODELS, vocabulary())
        output.write_report(schema, json.dumps(content, ensure_ascii=False, indent=2) + "\n")
    output.emit(f"{target}\n")
    output.tell(f"now change it, and run `factcheck rules test --rules {folder}`")

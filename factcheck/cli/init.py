"""`factcheck init`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import click

from factcheck.cli import output
from factcheck.cli.options import debug_option
from factcheck.cli.rules_new import HOUSE_RULES as RULES
from factcheck.cli.rules_new import SCHEMA_FILE
from factcheck.cli.schema import content_of
from factcheck.config.find import NAME, PYPROJECT, configures
from factcheck.errors import UsageError

CONFIG_SCHEMA: Final = "config.schema.json"
SAMPLES: Final = Path(__file__).parents[1] / "samples"
"""What is copied: a rule with its cases, and a pair of articles."""


@click.command()
@click.argument("folder", metavar="[DIR]", type=click.Path(), default=".")
@click.option("--force", is_flag=True, help="Overwrite what is there.")
@debug_option
def init(*, folder: str, force: bool) -> None:
    """Write a commented factcheck.toml, a first rule with cases, and a sample pair of articles.

    They are written into DIR, or the working directory. The rule stands in house-rules/, with the JSON
    Schemas that let editors complete rules and configuration; the articles in stories/sample/, in which
    `factcheck check` finds two discrepancies. Where one of the files is there already, nothing is written.

    \b
    Examples:
      factcheck init
      factcheck init newsroom/
      factcheck init --force
    """
    root = Path(folder)
    files = {root / name: text for name, text in _files().items()}
    if (root / PYPROJECT).is_file() and configures(root / PYPROJECT):
        remedy = f"Keep it, or take it out before you write a {NAME}."
        raise UsageError("[tool.factcheck] is there already", where=str(root / PYPROJECT), remedy=remedy)
    there = [target for target in files if target.exists()]
    if there and not force:
        more = f" (and {len(there) - 1} more)" if len(there) > 1 else ""
        remedy = "Overwrite with --force, or name another folder."
        raise UsageError(f"the file is there already{more}", where=str(there[0]), remedy=remedy)
    for target in files:
        output.prepare(target)
    for target, text in files.items():
        output.write_report(target, text)
        output.emit(f"{target}\n")
    begin = "" if root == Path() else f"cd {root} && "
    output.tell(f"now run `{begin}factcheck rules test` and `{begin}factcheck check`")


def _files() -> dict[str, str]:
    """What is written, by path; factcheck.toml comes last, when all that it names is there."""
    from factcheck.config.template import template

    copied = {
        path.relative_to(SAMPLES).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(SAMPLES.rglob("*.*"))
    }
    schemas = {f"{RULES}/{SCHEMA_FILE}": "rule", f"{RULES}/{CONFIG_SCHEMA}": "config"}
    active = {"articles": '["stories/"]', "rules": f'["{RULES}/"]', "fail-on": '"warning"'}
    return {
        **copied,
        **{name: _printed(content_of(what)) for name, what in schemas.items()},
        NAME: template(schema=f"./{RULES}/{CONFIG_SCHEMA}", active=active),
    }


def _printed(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

"""A page for each rule, in Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from factcheck.model import Case, Rule
from factcheck.ruleset.describe import about, described

INDEX = "README.md"
GENERATED = "<!-- Written by `factcheck rules docs`; change the rule instead. -->"


def pages(rules: Sequence[Rule], kinds: Mapping[str, type[Rule]]) -> dict[str, str]:
    """The text of each page by the name of its file: one for each rule, and an index."""
    return {INDEX: _index(rules, kinds), **{f"{rule.id}.md": _page(rule, kinds[rule.kind]) for rule in rules}}


def _index(rules: Sequence[Rule], kinds: Mapping[str, type[Rule]]) -> str:
    lines = [GENERATED, "", "# Rules", "", f"{len(rules)} rules of {len({r.kind for r in rules})} kinds."]
    ordered = sorted(rules, key=lambda rule: (rule.kind, rule.id))
    for kind, members in groupby(ordered, key=lambda rule: rule.kind):
        lines += ["", f"## {kind}", "", about(kinds[kind]), "", "| rule | level | what it is about |"]
        lines += ["|---|---|---|"]
        lines += [f"| [{rule.id}]({rule.id}.md) | {_level(rule)} | {_cell(rule.title)} |" for rule in members]
    return "\n".join(lines) + "\n"


def _page(rule: Rule, kind: type[Rule]) -> str:
    fires = next((case for case in rule.cases if case.expect != "silent"), None)
    silent = next((case for case in rule.cases if case.expect == "silent"), None)
    lines = [GENERATED, "", f"# {rule.id}", "", f"{rule.title}.", ""]
    lines += [f"Kind [{rule.kind}]({INDEX}#{rule.kind}), level {_level(rule)}, language {rule.language}."]
    if rule.replaces:
        lines += [f"It replaces {', '.join(f'`{old}`' for old in rule.replaces)}, which still work as ids."]
    lines += ["", "## What it finds", "", about(kind)]
    if rule.message:
        lines += ["", "A finding says:", "", f"> {rule.message}"]
    if fires:
        lines += ["", "## An example", "", f"These are told of ({fires.expect}):", "", *_quoted(fires)]
    if silent:
        lines += ["", "These are not:", "", *_quoted(silent)]
    lines += ["", "## How to settle it", "", rule.question or "Find out which is right."]
    lines += ["", "## Options", ""]
    lines += ["| option | here | if left out | takes | what it is |", "|---|---|---|---|---|"]
    given = rule.model_dump(mode="json", by_alias=True, exclude={"cases"}, exclude_unset=True)
    for option in described(kind):
        if not option.own and option.key not in ("level", "unless"):
            continue
        here = f"`{_cell(_plain(given[option.key]))}`" if option.key in given else ""
        default = f"`{_cell(option.default)}`" if option.default else ""
        default = "required" if option.default is None else default
        lines += [f"| `{option.key}` | {here} | {default} | {_cell(option.takes)} | {_cell(option.about)} |"]
    lines += ["", "[Writing rules](../rules.md) says how to change them without copying the rule."]
    return "\n".join(lines) + "\n"


def _level(rule: Rule) -> str:
    return rule.level or "warning (updates and variants: note)"


def _quoted(case: Case) -> list[str]:
    lines: list[str] = []
    for article in case.articles:
        text, head = (article, "") if isinstance(article, str) else (article.text, "")
        if not isinstance(article, str):
            parts = [str(article.published or ""), article.source or "", article.title or ""]
            head = ", ".join(part for part in parts if part)
        lines += [f"> {f'({head}) ' if head else ''}{' '.join(text.split())}", ""]
    return lines[:-1]


def _plain(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_plain(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(_plain, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")

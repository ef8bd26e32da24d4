"""The text of a new rule: one that works, with a word on every key."""

from __future__ import annotations

import re
import textwrap

from factcheck.model import Rule
from factcheck.ruleset.describe import Option, about, described

_WIDTH = 100


def template(name: str, begin: Rule, text: str, kind: type[Rule], schema: str) -> str:
    """A commented rule called `name`.

    Args:
        name: its id.
        begin: the rule of the kind that it begins as.
        text: that rule's file.
        kind: the options of the kind.
        schema: the path of the JSON Schema, from the new file.
    """
    options = {option.key: option for option in described(kind)}
    used = {line.partition(":")[0] for line in text.splitlines() if re.match(r"\w+:", line)}
    lines = [
        f"# yaml-language-server: $schema={schema}",
        *_comment(f"A rule of the kind {begin.kind}. {about(kind)}"),
        *_comment(f"It begins as the shipped rule {begin.id}: change what it asks, its words and its cases."),
        "",
    ]
    for line in text.splitlines():
        key, colon, _ = line.partition(":")
        if line.startswith("replaces:"):
            continue
        if colon and key in options:
            lines += _comment(_said(options[key]))
        lines.append(re.sub(r"^id: .*", f"id: {name}", line))
    more = [option for key, option in options.items() if key not in used and key != "replaces"]
    if more:
        lines += ["", *_comment("More that a rule of this kind may say:")]
        for option in more:
            lines += _comment(f"{option.key}: {option.default or '...'}  - {_said(option)}")
    return "\n".join(lines) + "\n"


def _said(option: Option) -> str:
    return f"{option.about} ({option.takes})".replace("`", "")


def _comment(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="# ")

"""The manual of all commands, in Markdown, from the commands themselves.

`python -m factcheck.cli.manual docs/cli.md` writes it; a test proves that it is true.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

_HEAD = """\
<!-- Written by `python -m factcheck.cli.manual docs/cli.md`; change the commands instead. -->

# The command line

Findings and whatever else was asked for go to stdout, everything else to stderr. What a command ends with:

| exit status | meaning |
|---|---|
| 0 | passed |
| 1 | findings at or above `--fail-on`; a case of a rule failed |
| 2 | wrong usage, configuration or rule |
| 3 | something could not be checked |
| 4 | factcheck itself is at fault |

Options of `check` can be set in the environment, too: `FACTCHECK_RULES`, `FACTCHECK_SHIPPED`,
`FACTCHECK_SELECT`, `FACTCHECK_IGNORE`, `FACTCHECK_FAIL_ON`, `FACTCHECK_MODEL`, `FACTCHECK_SHOW_PRECISION`,
`FACTCHECK_ACCEPTED`, `FACTCHECK_TODAY`.
Ids have commas between, folders `:` (`;` on Windows). Flags come first.

## Completion

The shell completes commands, options and the ids of rules, once it is told to:

```
eval "$(_FACTCHECK_COMPLETE=bash_source factcheck)"              # bash: in ~/.bashrc
eval "$(_FACTCHECK_COMPLETE=zsh_source factcheck)"               # zsh: in ~/.zshrc
_FACTCHECK_COMPLETE=fish_source factcheck | source               # fish: in config.fish
```
"""


def manual(root: click.Command) -> str:
    """A section for each command: its synopsis, what it does, its arguments and options, examples."""
    return "\n".join([_HEAD, *("\n".join(_section(path, one)) for path, one in commands(root))])


def commands(command: click.Command, *path: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command below one, with the words that lead to it."""
    yield path, command
    if isinstance(command, click.Group):
        for name in sorted(command.commands):
            yield from commands(command.commands[name], *path, name)


def _section(path: tuple[str, ...], command: click.Command) -> Iterator[str]:
    name = " ".join(["factcheck", *path])
    context = click.Context(command, info_name=name, help_option_names=["-h", "--help"])
    usage = " ".join([name, *command.collect_usage_pieces(context)])
    yield from (f"## {name}", "", "```", usage, "```", "")
    for paragraph in re.split(r"\n\s*\n", re.sub(r"^ {4}", "", command.help or "", flags=re.MULTILINE)):
        text = paragraph.strip("\n")
        if not text.startswith("\b"):
            yield from (text, "")
            continue
        head, *lines = text.removeprefix("\b").strip("\n").splitlines()
        yield from (head, "", "```", *(re.sub(r"^ {2}", "", line) for line in lines), "```", "")
    if isinstance(command, click.Group):
        for inner in sorted(command.commands):
            one = command.commands[inner]
            link = "-".join(["factcheck", *path, inner])
            yield f"- [{name} {inner}](#{link}): {one.get_short_help_str(100)}"
        yield ""
    yield from ("| option | |", "|---|---|")
    for option in command.get_params(context):
        record = option.get_help_record(context) if isinstance(option, click.Option) else None
        if record:
            shown, said = (" ".join(text.split()).replace("|", "\\|") for text in record)
            yield f"| `{shown}` | {said} |"
    yield ""


def main(target: str) -> None:
    """Write the manual to a file."""
    from factcheck.cli.main import cli

    Path(target).write_text(manual(cli), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])

"""The table of settings in docs/config.md, from the settings themselves.

`python -m factcheck.cli.config_docs docs/config.md` writes it anew; a test proves that it is true.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from factcheck.config import VARIABLES, Config
from factcheck.config.model import File, MetadataTable, PerPathTable, StoryTable, kebab
from factcheck.config.rows import rows

BEGIN: Final = (
    "<!-- The tables from here are written by `python -m factcheck.cli.config_docs docs/config.md`. -->"
)
END: Final = "<!-- To here. -->"


def with_tables(page: str) -> str:
    """The page with its tables as they must be."""
    return re.sub(
        f"(?<={re.escape(BEGIN)}\n).*(?={re.escape(END)})", lambda _: tables(), page, flags=re.DOTALL
    )


def tables() -> str:
    """A table of the keys at the top, and one for each table of the file."""
    return "\n".join(
        ["", *_top(), *_table("story", StoryTable), *_table("per-path", PerPathTable), *_metadata(), ""]
    )


def _top() -> Iterator[str]:
    flags = {
        str(parameter.name): [*parameter.opts, *parameter.secondary_opts]
        for parameter in _check().params
        if parameter.param_type_name == "option"
    }
    variables = {name: variable for variable, name in VARIABLES.items()}
    defaults = {row.key: row.toml for row in rows(Config()) if row.given}
    yield from ("| key | takes | default | flag | variable | |", "|---|---|---|---|---|---|")
    for name, info in File.model_fields.items():
        key, extra = kebab(name), _extra(info)
        if not extra["example"]:
            continue
        flag = " ".join(f"`{option}`" for option in flags.get(name, ()))
        variable = f"`{variables[name]}`" if name in variables else ""
        default = f"`{defaults[key]}`" if key in defaults else ""
        shown = "`PATH`" if name == "articles" else flag
        yield f"| `{key}` | {extra['takes']} | {default} | {shown} | {variable} | {info.description} |"


def _table(name: str, table: type[Any]) -> Iterator[str]:
    head = f"[[{name}]]" if name == "per-path" else f"[{name}]"
    yield from ("", f"| key of `{head}` | takes | example | |", "|---|---|---|---|")
    for field, info in table.model_fields.items():
        extra = _extra(info)
        yield f"| `{kebab(field)}` | {extra['takes']} | `{extra['example']}` | {info.description} |"


def _metadata() -> Iterator[str]:
    from factcheck.corpus import Keys

    yield from ("", "| key of `[metadata]` | the usual keys | |", "|---|---|---|")
    for field, info in MetadataTable.model_fields.items():
        usual = ", ".join(f"`{key}`" for key in getattr(Keys(), field))
        yield f"| `{kebab(field)}` | {usual} | {info.description} |"


def _extra(info: Any) -> dict[str, str]:
    extra: dict[str, str] = info.json_schema_extra
    return extra


def _check() -> Any:
    from factcheck.cli.check import check

    return check


def main(target: str) -> None:
    """Write the tables of a page anew."""
    page = Path(target)
    page.write_text(with_tables(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])

"""Values as TOML writes them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")


def written(value: Any) -> str:
    """A value on one line of TOML; None, which TOML has not, as an empty text."""
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{key(name)} = {written(inner)}" for name, inner in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(written, value))}]"
    if isinstance(value, date):  # or a time
        return value.isoformat()
    return json.dumps("" if value is None else value, ensure_ascii=False, default=str).replace(
        "\x7f", "\\u007f"
    )


def key(name: str) -> str:
    """A key, in quotation marks where it needs them."""
    return name if _BARE.fullmatch(name) else written(name)

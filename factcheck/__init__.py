"""A linter for facts: finds what the articles of one story disagree on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from factcheck.api import check, claims, load_config, load_rules
    from factcheck.config import Config
    from factcheck.model import Report

__version__ = "0.1.0"

__all__ = ["Config", "Report", "__version__", "check", "claims", "load_config", "load_rules"]

_HOMES: Final = {"Config": "factcheck.config", "Report": "factcheck.model"}
"""The modules of what is not in `factcheck.api`."""


def __getattr__(name: str) -> Any:
    """Load what is behind a name when it is first used: `import factcheck` stays light."""
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module 'factcheck' has no attribute '{name}'")
    found = getattr(import_module(_HOMES.get(name, "factcheck.api")), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """The names that programs may use."""
    return sorted({*globals(), *__all__})

"""One tree of errors; each says what went wrong, where, and what to do about it.

FactcheckError
├── UsageError      the call cannot be carried out as it stands       (exit 2)
│   ├── RuleError   a rule file is broken                             (exit 2)
│   └── ConfigError a configuration value is broken                   (exit 2)
└── InputError      something that was to be checked could not be     (exit 3)
"""

from __future__ import annotations


class FactcheckError(Exception):
    """A mistake that a person can mend.

    Args:
        what: what is wrong, naming the value.
        where: the place, such as `rules/a.yaml:3:5` or a path; empty if there is none.
        remedy: what to do about it, as a sentence.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        head = f"{self.where}: {self.what}" if self.where else self.what
        return f"{head}. {self.remedy}" if self.remedy else head


class UsageError(FactcheckError):
    """The command line or a call asks for something that cannot be done."""


class RuleError(UsageError):
    """A rule file cannot be read as a rule."""


class ConfigError(UsageError):
    """A configuration file or variable cannot be read."""


class InputError(FactcheckError):
    """An article, folder or story cannot be checked; the rest still is."""

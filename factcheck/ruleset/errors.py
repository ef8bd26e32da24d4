"""Many mistakes in many rule files, told at once."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.errors import RuleError, UsageError


class NoSuchRule(UsageError):
    """An id that no rule has; `given` is what was given."""

    def __init__(self, given: str, what: str, *, remedy: str) -> None:
        super().__init__(what, remedy=remedy)
        self.given = given


class RuleFilesError(RuleError):
    """One or more rule files are broken; `errors` holds every mistake, in the order of the files."""

    def __init__(self, errors: Sequence[RuleError]) -> None:
        first = errors[0]
        super().__init__(first.what, where=first.where, remedy=first.remedy)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)

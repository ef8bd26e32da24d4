"""What findings are held against at the gate, beside the level that fails a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from factcheck.gate.accepted import Accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The terms of a run; without any, every finding that no comment in an article allows is new.

    Attributes:
        new_from: a commit of git: only what its articles do not have is new.
        staged: take the articles from the index of git, as a commit would; compare with `new_from`, or with
            HEAD where that is not given.
        accepted: the file of accepted findings, as it was read.
        today: the day by which acceptances and comments expire; None for the day of the run.
        rule_ids: the ids of all rules that there are, be they run or not, so that a misspelt one is told.
        renamed: ids that rules had before, and what they are called now.
    """

    new_from: str | None = None
    staged: bool = False
    accepted: Accepted | None = None
    today: date | None = None
    rule_ids: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = field(default_factory=dict)

    @property
    def since(self) -> str | None:
        """With what the articles are compared, in the words of the user; None for with nothing."""
        return self.new_from if self.new_from is not None else "HEAD" if self.staged else None

"""What programs call; `import factcheck` gives these names and loads nothing until one is used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.config import SHIPPED, Gate

if TYPE_CHECKING:
    from factcheck.model import Claim, Report
    from factcheck.ruleset import RuleSet

    Place = str | PathLike[str]


def load_rules(
    *places: Place, shipped: bool = True, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> RuleSet:
    """The shipped rules, and those in files and folders of your own.

    Args:
        places: files or folders of rules, and of packs that change the shipped ones.
        shipped: whether to begin with the shipped rules; without them there must be places.
        select: ids of the only rules to keep; empty for all.
        ignore: ids of rules to leave out.

    Raises:
        RuleError: a rule file is broken; the message names every mistake with its place.
        UsageError: a place is missing or empty, an id is unknown, or no rule is left.
    """
    from factcheck.compare import KINDS
    from factcheck.errors import UsageError
    from factcheck.ruleset import load
    from factcheck.ruleset import shipped as shipped_rules
    from factcheck.vocabulary import vocabulary

    own = [Path(place) for place in places if place != SHIPPED]
    if not (shipped or own or SHIPPED in places):
        raise UsageError("no rules", remedy="Name a folder of rules, or use the shipped ones.")
    begin = [shipped_rules()] if shipped or SHIPPED in places else []
    return load([*begin, *own], KINDS, select=select, ignore=ignore, vocabulary=vocabulary())


def check(
    paths: Sequence[Place] | Place,
    *,
    rules: RuleSet | None = None,
    fail_on: Gate = "warning",
    show_precision: bool = False,
    model: str | None = None,
) -> Report:
    """Find the facts on which the articles of a story disagree.

    Args:
        paths: files, the folder of one story, or a folder of such folders.
        rules: what to judge by, as `load_rules` gives it; None for the shipped rules.
        fail_on: the mildest level of finding for which `report.outcome.exit` is 1, or "never".
        show_precision: also report values that agree, but of which one is rounder or vaguer.
        model: name or path of a spaCy pipeline; None for the packaged one.

    Raises:
        UsageError: the rules or the model cannot be loaded. What cannot be read is no error: it is in
            `report.not_checked`.
    """
    from factcheck import pipeline
    from factcheck.gate import Terms

    judges = rules if rules is not None else load_rules()
    given = [paths] if isinstance(paths, str | PathLike) else paths
    return pipeline.check(
        [fspath(path) for path in given],
        rules=judges.rules,
        fail_on=fail_on,
        model=model,
        rules_digest=judges.digest,
        rule_places=judges.places,
        muted=judges.muted,
        show_precision=show_precision,
        terms=Terms(rule_ids=judges.known, renamed=judges.renamed),
    )


def claims(
    text: str, *, published: date | datetime | None = None, model: str | None = None
) -> tuple[Claim, ...]:
    """The checkable claims of a text, in order; `text[claim.start:claim.end]` is what states it.

    Args:
        text: plain text.
        published: when it was published, by which "Tuesday" is understood.
        model: name or path of a spaCy pipeline; None for the packaged one.

    Raises:
        UsageError: the model cannot be loaded.
    """
    from factcheck import pipeline

    return pipeline.claims_of(text, published=published, model=model)

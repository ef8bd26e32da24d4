"""Whether a run passed, and the sentence that says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.model import LEVELS, Finding, Level, NotChecked, Outcome, Problem, Stats
from factcheck.status import FOUND, INCOMPLETE, PASSED, gravest


def fails(level: Level, fail_on: str) -> bool:
    """Whether a finding of `level` fails a run with this gate."""
    order: tuple[str, ...] = LEVELS
    return fail_on != "never" and order.index(level) >= order.index(fail_on)


def outcome(
    report_findings: Sequence[Finding],
    not_checked: Sequence[NotChecked],
    problems: Sequence[Problem],
    fail_on: str,
    *,
    stats: Stats | None = None,
    shared: int | None = None,
) -> Outcome:
    """How the run ended.

    Args:
        report_findings: all findings; only those in state `new` can fail the run, and no `precision`.
        not_checked: what was to be checked and was not.
        problems: what a person should know; none of them fails a run.
        fail_on: `error`, `warning`, `note` or `never`.
        stats: counts to open the sentence with.
        shared: how many facts two or more articles share, if counted; with none, and nothing found,
            the sentence says that nothing was compared.
    """
    # Values of which one is only rounder are no discrepancy, whatever the gate.
    new = [one for one in report_findings if one.state == "new" and one.verdict != "precision"]
    failed = any(fails(finding.level, fail_on) for finding in new)
    exit_status = gravest([INCOMPLETE if not_checked else PASSED, FOUND if failed else PASSED])

    if failed:
        verdict = "failed"
    elif not_checked:
        verdict = "incomplete"
    elif shared == 0 and not report_findings:
        verdict = "compared nothing"
    else:
        verdict = "passed"

    if verdict == "compared nothing":
        found = "no two articles share a fact"
    elif stats is not None and not stats.articles:
        found = "nothing was checked"
    else:
        found = _findings(report_findings)
    sentence = f"{verdict}: {found} (gate: {fail_on})"
    if stats is not None:
        sentence = f"{_counts(stats)}; {sentence}"
    if not_checked:
        sentence += f"; {_count(len(not_checked), 'path')} could not be checked"
    if problems:
        sentence += f"; {_count(len(problems), 'problem')}"
    return Outcome(exit=exit_status, reason=sentence, fail_on=fail_on)


def _counts(stats: Stats) -> str:
    counts = (("article", stats.articles), ("claim", stats.claims), ("fact", stats.facts))
    return ", ".join(_count(number, noun) for noun, number in counts)


def _findings(findings: Sequence[Finding]) -> str:
    new = Counter(one.level for one in findings if one.state == "new" and one.verdict != "precision")
    parts = [_count(new[level], level) for level in reversed(LEVELS) if new[level]]
    if rounder := sum(finding.verdict == "precision" for finding in findings):
        parts.append(f"{rounder:,} told more or less exactly")
    settled = sum(one.state != "new" and one.verdict != "precision" for one in findings)
    if settled:
        parts.append(f"{settled:,} settled before")
    return ", ".join(parts) or "no findings"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"

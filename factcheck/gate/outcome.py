"""Whether a run passed, and the sentence that says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

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
    since: str | None = None,
) -> Outcome:
    """How the run ended.

    Args:
        report_findings: all findings; only those in state `new` can fail the run, and no `precision`.
        not_checked: what was to be checked and was not.
        problems: what a person should know; those that gate count as warnings.
        fail_on: `error`, `warning`, `note` or `never`.
        stats: counts to open the sentence with.
        shared: how many facts two or more articles share, if counted; with none, and nothing found,
            the sentence says that nothing was compared.
        since: with what the findings were compared, where they were.
    """
    # Values of which one is only rounder are no discrepancy, whatever the gate.
    new = [one for one in report_findings if one.state == "new" and one.verdict != "precision"]
    lapsed = sum(problem.gates for problem in problems)
    failed = any(fails(finding.level, fail_on) for finding in new) or (lapsed and fails("warning", fail_on))
    exit_status = gravest([INCOMPLETE if not_checked else PASSED, FOUND if failed else PASSED])

    if failed:
        verdict = "failed"
    elif not_checked:
        verdict = "incomplete"
    elif shared == 0 and not report_findings:
        verdict = "compared nothing"
    else:
        verdict = "passed"

    if shared == 0 and not report_findings and not not_checked:
        found = ["no two articles share a fact"]
    elif stats is not None and not stats.articles:
        found = ["nothing was checked"]
    else:
        found = _findings(report_findings, since)
    if lapsed:
        found.append(f"{_count(lapsed, 'problem')} that {'counts' if lapsed == 1 else 'count'} as a warning")
    gate = f"gate: {fail_on}, new since {since}" if since else f"gate: {fail_on}"
    sentence = f"{verdict}: {', '.join(found) or 'no findings'} ({gate})"
    if stats is not None:
        sentence = f"{_counts(stats)}; {sentence}"
    if not_checked:
        sentence += f"; {_count(len(not_checked), 'path')} could not be checked"
    if others := len(problems) - lapsed:
        sentence += f"; {_count(others, 'other problem' if lapsed else 'problem')}"
    return Outcome(exit=exit_status, reason=sentence, fail_on=fail_on)


def _counts(stats: Stats) -> str:
    counts = (("article", stats.articles), ("claim", stats.claims), ("fact", stats.facts))
    return ", ".join(_count(number, noun) for noun, number in counts)


def _findings(findings: Sequence[Finding], since: str | None) -> list[str]:
    """What was found, the gravest first: new findings by level, then what is settled by state."""
    told = [one for one in findings if one.verdict != "precision"]
    new = Counter(one.level for one in told if one.state == "new")
    word = "new " if since else ""
    parts = [_count(new[level], f"{word}{level}") for level in reversed(LEVELS) if new[level]]
    if since and told and not new:
        parts.append("nothing new")
    if rounder := len(findings) - len(told):
        parts.append(f"{rounder:,} told more or less exactly")
    settled = Counter(one.state for one in told)
    return parts + [f"{settled[state]:,} {state}" for state in _SETTLED if settled[state]]


_SETTLED: Final = ("known", "accepted", "allowed")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"

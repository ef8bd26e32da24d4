"""`factcheck rules test`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli import output
from factcheck.cli.options import (
    complete_rule,
    config_of,
    config_option,
    debug_option,
    load_rules,
    model_option,
    parse_paths,
    rules_option,
)
from factcheck.errors import UsageError
from factcheck.status import FOUND, PASSED

if TYPE_CHECKING:
    from factcheck.config import Config
    from factcheck.model import Rule
    from factcheck.ruleset import RuleSet

SILENT_CASES = 2
"""So many near misses a rule needs."""


@click.command()
@click.argument("rule_ids", nargs=-1, metavar="[RULE]...", shell_complete=complete_rule)
@rules_option
@click.option("--coverage", is_flag=True, help="Also name the rules that compared nothing in real stories.")
@click.option(
    "--report", "report_file", metavar="REPORT.json", help="For --coverage: a report of `check` in JSON."
)
@click.option(
    "--corpus",
    metavar="PATH",
    multiple=True,
    callback=parse_paths,
    help="For --coverage: stories to check now, instead of a report. May be repeated.",
)
@model_option
@config_option
@debug_option
def test(
    *,
    rule_ids: tuple[str, ...],
    rules: tuple[str, ...],
    shipped: bool | None,
    coverage: bool,
    report_file: str | None,
    corpus: tuple[str, ...],
    model: str | None,
) -> int:
    """Run the cases of rules, each in every order of its articles.

    With --rules and no RULE, only the rules there are tested, and the shipped ones that a pack there changes.
    The exit status is 1 if a case fails, or if a rule has no case that fires or fewer than two that stay
    silent. What --coverage names fails nothing: it may be that no story spoke of it.

    \b
    Examples:
      factcheck rules test
      factcheck rules test death-toll age
      factcheck rules test --rules house-rules/
      factcheck rules test --coverage --report report.json
      factcheck rules test --rules house-rules/ --coverage --corpus stories/
    """
    if coverage and bool(report_file) == bool(corpus):
        remedy = "Give --report REPORT.json, or --corpus with stories to check."
        raise UsageError("--coverage needs one report or stories", remedy=remedy)
    if not coverage and (report_file or corpus):
        raise UsageError("--report and --corpus are for --coverage", remedy="Add --coverage.")
    config = config_of(rules=rules, shipped=shipped, select=rule_ids, model=model)
    ruleset = load_rules(config)
    chosen = _meant(ruleset, config)

    from factcheck import pipeline

    results = pipeline.run_cases(chosen, model=config.model)
    failed = [result for result in results if not result.passed]
    for result in failed:
        head = f"{result.rule}: case {result.case_index + 1}: expected {result.expected}, got {result.got}"
        output.emit(f"{head}: {result.detail}\n" if result.detail else f"{head}\n")
    lacking = list(_lacking(chosen))
    output.emit("".join(f"{line}\n" for line in lacking))
    if coverage:
        output.emit("".join(f"{line}\n" for line in _uncovered(chosen, ruleset, report_file, corpus, config)))
    cases, broken = (len({(one.rule, one.case_index) for one in some}) for some in (results, failed))
    counts = ", ".join(f"{n} {noun}{'s' * (n != 1)}" for n, noun in ((len(chosen), "rule"), (cases, "case")))
    outcome = [f"{broken} failed"] * bool(failed) + [f"{len(lacking)} lacking"] * bool(lacking)
    output.tell(f"{counts}: {', '.join(outcome) or 'all passed'}")
    return FOUND if failed or lacking else PASSED


def _meant(ruleset: RuleSet, config: Config) -> tuple[Rule, ...]:
    """The rules to test: those named, else those of the folders named, else all."""
    if config.select or not config.rules:
        return ruleset.rules
    meant = tuple(rule for rule in ruleset.rules if rule.id in ruleset.own or rule.id in ruleset.changed)
    return meant or ruleset.rules


def _lacking(rules: Iterable[Rule]) -> Iterable[str]:
    """The rules whose cases prove too little."""
    for rule in rules:
        silent = sum(case.expect == "silent" for case in rule.cases)
        if silent == len(rule.cases):
            yield f"{rule.id}: no case fires; add one with what the rule must find"
        if silent < SILENT_CASES:
            yield f"{rule.id}: {silent} silent case{'s' * (silent != 1)} of {SILENT_CASES}; add near misses"


def _uncovered(
    rules: Iterable[Rule], ruleset: RuleSet, report_file: str | None, corpus: tuple[str, ...], config: Config
) -> list[str]:
    """The rules that compared nothing, or were not run, in a report."""
    if report_file:
        from factcheck.cli.reports import read_report

        report, name = read_report(report_file), Path(report_file).name
    else:
        import dataclasses

        from factcheck import api

        told = dataclasses.replace(config, fail_on="never")
        report, name = api.check(corpus, told, rules=ruleset), ", ".join(corpus)
        output.tell_what_was_left_out(report.not_checked, report.problems)
    compared = {record.id: record.compared for record in report.rules}
    lines = [
        f"{rule.id}: {'compared nothing' if rule.id in compared else 'was not run'} in {name}"
        for rule in rules
        if not compared.get(rule.id)
    ]
    return [*lines, f"{len(lines)} of {len(tuple(rules))} rules compared nothing in {name}"]

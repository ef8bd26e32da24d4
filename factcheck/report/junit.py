"""The report as JUnit XML: a suite for each story, a case for each rule in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from factcheck.model.finding import Finding
from factcheck.model.report import Report, RuleRecord
from factcheck.model.rule import LEVELS
from factcheck.report.entries import NOT_CHECKED, PROBLEM, Entry, at, entries
from factcheck.report.escapes import xml
from factcheck.report.layout import counted
from factcheck.report.markup import Element, written


class JunitFormat:
    """What fails the run fails its case; other findings are the case's output."""

    name: Final = "junit"
    suffix: Final = ".xml"

    def render(self, report: Report) -> str:
        """The document; a path that was not checked is a case of its own, which is in error."""
        found = entries(report)
        by_story = _by_story(found)
        suites = [_story(story, by_story.get(story, {}), report) for story in _stories(report)]
        if unread := [entry for entry in found if entry.rule == NOT_CHECKED and not entry.finding]:
            suites.append(_not_checked(unread))
        if problems := [entry for entry in found if entry.rule == PROBLEM and not entry.finding]:
            suites.append(_problems(problems, report.outcome.fail_on))
        root = Element("testsuites", {"name": "factcheck"})
        for count in ("tests", "failures", "errors"):
            root.attributes[count] = str(sum(int(suite.attributes[count]) for suite in suites))
        root.children = suites
        return written(root)


FORMAT: Final = JunitFormat()

_ByRule = dict[str, list[tuple[Entry, Finding]]]
"""The findings of a story by the rules that found them."""


def _stories(report: Report) -> list[str]:
    return list(
        dict.fromkeys([*(story.id for story in report.stories), *(each.story for each in report.findings)])
    )


def _by_story(found: Iterable[Entry]) -> dict[str, _ByRule]:
    stories: dict[str, _ByRule] = {}
    for entry in found:
        if entry.finding:
            rules = stories.setdefault(entry.finding.story, {})
            rules.setdefault(entry.finding.rule, []).append((entry, entry.finding))
    return stories


def _story(story: str, here: _ByRule, report: Report) -> Element:
    rules = {rule.id: rule for rule in report.rules}
    cases = [
        _case(story, rule, rules.get(rule), here.get(rule, []), report.outcome.fail_on)
        for rule in dict.fromkeys([*rules, *here])
    ]
    return _suite(story, cases)


def _case(
    story: str, rule: str, record: RuleRecord | None, found: list[tuple[Entry, Finding]], fail_on: str | None
) -> Element:
    case = Element("testcase", {"classname": xml(story), "name": xml(rule)})
    if not found and record and not record.compared:
        case.add("skipped", {"message": "compared nothing"})
        return case
    failing = [(entry, finding) for entry, finding in found if _fails(finding, fail_on)]
    if failing:  # one element: most readers know of no second failure in a case
        worst, more = failing[0][1], len(failing) - 1
        message = xml(worst.message) + (f" (and {counted(more, 'more finding')})" if more else "")
        text = "\n".join(_text(entry) for entry, _ in failing)
        case.add("failure", {"type": worst.level, "message": message}, text)
    if told := [_text(entry) for entry, finding in found if not _fails(finding, fail_on)]:
        case.add("system-out", text="\n".join(told))
    return case


def _fails(finding: Finding, fail_on: str | None) -> bool:
    """Whether a finding fails the run; the report says by which gate, `warning` where it does not."""
    if finding.state != "new" or finding.verdict == "precision" or fail_on == "never":
        return False
    order: tuple[str, ...] = LEVELS
    return order.index(finding.level) >= order.index(fail_on if fail_on in order else "warning")


def _text(entry: Entry) -> str:
    place = f"{xml(entry.first.place)}: " if entry.first else ""
    return f"{place}{entry.level}: {entry.told(xml)}"


def _not_checked(found: list[Entry]) -> Element:
    cases = []
    for entry in found:
        case = Element("testcase", {"classname": "not checked", "name": xml(entry.path)})
        case.add("error", {"type": NOT_CHECKED, "message": xml(entry.message)})
        cases.append(case)
    return _suite("not checked", cases)


def _problems(found: list[Entry], fail_on: str | None) -> Element:
    """What one should know; a case for each that counts as a warning, which fails as the run does."""
    cases = []
    for entry in found:
        if entry.gates:
            case = Element("testcase", {"classname": "problems", "name": xml(_at(entry))})
            if fail_on in ("warning", "note", None):
                case.add("failure", {"type": entry.level, "message": xml(entry.message)}, xml(entry.message))
            cases.append(case)
    suite = _suite("problems", cases)
    told = [f"{xml(_at(entry))}: {xml(entry.message)}" for entry in found]
    suite.add("system-err", text="\n".join([counted(len(told), "problem") + ":", *told]))
    return suite


def _at(entry: Entry) -> str:
    return at(entry.path, entry.region)


def _suite(name: str, cases: list[Element]) -> Element:
    counts = {"tests": str(len(cases))}
    for count, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        counts[count] = str(sum(any(child.tag == tag for child in case.children) for case in cases))
    return Element("testsuite", {"name": xml(name), **counts}, children=list(cases))

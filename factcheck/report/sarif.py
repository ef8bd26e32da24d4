"""The report as SARIF 2.1.0 (OASIS Standard, 27 March 2020), which code scanning services read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from factcheck.model.finding import Finding
from factcheck.model.report import Report, RuleRecord
from factcheck.report.entries import NOT_CHECKED, Entry, entries
from factcheck.report.escapes import json_text, sarif, uri
from factcheck.report.layout import history, one_line
from factcheck.report.regions import Region

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_SUPPRESSED: Final[Mapping[str, str]] = {"accepted": "external", "allowed": "inSource"}


class SarifFormat:
    """One run: its rules, a result for each finding, and what was not checked as notifications."""

    name: Final = "sarif"
    suffix: Final = ".sarif"

    def render(self, report: Report) -> str:
        """The log file; columns count code points, URIs are relative wherever the paths are."""
        found = entries(report)
        rules = _rules(report)
        numbers = {rule["id"]: number for number, rule in enumerate(rules)}
        run = {
            "tool": {"driver": {"name": report.tool.name, "version": report.tool.version, "rules": rules}},
            "invocations": [_invocation(report, [each for each in found if each.finding is None])],
            "columnKind": "unicodeCodePoints",
            "results": [_result(each, each.finding, numbers, report) for each in found if each.finding],
        }
        return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}) + "\n"


FORMAT: Final = SarifFormat()


def _rules(report: Report) -> list[dict[str, Any]]:
    """The rules that found something; the report has the others."""
    known = {rule.id: rule for rule in report.rules}
    fired = dict.fromkeys(finding.rule for finding in report.findings)
    return [_rule(name, known.get(name)) for name in fired]


def _rule(name: str, record: RuleRecord | None) -> dict[str, Any]:
    title = sarif(record.title if record else name) or sarif(name)
    described: dict[str, Any] = {
        "id": one_line(name),
        "shortDescription": {"text": title},
        "fullDescription": {"text": title},  # GitHub's code scanning asks for this and for help
        "help": {"text": f"{title}: `factcheck rules show {sarif(name)}` prints the rule."},
    }
    if record:
        if record.level:
            described["defaultConfiguration"] = {"level": record.level}
        described["properties"] = {"kind": record.kind}
    return described


def _invocation(report: Report, notices: list[Entry]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "executionSuccessful": not report.not_checked,
        "exitCode": report.outcome.exit,
        "exitCodeDescription": one_line(report.outcome.reason),
    }
    if notices:
        described["toolExecutionNotifications"] = [
            {
                "level": entry.level,
                "descriptor": {"id": entry.rule},
                "message": {"text": sarif(entry.message)},
                **(
                    {"locations": [_location(entry.path, entry.region)]}
                    if entry.rule == NOT_CHECKED or entry.region
                    else {"properties": {"where": entry.path}}
                ),
            }
            for entry in notices
        ]
    return described


def _result(entry: Entry, finding: Finding, numbers: Mapping[str, int], report: Report) -> dict[str, Any]:
    described: dict[str, Any] = {
        "ruleId": one_line(finding.rule),
        "ruleIndex": numbers[one_line(finding.rule)],
        "level": finding.level,
        "message": {"text": entry.told(sarif, lambda place, index: f"[{_in_link(place)}]({index + 1})")},
        "locations": [
            _location(entry.path, entry.region, entry.first.mention.quote if entry.first else None)
        ],
    }
    if entry.others:
        described["relatedLocations"] = [
            {
                "id": number,
                **_location(side.mention.path, side.region, side.mention.quote),
                "message": {"text": f"“{sarif(side.value.value)}” ({sarif(side.source)})"},
            }
            for number, side in enumerate(entry.others, 1)
        ]
    described["partialFingerprints"] = {"factcheck/v1": finding.fingerprint}
    if finding.state in _SUPPRESSED:
        suppression = {"kind": _SUPPRESSED[finding.state], "status": "accepted"}
        if finding.settled:
            suppression["justification"] = sarif(history(finding))
        described["suppressions"] = [suppression]
    if report.run.new_from or any(each.state == "known" for each in report.findings):
        described["baselineState"] = "new" if finding.state == "new" else "unchanged"
    described["properties"] = {
        "verdict": finding.verdict,
        "type": finding.type,
        "scope": finding.scope,
        "story": finding.story,
        "state": finding.state,
    }
    return described


def _in_link(place: str) -> str:
    return place.replace("\\](", "](").replace("[", "\\[").replace("]", "\\]")


def _location(path: str, region: Region | None, words: str | None = None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(path)}}
    if region is not None:
        bounds: dict[str, Any] = {"startLine": region.start.line}
        if region.start.column is not None:
            bounds["startColumn"] = region.start.column
        if region.end is not None:
            bounds |= {"endLine": region.end.line, "endColumn": region.end.column}
            if words:
                bounds["snippet"] = {"text": words}
        physical["region"] = bounds
    return {"physicalLocation": physical}

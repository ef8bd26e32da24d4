"""The JSON format and its schema."""

from __future__ import annotations

import json
import re

import pytest
from jsonschema import Draft202012Validator, ValidationError

from factcheck.model.report import NotChecked, Report
from factcheck.report import render, schema

from .sample import HOSTILE, report_with, small_report


def test_schema_comes_first_and_characters_are_written_as_they_are() -> None:
    written = render(small_report(not_checked=(NotChecked(path="märz.txt", reason="ß"),)), "json")
    assert written.startswith('{\n  "schema": "factcheck-report/1",\n  "tool": {\n')
    assert '"märz.txt"' in written


def test_it_is_read_back_as_the_same_report() -> None:
    assert Report.model_validate_json(render(small_report(), "json")) == small_report()


def test_a_report_is_valid_and_a_broken_one_is_not() -> None:
    described = schema()
    Draft202012Validator.check_schema(described)
    report = json.loads(render(small_report(), "json"))
    validator = Draft202012Validator(described)
    validator.validate(report)
    validator.validate({**report, "a_later_field": 1})
    for broken in (
        {key: value for key, value in report.items() if key != "schema"},
        {**report, "schema": "factcheck-report/2"},
        {**report, "findings": [{**report["findings"][0], "level": "grave"}]},
    ):
        with pytest.raises(ValidationError):
            validator.validate(broken)


def test_the_schema_says_what_it_is() -> None:
    described = schema()
    assert described["$id"] == "urn:factcheck-report:1"
    assert described["title"] == "factcheck report"
    assert {"schema", "findings", "not_checked"} <= described["properties"].keys()


def test_an_undecodable_file_name_leaves_a_file_that_can_be_written_and_read() -> None:
    written = render(small_report(not_checked=(NotChecked(path="bad\udcff.txt", reason="no text"),)), "json")
    assert Report.model_validate_json(written.encode()).not_checked[0].path == "bad\ufffd.txt"


@pytest.mark.parametrize("text", HOSTILE)
def test_it_is_read_back_and_can_do_nothing_to_a_terminal(text: str) -> None:
    report = report_with(text)
    written = render(report, "json")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]", written)
    assert Report.model_validate_json(written).outcome.reason == text.replace("\ud800", "\ufffd")

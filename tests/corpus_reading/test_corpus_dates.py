"""Datelines and metadata dates: one value, many phrasings, and what is none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.corpus.dates import moment_of, scan

DATELINES = {
    "2025-03-04": [
        "Tuesday, March 4th, 2025",
        "TUESDAY, MARCH 4, 2025",
        "4 MARCH, 2025",
        "Published: March 4, 2025",
        "Posted on March 4, 2025",
        "First published: 4 March 2025",
        "Mar 4, 2025",
        "Mar. 4, 2025",
        "Mar 4 2025",
        "3/4/25",
        "3/4/2025",
        "03/04/2025",
        "4.3.2025",
        "2025-03-04",
        "2025/03/04",
        "date 2025-03-04",
        "Date: 4th of March 2025",
        "Tue Mar-4-25",
        "4-Mar-2025",
        "March 4-2025",
        "(March 4, 2025)",
        "Mrach 4, 2025",
        "Marhc 4, 2025",
        "Tuesday, Mar. 4 2025 12:00 a.m. MST",
        "March\u00a04,\u00a02025",
        "\u200bMarch 4, 2025",
        "| March 4, 2025 |",
    ],
    "2025-03-04T13:41:00+00:00": [
        "Updated 3/4/2025 1:41 PM",
        "March 4, 2025 at 1:41 p.m.",
        "Tuesday 4 March 2025 13.41",
        "on Tuesday, 4 March 2025 13:41.",
        "Tuesday, March 4-2025 at 13:41",
        "1:41pm, Tuesday 04 March 2025",
        "1:41pm UK, Tuesday 04 March 2025",
        "March 4th, 2025, 13:41 GMT",
        "4 March 2025 1341 GMT",
        "Edited on Tue Mar-04-25 01:41 PM",
        "2025-03-04T13:41:00Z",
        "4/3/2025 13:41 GMT",
    ],
    "2025-03-04T13:41:00-05:00": [
        "Posted: Mar 4, 2025 1:41 PM ET",
        "March 4, 2025 1:41 PM EST",
        "3/4/2025 1:41:00 PM ET",
    ],
    "2025-07-04T13:41:00-04:00": ["July 4, 2025 1:41 PM ET"],
    "2025-03-04T11:25:00+02:00": ["Published: 04 Mar 2025 11:25 GMT+02:00"],
    "2025-03-04T12:48:00+01:00": ["12:48PM BST 04 Mar 2025", "4 March 2025 12:48 CET"],
    "2025-09-02": ["2 Septembr 2025", "Septemeber 2, 2025", "Sept. 2, 2025"],
    "2025-11-28": ["11/28/25", "28/11/2025", "28 NOVEMBER, 2025"],
    "1999-12-31": ["12/31/99", "31 December 1999"],
}
CASES = [(line, iso) for iso, lines in DATELINES.items() for line in lines]


@pytest.mark.parametrize(("line", "iso"), CASES)
def test_a_dateline_is_read_whole(line: str, iso: str) -> None:
    result = scan(line)
    assert result.end == len(line)
    assert [stamp.moment and stamp.moment.iso for stamp in result.stamps] == [iso]


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        (
            "Posted: Mar 4, 2025 8:20 AM ET Last Updated: Mar 4, 2025 8:10 PM ET",
            "2025-03-04T08:20:00-05:00",
            "2025-03-04T20:10:00-05:00",
        ),
        ("4 March 2025 Last updated at 14:39 GMT", "2025-03-04", "2025-03-04T14:39:00+00:00"),
        ("Published March 4, 2025 | Updated March 5, 2025", "2025-03-04", "2025-03-05"),
    ],
)
def test_two_dates_in_one_line(line: str, published: str, updated: str) -> None:
    first, second = scan(line).stamps
    assert first.role in (None, "published")
    assert second.role == "updated"
    assert (first.moment and first.moment.iso, second.moment and second.moment.iso) == (published, updated)


@pytest.mark.parametrize(
    "line",
    [
        "May the best side win",
        "The ferry sat in port",
        "58%",
        "1,400 people",
        "March 2025",
        "2025",
        "Sunday",
        "February 30, 2025",
        "31 April 2025",
        "13/13/2025",
        "March 4-10, 2025",
        "Flight 737 of March 4",
        "Harbour 12, Coast 3",
    ],
)
def test_no_day_is_made_of_other_words(line: str) -> None:
    result = scan(line)
    assert result.end < len(line) or not any(stamp.day for stamp in result.stamps)


def test_a_day_without_its_year_is_kept_apart() -> None:
    assert scan("March 4").stamps[0].month_day == (3, 4)
    assert scan("March 4").stamps[0].moment is None


def test_a_weekday_that_is_not_the_days_is_told() -> None:
    assert scan("Monday, March 4, 2025").stamps[0].weekday_is_wrong
    assert not scan("Tuesday, March 4, 2025").stamps[0].weekday_is_wrong


@given(st.dates(date(1970, 1, 1), date(2060, 12, 31)))
def test_every_day_is_read_in_every_form(day: date) -> None:
    for form in ("%B %d, %Y", "%A, %d %B %Y", "%d %b %Y", "%Y-%m-%d", "%m/%d/%Y", "%d.%m.%Y"):
        line = day.strftime(form)
        (stamp,) = scan(line).stamps
        assert (stamp.day, stamp.weekday_is_wrong) == (day, False), line


@given(st.text(max_size=60))
def test_any_line_can_be_scanned(line: str) -> None:
    assert 0 <= scan(line).end <= len(line)


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        (date(2025, 3, 4), "2025-03-04"),
        (datetime(2025, 3, 4, 8, 5), "2025-03-04T08:05:00+00:00"),
        (datetime(2025, 3, 4, tzinfo=UTC), "2025-03-04"),
        ("2025-03-04T08:05:00+01:00", "2025-03-04T08:05:00+01:00"),
        ("Tue, 04 Mar 2025 08:05:00 +0100", "2025-03-04T08:05:00+01:00"),
        ("4 March 2025", "2025-03-04"),
        ("4. März 2025", "2025-03-04"),
        ("4 mars 2025", "2025-03-04"),
        (1741075500, "2025-03-04T08:05:00+00:00"),
        (1741075500000, "2025-03-04T08:05:00+00:00"),
        ("yesterday", None),
        ("2025", None),
        ("soon", None),
        ("", None),
        (True, None),
        (None, None),
        ([], None),
    ],
)
def test_values_of_metadata(value: object, iso: str | None) -> None:
    moment = moment_of(value)
    assert (moment and moment.iso) == iso
    assert moment is None or moment.at.tzinfo is not None

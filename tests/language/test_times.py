from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.en.mentions import TimeMention
from factcheck.language.en.times import times
from tests.language.times_helper import moment, view

PUBLISHED = "2025-03-05"  # a Wednesday


def read(text: str, published: str | None = PUBLISHED) -> list[TimeMention]:
    return times(view(text), text, moment(published))


def found(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], m.value.iso, m.value.granularity) for m in read(text, published)]


DATES = [
    # (text, the words of the mention, iso, granularity)
    (
        "The ferry sank on Tuesday, March 4th, 2025, off Ardrey.",
        "Tuesday, March 4th, 2025",
        "2025-03-04",
        "day",
    ),
    ("It opened 4 March 2025.", "4 March 2025", "2025-03-04", "day"),
    ("It opened March 4,2025.", "March 4,2025", "2025-03-04", "day"),
    ("Ardrey, MARCH 4, 2025", "MARCH 4, 2025", "2025-03-04", "day"),
    ("It opened Mar. 4 in Ardrey.", "Mar. 4", "2025-03-04", "day"),
    ("It opened on Sept. 9.", "Sept. 9", "2024-09-09", "day"),
    ("It opened on the 4th of March.", "4th of March", "2025-03-04", "day"),
    ("It opened on Tuesday (March 4) in Ardrey.", "Tuesday (March 4)", "2025-03-04", "day"),
    ("It opened on December 20.", "December 20", "2024-12-20", "day"),
    ("It opens on June 1.", "June 1", "2025-06-01", "day"),
    ("It was November 2 last year.", "November 2 last year", "2024-11-02", "day"),
    ("Dated 03/04/2025.", "03/04/2025", "2025-03-04", "day"),
    ("Dated 13/04/2025.", "13/04/2025", "2025-04-13", "day"),
    ("Dated 04.03.2025.", "04.03.2025", "2025-03-04", "day"),
    ("date 2025-03-04", "2025-03-04", "2025-03-04", "day"),
    ("It runs from March 4-6, 2025.", "March 4-6, 2025", "2025-03-04/2025-03-06", "day"),
    ("It opened on Christmas Day.", "Christmas Day", "2024-12-25", "day"),
    ("It opened in March 2025.", "March 2025", "2025-03", "month"),
    ("It opened in November.", "November", "2024-11", "month"),
    ("It opened in May.", "May", "2025-05", "month"),
    ("It opened last November.", "last November", "2024-11", "month"),
    ("It opened in early March.", "early March", "2025-03", "month"),
    ("It opened in mid-February 2024.", "mid-February 2024", "2024-02", "month"),
    ("It closed at the end of November.", "end of November", "2024-11", "month"),
    ("It opened in 2019.", "2019", "2019", "year"),
    ("A 2019 report said so.", "2019", "2019", "year"),
    ("It saw London 2012 Olympics tickets.", "2012", "2012", "year"),
    ("It won the 2012 elections.", "2012", "2012", "year"),
    ("It opened in late 2019.", "late 2019", "2019", "year"),
    ("It opened around 2019.", "around 2019", "2019", "year"),
    ("The 1998-99 winter was cold.", "1998-99", "1998/1999", "year"),
    ("It opened on the last Saturday of August 2008.", "last Saturday of August 2008", "2008-08-30", "day"),
    ("It opens on the first Friday in June.", "first Friday in June", "2025-06-06", "day"),
    ("It closed in November-end.", "November-end", "2024-11", "month"),
    ("It was built in the 1990s.", "1990s", "1990", "decade"),
    ("It was built in the 1990's.", "1990's", "1990", "decade"),
    ("It was built in the ’90s.", "’90s", "1990", "decade"),
    ("It was built in the mid-1990's.", "mid-1990's", "1990", "decade"),
    ("It was built in the early 1990s.", "early 1990s", "1990", "decade"),
    ("It was built in the 19th century.", "19th century", "1800", "century"),
    ("It was built in the nineteenth century.", "nineteenth century", "1800", "century"),
    ("It opened in spring 2024.", "spring 2024", "2024-SP", "season"),
    ("Profit fell in Q3 2024.", "Q3 2024", "2024-Q3", "quarter"),
    ("Profit fell in the third quarter of 2024.", "third quarter of 2024", "2024-Q3", "quarter"),
    ("Profit fell in the 4th quarter of 2024.", "4th quarter of 2024", "2024-Q4", "quarter"),
]

RELATIVE = [
    ("He was held on Tuesday.", "Tuesday", "2025-03-04", "day"),
    ("He was held on Wednesday.", "Wednesday", "2025-03-05", "day"),
    ("He was held on Thursday.", "Thursday", "2025-02-27", "day"),
    ("He was held last Wednesday.", "last Wednesday", "2025-02-26", "day"),
    ("He leaves next Tuesday.", "next Tuesday", "2025-03-11", "day"),
    ("The court will rule on Tuesday.", "Tuesday", "2025-03-11", "day"),
    ("On Friday, the court will rule.", "Friday", "2025-03-07", "day"),
    ("She is due to speak in Ardrey on Friday.", "Friday", "2025-03-07", "day"),
    ("The firm said Tuesday it will close.", "Tuesday", "2025-03-04", "day"),
    ("He was held today.", "today", "2025-03-05", "day"),
    ("He was held yesterday.", "yesterday", "2025-03-04", "day"),
    ("He leaves tomorrow.", "tomorrow", "2025-03-06", "day"),
    ("He left the day before yesterday.", "day before yesterday", "2025-03-03", "day"),
    ("He leaves tonight.", "tonight", "2025-03-05TNI", "part"),
    ("He left last night.", "last night", "2025-03-04TNI", "part"),
    ("He left this morning.", "this morning", "2025-03-05TMO", "part"),
    ("He left yesterday afternoon.", "yesterday afternoon", "2025-03-04TAF", "part"),
    ("He left early Tuesday.", "early Tuesday", "2025-03-04TMO", "part"),
    ("He left Tuesday evening.", "Tuesday evening", "2025-03-04TEV", "part"),
    ("He left late on Tuesday.", "late on Tuesday", "2025-03-04TNI", "part"),
    ("He left in the early hours of Tuesday.", "early hours of Tuesday", "2025-03-04TMO", "part"),
    ("It struck before dawn on Tuesday.", "before dawn on Tuesday", "2025-03-04TMO", "part"),
    ("It struck around dusk Tuesday.", "around dusk Tuesday", "2025-03-04TEV", "part"),
    ("He left on the night of 4 March 2025.", "night of 4 March 2025", "2025-03-04TNI", "part"),
    ("He left last week.", "last week", "2025-W09", "week"),
    ("He left three weeks ago.", "three weeks ago", "2025-W07", "week"),
    ("He left a fortnight ago.", "a fortnight ago", "2025-W08", "week"),
    ("He left over the weekend.", "weekend", "2025-W09-WE", "week"),
    ("He left last month.", "last month", "2025-02", "month"),
    ("He leaves next month.", "next month", "2025-04", "month"),
    ("He left six months ago.", "six months ago", "2024-09", "month"),
    ("He left last year.", "last year", "2024", "year"),
    ("He leaves this year.", "this year", "2025", "year"),
    ("He left five years ago.", "five years ago", "2020", "year"),
    ("He left two days ago.", "two days ago", "2025-03-03", "day"),
    ("He leaves in three days' time.", "three days' time", "2025-03-08", "day"),
    ("He left a year and a half ago.", "a year and a half ago", "2023-09", "month"),
    ("He left last summer.", "last summer", "2024-SU", "season"),
]

CLOCKS = [
    ("It rang at 10:30 a.m. in Ardrey.", "10:30 a.m.", "T10:30", "minute"),
    ("It rang at 8.40pm.", "8.40pm", "T20:40", "minute"),
    ("It rang at 12 a.m. sharp.", "12 a.m.", "T00:00", "hour"),
    ("It rang at 12:15 PM.", "12:15 PM", "T12:15", "minute"),
    ("It rang at 1353 GMT.", "1353 GMT", "T13:53Z", "minute"),
    ("It rang at 0440 GMT.", "0440 GMT", "T04:40Z", "minute"),
    ("It rang at 2045 UTC.", "2045 UTC", "T20:45Z", "minute"),
    ("It rang at 11 a.m. IST.", "11 a.m. IST", "T11:00", "hour"),
    ("It rang at 11 a.m. EST.", "11 a.m. EST", "T11:00-05:00", "hour"),
    ("It rang at 19:30 CET.", "19:30 CET", "T19:30+01:00", "minute"),
    ("It rang at 4.30 p.m. local time.", "4.30 p.m. local time", "T16:30", "minute"),
    ("It rang at noon.", "noon", "T12:00", "hour"),
    ("It rang at midnight.", "midnight", "T00:00", "hour"),
    ("It rang at 12.30 hrs.", "12.30 hrs", "T12:30", "minute"),
    ("It rang at 09:10 hours.", "09:10 hours", "T09:10", "minute"),
    ("It rang at 1100 hours.", "1100 hours", "T11:00", "minute"),
    ("It rang at eight in the evening.", "eight in the evening", "T20:00", "hour"),
    ("It rang at 10 in the morning.", "10 in the morning", "T10:00", "hour"),
    ("It rang shortly after eight o’clock.", "shortly after eight o’clock", "T08:00", "hour"),
    ("It rang at half past six.", "half past six", "T06:30", "minute"),
    ("It rang at a quarter past one.", "a quarter past one", "T01:15", "minute"),
    ("It rang at ten to four.", "ten to four", "T03:50", "minute"),
    (
        "It rang at a quarter past one on Tuesday morning.",
        "a quarter past one on Tuesday morning",
        "2025-03-04T01:15",
        "minute",
    ),
    (
        "It rang at 2.35 in the morning of Tuesday, March 4.",
        "2.35 in the morning of Tuesday, March 4",
        "2025-03-04T02:35",
        "minute",
    ),
    ("It rang around noon.", "around noon", "T12:00", "hour"),
    ("It rang at 7:37 a.m. on July 2, 2013.", "7:37 a.m. on July 2, 2013", "2013-07-02T07:37", "minute"),
    (
        "It rang on July 2, 2013, at 7:37 a.m. in Ardrey.",
        "July 2, 2013, at 7:37 a.m.",
        "2013-07-02T07:37",
        "minute",
    ),
    ("Updated 3/4/2025 1:41 PM", "3/4/2025 1:41 PM", "2025-03-04T13:41", "minute"),
    ("Updated 2 Sep 2013 11:25 GMT", "2 Sep 2013 11:25 GMT", "2013-09-02T11:25Z", "minute"),
    ("It rang shortly after 9pm on Friday.", "shortly after 9pm on Friday", "2025-02-28T21:00", "hour"),
    ("It rang (11.30 p.m. ET) in Ardrey.", "11.30 p.m. ET", "T23:30", "minute"),
    ("It rang on 27 NOVEMBER, 2005.", "27 NOVEMBER, 2005", "2005-11-27", "day"),
    ("It rang at 5:15 on Tuesday afternoon.", "5:15 on Tuesday afternoon", "2025-03-04T17:15", "minute"),
    ("It rang at 5.15 on Tuesday morning.", "5.15 on Tuesday morning", "2025-03-04T05:15", "minute"),
    ("It rang at 8 p.m. Tuesday.", "8 p.m. Tuesday", "2025-03-04T20:00", "hour"),
]


@pytest.mark.parametrize(("text", "words", "iso", "granularity"), DATES + RELATIVE + CLOCKS)
def test_one_time(text: str, words: str, iso: str, granularity: str) -> None:
    got = found(text)
    # "sharp." and the stop after "hrs" or "IST" are no part of what is said
    assert [(w.rstrip("."), i, g) for w, i, g in got] == [(words.rstrip("."), iso, granularity)]


@pytest.mark.parametrize(
    "text",
    [
        "They may march on Ardrey.",
        "March on, he told them, and sat down for a second.",
        "The fall was his second.",
        "He writes for the Sunday Times.",
        "It was a Good Friday and a Black Friday.",
        "The shop closes on Mondays and opens every Tuesday.",
        "Only 58% agreed.",
        "Some 2000 people came.",
        "He counted 2013 soldiers.",
        "About 1950 tonnes were lost.",
        "They sold 1,500 tickets at $2000 each.",
        "Velm won 7-5, then 6:2 on sets.",
        "It runs 24/7 and remembers 9/11.",
        "It stood a mile from 1600 Main Street.",
        "It was No. 1999 in paragraph 1984.",
        "Flight 1907 and Boeing 1900 were late.",
        "Theresa May and April Jones met August Orm.",
        "The Sept. 11 attacks were recalled.",
        "Two days later he left.",
        "The trip took three weeks.",
        "They won by ten to four.",
        "It grew from five to ten and fell from ten to five percent.",
        "Two past presidents came.",
        "He worked for 2000 hours.",
        "Version 4.3.12 and room 2015 were closed.",
        "He beat them by 10.30 seconds.",
        "Temperatures rose into the 90s.",
        "She is in her 40s.",
        "USA Today reported it.",
        "The council of Ardrey agreed to build a bridge.",
    ],
)
def test_no_time(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "iso", "weekday"),
    [
        ("It sank on March 4.", "--03-04", None),
        ("It sank on Tuesday, March 4.", "--03-04", 1),
        ("It sank on Tuesday.", "XXXX-WXX-2", 1),
        ("It sank in November.", "--11", None),
        ("It sank on Tuesday at 8 p.m.", "XXXX-WXX-2T20:00", 1),
    ],
)
def test_without_a_publication_date_days_stay_open(text: str, iso: str, weekday: int | None) -> None:
    (mention,) = read(text, None)
    assert (mention.value.iso, mention.value.weekday) == (iso, weekday)
    assert mention.value.start is None
    assert mention.value.end is None


def test_without_a_publication_date_yesterday_is_nothing() -> None:
    assert found("He left yesterday, last week and two days ago.", None) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was held on Monday and will appear in court on Friday.", ["2025-03-03", "2025-03-07"]),
        ("Open on 28 and 29 January.", ["2025-01-28", "2025-01-29"]),
        ("From March 28 to April 2, 2020.", ["2020-03-28", "2020-04-02"]),
        ("It shook at 1353 (1023 GMT).", ["T13:53+03:30", "T10:23Z"]),
        ("At 10:30 a.m. (1430 GMT) on Tuesday.", ["2025-03-04T10:30-04:00", "T14:30Z", "2025-03-04"]),
        ("It rang at 4:12 a.m. local time (2012 GMT Tuesday).", ["T04:12+08:00", "2025-03-04T20:12Z"]),
        ("It began at 5.50 a.m., and ended at 6.45, he said.", ["T05:50", "T06:45"]),
        ("Between 7 and 8 p.m. it rang.", ["T19:00", "T20:00"]),
        ("In 2008, 2009 and 2010.", ["2008", "2009", "2010"]),
        ("It ended at midnight on Tuesday.", ["T00:00", "2025-03-04"]),
    ],
)
def test_several_times(text: str, expected: list[str]) -> None:
    assert [mention.value.iso for mention in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("On Monday, March 4, 2025, it sank.", 0),  # a Tuesday: what was said is kept
        ("On March 4, 2025, a Monday, it sank.", 0),
        ("On Tuesday it sank.", 1),
        ("On March 4, 2025, it sank.", None),
        ("It was in the Orrin Sun, March 4, 2025.", None),
    ],
)
def test_the_weekday_is_the_one_that_was_said(text: str, weekday: int | None) -> None:
    (mention,) = read(text)
    assert (mention.value.iso, mention.value.weekday) == ("2025-03-04", weekday)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("on March 4, 2025", "2025-03-04T00:00", "2025-03-05T00:00"),
        ("on Tuesday night", "2025-03-04T18:00", "2025-03-05T06:00"),
        ("in December 2024", "2024-12-01T00:00", "2025-01-01T00:00"),
        ("last week", "2025-02-24T00:00", "2025-03-03T00:00"),
        ("at 11:59 p.m. on March 4, 2025", "2025-03-04T23:59", "2025-03-05T00:00"),
        ("at noon on March 4, 2025", "2025-03-04T12:00", "2025-03-04T13:00"),
    ],
)
def test_bounds_are_half_open(text: str, start: str, end: str) -> None:
    (mention,) = read(text)
    assert (mention.value.start, mention.value.end) == (start, end)


@pytest.mark.parametrize(
    "text", ["around noon", "about 9 a.m.", "just before 8.40pm", "around March 4", "early March"]
)
def test_hedges_are_kept(text: str) -> None:
    (mention,) = read(text)
    assert mention.value.approximate


def test_offsets_are_those_of_the_article() -> None:
    text = "Ardrey, 2024. It sank on Tuesday. It rose."
    (mention,) = times(view(text, 14, 33), text, moment(PUBLISHED))
    assert text[mention.start : mention.end] == "Tuesday"


FORMS = [
    "{day:%B} {day.day}, {day.year}",
    "{day.day} {day:%B} {day.year}",
    "{day:%A}, {day:%B} {day.day}, {day.year}",
    "{day:%b} {day.day}, {day.year}",
    "{day:%a} {day.day} {day:%b} {day.year}",
    "{day:%Y-%m-%d}",
    "{day:%m/%d/%Y}",
    "{day:%d.%m.%Y}",
    "the {day.day}th of {day:%B} {day.year}",
    "{day:%A} {day.day} {day:%B} {day.year}",
]
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(DAYS, st.sampled_from(FORMS))
def test_any_date_in_any_form_reads_back(day: date, form: str) -> None:
    text = f"It opened on {form.format(day=day)} in Ardrey."
    (mention,) = read(text)
    assert mention.value.iso == day.isoformat()
    assert text[mention.start : mention.end] == form.format(day=day).removeprefix("the ")


@given(DAYS, st.integers(0, 6))
def test_a_weekday_means_one_of_the_last_seven_days(today: date, back: int) -> None:
    day = today - timedelta(days=back)
    (mention,) = read(f"He was held on {day:%A}.", today.isoformat())
    assert (mention.value.iso, mention.value.weekday) == (day.isoformat(), day.weekday())


@given(DAYS, st.integers(-180, 180))
def test_a_date_without_year_is_the_nearest(today: date, shift: int) -> None:
    day = today + timedelta(days=shift)
    if (day.month, day.day) != (2, 29):
        (mention,) = read(f"It was on {day:%B} {day.day}.", today.isoformat())
        assert mention.value.iso == day.isoformat()


@given(st.integers(0, 23), st.integers(0, 59))
def test_any_time_of_day_reads_back(hour: int, minute: int) -> None:
    twelve = f"{(hour - 1) % 12 + 1}:{minute:02d} {'p.m.' if hour > 11 else 'a.m.'}"
    for text in (
        f"It rang at {twelve} in Ardrey.",
        f"It rang at {hour:02d}{minute:02d} GMT.",
        f"It rang at {hour}:{minute:02d}.",
    ):
        (mention,) = read(text)
        assert mention.value.iso.removesuffix("Z") == f"T{hour:02d}:{minute:02d}"


PIECES = st.lists(
    st.sampled_from(
        (
            "on at Tuesday, March 4 2025 2013-07-02 7:30 p.m. (1430 GMT) last week ago two days "
            "1990s early mid- the of and May 19th century Q3 12/31/1999 noon will Sunday Times 31 "
            "30 Feb. to - 1998-99 00:00 , . tonight 2000 people next "
        ).split()
    ),
    max_size=12,
)


@given(PIECES, st.sampled_from([None, PUBLISHED, "2024-02-29", "0001-01-01", "9999-12-31"]))
def test_any_jumble_gives_ordered_ranges_inside_the_text(pieces: list[str], published: str | None) -> None:
    text = " ".join(pieces)
    last = 0
    for mention in read(text, published):
        assert last <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        value = mention.value
        assert value.start is None or value.end is None or value.start < value.end
        last = mention.end


AHEAD = [
    ("The talks are planned for Thursday.", "2025-03-06"),
    ("Talks planned for Thursday were called off.", "2025-03-06"),
    ("Voters have until Friday.", "2025-03-07"),
    ("The road is closed until Friday.", "2025-03-07"),
    ("The bridge reopens after Friday.", "2025-03-07"),
    ("The trial starts on Tuesday.", "2025-03-11"),
    ("The film, which opens on Friday, was shot in Ardrey.", "2025-03-07"),
    ("The bridge reopened on Friday.", "2025-02-28"),
    ("The shop was open until Friday.", "2025-02-28"),
    ("Police held him until Friday.", "2025-02-28"),
    ("Sales are up since Friday.", "2025-02-28"),
    ("The row began on Monday.", "2025-03-03"),
]


@pytest.mark.parametrize(("text", "iso"), AHEAD)
def test_the_present_of_coming_events_looks_ahead(text: str, iso: str) -> None:
    assert [mention.value.iso for mention in read(text)] == [iso]


def test_a_weekday_tells_of_what_year_a_planned_day_is() -> None:
    assert [iso for _, iso, _ in found("We will meet on Thursday, February 20.")] == ["2025-02-20"]
    assert [iso for _, iso, _ in found("We will meet on Friday, February 20.")] == ["2026-02-20"]

"""Times: the day and the time of day of one event, and a weekday beside its date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        ("The library opened on 3 June 2024.", "The library opened on 5 June 2024."),
        ["conflict: 3 June 2024 / 5 June 2024"],
    ),
    (("The library opened on 3 June 2024.", "The library opened on June 3, 2024."), []),
    (("The library opened on 3 June 2024.", "The library opened in June 2024."), []),
    (
        ("The library opened on 3 June 2024.", "The library opened in July 2024."),
        ["conflict: 3 June 2024 / July 2024"],
    ),
    (("The library opened on 3 June 2024.", "The library opened in September 2024."), []),
    (("In 2009 four miners died at Orrin.", "Some 47 miners died at Orrin in 2013."), []),
    (
        ("Ida Holm won two Larks, and was knighted in 2003.", "Ida Holm won two Larks in 2005."),
        [],
    ),
    (("The library opened on 3 June 2024.", "The library closed on 5 June 2024."), []),
    (("The library opened on 3 June 2024.", "The chapel opened on 5 June 2024."), []),
    (("The library will not open before 3 June 2024.", "The library opened on 5 June 2024."), []),
    # a weekday is reckoned from the article's own day
    (
        (
            ("2025-03-05", "The library opened on Tuesday."),
            ("2025-03-06", "The library opened on 4 March 2025."),
        ),
        [],
    ),
    (
        (
            ("2025-03-05", "The library opened on Tuesday."),
            ("2025-03-06", "The library opened on 3 March 2025."),
        ),
        ["conflict: 3 March 2025 / Tuesday"],
    ),
    # without a day of publication: weekday against weekday, day and month against day and month
    (
        ("The library in Sorrin opened on Tuesday.", "The library in Sorrin opened on Wednesday."),
        ["conflict: Tuesday / Wednesday"],
    ),
    (("The library in Sorrin opened on Tuesday.", "The library in Sorrin opened on Tuesday."), []),
    (
        ("The trawler sank on 3 June off Sorrin.", "It sank the trawler on 5 June off Sorrin."),
        ["conflict: 3 June / 5 June"],
    ),
    (("The library in Sorrin opened on 3 June.", "The library in Sorrin opened in June."), []),
    # the act by its verb and by its noun
    (
        (
            "The probe, which was launched in March 2021, is nearing the comet.",
            "Since its launch in May 2021 the probe has flown twice around the sun.",
        ),
        ["conflict: March 2021 / May 2021"],
    ),
    # what both articles date is no dispute; a period is no day
    (
        (
            "Sales for the full year 2020 rose. Brevoort expects sales for the full year 2021 to rise.",
            "Brevoort expects sales for the full year 2020 to rise.",
        ),
        [],
    ),
    # a day beside the day of a time of day; the night belongs to both days
    (
        ("The library in Sorrin burned on Tuesday.", "The library in Sorrin burned at 4.10am on Wednesday."),
        ["conflict: 4.10am on Wednesday / Tuesday"],
    ),
    (("The library in Sorrin burned on Tuesday.", "The library in Sorrin burned at 4.10am on Tuesday."), []),
    # one minute of the day is of one event, whatever is said to have happened
    (
        (
            ("2025-03-05", "The train left the rails near Quenby at 2.37am on Monday."),
            ("2025-03-05", "The time: 2.37 in the morning of 4 March."),
        ),
        ["conflict: 2.37 in the morning of 4 March / 2.37am on Monday"],
    ),
    # what was told roughly differs only by more than it may be off
    (
        (
            "Brevoort opened a mill in Sorrin in early December.",
            "Brevoort opened a mill in Sorrin at the end of November.",
        ),
        ["unclear: early December / end of November"],
    ),
    (("Brevoort opened a mill in Sorrin in mid-May.", "Brevoort opened a mill in Sorrin in April."), []),
    (
        ("Brevoort opened a mill in Sorrin in mid-May.", "Brevoort opened a mill in Sorrin in February."),
        ["conflict: February / mid-May"],
    ),
    # going to press late makes "today" a later day, never an earlier one
    (
        (
            ("2025-03-04", "Brevoort today announced the sale of its mill in Sorrin."),
            ("2025-03-05", "Brevoort announced on Wednesday the sale of its mill in Sorrin."),
        ),
        ["conflict: Wednesday / today"],
    ),
    (
        (
            ("2025-03-05", "Brevoort today announced the sale of its mill in Sorrin."),
            ("2025-03-05", "Brevoort announced on Tuesday the sale of its mill in Sorrin."),
        ),
        [],
    ),
    # of two months both reckoned, only the year may be off
    (
        (
            ("2025-03-05", "Brevoort opened a mill in Sorrin in May."),
            ("2025-09-05", "Brevoort opened a mill in Sorrin in May."),
        ),
        [],
    ),
    # time of day
    (
        ("The train derailed at 9.15am near Quenby.", "The train derailed at 9.45am near Quenby."),
        ["conflict: 9.15am / 9.45am"],
    ),
    (("The train derailed at 9.15am near Quenby.", "The train derailed at 9:15 a.m. near Quenby."), []),
    (("The train derailed at 9.15am near Quenby.", "The train derailed at 09:15 near Quenby."), []),
    (
        ("The train derailed at 9.15am near Quenby.", "The train left Sorrin at 7.45am."),
        [],
    ),
    (("The train derailed at 9am near Quenby.", "The train derailed at 9.15am near Quenby."), []),
    # what a difference of zones may explain is no discrepancy, what none explains is one
    (("The train derailed at 09:15 GMT near Quenby.", "The train derailed at 10:15 CET near Quenby."), []),
    (("The train derailed at 09:15 GMT near Quenby.", "The train derailed at 09:15 GMT near Quenby."), []),
    (
        ("The train derailed at 09:15 GMT near Quenby.", "The train derailed at 09:22 CET near Quenby."),
        ["conflict: 09:15 GMT / 09:22 CET"],
    ),
    # weekdays
    (
        ("The library will open on Friday, 3 June 2024.",),
        ["conflict: 3 June 2024 / Friday"],
    ),
    (("The library will open on 3 June 2024 (Friday).",), ["conflict: 3 June 2024 / Friday"]),
    (("The library will open on Monday, 3 June 2024.",), []),
    (("The library will open on Friday.",), []),
    # a year that lies ahead is that of another event
    (
        ("The Harl Cup was last held in Quenby in 1990.", "The Harl Cup will return to Quenby in 2019."),
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_time(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("time"), told) == expected

"""Any quantity, written in any of our forms, reads back to the same interval and unit."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.language.forms import BOUNDS, SCALES, Ends, expect, quantity, written_numbers
from tests.language.test_numbers import in_words
from tests.language.times_helper import view

RANGES = ["between {} and {}", "{} to {}", "from {} to {}", "{}-{}", "{}–{}"]
MONEY_SCALES = {"m": 10**6, "mn": 10**6, "bn": 10**9, "k": 10**3, "trn": 10**12}


@pytest.fixture(autouse=True, scope="module")
def warm() -> None:
    """Load the tokenizer before any example is timed."""
    view("warm")


bounds = st.sampled_from(BOUNDS)


@given(written_numbers(), bounds, st.sampled_from(["villagers", "boats", "people", "homes", "of them"]))
def test_counts(written: tuple[float, str], ends: Ends, noun: str) -> None:
    number, said = written
    assume(noun != "of them" or ends.before != "some ")
    expect(quantity(f"They counted {ends.before}{said} {noun} there."), number, ends, "count", "1")


NAMES = {
    "USD": ["dollars", "US dollars", "USD"], "GBP": ["British pounds", "pounds sterling", "GBP"],
    "EUR": ["euros", "EUR"], "JPY": ["yen", "JPY"], "INR": ["rupees", "INR"],
    "SEK": ["Swedish kronor", "SEK"],
    "CHF": ["Swiss francs", "CHF"], "AUD": ["Australian dollars", "AUD"], "BRL": ["Brazilian reais", "BRL"],
}  # fmt: skip
SIGNS = {
    "USD": ["$", "US$", "USD ", "USD"], "GBP": ["£", "GBP "], "EUR": ["€", "EUR ", "EUR"],
    "JPY": ["¥", "JPY "], "INR": ["₹", "Rs ", "INR "], "SEK": ["SEK "],
    "CHF": ["CHF "], "AUD": ["A$", "AUD "], "BRL": ["R$", "BRL "],
}  # fmt: skip


@given(written_numbers(), bounds, st.sampled_from(sorted(NAMES)), st.data())
def test_money_by_name_or_code_behind(
    written: tuple[float, str], ends: Ends, code: str, data: st.DataObject
) -> None:
    number, said = written
    name = data.draw(st.sampled_from(NAMES[code]))
    expect(quantity(f"The bridge cost {ends.before}{said} {name} there."), number, ends, "money", code)


@given(st.integers(1, 99_999), bounds, st.sampled_from(sorted(SIGNS)), st.data())
def test_money_by_sign_or_code_before(cents: int, ends: Ends, code: str, data: st.DataObject) -> None:
    sign = data.draw(st.sampled_from(SIGNS[code]))
    scale, size = data.draw(
        st.sampled_from(
            [("", 1), *((f" {word}", size) for word, size in SCALES.items()), *MONEY_SCALES.items()]
        )
    )
    shown = f"{cents / 100:,.2f}" if cents % 100 else f"{cents // 100:,}"
    value = quantity(f"The bridge cost {ends.before}{sign}{shown}{scale} there.")
    expect(value, cents * size / 100, ends, "money", code)


@given(
    st.integers(1, 9999),
    bounds,
    st.sampled_from(["%", " percent", " per cent", " pct", " percentage points"]),
)
def test_percentages(tenths: int, ends: Ends, unit: str) -> None:
    shown = f"{tenths / 10:.1f}" if tenths % 10 else str(tenths // 10)
    value = quantity(f"The share of owners was {ends.before}{shown}{unit} there.")
    expect(value, tenths / 10, ends, "percent", "[pp]" if "points" in unit else "%")


MEASURES = {
    "km": ["km", "kilometres", "kilometers"], "m": ["metres", "meters"], "cm": ["cm", "centimetres"],
    "[mi_i]": ["miles"], "[ft_i]": ["feet", "ft"], "[in_i]": ["inches"], "[nmi_i]": ["nautical miles"],
    "har": ["hectares"], "[acr_us]": ["acres"], "km2": ["square kilometres", "sq km", "km²"],
    "kg": ["kg", "kilograms", "kilos"], "g": ["grams"], "t": ["tonnes", "tons", "metric tons"],
    "[lb_av]": ["lb", "lbs"], "[oz_av]": ["ounces", "oz"], "L": ["litres", "liters"], "[gal_us]": ["gallons"],
    "km/h": ["km/h", "kph"], "[mi_i]/h": ["mph", "miles an hour", "miles per hour"], "[kn_i]": ["knots"],
    "MW": ["MW", "megawatts"], "bbl": ["barrels"],
}  # fmt: skip
DURATIONS = {
    "s": ["seconds"], "min": ["minutes", "mins"], "h": ["hours", "hrs"], "d": ["days"], "wk": ["weeks"],
    "mo": ["months"], "a": ["years", "yrs"],
}  # fmt: skip


@given(written_numbers(), bounds, st.sampled_from(sorted(MEASURES)), st.data())
def test_measures(written: tuple[float, str], ends: Ends, code: str, data: st.DataObject) -> None:
    number, said = written
    unit = data.draw(st.sampled_from(MEASURES[code]))
    expect(quantity(f"The firm measured {ends.before}{said} {unit} there."), number, ends, "measure", code)


@given(written_numbers(), bounds, st.sampled_from(sorted(DURATIONS)), st.data())
def test_durations(written: tuple[float, str], ends: Ends, code: str, data: st.DataObject) -> None:
    number, said = written
    unit = data.draw(st.sampled_from(DURATIONS[code]))
    assume(code != "h" or not (said.isdigit() and len(said) == 4))  # "1300 hours" is a time of day
    expect(quantity(f"The work took {ends.before}{said} {unit} there."), number, ends, "duration", code)


@given(
    st.integers(2, 60),
    st.sampled_from(["mile", "km", "foot", "kg", "tonne", "hour", "day", "year"]),
    st.booleans(),
)
def test_hyphenated_units(number: int, unit: str, words: bool) -> None:
    said = in_words(number, british=False, hyphen=True) if words else str(number)
    value = quantity(f"They had a {said}-{unit} job there.")
    assert (value.low, value.high) == (number, number)


DEGREES = ["°C", "C", " degrees Celsius", " celsius", "°F", "F", " degrees Fahrenheit"]


@given(st.integers(-60, 120), st.sampled_from(DEGREES), st.sampled_from(["-", "−", "minus "]))
def test_temperatures(number: int, unit: str, minus: str) -> None:
    sign = minus if number < 0 else ""
    value = quantity(f"The temperature reached {sign}{abs(number)}{unit} there.")
    assert (value.low, value.high, value.unit) == (number, number, "[degF]" if "F" in unit else "Cel")


RANGED = [
    (" boats", "count", "1"), (" percent", "percent", "%"), ("%", "percent", "%"),
    (" weeks", "duration", "wk"), (" miles", "measure", "[mi_i]"), (" euros", "money", "EUR"),
    (" million dollars", "money", "USD"),
]  # fmt: skip


@given(st.data(), st.sampled_from(RANGES), st.sampled_from(RANGED))
def test_ranges(data: st.DataObject, form: str, unit: tuple[str, str, str]) -> None:
    low = data.draw(st.integers(2, 900))
    high = data.draw(st.integers(low + 1, 999))
    written, kind, code = unit
    value = quantity(f"They asked for {form.format(low, high)}{written} there.")
    size = 10**6 if "million" in written else 1
    assert (value.low, value.high) == (low * size, high * size)
    assert (value.form, value.unit) == (kind, code)


AFTER = {
    " or more": (True, False, False), "-plus": (True, False, False), "+": (True, False, False),
    " or fewer": (False, True, False), " or less": (False, True, False), " or so": (True, True, True),
    "-odd": (True, True, True), ", give or take,": (True, True, True),
}  # fmt: skip


@given(st.integers(2, 900), st.sampled_from(sorted(AFTER)))
def test_bounds_behind_a_number(number: int, words: str) -> None:
    low, high, approximate = AFTER[words]
    assume(number not in (112, 911, 999))
    value = quantity(f"They counted {number}{words} boats there.")
    assert (value.low, value.high) == (number if low else None, number if high else None)
    assert value.approximate is approximate


@given(
    st.integers(1, 9),
    st.integers(0, 11),
    st.sampled_from(["{}ft {}in", "{}-foot-{}", "{} feet {} inches", "{}'{}\""]),
)
def test_feet_and_inches(feet: int, inches: int, form: str) -> None:
    assume(inches > 1)
    value = quantity(f"She was {form.format(feet, inches)} there.")
    assert (value.low, value.unit) == (pytest.approx(feet + inches / 12), "[ft_i]")


@given(st.integers(2, 9), st.integers(2, 59), st.sampled_from([" and ", ", ", " "]), st.booleans())
def test_hours_and_minutes(hours: int, minutes: int, mark: str, words: bool) -> None:
    first, second = (
        in_words(each, british=True, hyphen=True) if words else each for each in (hours, minutes)
    )
    value = quantity(f"The work took {first} hours{mark}{second} minutes there.")
    assert (value.low, value.high, value.unit) == (hours * 60 + minutes, hours * 60 + minutes, "min")


PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}


@given(st.integers(1, 9), st.sampled_from(sorted(PARTS)), st.sampled_from(["-", " "]), bounds)
def test_fractions(top: int, bottom: int, mark: str, ends: Ends) -> None:
    assume(top < bottom and ends.before != "some ")
    part = PARTS[bottom] + "s" * (top > 1)
    said = part if bottom == 2 else f"{in_words(top, british=True, hyphen=True)}{mark}{part}"
    expect(quantity(f"They lost {ends.before}{said} of the boats there."), top / bottom, ends, "number", "1")


PERIODS = {"a year": "a", "per day": "d", "an hour": "h", "each week": "wk", "per month": "mo"}


@given(
    st.integers(2, 900),
    st.sampled_from(sorted(PERIODS)),
    st.sampled_from(["${} {}", "{} euros {}", "{} boats {}"]),
)
def test_rates(number: int, period: str, form: str) -> None:
    assume(number not in (112, 911, 999))
    value = quantity(f"They sold {form.format(number, period)} there.")
    assert (value.low, value.high, value.per) == (number, number, PERIODS[period])


@given(st.integers(1, 400), st.sampled_from(["digits", "words"]))
def test_ordinals(number: int, form: str) -> None:
    if form == "digits":
        end = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        written = f"{number}{end}"
    else:
        written = ordinal_words(number)
    value = quantity(f"It was the {written} boat there.")
    assert (value.form, value.low, value.high) == ("ordinal", number, number)


ODD = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip


def ordinal_words(number: int) -> str:
    """`number` as an ordinal in words."""
    words = in_words(number, british=True, hyphen=True)
    head, mark, last = words.rpartition("-") if "-" in words.rpartition(" ")[2] else words.rpartition(" ")
    return head + mark + ODD.get(last, f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")

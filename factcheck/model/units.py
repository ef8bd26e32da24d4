"""Units by UCUM code: what they measure and how they convert, so that 10 km compares with 6 miles."""

from __future__ import annotations

from typing import Final

from factcheck.model.values import Quantity

_YEAR: Final = 31_557_600.0  # seconds of a Julian year, UCUM's "a"

_FACTORS: Final[dict[str, dict[str, float]]] = {
    "length": {
        "m": 1,
        "km": 1e3,
        "dm": 1e-1,
        "cm": 1e-2,
        "mm": 1e-3,
        "um": 1e-6,
        "nm": 1e-9,
        "[mi_i]": 1609.344,
        "[nmi_i]": 1852,
        "[ft_i]": 0.3048,
        "[in_i]": 0.0254,
        "[yd_i]": 0.9144,
        "[ly]": 9.4607304725808e15,
    },
    "area": {
        "m2": 1,
        "km2": 1e6,
        "cm2": 1e-4,
        "har": 1e4,
        "[acr_us]": 4046.8564224,
        "[sft_i]": 0.09290304,
        "[smi_us]": 2589988.110336,
        "[syd_i]": 0.83612736,
        "[sin_i]": 6.4516e-4,
    },
    "volume": {
        "L": 1,
        "mL": 1e-3,
        "cL": 1e-2,
        "m3": 1e3,
        "km3": 1e12,
        "[cft_i]": 28.316846592,
        "[cin_i]": 0.016387064,
        "[gal_us]": 3.785411784,
        "[pt_us]": 0.473176473,
        "[qt_us]": 0.946352946,
        "bbl": 158.987294928,
        "[cup_us]": 0.2365882365,
        "[tbs_us]": 0.01478676478125,
        "[tsp_us]": 0.00492892159375,
    },
    "mass": {
        "kg": 1,
        "g": 1e-3,
        "mg": 1e-6,
        "ug": 1e-9,
        "t": 1e3,
        "[lb_av]": 0.45359237,
        "[oz_av]": 0.028349523125,
        "[ston_av]": 907.18474,
        "[lton_av]": 1016.0469088,
        "[stone_av]": 6.35029318,
        "[oz_tr]": 0.0311034768,
        "[car_m]": 2e-4,
    },
    "time": {
        "s": 1,
        "ms": 1e-3,
        "min": 60,
        "h": 3600,
        "d": 86400,
        "wk": 604800,
        "mo": _YEAR / 12,
        "a": _YEAR,
    },
    "speed": {
        "m/s": 1,
        "km/h": 1 / 3.6,
        "[mi_i]/h": 0.44704,
        "[kn_i]": 1852 / 3600,
        "[ft_i]/s": 0.3048,
        "km/s": 1e3,
        "[mi_i]/s": 1609.344,
    },
    "power": {"W": 1, "kW": 1e3, "MW": 1e6, "GW": 1e9, "TW": 1e12, "[HP]": 745.6998715822702},
    "energy": {
        "J": 1,
        "kJ": 1e3,
        "W.h": 3600,
        "kW.h": 3.6e6,
        "MW.h": 3.6e9,
        "GW.h": 3.6e12,
        "TW.h": 3.6e15,
        "[Cal]": 4184,
    },
    "frequency": {"Hz": 1, "kHz": 1e3, "MHz": 1e6, "GHz": 1e9},
    "data": {
        "B": 1,
        "kB": 1e3,
        "MB": 1e6,
        "GB": 1e9,
        "TB": 1e12,
        "PB": 1e15,
        "bit": 0.125,
        "kbit": 125,
        "Mbit": 1.25e5,
        "Gbit": 1.25e8,
    },
    "temperature": {"Cel": 1, "[degF]": 5 / 9, "K": 1},
    "ratio": {"%": 0.01, "[ppm]": 1e-6},
    "points": {"[pp]": 1, "[bp]": 0.01},
    "angle": {"deg": 1},
    "voltage": {"V": 1, "kV": 1e3},
}
_UNITS: Final[dict[str, tuple[str, float]]] = {
    code: (dimension, factor) for dimension, codes in _FACTORS.items() for code, factor in codes.items()
}
# Zero points in degrees Celsius; they count for readings, not for changes.
NAMES: Final = frozenset([*_UNITS, *_FACTORS])
"""Every unit and dimension."""

_ZERO: Final = {"[degF]": -32 * 5 / 9, "K": -273.15}


def dimension(unit: str) -> str | None:
    """What a UCUM code measures ("length"), or None for a code that this table does not know."""
    known = _UNITS.get(unit)
    return known[0] if known else None


def factor(unit: str) -> float | None:
    """How many of its dimension's base unit one `unit` makes; None for an unknown code."""
    known = _UNITS.get(unit)
    return known[1] if known else None


def to_base(quantity: Quantity) -> tuple[str, float | None, float | None]:
    """A quantity in the base unit of its dimension: (dimension, low, high).

    Two quantities can be compared if their dimensions are equal. Counts have the dimension "count",
    percentages and fractions "ratio" (1.0 is all), money "money:USD" and so on; units without a
    conversion are their own dimension. A rate carries what it is per ("money:USD/a").
    """
    low, high = quantity.low, quantity.high
    if quantity.form == "money":
        name = f"money:{quantity.unit}"
    elif quantity.unit == "1":
        name = "ratio" if quantity.form == "number" else quantity.form
        name = "count" if name == "rate" else name
    elif quantity.unit in _UNITS:
        name = _UNITS[quantity.unit][0]
        low, high = _scaled(low, quantity.unit, quantity), _scaled(high, quantity.unit, quantity)
    else:
        name = quantity.unit
    return (f"{name}/{quantity.per}" if quantity.per else name), low, high


def convert(quantity: Quantity, unit: str) -> tuple[float | None, float | None] | None:
    """The ends of a quantity in another unit (UCUM code); None where it does not measure the same."""
    if quantity.unit == unit:
        return quantity.low, quantity.high
    source, target = _UNITS.get(quantity.unit), _UNITS.get(unit)
    if quantity.form == "money" or source is None or target is None or source[0] != target[0]:
        return None
    zero = 0.0 if quantity.change else _ZERO.get(unit, 0.0)

    def one(value: float | None) -> float | None:
        base = _scaled(value, quantity.unit, quantity)
        return None if base is None else _tidy((base - zero) / target[1])

    return one(quantity.low), one(quantity.high)


def _scaled(value: float | None, unit: str, quantity: Quantity) -> float | None:
    if value is None:
        return None
    zero = 0.0 if quantity.change else _ZERO.get(unit, 0.0)
    return _tidy(value * _UNITS[unit][1] + zero)


def _tidy(value: float) -> float:
    # Twelve digits are more than any newspaper states and hide the noise of binary fractions.
    return float(f"{value:.12g}")

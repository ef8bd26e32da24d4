"""English words of units by UCUM code."""

from __future__ import annotations

from typing import Final


def _table(rows: str) -> dict[str, str]:
    """One code a line, then its words, parted by commas; "(s)" gives singular and plural."""
    out: dict[str, str] = {}
    for row in rows.strip().splitlines():
        code, _, words = row.strip().partition(" ")
        for word in (entry.strip() for entry in words.split(",")):
            if word.endswith("(s)"):
                out[word[:-3]] = code
                out[word[:-3] + "s"] = code
            else:
                out[word] = code
    return out


MEASURES: Final = _table("""
km kilometer(s), kilometre(s), km, kms, klick(s)
m meter(s), metre(s), m
cm centimeter(s), centimetre(s), cm, cms
dm decimeter(s), decimetre(s), dm
mm millimeter(s), millimetre(s), mm
um micrometer(s), micrometre(s), micron(s)
nm nanometer(s), nanometre(s), nm
[mi_i] mile(s), mi
[nmi_i] nautical mile(s), nm., nmi
[ft_i] foot, feet, ft, ft.
[in_i] inch, inches, in.
[yd_i] yard(s), yd, yds
[ly] light year(s)
m2 square meter(s), square metre(s), sq m, sq meters, sq metres, m2, m²
km2 square kilometer(s), square kilometre(s), sq km, sq kilometers, sq kilometres, km2, km²
har hectare(s), ha
[acr_us] acre(s)
[sft_i] square foot, square feet, sq ft, sq. ft, sq feet
[smi_us] square mile(s), sq mile(s), sq mi
[syd_i] square yard(s)
L liter(s), litre(s)
mL milliliter(s), millilitre(s), ml
m3 cubic meter(s), cubic metre(s), m3, m³
km3 cubic kilometer(s), cubic kilometre(s), km3, km³
[cft_i] cubic foot, cubic feet
[gal_us] gallon(s)
[pt_us] pint(s)
[qt_us] quart(s)
bbl barrel(s), bbl
[cup_us] cup(s)
[tbs_us] tablespoon(s)
[tsp_us] teaspoon(s)
kg kilogram(s), kilogramme(s), kilo(s), kg, kgs
g gram(s), gramme(s), g
mg milligram(s), milligramme(s), mg
ug microgram(s), microgramme(s), mcg, μg, µg
t tonne(s), metric ton(s), metric tonne(s), ton(s), mt, t
[ston_av] short ton(s)
[lton_av] long ton(s)
[lb_av] lb, lbs, lb., lbs.
[oz_av] ounce(s), oz, oz.
[oz_tr] troy ounce(s)
[stone_av] stone, st
[car_m] carat(s)
km/h km/h, kph, kmh, kmph, km/hr, kilometers an hour, kilometres an hour
[mi_i]/h mph, m.p.h., miles an hour
m/s m/s
[kn_i] knot(s)
W watt(s), w
kW kilowatt(s), kw
MW megawatt(s), mw
GW gigawatt(s), gw
TW terawatt(s), tw
[HP] horsepower, hp, bhp
kW.h kilowatt hour(s), kwh
MW.h megawatt hour(s), mwh
GW.h gigawatt hour(s), gwh
TW.h terawatt hour(s), twh
[Cal] calorie(s), kcal
V volt(s)
kV kilovolt(s), kv
Hz hertz, hz
kHz kilohertz, khz
MHz megahertz, mhz
GHz gigahertz, ghz
B byte(s)
kB kilobyte(s), kb
MB megabyte(s), mb
GB gigabyte(s), gb
TB terabyte(s), tb
PB petabyte(s), pb
bit bit(s)
Mbit megabit(s)
Gbit gigabit(s)
Cel celsius, centigrade, celcius, degrees celsius, degree celsius, degrees celcius, degrees c, degrees centigrade, deg c, deg celsius, c, °c, ° c, ℃, ° celsius, °celsius
[degF] fahrenheit, farenheit, degrees fahrenheit, degree fahrenheit, degrees farenheit, degrees f, deg f, deg fahrenheit, f, °f, ° f, ℉, ° fahrenheit, °fahrenheit
K kelvin(s)
deg degree(s), °, deg
{magnitude} magnitude
""")  # noqa: E501
DURATIONS: Final = _table("""
ms millisecond(s)
s second(s), sec, secs, sec.
min minute(s), min, mins, min.
h hour(s), hr, hrs, hr.
d day(s)
wk week(s), wk, wks
mo month(s), mo.
a year(s), yr, yrs, yr.
""")
LONG: Final = {"decade": ("a", 10), "century": ("a", 100), "centurie": ("a", 100), "fortnight": ("wk", 2)}

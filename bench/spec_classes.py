"""Which cases of Recognizers-Text no newspaper would print, and where its conventions are not ours.

Its cases come from several uses: newspaper text cut into tokens, requests to an assistant, notation of
programs and tables, and number words made up to try a grammar. What prose of a newspaper could not hold is
left out by the form of the expected text alone, whether or not we read it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Form:
    """A form that newspaper prose does not have, told by the expected text (lower-cased).

    `pattern` is searched; with `unless`, a text that this finds is kept. `kind` limits the class to one kind
    of value ("" for any).
    """

    name: str
    reason: str
    pattern: str
    kind: str = ""
    unless: str = ""

    def holds(self, said: str, kind: str) -> bool:
        """Whether `said`, expected as a value of `kind`, has this form."""
        if self.kind not in ("", kind) or not re.search(self.pattern, said):
            return False
        return not (self.unless and re.search(self.unless, said))


_PART: Final = (
    r"(?:hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
    r"|(?:hundred|thousand|million|billion|trillion)ths?)"
)
_TENS: Final = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_SMALL: Final = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"

FORMS: Final = (
    Form(
        "notation",
        "powers, exponents, unit prefixes and brackets belong to programs, formulas and data sheets",
        r"\^|\de[+-]?\d|x10|[\[({<]\s?kg|/ms\b",
    ),
    Form("notation", "a bare G for a billion is an engineer's prefix", r"\d\s?g$", "number"),
    Form(
        "decimal comma",
        "English newspapers write a decimal point, and commas between thousands",
        r"\d,\d{1,2}$|\.\d{3},\d",
    ),
    Form(
        "minus apart",
        "a dash with a space behind it opens an aside or an item of a list, and is no sign",
        r"^-\s+\d",
    ),
    Form(
        "digits and words by turns",
        "one number is written in digits or in words, with no more than a scale word after digits",
        r"\d\s+(?:thousand|hundred)\s+(?:and\s+)?\d",
    ),
    Form(
        "price as spoken",
        "print names the cents or writes a decimal point, and never leaves their unit to the ear",
        r"(?:dollars?|usd|kuai)\s+(?:and\s+)?(?!million|.*\bcents?$)[\w-]+(?:\s+[\w-]+)*$|\$\s?\d+\s+and\s+\w+$",
        "money",
    ),
    Form(
        "unit before its number",
        "'percent of ten' for ten percent is how a request is typed",
        r"^per\s?cents?\s+of\b",
    ),
    Form(
        "cut into tokens",
        "print has C$ and HK$ in one piece; the space was put in when a corpus was cut into tokens",
        r"^[a-z]{1,3}\s+\$",
        "money",
    ),
    Form("shorthand", "shorthand of chats, stock lists and patients' files", r"\b(?:yo|dzs|dozs)$"),
    Form("odd digits", "digits that no notation takes for a number", r"^0\d{3}$"),
    Form(
        "fraction made up",
        "a fraction in words that print would set in digits: improper, or with an odd denominator",
        rf"(?:{_TENS}[\s-]+)?(?:firsts?|{_PART})$|over\s+[\w\s-]+$|hundred\s+(?:and\s+)?fifth$",
        "number",
        rf"(?:^|\s)(?:{_SMALL}|{_TENS}-\w+|(?:an?\s+)?hundred)[\s-]+{_PART}$|^half",
    ),
)
OTHER_SCRIPT: Final = "another script"
"""A currency written in letters of another script is not set in an English newspaper."""
REFERENCE: Final = "reference"
"""A place counted from the end or from here ("the last", "the one before") is no number and has no value."""


def outside(said: Iterable[str], kind: str, *, references: bool) -> str | None:
    """The class that keeps a case out of newspaper prose, by its expected texts; None where nothing does.

    Args:
        said: the expected texts of the case that have a value.
        kind: the kind of value that the model reads.
        references: whether there are only references such as "last" and "the one before".
    """
    if references:
        return REFERENCE
    for text in said:
        for form in FORMS:
            if form.holds(text.lower(), kind):
                return form.name
        if kind == "money" and any(unicodedata.category(char) == "Lo" for char in text):
            return OTHER_SCRIPT
    return None


NAMED: Final = re.compile(
    r"\d{1,2}/\d{1,2}/\d{4}|\+\d[\d/-]{6,}|\d+(?:\.\d+){3}|\b[A-Z]{2,}-\d+\b|\bversion\s+\w+"
)
"""Dates, telephone numbers, addresses and names of models, whose digits the number model reads one by one. By
our design they are no quantities: the case then asks that we read none."""

_CODES: Final = dict(
    entry.split("=")
    for entry in (
        "C=Cel F=[degF] Degree=deg Dollar=USD United_States_dollar=USD Franc=CHF Peseta=ESP Rupee=INR "
        "Finnish_markka=FIM Netherlands_guilder=NLG Bitcoin=XBT Acre=[acr_us] Barrel=bbl Bit=bit "
        "Cubic_foot=[cft_i] Cup=[cup_us] Decimeter=dm Foot=[ft_i] Gallon=[gal_us] Gram=g Inch=[in_i] "
        "Kilogram=kg Kilometer=km Kilometer_per_hour=km/h Megabit=Mbit Megabyte=MB Meter=m Metric_ton=t "
        "Microgram=ug Mile=[mi_i] Mile_per_hour=[mi_i]/h Milliliter=mL Millimeter=mm Ounce=[oz_av] "
        "Picometer=pm Radian=rad Square_kilometer=km2 Square_meter=m2 Tablespoon=[tbs_us] Teaspoon=[tsp_us] "
        "Ton=t Turn="
    ).split()
)
_SHARES: Final = {
    "Year": ("a", 1.0), "Age": ("a", 1.0), "Month": ("a", 1 / 12), "Week": ("a", 7 / 365),
    "Day": ("a", 1 / 365),
    "Cent": ("USD", 0.01), "Pence": ("GBP", 0.01), "Penny": ("GBP", 0.01),
}  # fmt: skip


def code(kind: str, unit: str) -> tuple[str, float]:
    """Our code for a unit or ISO 4217 code of theirs, and how many of ours one of theirs is.

    Ours are ISO 4217 and UCUM; a bare dollar is USD, a bare franc CHF and a bare rupee INR, cents and pence
    are hundredths of their currency, ages are in years, a ton without more is metric, and turns are counted.
    """
    if unit == "Pound":
        return ("GBP" if kind == "money" else "[lb_av]"), 1.0
    if unit in _SHARES:
        return _SHARES[unit]
    return _CODES.get(unit.replace(" ", "_"), unit), 1.0

"""Find where readers are told to turn: telephone numbers, e-mail and web addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.language.en.mentions import ContactMention
from factcheck.model import Contact

LIKELY: Final = re.compile(r"\d[\d\s().-]{5,}\d|@\w|www\.|https?:")
"""What every text with a contact in it has."""

_PHONE: Final = re.compile(
    r"(?<![\w.,/$£€#-])(?!\d{4}-\d\d-\d\d\b)(?:(?:\+\d{1,3}|1(?=[\s.-]))[\s.-]?)?(?:\(0?\d{1,5}\)[\s.-]?)?\d{2,12}(?:[\s.-]\d{2,12}){0,4}(?![\w]|[.,/-]\d)"
)
_CUE: Final = re.compile(
    r"\b(?:call|calls|calling|called|ring|ringing|phone|phoning|telephone|tel|dial|dialling|dialing|contact|"
    r"contacting|text|texting|hotline|helpline|line|number|free|reached at|reach)\b[^.;?!]{0,80}$",
    re.IGNORECASE,
)
_EVIDENT: Final = re.compile(r"\+\d.*|(?:1[-.])?\d{3}[-.]\d{3}[-.]\d{4}")
"""A number that its sign or its groups tell, as in North America (E.123, NANP)."""
_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WEB: Final = re.compile(
    r"(?<![\w@.-])(?:https?://|www\.)[\w-]+(?:\.[\w-]+)+(?:/[\w./~%-]*[\w/])?", re.IGNORECASE
)
_SCHEME: Final = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_FEWEST_DIGITS: Final = 7
_MOST_DIGITS: Final = 15


def contacts(text: str) -> Iterator[ContactMention]:
    """The telephone numbers and addresses of a sentence, with offsets into it.

    A number that does not show it by its groups needs a cue before it ("call", "hotline"): counts, dates and
    codes look alike.
    """
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        told = _EVIDENT.fullmatch(match.group()) or _CUE.search(text, 0, match.start())
        if told and _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS:
            value = Contact(form="phone", surface=match.group(), normalized=digits)
            yield ContactMention(match.start(), match.end(), value)
    for form, pattern in (("email", _EMAIL), ("web", _WEB)):
        for match in pattern.finditer(text):
            address = _SCHEME.sub("", match.group()).rstrip("/").lower()
            value = Contact(form=form, surface=match.group(), normalized=address)
            yield ContactMention(match.start(), match.end(), value)

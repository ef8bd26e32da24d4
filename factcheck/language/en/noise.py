"""Stretches whose digits are no quantities by their form alone: links, telephones, dates, times, marks."""

from __future__ import annotations

import re
from typing import Final

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_LINKS: Final = r"https?://\S+|www\.\S+|\S+@\S+\.\S+|[@#][a-z]\w*|\b[a-z0-9-]+\.(?:com|org|net|co\.uk)\b\S*"
_FIGURES: Final = (
    r"\+\d[\d\s().-]{6,}\d|\(\d{3}\)\s?\d{3}[-.\s]\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b"
    r"|\b1-\d{3}-\d{3}-\d{4}\b"
    r"|(?<![\d$£€.,-])\b\d{3}-\d{4}\b|(?<![\d.,$£€]\s)(?<![\d.,$£€])\b0\d{2,4}\s\d{3,8}(?:\s\d{3,4})?\b"
    r"|\b\d+(?:\.\d+){2,}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:24|9|7)/(?:7|11)\b"
    r"|\b24-7\b"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b\.?"
    r"|\b(?:[01]\d|2[0-3])[0-5]\d\s?(?:hours|hrs)\b|\[\d+\]|\(\d{1,3}\)"
    rf"|\b{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d|[,.]\d{{3}})(?:,?\s+\d{{4}}\b)?"
    rf"|(?<![\d.,])\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?!may\b){_MONTH}\b\.?(?:,?\s+\d{{4}}\b)?"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?may\s+\d{{4}}\b"
    r"|['’]\d0s\b|(?<![\d.])\b\d+0['’]?s\b|(?<!\d)['’]\d{2}\b(?!,\d)|\b\d\s?[x×]\s?\d\b|\b(?:two|four|six|eight)-by-(?:two|four|six|eight)\b"
    r"|\b(?:1[5-9]|20)\d{2}\s?[-–/]\s?(?:(?:1[5-9]|20)\d{2}|\d{2})\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?:\s?-\s?|\s)years?(?:\s?-\s?|\s)olds?\b"
    r"|\b(?:aged?|ages)\s+\d+(?:\s?(?:-|–|to|and)\s?\d+)?\b|\bturn(?:s|ed|ing)\s+\d+\b(?!\s?(?:%"
    r"|percent|[a-z]*s\b))"
)
NOISE: Final = re.compile(f"{_LINKS}|{_FIGURES}")
"""Stretches that hold digits but no quantity, over lower-cased text."""

LINK: Final = re.compile(r"[@#]|https?:|www\.|\.(?:com|org|net|co\.uk)\b")
"""What a link, an address or a handle has in any case."""

NOISE_BESIDE_LINKS: Final = re.compile(
    r"(?=[\d+(\['’]|\b(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec|age|turn|one|two|three|four|five|six"
    rf"|seven|eight|nine|ten))(?:{_FIGURES})"
)
"""`NOISE` where there is no `LINK`; the lookahead, with what a match may begin, only saves time."""

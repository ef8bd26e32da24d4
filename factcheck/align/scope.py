"""Which event a sentence speaks of: the story's own, or an earlier, later or similar one in the background."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from factcheck.model import Article, Extraction, Sentence, Time

NEAR_DAYS = 45
"""A date so near to the article's own day belongs to the running story."""

_ANOTHER = re.compile(
    r"\b(?:another|previous(?:ly)?|earlier (?:this|that) (?:year|month)|similar|last (?:year|month|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|spring|summer|autumn|fall|winter)|(?:\w+ )?(?:years?|months|decades?) (?:ago|earlier|before)|"
    r"in the past|historically|in recent years|a year earlier|the same period|on average|so far this year)\b",
    re.IGNORECASE,
)
_CONTINUES = re.compile(r"^(?:it|they|he|she|that|those|this|these|there|its|his|her|their|the (?:same|following))\b", re.IGNORECASE)


def scopes(articles: Mapping[str, Article], extractions: Mapping[str, Extraction]) -> dict[tuple[str, int] | str, str | None]:
    """The scope of every sentence; None for the story's own event.

    A sentence is set apart by a date far from the article's day, or by words that tell another event;
    one that continues it ("It killed ...") stays in its scope.
    """
    out: dict[tuple[str, int] | str, str | None] = {}
    for key, extraction in extractions.items():
        article = articles[key]
        moment = article.spoken_at
        own_years = _own_years(extraction)
        before: str | None = None
        for sentence in extraction.sentences:
            text = article.text[sentence.start : sentence.end]
            scope = _scope(sentence, text, moment.at if moment else None, own_years)
            if scope is None and before and _CONTINUES.match(text):
                scope = before
            out[key, sentence.number] = scope
            before = scope
        if moment is not None:
            out.update(_of_claims(extraction, moment.at))
    return out


def _of_claims(extraction: Extraction, moment: datetime) -> dict[tuple[str, int] | str, str | None]:
    """The scope of each quantity in a sentence that names two far times: that of the nearest one."""
    dated: dict[int, list[tuple[int, str]]] = {}
    for claim in extraction.claims:
        if isinstance(claim.value, Time) and claim.value.iso[:4].isdigit():
            when = _middle(claim.value.iso)
            if when is not None and abs((when - moment.replace(tzinfo=None)).days) > NEAR_DAYS:
                dated.setdefault(claim.sentence, []).append((claim.start, claim.value.iso[:7]))
    out: dict[tuple[str, int] | str, str | None] = {}
    for claim in extraction.claims:
        times = dated.get(claim.sentence, [])
        if claim.kind == "quantity" and len({iso for _, iso in times}) > 1:
            out[claim.id] = min(times, key=lambda pair: abs(pair[0] - claim.start))[1]
    return out


def _own_years(extraction: Extraction) -> set[str]:
    """Years that stand in the article's first sentences: those of its own event where no date is known."""
    return {iso[:4] for sentence in extraction.sentences[:4] for iso in sentence.times if iso[:4].isdigit()}


def _scope(sentence: Sentence, text: str, moment: datetime | None, own_years: set[str]) -> str | None:
    for iso in sentence.times:
        if not re.match(r"\d{4}", iso):
            continue
        when = _middle(iso)
        if moment is not None and when is not None:
            if abs((when - moment.replace(tzinfo=None)).days) > NEAR_DAYS and not (len(iso) == 4 and iso == str(moment.year)):
                return iso[:7]
        elif moment is None and iso[:4] not in own_years and own_years:
            return iso[:7]
    found = _ANOTHER.search(text)
    return " ".join(found.group().lower().split()) if found else None


def _middle(iso: str) -> datetime | None:
    match = re.match(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", iso)
    if not match:
        return None
    year, month, day = match.groups()
    try:
        return datetime(int(year), int(month or 7), int(day or 15))
    except ValueError:
        return None

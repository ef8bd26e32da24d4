"""Which event a claim speaks of: the story's own, or an earlier, later or similar one in the background."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from datetime import datetime

from factcheck import lexicon
from factcheck.model import Article, Claim, Extraction, Sentence, Time

NEAR_DAYS = 45
"""A date so near to the article's own day belongs to the running story."""

OPENING = 25
"""A time that begins within so many code points of its sentence sets the scene for all of it."""

_ANOTHER = re.compile(
    r"\b(?:previous(?:ly)?|earlier (?:this|that) (?:year|month)|similar|in the past|historically"
    r"|in (?:most|many|some|several|other|such)(?: \w+)? cases|(?:the|all) (?:\w+ )?other cases"
    r"|in recent years|on average|so far this year|last (?:season|campaign))\b",
    re.IGNORECASE,
)
_ANOTHER_ONE = re.compile(r"\banother((?: [a-z][a-z-]*){1,3})", re.IGNORECASE)
"""Another event: "another strong quake", not "another two people", "another witness"."""
_CONTINUES = re.compile(
    r"^(?:it|they|that|those|these|there|its|their|the (?:same|following)|then|at the time"
    r"|on that occasion|in all|in that)\b",
    re.IGNORECASE,
)
_BOUNDS = frozenset("since until till than by from before after".split())
"""Prepositions after which a time bounds something else than the event ("the first since 1987")."""
_SEGMENT = re.compile(
    r"[,;:—–(]\s+|\s--\s|\b(?:and|but)\s+(?=(?:[\w$€£]+ )?(?:was|were|had|have|has|are|is|will)\b)"
    r"|\b(?:and|but)\s+(?=(?:said|says|added|announced|warned)\b)"
)
_SETS_SCENE = re.compile(
    r"(?:In|At|On|During|After|Following|As in) "
    r"(?:(?!(?:was|were|is|are|has|had|said)\b)[^\s,]+ ){1,11}[^\s,]+, ?"
)
"""What stands before the main clause: "In a similar accident at Sorrin in 2011, 40 died"."""
_INHERITS = re.compile(
    r"(?:\w+ing|(?:in|of|at|during|after|for) which|which|that|where|who|whom|whose|when|leaving|among)\b",
    re.IGNORECASE,
)

Scopes = dict[tuple[str, int] | str, str | None]


def scopes(articles: Mapping[str, Article], extractions: Mapping[str, Extraction]) -> Scopes:
    """The scope of every sentence, and of every claim that stands apart from its sentence.

    A far date sets apart the part of the sentence in which it stands, and what follows from it
    ("..., killing 40"); at the start of a sentence it sets apart the whole. A sentence that
    continues one that was set apart ("It killed ...") stays in its scope.
    """
    out: Scopes = {}
    for key, extraction in extractions.items():
        article = articles[key]
        moment = article.spoken_at
        at = moment.at.replace(tzinfo=None) if moment else None
        far = _far_times(extraction, at)
        claims: dict[int, list[Claim]] = {}
        for claim in extraction.claims:
            claims.setdefault(claim.sentence, []).append(claim)
        before: str | None = None
        for sentence in extraction.sentences:
            text = article.text[sentence.start : sentence.end]
            whole = None
            goes_on = before and _CONTINUES.match(text) and not _TODAY.match(text)
            if goes_on and not (_to_come(before or "", at) and not _AHEAD.search(text)):
                whole = before
            times = far.get(sentence.number, [])
            opening = next((iso for start, iso in times if _opens(sentence, text, start, iso)), None)
            whole = opening or _fronted(sentence, text, times) or whole
            out[key, sentence.number] = whole
            if times or _of_words(text):
                parts = _parts(sentence, text, times, whole)
                for claim in claims.get(sentence.number, ()):
                    out[claim.id] = parts[bisect_right(parts, claim.start, key=lambda part: part[0]) - 1][1]
                whole = whole or parts[-1][1]
            before = whole
    return out


_TODAY = re.compile(
    r"(?:It|They|The \w+) (?:now |currently |also )?(?:(?:has|have) (?:an?|the|its|their|about|around|some"
    r"|more|nearly|almost|no|\d[\d,]*)\b|employs?\b|makes?\b|sells?\b|operates?\b|serves?\b|owns?\b|runs?\b)"
)
"""What holds today, whatever year the sentence before tells of: "It has 1,200 employees"."""

_AHEAD = re.compile(r"\b(?:will|would|shall|could|may|might|to|planned|expected|due|scheduled)\b|[’']ll\b")
"""Words of a sentence that tells of what is to come, or may be."""


def _to_come(scope: str, moment: datetime | None) -> bool:
    return moment is not None and scope[:7] > moment.isoformat()[:7] and scope[:4].isdigit()


def _opens(sentence: Sentence, text: str, start: int, iso: str) -> bool:
    """True for a time that sets the scene: "In 1996 a storm ...", not "The mine, opened in 1996, ..."."""
    at = start - sentence.start
    return at <= OPENING and not iso.startswith("?") and "," not in text[:at] and len(text[:at].split()) <= 3


_FRONTED = re.compile(r"(?:In|During) (?:an?|the) (?:[^,;:—–(]){4,80},")


def _fronted(sentence: Sentence, text: str, times: list[tuple[int, str]]) -> str | None:
    """The other event that a sentence begins with: "In a similar accident in Corr in 2011, nine died"."""
    match = _FRONTED.match(text)
    if match is None or not _of_words(match.group()):
        return None
    inside = (iso for at, iso in times if at - sentence.start < match.end() and not iso.startswith("?"))
    return next(inside, None) or _of_words(match.group())


def _parts(
    sentence: Sentence, text: str, times: list[tuple[int, str]], whole: str | None
) -> list[tuple[int, str | None]]:
    """(start, scope) of the parts of a sentence between marks."""
    starts = [sentence.start, *(sentence.start + m.end() for m in _SEGMENT.finditer(text))]
    parts: list[tuple[int, str | None]] = []
    before: str | None = None
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else sentence.end
        said = next((iso for at, iso in times if start <= at < end), None) or _of_words(
            text[start - sentence.start : end - sentence.start]
        )
        own = said if said and not said.startswith("?") else None
        rest = text[start - sentence.start :]
        last = text[starts[number - 1] - sentence.start : start - sentence.start] if parts else ""
        if own is None and before and (_INTERJECTED.match(last) or (parts and _closes(number, starts, rest))):
            own = parts[-1][1]
        elif own is None and parts and _INHERITS.match(rest):
            # "the first since 1987, when 40 died": a bound dates what "when" tells of it.
            own = before.lstrip("?") if before and rest.casefold().startswith("when") else parts[-1][1]
        before = said or before
        if own and not parts and _SETS_SCENE.fullmatch(text[: end - sentence.start]):
            whole = own
        parts.append((start, own or whole))
    return _dated_at_the_end(sentence, text, parts)


def _dated_at_the_end(
    sentence: Sentence, text: str, parts: list[tuple[int, str | None]]
) -> list[tuple[int, str | None]]:
    """The parts, of which the last may date the clause before: "It killed 40 in Corr, Mo., in 2003."."""
    last = len(parts) - 1
    if (
        last < 1
        or parts[last][1] is None
        or not _TIME_ALONE.fullmatch(text[parts[last][0] - sentence.start :])
    ):
        return parts
    dated = list(parts)
    for number in range(last - 1, -1, -1):
        dated[number] = (parts[number][0], parts[number][1] or parts[last][1])
        said = text[parts[number][0] - sentence.start : parts[number + 1][0] - sentence.start]
        if not _PLACE_ALONE.fullmatch(said):
            break
    return dated


_TIME_ALONE = re.compile(r"(?:in|on|during) (?:[A-Z0-9][\w,]*\s?){1,3}\W*")
_PLACE_ALONE = re.compile(r"(?:[A-Z][\w.]*\s?){1,3},\s+")

_INTERJECTED = re.compile(r"(?:in|on|during)(?: \S+){1,3}\s*$")
"""No more than the time of the clause around it: "the vote, in 2009, was 7-2"."""

_ADJUNCT = re.compile(r"(?:by|with|for|at|after|to)\b", re.IGNORECASE)


def _closes(number: int, starts: list[int], rest: str) -> bool:
    """True for what only closes the clause before it: "They voted it down in 2009, by 7 to 2."."""
    return number >= 1 and _ADJUNCT.match(rest) is not None


def _far_times(extraction: Extraction, moment: datetime | None) -> dict[int, list[tuple[int, str]]]:
    """Times far from the article's day, by sentence: (start, year and month), "?" before a mere bound."""
    found: dict[int, list[tuple[int, str]]] = {}
    for claim in extraction.claims:
        value = claim.value
        if not isinstance(value, Time) or not value.iso[:4].isdigit():
            continue
        if moment is None:
            apart = value.granularity == "year"  # news names the year of other years only
        else:
            apart = value.iso != str(moment.year) and _days_apart(value, moment) > NEAR_DAYS
        if apart:
            bounds = claim.slots.get("preposition") in _BOUNDS
            found.setdefault(claim.sentence, []).append(
                (claim.start, f"{'?' if bounds else ''}{value.iso[:7]}")
            )
    return found


def _of_words(text: str) -> str | None:
    found = _ANOTHER.search(text)
    if found:
        return " ".join(found.group().lower().split()).replace("campaign", "season")
    for one in _ANOTHER_ONE.finditer(text):
        if any(_happens(word) for word in one[1].casefold().split()):
            return "another"
    return None


def _happens(word: str) -> bool:
    """True for a noun that names an event or a phenomenon of nature."""
    return any(lexicon.kind_of(word, kind, "n", steps=9) for kind in ("event", "phenomenon"))


def _days_apart(value: Time, moment: datetime) -> int:
    """Days between a moment and the nearest end of a week, else the middle of a longer time."""
    if value.granularity in ("week", "day", "part") and value.start and value.end:
        ends = [datetime.fromisoformat(end[:16]) for end in (value.start, value.end)]
        return 0 if ends[0] <= moment <= ends[1] else min(abs((end - moment).days) for end in ends)
    when = _middle(value.iso)
    return abs((when - moment).days) if when is not None else 0


def _middle(iso: str) -> datetime | None:
    match = re.match(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", iso)
    if not match:
        return None
    year, month, day = match.groups()
    try:
        return datetime(int(year), int(month or 7), int(day or 15))
    except ValueError:
        return None

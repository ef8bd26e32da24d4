"""Ages of people: "a 42-year-old", "aged 42", "Ana Ruiz, 42,", "in her mid-40s"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import lexicon
from factcheck.language.en.mentions import AgeMention
from factcheck.language.en.time_words import NUMBER_WORD, number
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Age

_GATE = re.compile(
    r"[-‑ ]old|of age|[Aa]ge[ds]? |, \d|\(\d|0['’]?s\b|ties\b|"
    r"[Tt]urn(?:ed|s|ing) |(?:y|l|n|d|h|r) of [\da-z]|"
    r"\b(?:is|was) (?:now |just |only |still )?\d|, now \d|\bat (?:\d|[a-z-]+\b)|\b(?:[Hh]e|[Ss]he|who)['’ ]|"
    r"[A-Z]\S*(?:, | \()[a-z]+(?:-[a-z]+)?\s?(?:[,.;)]|$)"
)
_FIGURE = re.compile("[0-9]")
_SPELT = re.compile(
    r"old|of age|aged|age |age of|(?:boy|girl|man|child|lad|youth|ter|ager|baby) of "
    r"|(?:teens|ties)\b|turn|(?:die[ds]?|dead|away) (?:[\w’']+ ){0,6}?at |"
    rf"\b{NUMBER_WORD}\s?(?:[,.;)]|$)"
)
_OLDEST = 122
_HEDGE = r"(?P<hedge>(?:nearly|almost|about|around|roughly|approximately|some|just\s(?:under|over))\s)?"
_NUMBER = rf"(?P<number>\d{{1,3}}|(?i:a\shundred|{NUMBER_WORD}))"
_YEARS = {"year": 1.0, "month": 1 / 12, "week": 7 / 365, "day": 1 / 365}
_UNIT = r"(?P<unit>years?|months?|weeks?|days?)"

_OLD = re.compile(
    rf"(?<![\d.,$£€-])\b{_HEDGE}(?:(?P<first>\d{{1,2}}\s?[-–]\s?|(?:\d{{1,2}}|{NUMBER_WORD})\sto\s))?{_NUMBER}(?P<half>[\s-]and[\s-]a[\s-]half)?[\s‑-]{_UNIT}(?:[\s‑-]olds?|\sof\sage)\b"
)
_BOUND = re.compile(
    r"\b(?:(?P<low>over|above|older\sthan|more\sthan|at\sleast)|under|below|younger\sthan|less\sthan|at\smost)\s$",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\b(?P<before>(?:over|under|above|below|minimum|legal|maximum|voting|retirement|drinking|school|average|median|mean|"
    r"until|till|before|from|after|past)\s(?:the\s)?(?:age\sof\s)?)?"
    rf"(?P<word>[Aa]ged|[Aa]ges|(?:at\s)?(?:the\s)?age(?:\sof)?|[Aa]ge)\s(?:just\s|only\s|between\s|from\s)?{_HEDGE}{_NUMBER}"
    rf"(?:\s{_UNIT}\b)?(?:\s?(?P<mark>-|–|to|and|or)\s?(?P<last>\d{{1,3}})\b(?:\s?(?P<lastunit>years|months|weeks|days)\b)?)?(?![\d%]|[.,:]\d|\s?%)"
)
_NAMED = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ][\w'’.-]*\s)*[A-ZÀ-Þ][\w'’-]*(?:\s(?:Jr|Sr)\.)?)(?P<open>,\s(?:now\s)?|\s\()"
    rf"(?P<number>\d{{1,3}}|{NUMBER_WORD}(?=\s?(?:[,.;)]|$)))"
    r"(?=\s?[,.;:)\]—–](?![\d'’])|\s(?:and|who|of|from)\b|\s-\s|$)"
)
_DECADE = re.compile(
    r"\bin\s(?:his|her|their|my|your|our)\s(?P<mod>(?:early|mid|late)(?:[\s-]+to[\s-]+(?:mid|late))?[\s-]+)?"
    r"(?P<number>[1-9]0|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?:['’]?s)?\b"
)
_TURNED = re.compile(
    rf"\b(?P<turn>[Tt]urn(?:ed|s|ing)?)\s{_NUMBER}"
    r"(?=\s?[,.;:)]\s|\s?[.;)]?$|\s(?:on|in|this|last|next|today|yesterday|tomorrow|when|and|while|years\sold|earlier|later|just)\b)"
)
_IS = re.compile(
    rf"\b(?:[Hh]e|[Ss]he|who)(?:['’]s|\s(?:is|was|would\sbe|would\shave\sbeen))\s(?:now\s|only\s|just\s|aged\s|still\s)?{_HEDGE}{_NUMBER}"
    r"(?=\s?[,;:)](?!\d)|\s?\.(?!\d)|$|\s(?:when|at\sthe\stime|years\sold|and\s(?:is|was|has|had|lived?s?))\b)"
)
_OF = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he)\s(?:\w+\s)?(?:boy|girl|man|woman|child|lad|youth|youngster|teenager|baby)\sof\s{_HEDGE}{_NUMBER}(?:\syears)?"
    r"(?=\s?[,.;:)]|$|\s(?P<next>[a-z]+)\b)"
)
_NAME_IS = re.compile(
    rf"\b(?:is|was)\s(?:now\s|just\s|only\s|still\s)?{_HEDGE}(?P<number>[1-9]\d)"
    r"(?=\s?[,;)](?!\d)|\s?\.(?!\d)|$|\swhen\s(?:he|she)\s(?:died|was\skilled)\b|\sand\s(?:is|has|lives)\b)"
)
"""Beside a name this is an age; what was so at another time ("was 19 when he joined") is left alone."""
_OF_NEXT = frozenset("who and was is had has from with in to at".split())
_DIED = re.compile(
    r"\b(?:[Dd]ie[ds]?|[Dd]ead|[Pp]assed\saway)\s"
    rf"(?:(?:\w+\s)?at\s(?=\d\d|{NUMBER_WORD})|(?:[\w’']+\s){{2,9}}?at\s(?=[3-9]\d\b|1\d\d\b))"
    rf"(?P<number>\d{{2,3}}|{NUMBER_WORD})"
    r"(?=\s?[,.;)](?!\d)|$|\s(?:from|of|after|in|following)\b)"
)
_NOUN = re.compile(r"(?<![\w’'])(?P<noun>[a-z]{4,})(?:, | \()(?P<number>[1-9]\d)(?=\s?[,.;:)](?![\d'’])|$)")
_KIN = re.compile(
    r"\b(?:sons?|daughters?|wife|husband|partner|mother|father|brother|sister|nephew|niece|cousin|uncle|aunt|fianc[eé]e?"
    r"|girlfriend|boyfriend|grand(?:son|daughter|mother|father)|step(?:son|daughter|mother|father|brother|sister)|widow(?:er)?"
    r"|man|woman|boy|girl|teenager|pensioner)(?:,\s|\s\()(?P<number>\d{1,3})(?=\s?[,.;:)](?![\d'’])|$)"
)

_THINGS = re.compile(
    r"(?:\s(?!(?:and|who|was|is|were|has|had|in|on|at|from|of|to|with|when|whose|said|told)\b)[\w’'-]+){0,2}?\s"
    r"(?:building|law|company|record|ship|club|tradition|ban|bridge|church|firm|business|house|home|rule|war|dispute|treaty|"
    r"mystery|agreement|institution|school|plane|aircraft|airliner|jet|theatre|theater|conflict|organi[sz]ation|newspaper|"
    r"magazine|university|franchise|programme|program|series|contract|deal|case|feud|marriage|tree|car|vehicle|vessel|boat|"
    r"ferry|freighter|train|railway|road|tunnel|stadium|arena|hotel|pub|shop|store|factory|plant|mill|museum|temple|mosque|"
    r"cathedral|castle|palace|tower|block|wall|pipeline|dam|system|software|technology|site|festival|competition|tournament|"
    r"event|strike|siege|blockade|campaign|policy|regime|government|party|union|alliance|coalition|network|station|bank|"
    r"brand|label|song|album|film|movie|book|novel|painting|document|letter|manuscript|statue|monument|fossil|skull|artefact|"
    r"artifact|wine|whisky|embargo|truce|ceasefire|war|insurgency|rebellion|uprising|crisis|claim|allegation|crime|video)s?\b"
    r"(?!\s(?:\w+(?:er|or|ist|man|woman|ian|boy|girl|owner|captain|head|chief|guard|teacher|student|pupil|hand))\b)"
)
_THING_BEFORE = re.compile(
    r"\b(?:building|law|company|ship|club|bridge|church|firm|house|school|plane|aircraft|vessel|boat|tree|car|tunnel|stadium|"
    r"hotel|tower|dam|system|castle|record|deal|tradition)s?(?:,?\s(?:is|was|are|were|which\sis|which\swas|now|only|thought\sto\sbe|"
    r"believed\sto\sbe|about|nearly|almost))*,?\s$"
)
_NO_NAME = frozenset(
    "however meanwhile also in on at by for after before since and but about january february march "
    "april may june july august september october november december jan feb mar apr jun jul aug sept "
    "sep oct nov dec monday tuesday wednesday thursday friday saturday sunday room flight route "
    "highway section article chapter verse street road avenue lane drive page group level line "
    "number no lot pp vol volume chapters".split()
)
_TALLY = re.compile(
    r"\b(?:votes?|ballots?|delegates|seats|scor(?:ed?|ing)|points|goals?|runs|wickets|innings|rebounds|laps?|minutes?|"
    r"touchdowns?|medals|percent|per\scent|games?|standings|beat|defeated)\b",
    re.IGNORECASE,
)


def ages(sentence: SentenceView, text: str) -> list[AgeMention]:
    """Find the ages of people that a sentence states.

    Args:
        sentence: the sentence that is read; parts of speech refine where they are set.
        text: the text of the whole article.

    Returns:
        The mentions in order, without overlap, offsets those of `text`.
    """
    said = text[sentence.start : sentence.end]
    if not ((_FIGURE.search(said) or _SPELT.search(said)) and _GATE.search(said)):
        return []
    found = [
        *_stated(sentence, said),
        *_named(sentence, said),
        *_after_person(sentence, said),
        *_said_of_name(sentence, said),
    ]
    out: list[AgeMention] = []
    for start, end, value in sorted(found, key=lambda each: (each[0], -each[1])):
        start, end = start + sentence.start, end + sentence.start
        if not out or start >= out[-1].end:
            out.append(AgeMention(start, end, value))
    return out


def _age(low: float, high: float | None = None, *, rough: bool = False) -> Age:
    return Age(low=low, high=low if high is None else high, approximate=rough)


def _count(word: str) -> int | None:
    return 100 if word.lower() == "a hundred" else number(word)


def _stated(sentence: SentenceView, said: str) -> Iterator[tuple[int, int, Age]]:
    for match in _OLD.finditer(said) if "old" in said or "of age" in said else ():
        count = _count(match["number"])
        if count is None or _THINGS.match(said, match.end()) or _THING_BEFORE.search(said, 0, match.start()):
            continue
        years = (count + (0.5 if match["half"] else 0)) * _YEARS[match["unit"].rstrip("s")]
        if years > _OLDEST:
            continue
        bound = _BOUND.search(said, max(0, match.start() - 16), match.start())
        first = _count(match["first"].rstrip(" -–").removesuffix(" to")) if match["first"] else None
        if first is not None and first < count:
            factor = _YEARS[match["unit"].rstrip("s")]
            yield match.start(), match.end(), _age(first * factor, years)
        elif bound:
            ends = (years, _OLDEST) if bound["low"] else (0.0, years)
            yield bound.start(), match.end(), _age(*ends)
        else:
            yield match.start(), match.end(), _age(years, rough=match["hedge"] is not None)
    for match in _AGED.finditer(said) if "ge" in said else ():
        yield from _aged(match)
    for match in _DECADE.finditer(said):
        yield match.start("mod") if match["mod"] else match.start("number"), match.end(), _decade(match)
    for pattern in (_TURNED, _IS, _DIED, _KIN, _OF):
        for match in pattern.finditer(said):
            count = _count(match["number"])
            if count and count <= _OLDEST and not (pattern is _DIED and count < 25):
                groups = match.groupdict()
                if pattern is _OF and not _goes_on(sentence, match):
                    continue
                start = (
                    match.start("turn")
                    if "turn" in groups
                    else match.start("hedge" if groups.get("hedge") else "number")
                )
                end = match.end("number")
                if said.startswith(" years old", end):
                    end += len(" years old")
                yield start, end, _age(count, rough=bool(groups.get("hedge")))


def _aged(match: re.Match[str]) -> Iterator[tuple[int, int, Age]]:
    count = _count(match["number"])
    threshold = match["before"] and not match["before"].lower().startswith(("after", "from"))
    if count is None or threshold or (match["word"].lower() == "ages" and not match["last"]):
        return
    factor = _YEARS[(match["unit"] or match["lastunit"] or "years").rstrip("s")]
    last = int(match["last"]) if match["last"] else None
    start = match.start("word")
    for lead in ("at the ", "the ", "at "):
        if match["word"].lower().startswith(lead):
            start += len(lead)
            break
    if max(count, last or 0) * factor > _OLDEST:
        return
    between = "between" in match.group() or match["mark"] not in ("and", "or")
    if last is None or not between:
        end = match.end("unit") if match["unit"] else match.end("number")
        yield start, end, _age(count * factor, rough=match["hedge"] is not None)
        if last is not None:  # "aged 42 and 45" are two people
            yield match.start("last"), match.end("last"), _age(last * factor)
    elif count < last:
        yield start, match.end(), _age(count * factor, last * factor)


def _decade(match: re.Match[str]) -> Age:
    names = "teens twenties thirties forties fifties sixties seventies eighties nineties".split()
    word = match["number"]
    first = int(word) if word.isdecimal() else (names.index(word) + 1) * 10
    if word == "teens":
        return _age(13, 19, rough=True)
    mods = re.findall("early|mid|late", match["mod"] or "")
    low = {"early": 0, "mid": 4, "late": 7}[mods[0]] if mods else 0
    high = {"early": 3, "mid": 6, "late": 9}[mods[-1]] if mods else 9
    return _age(first + low, first + high, rough=True)


def _named(sentence: SentenceView, said: str) -> Iterator[tuple[int, int, Age]]:
    """Ages set beside a name: "Ana Ruiz, 42," and "Ana Ruiz (42)"."""
    matches, full = [], []
    for match in _NAMED.finditer(said):
        words = match["name"].split()
        if words[-1].lower().strip(".") not in _NO_NAME:
            matches.append(match)
            full.append(sum(word.lower() not in _NO_NAME for word in words) > 1)
    if not matches or _TALLY.search(said):
        return
    if len(matches) > 1 and not any(full):
        return  # "Ardrey, 42, Velm, 38": a table of places or teams as likely as a list of people
    for match, is_full in zip(matches, full, strict=True):
        count = _count(match["number"]) or 0
        last = match["name"].split()[-1]
        bracketed = match["open"].endswith("(")
        doubtful = bracketed or (count < 13 and not match["number"].isdecimal())
        if not 1 <= count <= _OLDEST or (doubtful and not is_full):
            continue
        token = _token_at(sentence, sentence.start + match.end("name") - 1)
        if token is not None and token.pos and token.pos not in ("PROPN", "NOUN"):
            continue
        opening = match.start() == 0 and not is_full
        if opening and (last.endswith("ly") or not (token is None or token.pos in ("", "PROPN"))):
            continue
        yield match.start("number"), match.end("number"), _age(count)


def _goes_on(sentence: SentenceView, match: re.Match[str]) -> bool:
    """True where behind "a man of 41" stands no noun that is counted."""
    if not match["next"] or match["next"] in _OF_NEXT:
        return True
    token = _token_at(sentence, sentence.start + match.start("next"))
    return match["next"].endswith("ing") or (token is not None and token.pos in ("VERB", "AUX"))


def _said_of_name(sentence: SentenceView, said: str) -> Iterator[tuple[int, int, Age]]:
    """Ages said of a name: "Ruiz is 42." and "Ruiz, a lawyer from Corr, is 42."."""
    for match in _NAME_IS.finditer(said):
        token = _token_at(sentence, sentence.start + match.start("number"))
        of = [child for child in token.children if child.relation == "nsubj"] if token is not None else []
        named = bool(of) and all(child.pos == "PROPN" and child.lower not in _NO_NAME for child in of)
        if named and not _TALLY.search(said):
            yield (
                match.start("number"),
                match.end("number"),
                _age(int(match["number"]), rough=bool(match["hedge"])),
            )


def _after_person(sentence: SentenceView, said: str) -> Iterator[tuple[int, int, Age]]:
    """Ages set behind a noun that names people: "the striker, 23,"."""
    for match in _NOUN.finditer(said):
        noun = match["noun"]
        person = lexicon.names_people(noun) or _LIVES.match(said, match.end())
        if noun in _NO_NAME or not person:
            continue
        token = _token_at(sentence, sentence.start + match.start("noun"))
        if token is not None and token.pos in ("", "NOUN") and not _TALLY.search(said):
            yield match.start("number"), match.end("number"), _age(int(match["number"]))


_LIVES = re.compile(
    r",\s(?:who|died?|dies|passed|was\s(?:found|born|killed|shot|arrested|jailed|rushed|taken)"
    r"|(?:has|had|is)\s(?:died|dead))\b"
)
"""What is told of people only, behind an age: "Folk hero, 75, died at home"."""


def _token_at(sentence: SentenceView, offset: int) -> Token | None:
    return next((token for token in sentence.tokens if token.start <= offset < token.end), None)

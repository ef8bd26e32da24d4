"""Find proper names: runs of proper nouns with a few joining words, their titles set apart."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from factcheck import lexicon
from factcheck.language.en.gazetteer import PEOPLES, places
from factcheck.language.en.mentions import NameMention
from factcheck.language.en.name_runs import OPENING_PARTICLES, extend, opens, quoted_alone, starts
from factcheck.language.en.name_types import entity_type
from factcheck.language.en.organisations import GENERIC, NO_NAMES, ORGANISATION_WORDS, PLACE_WORDS, TOPICS
from factcheck.language.en.titles import (
    AMBIGUOUS,
    COURTESY,
    FIRST_NAMES,
    FORMER,
    MODIFIERS,
    ROLE_NOUNS,
    TITLES,
)
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Name

_INITIALS: Final = re.compile(r"\b(\w)\.\s*(?=\w\.)")
_FOLDED: Final = re.compile(r"[\s\-‐‑–]+")
_QUOTES: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "`": "'"})
_RUN: Final = re.compile(r"[\w'’-]+")
_CAPITALISED: Final = re.compile(r"(?<![\w'’-])[a-z][a-z'’]*,? ([A-Z][\w.’']*(?: [A-Z][\w.’']*)*)")
_PARTS: Final[tuple[lexicon.Part, ...]] = ("n", "v", "a", "r")
_CONTENT: Final = frozenset(("VERB", "NOUN", "ADJ", "ADV"))
_VESSELS: Final = frozenset(
    "ship ferry vessel boat tanker liner yacht trawler submarine frigate destroyer cruiser tug tugboat dhow "
    "freighter steamer schooner catamaran lifeboat warship trimaran barge carrier".split()
)
_TITLE_PHRASE: Final = frozenset(("NOUN", "ADJ", "PROPN"))
_LONGEST_TITLE: Final = 7
_LONGEST_ENTRY: Final = 16
"""So many tokens an entry of a list of people has at most."""
_PORTFOLIOS: Final = TOPICS | {"state", "war", "staff"}
_EXTENDED: Final = ORGANISATION_WORDS | PLACE_WORDS


def names(sentence: SentenceView, text: str) -> list[NameMention]:
    """The proper names of a sentence, in order.

    Args:
        sentence: a sentence with its tokens.
        text: the article's text; it tells names from common words where capitals do not, in headlines
            and at the beginning of sentences.
    """
    tokens = sentence.tokens
    titled = _title_case(tokens)
    known = _words(text[: sentence.start] + text[sentence.end :]) if titled else None
    out: list[NameMention] = []
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        if "a" <= token.text[0] <= "z" and token.pos != "PROPN" and token.lower not in OPENING_PARTICLES:
            at += 1  # most words: what `starts` says of them, without a call
        elif not starts(tokens, at):
            at += 1
        elif known is None:
            end = extend(tokens, at)
            _resolve(tokens, at, end, text, out)
            at = end
        else:
            end = _known_run(tokens, at, known)
            if end > at:
                _resolve(tokens, at, end, text, out)
            at = max(end, at + 1)
    return out


@lru_cache(maxsize=8192)
def normalized(surface: str) -> str:
    """A name's form for matching: case, kinds of quote mark, dots, hyphens and spaces do not count.

    >>> normalized("J. K. O’Neill-Rao")
    "jk o'neill rao"
    """
    form = unicodedata.normalize("NFKC", surface).translate(_QUOTES).casefold()
    return _FOLDED.sub(" ", _INITIALS.sub(r"\1", form).replace(".", "")).strip()


def _title_case(tokens: list[Token]) -> bool:
    """True where capitals say nothing: no content word of the sentence is in lower case."""
    if _entry(tokens):
        return False
    capital = lower = 0
    for token in tokens:
        letter = token.text[0]
        if letter.isupper():
            capital += 1
        elif letter.isalpha():
            if token.pos in _CONTENT and len(token.text) > 2:
                return False
            lower += 1
    return capital > 3 and capital >= 1.5 * lower


def _entry(tokens: list[Token]) -> bool:
    """True for an entry of a list of people, with an age and no verb: "Tom Varga, 24, Orrin Road"."""
    if len(tokens) > _LONGEST_ENTRY:
        return False
    aged = any(
        tokens[at].pos == "NUM" and tokens[at - 1].text == tokens[at + 1].text == ","
        for at in range(2, len(tokens) - 1)
    )
    return aged and not any(token.pos in ("VERB", "AUX") for token in tokens)


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Words that the text has in lower case, and words that it capitalises within sentences."""
    runs = {run.partition("-")[0] for run in _RUN.findall(text)}
    lower = frozenset(word for word in runs if "a" <= word[:1] <= "z" and len(word) > 1)
    capitalised = frozenset(
        word.lower().rstrip(".") for run in _CAPITALISED.findall(text) for word in run.split()
    )
    return lower, capitalised - lower


def _known_run(tokens: list[Token], at: int, known: tuple[frozenset[str], frozenset[str]]) -> int:
    """The end of a run of words of a headline that are surely names; `at` if there is none."""
    lower, capitalised = known
    end = at
    count = len(tokens)
    while end < count:
        token = tokens[end]
        word = token.lower.rstrip(".")
        if token.text == "-" and end > at and not token.space and not tokens[end - 1].space:
            end += 1
            continue
        if not token.text[0].isupper() or word in NO_NAMES:
            break
        sure = word in capitalised or (word not in lower and (word in FIRST_NAMES or word in places()))
        follows = (
            end > at and tokens[end - 1].lower in FIRST_NAMES and token.pos == "PROPN" and word not in lower
        )
        if not (sure or follows or (word in TITLES and _precedes_name(tokens, end, capitalised))):
            break
        end += 1
    while end > at and tokens[end - 1].text == "-":
        end -= 1
    return end


def _precedes_name(tokens: list[Token], at: int, capitalised: frozenset[str]) -> bool:
    return at + 1 < len(tokens) and (
        tokens[at + 1].lower in capitalised or tokens[at + 1].lower in FIRST_NAMES
    )


def _is_title(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.lower.rstrip(".") in TITLES:
        return token.text != "MS"  # a ship
    return (token.pos == "NOUN" or opens(tokens, at)) and token.lemma.lower() in ROLE_NOUNS


def _plain(token: Token) -> bool:
    """True for words that make no name by themselves."""
    word = token.lower.rstrip(".")
    if word in ("", "-", "u.s", "us", "uk", "u.k"):
        return True
    return word in TITLES or word in MODIFIERS or word in GENERIC or word in PEOPLES or word in FORMER


def _resolve(tokens: list[Token], first: int, last: int, text: str, out: list[NameMention]) -> None:
    """Append the names that the run `tokens[first:last]` holds."""
    if opens(tokens, first):
        first = _without_common_opening(tokens, first, last, text)
    if first >= last:
        return
    if last - first == 1:
        _single(tokens, first, text, out)
        return
    title, split = _title_range(tokens, first, last)
    if first and tokens[first - 1].lemma.lower() in _VESSELS:
        title = split = 0  # the ferry Princess Astrid
    if split and not all(_plain(token) or token.lower in ROLE_NOUNS for token in tokens[split:last]):
        start = first
        begin = title
        while begin > start and _plain(tokens[begin - 1]):
            begin -= 1
        if begin > start:
            _name(tokens, start, begin, text, out, None)
        _name(tokens, split, last, text, out, start)
        return
    while last - first > 1 and _trailing_title(tokens, last):
        last -= 1
    if last - first > 1 and tokens[first].lower in PEOPLES and _is_bare(tokens[first + 1]):
        first += 1
    if last - first == 1:
        _single(tokens, first, text, out)
    elif not all(_plain(token) for token in tokens[first:last]) or _institution(tokens, first, last):
        _name(tokens, first, last, text, out, None)


def _is_bare(token: Token) -> bool:
    """True for words that an adjective of nation stands before without being part of the name."""
    return token.lower in FIRST_NAMES or (len(token.text) > 1 and token.text.isupper())


def _institution(tokens: list[Token], first: int, last: int) -> bool:
    """True for names made of plain words: "Supreme Court", "Northern Ireland", "Coast Guard"."""
    if tokens[last - 1].lower in ORGANISATION_WORDS:
        return True
    words = [token.lower for token in tokens[first:last]]
    return " ".join(words) in places()


def _without_common_opening(tokens: list[Token], first: int, last: int, text: str) -> int:
    """The start of the run without a common word that is capitalised as it opens the sentence."""
    token = tokens[first]
    word = token.lower.rstrip(".")
    if word in FORMER:
        return first + 1
    if word in FIRST_NAMES or word in PEOPLES or _is_title(tokens, first) or word in MODIFIERS:
        return first
    if last - first == 1:
        if token.pos not in ("PROPN", "INTJ") and not quoted_alone(tokens, first):
            return last
        if word in _words(text)[0] and word not in places():
            return last
        return first
    if tokens[first + 1].lower in FIRST_NAMES and last - first > 2 and _is_epithet(word):
        return first + 1
    if token.pos == "PROPN" or tokens[last - 1].lower in _EXTENDED or tokens[first + 1].text in ("-", "&"):
        return first
    if token.tag == "NNP" or not any(lexicon.known(word, part) for part in _PARTS):
        return first  # no English word: "Antione Orr was seen"
    return first + 1 if tokens[first + 1].text[0].isupper() else first


def _is_epithet(word: str) -> bool:
    """True for an adjective, and no place: "Bubbly Ana Ruiz won"."""
    return lexicon.known(word, "a") and word not in places() and word not in TITLES


def _single(tokens: list[Token], at: int, text: str, out: list[NameMention]) -> None:
    """Append the name that one word makes, if it is one."""
    token = tokens[at]
    word = token.lower.rstrip(".")
    if word in NO_NAMES or word in PEOPLES or word in GENERIC or word in TITLES or word in TOPICS:
        if word not in FIRST_NAMES and not token.text.isupper():
            return
        if word in TITLES or word in NO_NAMES or word in GENERIC:
            return
    if (word in MODIFIERS or word in ROLE_NOUNS or word in FORMER) and not token.text.isupper():
        return
    if len(word) == 1 and at + 1 < len(tokens) and tokens[at + 1].text == "-":
        return  # "D-Ohio"
    if token.pos in ("ADV", "ADJ") and word not in places() and not quoted_alone(tokens, at):
        return
    if not token.text[0].isalpha() and not any(char.isalpha() for char in token.text):
        return
    _name(tokens, at, at + 1, text, out, None)


def _title_range(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """The last title of the run, half-open, or (0, 0): "Orrin University | President | Ana Ruiz"."""
    tail = tokens[last - 1].lower
    for at in range(last - 2, first - 1, -1):
        token = tokens[at]
        end = at + 1
        if token.text[0].islower():
            continue
        if tokens[end].text == ".":
            end += 1
        if not _is_title(tokens, at) or tokens[at + 1].text in ("-", "&"):
            continue
        if tokens[at + 1].lower in ("of", "for", "and"):
            if at + 3 < last and tokens[at + 2].lower in _PORTFOLIOS:
                return at, at + 3
            continue
        word = token.lower.rstrip(".")
        building = tail in _EXTENDED and end == at + 1 and not token.text.endswith(".")
        if building and word not in COURTESY and (end + 1 >= last or word in AMBIGUOUS or at == first):
            continue  # "Queen Victoria Hospital"
        if word in AMBIGUOUS and at > first and not all(_plain(before) for before in tokens[first:at]):
            continue
        if word in AMBIGUOUS and at + 1 < last and _is_title(tokens, at + 1) and at + 2 == last:
            continue
        return at, end
    return 0, 0


def _trailing_title(tokens: list[Token], last: int) -> bool:
    """True where the run ends in an office without a name: "Orrin University President said"."""
    token = tokens[last - 1]
    word = token.lower.rstrip(".")
    before = tokens[last - 2]
    if word in ("head", "forward") or (word not in TITLES and word not in MODIFIERS):
        return False
    if word in AMBIGUOUS or word not in TITLES:
        # "Martin Luther King", but "Orrin Police Chief"; "Orrin Press", but "White House Press [Secretary]"
        return word in ("chief", "general", "coach") and _plain(before)
    return before.lower not in FIRST_NAMES and before.text not in ("-", "&") and before.pos != "ADP"


def _name(
    tokens: list[Token], first: int, last: int, text: str, out: list[NameMention], title_first: int | None
) -> None:
    """Append a mention of the name that `tokens[first:last]` make."""
    head = tokens[first]
    if head.lower == "hague" and first and tokens[first - 1].text == "The":
        first, head = first - 1, tokens[first - 1]
    while last > first + 1 and tokens[last - 1].text in ("-", "&"):
        last -= 1
    begin = _title_begin(tokens, title_first if title_first is not None else first, last)
    title = title_start = None
    if title_first is not None or begin < first:
        while begin and tokens[begin - 1].lower in FORMER:
            begin -= 1
        title_start = tokens[begin].start
        if out and out[-1].start < title_start < out[-1].end:
            title_start = out[-1].start
        title = text[title_start : tokens[first - 1].end]
    start, end = head.start, tokens[last - 1].end
    surface = text[start:end].rstrip("-–—")  # a dash that a typist set close: "Varga-- who fled"
    end = start + len(surface)
    form = normalized(surface)
    value = Name(surface=surface, normalized=form, entity=entity_type(tokens, first, last, form, title))
    if title is not None and value.entity != "person":
        title = title_start = None
    out.append(NameMention(start, end, value, title, title_start))


def _title_begin(tokens: list[Token], first: int, last: int) -> int:
    """Where the words of office before `tokens[first]` begin: "navy spokesman | Commander Jon Vale"."""
    at = first
    if at == 0:
        return at
    before = tokens[at - 1]
    if (
        (before.pos != "NOUN" and before.lower not in ("executive", "chief"))
        or not before.text[0].islower()
        or before.lemma.lower() not in ROLE_NOUNS
    ):
        return at
    if before.tag == "NNS" or tokens[last - 1].lower in _EXTENDED:
        return at
    lowest = max(0, at - _LONGEST_TITLE)
    at -= 1
    while at > lowest:
        token = tokens[at - 1]
        word = token.lower
        if word in ("old", "year", "aged") or token.text in ("'", "’") or token.tag == "POS":
            break
        if token.pos in _TITLE_PHRASE or word in FORMER:
            at -= 1
        elif token.text == "-" and not token.space and tokens[at - 2].pos in (*_TITLE_PHRASE, "ADV", "X"):
            at -= 2
        else:
            break
    return at

"""Claims of rank as states: the largest or the second-largest, the worst since which year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.extract.precedent import GATE, precedents
from factcheck.extract.reading import Reading, referent
from factcheck.extract.time import STRETCHES
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.en.scales import POLES, scale_of
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, State

_GATE: Final = re.compile(r"\b(?=[fstbw])(?:first|second|third|fourth|fifth|best|worst)\b|est\b(?<=\w\west)")
_YEAR: Final = re.compile(r"(?:18|19|20)\d\d")
_RANKS: Final[dict[str, int]] = {
    word: n
    for words in (
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th",
    )
    for n, word in enumerate(words.split(), 1)
}
_CONTENT: Final = frozenset(("NOUN", "PROPN", "ADJ"))
_BARE: Final = frozenset("at in of on since to ever for".split())
_FARTHEST: Final = 12


def ranks(reading: Reading) -> Iterator[Claim]:
    """A claim of rank for every superlative before a noun, and one of the year since which it holds."""
    for sentence in reading.document.sentences:
        text = reading.document.text(sentence.start, sentence.end).lower()
        if _GATE.search(text):
            for at in range(len(sentence.tokens)):
                yield from _ranked(reading, sentence, at)
        if GATE.search(text):
            yield from precedents(reading, sentence)


def _ranked(reading: Reading, sentence: SentenceView, at: int) -> Iterator[Claim]:
    tokens = sentence.tokens
    token = tokens[at]
    scale = scale_of(token.lower, token.tag)
    if scale is None or reading.name_at(token) is not None:
        return
    scale = POLES.get(token.lower, token.lower)
    first = at
    rank = 1
    if token.lower in _RANKS:
        rank = _RANKS[token.lower]
        if at + 1 < len(tokens) and (
            tokens[at + 1].text == "-" or scale_of(tokens[at + 1].lower, tokens[at + 1].tag) is not None
        ):
            return  # the superlative behind it tells the scale
        scale = "order"
    else:
        before = at - 2 if at > 1 and tokens[at - 1].text == "-" else at - 1
        if before >= 0 and tokens[before].lower in _RANKS:
            rank, first = _RANKS[tokens[before].lower], before
        if any(t.lower in ("one", "among") for t in tokens[max(0, first - 4) : first]):
            return
    head = None
    for position in range(at + 1, min(len(tokens), at + 7)):
        word = tokens[position]
        if word.pos in ("NOUN", "PROPN"):
            head = word
        elif head is not None or (word.pos not in ("ADJ", "ADV", "NUM", "VERB") and word.text != "-"):
            break
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    bare = head is None or following in _BARE
    clause = grammar.clause_of(token if bare else head or token)
    subject = clause.subject if clause is not None else None
    if bare:
        # "the fire is the deadliest since 1988": of its like, a fire.
        those = _of_those(tokens, at)
        if subject is None or following not in _BARE or (subject.pos != "NOUN" and those is None):
            return
        named = those if those is not None and subject.pos != "NOUN" else subject
        head, noun = token, synonyms.head(named.lemma.lower())
    else:
        assert head is not None
        noun = synonyms.head(head.lemma.lower())
    if noun in STRETCHES:
        return  # "the third quarter" is a time
    start = tokens[first]
    after = [t for t in tokens if head.index < t.index <= head.index + _FARTHEST]
    stop = next((i for i, t in enumerate(after) if _ends_class(t)), len(after))
    narrowing = {
        t.lemma.lower() for t in after[:stop] if t.pos in ("NOUN", "PROPN", "ADJ") and not t.text.isdigit()
    } - _ALL_TIME
    kind = {t.lemma.lower() for t in tokens[at + 1 : at + 7] if t.index < head.index and t.pos in _CONTENT}
    slots = {
        "holder": noun,
        "scale": scale,
        "class": " ".join(sorted(narrowing)),
        "kind": " ".join(sorted(kind)),
    }
    extent = _extent(reading, tokens, first, after[:stop])
    if extent:
        slots["extent"] = extent
    who = head.head if head.relation == "appos" else _ascribed_to(tokens, subject)
    if who is not None and who is not head:
        slots["who"] = referent(who, reading)
    if scale == "order" and not bare and head.relation != "appos" and not _said_of(clause, head):
        return  # "18 weeks, four more than the first film took" says which film, and ranks none
    if head.relation == "appos":
        clause = None  # what is planned or denied of a firm, the largest of its land, is not its rank
    polarity = "negative" if clause is not None and clause.negated else "positive"
    shared = {
        "subject": noun,
        "predicate": noun,
        "polarity": polarity,
        "modality": clause.modality if clause is not None else "asserted",
        "quoted": start.quoted,
        "attribution": grammar.attribution_of(reading.document, start),
    }
    yield reading.claim(
        "state", sentence, start.start, head.end, State(question="rank", value=str(rank)),
        frame="rank", slots=slots, **shared,
    )  # fmt: skip
    if rank == 1:
        for position, word in enumerate(after):
            if word.lower == "since" and position + 1 < len(after):
                year = next((t for t in after[position + 1 : position + 7] if _YEAR.fullmatch(t.text)), None)
                if year is not None:
                    yield reading.claim(
                        "state", sentence, start.start, year.end, State(question="since", value=year.text),
                        frame="since", slots=slots, **shared,
                    )  # fmt: skip
                return


def _said_of(clause: grammar.Clause | None, head: Token) -> bool:
    """True where a clause says of its subject that it is what the noun names: "is", "became the first to"."""
    if clause is None:
        return False
    return clause.predicate is head or clause.kind == "copula" or clause.lemma in _ASCRIBING


_ASCRIBING: Final = frozenset("be become make name call rank remain stay elect appoint".split())


def _of_those(tokens: list[Token], at: int) -> Token | None:
    """The noun of those among whom somebody has a rank: "the second-youngest of the 16 champions"."""
    if at + 1 >= len(tokens) or tokens[at + 1].lower != "of":
        return None
    behind = tokens[at + 2 : at + 7]
    noun = next((n for n, token in enumerate(behind) if token.tag == "NNS"), None)
    if noun is None or any(token.pos not in ("DET", "NUM", "ADJ", "NOUN") for token in behind[:noun]):
        return None
    return behind[noun]


def _ascribed_to(tokens: list[Token], subject: Token | None) -> Token | None:
    """The subject of which a rank is said; of "Corvane, the firm that is the largest" the name."""
    if subject is None or subject.lower not in ("that", "which", "who"):
        return subject
    at = subject.index - tokens[0].index
    noun = tokens[at - 1] if at else subject
    return noun.head if noun.relation == "appos" else noun


def _extent(reading: Reading, tokens: list[Token], first: int, after: list[Token]) -> str:
    """Within what a rank holds: "the city" of "the city's oldest mill" and "the oldest mill in the city"."""
    if first >= 2 and tokens[first - 1].tag == "POS":
        return referent(tokens[first - 2], reading)
    for at, token in enumerate(after[:-1]):
        if token.lower in ("in", "of"):
            inside = next((t for t in after[at + 1 : at + 4] if t.pos in ("NOUN", "PROPN")), None)
            if inside is not None and (inside.pos == "PROPN" or token.lower == "in"):
                return referent(inside, reading)
    return ""


_ALL_TIME: Final = frozenset(("time", "times"))
"""What is said of a rank that holds for ever: "of all time"."""

_CLAUSE: Final = frozenset("since that which who when where after before".split())


def _ends_class(token: Token) -> bool:
    """True where the words that narrow a rank end."""
    return token.text in (",", ";", ".") or token.pos == "SCONJ" or token.lower in _CLAUSE

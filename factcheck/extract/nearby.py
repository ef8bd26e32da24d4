"""The frame of a number by the words next to it, where a parse may have gone astray.

One parse in three gets some argument wrong; the words beside a number seldom do: "killing at least 12",
"12 others were hurt", "the death toll rose to 12".
"""

from __future__ import annotations

from factcheck import lexicon
from factcheck.language.en import frames, synonyms
from factcheck.language.en.mentions import QuantityMention
from factcheck.language.en.numbers import read_number
from factcheck.language.grammar import NounPhrase
from factcheck.language.tokens import SentenceView, Token

_GLUE = frozenset(
    "of to at as was is were be been being stand stood stands reach reached rise rose risen rises climb "
    "climbed climbs hit put puts set now from by has have had jumped jump soared passed exceeded total "
    "totalled totaled estimated measuring measured registering the a an its about some around nearly "
    "almost over more than least up increased grew fell dropped".split()
)
"""Words that may stand between a measured noun and its number."""

_BESIDE = frozenset(
    "people persons others other more person were was have has had been being are is reported confirmed "
    "also left feared as believed known said still either seriously badly slightly critically be to shot "
    "stabbed beaten".split()
)
"""Words that may stand between a number and what became of the counted."""

_OBJECTS = frozenset(("NUM", "DET", "NOUN", "PROPN", "ADJ", "PRON"))
"""Parts of speech with which an object begins."""

REACH = 7
"""How many words away the telling word may stand."""

TOLL_REACH = 14
"""How many words before a number its toll may stand."""


def frame(sentence: SentenceView, mention: QuantityMention, noun: NounPhrase | None) -> frames.Frame | None:
    """The frame that a neighbouring word evokes, nothing but glue between it and the number."""
    tokens = sentence.tokens
    first, last = _place(tokens, mention, noun)
    form = mention.value.form
    before = tokens[:first]
    return (
        _before(before[-REACH:], form, headline=sentence.zone == "headline")
        or _toll(before[-TOLL_REACH:], form)
        or _after(_past_aside(tokens, last + 1)[:REACH], form)
    )


def _past_aside(tokens: list[Token], at: int) -> list[Token]:
    """What goes on behind a counted noun: "35 people, including five officers, | were killed"."""
    if [token.lower for token in tokens[at : at + 2]] in _OPENINGS:
        for position in range(at + 2, min(len(tokens), at + 2 + ASIDE)):
            if tokens[position].text == ",":
                return tokens[position + 1 :]
    return tokens[at:]


_NTH = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth one".split())
"""What stands before "in" and all of those of which it is one."""

_OPENINGS = [[",", word] for word in ("including", "among", "most", "mostly", "mainly", "many", "some")]
ASIDE = 12
"""How many words an aside behind a counted noun may have."""


def paired(sentence: SentenceView, mention: QuantityMention, noun: NounPhrase | None) -> frames.Frame | None:
    """The frame of a verb and a counted noun that together say what neither says alone.

    "Claimed 12 lives", "six bodies were found".
    """
    if noun is None:
        return None
    first, last = _place(sentence.tokens, mention, noun)
    governing = next(
        (t.lemma.lower() for t in reversed(sentence.tokens[max(0, first - 3) : first]) if t.pos == "VERB"), ""
    )
    told = synonyms.head(noun.head.lemma.lower())
    return frames.BY_PAIR.get((governing, told)) or frames.BY_PAIR.get((_undergone(sentence, last), told))


def _undergone(sentence: SentenceView, last: int) -> str:
    """The verb right behind what it is done to: "2,300 posts would be lost"."""
    behind = sentence.tokens[last + 1 : last + 1 + PASSIVE]
    verb = next((at for at, token in enumerate(behind) if token.tag == "VBN" and token.lower != "been"), 0)
    told = verb and all(token.pos in ("AUX", "ADV", "PART") for token in behind[:verb])
    return behind[verb].lemma.lower() if told else ""


PASSIVE = 5
"""How many words a passive verb may have: "would not have been lost"."""


def _place(tokens: list[Token], mention: QuantityMention, noun: NounPhrase | None) -> tuple[int, int]:
    first = next((i for i, token in enumerate(tokens) if token.end > mention.start), len(tokens))
    if noun is not None and noun.head.start >= mention.start:
        return first, noun.head.index - tokens[0].index
    return first, next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i].start < mention.end), first)


_KINDS = frozenset(
    "adult baby boy child civilian girl infant man officer policeman soldier teenager woman".split()
)
"""Kinds of people whose numbers are given side by side: "six children and five adults"."""

POINTING = frozenset("the his her its their our these those".split())
_ANAPHORS = frozenset(("them", "these", "those", "whom", "us"))
"""Words for a group that was just spoken of."""


def part(sentence: SentenceView, mention: QuantityMention, noun: NounPhrase | None) -> str | None:
    """How a count relates to others, None where it stands alone.

    "more" (12 more, another 12), "of the" (twelve of the sailors), "listed" (12 Ruritanian and 11 Illyrian
    sailors), "whole" (twelve of the 40), "some" (twelve of them).
    """
    tokens = sentence.tokens
    first, last = _place(tokens, mention, None)
    before = [token.lower for token in tokens[max(0, first - 3) : first]]
    after = tokens[last + 1 : last + 4]
    _, end = _place(tokens, mention, noun)
    if before[-1:] and before[-1] in ("another", "additional", "further"):
        return "more"
    following = tokens[end + 1].lower if end + 1 < len(tokens) else ""
    beside = after[0].lower if after else ""
    nth = before[-1:] == ["in"] and first > 1 and tokens[first - 2].lower in _NTH
    if nth and (first < 3 or tokens[first - 3].pos != "VERB"):  # but "was tried first in 40 people"
        return "whole"  # "the second failure in 58 flights" is told as "the second in 58 flights"
    if beside in ("more", "additional", "further") or following == "more":
        beyond = after[1].lower if len(after) > 1 else ""
        if beyond not in ("than", "likely"):
            return "more"
    if (
        before[-2:-1] == ["of"]
        and before[-1] in POINTING
        and len(before) == 3
        and (tokens[first - 3].pos == "NUM" or before[0] in ("all", "none", "most", "half"))
    ):
        return "whole"
    if beside == "of" and len(after) > 1 and after[1].lower in _ANAPHORS:
        told = before[-1:] == ["some"] or not before or before[-1] == ","
        apart = told and "," in (*before, ",") and len(after) > 2 and after[2].text == ","
        return None if apart and after[1].lower == "them" else "some"  # "the guests, some 40 of them,"
    if mention.value.form == "money":
        return "some" if beside == "of" and len(after) > 1 and after[1].lower in POINTING else None
    people = noun is not None and noun.head.lemma.lower() in frames.PEOPLE
    if people and beside == "of" and after[1].lower in POINTING and after[2].pos != "NUM":
        return "of the"
    listed = (
        len(after) == 3
        and (after[0].pos != "NOUN" or after[0].lemma.lower() in _KINDS)
        and after[1].lower == "and"
        and after[2].pos == "NUM"
    )
    trailing = (
        first >= 3
        and before[2] == "and"
        and (tokens[first - 2].pos != "NOUN" or tokens[first - 2].lemma.lower() in _KINDS)
        and tokens[first - 3].pos == "NUM"
    )
    if mention.value.form == "count" and (
        listed or trailing or (before[-1:] == ["and"] and _one(tokens[: first - 1]))
    ):
        return "listed"
    return None


def portion(sentence: SentenceView, mention: QuantityMention) -> str | None:
    """Whether all are counted ("all six", "all of the six"), or of how many some are ("four of six")."""
    before = [token.lower for token in sentence.before(mention.start)[-3:]]
    if before[-2:] == ["in", "all"]:
        return None
    if before[-1:] == ["all"] or before[-2:] == ["all", "the"] or before[-2:] == ["all", "of"]:
        return "all"
    if before[-3:-1] == ["all", "of"] and before[-1] in POINTING:
        return "all"
    after = sentence.after(mention.number_end)[:4]
    if len(after) < 3 or after[0].lower != "of":
        return None
    number = after[2] if after[1].lower in POINTING else after[1]
    if number.pos != "NUM":
        return None
    whole = read_number(number.lower, 0)
    return f"{float(whole.value):g}" if whole is not None and whole.end == len(number.text) else None


def _one(before: list[Token]) -> bool:
    """True where a person stands before "and": "the captain and 11 sailors", "Ana Ruiz and two guards"."""
    last = before[-1] if before else None
    if last is None or last.tag not in ("NN", "NNP"):
        return False
    if last.tag == "NN":
        return lexicon.names_people(last.lemma.lower())
    return len(before) > 1 and before[-2].tag == "NNP"


_DETERMINERS = frozenset("the its their his her this".split())


def attribute(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """The noun just before a measure, nothing but glue between: "Turnout was 62 percent".

    Also the one just after it in "At 62 percent, the turnout was".
    """
    after = sentence.after(mention.end)[:4]
    if sentence.tokens[0].lower == "at" and sentence.tokens[1].end > mention.start:
        after = [token for token in after if token.text != "," and token.pos != "ADJ"]
        if len(after) > 1 and after[0].lower in _DETERMINERS and after[1].pos == "NOUN":
            return after[1]
    glued = False
    before = _without_place(sentence.before(mention.start)[-2 * REACH :])[-REACH:]
    for position in range(len(before) - 1, -1, -1):
        token = before[position]
        if token.lower in OF_HUNDRED:
            return None  # "rose 11 percent to 461 pence"
        if token.pos == "NOUN" or (token.pos == "PROPN" and not position and glued):
            return token if glued else None
        if token.lower not in _GLUE:
            return None
        glued = glued or token.pos in ("AUX", "VERB") or token.lower in ("of", "at", "to")
    return None


OF_HUNDRED = frozenset(("percent", "%", "cent", "pc", "pct"))
"""What is counted in every hundred, which no number measures: "11 percent to 461 pence"."""


def _without_place(before: list[Token]) -> list[Token]:
    """Words before a number without "in the division" between noun and verb: "Margins | fell by"."""
    verb = next((n for n in range(len(before) - 1, 0, -1) if before[n].pos in ("AUX", "VERB")), 0)
    while verb > 1 and before[verb - 1].pos in ("AUX", "VERB"):
        verb -= 1
    start = verb
    while start > 1 and before[start - 1].pos in ("NOUN", "PROPN", "ADJ", "DET"):
        start -= 1
    inside = (
        1 < start < verb and before[start - 1].lower == "in" and before[start - 2].pos in ("NOUN", "PROPN")
    )
    return [*before[: start - 1], *before[verb:]] if inside else before


def verb(sentence: SentenceView, mention: QuantityMention) -> Token | None:
    """The verb just before a quantity: "is to last 72 hours"."""
    for token in reversed(sentence.before(mention.start)[-2:]):
        if token.pos == "VERB":
            return token
        if token.pos not in ("ADV", "ADP", "PART"):
            return None
    return None


def lasts(sentence: SentenceView, mention: QuantityMention) -> bool:
    """True for "is to last 72 hours", where a tagger may take "last" for an adjective."""
    before = sentence.before(mention.start)[-2:]
    return (
        len(before) == 2
        and before[1].lower in ("last", "lasts", "lasted", "lasting")
        and before[0].lower in _TO_LAST
    )


_TO_LAST = frozenset("to will would could may might should can must it that which and has have".split())


def _before(tokens: list[Token], form: str, *, headline: bool) -> frames.Frame | None:
    position = len(tokens) - 1
    distance = 0
    while position >= 0:
        token = tokens[position]
        lemma = token.lemma.lower()
        if distance <= 1 and form == "count":
            found = frames.BY_THEME.get(lemma) or (
                frames.BY_THEME.get(token.lower.removesuffix("s")) if headline else None
            )
            passive = token.tag == "VBN" and any(
                t.lower in _BE for t in tokens[max(0, position - 2) : position]
            )
            if (
                found is not None
                and not passive
                and (token.pos == "VERB" or headline)
                and not found.keeps_noun
            ):
                return found
        if form == "measure" and token.lower in _WEIGHING:
            return frames.BY_NAME["weight"]
        if form == "money" and token.lower == "worth":
            return frames.BY_NAME["value"]
        if (
            token.lower in ("dead", "injured", "wounded", "missing")
            and position >= 2
            and tokens[position - 2].lower == "number"
        ):
            return frames.BY_STATE.get(token.lower) or frames.BY_NOUN.get(token.lower)
        if token.pos in ("NOUN", "PROPN") or lemma in ("magnitude", "toll"):
            pair = tokens[position - 1].lemma.lower() if position else ""
            measure = "measure" if form == "number" and lemma == "magnitude" else form
            found = frames.by_attribute(f"{pair} {lemma}", measure) or frames.by_attribute(lemma, measure)
            if found is None and distance and pair in ("of", "in", "from"):
                position -= 2  # "the population of Corr is 500"
                distance += 2
                continue
            return found if distance or token.pos != "PROPN" else None
        if token.lower not in _GLUE:
            return None
        position -= 1
        distance += 1
    return None


_WEIGHING = frozenset("weigh weighs weighed weighing".split())


def _toll(before: list[Token], form: str) -> frames.Frame | None:
    """The frame of the one number that follows a toll: "The death toll from the fire has risen to 12"."""
    words = [token.lower for token in before]
    if (
        form != "count"
        or not words
        or words[-1]
        not in ("to", "at", "of", "was", "is", "reached", "reaches", "hit", "hits", "passes", "tops", "nears")
    ):
        return None
    for position in range(len(words) - 1, 0, -1):
        if before[position].pos == "NUM":
            return None
        if words[position] == "toll" and words[position - 1] not in ("injury", "heavy"):
            return frames.BY_NAME["deaths"]
    return frames.BY_NAME["deaths"] if words[0] == "toll" else None


_BE = frozenset("is are was were be been being".split())


def _after(tokens: list[Token], form: str) -> frames.Frame | None:
    if form != "count":
        return None
    for position, token in enumerate(tokens):
        lemma = token.lemma.lower()
        following = tokens[position + 1] if position + 1 < len(tokens) else None
        found = frames.BY_STATE.get(token.lower)
        if found is None and token.tag in ("VBN", "VBD") and token.lower != "left":
            found = frames.BY_THEME.get(lemma)
        acted = position == 0 or not any(t.lower in _BE for t in tokens[:position])
        if (
            found is not None
            and token.pos == "VERB"
            and acted
            and following is not None
            and _object(following)
        ):
            return None  # "Four men killed 12 villagers": the counted did it
        if found is None and token.pos == "VERB":
            found = frames.BY_SUBJECT.get(lemma)
        if found is not None:
            return found
        if token.lower not in _BESIDE:
            return None
    return None


def _object(token: Token) -> bool:
    """True where a verb's object begins: "killed 12", "killed the guard", not "killed Monday"."""
    return token.pos in _OBJECTS and not token.lower.endswith("day")

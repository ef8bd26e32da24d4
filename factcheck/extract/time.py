"""Claims of time: a date or time of day, and the event that it dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck import lexicon
from factcheck.extract import put_off, tenures
from factcheck.extract.reading import Reading, referent
from factcheck.language import grammar
from factcheck.language.en import moments, synonyms
from factcheck.language.en.mentions import TimeMention
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, Modality, Time

KIND: ClaimKind = "time"

ONCE = frozenset(
    "build construct found establish bear open launch complete create invent compose write publish design "
    "marry".split()
)
"""Verbs of making (Levin 1993, classes 26.1-26.4, 29.2) and of single events: they happen once to a thing."""

STRETCHES = frozenset(
    "year quarter half month week season period term end start beginning middle rest remainder".split()
)
"""Nouns of time, which are no events: "for the full year 2021"."""


def _verb(sentence: SentenceView, clause: Clause) -> str:
    """The verb of a clause with the particle after it, where the two are a word: "pass away", "walk out"."""
    behind = sentence.after(clause.predicate.end)[:3]
    for (verb, words), meaning in _PHRASES.items():
        if (
            clause.lemma == verb
            and " ".join(token.lower for token in behind[: words.count(" ") + 1]) == words
        ):
            return meaning
    after = next(iter(behind), None)
    if clause.kind == "verb" and after is not None and after.tag in ("RP", "RB"):
        together = f"{clause.lemma} {after.lower}"
        if lexicon.known(together, "v"):
            return together
    return clause.lemma


_PHRASES = {
    ("come", "into force"): "take effect",
    ("come", "into effect"): "take effect",
    ("enter", "into force"): "take effect",
    ("go", "into effect"): "take effect",
    ("go", "into force"): "take effect",
    ("take", "effect"): "take effect",
    ("go", "to the polls"): "vote",
    ("give", "way"): "give way",
    ("take", "office"): "take office",
    ("take", "charge"): "take over",
    ("take", "the helm"): "take over",
    ("make", "landfall"): "come ashore",
    ("cross", "the coast"): "come ashore",
    ("come", "ashore"): "come ashore",
    ("go", "on sale"): "go on sale",
    ("hit", "the shelves"): "go on sale",
    ("hit", "the shops"): "go on sale",
    ("hit", "stores"): "go on sale",
    ("tie", "the knot"): "marry",
    ("put", "pen to paper"): "sign",
    ("down", "tools"): "walk out",
    ("go", "on strike"): "walk out",
    ("part", "ways"): "part ways",
    ("part", "company"): "part ways",
    ("lose", "his life"): "die",
    ("lose", "her life"): "die",
    ("lose", "their lives"): "die",
    ("catch", "fire"): "catch fire",
    ("go", "on trial"): "trial",
    ("stand", "trial"): "trial",
    ("face", "trial"): "trial",
}
"""Verbs that with the words behind them say what one verb says."""


def _beside(sentence: SentenceView, first: Token, reading: Reading) -> Clause | None:
    """The clause of the one verb that stands before a time between two marks.

    A parser may well hang the date of a relative clause onto the main verb: "the frigate, which relieved the
    Corr in May, is to return".
    """
    before = sentence.before(first.start)
    start = next((i for i in range(len(before) - 1, -1, -1) if before[i].text in _MARKS), -1) + 1
    verbs = [token for token in before[start:] if token.pos == "VERB"]
    if start == 0 or len(verbs) != 1:
        return None
    return next((c for c in reading.clauses[sentence.number] if c.predicate is verbs[0]), None)


_MARKS = frozenset((",", ";", "-", "--", "—", "–", "("))


def _noun(sentence: SentenceView, governor: Token) -> str | None:
    """The noun that a time belongs to, in full where a mark joins it to a particle: "run-off", "kick-off"."""
    before = sentence.before(governor.start)[-2:]
    joined = len(before) == 2 and before[1].text == "-" and not before[0].space and not before[1].space
    if joined and governor.lower in _PARTICLES:
        return f"{before[0].lower}-{governor.lower}"
    return synonyms.head(governor.lemma.lower()) if governor.pos == "NOUN" else None


_MODELS = frozenset("years model models vintage vintages edition editions".split())
"""Nouns that a year names: "the model years 2011 to 2013", "the vintage 2009"."""


def _of_models(before: list[Token]) -> bool:
    """True behind "cars of the construction years" and "of the construction years 2011 to"."""
    if len(before) > 2 and before[-1].lower in ("to", "and", "-", "–") and before[-2].pos == "NUM":
        before = before[:-2]
    return bool(before) and before[-1].lower in _MODELS


_PARTICLES = frozenset("off out up in down over away back by".split())


_STAMP = re.compile(
    r"\W*(?:this )?(?:page |story |article )?(?:was )?(?:first |last )?"
    r"(?:updated|published|posted|modified|created)(?: by \w+)?(?: on| at)?:? "
    r"(?:\W|\d|at|on|gmt|bst|utc|[ap]\.?m|[ecmp][ds]t|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)+$",
    re.IGNORECASE,
)
"""When a page was put up or changed, which is no event of the story."""


def _placed(
    value: Time, clause: Clause | None, preposition: str, tokens: list[Token], reading: Reading
) -> Time:
    """A bare date on the side of the day of the text on which the tense of its clause puts it.

    "He left in April" in a text of November is of the last April, though the next one is nearer.
    """
    today = reading.document.article.spoken_at
    if (
        clause is None
        or clause.kind != "verb"
        or today is None
        or not value.anchored
        or value.start is None
        or value.granularity not in ("day", "part", "month")
        or any(token.lower in _RECKONED for token in tokens)
    ):
        return value
    day = today.at.date().isoformat()
    past = (
        clause.tense == "past"
        and clause.modality == "asserted"
        and preposition in ("in", "on", "")
        and clause.predicate.tag in ("VBD", "VBN")
        and not any(child.lower == "to" for child in clause.predicate.has("mark", "aux"))
    )
    if past and value.weekday is None and value.start[:10] > day and clause.lemma not in _PUTTING:
        return moments.shifted(value, years=-1)
    ahead = preposition == "through" or (clause.modality == "planned" and clause.tense != "past")
    ahead = ahead or (
        clause.lemma in _AWAITED and clause.tense == "present" and clause.predicate.tag == "VBN"
    )
    ahead = ahead or (preposition == "by" and clause.tense != "past" and clause.predicate.tag != "VBN")
    ahead = ahead or (
        preposition == "by" and clause.predicate.tag == "VB"
    )  # "jets to fly them home by Friday"
    if ahead and value.weekday is not None and (value.end or "")[:10] <= day:
        return moments.shifted(value, days=7)
    return value


def _bound(clause: Clause, preposition: str) -> str | None:
    """On which side of a time something still to come is said to lie: "by 1 May", "not before 1 May"."""
    if clause.negated:
        ahead = clause.modality in ("planned", "conditional")
        return "not before" if ahead and preposition in ("before", "until", "till") else None
    return "by" if preposition == "by" and clause.predicate.tag != "VBD" else None


def _of_event(noun: str | None) -> bool:
    """True for a noun that its date may be that of: "the strike on 25 May has been called off"."""
    return noun is not None and not lexicon.of_class(noun, ("location", "artifact", "person"))


def _market(
    reading: Reading, sentence: SentenceView, mention: TimeMention, before: Sequence[Token]
) -> str | None:
    """The place right beside a day: "on 3 May in Corrin", "in Norland on 9 May"; each has its own."""
    after = [token for token in sentence.after(mention.end)[:3] if token.pos != "DET"]
    if len(after) > 1 and after[0].lower == "in" and (name := reading.name_at(after[1])):
        return name
    back = [token for token in before[-4:] if token.pos != "DET"]
    if len(back) > 2 and back[-1].lower == "on" and back[-3].lower in ("in", "across"):
        return reading.name_at(back[-2])
    return None


def _modality(clause: Clause, sentence: SentenceView) -> Modality:
    return "planned" if _to_come(clause, sentence) else clause.modality


def _to_come(clause: Clause, sentence: SentenceView) -> bool:
    """True for what the present tells of a day: "it opens on 9 June"; headlines tell so what is past."""
    verb = clause.predicate
    return (
        sentence.zone != "headline"
        and clause.kind == "verb"
        and clause.modality == "asserted"
        and clause.lemma not in ("be", "have")
        and verb.tag in ("VBZ", "VBP")
        and not verb.quoted
    )


def _happens(noun: str) -> bool:
    return lexicon.kind_of(noun, "event", "n", steps=9)


def _dated_noun(sentence: SentenceView, start: int) -> str | None:
    """The event behind a preposition that a date follows at once: "before the election on 9 May"."""
    before = sentence.before(start)[-8:]
    if len(before) < 3 or before[-1].lower not in ("on", "in") or before[-2].pos != "NOUN":
        return None
    first = len(before) - 2
    while first > 0 and (before[first - 1].pos in _WITHIN or before[first - 1].tag in ("PRP$", "POS", "VBN")):
        first -= 1
    if first == 0 or before[first - 1].lower not in _EVENTS_AFTER or before[first].pos == "NOUN":
        return None
    noun = synonyms.head(before[-2].lemma.lower())
    return noun if _happens(noun) and noun not in STRETCHES else None


_WITHIN = frozenset(("DET", "ADJ", "NOUN", "PROPN", "NUM"))
_EVENTS_AFTER = frozenset(("before", "after", "until", "at", "in", "during", "of", "since"))
"""Prepositions whose noun is on the day of the clause, or else has the day to itself."""


_RECKONED = frozenset("last next this past coming ago yesterday today tonight tomorrow year".split())
"""Words that say themselves where a date is to be looked for."""

_PUTTING = frozenset("set schedule expect plan fix slate arrange call invite book postpone put".split())
"""Verbs that in the past put a date that may well be to come."""

_AWAITED = frozenset("expect await schedule set plan slate".split())
"""Verbs of which the passive in the present tells of what is to come: "is now expected on Saturday"."""


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every date or time of day; its event is the clause that it modifies."""
    for sentence, mentions in zip(reading.document.sentences, reading.times, strict=True):
        if mentions and _STAMP.match(reading.document.text(sentence.start, sentence.end)):
            continue
        yield from put_off.marked(sentence, list(_of_sentence(reading, sentence, mentions)))


def _of_sentence(
    reading: Reading, sentence: SentenceView, mentions: Sequence[TimeMention]
) -> Iterator[Claim]:
    """A claim for every date or time of day of one sentence."""
    for mention in mentions:
        tokens = sentence.within(mention.start, mention.end)
        if not tokens:
            continue
        inside = {token.index for token in tokens}
        head = next((t for t in tokens if t.head.index not in inside or t.head is t), tokens[-1])
        clause = _beside(sentence, tokens[0], reading) or grammar.clause_of(head)
        slots: dict[str, str] = {}
        preposition = next((child.lower for child in head.has("case") if child.index not in inside), "")
        before = sentence.before(mention.start)
        if _of_models(before):
            continue
        if not preposition and before and before[-1].pos in ("ADP", "SCONJ"):
            preposition = before[-1].lower
        slots["preposition"] = preposition
        if clause is not None and (bound := _bound(clause, preposition)):
            slots["bound"] = bound
        if clause is not None and clause.lemma in ONCE:
            slots["once"] = "yes"
        if clause is not None and clause.kind == "copula":
            slots["copula"] = "yes"
        if clause is not None:
            # A parser may take the day for who did it, or for what was done: "opens March 9".
            for role, who in (
                ("agent", clause.agent),
                ("theme", clause.theme),
                ("subject", clause.subject),
            ):
                if who is not None and who.index not in inside:
                    slots[role] = referent(who, reading)
            if clause.complement is not None and clause.kind == "verb":
                slots["complement"] = clause.complement.lemma.lower()
        if clause is not None and (market := _market(reading, sentence, mention, before)):
            slots["where"] = market
        governor = head.head.head if head.relation == "conj" else head.head  # "on 25 and 26 May"
        noun = (
            _noun(sentence, governor)
            if governor.index not in inside and governor.lemma.lower() not in STRETCHES
            else None
        )
        # "She did not speak at the rally on Monday": the rally was on that day.
        own_event = noun is not None and bool(governor.has("case")) and _happens(noun)
        loose = clause is not None and (noun is None or governor is clause.predicate)
        if loose and (named := _dated_noun(sentence, mention.start)):
            noun, own_event = named, True
        held = tenures.apposed(sentence, mention.start) if preposition == "since" else None
        if held is not None:
            holder = referent(held.holder, reading)
            slots = {"preposition": "since", "copula": "yes", "agent": holder, "subject": holder}
        yield reading.claim(
            KIND,
            sentence,
            mention.start,
            mention.end,
            _placed(mention.value, None if _of_event(noun) else clause, preposition, tokens, reading),
            subject=slots.get("subject"),
            attribute=held.post if held else noun,
            predicate=held.post if held else synonyms.verb(_verb(sentence, clause)) if clause else None,
            slots=slots,
            polarity="negative" if clause and clause.negated and not (own_event or held) else "positive",
            modality="asserted"
            if clause is None or held
            else "planned"
            if _to_come(clause, sentence)
            else clause.modality,
            attribution=grammar.attribution_of(reading.document, head),
            quoted=head.quoted,
            derivation=(f"dates {noun or (clause.lemma if clause else 'nothing known')}",),
        )

"""Claims of time: a date or time of day, and the event that it dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import lexicon
from factcheck.extract.reading import Reading, referent
from factcheck.language import grammar
from factcheck.language.en import synonyms
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind

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


_PARTICLES = frozenset("off out up in down over away back by".split())


_STAMP = re.compile(
    r"\W*(?:this )?(?:page |story |article )?(?:was )?(?:first |last )?"
    r"(?:updated|published|posted|modified|created)(?: on| at)?:? "
    r"(?:\W|\d|at|on|gmt|bst|utc|[ap]\.?m|[ecmp][ds]t|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\s)+$",
    re.IGNORECASE,
)
"""When a page was put up or changed, which is no event of the story."""


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every date or time of day; its event is the clause that it modifies."""
    for sentence, mentions in zip(reading.document.sentences, reading.times, strict=True):
        if mentions and _STAMP.match(reading.document.text(sentence.start, sentence.end)):
            continue
        for mention in mentions:
            tokens = sentence.within(mention.start, mention.end)
            if not tokens:
                continue
            inside = {token.index for token in tokens}
            head = next((t for t in tokens if t.head.index not in inside or t.head is t), tokens[-1])
            clause = _beside(sentence, tokens[0], reading) or grammar.clause_of(head)
            slots: dict[str, str] = {}
            preposition = next((child.lower for child in head.has("case")), "")
            before = sentence.before(mention.start)
            if not preposition and before and before[-1].pos in ("ADP", "SCONJ"):
                preposition = before[-1].lower
            slots["preposition"] = preposition
            if clause is not None and clause.lemma in ONCE:
                slots["once"] = "yes"
            if clause is not None and clause.kind == "copula":
                slots["copula"] = "yes"
            if clause is not None:
                if clause.agent is not None:
                    slots["agent"] = referent(clause.agent, reading)
                if clause.theme is not None:
                    slots["theme"] = referent(clause.theme, reading)
                if clause.subject is not None:
                    slots["subject"] = referent(clause.subject, reading)
                if clause.complement is not None and clause.kind == "verb":
                    slots["complement"] = clause.complement.lemma.lower()
            governor = head.head.head if head.relation == "conj" else head.head  # "on 25 and 26 May"
            noun = (
                _noun(sentence, governor)
                if governor.index not in inside and governor.lemma.lower() not in STRETCHES
                else None
            )
            yield reading.claim(
                KIND,
                sentence,
                mention.start,
                mention.end,
                mention.value,
                subject=slots.get("subject"),
                attribute=noun,
                predicate=synonyms.verb(_verb(sentence, clause)) if clause else None,
                slots=slots,
                polarity="negative" if clause and clause.negated else "positive",
                modality=clause.modality if clause else "asserted",
                attribution=grammar.attribution_of(reading.document, head),
                quoted=head.quoted,
                derivation=(f"dates {noun or (clause.lemma if clause else 'nothing known')}",),
            )

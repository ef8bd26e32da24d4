"""Claims of state: what is said to have become of a person or thing, as the answer to a question.

Words next to each other are a better guide than the parse, as with roles: whom a verb affects is sought
beside it first, and the parse decides where a clause stands between.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.extract.circumstances import circumstances
from factcheck.extract.holders import told_of
from factcheck.extract.incidents import incidents
from factcheck.extract.noun_groups import ending, object_after
from factcheck.extract.occurrence import occurrences
from factcheck.extract.particulars import particulars
from factcheck.extract.people import People
from factcheck.extract.rank import ranks
from factcheck.extract.reading import Reading
from factcheck.extract.sharing import included, joined
from factcheck.extract.state_holders import holding
from factcheck.extract.state_implied import implied, offences, on_record, paroled
from factcheck.extract.state_phrases import denied, modality, phrases_at, reserved
from factcheck.extract.stating import stated
from factcheck.extract.suspects import suspects
from factcheck.language import grammar
from factcheck.language.en import verbs
from factcheck.language.en.states import AMONG, BESIDE, PHRASES, StatePhrase
from factcheck.language.grammar import Clause
from factcheck.language.tokens import SentenceView, Token
from factcheck.model import Claim, ClaimKind, State

KIND: ClaimKind = "state"


def claims(reading: Reading) -> Iterator[Claim]:
    """A claim for every phrase of state whose holder is named or is a noun, and for particulars of people."""
    people = People(reading)
    yield from particulars(reading, people)
    yield from ranks(reading)
    yield from circumstances(reading, people)
    yield from suspects(reading)
    yield from incidents(reading)
    for sentence, clauses in zip(reading.document.sentences, reading.clauses, strict=True):
        yield from occurrences(reading, sentence, clauses)
        tokens = sentence.tokens
        by_predicate = {clause.predicate.index: clause for clause in clauses}
        at = 0
        while at < len(tokens):
            lower = tokens[at].lower
            entries = phrases_at(tokens, at) if lower in PHRASES else ()
            if entries:
                asked: set[str] = set()
                for entry in entries:
                    if entry.question in asked or (asked - BESIDE and entry.question not in BESIDE):
                        continue
                    claim = _claim(reading, people, sentence, at, entry, by_predicate)
                    if claim is not None:
                        asked.add(entry.question)
                        yield claim
                        yield from included(reading, sentence, at, claim)
                        yield from joined(reading, sentence, at, claim)
                        yield from implied(claim)
                        yield from offences(sentence, at + len(entry.words), claim)
                        yield from on_record(sentence, at + len(entry.words), claim)
                        yield from paroled(sentence, at + len(entry.words), claim)
                at += len(entries[0].words)
            elif lower in ("body", "remains", "corpse"):
                yield from _body(reading, people, sentence, at)
                at += 1
            elif lower == "among":
                yield from _among(reading, people, sentence, at, by_predicate)
                at += 1
            else:
                at += 1


def _body(reading: Reading, people: People, sentence: SentenceView, at: int) -> Iterator[Claim]:
    """That someone has died, of whom a body is spoken: "the body of Tom Varga", "Varga's body"."""
    tokens = sentence.tokens
    if at + 2 < len(tokens) and tokens[at + 1].lower == "of":
        group = object_after(tokens, at + 2)
        owner = group.head if group is not None else None
        first, last = tokens[at], owner
    elif at > 1 and tokens[at - 1].tag == "POS":
        owner = first = tokens[at - 2]
        last = tokens[at]
    else:
        return
    mention = reading.mention_at(owner) if owner is not None else None
    if mention is None or last is None or not people.is_person(mention):
        return
    claim = stated(reading, sentence, "fate", "died", mention.value.surface, first, last, predicate="die")
    yield claim
    yield from implied(claim)


def _among(
    reading: Reading, people: People, sentence: SentenceView, at: int, clauses: dict[int, Clause]
) -> Iterator[Claim]:
    """Who "is among the dead", or "among the two who survived"."""
    tokens = sentence.tokens
    for position in range(at + 1, min(len(tokens), at + 7)):
        found = AMONG.get(tokens[position].lower)
        if found is not None:
            entry = StatePhrase(*found, "is", tuple(t.lower for t in tokens[at : position + 1]))
            claim = _claim(reading, people, sentence, at, entry, clauses)
            if claim is not None:
                yield claim
            return


def _claim(
    reading: Reading,
    people: People,
    sentence: SentenceView,
    at: int,
    entry: StatePhrase,
    clauses: dict[int, Clause],
) -> Claim | None:
    tokens = sentence.tokens
    token = tokens[at]
    after = at + len(entry.words)
    clause = clauses.get(token.index)
    if clause is None and (entry.how == "is" or entry.words[0] in verbs.NEGATORS):
        clause = next((clauses[t.index] for t in tokens[at:after] if t.index in clauses), None)
    told = told_of(tokens, at, entry, clause, clauses)
    if told is None:
        return None
    holder = told.holder
    slots = holding(reading, people, sentence, entry, holder)
    if slots is None and holder.first > 1 and tokens[holder.first - 1].lower == "and":
        joint = ending(tokens, holder.first - 2)  # "Tom Varga and Harrow Town have parted company"
        slots = holding(reading, people, sentence, entry, joint) if joint is not None else None
    if slots is None:
        return None
    if any(t.lower == "had" for t in tokens[told.first : at]):
        slots["earlier"] = "yes"
    if entry.question == "supply":
        near = {t.lower for t in tokens[max(0, holder.first - 2) : holder.head.index - tokens[0].index + 1]}
        slots = {"holder": "power" if _POWER & near else slots["holder"], "unique": "yes"}
    elif entry.question == "search":
        slots = {"holder": "search", "unique": "yes"}
    elif entry.question == "company":  # a story has one deed of which it is asked
        slots = {"holder": "attacker", "unique": "yes"}
    if any(t.lower == "never" for t in tokens[told.first : at]):
        slots["never"] = "yes"
    value = entry.value
    negative = denied(tokens, told, at, entry, clause)
    mode = modality(tokens, told.first, at, clause)
    if negative and mode == "planned" and (entry.question, value) == ("job", "resigned"):
        value, negative, mode = "refusing", False, "asserted"  # "will not resign"
    if any(reserved(tokens, i) for i in range(told.first, after)):
        value = f"nearly {value}"
    return reading.claim(
        KIND,
        sentence,
        tokens[told.first].start,
        tokens[_end(tokens, after, entry)].end,
        State(question=entry.question, value=value),
        subject=slots["holder"],
        frame=entry.question,
        predicate=" ".join((token.lemma.lower(), *entry.words[1:])),
        slots=slots,
        polarity="negative" if negative else "positive",
        modality=mode,
        attribution=grammar.attribution_of(reading.document, token),
        quoted=token.quoted,
        derivation=(f"{slots['holder']}: {entry.question} {value}",),
    )


_POWER: Final = frozenset(("power", "electricity"))


_AIM: Final = 6
"""How many words of what somebody is engaged for belong to the phrase: "to direct the sequel"."""


def _end(tokens: list[Token], after: int, entry: StatePhrase) -> int:
    """The last word of a phrase: with what its preposition governs, and for a post with what it is for."""
    end = after - 1
    if tokens[end].pos == "ADP" and entry.how == "subject":
        group = object_after(tokens, after)
        return group.head.index - tokens[0].index if group is not None else end
    if entry.question == "job":
        return _reason(tokens, end)
    if entry.question == "post" and after < len(tokens) and tokens[after].lower == "to":
        while end + 1 < len(tokens) and end - after < _AIM and tokens[end + 1].pos in _OF_AIMS:
            end += 1
    return end


_REASONS: Final = frozenset("because over citing due after by amid following owing for".split())
_NEAR: Final = 4
_FAR: Final = 12


def _reason(tokens: list[Token], end: int) -> int:
    """The last word of why or how somebody left, where it follows: "pulled out because she is pregnant"."""
    behind = [token.lower for token in tokens[end + 1 : end + 1 + _NEAR]]
    if not _REASONS & set(behind):
        return end
    last = end
    for at in range(end + 1, min(len(tokens), end + _FAR)):
        if tokens[at].pos == "PUNCT":
            break
        last = at
    return last


_OF_AIMS: Final = frozenset("PART VERB DET ADJ NOUN PROPN".split())
